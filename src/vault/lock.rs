//! One writer at a time. The lock is a file beside the data, which is never renamed or removed.

use std::{
    fs::{File, TryLockError},
    path::Path,
};

use super::{Error, Result, layout, plain};

/// What a notebook is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading, beside other readers.
    Read,
    /// Writing, alone.
    Write,
}

/// Held while a notebook is open; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    #[allow(dead_code)] // Its end lets go of the lock.
    file: Option<File>,
    access: Access,
}

impl Lock {
    /// Takes the lock of a folder.
    ///
    /// # Errors
    /// [`Error::InUse`] when somebody holds it; [`Error::Damaged`] when it is a link, a pipe or a device.
    pub fn take(folder: &Path, access: Access) -> Result<Self> {
        let file = match plain::open_beside(folder, layout::LOCK) {
            Ok(file) => file,
            Err(error @ Error::Damaged { .. }) => return Err(error),
            // A medium that cannot be written can still be read: nobody else can write it either.
            Err(_) if access == Access::Read => return Ok(Self { file: None, access }),
            Err(error) => return Err(error),
        };
        let locked = match access {
            Access::Read => file.try_lock_shared(),
            Access::Write => file.try_lock(),
        };
        match locked {
            Ok(()) => Ok(Self { file: Some(file), access }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(error)) => Err(Error::disk(folder.join(layout::LOCK))(error)),
        }
    }

    /// What it keeps others from.
    pub fn access(&self) -> Access {
        self.access
    }
}
