//! `dapter history`

use std::path::PathBuf;

use clap::Args;

use super::{Session, usage};
use crate::{error::Result, notebook, record::EntryId, vault::Access};

#[derive(Debug, Args)]
pub struct History {
    /// The notebook
    notebook: PathBuf,
    /// The entry's id
    entry: String,
}

impl History {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let entry = EntryId::parse(&self.entry).ok_or_else(|| usage("ENTRY"))?;
        let notebook = session.open(&self.notebook, Access::Read)?;
        let revisions = notebook.history(entry)?;
        session.print(&revisions, |words| {
            let mut lines = Vec::new();
            for revision in &revisions {
                let args = [("time", revision.recorded_at.clone()), ("device", revision.device.clone())];
                lines.push(words.text("history-revision", &args));
                let shown = match &revision.entry {
                    Some(entry) => serde_json::to_string(entry).map_err(notebook::Error::from)?,
                    None => words.text("revision-deleted", &[]),
                };
                lines.push(format!("  {shown}"));
            }
            Ok(lines)
        })
    }
}
