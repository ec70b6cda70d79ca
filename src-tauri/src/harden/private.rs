//! A folder for what the window's libraries insist on writing: in memory, ours alone, gone at the end.

use std::fs::{DirBuilder, File};
use std::io;
use std::path::{Path, PathBuf};

/// How the folder's name begins; what is swept away carries it.
const PREFIX: &str = "dapter-";
/// Locked while the program runs, so that another start can tell a folder in use from one left by a crash.
const ALIVE: &str = "alive";

/// The folder of the sample notebook.
const SAMPLE: &str = "sample";

/// The private folder of this run. Dropping it removes the folder.
#[derive(Debug)]
pub struct Private(Option<(PathBuf, File)>);

impl Private {
    /// No folder, for systems where the libraries keep nothing.
    #[cfg(not(target_os = "linux"))]
    pub fn none() -> Self {
        Self(None)
    }

    /// Where GTK and WebKit keep data.
    pub fn data(folder: &Path) -> PathBuf {
        folder.join("data")
    }

    /// The library that the page's processes load first. It stays there as long as the folder.
    pub fn unreadable(folder: &Path) -> PathBuf {
        folder.join("unreadable.so")
    }

    /// The folder; `None` where the libraries keep nothing.
    pub fn folder(&self) -> Option<PathBuf> {
        self.0.as_ref().map(|(folder, _)| folder.clone())
    }

    /// Where the sample notebook is made: it outlives a lock, and goes with the rest at the end.
    pub fn sample(folder: Option<&Path>) -> PathBuf {
        folder.map_or_else(std::env::temp_dir, Path::to_owned).join(SAMPLE)
    }

    /// Where GTK and WebKit keep caches.
    pub fn cache(folder: &Path) -> PathBuf {
        folder.join("cache")
    }

    /// A new folder, readable by nobody else, after sweeping away those that crashes left. It outlives this value's
    /// process image: [`Private::take`] takes it over.
    ///
    /// # Errors
    /// When none can be made.
    pub fn create() -> io::Result<PathBuf> {
        let place = place();
        sweep(&place);
        let mut builder = tempfile::Builder::new();
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        Ok(builder.prefix(PREFIX).tempdir_in(place)?.keep())
    }

    /// Takes over a folder that [`Private::create`] made: what the libraries wrote in an earlier life of this process goes.
    ///
    /// # Errors
    /// When it is not there, not one of ours, or in use.
    pub fn take(folder: PathBuf) -> io::Result<Self> {
        std::fs::symlink_metadata(&folder)?;
        if !is_ours(&folder, &place()) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let alive = lock(&folder)?;
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() && entry.file_name() != SAMPLE {
                std::fs::remove_dir_all(entry.path())?;
            }
        }
        DirBuilder::new().create(Self::data(&folder))?;
        DirBuilder::new().create(Self::cache(&folder))?;
        Ok(Self(Some((folder, alive))))
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        if let Some((folder, _)) = &self.0 {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// The person's run-time folder, else shared memory, else the temporary folder: the first two never reach a disk except
/// as swap.
fn place() -> PathBuf {
    let run = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let shared = Some(PathBuf::from("/dev/shm"));
    // Not the temporary folder of the environment: that one is moved into the folder this is to hold.
    [run, shared].into_iter().flatten().find(|place| place.is_dir()).unwrap_or_else(|| PathBuf::from("/tmp"))
}

/// The name comes from the environment: only a folder of our name, in our place, in our hands is emptied.
fn is_ours(folder: &Path, place: &Path) -> bool {
    let named = folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(PREFIX));
    named && folder.parent() == Some(place) && is_private(folder)
}

#[cfg(target_os = "linux")]
fn is_private(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::symlink_metadata(folder).is_ok_and(|meta| {
        meta.is_dir() && meta.mode() & 0o077 == 0 && meta.uid() == rustix::process::geteuid().as_raw()
    })
}

#[cfg(not(target_os = "linux"))]
fn is_private(folder: &Path) -> bool {
    folder.is_dir()
}

fn lock(folder: &Path) -> io::Result<File> {
    let alive = File::options().create(true).truncate(false).write(true).open(folder.join(ALIVE))?;
    alive.try_lock()?;
    Ok(alive)
}

/// Removes folders whose program is gone. One without the file has just been made and belongs to a program that starts.
fn sweep(place: &Path) {
    let Ok(entries) = std::fs::read_dir(place) else {
        return;
    };
    for folder in entries.flatten().map(|entry| entry.path()) {
        if is_ours(&folder, place) && folder.join(ALIVE).exists() && lock(&folder).is_ok() {
            let _ = std::fs::remove_dir_all(&folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_left_by_a_crash_goes_and_one_in_use_stays() {
        let place = tempfile::tempdir().unwrap();
        let folder = |name: &str| {
            let folder = place.path().join(name);
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut DirBuilder::new(), 0o700).create(&folder).unwrap();
            folder
        };
        let (left, used, new, other) =
            (folder("dapter-left"), folder("dapter-used"), folder("dapter-new"), folder("other"));
        drop(lock(&left).unwrap());
        let _used = lock(&used).unwrap();
        std::fs::write(other.join(ALIVE), "").unwrap();
        sweep(place.path());
        assert_eq!([left, used, new, other].map(|folder| folder.exists()), [false, true, true, true]);
    }

    #[test]
    fn somebody_elses_folder_is_not_emptied() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("letter"), "dear").unwrap();
        assert!(Private::take(folder.path().to_owned()).is_err());
        assert!(folder.path().join("letter").exists());
    }
}
