//! The files of a notebook, in a folder or in an opened backup.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufReader, Read},
    path::{Path, PathBuf},
};

use super::{Error, FileName, Result, layout};

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
    pub fn in_folder(folder: &Path) -> Result<Self> {
        let mut names = BTreeMap::new();
        for below in ["", layout::LOG, layout::RECOVERY] {
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

    /// Whether there is such a file.
    pub fn has(&self, name: &FileName) -> bool {
        self.names.contains_key(name)
    }

    /// A file's bytes, to be read in order.
    pub fn reader(&self, name: &FileName) -> Result<Box<dyn io::BufRead + '_>> {
        match &self.from {
            Origin::Folder(folder) => {
                let path = folder.join(name.to_string());
                let file = File::open(&path).map_err(Error::disk(path))?;
                Ok(Box::new(BufReader::with_capacity(1 << 18, file)))
            }
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
