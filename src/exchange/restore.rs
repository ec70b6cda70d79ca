//! Backups opened again: into memory to see what they hold, or into a new folder.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

use age::{Decryptor, Identity};

use super::{archive, head::Head};
use crate::{
    error::{Error, Result},
    notebook::{Notebook, Rehearsal},
    progress::{Progress, Work},
    vault::{self, Fault, FileName, Files, Opener, Passphrase, Undecrypted, WorkFactor},
};

/// Says that a key is derived, where one has to be.
fn begin(opener: &Opener, progress: &Progress<'_>) -> Result<()> {
    if let Opener::Passphrase(_) = opener {
        progress.begin(Work::Deriving)?;
    }
    Ok(())
}

/// Opens a backup in memory and says what it holds; nothing is written.
///
/// # Errors
/// When it does not open, is no backup, or is damaged; when it was cancelled.
pub fn drill(file: &Path, opener: &Opener, progress: &Progress<'_>) -> Result<Rehearsal> {
    let mut files = BTreeMap::new();
    unpack(file, opener, progress, |name, content| {
        let mut bytes = Vec::new();
        content.read_to_end(&mut bytes)?;
        files.insert(name, bytes);
        Ok(())
    })?;
    let files = Files::in_memory(files);
    begin(opener, progress)?;
    let key = opener.unwrap(&files)?;
    Ok(Notebook::rehearse(&files, &key, progress)?)
}

/// Unpacks a backup into a folder that must not exist yet, and opens it there before calling it restored. With `passphrase` the
/// restored notebook opens with that one; a backup opened by a key needs one.
///
/// # Errors
/// As [`drill`]; `exists` when the folder holds anything. Nothing is left then that was not there before.
pub fn restore(
    file: &Path,
    folder: &Path,
    opener: &Opener,
    passphrase: Option<&Passphrase>,
    cost: WorkFactor,
    progress: &Progress<'_>,
) -> Result<Rehearsal> {
    if folder.exists() && !folder.read_dir().is_ok_and(|mut entries| entries.next().is_none()) {
        return Err(vault::Error::Exists { path: folder.to_owned() }.into());
    }
    let on_disk = |error| vault::Error::Disk { path: folder.to_owned(), source: error };
    let parent = folder.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
    let made = vault::Made::make(parent)?;
    let unfinished = tempfile::Builder::new().prefix(vault::UNFINISHED).tempdir_in(parent).map_err(on_disk)?;
    let begun = vault::Begun::note(unfinished.path());
    let inner = unfinished.path().join("notebook");
    for below in ["", "log", "recovery"] {
        vault::make_folder(&inner.join(below))?;
    }
    unpack(file, opener, progress, |name, content| {
        let path = inner.join(name.to_string());
        let mut out = vault::create_private(&path)?;
        io::copy(content, &mut out)?;
        out.sync_all()
    })?;
    let files = Files::in_folder(&inner)?;
    begin(opener, progress)?;
    let key = opener.unwrap(&files)?;
    let rehearsal = Notebook::rehearse(&files, &key, progress)?;
    if let Some(passphrase) = passphrase {
        progress.begin(Work::Deriving)?;
        let identity = inner.join(FileName::Identity.to_string());
        fs::remove_file(&identity).map_err(on_disk)?;
        vault::write_new(&identity, &key.wrap(passphrase, cost)?)?;
    }
    for below in ["log", "recovery", ""] {
        vault::sync_folder(&inner.join(below))?;
    }
    progress.go_on()?;
    if folder.exists() {
        fs::remove_dir(folder).map_err(on_disk)?;
    }
    fs::rename(&inner, folder).map_err(on_disk)?;
    made.keep();
    drop(begun);
    vault::sync_folder(parent)?;
    Ok(rehearsal)
}

fn unpack(
    file: &Path,
    opener: &Opener,
    progress: &Progress<'_>,
    take: impl FnMut(FileName, &mut dyn Read) -> io::Result<()>,
) -> Result<()> {
    let opened = File::open(file).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => vault::Error::NotANotebook { path: file.to_owned() },
        _ => vault::Error::Disk { path: file.to_owned(), source },
    })?;
    // Everything passes twice: out of the backup, and into the image that shows whether it can be opened.
    let size = opened.metadata().map_or(0, |metadata| metadata.len());
    progress.expect(2 * size);
    progress.settle(unpack_all(
        BufReader::with_capacity(1 << 18, progress.reader(opened)),
        file,
        opener,
        progress,
        take,
    ))
}

fn unpack_all(
    reader: impl BufRead,
    file: &Path,
    opener: &Opener,
    progress: &Progress<'_>,
    take: impl FnMut(FileName, &mut dyn Read) -> io::Result<()>,
) -> Result<()> {
    begin(opener, progress)?;
    let archive = decrypt(reader, &*opener.identity(), file)?;
    progress.begin(Work::Unpacking)?;
    archive::read(archive, take).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => damaged(file, Fault::Truncated),
        io::ErrorKind::InvalidData | io::ErrorKind::Other => damaged(file, Fault::Altered),
        _ => vault::Error::Disk { path: file.to_owned(), source: error }.into(),
    })
}

fn damaged(file: &Path, fault: Fault) -> Error {
    let file = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    vault::Error::Damaged { file, fault }.into()
}

/// A stream of what a backup holds. Nothing in it is trusted before its end was reached.
pub(super) fn decrypt<'a, R: BufRead + 'a>(
    reader: R,
    identity: &dyn Identity,
    file: &Path,
) -> Result<impl Read + use<'a, R>> {
    let (head, rest) = Head::of(reader);
    let decryptor = Decryptor::new_buffered(head).map_err(|error| match vault::fault(&error) {
        Undecrypted::Fault(Fault::Truncated) => damaged(file, Fault::Truncated),
        _ => vault::Error::NotANotebook { path: file.to_owned() }.into(),
    })?;
    rest.follows();
    decryptor.decrypt(std::iter::once(identity)).map_err(|error| match vault::fault(&error) {
        Undecrypted::WrongKey => vault::Error::WrongKey.into(),
        Undecrypted::Fault(fault) => damaged(file, fault),
    })
}
