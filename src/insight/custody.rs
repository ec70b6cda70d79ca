//! How long somebody is held, where, and how much of it in solitary.
//!
//! The day on which custody, a stay or solitary begins is counted, and so is the day of the overview: held since 28 May
//! 2023, somebody is held for the 874th day on 17 October 2025. So counts criminal procedure in Kazakhstan, which leaves out the
//! first day of any other term ("Процестік мерзімдер", news20.kz, on the Criminal Procedure Code).
//!
//! Events stand in order of the first day they may have been, then of the last, then as recorded; one without a date stands
//! in no chain.

use chrono::NaiveDate;
use serde::Serialize;

use super::{DateRange, Start, days, solitary::Solitary, stays::stays, up_to};
use crate::record::{Body, ClockTime, Custody, CustodyEvent, Edtf, Entry, EntryId, Reference};

/// Custody as of a day.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct CustodyOverview {
    /// When the present custody began: the first detention, arrest or house arrest after the last release. Computed as "by that day"
    /// where a later step is the first that is recorded.
    pub since: Option<Start>,
    /// Day of custody, the first counted; the fewest it may be.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    /// The most it may be; `None` when that is not known.
    #[ts(type = "number | null")]
    pub days_max: Option<i64>,
    /// Whether the person is held, by the dated events; `None` when they do not say, or a release without a date may end it.
    pub held: Option<bool>,
    /// Where; by the case itself when no event names a place.
    pub facility: Option<Reference>,
    /// Day of the stay there, the first counted; the fewest it may be.
    #[ts(type = "number | null")]
    pub at_facility_days: Option<i64>,
    /// The most it may be.
    #[ts(type = "number | null")]
    pub at_facility_days_max: Option<i64>,
    /// Every stay, oldest first.
    pub stays: Vec<Stay>,
    /// The entry with which the present solitary began.
    pub solitary: Option<EntryId>,
    /// Consecutive days in solitary, the first counted, while no end is recorded; the fewest it may be.
    #[ts(type = "number | null")]
    pub solitary_days: Option<i64>,
    /// The most it may be.
    #[ts(type = "number | null")]
    pub solitary_days_max: Option<i64>,
    /// Hours a day in the cell, as last recorded of the present solitary.
    pub solitary_hours: Option<f64>,
    /// Full days gone, the fewest they may be, since the hours a day that are recorded make it solitary by the published text.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) solitary_by_hours: Option<i64>,
    /// The last day of the present solitary by its stated length. That it has passed does not show that solitary ended.
    pub solitary_stated_end: Option<DateRange>,
    /// Days of the longest solitary, the present one among them; the fewest it may be.
    #[ts(type = "number | null")]
    pub longest_solitary: Option<i64>,
    /// Events without a date, which stand in no chain.
    pub undated: Vec<EntryId>,
}

/// A stay at one place.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Stay {
    /// Where; `None` is unknown.
    pub facility: Option<Reference>,
    /// From when; `None` is unknown.
    pub from: Option<Edtf>,
    /// Until when; `None`: no end is recorded.
    pub to: Option<Edtf>,
    /// The entry that says so.
    pub entry: EntryId,
}

/// An event of custody whose date is known, at least in part.
#[derive(Clone, Copy)]
pub(super) struct Step<'a> {
    pub(super) entry: &'a Entry,
    pub(super) custody: &'a Custody,
    pub(super) when: DateRange,
}

impl Step<'_> {
    pub(super) fn edtf(&self) -> Option<Edtf> {
        self.entry.when()?.edtf.clone()
    }

    pub(super) fn is(&self, event: CustodyEvent) -> bool {
        self.custody.event == event
    }

    fn time(&self) -> Option<ClockTime> {
        self.entry.when()?.time
    }

    /// On an earlier day, or earlier on the same one by both their times.
    fn surely_before(&self, other: &Self) -> bool {
        let same_day = self.when.exact().is_some() && self.when == other.when;
        let by_time = || self.time().zip(other.time()).is_some_and(|(one, other)| one < other);
        self.when.is_before(other.when) || same_day && by_time()
    }

    fn opens(&self) -> bool {
        matches!(self.custody.event, CustodyEvent::Detained | CustodyEvent::Arrested | CustodyEvent::HouseArrest)
    }
}

/// The dated events up to `on`, in order.
pub(super) fn steps<'a>(entries: &'a [Entry], on: NaiveDate) -> Vec<Step<'a>> {
    let step = |entry: &'a Entry| {
        let Body::Custody(custody) = &entry.body else { return None };
        Some(Step { entry, custody, when: DateRange::of_entry(entry)? })
    };
    let mut steps: Vec<_> = entries.iter().filter(|entry| up_to(entry, on)).filter_map(step).collect();
    steps.sort_by_key(|step| (step.when.order(), step.time(), step.entry.id));
    after_what_they_end(&mut steps);
    steps
}

/// Puts an end behind the beginning that it ends. "Released in March" stands before a detention of 15 March by its first day; where
/// nothing had begun that it could end, it is told of what began in the same time.
fn after_what_they_end(steps: &mut Vec<Step>) {
    let mut index = 0;
    while let Some(end) = steps.get(index).copied() {
        let behind = beginnings(end.custody.event).filter(|begins| {
            let last = steps[..index].iter().rfind(|step| begins(step) || step.custody.event == end.custody.event);
            !last.is_some_and(|last| begins(last))
        });
        let target = behind.and_then(|begins| {
            let ends = |step: &Step| begins(step) && !end.surely_before(step);
            steps[index + 1..].iter().position(ends).map(|distance| index + 1 + distance)
        });
        match target {
            Some(target) => {
                steps.remove(index);
                steps.insert(target, end);
            }
            None => index += 1,
        }
    }
}

/// What a step ends, when it is an end.
fn beginnings(end: CustodyEvent) -> Option<fn(&Step) -> bool> {
    match end {
        CustodyEvent::Released => Some(|step| !step.is(CustodyEvent::Released)),
        CustodyEvent::SolitaryOut => Some(|step| step.is(CustodyEvent::SolitaryIn)),
        CustodyEvent::PsychiatricOut => Some(|step| step.is(CustodyEvent::PsychiatricIn)),
        _ => None,
    }
}

/// The steps after the last release; none when that is the last step.
fn present<'s, 'a>(steps: &'s [Step<'a>]) -> &'s [Step<'a>] {
    let after = steps.iter().rposition(|step| step.is(CustodyEvent::Released)).map_or(0, |release| release + 1);
    &steps[after..]
}

/// The steps cut after every release.
pub(super) fn chains<'s, 'a>(steps: &'s [Step<'a>]) -> Vec<&'s [Step<'a>]> {
    steps.split_inclusive(|step| step.is(CustodyEvent::Released)).collect()
}

/// When custody began, by steps without a release among them. A step that was certainly before the first detention shows
/// that somebody was held by then.
pub(super) fn began(present: &[Step]) -> Option<Start> {
    let opening = present.iter().find(|step| step.opens());
    if let Some(opening) = opening.filter(|opening| !present.iter().any(|step| step.when.is_before(opening.when))) {
        return opening.edtf().map(|edtf| Start { edtf, computed: false });
    }
    let by = held_by(present)?;
    format!("../{by}").parse().ok().map(|edtf| Start { edtf, computed: true })
}

/// The day by which every reading of the steps has somebody held.
fn held_by(present: &[Step]) -> Option<NaiveDate> {
    present.iter().filter_map(|step| step.when.latest).min()
}

/// When the custody of a day began: what "from detention" means for a sentence of that day.
pub(super) fn held_since(entries: &[Entry], on: NaiveDate) -> Option<Start> {
    began(present(&steps(entries, on)))
}

/// Which day of something `on` is, when the first day is day 1. An event that is recorded has happened by `on`.
pub(super) fn nth_day(from: NaiveDate, on: NaiveDate) -> i64 {
    days(from.min(on), on) + 1
}

/// Custody as of `on`; `None` when nothing says that somebody is or was held.
pub(super) fn custody(case: &Entry, entries: &[Entry], on: NaiveDate) -> Option<CustodyOverview> {
    let steps = steps(entries, on);
    let undated: Vec<&Entry> = entries
        .iter()
        .filter(|entry| matches!(entry.body, Body::Custody(_)) && DateRange::of_entry(entry).is_none())
        .collect();
    let by_case = if let Body::Case(case) = &case.body { case.facility.clone() } else { None };
    if steps.is_empty() && undated.is_empty() && by_case.is_none() {
        return None;
    }
    let present = present(&steps);
    let released = steps.last().is_some_and(|step| step.is(CustodyEvent::Released));
    let surely_held_after = |release: &Step| {
        let after = |step: &Step| release.when.latest.zip(step.when.earliest).is_some_and(|(free, held)| free <= held);
        present.iter().any(after)
    };
    let may_be_last = |step: &Step| step.is(CustodyEvent::Released) && !surely_held_after(step);
    let may_be_released = undated.iter().any(|entry| is_release(entry)) || steps.iter().any(may_be_last);
    let held = if released { Some(false) } else { (!may_be_released).then_some(true) };
    let stays = stays(&steps);
    let stay = stays.last().filter(|_| !released);
    let at = stay.filter(|(stay, _)| stay.facility.is_some()).map(|(_, when)| when);
    let place_named = entries.iter().any(|entry| matches!(&entry.body, Body::Custody(step) if step.facility.is_some()));
    let facility = if released {
        None
    } else if place_named {
        stay.and_then(|(stay, _)| stay.facility.clone())
    } else {
        by_case
    };
    let since = began(present);
    let solitary = Solitary::of(&steps, on);
    Some(CustodyOverview {
        days: held_by(present).map(|by| nth_day(by, on)),
        days_max: since.as_ref().and_then(|since| since.edtf.earliest()).map(|from| nth_day(from, on)),
        since,
        held,
        facility,
        at_facility_days: at.and_then(|when| when.latest).map(|from| nth_day(from, on)),
        at_facility_days_max: at.and_then(|when| when.earliest).map(|from| nth_day(from, on)),
        stays: stays.into_iter().map(|(stay, _)| stay).collect(),
        solitary: solitary.present.map(|present| present.entry),
        solitary_days: solitary.present.and_then(|present| present.days(on)),
        solitary_days_max: solitary.present.and_then(|present| present.days_max(on)),
        solitary_hours: solitary.present.and_then(|present| present.hours),
        solitary_by_hours: solitary.present.and_then(|present| present.days_by_hours(on)).map(|day| day - 1),
        solitary_stated_end: solitary.present.and_then(|present| present.stated_end),
        longest_solitary: solitary.longest,
        undated: undated.iter().map(|entry| entry.id).collect(),
    })
}

fn is_release(entry: &Entry) -> bool {
    matches!(&entry.body, Body::Custody(step) if step.event == CustodyEvent::Released)
}

#[cfg(test)]
pub(super) mod tests;
