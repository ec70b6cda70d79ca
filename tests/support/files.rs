//! Files on disk, and what may befall them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Every file below a folder with its bytes, the lock aside.
pub fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else if path.file_name().unwrap() != "lock" {
            files.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    files
}

/// Names of what stands in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    for (path, bytes) in snapshot(from) {
        let path = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Changes a file's bytes in place.
pub fn edit(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

/// A place in an age file.
#[derive(Debug, Clone, Copy)]
pub enum Spot {
    /// The line that names the format.
    Version,
    /// The file key, wrapped to the recipient or by the passphrase.
    WrappedKey,
    /// The sequence among the arguments of the notebook's own stanza.
    OwnArguments,
    /// The code that authenticates the notebook's own stanza.
    OwnCode,
    /// The code that authenticates the header.
    HeaderCode,
    /// The first byte of the payload after its nonce.
    Payload,
    /// The last byte.
    End,
}

/// Changes the one byte at a spot; in the header to another that is well-formed there.
pub fn flip(path: &Path, spot: Spot) {
    edit(path, |bytes| {
        let at = offset(bytes, spot);
        bytes[at] = match spot {
            Spot::Payload | Spot::End => bytes[at] ^ 1,
            _ if bytes[at].is_ascii_digit() => b'0' + (bytes[at] - b'0' + 1) % 10,
            _ if bytes[at] == b'A' => b'B',
            _ => b'A',
        };
    });
}

/// Where the payload's first chunk begins.
pub fn payload(bytes: &[u8]) -> usize {
    const NONCE: usize = 16;
    let code = after(bytes, b"\n--- ");
    code + bytes[code..].iter().position(|byte| *byte == b'\n').unwrap() + 1 + NONCE
}

fn offset(bytes: &[u8], spot: Spot) -> usize {
    let line_after = |text: &[u8]| {
        let at = after(bytes, text);
        at + bytes[at..].iter().position(|byte| *byte == b'\n').unwrap() + 1
    };
    match spot {
        Spot::Version => after(bytes, b"age-encryption.org/v"),
        Spot::WrappedKey if has(bytes, b"-> scrypt ") => line_after(b"-> scrypt ") + 5,
        Spot::WrappedKey => line_after(b"-> X25519 ") + 5,
        Spot::OwnArguments => after(bytes, b" log "),
        Spot::OwnCode => line_after(b"-> dapter ") + 5,
        Spot::HeaderCode => after(bytes, b"\n--- ") + 5,
        Spot::Payload => payload(bytes),
        Spot::End => bytes.len() - 1,
    }
}

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

fn after(bytes: &[u8], text: &[u8]) -> usize {
    bytes.windows(text.len()).position(|window| window == text).unwrap() + text.len()
}
