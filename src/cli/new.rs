//! `dapter new`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Session;
use crate::{
    error::Result,
    notebook::{Beginning, Notebook},
    vault::WorkFactor,
};

#[derive(Debug, Args)]
pub struct New {
    /// The folder to make it in: new, or empty
    notebook: PathBuf,
    /// What it is called; shown before it is unlocked, so keep it neutral
    #[arg(long, default_value = "Notes")]
    title: String,
}

impl New {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let passphrase = session.new_passphrase(session.passphrase_file())?;
        let beginning = Beginning { title: self.title, cost: WorkFactor::STANDARD };
        let notebook = Notebook::create(&self.notebook, &passphrase, &beginning, session.home().anchors())?;
        session.say("made-notebook", &[("path", self.notebook.display().to_string())]);
        let id = notebook.vault().key().notebook();
        session.print(&json!({"notebook": self.notebook, "id": id}), |_| Ok(Vec::new()))
    }
}
