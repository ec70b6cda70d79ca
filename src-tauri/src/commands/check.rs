//! Every byte of the notebook's files, read, and what is broken set aside.

use dapter::error::{Error, Failure};
use dapter::vault::{self, FileReport, Finding, Severity};
use serde::Serialize;
use tauri::AppHandle;
use tauri::ipc::Channel;
use ts_rs::TS;

use super::{Args, Nothing, Tell};
use crate::shell::Shell;
use crate::work::{Stage, apart};

/// What the check found.
#[derive(Debug, Serialize, TS)]
pub struct CheckReport {
    /// The gravest of what was found.
    pub severity: Severity,
    /// Whether there is something that a repair would set aside.
    pub repairable: bool,
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
    /// How much what was found matters.
    pub severity: Severity,
    /// What it is to the notebook.
    pub finding: Finding,
    /// What is wrong with it; null when nothing is.
    pub fault: Option<String>,
}

impl From<FileReport> for CheckedFile {
    fn from(FileReport { file, bytes, finding, fault }: FileReport) -> Self {
        Self { file, bytes, severity: finding.severity(), finding, fault: fault.map(|fault| fault.code().to_owned()) }
    }
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
        let reports = checked(shell, &tell)?;
        Ok(CheckReport {
            severity: vault::gravest(&reports),
            repairable: reports.iter().any(|report| report.finding.is_to_be_set_aside()),
            files: reports.into_iter().map(CheckedFile::from).collect(),
        })
    })
    .await
}

/// Checks once more and sets aside what is broken; the notebook takes no entries from then on, until it is opened anew.
///
/// # Errors
/// `locked`, `cancelled`, `newer`, `disk`.
#[tauri::command]
pub async fn repair(Args(args): Args<Nothing>, app: AppHandle, Tell(tell): Tell<Stage>) -> Result<(), Failure> {
    let Nothing {} = args;
    apart(app, move |_, shell| {
        let _still = shell.still();
        let reports = checked(shell, &tell)?;
        shell.with(|notebook| notebook.repair(&reports, &shell.stamp())).map(drop)
    })
    .await
}

fn checked(shell: &Shell, tell: &Channel<Stage>) -> Result<Vec<FileReport>, Failure> {
    let check = shell.with(|notebook| notebook.vault().check())?;
    let reports = shell.work.run(tell, |progress| check.run(progress));
    shell.idle.begin();
    reports.map_err(|error| Error::from(error).failure())
}
