//! By when something is due, and what waits without a date.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{DateRange, Holidays, days, up_to};
use crate::record::{
    Body, Complaint, DayCount, Due, Edtf, Entry, EntryId, LegalEvent, LinkKind, OfficialAnswer, Reference, TimeLimit,
    vocabulary::vocabulary,
};

vocabulary! {
    /// What is due.
    DueWhat: "due" {
        /// A reply to a complaint.
        Reply = "reply",
        /// An answer to a step of the law, to be filed.
        Filing = "filing",
    }
}

/// Something that is due and has not come.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct DueItem {
    /// The complaint or the step of the law.
    pub entry: EntryId,
    /// By when, as stated; where it is computed, the last day it may be.
    pub date: Edtf,
    /// Every day it may be has passed.
    pub overdue: bool,
    /// The date follows from a term; nobody stated it.
    pub computed: bool,
    /// What is due.
    pub what: DueWhat,
    /// The first and the last day it may be, when they differ.
    pub range: Option<DateRange>,
    /// The last day by count alone, where it was no working day and the date moved on.
    #[ts(type = "string | null")]
    pub moved_from: Option<NaiveDate>,
    /// Days were counted for which no list of holidays is at hand.
    pub holidays_unknown: bool,
}

/// A complaint without an answer and without a date by which one is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Unanswered {
    /// The complaint.
    pub entry: EntryId,
    /// Full days since it was received, else sent, else made; the fewest it may be.
    #[ts(type = "number | null")]
    pub days_waiting: Option<i64>,
}

/// What is due as of `on` and has not come, the earliest first. What was answered or filed by then is left out.
pub(super) fn due(entries: &[Entry], on: NaiveDate, holidays: &Holidays) -> Vec<DueItem> {
    let by_id: BTreeMap<EntryId, &Entry> = entries.iter().map(|entry| (entry.id, entry)).collect();
    let starts = |reference: &Reference| by_id.get(&reference.id()?).copied();
    let mut all: Vec<DueItem> = open(entries, on)
        .filter_map(|(entry, what, due)| {
            let due = due?;
            let begins = |limit: &TimeLimit| match (&limit.from, &limit.starts) {
                (Some(from), _) => DateRange::of(from),
                (None, Some(reference)) => starts(reference).and_then(day_of),
                (None, None) => day_of(entry),
            };
            let item = DueItem {
                entry: entry.id,
                date: Edtf::day(on),
                overdue: false,
                computed: false,
                what,
                range: None,
                moved_from: None,
                holidays_unknown: false,
            };
            match (&due.date, due.limit()) {
                (Some(date), _) => Some(stated(item, date, on)),
                (None, Some(limit)) => counted(item, limit, begins(limit)?, on, holidays),
                (None, None) => None,
            }
        })
        .collect();
    all.sort_by_key(|item| (DateRange::of(&item.date).map(DateRange::order), item.entry));
    all
}

/// Complaints without an answer that have no date in [`due`].
pub(super) fn unanswered(entries: &[Entry], on: NaiveDate, due: &[DueItem]) -> Vec<Unanswered> {
    let dated: BTreeSet<EntryId> = due.iter().map(|item| item.entry).collect();
    open(entries, on)
        .filter(|(entry, what, _)| *what == DueWhat::Reply && !dated.contains(&entry.id))
        .map(|(entry, ..)| {
            let since = day_of(entry).and_then(|range| range.latest);
            Unanswered { entry: entry.id, days_waiting: since.map(|since| days(since.min(on), on)) }
        })
        .collect()
}

/// Complaints that wait for a reply, and steps of the law to which nothing was filed.
fn open(entries: &[Entry], on: NaiveDate) -> impl Iterator<Item = (&Entry, DueWhat, Option<&Due>)> {
    let came = Came::by(entries, on);
    entries.iter().filter(move |entry| up_to(entry, on)).filter_map(move |entry| match &entry.body {
        Body::Complaint(complaint) if !came.is_answered(entry, complaint, on) => {
            Some((entry, DueWhat::Reply, complaint.due.as_ref()))
        }
        Body::Legal(legal) if legal.due.is_some() && !came.is_filed(entry) => {
            Some((entry, DueWhat::Filing, legal.due.as_ref()))
        }
        _ => None,
    })
}

/// What came by a day: looked up, as there may be thousands that wait.
#[derive(Default)]
struct Came {
    /// Entries that another one answers.
    answered: BTreeSet<EntryId>,
    /// Steps of the law against which an appeal is recorded. A complaint that mentions one is no such filing.
    appealed: BTreeSet<EntryId>,
}

impl Came {
    fn by(entries: &[Entry], on: NaiveDate) -> Self {
        let mut came = Self::default();
        for entry in entries.iter().filter(|entry| up_to(entry, on)) {
            let answers = entry
                .links
                .iter()
                .filter(|link| link.kind == LinkKind::Answers && link.answer != Some(OfficialAnswer::None));
            came.answered.extend(answers.filter_map(|link| link.to.id()));
            if let Body::Legal(legal) = &entry.body
                && matches!(legal.event, LegalEvent::Appeal | LegalEvent::Cassation)
            {
                came.appealed.extend(legal.about.as_ref().and_then(Reference::id));
            }
        }
        came
    }

    /// Whether a reply came by `on`, as the complaint itself says or an entry that answers it.
    fn is_answered(&self, entry: &Entry, complaint: &Complaint, on: NaiveDate) -> bool {
        let replied = complaint.replied.as_ref().and_then(Edtf::earliest).is_none_or(|replied| replied <= on);
        (complaint.is_answered() && replied) || self.answered.contains(&entry.id)
    }

    /// Whether an appeal against it is recorded, or an entry that answers it.
    fn is_filed(&self, entry: &Entry) -> bool {
        self.appealed.contains(&entry.id) || self.answered.contains(&entry.id)
    }
}

/// The day that starts a term by default: of a complaint the receipt, else the sending; else when the entry happened.
fn day_of(entry: &Entry) -> Option<DateRange> {
    let by_itself = match &entry.body {
        Body::Complaint(complaint) => complaint.received.as_ref().or(complaint.sent.as_ref()),
        _ => None,
    };
    by_itself.and_then(DateRange::of).or_else(|| DateRange::of_entry(entry))
}

fn stated(item: DueItem, date: &Edtf, on: NaiveDate) -> DueItem {
    let range = DateRange::of(date);
    let overdue = range.and_then(|range| range.latest).is_some_and(|latest| latest < on);
    DueItem { date: date.clone(), overdue, range: range.filter(|range| range.exact().is_none()), ..item }
}

/// A date that follows from a term; `None` when the start is open towards the future.
fn counted(item: DueItem, limit: &TimeLimit, start: DateRange, on: NaiveDate, holidays: &Holidays) -> Option<DueItem> {
    let range = start.map(|start| last_day(start, limit, holidays).map(|last| last.day))?;
    let (from, last) = (start.latest?, last_day(start.latest?, limit, holidays)?);
    // Of a calendar term only the last day is looked at.
    let looked_at = if limit.count == DayCount::Working { start.earliest.unwrap_or(from) } else { last.by_count };
    Some(DueItem {
        date: Edtf::day(last.day),
        overdue: last.day < on,
        computed: true,
        range: (range.exact().is_none()).then_some(range),
        moved_from: (last.by_count != last.day).then_some(last.by_count),
        holidays_unknown: !holidays.cover(looked_at, last.day),
        ..item
    })
}

/// The last day of a term.
struct LastDay {
    day: NaiveDate,
    /// Before it moved to a working day.
    by_count: NaiveDate,
}

/// The last day of a term that starts on `start`, which is itself not counted. `None` beyond the calendar.
fn last_day(start: NaiveDate, limit: &TimeLimit, holidays: &Holidays) -> Option<LastDay> {
    let days = u64::try_from(limit.days).ok()?;
    match limit.count {
        DayCount::Working => {
            let working = start.iter_days().skip(1).filter(|day| holidays.is_working(*day));
            let day = working.take(usize::try_from(days).ok()?).last()?;
            Some(LastDay { day, by_count: day })
        }
        DayCount::Calendar => {
            let by_count = start.checked_add_days(Days::new(days))?;
            Some(LastDay { day: moved_to_a_working_day(by_count, holidays)?, by_count })
        }
    }
}

/// A calendar term whose last day is no working day ends on the next one, as is usual for terms in civil law and in court
/// procedure in Kazakhstan. Which article says so depends on the procedure, and terms of detention are an exception: the date
/// by count alone stands beside it, and a date that somebody stated goes before both.
fn moved_to_a_working_day(last: NaiveDate, holidays: &Holidays) -> Option<NaiveDate> {
    holidays.working_day_from(last)
}

#[cfg(test)]
mod tests;
