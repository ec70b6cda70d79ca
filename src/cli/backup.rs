//! `dapter backup`

use std::path::PathBuf;

use age::x25519;
use clap::Args;

use super::Session;
use crate::{
    error::{Error, Result},
    exchange::{self, Protection},
    vault::{Access, Opener, WorkFactor},
};

#[derive(Debug, Args)]
pub struct Backup {
    /// The notebook
    notebook: PathBuf,
    /// The file to write; it must not exist yet
    #[arg(short, long)]
    output: PathBuf,
    /// Encrypt to the holder of this age key; may stand several times
    #[arg(long, value_name = "AGE1…", conflicts_with = "new_passphrase_file")]
    to: Vec<String>,
    /// Encrypt with the passphrase in this file instead of the notebook's
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

impl Backup {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let recipients = recipients(&self.to)?;
        let passphrase = match &self.new_passphrase_file {
            Some(file) => Some(session.new_passphrase(Some(file))?),
            None => None,
        };
        // Asked for once: it opens the notebook, and protects the backup where nothing else does.
        let own = session.opener_of(&self.notebook)?;
        let mut notebook = session.open_with(&self.notebook, &own, Access::Write)?;
        let protection = match (passphrase, own) {
            _ if !recipients.is_empty() => Protection::Recipients(recipients),
            (Some(passphrase), _) | (None, Opener::Passphrase(passphrase)) => Protection::Passphrase(passphrase),
            // Whoever opens the notebook by a key may not know its passphrase: the backup needs one of its own.
            (None, Opener::Key(_)) => Protection::Passphrase(session.new_passphrase(session.passphrase_file())?),
        };
        let report =
            exchange::back_up(&notebook, &self.output, &protection, WorkFactor::STANDARD, &session.progress())?;
        // The backup stands, whether or not the notebook can note it: a damaged one takes no notes.
        let _ = notebook.note_backup(&session.stamp());
        let said = [
            ("path", report.path.display().to_string()),
            ("entries", report.entries.to_string()),
            ("sha256", report.sha256.clone()),
        ];
        session.say("backed-up", &said);
        session.print(&report, |_| Ok(Vec::new()))
    }
}

/// The keys that `--to` names.
pub(super) fn recipients(keys: &[String]) -> Result<Vec<x25519::Recipient>> {
    keys.iter().map(|key| key.parse().map_err(|_| Error::NotAKey)).collect()
}
