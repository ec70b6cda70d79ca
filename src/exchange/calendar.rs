//! What lies ahead in a case as a calendar file that other programs read.
//!
//! The file is readable to whoever has it, so it says nothing but when: numbered titles, no place, no description, random
//! identifiers, times in UTC, which name no zone.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, EventStatus};
use serde::Serialize;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    error::Result,
    insight::{NextDate, NextWhat, Today},
    notebook::{Notebook, Stamp},
    record::{Entry, Occurred},
    text::Catalogue,
};

/// What a calendar file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct CalendarReport {
    /// Dates in the file.
    pub dates: usize,
    /// Those among them of which only the first and the last day are known: they are entered as that whole time, tentatively.
    pub uncertain: usize,
    /// Dates that are open at one end, and are in no calendar therefore.
    pub left_out: usize,
}

/// Says no program's name and no version: RFC 5545 wants some text.
const WRITER: &str = "-//Calendar//EN";

/// What lies ahead in `case`, and how much of it that is. `stamp` is when the file is written.
///
/// # Errors
/// Those of reading the notebook.
pub fn calendar(
    notebook: &Notebook,
    case: &Entry,
    today: Today,
    words: &Catalogue,
    stamp: &Stamp,
) -> Result<(Zeroizing<Vec<u8>>, CalendarReport)> {
    let overview = notebook.overview(case, today)?;
    let zone = notebook.zone(case)?;
    let mut report = CalendarReport { dates: 0, uncertain: 0, left_out: 0 };
    // Not `new`, which names the library.
    let mut file = Calendar::empty();
    file.append_property(("VERSION", "2.0")).append_property(("PRODID", WRITER));
    for next in &overview.next {
        let Some((from, to)) = next.range.earliest.zip(next.range.latest) else {
            report.left_out += 1;
            continue;
        };
        report.dates += 1;
        let mut event = Event::new();
        event.uid(&Uuid::new_v4().to_string()).timestamp(stamp.at.to_utc());
        event.summary(&title(next.what, report.dates, words));
        let stored = notebook.entry(next.entry)?.entry;
        match moment(next, &stored, zone) {
            Some(moment) => event.starts(moment),
            None => {
                event.starts(from);
                event.ends(to.checked_add_days(Days::new(1)).unwrap_or(to))
            }
        };
        if from != to {
            report.uncertain += 1;
            event.status(EventStatus::Tentative);
        }
        file.push(event.done());
    }
    Ok((Zeroizing::new(file.to_string().into_bytes()), report))
}

/// Where one has to be, or by when something is due: no more than a stranger may know.
fn title(what: NextWhat, number: usize, words: &Catalogue) -> String {
    let number = [("number", number.to_string())];
    match what {
        NextWhat::Hearing | NextWhat::Visit => words.text("calendar-appointment", &number),
        NextWhat::Reply | NextWhat::Filing | NextWhat::SentenceEnd | NextWhat::SolitaryEnd => {
            words.text("calendar-deadline", &number)
        }
    }
}

/// The moment of what has a time of day: by its own offset, else by the zone of the place. Without either it stays a time by
/// whichever clock hangs there.
fn moment(next: &NextDate, entry: &Entry, zone: Option<Tz>) -> Option<CalendarDateTime> {
    if next.computed {
        return None;
    }
    let Occurred { time, offset, edtf, .. } = entry.when()?;
    let (day, time): (NaiveDate, NaiveTime) = (edtf.as_ref()?.exact_day()?, (*time)?.into());
    let there = NaiveDateTime::new(day, time);
    let utc: Option<DateTime<Utc>> = match (offset.as_ref().and_then(|offset| offset.fixed()), zone) {
        (Some(offset), _) => there.and_local_timezone(offset).single().map(|moment| moment.to_utc()),
        (None, Some(zone)) => there.and_local_timezone(zone).earliest().map(|moment| moment.to_utc()),
        (None, None) => return Some(CalendarDateTime::Floating(there)),
    };
    utc.map(CalendarDateTime::Utc)
}
