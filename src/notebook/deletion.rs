//! Deleting, and bringing back. Both add a revision: nothing is lost by either.

use super::{
    Error, Line, Notebook, Result, Stamp, Stored,
    history::heads,
    read::{entry_from_text, record, stored, text_and_time},
    resolve::still_points,
    search::count_mentioning,
};
use crate::record::EntryId;

/// Kinds that others are about: they stay as long as one is.
const POINTED_AT: [&str; 3] = ["case", "person", "facility"];

impl Notebook {
    /// Takes an entry out of lists, counts and searches. Its history stays, and what links to it goes on saying so.
    ///
    /// # Errors
    /// [`Error::StillMentioned`] for a case, a person or a facility that other entries point at; [`Error::NoSuchEntry`].
    pub fn delete(&mut self, id: EntryId, stamp: &Stamp) -> Result<()> {
        let stored = self.entry(id)?;
        self.refuse_if_mentioned(id, stored.entry.body.kind())?;
        let parents = heads(&self.image, &id.to_string())?;
        self.commit(&[Line::deletion(id, parents, stamp)])
    }

    /// Entries that are deleted, as they last were and with when they were deleted; the one deleted last first.
    pub fn deleted(&self) -> Result<Vec<Stored>> {
        let sql = "SELECT (SELECT record FROM revision WHERE revision.entry = entry.id AND record IS NOT NULL
                           ORDER BY number DESC LIMIT 1), deletion.recorded_at
                   FROM entry JOIN revision AS deletion ON deletion.number = entry.revision
                   WHERE entry.deleted = 1 ORDER BY deletion.number DESC";
        let mut query = self.image.prepare_cached(sql)?;
        query.query_map([], text_and_time)?.map(|row| stored(row?)).collect()
    }

    /// Brings a deleted entry back as it last was; one that is not deleted stays as it is.
    ///
    /// # Errors
    /// [`Error::NoSuchEntry`]; [`Error::Refused`] when it points at a case, a person or a facility that was deleted.
    pub fn undelete(&mut self, id: EntryId, stamp: &Stamp) -> Result<()> {
        if self.entry_if_there(id)?.is_some() {
            return Ok(());
        }
        let newest = self.history(id)?.into_iter().find(|revision| revision.entry.is_some());
        self.restore(id, &newest.ok_or(Error::NoSuchEntry)?.id, stamp)
    }

    /// Makes an earlier wording of an entry the newest again, as a revision of its own. The wording keeps to the rules of its
    /// time.
    ///
    /// # Errors
    /// As [`Notebook::undelete`].
    pub fn restore(&mut self, id: EntryId, revision: &str, stamp: &Stamp) -> Result<()> {
        let known = self.history(id)?.into_iter().any(|known| known.id == revision);
        let wording = if known { record(&self.image, revision)? } else { None };
        let wording = wording.ok_or(Error::NoSuchEntry)?;
        let entry = entry_from_text(&wording.to_string())?;
        still_points(&self.image, &entry)?.map_err(|refusal| Error::Refused { index: 0, refusal })?;
        match self.revise(&entry, stamp)? {
            Some(line) => self.commit(&[line]),
            None => Ok(()),
        }
    }

    pub(super) fn refuse_if_mentioned(&self, id: EntryId, kind: &str) -> Result<()> {
        match count_mentioning(&self.image, id)? {
            count if count > 0 && POINTED_AT.contains(&kind) => Err(Error::StillMentioned { count }),
            _ => Ok(()),
        }
    }
}
