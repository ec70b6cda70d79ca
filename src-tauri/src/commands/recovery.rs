//! Keys that open the notebook beside its passphrase: made, shown once, rehearsed, removed.

use chrono::{DateTime, Local};
use dapter::error::{Error, Failure, Result};
use dapter::exchange::{self, KeyFile};
use dapter::notebook::Notebook;
use dapter::text::Catalogue;
use dapter::vault::{self, WorkFactor};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use ts_rs::TS;

use super::folder::chosen_file;
use super::secret::Secret;
use super::{Args, Nothing};
use crate::shell::Shell;

/// A key that opens the notebook, by what the folder tells of it.
#[derive(Debug, Serialize, TS)]
pub struct RecoveryKey {
    /// What it is called.
    pub name: String,
    /// The day its file was made, in words.
    pub made: String,
}

/// A new key, shown this once.
#[derive(Debug, Serialize, TS)]
pub struct Kit {
    /// What the key is called.
    pub name: String,
    /// What the notebook is called.
    pub notebook: String,
    /// Today, in words.
    pub made: String,
    /// What every key begins with.
    pub prefix: String,
    /// The rest of it, in groups to be read aloud.
    pub groups: Vec<Secret>,
    /// The whole of it as a QR code: rows of `1` for a dark module and `0` for a light one
    pub code: Vec<Secret>,
}

/// A key as it is given back.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum GivenKey {
    /// As typed or pasted from the sheet.
    Typed(Secret),
    /// In a file that was chosen.
    File {
        /// Which file.
        path: String,
        /// What opens it; nothing when it is not protected.
        passphrase: Secret,
    },
}

/// A file with a key in it.
#[derive(Debug, Serialize, TS)]
pub struct ChosenKeyFile {
    /// Where it is.
    pub path: String,
    /// It takes a passphrase to read it
    pub protected: bool,
}

/// Arguments of [`trust_key`].
#[derive(Debug, Deserialize, TS)]
pub struct TrustKey {
    /// What it is to be called.
    pub name: String,
    /// The public half of somebody's age key.
    pub recipient: String,
}

/// Arguments of [`remove_recovery_key`].
#[derive(Debug, Deserialize, TS)]
pub struct RemoveRecoveryKey {
    /// Which.
    pub name: String,
}

/// Arguments of [`rehearse_recovery_key`].
#[derive(Debug, Deserialize, TS)]
pub struct RehearseRecoveryKey {
    /// Which.
    pub name: String,
    /// What the person has of it.
    pub key: GivenKey,
}

/// Arguments of [`save_recovery_key`].
#[derive(Debug, Deserialize, TS)]
pub struct SaveRecoveryKey {
    /// What it is called.
    pub name: String,
    /// The key.
    pub key: Secret,
    /// What is to open the file.
    pub passphrase: Secret,
}

impl GivenKey {
    /// The text of the key, out of the file where it is in one.
    pub fn text(&self) -> Result<zeroize::Zeroizing<String>> {
        match self {
            Self::Typed(text) => Ok(text.reveal().to_owned().into()),
            Self::File { path, passphrase } => {
                KeyFile::read(&chosen_file(path)?)?.text(|| Ok(vault::passphrase(passphrase.reveal())))
            }
        }
    }
}

fn listed(notebook: &Notebook, words: &Catalogue) -> Result<Vec<RecoveryKey>> {
    let made = |time| words.day(DateTime::<Local>::from(time).date_naive());
    let keys = notebook.vault().recoveries()?;
    Ok(keys.into_iter().map(|key| RecoveryKey { made: made(key.made), name: key.name }).collect())
}

/// Lists the keys.
///
/// # Errors
/// `locked`, `disk`.
#[tauri::command(async)]
pub fn recovery_keys(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<Vec<RecoveryKey>, Failure> {
    let Nothing {} = args;
    let words = shell.words();
    shell.with(|notebook| listed(notebook, &words))
}

/// Makes a key, called after today, wraps the notebook's identity for it and tries it. The program keeps nothing of it.
///
/// # Errors
/// `read-only`, `disk`, `locked`.
#[tauri::command(async)]
pub fn make_recovery_key(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<Kit, Failure> {
    let Nothing {} = args;
    let (today, words) = (shell.today(), shell.words());
    shell.with(|notebook| {
        let vault = notebook.vault();
        let name = vault.free_recovery_name(&format!("key-{today}"))?;
        let identity = vault.make_recovery(&name)?;
        Ok::<_, Error>(Kit {
            notebook: notebook.title()?,
            made: words.day(today),
            prefix: vault::KEY_PREFIX.to_owned(),
            groups: vault::key_groups(&identity).into_iter().map(Secret::from).collect(),
            code: exchange::key_code(&identity)?.into_iter().map(Secret::from).collect(),
            name,
        })
    })
}

/// Lets the holder of another key open the notebook.
///
/// # Errors
/// `not-a-key`, `recovery-name`, `exists`, `read-only`, `disk`, `locked`.
#[tauri::command(async)]
pub fn trust_key(Args(args): Args<TrustKey>, shell: tauri::State<'_, Shell>) -> Result<Vec<RecoveryKey>, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let recipient = args.recipient.trim().parse().map_err(|_| Error::NotAKey)?;
        notebook.vault().add_recovery(&args.name, &recipient)?;
        listed(notebook, &words)
    })
}

/// Takes a key away; copies made before, it still opens.
///
/// # Errors
/// `no-such-recovery`, `last-way-in`, `read-only`, `disk`, `locked`.
#[tauri::command(async)]
pub fn remove_recovery_key(
    Args(args): Args<RemoveRecoveryKey>,
    shell: tauri::State<'_, Shell>,
) -> Result<Vec<RecoveryKey>, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        notebook.vault().remove_recovery(&args.name)?;
        listed(notebook, &words)
    })
}

/// Unwraps the notebook's identity with the key given back, as somebody will who needs it.
///
/// # Errors
/// `key-length`, `key-letter`, `key-group`, `key-checksum`, `not-its-key`; of a file `wrong-key`, `not-a-key`, `disk`; `no-such-recovery`, `locked`.
#[tauri::command(async)]
pub fn rehearse_recovery_key(
    Args(args): Args<RehearseRecoveryKey>,
    shell: tauri::State<'_, Shell>,
) -> Result<(), Failure> {
    let text = args.key.text().map_err(|error| error.failure())?;
    shell.with(|notebook| {
        let tries = |key: &_| notebook.vault().rehearse_recovery(&args.name, key);
        tries(&vault::read_key(&text, |key| tries(key).is_ok())?)
    })
}

/// Asks where, and writes the key there, encrypted with a passphrase of its own, read back and compared; null when the choice
/// was cancelled.
///
/// # Errors
/// `exists`, `empty-passphrase`, `disk`, `kit-differs`, `path-not-text`.
#[tauri::command(async)]
pub fn save_recovery_key(
    Args(args): Args<SaveRecoveryKey>,
    app: AppHandle,
    shell: tauri::State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    let identity = vault::read_key(args.key.reveal(), |_| false).map_err(|error| Error::from(error).failure())?;
    // Whoever finds the file need not learn from its name which notebook it opens.
    let name = format!("{}.age", args.name);
    let Some(chosen) = super::folder::chooser(&app).set_file_name(name).blocking_save_file() else { return Ok(None) };
    let path = chosen.into_path().map_err(|_| Failure::new("path-not-text", []))?;
    let text = exchange::key_file(&args.name, shell.today(), &identity);
    let passphrase = vault::passphrase(args.passphrase.reveal());
    exchange::save_key(&path, &text, &passphrase, WorkFactor::STANDARD).map_err(|error| error.failure())?;
    Ok(Some(path.display().to_string()))
}

/// The system's print dialog, for what the page shows on paper.
///
/// # Errors
/// `not-printed` when the system has no such dialog.
#[tauri::command]
pub fn print_page(Args(args): Args<Nothing>, window: tauri::WebviewWindow) -> Result<(), Failure> {
    let Nothing {} = args;
    window.print().map_err(|error| Failure::new("not-printed", [("cause", error.to_string())]))
}

/// The system's dialog for a file with a key in it; null when cancelled.
///
/// # Errors
/// `not-a-key`, `disk`, `path-not-text`.
#[tauri::command(async)]
pub fn choose_key_file(Args(args): Args<Nothing>, app: AppHandle) -> Result<Option<ChosenKeyFile>, Failure> {
    let Nothing {} = args;
    let Some(chosen) = super::folder::chooser(&app).blocking_pick_file() else { return Ok(None) };
    let path = chosen.into_path().map_err(|_| Failure::new("path-not-text", []))?;
    let path = path.into_os_string().into_string().map_err(|_| Failure::new("path-not-text", []))?;
    let read = chosen_file(&path).and_then(|file| KeyFile::read(&file));
    let protected = read.map_err(|error| error.failure())?.is_protected();
    Ok(Some(ChosenKeyFile { path, protected }))
}
