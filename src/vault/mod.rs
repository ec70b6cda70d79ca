//! The vault: ciphertext on disk. It knows bytes and their order, not what they say.
//!
//! A notebook is a folder. `identity.age` holds the notebook's age identity, wrapped by the passphrase; an image and the log
//! after it hold the content, each file encrypted to that identity alone. Every file says, authenticated, which notebook it
//! belongs to, its kind, its sequence and the digest of its predecessor. Final names are written once, never in place.

mod anchor;
mod beside;
mod check;
mod disk;
mod drafts;
mod error;
mod files;
mod header;
mod key;
mod layout;
mod lock;
mod open;
mod opener;
mod plain;
mod recovery;
mod repair;
mod rewrite;
mod seal;
mod typed;
#[cfg(test)]
mod vectors;
mod words;

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::progress::{Progress, units};

pub use age::secrecy::{ExposeSecret, SecretString as Passphrase};
pub use anchor::{Anchors, Rollback};
pub use check::{Check, FileReport, Finding, Severity, gravest};
pub(crate) use disk::{Begun, Made, create_private, make_folder, sync_file, sync_folder};
pub use disk::{remove_unfinished, write_new};
pub use drafts::DraftFile;
pub use error::{Error, Fault, Result};
pub(crate) use files::Digesting;
pub use files::Files;
pub(crate) use header::decryptor;
pub use key::{NotebookKey, WorkFactor, Wrapped, passphrase};
pub(crate) use key::{Undecrypted, decrypt_small, encrypt, fault, has_header, scrypt_identity, scrypt_recipient};
pub use layout::FileName;
pub(crate) use layout::UNFINISHED;
pub use lock::{Access, Lock};
pub use open::{Contents, Damage, read};
pub use opener::Opener;
pub(crate) use plain::largest;
pub use recovery::Recovery;
pub use repair::SetAside;
pub(crate) use seal::hex;
pub use seal::{Kind, Place};
pub use typed::{KEY_PREFIX, Mistyped, key_groups, read_key};
pub use words::{Words, invent};

/// A digest of a file as it stands on disk.
pub type FileDigest = [u8; 32];

/// Log files after which an image is written anew, whatever their size: each costs an open about 0.3 ms.
const LOG_FILES: u64 = 500;

/// An opened notebook folder.
#[derive(Debug)]
pub struct Vault {
    folder: PathBuf,
    key: NotebookKey,
    lock: Lock,
    access: Access,
    anchors: Anchors,
    head: Head,
    image: Generation,
    log_bytes: u64,
    /// A file whose write failed half way and that must be gone before the next one is written.
    stranded: Option<PathBuf>,
}

/// The last transaction of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Its sequence; 0 is the empty notebook.
    pub sequence: u64,
    /// The digest of its file.
    pub digest: FileDigest,
}

/// The newest image.
#[derive(Debug, Clone, Copy)]
struct Generation {
    sequence: u64,
    bytes: u64,
}

/// What an open found beside the content.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    /// Something is broken: the notebook is open for reading only.
    pub damage: Option<Damage>,
    /// The folder is older than when it was last seen on this computer.
    pub rollback: Option<Rollback>,
}

impl Vault {
    /// Makes a notebook in a folder that is empty or does not exist yet. It exists once `identity.age` stands, which is
    /// written last.
    ///
    /// # Errors
    /// [`Error::Exists`] when the folder holds anything.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        cost: WorkFactor,
        image: &[u8],
        anchors: Anchors,
    ) -> Result<Self> {
        disk::make_folder(folder)?;
        if disk::has_strangers(folder)? {
            return Err(Error::Exists { path: folder.to_owned() });
        }
        let lock = Lock::take(folder, Access::Write)?;
        let key = NotebookKey::generate();
        // First of all, as it is what a bad passphrase fails at; written last, as the notebook exists once it stands.
        let wrapped = key.wrap(passphrase, cost)?;
        disk::make_folder(&folder.join(layout::LOG))?;
        let place = Place { kind: Kind::Image, sequence: 0, previous: [0; 32] };
        let sealed = seal::seal(&key, place, image)?;
        disk::write_new(&folder.join(FileName::Image(0).to_string()), &sealed)?;
        disk::write_new(&folder.join(FileName::Identity.to_string()), &wrapped)?;
        let vault = Self {
            folder: folder.to_owned(),
            key,
            lock,
            access: Access::Write,
            anchors,
            head: Head { sequence: 0, digest: Sha256::digest(&sealed).into() },
            image: Generation { sequence: 0, bytes: len(&sealed) },
            log_bytes: 0,
            stranded: None,
        };
        vault.anchors.remember(&vault.key, vault.head);
        Ok(vault)
    }

    /// Opens a notebook and gives what it holds. With damage it opens for reading only, up to the break.
    ///
    /// # Errors
    /// A wrong passphrase or key, a notebook in use, a folder that is none, a newer format, or no readable image at all.
    pub fn open(
        folder: &Path,
        opener: impl Into<Opener>,
        access: Access,
        anchors: Anchors,
    ) -> Result<(Self, Contents, Findings)> {
        let wrapped = wrapped_in(folder)?;
        let lock = Lock::take(folder, access)?;
        let key = opener.into().unwrap(&wrapped)?;
        if access == Access::Write {
            disk::remove_leftovers(folder)?;
        }
        let (contents, state) = read(&Files::in_folder(folder)?, &key, &Progress::unwatched())?;
        let rollback = anchors.compare(&key, state.head);
        let access = if state.damage.is_some() { Access::Read } else { access };
        if access == Access::Write && rollback.is_none() {
            anchors.remember(&key, state.head);
        }
        let findings = Findings { damage: state.damage, rollback };
        let vault = Self {
            folder: folder.to_owned(),
            key,
            lock,
            access,
            anchors,
            head: state.head,
            image: Generation { sequence: state.image_sequence, bytes: state.image_bytes },
            log_bytes: state.log_bytes,
            stranded: None,
        };
        Ok((vault, contents, findings))
    }

    /// Writes one transaction to the log. When this returns, it is on disk.
    ///
    /// # Errors
    /// When it cannot be written, nothing is kept of it, and nothing more is written until the leftover is gone.
    pub fn append(&mut self, transaction: &[u8]) -> Result<u64> {
        self.writable()?;
        plain::refuse_link(&self.folder, layout::LOG)?;
        if let Some(stranded) = &self.stranded {
            disk::remove(stranded).map_err(|error| Error::Stopped { cause: Box::new(error) })?;
            self.stranded = None;
        }
        // An image may say that it is the last there can be.
        let sequence = self.head.sequence.saturating_add(1);
        let place = Place { kind: Kind::Log, sequence, previous: self.head.digest };
        let sealed = seal::seal(&self.key, place, transaction)?;
        let path = self.folder.join(FileName::Log(sequence).to_string());
        disk::place_new(&path, &sealed)?;
        if let Err(error) = disk::sync_folder(&self.folder.join(layout::LOG)) {
            // It stands, and may not survive a power cut: gone now, or before the next write.
            self.stranded = disk::remove(&path).is_err().then_some(path);
            return Err(error);
        }
        self.head = Head { sequence, digest: Sha256::digest(&sealed).into() };
        self.log_bytes += len(&sealed);
        self.anchors.remember(&self.key, self.head);
        Ok(sequence)
    }

    /// Takes nothing more: what is in memory is no longer what is on disk.
    pub fn stop(&mut self) {
        self.access = Access::Read;
    }

    /// Whether the log has grown past a quarter of the image, or past 500 files.
    pub fn compaction_due(&self) -> bool {
        let files = self.head.sequence - self.image.sequence;
        self.access == Access::Write && (files > LOG_FILES || self.log_bytes > self.image.bytes / 4)
    }

    /// A new image of everything up to now, to be written apart while saves go on.
    pub fn compaction(&self, image: Zeroizing<Vec<u8>>) -> Result<Compaction> {
        self.writable()?;
        Ok(Compaction { folder: self.folder.clone(), key: self.key.clone(), head: self.head, image })
    }

    /// Takes a written image into account and removes what is older than the generation before it.
    pub fn compacted(&mut self, written: Compacted) -> Result<()> {
        // Of another notebook, or finished out of turn: what it would remove is the generation that is to stay.
        if written.folder != self.folder || written.sequence <= self.image.sequence {
            return Ok(());
        }
        let previous = self.image.sequence;
        self.image = Generation { sequence: written.sequence, bytes: written.bytes };
        let mut log_bytes = 0;
        for (name, size) in Files::in_folder(&self.folder)?.iter() {
            match name {
                FileName::Image(sequence) if *sequence < previous => disk::remove(&self.folder.join(name.to_string()))?,
                FileName::Log(sequence) if *sequence <= previous => disk::remove(&self.folder.join(name.to_string()))?,
                FileName::Log(sequence) if *sequence > written.sequence => log_bytes += size,
                _ => {}
            }
        }
        self.log_bytes = log_bytes;
        Ok(())
    }

    /// Wraps the identity anew. The old passphrase opens no copy of this file made from now on; copies made before, it does.
    pub fn change_passphrase(&self, passphrase: &Passphrase, cost: WorkFactor) -> Result<()> {
        self.writable()?;
        let wrapped = self.key.wrap(passphrase, cost)?;
        disk::replace(&self.folder.join(FileName::Identity.to_string()), &wrapped)
    }

    /// The identity as it is wrapped now, to see whether a passphrase opens it.
    pub fn wrapped(&self) -> Result<Wrapped> {
        key::read_wrapped(&wrapped_in(&self.folder)?, FileName::Identity)
    }

    /// A check of every byte of every file, which can be run on another thread while the notebook is worked with: what is
    /// saved meanwhile is not in it. Nothing may be folded into a new image until it has ended.
    pub fn check(&self) -> Result<Check> {
        Check::new(&self.folder, self.key.clone(), self.image.sequence)
    }

    /// The notebook's key.
    pub fn key(&self) -> &NotebookKey {
        &self.key
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The last transaction on disk.
    pub fn head(&self) -> Head {
        self.head
    }

    /// The last transaction that the newest image holds.
    pub fn image_sequence(&self) -> u64 {
        self.image.sequence
    }

    /// Whether it takes transactions.
    pub fn access(&self) -> Access {
        self.access
    }

    fn writable(&self) -> Result<()> {
        if self.access == Access::Write { Ok(()) } else { Err(Error::ReadOnly) }
    }
}

/// An image on its way to disk. Carries the key, and can be run on another thread.
#[derive(Debug)]
pub struct Compaction {
    folder: PathBuf,
    key: NotebookKey,
    head: Head,
    image: Zeroizing<Vec<u8>>,
}

/// An image that stands on disk.
#[derive(Debug)]
pub struct Compacted {
    folder: PathBuf,
    sequence: u64,
    bytes: u64,
}

impl Compaction {
    /// Encrypts and writes the image. Saves may go on meanwhile: the log's chain does not pass through images.
    pub fn run(self) -> Result<Compacted> {
        let place = Place { kind: Kind::Image, sequence: self.head.sequence, previous: self.head.digest };
        let sealed = seal::seal(&self.key, place, &self.image)?;
        let path = self.folder.join(FileName::Image(self.head.sequence).to_string());
        // An image of the same moment, left by a run that ended between writing and cleaning up, is the same content. Of anything
        // else under its name nothing may be hoped for: what it would stand for is removed next.
        if path.exists() {
            seal::unseal_file(&self.key, &self.folder, &place.name())?;
        } else {
            disk::write_new(&path, &sealed)?;
        }
        Ok(Compacted { folder: self.folder, sequence: self.head.sequence, bytes: len(&sealed) })
    }
}

/// What a key as typed opens the notebook in this folder, without opening it: nothing is locked or read but recovery files.
///
/// # Errors
/// [`Error::Mistyped`]; [`Error::NotANotebook`].
pub fn key_for(folder: &Path, typed: &str) -> Result<Opener> {
    let files = wrapped_in(folder)?;
    let key = read_key(typed, |key| key::unwrap_with_key(&files, key).is_ok())?;
    Ok(Opener::Key(key))
}

/// Whether a folder holds a notebook, whatever state it is in.
pub fn is_notebook(folder: &Path) -> bool {
    wrapped_in(folder).is_ok()
}

/// The files of a notebook folder in which its identity is wrapped, and its images.
fn wrapped_in(folder: &Path) -> Result<Files> {
    let none = || Error::NotANotebook { path: folder.to_owned() };
    if !folder.is_dir() {
        return Err(none());
    }
    let files = Files::without_log(folder)?;
    if files.iter().any(|(name, _)| name.is_wrapped()) { Ok(files) } else { Err(none()) }
}

fn len(bytes: &[u8]) -> u64 {
    units(bytes.len())
}
