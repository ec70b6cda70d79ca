//! The command line: `dapter VERB NOTEBOOK …`, one file per verb.
//!
//! Results go to standard output, words about them to standard error. Nothing secret is taken from arguments or environment.

mod backup;
mod calendar;
mod check;
mod completions;
mod counting;
mod delete;
mod drill;
mod export;
mod history;
mod import;
mod new;
mod passphrase;
mod progress;
mod purge;
mod recovery;
mod restore;
mod search;
mod session;
mod show;
mod timeline;

use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};

use crate::{
    error::{Error, Result},
    text::{Catalogue, Language},
};
use session::Session;

/// Secure personal case notes: every claim with its source.
#[derive(Debug, Parser)]
#[command(name = "dapter", version, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    verb: Verb,
    #[command(flatten)]
    common: Common,
}

/// What every verb takes.
#[derive(Debug, Args)]
struct Common {
    /// Read the passphrase from the first line of this file instead of asking for it
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<std::path::PathBuf>,
    /// Open with the age identity in this file, a recovery key for one, instead of the passphrase; a protected file asks for its own
    #[arg(long, global = true, value_name = "FILE")]
    identity_file: Option<std::path::PathBuf>,
    /// Print one JSON document
    #[arg(long, global = true)]
    json: bool,
    /// Count as of this day instead of today
    #[arg(long, global = true, value_name = "DATE")]
    on: Option<NaiveDate>,
    /// Speak this language instead of the system's
    #[arg(long, global = true, value_enum)]
    language: Option<Language>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Make a notebook in a new folder
    New(new::New),
    /// Take JSON lines in, all or nothing
    Import(import::Import),
    /// Write entries as JSON lines that `import` takes back
    Export(export::Export),
    /// Write what lies ahead in a case as a calendar file, with neutral titles
    Calendar(calendar::Calendar),
    /// Say what follows from the entries, case by case
    Show(show::Show),
    /// List the entries of a case, newest first
    Timeline(timeline::Timeline),
    /// Find entries by words, newest first
    Search(search::Search),
    /// Show every revision of an entry
    History(history::History),
    /// Take an entry out of lists and counts; its history stays
    Delete(delete::Delete),
    /// Bring a deleted entry back, or an earlier wording of one
    Undelete(delete::Undelete),
    /// Remove everything an entry ever said, for good
    Purge(purge::Purge),
    /// Write one encrypted file that holds everything, read it back and compare
    Backup(backup::Backup),
    /// Open a backup in memory and say what it holds
    Drill(drill::Drill),
    /// Unpack a backup into a new folder
    Restore(restore::Restore),
    /// Read every byte and say what is sound
    Check(check::Check),
    /// Choose how days are counted: the numbering of strike days, days off and working days
    Counting(counting::Counting),
    /// Say who else can open the notebook: make, list and remove recovery keys
    Recovery(recovery::Keys),
    /// Change the passphrase
    Passphrase(passphrase::Change),
    /// Print shell completions
    Completions(completions::Completions),
}

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let Cli { verb, common } = Cli::parse();
    let catalogue = Catalogue::new(common.language.unwrap_or_else(Language::of_system));
    let mut session = Session::new(common, catalogue);
    match verb.run(&mut session) {
        Ok(()) => ExitCode::from(session.exit_code()),
        Err(error) => {
            session.tell(&session.catalogue().failure(&error.failure()));
            ExitCode::from(error.exit_code())
        }
    }
}

impl Verb {
    fn run(self, session: &mut Session) -> Result<()> {
        match self {
            Self::New(verb) => verb.run(session),
            Self::Import(verb) => verb.run(session),
            Self::Export(verb) => verb.run(session),
            Self::Calendar(verb) => verb.run(session),
            Self::Show(verb) => verb.run(session),
            Self::Timeline(verb) => verb.run(session),
            Self::Search(verb) => verb.run(session),
            Self::History(verb) => verb.run(session),
            Self::Delete(verb) => verb.run(session),
            Self::Undelete(verb) => verb.run(session),
            Self::Purge(verb) => verb.run(session),
            Self::Backup(verb) => verb.run(session),
            Self::Drill(verb) => verb.run(session),
            Self::Restore(verb) => verb.run(session),
            Self::Check(verb) => verb.run(session),
            Self::Counting(verb) => verb.run(session),
            Self::Recovery(verb) => verb.run(session),
            Self::Passphrase(verb) => verb.run(session),
            Self::Completions(verb) => verb.run(session),
        }
    }
}

/// A bad argument that clap cannot see.
fn usage(argument: &str) -> Error {
    Error::Usage { argument: argument.to_owned() }
}
