//! The inside of a backup: a tar of the notebook's files, still encrypted, with instructions for stock tools.

use std::{
    collections::BTreeSet,
    io::{self, Read, Write},
};

use tar::{Builder, EntryType, Header};

use crate::vault::{self, Fault, FileName};

/// How to get everything back with stock `age`, `tar` and `sqlite3`, in three languages, under these names.
const INSTRUCTIONS: [(&str, &str); 3] = [
    ("RECOVERY.en.txt", include_str!("../../locales/en/recovery.txt")),
    ("RECOVERY.ru.txt", include_str!("../../locales/ru/recovery.txt")),
    ("RECOVERY.kk.txt", include_str!("../../locales/kk/recovery.txt")),
];

/// Begins an archive with the instructions.
pub fn begin<W: Write>(out: W) -> io::Result<Builder<W>> {
    let mut archive = Builder::new(out);
    for (name, text) in INSTRUCTIONS {
        append(&mut archive, name, text.len() as u64, text.as_bytes())?;
    }
    Ok(archive)
}

/// Adds a file. Its time and owner are left out: they would say more than the notebook does.
pub fn append<W: Write>(archive: &mut Builder<W>, name: &str, size: u64, content: impl Read) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o600);
    header.set_entry_type(EntryType::Regular);
    archive.append_data(&mut header, name, content)
}

/// Files in an archive: a notebook has some hundred, as the log is folded after five hundred.
const MOST_FILES: usize = 10_000;

/// The longest name of a file, in bytes: a folder, sixty letters of two bytes, and what tells its kind.
const LONGEST_NAME: u64 = 4 << 10;

/// The largest file of instructions.
const LARGEST_INSTRUCTIONS: u64 = 1 << 20;

/// Why an archive is not read on.
#[derive(Debug)]
pub enum Unread {
    /// What was read, or where it was to be written, failed.
    Disk(io::Error),
    /// It is no archive of a notebook.
    Fault(Fault),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Fault(Fault::Truncated),
            io::ErrorKind::InvalidData | io::ErrorKind::Other => Self::Fault(Fault::Altered),
            _ => Self::Disk(error),
        }
    }
}

/// Reads an archive, giving each of the notebook's files to `take`. Anything else than plain files of a notebook's own names,
/// each once and no larger than a notebook writes it, is refused: nothing in an archive can name a place outside it.
pub fn read(archive: impl Read, mut take: impl FnMut(FileName, &mut dyn Read) -> io::Result<()>) -> Result<(), Unread> {
    let strange = || Unread::Fault(Fault::Altered);
    let hostile = || Unread::Fault(Fault::Hostile);
    let mut seen = BTreeSet::new();
    let mut long_name = None;
    let mut archive = tar::Archive::new(archive);
    // Raw: the library would take a long name, or the fields of an extended header, whatever their size.
    for (number, entry) in archive.entries()?.raw(true).enumerate() {
        let mut entry = entry?;
        if number == MOST_FILES {
            return Err(hostile());
        }
        if entry.header().entry_type() == EntryType::GNULongName && long_name.is_none() {
            if entry.size() > LONGEST_NAME {
                return Err(hostile());
            }
            let mut name = Vec::new();
            entry.read_to_end(&mut name)?;
            name.truncate(name.iter().position(|byte| *byte == 0).unwrap_or(name.len()));
            long_name = Some(name);
            continue;
        }
        let path = long_name.take().unwrap_or_else(|| entry.path_bytes().into_owned());
        let path = String::from_utf8(path).map_err(|_| strange())?;
        if entry.header().entry_type() != EntryType::Regular {
            return Err(strange());
        }
        let instructions = INSTRUCTIONS.iter().any(|(name, _)| *name == path);
        let name = if instructions { None } else { Some(FileName::parse(&path).ok_or_else(strange)?) };
        if entry.size() > name.as_ref().map_or(LARGEST_INSTRUCTIONS, vault::largest) {
            return Err(hostile());
        }
        match name {
            None => _ = io::copy(&mut entry, &mut io::sink())?,
            Some(name) if seen.insert(name.clone()) => take(name, &mut entry)?,
            Some(_) => return Err(strange()),
        }
    }
    if long_name.is_some() {
        return Err(strange());
    }
    // The age stream is authenticated to its end only when it is read to its end.
    io::copy(&mut archive.into_inner(), &mut io::sink())?;
    Ok(())
}
