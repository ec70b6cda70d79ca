//! A backup, rehearsed and restored.

use dapter::error::{Failure, Result};
use dapter::exchange;
use dapter::vault::{self, Opener, WorkFactor};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use ts_rs::TS;

use super::folder::chosen_file;
use super::notebook::folder_of;
use super::recovery::GivenKey;
use super::secret::Secret;
use super::state::State;
use super::{Args, Tell};
use crate::work::{Stage, apart};

/// What opens a backup.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OpenWith {
    /// Its passphrase.
    Passphrase(Secret),
    /// A key it was made for.
    Key(GivenKey),
}

impl OpenWith {
    fn opener(&self) -> Result<Opener> {
        Ok(match self {
            Self::Passphrase(passphrase) => Opener::Passphrase(vault::passphrase(passphrase.reveal())),
            // Which letter of it is wrong could be told only by trying the whole backup with each.
            Self::Key(key) => Opener::Key(vault::read_key(&key.text()?, |_| false)?),
        })
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
pub async fn drill(Args(args): Args<Drill>, app: AppHandle, Tell(tell): Tell<Stage>) -> Result<Holds, Failure> {
    apart(app, move |_, shell| {
        let opener = args.with.opener().map_err(|error| error.failure())?;
        let file = chosen_file(&args.file).map_err(|error| error.failure())?;
        let drilled = shell.work.run(&tell, |progress| exchange::drill(&file, &opener, progress));
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
pub async fn restore(Args(args): Args<Restore>, app: AppHandle, Tell(tell): Tell<Stage>) -> Result<State, Failure> {
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
        let file = chosen_file(&args.file).map_err(|error| error.failure())?;
        let cost = WorkFactor::STANDARD;
        let restored = shell
            .work
            .run(&tell, |progress| exchange::restore(&file, &folder, &opener, passphrase.as_ref(), cost, progress));
        restored.map_err(|error| error.failure())?;
        shell.select(Some(folder));
        Ok(State::of(shell))
    })
    .await
}
