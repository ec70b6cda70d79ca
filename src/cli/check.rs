//! `dapter check`

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::Session;
use crate::{
    error::{Error, Result, exit},
    notebook,
    text::Catalogue,
    vault::{self, Access, FileReport, Finding, Opener, SetAside, Severity, gravest},
};

#[derive(Debug, Args)]
pub struct Check {
    /// The notebook
    notebook: PathBuf,
    /// Set aside what is broken, into the folder `set-aside` of the notebook; nothing is deleted
    #[arg(long)]
    repair: bool,
}

impl Check {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let opener = session.opener_of(&self.notebook)?;
        let set_aside = if self.repair { self.set_aside(session, &opener)? } else { None };
        let reports = self.reports(session, &opener)?;
        let severity = gravest(&reports);
        session.set_exit_code(if severity >= Severity::Warn { exit::DAMAGED } else { 0 });
        let result = json!({
            "severity": severity.code(),
            "sound": severity <= Severity::Info,
            "files": reports.iter().map(as_json).collect::<Vec<_>>(),
            "set_aside": set_aside.as_ref().map(|set_aside| json!({"folder": set_aside.folder, "files": set_aside.files})),
        });
        session.print(&result, |words| Ok(lines(words, &reports, set_aside.as_ref())))
    }

    /// What is found now. A notebook that does not open is checked all the same.
    fn reports(&self, session: &mut Session, opener: &Opener) -> Result<Vec<FileReport>> {
        let check = match session.open_with(&self.notebook, opener, Access::Read) {
            Ok(notebook) => notebook.vault().check()?,
            Err(Error::Notebook(notebook::Error::Vault(vault::Error::Damaged { .. }))) => {
                vault::Check::unopened(&self.notebook, opener)?
            }
            Err(other) => return Err(other),
        };
        Ok(check.run(&session.progress())?)
    }

    fn set_aside(&self, session: &mut Session, opener: &Opener) -> Result<Option<SetAside>> {
        let mut notebook = session.open_with(&self.notebook, opener, Access::Write)?;
        let reports = notebook.vault().check()?.run(&session.progress())?;
        Ok(notebook.repair(&reports, &session.stamp())?)
    }
}

fn as_json(report: &FileReport) -> Value {
    let FileReport { file, bytes, finding, fault } = report;
    let mut value =
        json!({"file": file, "bytes": bytes, "severity": finding.severity().code(), "finding": finding.code()});
    if let Some(fault) = fault {
        value["fault"] = fault.code().into();
    }
    value
}

fn lines(words: &Catalogue, reports: &[FileReport], set_aside: Option<&SetAside>) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(SetAside { folder, files }) = set_aside {
        let count = files.len().to_string();
        lines.push(words.text("check-set-aside", &[("count", count), ("folder", folder.display().to_string())]));
    }
    for report in reports.iter().filter(|report| report.finding != Finding::Sound) {
        let severity = report.finding.severity().code().to_uppercase();
        let said = words.text(&format!("finding-{}", report.finding.code()), &[]);
        let fault = report.fault.map(|fault| words.text(&format!("fault-{}", fault.code()), &[]));
        let file = match fault {
            Some(fault) => words.text("check-broken", &[("file", report.file.clone()), ("fault", fault)]),
            None => report.file.clone(),
        };
        lines.push(format!("{severity}  {file}"));
        lines.push(format!("    {said}"));
    }
    let sound = reports.iter().filter(|report| report.finding == Finding::Sound).count();
    let good = words.text("check-sound", &[("count", sound.to_string())]);
    lines.push(format!("{}  {good}", Severity::Good.code().to_uppercase()));
    match gravest(reports) {
        Severity::Good | Severity::Info => {}
        Severity::Warn => lines.push(words.text("check-next-warn", &[])),
        Severity::Critical => lines.push(words.text("check-next", &[])),
    }
    lines
}
