//! `dapter passphrase`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Session;
use crate::{
    error::Result,
    vault::{Access, WorkFactor},
};

#[derive(Debug, Args)]
pub struct Change {
    /// The notebook
    notebook: PathBuf,
    /// Read the new passphrase from the first line of this file instead of asking for it
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

impl Change {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let notebook = session.open(&self.notebook, Access::Write)?;
        let passphrase = session.new_passphrase(self.new_passphrase_file.as_deref())?;
        notebook.vault().change_passphrase(&passphrase, WorkFactor::STANDARD)?;
        session.say("passphrase-changed", &[]);
        session.print(&json!({"notebook": self.notebook}), |_| Ok(Vec::new()))
    }
}
