//! What opens a backup on the command line.

use std::path::PathBuf;

use clap::Args;

use super::Session;
use crate::{error::Result, exchange::Opener, vault};

/// A passphrase unless a key is named.
#[derive(Debug, Args)]
pub struct OpenWith {
    /// Open it with the age identity in this file instead of a passphrase
    #[arg(long, value_name = "FILE")]
    identity_file: Option<PathBuf>,
}

impl OpenWith {
    /// Whether a key opens it.
    pub(super) fn is_key(&self) -> bool {
        self.identity_file.is_some()
    }

    pub(super) fn opener(&self, session: &Session) -> Result<Opener> {
        let Some(file) = &self.identity_file else { return Ok(Opener::Passphrase(session.passphrase()?)) };
        let text = std::fs::read_to_string(file).map_err(|source| vault::Error::Disk { path: file.clone(), source })?;
        Opener::from_key_text(&zeroize::Zeroizing::new(text))
    }
}
