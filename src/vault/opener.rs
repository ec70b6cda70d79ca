//! What opens a notebook, or a backup of one.

use age::{Identity, x25519};

use super::{FileName, Files, NotebookKey, Passphrase, Result, key};

/// A passphrase, or a key that the notebook's identity was wrapped for.
#[derive(Clone)]
pub enum Opener {
    /// The passphrase of `identity.age`, or of a backup.
    Passphrase(Passphrase),
    /// A recovery key, the key of somebody trusted, or one of those a backup was made for.
    Key(x25519::Identity),
}

impl Opener {
    /// As age takes it.
    pub(crate) fn identity(&self) -> Box<dyn Identity> {
        match self {
            Self::Passphrase(passphrase) => Box::new(key::scrypt_identity(passphrase)),
            Self::Key(identity) => Box::new(identity.clone()),
        }
    }

    /// Unwraps the notebook's own identity among its files. By a passphrase it takes about a second, on purpose.
    ///
    /// # Errors
    /// [`Error::WrongKey`](super::Error::WrongKey) for a passphrase, [`Error::NotItsKey`](super::Error::NotItsKey) for a key; damage; a newer format.
    pub(crate) fn unwrap(&self, files: &Files) -> Result<NotebookKey> {
        match self {
            Self::Passphrase(passphrase) => key::read_wrapped(files, FileName::Identity)?.unwrap(passphrase),
            Self::Key(identity) => key::unwrap_with_key(files, identity),
        }
    }
}

impl From<&Passphrase> for Opener {
    fn from(passphrase: &Passphrase) -> Self {
        Self::Passphrase(passphrase.clone())
    }
}

impl From<&x25519::Identity> for Opener {
    fn from(identity: &x25519::Identity) -> Self {
        Self::Key(identity.clone())
    }
}

impl From<&Self> for Opener {
    fn from(opener: &Self) -> Self {
        opener.clone()
    }
}
