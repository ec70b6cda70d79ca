//! Removing what an entry said for good: from the image, and from every file.
//!
//! The log first says that it goes, and from then on it is gone. Then an image is written that never held it, and read back;
//! then every older file goes. A run that was cut off is finished when the notebook is next opened. Copies made before, backups
//! among them, keep it.

use super::{Error, Line, Notebook, Result, Stamp, apply::is_purged, image, overviews::Overviews, read, settings};
use crate::{record::EntryId, vault::Access};

impl Notebook {
    /// Removes every revision of an entry, deleted or not, and its draft. None of them comes back with an import.
    ///
    /// # Errors
    /// As [`Notebook::delete`]. [`Error::PurgeUnfinished`] when the entry is gone from the notebook, but may still stand in files:
    /// [`Notebook::finish_purge`] goes on, and so does the next open.
    pub fn purge(&mut self, id: EntryId, stamp: &Stamp) -> Result<()> {
        let kind = read::kind_even_if_deleted(&self.image, &id.to_string())?.ok_or(Error::NoSuchEntry)?;
        self.refuse_if_mentioned(id, &kind)?;
        let next = self.vault.head().sequence.saturating_add(1).to_string();
        self.commit(&[Line::purge(id, stamp), Line::setting(settings::PURGED_TO, &next, stamp)])?;
        self.finish_purge().map_err(|error| Error::PurgeUnfinished { cause: Box::new(error) })?;
        // A second image beside the first: one broken file must not cost the notebook.
        self.commit(&[Line::setting(settings::PURGED_TO, &next, stamp)])?;
        let written = self.compaction()?.run()?;
        self.compacted(written)
    }

    /// Whether files that hold what was purged still stand.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn purge_unfinished(&self) -> Result<bool> {
        let to = self.purged_to()?;
        Ok(to > 0 && (self.vault.holds_older_than(to)? || !self.purged_drafts()?.is_empty()))
    }

    /// Goes on with a purge that was cut off; does nothing when there is none.
    ///
    /// # Errors
    /// When the disk fails; another run goes on from there.
    pub fn finish_purge(&mut self) -> Result<()> {
        if self.vault.access() == Access::Read || !self.purge_unfinished()? {
            return Ok(());
        }
        for id in self.purged_drafts()? {
            self.drop_draft(id)?;
        }
        let to = self.purged_to()?;
        if self.vault.image_sequence() >= to {
            return Ok(self.vault.forget_older_than(to)?);
        }
        self.forget_free_pages()?;
        let bytes = image::serialize(&mut self.image)?;
        Ok(self.vault.rewrite(&bytes, to)?)
    }

    /// Derives the image anew: neither free pages nor the search index keep a word of what went.
    pub(super) fn forget_free_pages(&mut self) -> Result<()> {
        self.image = image::derived_anew(&self.image)?;
        self.overviews = Overviews::default();
        Ok(())
    }

    fn purged_to(&self) -> Result<u64> {
        let to = settings::get(&self.image, settings::PURGED_TO)?;
        Ok(to.and_then(|to| to.parse().ok()).unwrap_or(0))
    }

    fn purged_drafts(&self) -> Result<Vec<EntryId>> {
        let ids = self.vault.draft_ids()?.into_iter().map(EntryId::from);
        ids.filter_map(|id| is_purged(&self.image, &id.to_string()).map(|purged| purged.then_some(id)).transpose())
            .collect()
    }
}
