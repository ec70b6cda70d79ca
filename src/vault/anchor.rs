//! What this computer remembers of a notebook outside its folder, to notice that the whole folder was set back.
//!
//! One small file per notebook, named by a keyed digest: without the notebook's key it says neither which notebook it speaks
//! of nor what is in it, only that a notebook was opened here.

use std::{
    fs,
    path::{Path, PathBuf},
};

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{
    Head, NotebookKey,
    seal::{hex, unhex},
};

/// The folder of these files; none: nothing is remembered.
#[derive(Debug, Clone)]
pub struct Anchors(Option<PathBuf>);

/// The folder is not what was last seen of it on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rollback {
    /// The last transaction seen here.
    pub seen: u64,
    /// The last transaction there is.
    pub found: u64,
}

impl Anchors {
    /// Kept in `folder`.
    pub fn in_folder(folder: &Path) -> Self {
        Self(Some(folder.to_owned()))
    }

    /// Nothing is kept.
    pub fn none() -> Self {
        Self(None)
    }

    fn file(&self, key: &NotebookKey) -> Option<PathBuf> {
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key.stanza()).ok()?;
        mac.update(b"anchor");
        let name = hex(&mac.finalize().into_bytes()[..16]);
        self.0.as_ref().map(|folder| folder.join(name))
    }

    /// Notes the last transaction, in place: a second file and a rename would cost as much as the save itself. A failure, or a
    /// line that a power cut left half written, is passed over: the notebook is safe, only this notice would be missed.
    pub(super) fn remember(&self, key: &NotebookKey, head: Head) {
        let Some(file) = self.file(key) else { return };
        let write = || fs::write(&file, format!("{:020} {}\n", head.sequence, hex(&head.digest)));
        if write().is_err() {
            let _ = file.parent().map(fs::create_dir_all);
            let _ = write();
        }
    }

    /// What is found, against what was last seen here.
    pub(super) fn compare(&self, key: &NotebookKey, head: Head) -> Option<Rollback> {
        let text = fs::read_to_string(self.file(key)?).ok()?;
        let (sequence, digest) = text.trim().split_once(' ')?;
        let (seen, digest) = (sequence.parse().ok()?, unhex(digest)?);
        let set_back = head.sequence < seen || (head.sequence == seen && head.digest != digest);
        set_back.then_some(Rollback { seen, found: head.sequence })
    }
}
