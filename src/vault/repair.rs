//! Setting aside what is broken. Nothing is deleted.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, FixedOffset};

use super::{Access, Error, FileReport, Finding, Result, Vault, disk, layout, plain};

/// What a repair set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where it is now.
    pub folder: PathBuf,
    /// The files, by the names they had, relative to the notebook.
    pub files: Vec<String>,
}

impl Vault {
    /// Moves what a check found broken, and what cannot be read because of it, into a folder of its own below `set-aside`,
    /// named by the moment. A run that was cut off is finished by another: the file at which reading stops goes last.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] when it was opened for reading; when a file cannot be moved.
    pub fn set_aside(&self, reports: &[FileReport], at: DateTime<FixedOffset>) -> Result<Option<SetAside>> {
        if self.lock.access() != Access::Write {
            return Err(Error::ReadOnly);
        }
        let stands = |file: &str| self.folder.join(file).symlink_metadata().is_ok();
        let broken = reports.iter().filter(|report| report.finding.is_to_be_set_aside() && stands(&report.file));
        let mut files: Vec<_> = broken.map(|report| report.file.clone()).collect();
        if files.is_empty() {
            return Ok(None);
        }
        files.sort_unstable_by(|one, other| other.cmp(one));
        // Through a link, what is moved would stand elsewhere, or come from there.
        for below in [layout::SET_ASIDE, layout::LOG, layout::RECOVERY, layout::DRAFTS] {
            plain::refuse_link(&self.folder, below)?;
        }
        let folder = self.folder.join(layout::SET_ASIDE);
        disk::make_folder(&folder)?;
        let folder = folder.join(at.to_utc().format("%Y-%m-%dT%H-%M-%S%.3fZ").to_string());
        disk::make_folder(&folder)?;
        for file in &files {
            self.move_into(&folder, file)?;
        }
        if reports.iter().any(|report| report.finding == Finding::Lost) {
            // The loss has been told: it is no sign of a folder that was set back.
            self.anchors.remember(&self.key, self.head);
        }
        Ok(Some(SetAside { folder, files }))
    }

    /// Moves a file of the notebook; it stands in one place or the other, whenever the power goes.
    fn move_into(&self, folder: &Path, file: &str) -> Result<()> {
        let (from, to) = (self.folder.join(file), folder.join(file));
        let [left, entered] = [&from, &to].map(|path| path.parent().unwrap_or(folder).to_owned());
        disk::make_folder(&entered)?;
        fs::rename(&from, &to).map_err(Error::disk(from))?;
        disk::sync_folder(&entered)?;
        disk::sync_folder(&left)
    }
}
