//! One encrypted file that holds everything.

use dapter::error::{Error, Failure};
use dapter::exchange::{self, BackupReport, Protection};
use dapter::vault::{self, WorkFactor};
use serde::Deserialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::secret::Secret;
use super::{Args, Tell};
use crate::work::{Stage, apart};

/// Arguments of [`backup`].
#[derive(Debug, Deserialize, TS)]
pub struct Backup {
    /// What opens the backup.
    pub passphrase: Secret,
    /// It is the notebook's own; a slip of the finger is found out before anything is written.
    pub own: bool,
}

/// Asks where, writes the backup, reads it back and compares; null when no place was chosen. The notebook stays free for other
/// commands meanwhile.
///
/// # Errors
/// `wrong-key` when it is not the notebook's own as was said, `exists`, `disk`, `backup-differs`, `locked`, `cancelled`.
#[tauri::command]
pub async fn backup(
    Args(args): Args<Backup>,
    app: AppHandle,
    Tell(tell): Tell<Stage>,
) -> Result<Option<BackupReport>, Failure> {
    apart(app, move |app, shell| {
        let passphrase = vault::passphrase(args.passphrase.reveal());
        if args.own {
            shell.verify(&passphrase)?;
        }
        let name = format!("notes-{}.age", shell.today());
        let Some(chosen) = super::folder::chooser(app).set_file_name(name).blocking_save_file() else {
            return Ok(None);
        };
        let path = chosen.into_path().map_err(|_| Failure::new("path-not-text", []))?;
        let (protection, cost) = (Protection::Passphrase(passphrase), WorkFactor::STANDARD);
        let still = shell.still();
        let backup = shell.with(|notebook| exchange::Backup::of(notebook, &path, protection, cost))?;
        let written = shell.work.run(&tell, |progress| backup.run(progress));
        drop(still);
        shell.idle.begin();
        let report = written.map_err(|error: Error| error.failure())?;
        // The backup stands, whether or not the notebook can note it: a damaged one takes no notes.
        let stamp = shell.stamp();
        let _ = shell.with(|notebook| notebook.note_backup(&stamp));
        Ok(Some(report))
    })
    .await
}
