//! `dapter restore`

use std::path::PathBuf;

use clap::Args;

use super::{Session, drill::report};
use crate::{
    error::Result,
    exchange,
    vault::{Opener, WorkFactor},
};

#[derive(Debug, Args)]
pub struct Restore {
    /// The backup
    file: PathBuf,
    /// The folder to restore into: new, or empty
    notebook: PathBuf,
    /// The restored notebook opens with the passphrase in this file
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

impl Restore {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let opener = session.opener()?;
        // Whoever opens a backup by a key does not know its passphrase: the restored notebook needs one of its own.
        let passphrase = match &self.new_passphrase_file {
            None if matches!(opener, Opener::Passphrase(_)) => None,
            file => Some(session.new_passphrase(file.as_deref().or(session.passphrase_file()))?),
        };
        let (cost, progress) = (WorkFactor::STANDARD, session.progress());
        let restored = exchange::restore(&self.file, &self.notebook, &opener, passphrase.as_ref(), cost, &progress)?;
        drop(progress);
        session.say("restored", &[("path", self.notebook.display().to_string())]);
        report(session, &restored)
    }
}
