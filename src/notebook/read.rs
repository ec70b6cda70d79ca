//! Reading entries back: one, those of a kind, what follows from a case.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use serde_json::Value;

use super::{Error, Filter, Notebook, Result};
use crate::record::{Body, Entry, EntryId, Envelope, Reference, fold};

/// An entry with the time it was stored.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stored {
    /// The entry.
    #[serde(flatten)]
    pub entry: Entry,
    /// When its newest revision was stored, RFC 3339.
    pub recorded_at: String,
}

/// In TypeScript an entry is always one that is stored.
impl ts_rs::TS for Stored {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "Entry".to_owned()
    }

    fn inline(config: &ts_rs::Config) -> String {
        let [envelope, body] = [Envelope::name(config), Body::name(config)];
        format!("{{ id: string, recorded_at: string }} & {envelope} & {body}")
    }

    fn decl(config: &ts_rs::Config) -> String {
        format!("type Entry = {};", Self::inline(config))
    }

    fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor) {
        visitor.visit::<Envelope>();
        visitor.visit::<Body>();
    }

    fn output_path() -> Option<std::path::PathBuf> {
        Some("contract.ts".into())
    }
}

impl Notebook {
    /// One entry.
    pub fn entry(&self, id: EntryId) -> Result<Stored> {
        let sql = "SELECT revision.record, revision.recorded_at FROM entry
                   JOIN revision ON revision.number = entry.revision WHERE entry.id = ?1 AND entry.deleted = 0";
        let row = self.image.prepare_cached(sql)?.query_row([id.to_string()], text_and_time).optional()?;
        stored(row.ok_or(Error::NoSuchEntry)?)
    }

    /// Every entry of a kind, in the order they were first taken in.
    pub fn all_of(&self, kind: &str) -> Result<Vec<Stored>> {
        let sql = "SELECT revision.record, revision.recorded_at FROM entry
                   JOIN revision ON revision.number = entry.revision
                   WHERE entry.kind = ?1 AND entry.deleted = 0 ORDER BY entry.number";
        let mut query = self.image.prepare_cached(sql)?;
        query.query_map([kind], text_and_time)?.map(|row| stored(row?)).collect()
    }

    /// The entry of a kind that is meant by an id or by one of its names.
    pub fn find(&self, kind: &str, id_or_name: &str) -> Result<Stored> {
        if let Some(id) = EntryId::parse(id_or_name) {
            return self
                .entry(id)
                .and_then(|found| if found.entry.body.kind() == kind { Ok(found) } else { Err(Error::NoSuchEntry) });
        }
        match named(&self.image, kind, id_or_name)?.as_slice() {
            [] => Err(Error::NoSuchEntry),
            [id] => self.entry(EntryId::parse(id).ok_or(Error::NoSuchEntry)?),
            _ => Err(Error::Ambiguous),
        }
    }

    /// What is shown for a reference: the first name of what it points at, else the words themselves; `None` for an entry that
    /// was deleted.
    pub fn shown_name(&self, reference: &Reference) -> Result<Option<String>> {
        let words = reference.as_str();
        let Some(id) = EntryId::parse(words) else { return Ok(Some(words.to_owned())) };
        Ok(self.entry_if_there(id)?.map(|found| found.entry.title().unwrap_or(words).to_owned()))
    }

    /// One entry; `None` when it was deleted, or never was.
    pub fn entry_if_there(&self, id: EntryId) -> Result<Option<Stored>> {
        match self.entry(id) {
            Ok(found) => Ok(Some(found)),
            Err(Error::NoSuchEntry) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The entries that a filter lets through, without their times of storing.
    pub fn entries(&self, filter: &Filter) -> Result<Vec<Entry>> {
        Ok(self.page(filter)?.entries.into_iter().map(|stored| stored.entry).collect())
    }

    /// How many entries it shows, and how many revisions it keeps.
    pub fn counts(&self) -> Result<(u64, u64)> {
        counts(&self.image)
    }
}

pub(super) fn text_and_time(row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    Ok((row.get(0)?, row.get(1)?))
}

pub(super) fn stored((record, recorded_at): (String, String)) -> Result<Stored> {
    Ok(Stored { entry: entry_from_text(&record)?, recorded_at })
}

/// An entry as the image holds it. It was checked when it was taken in: what is not known now, a newer version knows.
pub(super) fn entry_from_text(record: &str) -> Result<Entry> {
    Entry::from_stored(record).map_err(|refusal| Error::Newer { found: refusal.field })
}

/// The record of a revision; `None` when it is a deletion.
pub(super) fn record(image: &Connection, revision: &str) -> Result<Option<Value>> {
    let mut query = image.prepare_cached("SELECT record FROM revision WHERE id = ?1")?;
    let record: Option<String> = query.query_row([revision], |row| row.get(0))?;
    Ok(record.as_deref().map(serde_json::from_str).transpose()?)
}

pub(super) fn counts(image: &Connection) -> Result<(u64, u64)> {
    let revisions: i64 = image.query_row("SELECT count(*) FROM revision", [], |row| row.get(0))?;
    Ok((shown(image)?.unsigned_abs(), revisions.unsigned_abs()))
}

/// When the newest revision was recorded: the one taken in last, which is not the latest where a clock was wrong.
pub(super) fn last_recorded(image: &Connection) -> Result<Option<String>> {
    let sql = "SELECT recorded_at FROM revision ORDER BY number DESC LIMIT 1";
    Ok(image.query_row(sql, [], |row| row.get(0)).optional()?)
}

/// How many entries are not deleted. Those that are, are few, and all of a table are counted without a look at each.
pub(super) fn shown(image: &Connection) -> Result<i64> {
    let sql = "SELECT (SELECT count(*) FROM entry) - (SELECT count(*) FROM entry WHERE deleted = 1)";
    Ok(image.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Ids of the entries of a kind that have a name, in any case and with interchangeable letters folded.
pub(super) fn named(image: &Connection, kind: &str, name: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT entry.id FROM name JOIN entry ON entry.id = name.entry
               WHERE name.folded = ?1 AND entry.kind = ?2 AND entry.deleted = 0";
    let mut query = image.prepare_cached(sql)?;
    let ids = query.query_map([fold(name), kind.to_owned()], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The kind of an entry that is not deleted.
pub(super) fn kind_of(image: &Connection, id: &str) -> Result<Option<String>> {
    let mut query = image.prepare_cached("SELECT kind FROM entry WHERE id = ?1 AND deleted = 0")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

/// The kind of an entry, deleted or not.
pub(super) fn kind_even_if_deleted(image: &Connection, id: &str) -> Result<Option<String>> {
    let mut query = image.prepare_cached("SELECT kind FROM entry WHERE id = ?1")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        notebook::{Filter, Line, apply::apply, image, line::RevisionLine, search::found},
        record::Note,
    };

    #[test]
    fn a_deleted_entry_is_neither_counted_nor_found() {
        let mut image = image::empty().unwrap();
        let transaction = image.transaction().unwrap();
        let mut note = Entry::new(Body::Note(Note::default()));
        note.text = "dizzy".into();
        let stamp = crate::notebook::Stamp { at: "2025-10-17T12:00:00+05:00".parse().unwrap(), device: "desk".into() };
        let written = Line::revision(note.id, Vec::new(), &stamp, note.to_value().unwrap());
        apply(&transaction, &written).unwrap();
        let filter = Filter { query: Some("dizzy".into()), ..Filter::default() };
        assert_eq!((shown(&transaction).unwrap(), found(&transaction, &filter).unwrap().unwrap().len()), (1, 1));
        let Line::Revision(revision) = written else { unreachable!() };
        let deletion = RevisionLine {
            id: EntryId::fresh().to_string(),
            parents: vec![revision.id.clone()],
            deleted: true,
            record: None,
            ..revision
        };
        apply(&transaction, &Line::Revision(deletion)).unwrap();
        assert_eq!((shown(&transaction).unwrap(), found(&transaction, &filter).unwrap().unwrap().len()), (0, 0));
        assert_eq!(counts(&transaction).unwrap(), (0, 2));
    }
}
