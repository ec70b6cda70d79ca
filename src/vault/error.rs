//! What can go wrong with files. Every error has a stable code; none carries content.

use std::{io, path::PathBuf};

use super::Mistyped;
use crate::progress::Cancelled;

/// Shorthand of this layer.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of the vault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The passphrase or key does not open this. An altered `identity.age` looks the same: scrypt cannot tell them apart.
    #[error("wrong passphrase or key")]
    WrongKey,
    /// A key, rightly written, that none of the recovery files was made for.
    #[error("a key of something else")]
    NotItsKey,
    /// A key is not written as keys are.
    #[error("a key is mistyped: {0:?}")]
    Mistyped(Mistyped),
    /// A recovery file cannot have this name.
    #[error("{name} cannot be the name of a recovery file")]
    RecoveryName {
        /// The name.
        name: String,
    },
    /// There is no recovery file of this name.
    #[error("there is no recovery file {name}")]
    NoSuchRecovery {
        /// The name.
        name: String,
    },
    /// What is to be removed is the last thing that opens the notebook.
    #[error("nothing else opens the notebook")]
    LastWayIn,
    /// A passphrase to be set is empty.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// Another program, or another window, has the notebook open.
    #[error("the notebook is in use")]
    InUse,
    /// A file is not as it was written, and nothing can be read without it.
    #[error("{file}: {fault:?}")]
    Damaged {
        /// Which file, relative to the notebook.
        file: String,
        /// What is wrong with it.
        fault: Fault,
    },
    /// Written by a newer version.
    #[error("{file} is of format {found}")]
    Newer {
        /// Which file.
        file: String,
        /// The format's number.
        found: String,
    },
    /// The folder or file is no notebook or backup.
    #[error("{} is no notebook", path.display())]
    NotANotebook {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// Something stands already where a new notebook or file was to be made.
    #[error("{} exists", path.display())]
    Exists {
        /// What is in the way.
        path: PathBuf,
    },
    /// Opened for reading only.
    #[error("open for reading only")]
    ReadOnly,
    /// An earlier write failed and its leftover cannot be removed yet.
    #[error("writing is stopped: {cause}")]
    Stopped {
        /// Why.
        cause: Box<Error>,
    },
    /// The person wanted it to end; nothing of it was kept.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// The system refused.
    #[error("{}: {source}", path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
}

impl Error {
    pub(crate) fn disk(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Disk { path, source }
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It ends too early.
    Truncated,
    /// Its bytes were changed, or it was never an age file of this notebook.
    Altered,
    /// Sealed by somebody who does not hold the notebook's key.
    Forged,
    /// It belongs to another notebook.
    Foreign,
    /// It stands under a name that is not its own.
    Misplaced,
    /// It does not follow the file before it.
    OutOfOrder,
    /// It decrypts, but what it holds is not what a notebook writes.
    Content,
    /// It asks for more memory than any notebook of ours does, by its key derivation, its header or its size: made to stop the
    /// program.
    Hostile,
    /// No plain file or folder: a link, a pipe, a device, or a folder where a file belongs.
    Irregular,
}

impl Fault {
    /// Every fault, for the catalogue's completeness test.
    pub const ALL: [Self; 10] = [
        Self::Missing,
        Self::Truncated,
        Self::Altered,
        Self::Forged,
        Self::Foreign,
        Self::Misplaced,
        Self::OutOfOrder,
        Self::Content,
        Self::Hostile,
        Self::Irregular,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Truncated => "truncated",
            Self::Altered => "altered",
            Self::Forged => "forged",
            Self::Foreign => "foreign",
            Self::Misplaced => "misplaced",
            Self::OutOfOrder => "out_of_order",
            Self::Content => "content",
            Self::Hostile => "hostile",
            Self::Irregular => "irregular",
        }
    }
}
