//! Reading a notebook: the newest image that is sound, then the log after it, in order, up to the first break.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Error, Fault, FileName, Files, Head, NotebookKey, Place, Result, files::Digesting, seal};
use crate::progress::Progress;

/// What a notebook holds, decrypted.
#[derive(Debug)]
pub struct Contents {
    /// The SQLite image.
    pub image: Zeroizing<Vec<u8>>,
    /// The transactions since, in order.
    pub transactions: Vec<Zeroizing<Vec<u8>>>,
}

/// Something is broken; everything else stands, untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The first broken file.
    pub file: String,
    /// What is wrong with it.
    pub fault: Fault,
    /// The last transaction that could be read.
    pub read_to: u64,
    /// Transactions that cannot be used because of the break, as far as their files show.
    pub lost: u64,
}

/// Where reading ended.
#[derive(Debug)]
pub struct State {
    pub(super) head: Head,
    pub(super) image_sequence: u64,
    pub(super) image_bytes: u64,
    pub(super) log_bytes: u64,
    pub(super) damage: Option<Damage>,
}

impl State {
    /// The last transaction read.
    pub fn head(&self) -> Head {
        self.head
    }

    /// What is broken, if anything is.
    pub fn damage(&self) -> Option<&Damage> {
        self.damage.as_ref()
    }
}

/// Reads everything that is sound.
///
/// # Errors
/// When no image at all can be read, the newest is of a newer format, or it was cancelled.
pub fn read(files: &Files, key: &NotebookKey, progress: &Progress<'_>) -> Result<(Contents, State)> {
    progress.settle(read_all(files, key, progress))
}

fn read_all(files: &Files, key: &NotebookKey, progress: &Progress<'_>) -> Result<(Contents, State)> {
    let last = files.iter().filter_map(|(name, _)| sequence(name)).max().unwrap_or(0);
    let (place, image, bytes, broken_image) = newest_image(files, key, progress)?;
    let digest = match place.sequence {
        0 => Sha256::digest(files.bytes(&FileName::Image(0))?).into(),
        _ => place.previous,
    };
    let mut head = Head { sequence: place.sequence, digest };
    let mut transactions = Vec::new();
    let (mut log_bytes, mut broken_log) = (0, None);
    while head.sequence < last {
        let name = FileName::Log(head.sequence + 1);
        match next(files, key, &name, head) {
            Ok((transaction, digest, size)) => {
                head = Head { sequence: head.sequence + 1, digest };
                progress.add(size)?;
                log_bytes += size;
                transactions.push(transaction);
            }
            Err(Error::Damaged { file, fault }) => {
                broken_log = Some((file, fault));
                break;
            }
            Err(other) => return Err(other),
        }
    }
    let damage = broken_log.or(broken_image).map(|(file, fault)| Damage {
        file,
        fault,
        read_to: head.sequence,
        lost: last - head.sequence,
    });
    let state = State { head, image_sequence: place.sequence, image_bytes: bytes, log_bytes, damage };
    Ok((Contents { image, transactions }, state))
}

pub(super) fn sequence(name: &FileName) -> Option<u64> {
    match name {
        FileName::Image(sequence) | FileName::Log(sequence) => Some(*sequence),
        FileName::Identity | FileName::Recovery(_) | FileName::Draft(_) => None,
    }
}

pub(super) type Image = (Place, Zeroizing<Vec<u8>>, u64, Option<(String, Fault)>);

/// The newest image that is sound, and the fault of the newest that is not.
pub(super) fn newest_image(files: &Files, key: &NotebookKey, progress: &Progress<'_>) -> Result<Image> {
    let mut broken = None;
    for (name, size) in files.iter().rev().filter(|(name, _)| matches!(name, FileName::Image(_))) {
        let read = files.reader(name).and_then(|file| seal::unseal(key, name, progress.reader(file), size));
        match read {
            Ok((place, image)) => return Ok((place, image, size, broken)),
            Err(Error::Damaged { file, fault }) => broken = broken.or(Some((file, fault))),
            Err(other) => return Err(other),
        }
    }
    let (file, fault) = broken.unwrap_or_else(|| (FileName::Image(0).to_string(), Fault::Missing));
    Err(Error::Damaged { file, fault })
}

/// The transaction that follows `head`, with its file's digest and size.
pub(super) fn next(
    files: &Files,
    key: &NotebookKey,
    name: &FileName,
    head: Head,
) -> Result<(Zeroizing<Vec<u8>>, [u8; 32], u64)> {
    let damaged = |fault| Error::Damaged { file: name.to_string(), fault };
    if !files.has(name) {
        return Err(damaged(Fault::Missing));
    }
    // What the medium does not give is damage like any other: everything before it can still be read.
    let file = files.reader(name).map_err(|error| not_given(error, name))?;
    let size = files.size_of(name);
    let mut file = Digesting::new(file);
    let (place, transaction) = seal::unseal(key, name, &mut file, size)?;
    if place.previous != head.digest {
        return Err(damaged(Fault::OutOfOrder));
    }
    Ok((transaction, file.digest(), size))
}

/// The fault of a file that cannot be opened.
pub(super) fn not_given(error: Error, name: &FileName) -> Error {
    match error {
        Error::Damaged { .. } => error,
        _ => Error::Damaged { file: name.to_string(), fault: Fault::Altered },
    }
}
