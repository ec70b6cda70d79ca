//! Reading entries back: one, a page of a timeline, everything.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::Value as Sql};
use serde::Serialize;
use serde_json::Value;

use super::{
    Error, Notebook, Result,
    search::{fold, found},
};
use crate::{
    insight::{self, Overview},
    record::{Basis, Body, Entry, EntryId, Envelope, Reference},
};

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
    /// Known in one of these ways; empty: in any.
    pub sources: Vec<Basis>,
    /// That mention each of these people, places or cases: by an id, or by the words of any of its names in either script,
    /// also where the entry names them in plain words.
    pub with: Vec<String>,
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
    /// The condition in SQL with its parameters, but for what is asked for in words.
    fn condition(&self) -> (String, Vec<Sql>) {
        let mut sql = "deleted = 0".to_owned();
        let mut parameters: Vec<Sql> = Vec::new();
        if let Some(case) = self.case {
            sql.push_str(" AND \"case\" = ?");
            parameters.push(case.to_string().into());
        }
        let sources: Vec<_> = self.sources.iter().map(|basis| basis.as_str().to_owned()).collect();
        for (column, terms) in [("kind", &self.kinds), ("basis", &sources)] {
            if !terms.is_empty() {
                sql.push_str(&format!(" AND {column} IN ({})", vec!["?"; terms.len()].join(", ")));
                parameters.extend(terms.iter().cloned().map(Sql::from));
            }
        }
        // What has no date at all happened at no known time, inside the period or not.
        if let Some(from) = self.from {
            sql.push_str(" AND coalesce(latest, iif(earliest IS NULL, '', '9999')) >= ?");
            parameters.push(from.to_string().into());
        }
        if let Some(to) = self.to {
            sql.push_str(" AND coalesce(earliest, iif(latest IS NULL, '9999', '')) <= ?");
            parameters.push(to.to_string().into());
        }
        (sql, parameters)
    }
}

/// Up to so many entries that hold a word are looked up and sorted; more are met on the way from the newest to the oldest.
const FEW: usize = 1_000;

impl Notebook {
    /// Entries that a filter lets through, newest first; undated ones last.
    pub fn page(&self, filter: &Filter) -> Result<Page> {
        let (numbers, total) = self.numbers(filter)?;
        let sql = "SELECT revision.record, revision.recorded_at FROM entry
                   JOIN revision ON revision.number = entry.revision WHERE entry.number = ?1";
        let mut query = self.image.prepare_cached(sql)?;
        let entries = numbers.iter().map(|number| stored(query.query_row([number], text_and_time)?));
        Ok(Page { entries: entries.collect::<Result<_>>()?, total })
    }

    /// The numbers of the entries on a page, and how many there are without offset and limit.
    fn numbers(&self, filter: &Filter) -> Result<(Vec<i64>, u64)> {
        let (condition, parameters) = filter.condition();
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let (offset, limit) = (size(filter.offset), filter.limit.map_or(usize::MAX, size));
        match found(&self.image, filter)? {
            None => self.all_numbers(&condition, parameters, filter),
            Some(found) if found.len() <= FEW => {
                let sql = format!("SELECT moment, number FROM entry WHERE number = ? AND {condition}");
                let mut query = self.image.prepare_cached(&sql)?;
                let mut dated: Vec<(String, i64)> = Vec::new();
                for number in found {
                    let parameters = [Sql::from(number)].into_iter().chain(parameters.iter().cloned());
                    let row = query.query_row(params_from_iter(parameters), |row| Ok((row.get(0)?, row.get(1)?)));
                    dated.extend(row.optional()?);
                }
                dated.sort_unstable_by(|one, other| other.cmp(one));
                let total = dated.len() as u64;
                Ok((dated.into_iter().skip(offset).take(limit).map(|(_, number)| number).collect(), total))
            }
            Some(found) => {
                let all = Numbers::of(&found);
                let sql = format!("SELECT number FROM entry WHERE {condition} ORDER BY moment DESC, number DESC");
                let mut query = self.image.prepare_cached(&sql)?;
                let mut rows = query.query(params_from_iter(&parameters))?;
                let (mut numbers, mut total) = (Vec::new(), 0);
                while let Some(row) = rows.next()? {
                    let number = row.get(0)?;
                    if !all.hold(number) {
                        continue;
                    }
                    if total >= offset && numbers.len() < limit {
                        numbers.push(number);
                    }
                    total += 1;
                    // Deleted entries hold no words, so that without another condition everything found is let through.
                    if numbers.len() == limit && parameters.is_empty() {
                        total = found.len();
                        break;
                    }
                }
                Ok((numbers, total as u64))
            }
        }
    }

    fn all_numbers(&self, condition: &str, mut parameters: Vec<Sql>, filter: &Filter) -> Result<(Vec<i64>, u64)> {
        let total = if parameters.is_empty() {
            shown(&self.image)?
        } else {
            let sql = format!("SELECT count(*) FROM entry WHERE {condition}");
            self.image.prepare_cached(&sql)?.query_row(params_from_iter(&parameters), |row| row.get(0))?
        };
        let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        parameters.push(filter.limit.map_or(-1, signed).into());
        parameters.push(signed(filter.offset).into());
        let sql =
            format!("SELECT number FROM entry WHERE {condition} ORDER BY moment DESC, number DESC LIMIT ? OFFSET ?");
        let mut query = self.image.prepare_cached(&sql)?;
        let numbers = query.query_map(params_from_iter(&parameters), |row| row.get(0))?;
        Ok((numbers.collect::<rusqlite::Result<_>>()?, total.unsigned_abs()))
    }

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

    /// What is shown for a reference: the first name of what it points at, else the words themselves.
    pub fn shown_name(&self, reference: &Reference) -> Result<Option<String>> {
        let Some(id) = EntryId::parse(reference.as_str()) else { return Ok(None) };
        match self.entry(id) {
            Ok(found) => Ok(found.entry.title().map(str::to_owned)),
            Err(Error::NoSuchEntry) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A case as of a day.
    pub fn overview(&self, case: &Entry, on: NaiveDate) -> Result<Overview> {
        let kinds = ["visit", "weight", "strike", "strike_day"].map(str::to_owned).to_vec();
        let entries = self.entries(&Filter { case: Some(case.id), kinds, ..Filter::default() })?;
        Ok(insight::overview(case, &entries, on, self.day_convention()))
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

/// A set of numbers of entries, a bit each.
struct Numbers(Vec<u64>);

impl Numbers {
    /// Of numbers in ascending order, none negative.
    fn of(numbers: &[i64]) -> Self {
        let place = |number: i64| usize::try_from(number).unwrap_or_default();
        let mut bits = vec![0; numbers.last().map_or(0, |last| place(*last) / 64 + 1)];
        for number in numbers {
            bits[place(*number) / 64] |= 1 << (place(*number) % 64);
        }
        Self(bits)
    }

    fn hold(&self, number: i64) -> bool {
        let place = usize::try_from(number).unwrap_or_default();
        self.0.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
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
    let revisions: i64 = image.query_row("SELECT count(*) FROM revision", [], |row| row.get(0))?;
    Ok((shown(image)?.unsigned_abs(), revisions.unsigned_abs()))
}

/// How many entries are not deleted. Those that are, are few, and all of a table are counted without a look at each.
fn shown(image: &Connection) -> Result<i64> {
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
