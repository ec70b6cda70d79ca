//! The files of a notebook: age files with one recipient and one more stanza, which says where the file belongs.
//!
//! age authenticates what a file says, not who wrote it: whoever learns the recipient could write a valid one. The stanza
//! `dapter FORMAT NOTEBOOK KIND SEQUENCE PREDECESSOR` carries an HMAC, under a key derived from the identity, over the file
//! key and these arguments. Stock age passes over it and decrypts as usual.

use std::{
    cell::Cell,
    collections::HashSet,
    io::{self, BufRead, Read},
    path::Path,
};

use age::{DecryptError, EncryptError, Identity, Recipient};
use age_core::{
    format::{FileKey, Stanza},
    secrecy::ExposeSecret,
};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    Error, Fault, FileDigest, FileName, NotebookKey, Result, header,
    key::{self, FORMAT, Undecrypted},
    plain,
};

const TAG: &str = "dapter";

/// What a data file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The SQLite image of everything up to its sequence.
    Image,
    /// One transaction.
    Log,
    /// What is being typed; outside the chain.
    Draft(Uuid),
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Log => "log",
            Self::Draft(_) => "draft",
        }
    }
}

/// Where a data file belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// What it holds.
    pub kind: Kind,
    /// Its sequence; 0 for a draft.
    pub sequence: u64,
    /// The digest of the log file before it; for an image, of the last log file it holds; zeros for the first image and for drafts.
    pub previous: FileDigest,
}

impl Place {
    /// The place of a draft.
    pub fn of_draft(id: Uuid) -> Self {
        Self { kind: Kind::Draft(id), sequence: 0, previous: [0; 32] }
    }

    /// The name that a file of this place stands under.
    pub fn name(&self) -> FileName {
        match self.kind {
            Kind::Image => FileName::Image(self.sequence),
            Kind::Log => FileName::Log(self.sequence),
            Kind::Draft(id) => FileName::Draft(id),
        }
    }

    fn args(&self, notebook: Uuid) -> Vec<String> {
        let previous = hex(&self.previous);
        let number = match self.kind {
            Kind::Draft(id) => id.to_string(),
            Kind::Image | Kind::Log => self.sequence.to_string(),
        };
        vec![FORMAT.into(), notebook.to_string(), self.kind.as_str().into(), number, previous]
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Encrypts `plaintext` as the file of a place.
pub fn seal(key: &NotebookKey, place: Place, plaintext: &[u8]) -> Result<Vec<u8>> {
    let stanza = StanzaWriter { key, args: place.args(key.notebook()) };
    key::encrypt(&[&key.identity().to_public(), &stanza], plaintext)
}

/// Decrypts a file to its end before giving a byte of it, and checks that it is the notebook's own, under its own name.
pub fn unseal(
    key: &NotebookKey,
    name: &FileName,
    file: impl BufRead,
    size: u64,
) -> Result<(Place, Zeroizing<Vec<u8>>)> {
    let damaged = |fault| Error::Damaged { file: name.to_string(), fault };
    let undecrypted = |failure| match failure {
        // One recipient: a file that the notebook's own identity does not open is not the notebook's.
        Undecrypted::WrongKey => damaged(Fault::Foreign),
        Undecrypted::Fault(fault) => damaged(fault),
    };
    let reader = StanzaReader { key, seen: Cell::new(None) };
    let decryptor = header::decryptor(file).map_err(undecrypted)?;
    let decrypted = decryptor.decrypt(std::iter::once(&reader as &dyn Identity));
    let mut stream = match (decrypted, reader.seen.take()) {
        (Ok(stream), Some(Seen::Args(args))) => {
            let place = place(&args, key).map_err(|outcome| outcome.named(name))?;
            if place.name() != *name {
                return Err(damaged(Fault::Misplaced));
            }
            (stream, place)
        }
        (Ok(_), Some(Seen::Newer(found))) => return Err(Error::Newer { file: name.to_string(), found }),
        (_, Some(Seen::Forged)) => return Err(damaged(Fault::Forged)),
        (Err(error), _) => return Err(undecrypted(key::fault(&error))),
        (Ok(_), _) => return Err(damaged(Fault::Forged)),
    };
    let plaintext = read_to_end(&mut stream.0, size, AT_ONCE).map_err(|error| match error.kind() {
        io::ErrorKind::OutOfMemory => Error::disk(name.to_string())(error),
        _ => damaged(key::read_fault(&error)),
    })?;
    Ok((stream.1, plaintext))
}

/// Decrypts a file in a notebook's folder to its end, as [`unseal`] does.
pub fn unseal_file(key: &NotebookKey, folder: &Path, name: &FileName) -> Result<(Place, Zeroizing<Vec<u8>>)> {
    let (file, size) = plain::reader(folder, name)?;
    unseal(key, name, file, size)
}

/// Plaintext that room is made for at once, in bytes.
const AT_ONCE: usize = 16 << 20;

/// Room beyond `at_once` bytes is made as it is needed, four times as much each time: how long a file says it is, anybody can
/// change who writes to the disk, what it decrypts to, nobody. The vector does not grow by itself, as that would leave copies
/// behind.
fn read_to_end(stream: &mut impl Read, size: u64, at_once: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let most = usize::try_from(size).unwrap_or(usize::MAX);
    let mut plaintext = room(most.min(at_once))?;
    loop {
        let free = plaintext.capacity() - plaintext.len();
        stream.take(super::units(free)).read_to_end(&mut plaintext)?;
        if plaintext.len() < plaintext.capacity() {
            return Ok(plaintext);
        }
        if plaintext.len() >= most {
            // A file is longer than what is in it.
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut larger = room(plaintext.len().saturating_mul(4).min(most))?;
        larger.extend_from_slice(&plaintext);
        plaintext = larger;
    }
}

fn room(bytes: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut room = Zeroizing::new(Vec::new());
    room.try_reserve_exact(bytes).map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
    Ok(room)
}

enum Misread {
    Foreign,
    Content,
}

impl Misread {
    fn named(self, name: &FileName) -> Error {
        let fault = match self {
            Self::Foreign => Fault::Foreign,
            Self::Content => Fault::Content,
        };
        Error::Damaged { file: name.to_string(), fault }
    }
}

fn place(args: &[String], key: &NotebookKey) -> Result<Place, Misread> {
    let [_, notebook, kind, sequence, previous] = args else { return Err(Misread::Content) };
    if *notebook != key.notebook().to_string() {
        return Err(Misread::Foreign);
    }
    let kind = match kind.as_str() {
        "image" => Kind::Image,
        "log" => Kind::Log,
        "draft" => return Uuid::try_parse(sequence).map(Place::of_draft).map_err(|_| Misread::Content),
        _ => return Err(Misread::Content),
    };
    let sequence = sequence.parse().map_err(|_| Misread::Content)?;
    Ok(Place { kind, sequence, previous: unhex(previous).ok_or(Misread::Content)? })
}

/// A digest from its hexadecimal form.
pub(super) fn unhex(text: &str) -> Option<FileDigest> {
    let mut digest = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (byte, pair) in digest.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(digest)
}

fn authenticate(key: &NotebookKey, file_key: &FileKey, args: &[String]) -> Option<Hmac<Sha256>> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key.stanza()).ok()?;
    mac.update(file_key.expose_secret());
    for arg in args {
        // Each argument with its length, so that no two lists read the same.
        mac.update(&u64::try_from(arg.len()).ok()?.to_le_bytes());
        mac.update(arg.as_bytes());
    }
    Some(mac)
}

struct StanzaWriter<'a> {
    key: &'a NotebookKey,
    args: Vec<String>,
}

impl Recipient for StanzaWriter<'_> {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let mac = authenticate(self.key, file_key, &self.args)
            .ok_or_else(|| EncryptError::Io(std::io::ErrorKind::InvalidInput.into()))?;
        let stanza = Stanza { tag: TAG.into(), args: self.args.clone(), body: mac.finalize().into_bytes().to_vec() };
        Ok((vec![stanza], HashSet::new()))
    }
}

/// What was found in the header.
enum Seen {
    Args(Vec<String>),
    Newer(String),
    Forged,
}

struct StanzaReader<'a> {
    key: &'a NotebookKey,
    seen: Cell<Option<Seen>>,
}

impl Identity for StanzaReader<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        self.key.identity().unwrap_stanza(stanza)
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, DecryptError>> {
        let file_key = match stanzas.iter().find_map(|stanza| self.unwrap_stanza(stanza))? {
            Ok(file_key) => file_key,
            Err(error) => return Some(Err(error)),
        };
        let mut ours = stanzas.iter().filter(|stanza| stanza.tag == TAG);
        let recipients = stanzas.iter().filter(|stanza| stanza.tag == "X25519").count();
        let seen = match (ours.next(), ours.next()) {
            (Some(stanza), None) if stanza.args.first().is_some_and(|format| format != FORMAT) => {
                Seen::Newer(stanza.args[0].clone())
            }
            (Some(stanza), None) if recipients == 1 => {
                let mac = authenticate(self.key, &file_key, &stanza.args);
                let genuine = mac.is_some_and(|mac| mac.verify_slice(&stanza.body).is_ok());
                if genuine { Seen::Args(stanza.args.clone()) } else { Seen::Forged }
            }
            _ => Seen::Forged,
        };
        // Of a newer format is believed only once age has checked the header: a flipped bit is damage, not a newer version.
        let goes_on = !matches!(seen, Seen::Forged);
        self.seen.set(Some(seen));
        Some(if goes_on { Ok(file_key) } else { Err(DecryptError::InvalidMac) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_made_for_what_comes_and_never_beyond_what_may() {
        let read = |bytes: u64, size: u64| read_to_end(&mut io::repeat(7).take(bytes), size, 1000);
        for (bytes, size) in [(0, 1), (10, 500), (1000, 1001), (1005, 3000), (5000, 9000), (9000, 9001)] {
            let plaintext = read(bytes, size).unwrap();
            assert_eq!(*plaintext, vec![7; usize::try_from(bytes).unwrap()], "{bytes} of {size}");
            assert!(plaintext.capacity() as u64 <= size, "{bytes} of {size}");
        }
        assert_eq!(read(10, u64::MAX).unwrap().capacity(), 1000, "a size that is only claimed takes no room");
        for (bytes, size) in [(500, 500), (501, 500), (4000, 2000)] {
            assert_eq!(read(bytes, size).unwrap_err().kind(), io::ErrorKind::InvalidData, "{bytes} of {size}");
        }
    }

    #[test]
    fn a_digest_is_sixty_four_hexadecimal_digits() {
        let digest = [0x0f; 32];
        assert_eq!(unhex(&hex(&digest)), Some(digest));
        for wrong in [&hex(&[0x0f; 31])[..], &hex(&[0x0f; 33]), &"0g".repeat(32), &"ä".repeat(32)] {
            assert_eq!(unhex(wrong), None, "{wrong}");
        }
    }
}
