//! What a new entry begins with.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Filter, Notebook, Result};
use crate::{
    insight::{self, Today},
    record::{Basis, Confidentiality, EntryId, Occurred, Source},
};

/// What a new entry begins with; whoever writes it may change all of it.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Prefill {
    /// The case asked for, else the only one, else that of the entry stored last.
    pub case: Option<EntryId>,
    /// Today, in the calendar of the place where the person is held.
    pub occurred: Occurred,
    /// Seen or heard first-hand by whoever writes. That is what an absent `who` means there: the author.
    pub source: Source,
    /// For those on the case.
    pub confidentiality: Confidentiality,
    /// Own fields, by kind: of a visit the place where the person was last said to be.
    #[ts(type = "Partial<Record<KindName, Record<string, unknown>>>")]
    pub fields: BTreeMap<&'static str, Value>,
}

impl Notebook {
    /// What a new entry of `case` begins with.
    ///
    /// # Errors
    /// [`Error::NoSuchEntry`](super::Error::NoSuchEntry) when that is no case.
    pub fn prefill(&self, case: Option<EntryId>, today: impl Into<Today>) -> Result<Prefill> {
        let today = today.into();
        let case = match case {
            Some(case) => Some(self.find("case", &case.to_string())?),
            None => self.likely_case()?.map(|case| self.entry(case)).transpose()?,
        };
        let (mut day, mut fields) = (today.day(None), BTreeMap::new());
        if let Some(case) = &case {
            let zone = self.zone(&case.entry)?;
            day = today.day(zone);
            let kinds = vec!["custody".to_owned(), "visit".to_owned()];
            let mut steps = self.entries(&Filter { case: Some(case.entry.id), kinds, ..Filter::default() })?;
            if let Some(zone) = zone {
                insight::to_local(&mut steps, zone);
            }
            if let Some(place) = insight::last_place(&case.entry, &steps, day) {
                fields.insert("visit", json!({ "facility": place }));
            }
        }
        Ok(Prefill {
            case: case.map(|case| case.entry.id),
            occurred: Occurred::on(day),
            source: Source { basis: Basis::FirstHand, ..Source::default() },
            confidentiality: Confidentiality::CaseTeam,
            fields,
        })
    }

    /// The only case, or that of the entry stored last.
    fn likely_case(&self) -> Result<Option<EntryId>> {
        if let [only] = self.all_of("case")?.as_slice() {
            return Ok(Some(only.entry.id));
        }
        let sql = "SELECT entry.\"case\" FROM revision JOIN entry ON entry.id = revision.entry
                   JOIN entry AS shown ON shown.id = entry.\"case\" AND shown.deleted = 0
                   WHERE entry.deleted = 0 ORDER BY revision.number DESC LIMIT 1";
        let last: Option<String> = self.image.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
        Ok(last.as_deref().and_then(EntryId::parse))
    }
}
