//! Every byte of the notebook's files, read.

use dapter::error::{Error, Failure};
use dapter::vault::Verdict;
use serde::Serialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::{Args, Nothing, Tell};
use crate::work::{Stage, apart};

/// What the check found.
#[derive(Debug, Serialize, TS)]
pub struct CheckReport {
    /// Every file is sound.
    pub sound: bool,
    /// Each file, in order.
    pub files: Vec<CheckedFile>,
}

/// What the check says of one file.
#[derive(Debug, Serialize, TS)]
pub struct CheckedFile {
    /// Its name in the notebook's folder.
    pub file: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What is wrong with it; null when it is sound.
    pub fault: Option<String>,
}

/// Reads every file to its end and says which are sound; changes nothing.
///
/// # Errors
/// `locked`, `cancelled`, `newer`.
#[tauri::command]
pub async fn check(Args(args): Args<Nothing>, app: AppHandle, Tell(tell): Tell<Stage>) -> Result<CheckReport, Failure> {
    let Nothing {} = args;
    apart(app, move |_, shell| {
        let _still = shell.still();
        let check = shell.with(|notebook| notebook.vault().check())?;
        let reports = shell.work.run(&tell, |progress| check.run(progress));
        shell.idle.touch();
        let files = reports.map_err(|error| Error::from(error).failure())?.into_iter().map(|report| {
            let fault = match report.verdict {
                Verdict::Sound => None,
                Verdict::Broken(fault) => Some(fault.code().to_owned()),
            };
            CheckedFile { file: report.file, bytes: report.bytes, fault }
        });
        let files: Vec<_> = files.collect();
        Ok(CheckReport { sound: files.iter().all(|file| file.fault.is_none()), files })
    })
    .await
}
