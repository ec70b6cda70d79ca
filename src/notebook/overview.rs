//! What follows from a case, computed from its entries in the calendar of the place where the person is held.

use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::params_from_iter;

use super::{Error, Notebook, Result, facts::facts};
use crate::{
    insight::{self, Overview, Setting, Today, Track},
    memory,
    record::{Body, Case, Custody, Entry, Kind, Reference, Strike},
};

/// So many entries, in memory some ten megabytes, are worth giving back when they are done with.
const MANY: usize = 5_000;

/// What counts follow from in the entries of a case, in the calendar of its place, and the day it is there.
#[derive(Debug)]
pub struct CaseEntries {
    /// The entries.
    pub entries: Vec<Entry>,
    /// Today, at the place.
    pub on: NaiveDate,
}

impl Notebook {
    /// A case as of a day. Computed once, until an entry of the case changes.
    pub fn overview(&self, case: &Entry, today: impl Into<Today>) -> Result<Overview> {
        let today = today.into();
        let on = today.day(self.zone(case)?);
        if let Some(overview) = self.overviews.get(&self.image, case.id, on) {
            return Ok(overview);
        }
        let CaseEntries { entries, on } = self.case_entries(case, &[], today)?;
        let counting = self.counting()?;
        let setting = Setting { on, convention: counting.day_convention, holidays: &counting.holidays() };
        let overview = insight::overview(case, &entries, &setting);
        self.overviews.keep(overview.clone());
        if entries.len() >= MANY {
            drop(entries);
            memory::give_back();
        }
        Ok(overview)
    }

    /// What is recorded in a case, told in the calendar of its place: all that counts follow from, without the entries' texts. Of
    /// these kinds; of any when there are none.
    pub fn case_entries(&self, case: &Entry, kinds: &[&str], today: impl Into<Today>) -> Result<CaseEntries> {
        let zone = self.zone(case)?;
        let of_kinds = if kinds.is_empty() {
            String::new()
        } else {
            format!(" AND kind IN ({})", vec!["?"; kinds.len()].join(", "))
        };
        let sql = format!(
            "SELECT revision.record FROM entry JOIN revision ON revision.number = entry.revision
             WHERE entry.\"case\" = ? AND entry.deleted = 0{of_kinds} ORDER BY entry.moment DESC, entry.number DESC"
        );
        let mut query = self.image.prepare_cached(&sql)?;
        let id = case.id.to_string();
        let mut entries = facts(&mut query.query(params_from_iter([id.as_str()].iter().chain(kinds)))?)?;
        if let Some(zone) = zone {
            insight::to_local(&mut entries, zone);
        }
        Ok(CaseEntries { entries, on: today.into().day(zone) })
    }

    /// Strikes, custody and solitary of a case as stretches of time, and the day they are told as of.
    pub fn tracks(&self, case: &Entry, today: impl Into<Today>) -> Result<(Vec<Track>, NaiveDate)> {
        let CaseEntries { entries, on } = self.case_entries(case, &[Strike::NAME, Custody::NAME], today)?;
        Ok((insight::tracks(&entries, on), on))
    }

    /// The zone of a case: as it says, else that of the facility it names.
    pub fn zone(&self, case: &Entry) -> Result<Option<Tz>> {
        let Body::Case(Case { time_zone, facility, .. }) = &case.body else { return Ok(None) };
        let named = |zone: &Option<String>| zone.as_ref().and_then(|zone| zone.parse().ok());
        if let Some(zone) = named(time_zone) {
            return Ok(Some(zone));
        }
        let Some(facility) = facility.as_ref().and_then(Reference::id) else { return Ok(None) };
        match self.entry(facility) {
            Ok(found) => {
                Ok(if let Body::Facility(facility) = &found.entry.body { named(&facility.time_zone) } else { None })
            }
            Err(Error::NoSuchEntry) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
