//! The files of a notebook, in a folder or in an opened backup.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufRead, Read},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::{Error, FileDigest, FileName, Result, layout, plain};

/// The files of a notebook with their sizes in bytes.
#[derive(Debug)]
pub struct Files {
    names: BTreeMap<FileName, u64>,
    from: Origin,
}

#[derive(Debug)]
enum Origin {
    Folder(PathBuf),
    Archive(BTreeMap<FileName, Vec<u8>>),
}

impl Files {
    /// The notebook's files in a folder; anything else that stands there is passed over.
    ///
    /// # Errors
    /// When it cannot be listed, or the folder of the log or of recovery files is a link.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        Self::listed(folder, &["", layout::LOG, layout::RECOVERY])
    }

    /// As [`Files::in_folder`], without the log: all that is needed to unwrap the identity.
    ///
    /// # Errors
    /// As there.
    pub fn without_log(folder: &Path) -> Result<Self> {
        Self::listed(folder, &["", layout::RECOVERY])
    }

    fn listed(folder: &Path, folders: &[&str]) -> Result<Self> {
        let mut names = BTreeMap::new();
        for below in folders {
            plain::refuse_link(folder, below)?;
            let entries = match fs::read_dir(folder.join(below)) {
                Ok(entries) => entries,
                Err(error) if error.kind() == io::ErrorKind::NotFound && !below.is_empty() => continue,
                Err(error) => return Err(Error::disk(folder.join(below))(error)),
            };
            for entry in entries {
                let entry = entry.map_err(Error::disk(folder))?;
                let name = entry.file_name();
                let path = if below.is_empty() { PathBuf::from(name) } else { Path::new(below).join(name) };
                if let Some(name) = path.to_str().and_then(FileName::parse) {
                    let size = entry.metadata().map_err(Error::disk(entry.path()))?.len();
                    names.insert(name, size);
                }
            }
        }
        Ok(Self { names, from: Origin::Folder(folder.to_owned()) })
    }

    /// Files held in memory, still encrypted.
    pub fn in_memory(files: BTreeMap<FileName, Vec<u8>>) -> Self {
        let names = files.iter().map(|(name, bytes)| (name.clone(), super::len(bytes))).collect();
        Self { names, from: Origin::Archive(files) }
    }

    /// Names and sizes, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&FileName, u64)> {
        self.names.iter().map(|(name, size)| (name, *size))
    }

    /// The size of all of them, in bytes.
    pub fn size(&self) -> u64 {
        self.names.values().fold(0, |all, size| all.saturating_add(*size))
    }

    /// The size of one, in bytes; 0 when it is missing.
    pub fn size_of(&self, name: &FileName) -> u64 {
        self.names.get(name).copied().unwrap_or_default()
    }

    /// Whether there is such a file.
    pub fn has(&self, name: &FileName) -> bool {
        self.names.contains_key(name)
    }

    /// A file's bytes, to be read in order.
    ///
    /// # Errors
    /// [`Error::Damaged`] for what is no plain file, or larger than one of a notebook is.
    pub fn reader(&self, name: &FileName) -> Result<Box<dyn io::BufRead + '_>> {
        match &self.from {
            Origin::Folder(folder) => Ok(Box::new(plain::reader(folder, name)?.0)),
            Origin::Archive(files) => Ok(Box::new(files.get(name).map_or(&[][..], Vec::as_slice))),
        }
    }

    /// A file's bytes at once; for small files.
    pub fn bytes(&self, name: &FileName) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader(name)?.read_to_end(&mut bytes).map_err(Error::disk(name.to_string()))?;
        Ok(bytes)
    }
}

/// A reader that digests what passes through it.
#[derive(Debug)]
pub(crate) struct Digesting<R> {
    inner: R,
    digest: Sha256,
}

impl<R: Read> Digesting<R> {
    /// From here on.
    pub fn new(inner: R) -> Self {
        Self { inner, digest: Sha256::new() }
    }

    /// The digest of what passed.
    pub fn digest(self) -> FileDigest {
        self.digest.finalize().into()
    }
}

impl<R: Read> Read for Digesting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.digest.update(&buffer[..read]);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Digesting<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        // What is buffered already is given again.
        if let Ok(buffered) = self.inner.fill_buf() {
            self.digest.update(&buffered[..amount.min(buffered.len())]);
        }
        self.inner.consume(amount);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_it_may_be_missing_but_not_be_a_file() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Files::in_folder(&folder.path().join("nothing")).is_err());
        assert_eq!(Files::in_folder(folder.path()).unwrap().iter().count(), 0);
        fs::write(folder.path().join(layout::LOG), "a file where the folder belongs").unwrap();
        assert!(Files::in_folder(folder.path()).is_err());
    }

    #[test]
    fn sizes_are_those_of_its_own_files() {
        let folder = tempfile::tempdir().unwrap();
        let (image, missing) = (FileName::Image(0), FileName::Image(1));
        fs::write(folder.path().join(image.to_string()), [0; 30]).unwrap();
        fs::write(folder.path().join("letter.txt"), [0; 500]).unwrap();
        fs::create_dir(folder.path().join(layout::LOG)).unwrap();
        fs::write(folder.path().join(FileName::Log(1).to_string()), [0; 12]).unwrap();
        let in_folder = Files::in_folder(folder.path()).unwrap();
        let bytes = |name: &FileName| (name.clone(), fs::read(folder.path().join(name.to_string())).unwrap());
        let in_memory = Files::in_memory([&image, &FileName::Log(1)].map(bytes).into());
        for files in [in_folder, in_memory] {
            assert_eq!((files.size(), files.size_of(&image), files.size_of(&missing)), (42, 30, 0));
            assert!(files.has(&image) && !files.has(&missing));
            assert_eq!(files.bytes(&FileName::Log(1)).unwrap(), [0; 12]);
        }
    }
}
