//! `dapter recovery`

use std::path::PathBuf;

use age::{secrecy::ExposeSecret, x25519};
use chrono::{DateTime, Local};
use clap::{Args, Subcommand};
use serde::Serialize;
use serde_json::json;

use super::{Session, backup::recipients};
use crate::{
    error::Result,
    exchange,
    vault::{Access, Recovery},
};

#[derive(Debug, Args)]
pub struct Keys {
    /// The notebook
    notebook: PathBuf,
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Make a key that opens the notebook, and print it once; or let somebody's own key open it
    Add {
        /// What it is called: letters, digits, - and _
        #[arg(long)]
        name: Option<String>,
        /// Let the holder of this age key open the notebook, instead of making a key
        #[arg(long, value_name = "AGE1…")]
        to: Option<String>,
    },
    /// List the keys that open the notebook beside its passphrase
    List,
    /// Take a key away; copies of the notebook made before, it still opens
    Remove {
        /// What it is called
        name: String,
    },
}

/// A new key, on its way to whoever keeps it.
#[derive(Serialize)]
struct Made<'a> {
    name: &'a str,
    recipient: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    identity: Option<&'a str>,
}

impl Keys {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        match self.action {
            Action::Add { name, to } => {
                let to = to.map(|key| recipients(&[key])).transpose()?.and_then(|mut keys| keys.pop());
                add(session, &self.notebook, name, to)
            }
            Action::List => list(session, &self.notebook),
            Action::Remove { name } => {
                session.open(&self.notebook, Access::Write)?.vault().remove_recovery(&name)?;
                session.say("recovery-removed", &[("name", name.clone())]);
                session.print(&json!({"removed": name}), |_| Ok(Vec::new()))
            }
        }
    }
}

fn add(
    session: &mut Session,
    notebook: &std::path::Path,
    name: Option<String>,
    to: Option<x25519::Recipient>,
) -> Result<()> {
    let notebook = session.open(notebook, Access::Write)?;
    let vault = notebook.vault();
    let today = session.stamp().at.date_naive();
    let name = match name {
        Some(name) => name,
        None => vault.free_recovery_name(&format!("key-{today}"))?,
    };
    if let Some(recipient) = to {
        vault.add_recovery(&name, &recipient)?;
        session.say("recovery-added", &[("name", name.clone())]);
        let made = Made { name: &name, recipient: recipient.to_string(), identity: None };
        return session.print(&made, |_| Ok(Vec::new()));
    }
    let identity = vault.make_recovery(&name)?;
    let secret = identity.to_string();
    let made =
        Made { name: &name, recipient: identity.to_public().to_string(), identity: Some(secret.expose_secret()) };
    let text = exchange::key_file(&name, today, &identity);
    let printed = session.print(&made, |_| Ok(text.lines().map(str::to_owned).collect()));
    if printed.is_err() {
        // Nobody has seen the key: what it opens is of no use to anybody.
        vault.remove_recovery(&name)?;
        return printed;
    }
    session.say("recovery-made", &[("name", name)]);
    Ok(())
}

fn list(session: &mut Session, notebook: &std::path::Path) -> Result<()> {
    let keys = session.open(notebook, Access::Read)?.vault().recoveries()?;
    let made = |key: &Recovery| DateTime::<Local>::from(key.made);
    let found: Vec<_> = keys.iter().map(|key| json!({"name": key.name, "made": made(key).fixed_offset()})).collect();
    session.print(&found, |words| {
        let line = |key: &Recovery| {
            words.text("recovery-line", &[("name", key.name.clone()), ("date", words.day(made(key).date_naive()))])
        };
        let none = keys.is_empty().then(|| words.text("recovery-none", &[]));
        Ok(keys.iter().map(line).chain(none).collect())
    })
}
