//! What is being typed: one file a draft, beside the chain, and the only files that are ever replaced.
//!
//! Each is sealed as the other data files are, under its own id. Nothing else depends on them: one that cannot be read hinders
//! nothing, and stays as it is.

use std::{fs, io, path::Path};

use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Error, FileName, NotebookKey, Place, Result, Vault, disk, layout, plain, seal};

/// A draft as its file gives it.
#[derive(Debug)]
pub struct DraftFile {
    /// Which.
    pub id: Uuid,
    /// What it holds, or why it cannot be read.
    pub content: Result<Zeroizing<Vec<u8>>>,
}

impl Vault {
    /// Keeps a draft in place of what was kept of it before. When this returns, it is on disk; until then the one before stands.
    ///
    /// # Errors
    /// When it cannot be written; the one before stands then.
    pub fn keep_draft(&self, id: Uuid, content: &[u8]) -> Result<()> {
        self.writable()?;
        plain::refuse_link(&self.folder, layout::DRAFTS)?;
        disk::make_folder(&self.folder.join(layout::DRAFTS))?;
        let sealed = seal::seal(&self.key, Place::of_draft(id), content)?;
        disk::replace(&self.folder.join(FileName::Draft(id).to_string()), &sealed)
    }

    /// What was kept of a draft.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is missing or not as it was written.
    pub fn draft(&self, id: Uuid) -> Result<Zeroizing<Vec<u8>>> {
        read(&self.folder, &self.key, id)
    }

    /// Every draft, in the order of their ids; files of other names are passed over.
    ///
    /// # Errors
    /// When the folder cannot be listed, or is a link.
    pub fn drafts(&self) -> Result<Vec<DraftFile>> {
        Ok(self.draft_ids()?.into_iter().map(|id| DraftFile { id, content: self.draft(id) }).collect())
    }

    /// The ids of all drafts, in order.
    ///
    /// # Errors
    /// As [`Vault::drafts`].
    pub fn draft_ids(&self) -> Result<Vec<Uuid>> {
        plain::refuse_link(&self.folder, layout::DRAFTS)?;
        let folder = self.folder.join(layout::DRAFTS);
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.map_err(Error::disk(folder))?,
        };
        let id = |name: &str| FileName::parse_draft(&format!("{}/{name}", layout::DRAFTS));
        let mut ids: Vec<_> = entries.flatten().filter_map(|entry| id(entry.file_name().to_str()?)).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// Removes a draft for good; one that is gone already is fine.
    pub fn drop_draft(&self, id: Uuid) -> Result<()> {
        self.writable()?;
        plain::refuse_link(&self.folder, layout::DRAFTS)?;
        let path = self.folder.join(FileName::Draft(id).to_string());
        if path.exists() { disk::remove(&path) } else { Ok(()) }
    }
}

/// What was kept of a draft in a notebook's folder.
///
/// # Errors
/// As [`Vault::draft`].
pub(super) fn read(folder: &Path, key: &NotebookKey, id: Uuid) -> Result<Zeroizing<Vec<u8>>> {
    plain::refuse_link(folder, layout::DRAFTS)?;
    seal::unseal_file(key, folder, &FileName::Draft(id)).map(|(_, content)| content)
}
