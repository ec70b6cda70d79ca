//! Reading entries back: one, a page of a timeline, everything.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::Value as Sql};
use serde::Serialize;
use serde_json::Value;

use super::{Error, Notebook, Result, search::expression};
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

/// Which entries of a notebook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this case.
    pub case: Option<EntryId>,
    /// Of these kinds; empty: of any.
    pub kinds: Vec<String>,
    /// That may have happened on or after this day.
    pub from: Option<NaiveDate>,
    /// That may have happened on or before this day.
    pub to: Option<NaiveDate>,
    /// In which these words stand.
    pub query: Option<String>,
    /// Passing over so many.
    pub offset: u64,
    /// At most so many; `None`: all.
    pub limit: Option<u64>,
}

/// Entries, newest first, and how many there are in all.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The entries asked for.
    pub entries: Vec<Stored>,
    /// How many there are without offset and limit.
    pub total: u64,
}

impl Filter {
    /// The condition in SQL with its parameters; `None` when a query holds no word.
    fn condition(&self, image: &Connection) -> Result<Option<(String, Vec<Sql>)>> {
        let mut sql = "NOT entry.deleted".to_owned();
        let mut parameters: Vec<Sql> = Vec::new();
        if let Some(case) = self.case {
            sql.push_str(" AND entry.\"case\" = ?");
            parameters.push(case.to_string().into());
        }
        if !self.kinds.is_empty() {
            sql.push_str(&format!(" AND entry.kind IN ({})", vec!["?"; self.kinds.len()].join(", ")));
            parameters.extend(self.kinds.iter().cloned().map(Sql::from));
        }
        // What has no date at all happened at no known time, inside the period or not.
        if let Some(from) = self.from {
            sql.push_str(" AND coalesce(entry.latest, iif(entry.earliest IS NULL, '', '9999')) >= ?");
            parameters.push(from.to_string().into());
        }
        if let Some(to) = self.to {
            sql.push_str(" AND coalesce(entry.earliest, iif(entry.latest IS NULL, '9999', '')) <= ?");
            parameters.push(to.to_string().into());
        }
        if let Some(query) = &self.query {
            let Some(expression) = expression(image, query)? else { return Ok(None) };
            sql.push_str(" AND entry.number IN (SELECT rowid FROM search WHERE search MATCH ?)");
            parameters.push(expression.into());
        }
        Ok(Some((sql, parameters)))
    }
}

impl Notebook {
    /// Entries that a filter lets through, newest first; undated ones last.
    pub fn page(&self, filter: &Filter) -> Result<Page> {
        let Some((condition, mut parameters)) = filter.condition(&self.image)? else {
            return Ok(Page { entries: Vec::new(), total: 0 });
        };
        let total: i64 = self
            .image
            .prepare_cached(&format!("SELECT count(*) FROM entry WHERE {condition}"))?
            .query_row(params_from_iter(&parameters), |row| row.get(0))?;
        let sql = format!(
            "SELECT revision.record, revision.recorded_at FROM (
                 SELECT revision, moment, number FROM entry WHERE {condition}
                 ORDER BY moment DESC, number DESC LIMIT ? OFFSET ?
             ) AS shown JOIN revision ON revision.number = shown.revision
             ORDER BY shown.moment DESC, shown.number DESC"
        );
        let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        parameters.push(filter.limit.map_or(-1, signed).into());
        parameters.push(signed(filter.offset).into());
        let mut query = self.image.prepare_cached(&sql)?;
        let rows = query.query_map(params_from_iter(&parameters), text_and_time)?;
        let entries = rows.map(|row| stored(row?)).collect::<Result<_>>()?;
        Ok(Page { entries, total: total.unsigned_abs() })
    }

    /// One entry.
    pub fn entry(&self, id: EntryId) -> Result<Stored> {
        let sql = "SELECT revision.record, revision.recorded_at FROM entry
                   JOIN revision ON revision.number = entry.revision WHERE entry.id = ?1 AND NOT entry.deleted";
        let row = self.image.prepare_cached(sql)?.query_row([id.to_string()], text_and_time).optional()?;
        stored(row.ok_or(Error::NoSuchEntry)?)
    }

    /// Every entry of a kind, in the order they were first taken in.
    pub fn all_of(&self, kind: &str) -> Result<Vec<Stored>> {
        let sql = "SELECT revision.record, revision.recorded_at FROM entry
                   JOIN revision ON revision.number = entry.revision
                   WHERE entry.kind = ?1 AND NOT entry.deleted ORDER BY entry.number";
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

    /// What is shown for a reference: the first name of what it points at, else the words themselves.
    pub fn shown_name(&self, reference: &Reference) -> Result<String> {
        let words = reference.as_str();
        let Some(id) = EntryId::parse(words) else { return Ok(words.to_owned()) };
        match self.entry(id) {
            Ok(found) => Ok(found.entry.title().unwrap_or(words).to_owned()),
            Err(Error::NoSuchEntry) => Ok(words.to_owned()),
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

fn text_and_time(row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    Ok((row.get(0)?, row.get(1)?))
}

fn stored((record, recorded_at): (String, String)) -> Result<Stored> {
    Ok(Stored { entry: entry_from_text(&record)?, recorded_at })
}

/// An entry as the image holds it. It was checked when it was taken in: what is not known now, a newer version knows.
pub(super) fn entry_from_text(record: &str) -> Result<Entry> {
    Entry::from_json(record).map_err(|refusal| Error::Newer { found: refusal.field })
}

/// The record of a revision; `None` when it is a deletion.
pub(super) fn record(image: &Connection, revision: &str) -> Result<Option<Value>> {
    let mut query = image.prepare_cached("SELECT record FROM revision WHERE id = ?1")?;
    let record: Option<String> = query.query_row([revision], |row| row.get(0))?;
    Ok(record.as_deref().map(serde_json::from_str).transpose()?)
}

pub(super) fn counts(image: &Connection) -> Result<(u64, u64)> {
    let count = |sql| image.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
    Ok((count("SELECT count(*) FROM entry WHERE NOT deleted")?, count("SELECT count(*) FROM revision")?))
}

/// Ids of the entries of a kind that have a name, in any case and with interchangeable letters folded.
pub(super) fn named(image: &Connection, kind: &str, name: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT entry.id FROM name JOIN entry ON entry.id = name.entry
               WHERE name.folded = ?1 AND entry.kind = ?2 AND NOT entry.deleted";
    let mut query = image.prepare_cached(sql)?;
    let ids = query.query_map([fold(name), kind.to_owned()], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The kind of an entry that is not deleted.
pub(super) fn kind_of(image: &Connection, id: &str) -> Result<Option<String>> {
    let mut query = image.prepare_cached("SELECT kind FROM entry WHERE id = ?1 AND NOT deleted")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}
