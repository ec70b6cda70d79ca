//! `dapter check`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Session;
use crate::{
    error::{Result, exit},
    text::Catalogue,
    vault::{Access, FileReport, Verdict},
};

#[derive(Debug, Args)]
pub struct Check {
    /// The notebook
    notebook: PathBuf,
}

impl Check {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let notebook = session.open(&self.notebook, Access::Read)?;
        let reports = notebook.vault().check()?.run(&session.progress())?;
        let sound = reports.iter().all(|report| report.verdict == Verdict::Sound);
        if !sound {
            session.set_exit_code(exit::DAMAGED);
        }
        let files: Vec<_> = reports.iter().map(as_json).collect();
        session.print(&json!({"sound": sound, "files": files}), |words| Ok(lines(words, &reports)))
    }
}

fn as_json(report: &FileReport) -> serde_json::Value {
    match report.verdict {
        Verdict::Sound => json!({"file": report.file, "bytes": report.bytes, "verdict": "sound"}),
        Verdict::Broken(fault) => {
            json!({"file": report.file, "bytes": report.bytes, "verdict": "broken", "fault": fault.code()})
        }
    }
}

fn lines(words: &Catalogue, reports: &[FileReport]) -> Vec<String> {
    let mut lines: Vec<_> = reports
        .iter()
        .filter_map(|report| match report.verdict {
            Verdict::Sound => None,
            Verdict::Broken(fault) => {
                let fault = words.text(&format!("fault-{}", fault.code()), &[]);
                Some(words.text("check-broken", &[("file", report.file.clone()), ("fault", fault)]))
            }
        })
        .collect();
    if lines.is_empty() {
        lines.push(words.text("check-sound", &[("count", reports.len().to_string())]));
    } else {
        lines.push(words.text("check-next", &[]));
    }
    lines
}
