//! Recovery files: the notebook's identity, wrapped once more for the holder of a key.
//!
//! Beside the owner's passphrase, never in its place: `identity.age` stays whatever is added or removed here.

use std::{fs, time::SystemTime};

use age::x25519;

use super::{Error, Fault, FileName, Files, Result, Vault, disk, key, layout, plain};

/// Letters a name may have; a file system takes 255 bytes, a Kazakh letter two of them.
const LONGEST_NAME: usize = 60;

/// Backups made to keys bring a wrapping of this name along.
const OF_BACKUPS: &str = "backup";

/// A recovery file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// What it is called. Nothing in the file tells whose key opens it.
    pub name: String,
    /// When the file was made, as the file system says: in a restored copy, when that was restored.
    pub made: SystemTime,
}

impl Vault {
    /// The recovery files, by name.
    pub fn recoveries(&self) -> Result<Vec<Recovery>> {
        let mut found = Vec::new();
        for (file, _) in Files::in_folder(&self.folder)?.iter() {
            let FileName::Recovery(name) = file else { continue };
            let path = self.folder.join(file.to_string());
            let made = fs::metadata(&path).and_then(|metadata| metadata.modified()).map_err(Error::disk(path))?;
            found.push(Recovery { name: name.clone(), made });
        }
        Ok(found)
    }

    /// A name that is not taken: `stem`, or `stem-2` and so on.
    pub fn free_recovery_name(&self, stem: &str) -> Result<String> {
        let taken = self.recoveries()?;
        let free = |name: &String| !taken.iter().any(|recovery| same(&recovery.name, name));
        let numbered = (2_u32..).map(|number| format!("{stem}-{number}"));
        Ok(std::iter::once(stem.to_owned()).chain(numbered).find(free).unwrap_or_else(|| stem.to_owned()))
    }

    /// Wraps the identity for a key, under a name of letters, digits, `-` and `_`.
    ///
    /// # Errors
    /// [`Error::RecoveryName`] for another name, [`Error::Exists`] when one is called so already: nothing is overwritten.
    pub fn add_recovery(&self, name: &str, recipient: &x25519::Recipient) -> Result<()> {
        self.writable()?;
        let file = name_of(name)?;
        let path = self.folder.join(file.to_string());
        // Names that differ in case alone cannot stand side by side on every drive the folder may be copied to.
        if path.exists() || self.recoveries()?.iter().any(|recovery| same(&recovery.name, name)) {
            return Err(Error::Exists { path });
        }
        plain::refuse_link(&self.folder, layout::RECOVERY)?;
        disk::make_folder(&self.folder.join(layout::RECOVERY))?;
        disk::write_new(&path, &self.key.wrap_to(&[recipient])?)
    }

    /// Makes a key, wraps the identity for it, and reads it back with it. Nothing is kept of the key.
    ///
    /// # Errors
    /// As [`Vault::add_recovery`].
    pub fn make_recovery(&self, name: &str) -> Result<x25519::Identity> {
        let identity = x25519::Identity::generate();
        self.add_recovery(name, &identity.to_public())?;
        self.rehearse_recovery(name, &identity)?;
        Ok(identity)
    }

    /// Unwraps the identity in a recovery file with this key, as somebody will who needs it.
    ///
    /// # Errors
    /// [`Error::NotItsKey`] when the key is another one.
    pub fn rehearse_recovery(&self, name: &str, identity: &x25519::Identity) -> Result<()> {
        let file = FileName::Recovery(name.to_owned());
        let found = Files::in_folder(&self.folder)?;
        if !found.has(&file) {
            return Err(Error::NoSuchRecovery { name: name.to_owned() });
        }
        let unwrapped = key::read_wrapped(&found, file.clone())?.unwrap_by(identity).map_err(key::as_key)?;
        if unwrapped.stanza() == self.key.stanza() {
            Ok(())
        } else {
            Err(Error::Damaged { file: file.to_string(), fault: Fault::Foreign })
        }
    }

    /// Removes a recovery file. Its key still opens every copy of the folder that was made before.
    ///
    /// # Errors
    /// [`Error::NoSuchRecovery`]; [`Error::LastWayIn`] when `identity.age` is gone and no other recovery file is left.
    pub fn remove_recovery(&self, name: &str) -> Result<()> {
        self.writable()?;
        let file = FileName::Recovery(name.to_owned());
        let found = Files::in_folder(&self.folder)?;
        if !found.has(&file) {
            return Err(Error::NoSuchRecovery { name: name.to_owned() });
        }
        let ways_in = found.iter().filter(|(file, _)| file.is_wrapped()).count();
        if ways_in == 1 {
            return Err(Error::LastWayIn);
        }
        disk::remove(&self.folder.join(file.to_string()))
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn name_of(name: &str) -> Result<FileName> {
    let file = FileName::Recovery(name.to_owned());
    let ours = FileName::parse(&file.to_string()).is_some();
    if ours && name.chars().count() <= LONGEST_NAME && !same(name, OF_BACKUPS) {
        Ok(file)
    } else {
        Err(Error::RecoveryName { name: name.to_owned() })
    }
}
