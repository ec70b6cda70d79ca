//! A backup, rehearsed and restored.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use dapter::error::{Error, Failure, Result};
use dapter::exchange::{self, Opener};
use dapter::vault::{self, WorkFactor};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri::ipc::Channel;
use ts_rs::TS;
use zeroize::Zeroizing;

use super::notebook::folder_of;
use super::secret::Secret;
use super::state::State;
use crate::work::{Stage, apart};

/// The longest file of a key that is read, in bytes: they hold a line or a few.
const LONGEST_KEY_FILE: u64 = 64 << 10;

/// What opens a backup.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OpenWith {
    /// Its passphrase.
    Passphrase(Secret),
    /// A key it was made for, as text.
    Key(Secret),
    /// The file of such a key.
    KeyFile(String),
}

impl OpenWith {
    fn opener(&self) -> Result<Opener> {
        match self {
            Self::Passphrase(passphrase) => Ok(Opener::Passphrase(vault::passphrase(passphrase.reveal()))),
            Self::Key(text) => Opener::from_key_text(text.reveal()),
            Self::KeyFile(path) => {
                let path = Path::new(path);
                let unreadable = |source| vault::Error::Disk { path: path.to_owned(), source };
                let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
                let file = File::open(path).map_err(unreadable)?;
                file.take(LONGEST_KEY_FILE).read_to_end(&mut bytes).map_err(unreadable)?;
                Opener::from_key_text(std::str::from_utf8(&bytes).map_err(|_| Error::NotAKey)?)
            }
        }
    }
}

/// Arguments of [`drill`].
#[derive(Debug, Deserialize, TS)]
pub struct Drill {
    /// The backup.
    pub file: String,
    /// What opens it.
    pub with: OpenWith,
}

/// Arguments of [`restore`].
#[derive(Debug, Deserialize, TS)]
pub struct Restore {
    /// The backup.
    pub file: String,
    /// What opens it.
    pub with: OpenWith,
    /// Where: the notebook becomes a folder of its name in this one.
    pub folder: String,
    /// The folder's name.
    pub name: String,
    /// What opens the restored notebook; null: the passphrase of the backup. One opened by a key needs one.
    pub passphrase: Option<Secret>,
}

/// What a backup holds.
#[derive(Debug, Serialize, TS)]
pub struct Holds {
    /// What the notebook is called.
    pub title: String,
    /// Entries it shows.
    #[ts(type = "number")]
    pub entries: u64,
    /// Revisions it keeps.
    #[ts(type = "number")]
    pub revisions: u64,
    /// When the newest of them was recorded, RFC 3339; null while there is none.
    pub recorded_at: Option<String>,
    /// What is broken in it.
    pub damage: Option<Failure>,
}

/// Opens a backup in memory and says what it holds; nothing is written.
///
/// # Errors
/// `wrong-key`, `not-a-key`, `not-a-notebook`, `damaged`, `newer`, `disk`, `cancelled`.
#[tauri::command]
pub async fn drill(args: Drill, app: AppHandle, tell: Channel<Stage>) -> Result<Holds, Failure> {
    apart(app, move |_, shell| {
        let opener = args.with.opener().map_err(|error| error.failure())?;
        let drilled = shell.work.run(&tell, |progress| exchange::drill(Path::new(&args.file), &opener, progress));
        let held = drilled.map_err(|error| error.failure())?;
        let broken = |damage| Failure { code: "holds-damaged".to_owned(), ..Failure::from(damage) };
        Ok(Holds {
            title: held.title,
            entries: held.entries,
            revisions: held.revisions,
            recorded_at: held.recorded_at,
            damage: held.damage.as_ref().map(broken),
        })
    })
    .await
}

/// Restores a backup into a new folder and shows the unlock page of what was restored.
///
/// # Errors
/// As [`drill`]; `exists`, `refused` with field `notebook.name`, `empty-passphrase`.
#[tauri::command]
pub async fn restore(args: Restore, app: AppHandle, tell: Channel<Stage>) -> Result<State, Failure> {
    apart(app, move |_, shell| {
        if shell.is_open() {
            return Ok(State::of(shell));
        }
        let folder = folder_of(&args.folder, &args.name)?;
        let opener = args.with.opener().map_err(|error| error.failure())?;
        let passphrase = args.passphrase.as_ref().map(|passphrase| vault::passphrase(passphrase.reveal()));
        if passphrase.is_none() && matches!(opener, Opener::Key(_)) {
            return Err(Failure::new("empty-passphrase", []));
        }
        let (file, cost) = (Path::new(&args.file), WorkFactor::STANDARD);
        let restored = shell
            .work
            .run(&tell, |progress| exchange::restore(file, &folder, &opener, passphrase.as_ref(), cost, progress));
        restored.map_err(|error| error.failure())?;
        shell.select(Some(folder));
        Ok(State::of(shell))
    })
    .await
}
