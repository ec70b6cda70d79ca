//! What follows from a case, computed from its entries in the calendar of the place where the person is held.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{Error, Filter, Notebook, Result};
use crate::{
    insight::{self, Overview, Setting, Today},
    record::{Body, Case, Entry, Reference},
};

/// The entries of a case in the calendar of its place, and the day it is there.
#[derive(Debug)]
pub struct CaseEntries {
    /// The entries.
    pub entries: Vec<Entry>,
    /// Today, at the place.
    pub on: NaiveDate,
}

impl Notebook {
    /// A case as of a day.
    pub fn overview(&self, case: &Entry, today: impl Into<Today>) -> Result<Overview> {
        let CaseEntries { entries, on } = self.case_entries(case, today)?;
        let counting = self.counting()?;
        let setting = Setting { on, convention: counting.day_convention, holidays: &counting.holidays() };
        Ok(insight::overview(case, &entries, &setting))
    }

    /// Everything that is recorded in a case, told in the calendar of its place.
    pub fn case_entries(&self, case: &Entry, today: impl Into<Today>) -> Result<CaseEntries> {
        let zone = self.zone(case)?;
        let mut entries = self.entries(&Filter { case: Some(case.id), ..Filter::default() })?;
        if let Some(zone) = zone {
            insight::to_local(&mut entries, zone);
        }
        Ok(CaseEntries { entries, on: today.into().day(zone) })
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
