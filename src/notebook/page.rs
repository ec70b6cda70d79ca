//! A page of a timeline or of what was searched for.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params_from_iter, types::Value as Sql};

use super::{
    Notebook, Result, Stored,
    read::{shown, stored, text_and_time},
    search::found,
};
use crate::record::{Basis, Confidentiality, EntryId};

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
    /// That these may see; empty: whoever may.
    pub confidentiality: Vec<Confidentiality>,
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
        let audiences: Vec<_> = self.confidentiality.iter().map(|audience| audience.as_str().to_owned()).collect();
        let lists = [("kind", &self.kinds), ("basis", &sources), ("confidentiality", &audiences)];
        for (column, terms) in lists {
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
        let Some(found) = found(&self.image, filter)? else {
            return self.all_numbers(&condition, parameters, filter);
        };
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let (offset, limit) = (size(filter.offset), filter.limit.map_or(usize::MAX, size));
        // Deleted entries hold no words, so that without another condition everything found is let through.
        let all = parameters.is_empty().then_some(found.len());
        let (mut numbers, mut total) = (Vec::new(), 0);
        self.each_of(&found, &condition, &parameters, |_, number| {
            if total >= offset && numbers.len() < limit {
                numbers.push(number);
            }
            total += 1;
            if numbers.len() == limit && all.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        Ok((numbers, all.unwrap_or(total) as u64))
    }

    /// Goes over every entry that a filter lets through, newest first, with what the list is sorted by and its number, whatever
    /// its offset and limit.
    pub(super) fn each_listed(&self, filter: &Filter, mut each: impl FnMut(&str, i64)) -> Result<()> {
        let (condition, parameters) = filter.condition();
        let each = |moment: &str, number| {
            each(moment, number);
            ControlFlow::Continue(())
        };
        match found(&self.image, filter)? {
            Some(found) => self.each_of(&found, &condition, &parameters, each),
            None => self.each_that(&condition, &parameters, each),
        }
    }

    /// The same among these numbers, which are in ascending order.
    fn each_of(
        &self,
        found: &[i64],
        condition: &str,
        parameters: &[Sql],
        mut each: impl FnMut(&str, i64) -> ControlFlow<()>,
    ) -> Result<()> {
        if found.len() > FEW {
            let all = Numbers::of(found);
            return self.each_that(condition, parameters, |moment, number| {
                if all.hold(number) { each(moment, number) } else { ControlFlow::Continue(()) }
            });
        }
        let sql = format!("SELECT moment, number FROM entry WHERE number = ? AND {condition}");
        let mut query = self.image.prepare_cached(&sql)?;
        let mut dated: Vec<(String, i64)> = Vec::new();
        for number in found {
            let parameters = [Sql::from(*number)].into_iter().chain(parameters.iter().cloned());
            let row = query.query_row(params_from_iter(parameters), |row| Ok((row.get(0)?, row.get(1)?)));
            dated.extend(row.optional()?);
        }
        dated.sort_unstable_by(|one, other| other.cmp(one));
        let _ = dated.iter().try_for_each(|(moment, number)| each(moment, *number));
        Ok(())
    }

    fn each_that(
        &self,
        condition: &str,
        parameters: &[Sql],
        mut each: impl FnMut(&str, i64) -> ControlFlow<()>,
    ) -> Result<()> {
        let sql = format!("SELECT moment, number FROM entry WHERE {condition} ORDER BY moment DESC, number DESC");
        let mut query = self.image.prepare_cached(&sql)?;
        let mut rows = query.query(params_from_iter(parameters))?;
        while let Some(row) = rows.next()? {
            let moment = row.get_ref(0)?.as_str().unwrap_or_default();
            if each(moment, row.get(1)?).is_break() {
                break;
            }
        }
        Ok(())
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
