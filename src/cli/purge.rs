//! `dapter purge`

use std::{
    io::{self, IsTerminal},
    path::PathBuf,
};

use clap::Args;
use serde_json::json;

use super::{Session, delete::entry_id, usage};
use crate::{error::Result, vault::Access};

#[derive(Debug, Args)]
pub struct Purge {
    /// The notebook
    notebook: PathBuf,
    /// The entry's id
    entry: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

impl Purge {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let entry = entry_id(&self.entry)?;
        if !self.yes && !asked(session)? {
            session.say("purge-not-done", &[]);
            return Ok(());
        }
        let mut notebook = session.open(&self.notebook, Access::Write)?;
        notebook.purge(entry, &session.stamp())?;
        session.say("purged", &[]);
        session.print(&json!({"purged": entry}), |_| Ok(Vec::new()))
    }
}

/// Asks on the terminal; only the whole word of the language is a yes.
fn asked(session: &Session) -> Result<bool> {
    if !io::stdin().is_terminal() {
        return Err(usage("--yes"));
    }
    session.tell(&session.catalogue().text("ask-purge", &[]));
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|_| usage("--yes"))?;
    Ok(answer.trim().to_lowercase() == session.catalogue().text("said-yes", &[]))
}
