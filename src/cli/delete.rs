//! `dapter delete` and `dapter undelete`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{Session, usage};
use crate::{error::Result, record::EntryId, vault::Access};

#[derive(Debug, Args)]
pub struct Delete {
    /// The notebook
    notebook: PathBuf,
    /// The entry's id
    entry: String,
}

#[derive(Debug, Args)]
pub struct Undelete {
    /// The notebook
    notebook: PathBuf,
    /// The entry's id
    entry: String,
    /// Bring back the wording of this revision instead of the last one
    #[arg(long, value_name = "REVISION")]
    revision: Option<String>,
}

impl Delete {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let entry = entry_id(&self.entry)?;
        let mut notebook = session.open(&self.notebook, Access::Write)?;
        notebook.delete(entry, &session.stamp())?;
        notebook.compact_if_due()?;
        session.say("deleted", &[]);
        session.print(&json!({"deleted": entry}), |_| Ok(Vec::new()))
    }
}

impl Undelete {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let entry = entry_id(&self.entry)?;
        let mut notebook = session.open(&self.notebook, Access::Write)?;
        match &self.revision {
            Some(revision) => notebook.restore(entry, revision, &session.stamp())?,
            None => notebook.undelete(entry, &session.stamp())?,
        }
        notebook.compact_if_due()?;
        session.say("brought-back", &[]);
        session.print(&json!({"restored": entry}), |_| Ok(Vec::new()))
    }
}

pub(super) fn entry_id(text: &str) -> Result<EntryId> {
    EntryId::parse(text).ok_or_else(|| usage("ENTRY"))
}
