//! A notebook's own files and folders: plain ones, and no larger than a notebook writes.
//!
//! Whoever can write to the folder could put a link, a pipe or a device in the place of one: what is read or written through it
//! would stand elsewhere, or never end. The folder itself may be a link; its owner has chosen it.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufReader},
    path::Path,
};

use super::{Error, Fault, FileName, Result};

/// The largest data file, in bytes: an image ends a little below 2 GiB.
const LARGEST: u64 = (2 << 30) + (256 << 20);

/// The largest wrapped identity, in bytes: more than the longest header that is read, and the few lines in it.
pub const LARGEST_WRAPPED: u64 = 64 << 10;

/// Bytes of a large file that are read at once.
const LARGEST_BUFFER: usize = 1 << 18;

/// The most bytes a file of this name may have.
pub fn largest(name: &FileName) -> u64 {
    if name.is_wrapped() { LARGEST_WRAPPED } else { LARGEST }
}

/// A file of the notebook in `folder`, to be read in order, and its size. Of a small one no more is buffered than it has: there
/// may be very many.
///
/// # Errors
/// [`Fault::Missing`]; [`Fault::Irregular`]; [`Fault::Hostile`] for one that is larger than any a notebook writes.
pub fn reader(folder: &Path, name: &FileName) -> Result<(BufReader<File>, u64)> {
    let (file, size) = open(folder, name)?;
    let buffer = usize::try_from(size).map_or(LARGEST_BUFFER, |size| size.clamp(1 << 10, LARGEST_BUFFER));
    Ok((BufReader::with_capacity(buffer, file), size))
}

fn open(folder: &Path, name: &FileName) -> Result<(File, u64)> {
    let damaged = |fault| Error::Damaged { file: name.to_string(), fault };
    let path = folder.join(name.to_string());
    match kind(&path) {
        Kind::Missing => return Err(damaged(Fault::Missing)),
        Kind::Irregular => return Err(damaged(Fault::Irregular)),
        Kind::File | Kind::Unknown => {}
    }
    let file = without_following(OpenOptions::new().read(true)).open(&path).map_err(Error::disk(&path))?;
    let metadata = file.metadata().map_err(Error::disk(&path))?;
    if !metadata.is_file() {
        return Err(damaged(Fault::Irregular));
    }
    if metadata.len() > largest(name) {
        return Err(damaged(Fault::Hostile));
    }
    Ok((file, metadata.len()))
}

/// Opens a file beside the notebook's own for reading and writing; it is made when it is missing.
///
/// # Errors
/// [`Fault::Irregular`]; what the system answers.
pub fn open_beside(folder: &Path, name: &str) -> Result<File> {
    let path = folder.join(name);
    let irregular = || Error::Damaged { file: name.to_owned(), fault: Fault::Irregular };
    if kind(&path) == Kind::Irregular {
        return Err(irregular());
    }
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true).read(true);
    let file = without_following(&mut options).open(&path).map_err(Error::disk(&path))?;
    if file.metadata().map_err(Error::disk(&path))?.is_file() { Ok(file) } else { Err(irregular()) }
}

/// Refuses a folder of the notebook that is a link: what stands in it stands elsewhere.
///
/// # Errors
/// [`Fault::Irregular`].
pub fn refuse_link(folder: &Path, below: &str) -> Result<()> {
    if !below.is_empty() && is_link(&folder.join(below)) {
        return Err(Error::Damaged { file: below.to_owned(), fault: Fault::Irregular });
    }
    Ok(())
}

/// Whether a name is a link, wherever it leads.
pub fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink())
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    File,
    Irregular,
    Missing,
    /// The system does not say; it will when the file is opened.
    Unknown,
}

fn kind(path: &Path) -> Kind {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => Kind::File,
        Ok(_) => Kind::Irregular,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Kind::Missing,
        Err(_) => Kind::Unknown,
    }
}

/// A link that was put there since it was looked at is not followed, and a pipe is not waited for.
fn without_following(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = OFlags::NOFOLLOW.union(OFlags::NONBLOCK).bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags.cast_signed());
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(opened: Result<(File, u64)>) -> Option<Fault> {
        match opened {
            Err(Error::Damaged { fault, .. }) => Some(fault),
            _ => None,
        }
    }

    #[test]
    fn a_file_is_read_up_to_the_size_that_a_notebook_writes() {
        // 2.25 GiB, and 64 KiB.
        assert_eq!((largest(&FileName::Image(0)), largest(&FileName::Identity)), (2_415_919_104, 65_536));
        let folder = tempfile::tempdir().unwrap();
        let file = File::create(folder.path().join(FileName::Identity.to_string())).unwrap();
        file.set_len(LARGEST_WRAPPED).unwrap();
        assert_eq!(open(folder.path(), &FileName::Identity).unwrap().1, LARGEST_WRAPPED);
        file.set_len(LARGEST_WRAPPED + 1).unwrap();
        assert_eq!(fault(open(folder.path(), &FileName::Identity)), Some(Fault::Hostile));
    }

    #[test]
    fn what_is_missing_is_told_from_what_cannot_be_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(fault(open(folder.path(), &FileName::Identity)), Some(Fault::Missing));
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(matches!(open(&file, &FileName::Identity), Err(Error::Disk { .. })), "below a file nothing stands");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_was_put_there_in_the_meantime_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "elsewhere").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        let reading = |path: &Path| without_following(OpenOptions::new().read(true)).open(path);
        assert!(reading(&file).is_ok() && reading(&link).is_err());
    }
}
