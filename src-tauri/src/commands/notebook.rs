//! Notebooks: a new one, the sample, one to be unlocked. While one is open it stays the one: only a lock ends it.

use std::path::{Path, PathBuf};

use dapter::error::{Error, Failure, Result};
use dapter::exchange;
use dapter::notebook::{self, Beginning, Notebook};
use dapter::vault::{self, Access, Anchors, Opener, WorkFactor};
use serde::Deserialize;
use ts_rs::TS;

use super::recovery::GivenKey;
use super::secret::Secret;
use super::state::State;
use super::{Args, Nothing};
use crate::shell::Shell;

/// The passphrase of the sample notebook: it is shown on its unlock page.
const SAMPLE_PASSPHRASE: &str = "sample";

/// Arguments of [`create_notebook`].
#[derive(Debug, Deserialize, TS)]
pub struct CreateNotebook {
    /// Where: the notebook becomes a folder of its name in this one.
    pub folder: String,
    /// What it is called, here and on disk.
    pub name: String,
    /// What opens it.
    pub passphrase: Secret,
}

/// Arguments of [`select_notebook`].
#[derive(Debug, Deserialize, TS)]
pub struct SelectNotebook {
    /// Its folder.
    pub path: String,
}

/// Arguments of [`unlock`].
#[derive(Debug, Deserialize, TS)]
pub struct Unlock {
    /// What opens it.
    pub passphrase: Secret,
}

/// Arguments of [`unlock_with_key`].
#[derive(Debug, Deserialize, TS)]
pub struct UnlockWithKey {
    /// What opens it.
    pub key: GivenKey,
}

pub(super) fn no_such_entry() -> Error {
    notebook::Error::NoSuchEntry.into()
}

/// The folder that a notebook of this name has in another.
pub(super) fn folder_of(parent: &str, name: &str) -> Result<PathBuf, Failure> {
    let name = name.trim();
    if name.is_empty() || name.contains(['/', '\\', ':', '\0']) || name.starts_with('.') {
        let reason = dapter::record::Reason::OutOfRange.code();
        return Err(Failure::new("refused", [("field", "notebook.name".to_owned()), ("reason", reason.to_owned())]));
    }
    let parent = PathBuf::from(parent);
    if !parent.is_absolute() {
        // The chooser gives none that depends on where the program was started.
        let source = std::io::ErrorKind::NotFound.into();
        return Err(Error::from(vault::Error::Disk { path: parent, source }).failure());
    }
    Ok(parent.join(name))
}

/// Makes a notebook and opens it.
///
/// # Errors
/// `exists`, `disk`; `refused` with field `notebook.name` when it cannot be a folder's.
#[tauri::command(async)]
pub fn create_notebook(Args(args): Args<CreateNotebook>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    if shell.is_open() {
        return Ok(State::of(&shell));
    }
    let folder = folder_of(&args.folder, &args.name)?;
    let passphrase = vault::passphrase(args.passphrase.reveal());
    let beginning = Beginning { title: args.name.trim().to_owned(), cost: WorkFactor::STANDARD };
    let made = Notebook::create(&folder, &passphrase, &beginning, shell.home().anchors());
    shell.enter(made.map_err(|error| Error::from(error).failure())?);
    Ok(State::of(&shell))
}

/// Makes the sample notebook, of invented people, in memory, and opens it.
///
/// # Errors
/// `disk` when there is no room for it.
#[tauri::command(async)]
pub fn create_sample(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    let Nothing {} = args;
    if shell.is_open() {
        return Ok(State::of(&shell));
    }
    let make = || -> Result<Notebook> {
        let passphrase = vault::passphrase(SAMPLE_PASSPHRASE);
        if shell.sample().exists() {
            return Ok(Notebook::open(shell.sample(), &passphrase, Access::Write, Anchors::none())?);
        }
        let title = shell.words().text("sample-title", &[]);
        // Everybody knows its passphrase: a costly derivation would protect nothing.
        let cost = WorkFactor::new(10).unwrap_or(WorkFactor::STANDARD);
        let mut notebook = Notebook::create(shell.sample(), &passphrase, &Beginning { title, cost }, Anchors::none())?;
        exchange::import(&mut notebook, exchange::sample(shell.today()).as_bytes(), &shell.stamp())?;
        Ok(notebook)
    };
    shell.enter(make().map_err(|error| error.failure())?);
    Ok(State::of(&shell))
}

/// Shows the unlock page of a notebook.
///
/// # Errors
/// `not-a-notebook`.
#[tauri::command(async)]
pub fn select_notebook(Args(args): Args<SelectNotebook>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    if shell.is_open() {
        return Ok(State::of(&shell));
    }
    let path = PathBuf::from(args.path);
    if !vault::is_notebook(&path) {
        return Err(Error::from(vault::Error::NotANotebook { path }).failure());
    }
    shell.select(Some(path));
    Ok(State::of(&shell))
}

/// Back to the welcome page from the unlock page.
///
/// # Errors
/// None.
#[tauri::command(async)]
pub fn leave_notebook(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    let Nothing {} = args;
    if !shell.is_open() {
        shell.select(None);
    }
    Ok(State::of(&shell))
}

/// Opens the selected notebook; takes about a second, on purpose.
///
/// # Errors
/// `wrong-key`, `in-use`, `damaged`, `newer`, `not-a-notebook`, `locked` when none is selected.
#[tauri::command(async)]
pub fn unlock(Args(args): Args<Unlock>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    open_selected(&shell, |_| Ok(Opener::Passphrase(vault::passphrase(args.passphrase.reveal()))))
}

/// Opens the selected notebook with a recovery key, typed or in a file.
///
/// # Errors
/// As [`unlock`], with `not-its-key` in place of `wrong-key`, which means the passphrase of the file; `key-length`, `key-letter`, `key-group`,
/// `key-checksum`, `not-a-key`.
#[tauri::command(async)]
pub fn unlock_with_key(Args(args): Args<UnlockWithKey>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    open_selected(&shell, |folder| Ok(vault::key_for(folder, &args.key.text()?)?))
}

fn open_selected(shell: &Shell, opener: impl FnOnce(&Path) -> Result<Opener>) -> Result<State, Failure> {
    if shell.is_open() {
        return Ok(State::of(shell));
    }
    let folder = shell.notebook().ok_or_else(|| Failure::new("locked", []))?;
    let anchors = if folder == shell.sample() { Anchors::none() } else { shell.home().anchors() };
    let open = || -> Result<Notebook> { Ok(Notebook::open(&folder, opener(&folder)?, Access::Write, anchors)?) };
    shell.enter(open().map_err(|error| error.failure())?);
    shell.compact();
    Ok(State::of(shell))
}
