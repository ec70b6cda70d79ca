//! `dapter calendar`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Session;
use crate::{
    error::Result,
    exchange,
    vault::{self, Access},
};

#[derive(Debug, Args)]
pub struct Calendar {
    /// The notebook
    notebook: PathBuf,
    /// The case, by its id or a name
    #[arg(long)]
    case: String,
    /// The file to write, ending in .ics; it must not exist yet
    #[arg(short, long)]
    output: PathBuf,
    /// Write it readable to whoever has the file: calendar programs read no other
    #[arg(long, required = true)]
    unprotected: bool,
}

impl Calendar {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let notebook = session.open(&self.notebook, Access::Read)?;
        let case = notebook.find("case", &self.case)?.entry;
        let (file, report) =
            exchange::calendar(&notebook, &case, session.now(), session.catalogue(), &session.stamp())?;
        if self.output.exists() {
            return Err(vault::Error::Exists { path: self.output }.into());
        }
        vault::write_new(&self.output, &file)?;
        session.say("exported-unprotected", &[]);
        let numbers = [("dates", report.dates.to_string()), ("left", report.left_out.to_string())];
        session.say("calendar-written", &numbers);
        session.print(&json!({"path": self.output, "calendar": report}), |_| Ok(Vec::new()))
    }
}
