//! Errors as the edges show them: a stable code with parameters. The sentence is made by the catalogue, in the language of
//! whoever reads it: what happened (`error-CODE`), whether anything was lost (`.lost`), what to do (`.next`).

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use crate::{
    memory::Unprepared,
    notebook::{self, ClockBehind},
    progress::Cancelled,
    record::Refusal,
    vault::{self, Damage, Mistyped, Rollback},
};

/// Shorthand of the upper layers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Anything that can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Of a notebook or its files.
    #[error(transparent)]
    Notebook(notebook::Error),
    /// A line of an import breaks a rule; nothing was kept.
    #[error("line {line}: {refusal}")]
    Line {
        /// Counted from 1.
        line: usize,
        /// Which field, which rule.
        refusal: Refusal,
    },
    /// A backup was written but did not read back as it was meant; it was removed.
    #[error("the backup does not read back")]
    BackupDiffers,
    /// A saved key did not read back as it was meant; it was removed.
    #[error("the key file does not read back")]
    KitDiffers,
    /// Text that should be an age recipient or identity is none.
    #[error("not an age key")]
    NotAKey,
    /// What was given cannot be used as it stands: which argument, in the words of the command line.
    #[error("{argument} cannot be used")]
    Usage {
        /// The argument.
        argument: String,
    },
}

impl From<vault::Error> for Error {
    fn from(error: vault::Error) -> Self {
        Self::Notebook(error.into())
    }
}

impl From<Cancelled> for Error {
    fn from(cancelled: Cancelled) -> Self {
        vault::Error::from(cancelled).into()
    }
}

impl From<notebook::Error> for Error {
    fn from(error: notebook::Error) -> Self {
        Self::Notebook(error)
    }
}

/// An error on its way to a person: a code, its parameters, no content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Failure {
    /// Stable; the catalogue's message is `error-CODE`.
    pub code: String,
    /// What the sentence names.
    pub params: BTreeMap<String, String>,
}

impl Failure {
    /// A failure of this code.
    pub fn new<const N: usize>(code: &str, params: [(&str, String); N]) -> Self {
        let params = params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { code: code.to_owned(), params }
    }
}

/// Exit codes of the command line.
pub mod exit {
    /// Failed for a reason without a code of its own.
    pub const FAILED: u8 = 1;
    /// The command line was not understood.
    pub const USAGE: u8 = 2;
    /// Wrong passphrase or key.
    pub const WRONG_KEY: u8 = 10;
    /// In use.
    pub const IN_USE: u8 = 11;
    /// Damaged or tampered with.
    pub const DAMAGED: u8 = 12;
    /// Of a newer format.
    pub const NEWER: u8 = 13;
    /// Not a notebook.
    pub const NOT_A_NOTEBOOK: u8 = 14;
    /// A record was refused.
    pub const REFUSED: u8 = 15;
    /// Cancelled by the person, as shells tell an interrupted program.
    pub const CANCELLED: u8 = 130;
}

/// The codes of every failure, for the catalogue's completeness test.
pub const CODES: &[&str] = &[
    "wrong-key",
    "empty-passphrase",
    "in-use",
    "damaged",
    "newer",
    "not-a-notebook",
    "exists",
    "read-only",
    "stopped",
    "disk",
    "no-such-entry",
    "still-mentioned",
    "purge-unfinished",
    "ambiguous",
    "no-such-value",
    "refused",
    "refused-line",
    "backup-differs",
    "kit-differs",
    "not-a-key",
    "not-its-key",
    "key-length",
    "key-letter",
    "key-group",
    "key-checksum",
    "recovery-name",
    "no-such-recovery",
    "last-way-in",
    "usage",
    "internal",
    "opened-damaged",
    "holds-damaged",
    "rolled-back",
    "clock-behind",
    "locked",
    "settings-invalid",
    "settings-not-kept",
    "not-printed",
    "path-not-text",
    "cancelled",
];

impl Error {
    /// The failure that a person is told of.
    pub fn failure(&self) -> Failure {
        match self {
            Self::Notebook(error) => of_notebook(error),
            Self::Line { line, refusal } => {
                let [field, reason] = of_refusal(refusal);
                Failure::new("refused-line", [("line", line.to_string()), field, reason])
            }
            Self::BackupDiffers => Failure::new("backup-differs", []),
            Self::KitDiffers => Failure::new("kit-differs", []),
            Self::NotAKey => Failure::new("not-a-key", []),
            Self::Usage { argument } => Failure::new("usage", [("argument", argument.clone())]),
        }
    }

    /// The exit code of the command line.
    pub fn exit_code(&self) -> u8 {
        match self.failure().code.as_str() {
            "wrong-key" | "not-its-key" => exit::WRONG_KEY,
            "in-use" => exit::IN_USE,
            // The command line opens for reading only where something is broken.
            "damaged" | "read-only" => exit::DAMAGED,
            "newer" => exit::NEWER,
            "not-a-notebook" => exit::NOT_A_NOTEBOOK,
            "refused" | "refused-line" | "still-mentioned" => exit::REFUSED,
            "cancelled" => exit::CANCELLED,
            "usage" | "not-a-key" | "empty-passphrase" | "no-such-value" | "recovery-name" => exit::USAGE,
            "key-length" | "key-letter" | "key-group" | "key-checksum" => exit::USAGE,
            _ => exit::FAILED,
        }
    }
}

fn of_refusal(refusal: &Refusal) -> [(&'static str, String); 2] {
    [("field", refusal.field.clone()), ("reason", refusal.reason.code().to_owned())]
}

fn of_notebook(error: &notebook::Error) -> Failure {
    use notebook::Error as E;
    match error {
        E::Vault(error) => of_vault(error),
        E::Refused { refusal, .. } => Failure::new("refused", of_refusal(refusal)),
        E::NoSuchEntry => Failure::new("no-such-entry", []),
        E::StillMentioned { count } => Failure::new("still-mentioned", [("count", count.to_string())]),
        E::PurgeUnfinished { cause } => {
            let params = of_notebook(cause).params;
            let cause = params.get("cause").cloned().unwrap_or_default();
            Failure::new("purge-unfinished", [("cause", cause)])
        }
        E::Ambiguous => Failure::new("ambiguous", []),
        E::NoSuchValue { filter, at, length } => {
            let (at, length) = ((at + 1).to_string(), length.to_string());
            Failure::new("no-such-value", [("filter", filter.clone()), ("at", at), ("length", length)])
        }
        E::Newer { found } => Failure::new("newer", [("file", "notes".to_owned()), ("found", found.clone())]),
        E::Unreadable(_) => strange("log"),
        E::Strange => strange("notes"),
        E::Image(error) if of_content(error) => strange("notes"),
        // Neither text is shown: SQLite's may quote a statement's values.
        E::Image(_) => Failure::new("internal", [("part", "image".to_owned())]),
        E::Unprepared(Unprepared::SpillsToDisk) => Failure::new("internal", [("part", "temp-store".to_owned())]),
        E::Unprepared(Unprepared::AlreadyStarted) => Failure::new("internal", [("part", "allocator".to_owned())]),
    }
}

/// What stands in a file, or in the image, is not what a notebook writes.
fn strange(file: &str) -> Failure {
    let fault = vault::Fault::Content.code().to_owned();
    Failure::new("damaged", [("file", file.to_owned()), ("fault", fault)])
}

/// Whether SQLite failed by what an image holds rather than by what was asked of it.
fn of_content(error: &rusqlite::Error) -> bool {
    use rusqlite::{Error as E, ErrorCode};
    match error {
        E::FromSqlConversionFailure(..)
        | E::InvalidColumnType(..)
        | E::Utf8Error(..)
        | E::IntegralValueOutOfRange(..)
        // What must be there is asked for so; what may be missing, otherwise.
        | E::QueryReturnedNoRows => true,
        other => matches!(
            other.sqlite_error_code(),
            Some(
                ErrorCode::DatabaseCorrupt
                    | ErrorCode::NotADatabase
                    | ErrorCode::TooBig
                    | ErrorCode::ConstraintViolation
            )
        ),
    }
}

fn of_vault(error: &vault::Error) -> Failure {
    use vault::Error as E;
    match error {
        E::WrongKey => Failure::new("wrong-key", []),
        E::NotItsKey => Failure::new("not-its-key", []),
        E::Mistyped(mistake) => of_mistyped(*mistake),
        E::RecoveryName { name } => Failure::new("recovery-name", [("name", name.clone())]),
        E::NoSuchRecovery { name } => Failure::new("no-such-recovery", [("name", name.clone())]),
        E::LastWayIn => Failure::new("last-way-in", []),
        E::EmptyPassphrase => Failure::new("empty-passphrase", []),
        E::InUse => Failure::new("in-use", []),
        E::Damaged { file, fault } => {
            Failure::new("damaged", [("file", file.clone()), ("fault", fault.code().to_owned())])
        }
        E::Newer { file, found } => Failure::new("newer", [("file", file.clone()), ("found", found.clone())]),
        E::NotANotebook { path } => Failure::new("not-a-notebook", [("path", path.display().to_string())]),
        E::Exists { path } => Failure::new("exists", [("path", path.display().to_string())]),
        E::ReadOnly => Failure::new("read-only", []),
        E::Stopped { cause } => Failure::new("stopped", [("cause", cause.to_string())]),
        E::Cancelled(_) => Failure::new("cancelled", []),
        E::Disk { path, source } => {
            Failure::new("disk", [("path", path.display().to_string()), ("cause", source.to_string())])
        }
    }
}

fn of_mistyped(mistake: Mistyped) -> Failure {
    match mistake {
        Mistyped::Length { found } => Failure::new("key-length", [("found", found.to_string())]),
        Mistyped::Letter { group } => Failure::new("key-letter", [("group", group.to_string())]),
        Mistyped::Group { group } => Failure::new("key-group", [("group", group.to_string())]),
        Mistyped::Checksum => Failure::new("key-checksum", []),
    }
}

impl From<&Damage> for Failure {
    fn from(damage: &Damage) -> Self {
        let numbers = [("read_to", damage.read_to.to_string()), ("lost", damage.lost.to_string())];
        let [read_to, lost] = numbers;
        Self::new(
            "opened-damaged",
            [("file", damage.file.clone()), ("fault", damage.fault.code().to_owned()), read_to, lost],
        )
    }
}

impl From<ClockBehind> for Failure {
    fn from(clock: ClockBehind) -> Self {
        let day = |moment: DateTime<FixedOffset>| moment.date_naive().to_string();
        Self::new("clock-behind", [("now", day(clock.now)), ("recorded", day(clock.recorded))])
    }
}

impl From<Rollback> for Failure {
    fn from(rollback: Rollback) -> Self {
        Self::new("rolled-back", [("seen", rollback.seen.to_string()), ("found", rollback.found.to_string())])
    }
}
