//! Writing that survives a power cut: temporary file, fsync, rename, fsync of the folder.
//!
//! A rename without the folder's fsync could be lost with everything after it; a rename before the file's fsync could leave
//! a name without content.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use super::{Error, Result, layout};

/// Writes a file under a name that must not exist yet.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    place_new(path, bytes)?;
    sync_folder(parent(path))
}

/// The first half of [`write_new`]: when it fails, nothing stands under the name that was not there before.
pub fn place_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let unfinished = unfinished(path, bytes)?;
    unfinished.persist_noclobber(path).map(|_| ()).map_err(|error| Error::disk(path)(error.error))
}

/// Puts a new file in the place of an old one, which stands until the new one is whole.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let unfinished = unfinished(path, bytes)?;
    unfinished.persist(path).map_err(|error| Error::disk(path)(error.error))?;
    sync_folder(parent(path))
}

fn unfinished(path: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile> {
    let write = || -> io::Result<tempfile::NamedTempFile> {
        let mut file = tempfile::Builder::new().prefix(layout::UNFINISHED).tempfile_in(parent(path))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    write().map_err(Error::disk(path))
}

/// Creates a file that only its owner may read, under a name that must not exist yet.
pub fn create_private(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Removes a file for good; one that is gone already is fine.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::disk(path)(error)),
        _ => sync_folder(parent(path)),
    }
}

/// Makes a folder that only its owner may enter, with those above it; one that exists is left as it is.
pub fn make_folder(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Error::disk(path))?;
    sync_folder(parent(path))
}

/// Whether a folder holds anything beside a lock.
pub fn has_strangers(folder: &Path) -> Result<bool> {
    let entries = fs::read_dir(folder).map_err(Error::disk(folder))?;
    Ok(entries.flatten().any(|entry| entry.file_name() != layout::LOCK))
}

/// Removes what an interrupted write left behind.
pub fn remove_leftovers(folder: &Path) -> Result<()> {
    for folder in [folder.to_owned(), folder.join(layout::LOG), folder.join(layout::RECOVERY)] {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let ours = name.to_str().is_some_and(|name| name.starts_with(layout::UNFINISHED));
            // A folder of such a name is a restore that was cut off beneath this one; it is not ours to enter.
            if ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                remove(&entry.path())?;
            }
        }
    }
    Ok(())
}

/// Makes names that were added to or removed from a folder survive a power cut. Systems that cannot open a folder as a file
/// (Windows) keep names in order themselves.
pub fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(Error::disk(folder))?;
    }
    Ok(())
}

/// The folder that holds a file; the current one when the path is a bare name.
fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}
