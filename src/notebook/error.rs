//! What can go wrong with records.

use crate::{memory::Unprepared, progress::Cancelled, record::Refusal, vault};

/// Shorthand of this layer.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of a notebook. Its text never holds content.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Of the files below.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// A record breaks a rule; nothing of its transaction was kept.
    #[error("record {index}: {refusal}")]
    Refused {
        /// Its place among those given, from 0.
        index: usize,
        /// Which field, which rule.
        refusal: Refusal,
    },
    /// There is no such entry.
    #[error("no such entry")]
    NoSuchEntry,
    /// It cannot be deleted while others point at it.
    #[error("{count} entries mention it")]
    StillMentioned {
        /// How many.
        count: u64,
    },
    /// An entry is gone, but files that hold what it said could not be removed yet.
    #[error("a purge is not finished: {cause}")]
    PurgeUnfinished {
        /// Why.
        cause: Box<Error>,
    },
    /// Several entries have the name.
    #[error("several entries have this name")]
    Ambiguous,
    /// A filter inside a query has a value that means nothing.
    #[error("character {at} of the query: no value of {filter}")]
    NoSuchValue {
        /// The filter, as it was typed: one of the names it goes by.
        filter: String,
        /// Where the value begins in the query, in characters from 0.
        at: usize,
        /// How many characters it has.
        length: usize,
    },
    /// A newer version wrote something that this one does not know.
    #[error("{found} is of a newer version")]
    Newer {
        /// What is not known: a format's number, a kind, a field with a new term.
        found: String,
    },
    /// What was read from the vault is no record, though its seal is sound.
    #[error("a transaction cannot be read")]
    Unreadable(#[from] serde_json::Error),
    /// The image is none that a notebook writes, though its seal is sound.
    #[error("the image is not a notebook's")]
    Strange,
    /// SQLite failed.
    #[error("the image failed")]
    Image(#[from] rusqlite::Error),
    /// This build may not open a notebook.
    #[error(transparent)]
    Unprepared(#[from] Unprepared),
}

impl From<Cancelled> for Error {
    fn from(cancelled: Cancelled) -> Self {
        vault::Error::from(cancelled).into()
    }
}
