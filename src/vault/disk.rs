//! Writing that survives a power cut: temporary file, fsync, rename, fsync of the folder.
//!
//! A rename without the folder's fsync could be lost with everything after it; a rename before the file's fsync could leave
//! a name without content.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard},
};

use super::{Error, Result, layout, plain};

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
    for below in ["", layout::LOG, layout::RECOVERY, layout::DRAFTS] {
        // What a link leads to is nobody's to clean up.
        if plain::refuse_link(folder, below).is_err() {
            continue;
        }
        let folder = folder.join(below);
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

/// Makes what was written to a file survive a power cut.
pub fn sync_file(path: &Path) -> Result<()> {
    let file = fs::OpenOptions::new().write(true).open(path);
    file.and_then(|file| file.sync_all()).map_err(Error::disk(path))
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

/// What this process has begun outside a notebook's folder and not finished.
static BEGUN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn begun() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    BEGUN.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Held while something stands under an unfinished name that only its own destructor would remove.
#[derive(Debug)]
pub struct Begun(PathBuf);

impl Begun {
    /// Of this file or folder.
    pub fn note(path: &Path) -> Self {
        begun().insert(path.to_owned());
        Self(path.to_owned())
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        begun().remove(&self.0);
    }
}

/// Removes every unfinished backup and restore of this process: for an end that runs no destructors. What a power cut or a
/// kill leaves of them stands under a name that begins with `.unfinished-`, is encrypted like the rest, and may be deleted.
pub fn remove_unfinished() {
    for path in begun().iter() {
        let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    }
}

/// Folders made on the way to something; gone again, unless they are kept.
#[derive(Debug)]
pub struct Made(Vec<PathBuf>);

impl Made {
    /// Makes a folder as [`make_folder`] does, and notes which of those above it had to be made too.
    pub fn make(path: &Path) -> Result<Self> {
        let missing = path.ancestors().take_while(|above| *above != Path::new("") && !above.exists());
        let made = Self(missing.map(Path::to_owned).collect());
        make_folder(path)?;
        Ok(made)
    }

    /// They stay.
    pub fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // The deepest first; one that somebody else has put something into stays.
        for path in &self.0 {
            let _ = fs::remove_dir(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_already_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write_new(&path, b"bytes").unwrap();
        remove(&path).unwrap();
        assert!(!path.exists());
        remove(&path).unwrap();
        assert!(remove(folder.path()).is_err(), "a folder is no file");
    }

    #[test]
    fn a_bare_name_stands_in_the_current_folder() {
        assert_eq!(parent(Path::new("notebook")), Path::new("."));
        assert_eq!(parent(Path::new("above/notebook")), Path::new("above"));
    }

    #[cfg(unix)]
    #[test]
    fn files_and_folders_are_their_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("one/two");
        make_folder(&folder).unwrap();
        assert_eq!((mode(&folder), mode(&above.path().join("one"))), (0o700, 0o700));
        let (written, created) = (folder.join("written"), folder.join("created"));
        write_new(&written, b"bytes").unwrap();
        create_private(&created).unwrap();
        assert_eq!((mode(&written), mode(&created)), (0o600, 0o600));
        assert!(write_new(&written, b"others").is_err() && create_private(&created).is_err(), "neither is replaced");
        replace(&written, b"others").unwrap();
        assert_eq!((fs::read(&written).unwrap(), mode(&written)), (b"others".to_vec(), 0o600));
    }

    #[test]
    fn what_was_finished_is_not_removed_as_unfinished() {
        let folder = tempfile::tempdir().unwrap();
        let [begun, finished] = ["begun", "finished"].map(|name| folder.path().join(name));
        drop(Begun::note(&finished));
        let _begun = Begun::note(&begun);
        fs::create_dir(&begun).unwrap();
        fs::write(&finished, b"bytes").unwrap();
        remove_unfinished();
        assert!(!begun.exists() && finished.exists());
    }

    #[test]
    fn only_folders_that_were_made_on_the_way_go_again() {
        let above = tempfile::tempdir().unwrap();
        let there = above.path().join("there");
        fs::create_dir(&there).unwrap();
        drop(Made::make(&there.join("one/two")).unwrap());
        assert!(there.exists() && !there.join("one").exists());
        Made::make(&there.join("one/two")).unwrap().keep();
        assert!(there.join("one/two").exists());
    }
}
