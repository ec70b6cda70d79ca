//! `dapter drill`

use std::path::PathBuf;

use clap::Args;

use super::Session;
use crate::{
    error::{Failure, Result, exit},
    exchange,
    notebook::Rehearsal,
};

#[derive(Debug, Args)]
pub struct Drill {
    /// The backup
    file: PathBuf,
}

impl Drill {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let rehearsal = exchange::drill(&self.file, &session.opener()?, &session.progress())?;
        report(session, &rehearsal)
    }
}

/// Says what a backup holds, and what is broken in it.
pub(super) fn report(session: &mut Session, rehearsal: &Rehearsal) -> Result<()> {
    if let Some(damage) = &rehearsal.damage {
        let failure = Failure { code: "holds-damaged".to_owned(), ..Failure::from(damage) };
        session.tell(&session.catalogue().failure(&failure));
        session.set_exit_code(exit::DAMAGED);
    }
    let holds = [
        ("title", rehearsal.title.clone()),
        ("entries", rehearsal.entries.to_string()),
        ("revisions", rehearsal.revisions.to_string()),
    ];
    session.say("holds", &holds);
    session.print(rehearsal, |_| Ok(Vec::new()))
}
