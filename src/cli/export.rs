//! `dapter export`

use std::path::PathBuf;

use clap::{ArgGroup, Args};
use serde_json::json;

use super::{Session, session::case_id};
use crate::{
    error::{Error, Result},
    exchange,
    vault::{self, Access},
};

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("protection").args(["to", "unprotected"]).required(true))]
pub struct Export {
    /// The notebook
    notebook: PathBuf,
    /// Only this case, with the people and places it mentions
    #[arg(long)]
    case: Option<String>,
    /// The file to write; it must not exist yet
    #[arg(short, long)]
    output: PathBuf,
    /// Encrypt to the holder of this age key; may stand several times
    #[arg(long, value_name = "AGE1…")]
    to: Vec<String>,
    /// Write it readable to whoever has the file
    #[arg(long)]
    unprotected: bool,
}

impl Export {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let recipients = super::backup::recipients(&self.to)?;
        let notebook = session.open(&self.notebook, Access::Read)?;
        let case = self.case.as_deref().map(|case| case_id(&notebook, case)).transpose()?;
        let lines = exchange::export(&notebook, case)?;
        let exists = |path: PathBuf| Error::from(vault::Error::Exists { path });
        if self.output.exists() {
            return Err(exists(self.output));
        }
        if self.unprotected {
            vault::write_new(&self.output, &lines)?;
            session.say("exported-unprotected", &[]);
        } else {
            let recipients: Vec<_> = recipients.iter().map(|key| key as &dyn age::Recipient).collect();
            vault::write_new(&self.output, &vault::encrypt(&recipients, &lines)?)?;
        }
        session.say("exported", &[("path", self.output.display().to_string())]);
        session.print(&json!({"path": self.output, "protected": !self.unprotected}), |_| Ok(Vec::new()))
    }
}
