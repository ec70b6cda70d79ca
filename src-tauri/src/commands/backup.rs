//! One encrypted file that holds everything.

use dapter::error::{Error, Failure, Result};
use dapter::exchange::{self, BackupReport, Protection};
use dapter::vault::{self, WorkFactor};
use serde::Deserialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::secret::Secret;
use crate::shell::Shell;

/// Arguments of [`backup`].
#[derive(Debug, Deserialize, TS)]
pub struct Backup {
    /// What opens the backup.
    pub passphrase: Secret,
    /// It is the notebook's own; a slip of the finger is found out before anything is written.
    pub own: bool,
}

/// Asks where, writes the backup, reads it back and compares; null when the choice was cancelled.
///
/// # Errors
/// `wrong-key` when it is not the notebook's own as was said, `exists`, `disk`, `backup-differs`, `locked`.
#[tauri::command(async)]
pub fn backup(args: Backup, app: AppHandle, shell: tauri::State<'_, Shell>) -> Result<Option<BackupReport>, Failure> {
    let passphrase = vault::passphrase(args.passphrase.reveal());
    if args.own {
        shell.with(|notebook| notebook.vault().verify(&passphrase))?;
    }
    let name = format!("notes-{}.age", shell.today());
    let Some(chosen) = super::folder::chooser(&app).set_file_name(name).blocking_save_file() else { return Ok(None) };
    let path = chosen.into_path().map_err(|_| Failure::new("path-not-text", []))?;
    let stamp = shell.stamp();
    shell.with(|notebook| {
        let report = exchange::back_up(notebook, &path, &Protection::Passphrase(passphrase), WorkFactor::STANDARD)?;
        // The backup stands, whether or not the notebook can note it: a damaged one takes no notes.
        let _ = notebook.note_backup(&stamp);
        Ok::<_, Error>(Some(report))
    })
}
