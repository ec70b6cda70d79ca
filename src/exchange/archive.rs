//! The inside of a backup: a tar of the notebook's files, still encrypted, with instructions for stock tools.

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
};

use tar::{Builder, EntryType, Header};

use crate::vault::FileName;

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

/// Reads an archive, giving each of the notebook's files to `take`. Anything else than plain files of a notebook's own names,
/// each once, is refused: nothing in an archive can name a place outside it.
pub fn read(archive: impl Read, mut take: impl FnMut(FileName, &mut dyn Read) -> io::Result<()>) -> io::Result<()> {
    let strange = || io::Error::from(io::ErrorKind::InvalidData);
    let mut seen = BTreeMap::new();
    let mut archive = tar::Archive::new(archive);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = String::from_utf8(entry.path_bytes().into_owned()).map_err(|_| strange())?;
        if entry.header().entry_type() != EntryType::Regular {
            return Err(strange());
        }
        if INSTRUCTIONS.iter().any(|(name, _)| *name == path) {
            io::copy(&mut entry, &mut io::sink())?;
            continue;
        }
        let name = FileName::parse(&path).ok_or_else(strange)?;
        if seen.insert(name.clone(), ()).is_some() {
            return Err(strange());
        }
        take(name, &mut entry)?;
    }
    // The age stream is authenticated to its end only when it is read to its end.
    io::copy(&mut archive.into_inner(), &mut io::sink())?;
    Ok(())
}
