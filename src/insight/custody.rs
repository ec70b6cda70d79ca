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
pub(super) mod tests {
    use chrono::Days;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    /// An event of custody with the date and the other fields given.
    pub(in crate::insight) fn event(edtf: &str, event: &str, mut fields: Value) -> Entry {
        fields["event"] = event.into();
        let mut entry = json!({"kind": "custody", "custody": fields});
        if !edtf.is_empty() {
            entry["occurred"] = json!({"edtf": edtf});
        }
        Entry::from_value(entry).unwrap()
    }

    /// A case with these fields beside a name.
    pub(in crate::insight) fn case(mut fields: Value) -> Entry {
        fields["names"] = json!([{"text": "A. Samatov"}]);
        Entry::from_value(json!({"kind": "case", "case": fields})).unwrap()
    }

    fn of(entries: &[Entry], on: &str) -> CustodyOverview {
        custody(&case(json!({})), entries, on.parse().unwrap()).unwrap()
    }

    #[test]
    fn the_day_of_detention_is_day_1() {
        let held = of(&[event("2023-05-28", "detained", json!({"facility": "Colony 5"}))], "2025-10-17");
        assert_eq!((held.days, held.days_max, held.at_facility_days), (Some(874), Some(874), Some(874)));
        let since = held.since.unwrap();
        assert_eq!((since.edtf.as_str(), since.computed, held.held), ("2023-05-28", false, Some(true)));
    }

    #[test]
    fn a_release_ends_custody_and_the_next_detention_begins_it_anew() {
        let entries = [
            event("2024-01-01", "detained", json!({"facility": "Station 2"})),
            event("2024-01-16", "released", json!({"facility": "Station 2"})),
            event("2025-03-01", "detained", json!({})),
            event("2025-03-03", "arrested", json!({"facility": "Pretrial 9"})),
        ];
        let between = of(&entries, "2024-06-01");
        assert_eq!((between.held, between.since, between.days, between.facility), (Some(false), None, None, None));
        let again = of(&entries, "2025-03-10");
        assert_eq!((again.days, again.at_facility_days), (Some(10), Some(8)));
        assert_eq!((again.facility.unwrap().as_str(), again.stays.len()), ("Pretrial 9", 3));
    }

    #[test]
    fn an_uncertain_date_gives_the_fewest_and_the_most_days() {
        let held = of(&[event("2025-05", "detained", json!({}))], "2025-06-02");
        assert_eq!((held.days, held.days_max), (Some(3), Some(33)));
        let early = of(&[event("2025-05", "detained", json!({}))], "2025-05-10");
        assert_eq!((early.days, early.days_max), (Some(1), Some(10)));
        let solitary = of(&[event("2025-05", "solitary_in", json!({}))], "2025-06-02");
        assert_eq!((solitary.solitary_days, solitary.solitary_days_max), (Some(3), Some(33)));
    }

    #[test]
    fn a_step_before_the_first_detention_shows_only_that_somebody_was_held_by_then() {
        let entries = [
            event("2025-03-01", "transferred", json!({"facility": "Colony 5"})),
            event("2025-04-01", "arrested", json!({})),
        ];
        let held = of(&entries, "2025-04-10");
        let since = held.since.unwrap();
        assert_eq!((since.edtf.as_str(), since.computed), ("../2025-03-01", true));
        assert_eq!((held.days, held.days_max), (Some(41), None));
    }

    #[test]
    fn what_has_no_date_stands_in_no_chain() {
        let entries = [event("2025-03-01", "detained", json!({})), event("", "released", json!({}))];
        let held = of(&entries, "2025-03-10");
        assert_eq!((held.held, held.days, held.undated), (None, Some(10), vec![entries[1].id]));
        let moved = [entries[0].clone(), event("", "transferred", json!({}))];
        assert_eq!(of(&moved, "2025-03-10").held, Some(true), "only a release may have ended it");
    }

    #[test]
    fn the_place_of_the_case_is_shown_only_when_no_event_names_one() {
        let (on, about) = ("2025-03-10".parse().unwrap(), case(json!({"facility": "Colony 5"})));
        let by_case = custody(&about, &[], on).unwrap();
        assert_eq!((by_case.facility.unwrap().as_str(), by_case.since, by_case.days), ("Colony 5", None, None));
        assert_eq!(by_case.held, Some(true));
        let moved = [
            event("2025-03-01", "arrested", json!({"facility": "Pretrial 9"})),
            event("2025-03-05", "transferred", json!({})),
        ];
        assert_eq!(custody(&about, &moved, on).unwrap().facility, None);
        let released = [event("2025-03-01", "released", json!({}))];
        assert_eq!(custody(&about, &released, on).unwrap().facility, None);
        assert_eq!(custody(&case(json!({})), &[], on), None);
    }

    #[test]
    fn a_release_in_the_month_of_the_detention_follows_it() {
        let entries =
            [event("2025-03-15", "detained", json!({"facility": "Colony 5"})), event("2025-03", "released", json!({}))];
        let after = of(&entries, "2025-06-01");
        assert_eq!((after.held, after.days, after.facility), (Some(false), None, None));
        let again = [&entries[..], &[event("2025-05-02", "arrested", json!({}))]].concat();
        assert_eq!((of(&again, "2025-06-01").held, of(&again, "2025-06-01").days), (Some(true), Some(31)));
    }

    #[test]
    fn of_one_day_a_release_follows_unless_its_hour_is_earlier() {
        let held = |release: (&str, Option<&str>), detention: (&str, Option<&str>)| {
            let at = |(edtf, time): (&str, Option<&str>), name| {
                let mut entry = event(edtf, name, json!({}));
                entry.occurred.as_mut().unwrap().time = time.map(|time| time.parse().unwrap());
                entry
            };
            of(&[at(release, "released"), at(detention, "detained")], "2025-06-01").held
        };
        let (day, morning, evening) = ("2025-03-15", Some("09:00"), Some("20:00"));
        assert_eq!(held((day, morning), (day, evening)), Some(true), "detained again");
        assert_eq!(held((day, evening), (day, morning)), Some(false));
        for hour in [morning, None] {
            assert_eq!(held((day, hour), (day, hour)), Some(false));
        }
        assert_eq!(held(("2025-03-10", None), (day, None)), Some(true));
        let spell = "2025-03-15/2025-03-20";
        assert_eq!(held((day, morning), (spell, evening)), Some(false), "in the evening of which day, nobody said");
    }

    #[test]
    fn of_solitary_by_hours_the_full_days_gone_are_compared() {
        let entries = [
            event("2025-07-01", "solitary_in", json!({})),
            event("2025-07-03", "solitary_in", json!({"hours_per_day": 22})),
        ];
        let held = of(&entries, "2025-07-18");
        assert_eq!((held.solitary_days, held.solitary_by_hours), (Some(18), Some(15)));
    }

    #[test]
    fn a_second_release_is_told_of_what_began_since_the_first() {
        let entries = [
            event("2025-01-01", "detained", json!({})),
            event("2025-01-05", "released", json!({})),
            event("2025-03", "released", json!({})),
            event("2025-03-15", "detained", json!({})),
        ];
        assert_eq!(of(&entries, "2025-06-01").held, Some(false));
    }

    #[test]
    fn an_end_passes_over_what_it_does_not_end() {
        for (begins, ends) in [("solitary_in", "solitary_out"), ("psychiatric_in", "psychiatric_out")] {
            let entries = [
                event("2025-01-01", "detained", json!({})),
                event("2025-03", ends, json!({})),
                event("2025-03-10", "transferred", json!({})),
                event("2025-03-15", begins, json!({})),
            ];
            let on = "2025-06-01".parse().unwrap();
            let order: Vec<_> = steps(&entries, on).iter().map(|step| step.entry.id).collect();
            assert_eq!(order, [0, 2, 3, 1].map(|index: usize| entries[index].id), "{ends}");
        }
    }

    #[test]
    fn a_release_that_may_be_the_last_leaves_open_whether_somebody_is_held() {
        let entries = [
            event("2024-01-10", "detained", json!({})),
            event("2025", "released", json!({})),
            event("2025-05-02", "arrested", json!({})),
        ];
        assert_eq!(of(&entries, "2026-01-01").held, None);
    }

    proptest! {
        #[test]
        fn days_in_custody_never_fall_as_days_go_by(from in 0u64..3000, width in 0u64..300, on in 0u64..4000) {
            let date = |offset: u64| "2015-01-01".parse::<NaiveDate>().unwrap() + Days::new(offset);
            let entries = [event(&format!("[{},{}]", date(from), date(from + width)), "detained", json!({}))];
            let count = |on| custody(&case(json!({})), &entries, on).and_then(|held| held.days.zip(held.days_max));
            if let Some((least, most)) = count(date(on)) {
                let (least_next, most_next) = count(date(on + 1)).unwrap();
                prop_assert!(1 <= least && least <= most);
                prop_assert!(least <= least_next && most < most_next);
            }
        }
    }
}
