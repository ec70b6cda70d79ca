//! Days of a hunger strike.
//!
//! Days are local calendar days at the facility: differences of dates, so that no change of offset adds or drops one. Where a
//! start or an end is uncertain the count is a range. What people claimed is shown apart from what follows from the record,
//! and a start that only follows from a claim is marked as computed.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{days, up_to};
use crate::record::{
    Basis, Body, DayConvention, Edtf, Entry, EntryId, Phase, PhaseKind, Reading, Shape, Side, Strike, StrikeDay,
    StrikeEnded,
};

/// A count that is at least `min` and, where known, at most `max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct DayRange {
    /// At least.
    #[ts(type = "number")]
    pub min: i64,
    /// At most; `None` when the start is open towards the past.
    #[ts(type = "number | null")]
    pub max: Option<i64>,
}

/// When a strike began.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Start {
    /// The date.
    pub edtf: Edtf,
    /// It follows from a claimed day number; nobody stated it.
    pub computed: bool,
}

/// A day number as somebody claimed it.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Claimed {
    /// The number.
    pub day: i32,
    /// The day it was said of.
    pub on: Option<Edtf>,
    /// The entry that claims it.
    pub entry: EntryId,
}

/// A strike as of a day.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct StrikeOverview {
    /// Its entry; `None` for day numbers that were claimed of no recorded strike.
    pub id: Option<EntryId>,
    /// No end is recorded up to the day.
    pub ongoing: bool,
    /// What is refused on the day.
    pub kind: PhaseKind,
    /// When it began, as stated or as follows from claims.
    pub start: Option<Start>,
    /// Number of the day in the convention of the overview; of the last day when it is over.
    pub day: Option<DayRange>,
    /// Full days gone.
    pub full_days: Option<DayRange>,
    /// Number of the day since fluids were refused, when they are.
    pub dry_day: Option<DayRange>,
    /// Number of the last day that a first-hand or measured entry confirms; the lowest it may be.
    #[ts(type = "number | null")]
    pub confirmed_day: Option<i64>,
    /// Day numbers as claimed, oldest first.
    pub claimed: Vec<Claimed>,
    /// How it ended.
    pub ended: Option<StrikeEnded>,
}

/// First and last day something may have been; `None` is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) earliest: Option<NaiveDate>,
    pub(super) latest: Option<NaiveDate>,
}

impl Span {
    fn of(edtf: &Edtf) -> Self {
        Self { earliest: edtf.earliest(), latest: edtf.latest() }
    }
}

/// Every strike of a case as of `on`, and the claims of days that belong to none, oldest start first.
pub fn strikes(entries: &[Entry], on: NaiveDate, convention: DayConvention) -> Vec<StrikeOverview> {
    let mut claims: BTreeMap<Option<EntryId>, Vec<(&Entry, &StrikeDay)>> = BTreeMap::new();
    let mut recorded = Vec::new();
    for entry in entries.iter().filter(|entry| up_to(entry, on)) {
        match &entry.body {
            Body::Strike(strike) => recorded.push((entry, strike)),
            Body::StrikeDay(claim) => {
                let strike = claim.strike.as_ref().and_then(|strike| EntryId::parse(strike.as_str()));
                claims.entry(strike).or_default().push((entry, claim));
            }
            _ => {}
        }
    }
    let confirmations = confirmations(entries, on);
    let mut all: Vec<StrikeOverview> = recorded
        .into_iter()
        .map(|(entry, strike)| {
            let claims = claims.remove(&Some(entry.id)).unwrap_or_default();
            Count { on, convention, confirmations: &confirmations }.strike(Some(entry), strike, &claims)
        })
        .collect();
    for claims in by_implied_start(claims.remove(&None).unwrap_or_default(), convention) {
        let unrecorded = Strike::default();
        all.push(Count { on, convention, confirmations: &confirmations }.strike(None, &unrecorded, &claims));
    }
    all.sort_by_key(|strike| strike.start.as_ref().and_then(|start| start.edtf.earliest()));
    all
}

/// The days on which somebody saw or measured: only such an entry confirms a count.
fn confirmations(entries: &[Entry], on: NaiveDate) -> Vec<NaiveDate> {
    let confirms = |entry: &&Entry| match &entry.body {
        Body::Weight(weight) => weight.reading == Reading::Measured,
        Body::Health(health) => entry.source.basis == Basis::FirstHand || health.reading == Some(Reading::Measured),
        Body::Visit(visit) => entry.source.basis == Basis::FirstHand && visit.is_contact(),
        Body::Strike(_) | Body::StrikeDay(_) => entry.source.basis == Basis::FirstHand,
        _ => false,
    };
    let first_day = |entry: &Entry| entry.occurred.as_ref().and_then(|occurred| occurred.earliest());
    entries.iter().filter(confirms).filter_map(first_day).filter(|day| *day <= on).collect()
}

/// Claims that imply the same start speak of the same strike; which strike, nobody said.
fn by_implied_start<'a>(
    claims: Vec<(&'a Entry, &'a StrikeDay)>,
    convention: DayConvention,
) -> impl Iterator<Item = Vec<(&'a Entry, &'a StrikeDay)>> {
    let mut groups: BTreeMap<Option<NaiveDate>, Vec<_>> = BTreeMap::new();
    for (entry, claim) in claims {
        groups.entry(implied_start(entry, claim, convention)).or_default().push((entry, claim));
    }
    groups.into_values()
}

/// The first day that "day N" of an exact day implies.
fn implied_start(entry: &Entry, claim: &StrikeDay, convention: DayConvention) -> Option<NaiveDate> {
    let said_of = entry.occurred.as_ref()?.edtf.as_ref()?.exact_day()?;
    let gone = u64::try_from(i64::from(claim.day) - first_number(convention)).ok()?;
    said_of.checked_sub_days(Days::new(gone))
}

/// The number of a strike's first day.
fn first_number(convention: DayConvention) -> i64 {
    match convention {
        DayConvention::FirstDayIs1 => 1,
        DayConvention::FirstDayIs0 => 0,
    }
}

struct Count<'a> {
    on: NaiveDate,
    convention: DayConvention,
    confirmations: &'a [NaiveDate],
}

impl Count<'_> {
    fn strike(&self, entry: Option<&Entry>, strike: &Strike, claims: &[(&Entry, &StrikeDay)]) -> StrikeOverview {
        let implied =
            || Edtf::one_of(claims.iter().filter_map(|(entry, claim)| implied_start(entry, claim, self.convention)));
        let start = stated_start(entry, strike)
            .map(|edtf| Start { edtf, computed: false })
            .or_else(|| implied().map(|edtf| Start { edtf, computed: true }));
        let end = stated_end(entry, strike);
        let over = end.is_some_and(|end| end.latest.is_none_or(|latest| latest <= self.on));
        let full_days = start.as_ref().and_then(|start| self.full_days(Span::of(&start.edtf), end.filter(|_| over)));
        let phase = self.phase(strike);
        let dry = phase.filter(|phase| phase.kind == PhaseKind::Dry && !over);
        let dry_from = dry.and_then(|phase| phase.from.as_ref()?.edtf.as_ref());
        let said = claims.iter().rev().find_map(|(_, claim)| claim.phase_kind);
        StrikeOverview {
            id: entry.map(|entry| entry.id),
            ongoing: !over,
            kind: phase.map(|phase| phase.kind).or(said).unwrap_or(PhaseKind::NotStated),
            day: full_days.map(|gone| self.numbered(gone)),
            full_days,
            dry_day: dry_from.and_then(|from| self.full_days(Span::of(from), None)).map(|gone| self.numbered(gone)),
            confirmed_day: start.as_ref().and_then(|start| self.confirmed(Span::of(&start.edtf), end.filter(|_| over))),
            start,
            claimed: claimed(claims),
            ended: strike.ended.clone().filter(|_| over),
        }
    }

    /// Full days from a start that lies in `start` to today, or to an end that lies in `end`. `None` before the start, and
    /// where nothing is known of it.
    fn full_days(&self, start: Span, end: Option<Span>) -> Option<DayRange> {
        let last = end.and_then(|end| end.latest).unwrap_or(self.on).min(self.on);
        // An end without a date may have been as early as the start itself.
        let first = end.map_or(Some(self.on), |end| end.earliest).map(|end| end.min(self.on));
        if start.earliest.is_some_and(|earliest| earliest > last)
            || (start.earliest.is_none() && start.latest.is_none())
        {
            return None;
        }
        let min = start.latest.zip(first).map_or(0, |(latest, first)| days(latest, first).max(0));
        Some(DayRange { min, max: start.earliest.map(|earliest| days(earliest, last)) })
    }

    fn numbered(&self, gone: DayRange) -> DayRange {
        let first = first_number(self.convention);
        DayRange { min: gone.min + first, max: gone.max.map(|max| max + first) }
    }

    fn confirmed(&self, start: Span, end: Option<Span>) -> Option<i64> {
        let latest_start = start.latest?;
        let last = end.and_then(|end| end.latest).unwrap_or(self.on);
        let day = self.confirmations.iter().filter(|day| **day >= latest_start && **day <= last).max()?;
        Some(days(latest_start, *day) + first_number(self.convention))
    }

    /// The phase of today: the last that has begun, or the first when none says when.
    fn phase<'a>(&self, strike: &'a Strike) -> Option<&'a Phase> {
        let begun =
            |phase: &&Phase| phase.from.as_ref().and_then(|from| from.earliest()).is_none_or(|from| from <= self.on);
        strike.phases.iter().rev().find(begun).or(strike.phases.first())
    }
}

/// The first phase that says when it began; else the day the strike itself is recorded for.
pub(super) fn stated_start(entry: Option<&Entry>, strike: &Strike) -> Option<Edtf> {
    let by_phase = strike.phases.iter().find_map(|phase| phase.from.as_ref()?.edtf.clone());
    let known = |edtf: &Edtf| edtf.earliest().is_some() || edtf.latest().is_some();
    by_phase.or_else(|| entry?.occurred.as_ref()?.edtf.as_ref()?.end(Side::From)).filter(known)
}

/// The end as stated: by itself, by the interval the strike is recorded for, or by the last phase. `None`: none is recorded.
pub(super) fn stated_end(entry: Option<&Entry>, strike: &Strike) -> Option<Span> {
    if let Some(ended) = &strike.ended {
        return Some(ended.edtf.as_ref().map_or(Span { earliest: None, latest: None }, Span::of));
    }
    let recorded_for = entry.and_then(|entry| entry.occurred.as_ref()?.edtf.as_ref());
    let interval = recorded_for.filter(|edtf| matches!(edtf.shape(), Shape::Interval(..)));
    let by_interval = interval.and_then(|edtf| edtf.end(Side::To));
    let by_phase = || strike.phases.last()?.to.as_ref()?.edtf.clone();
    by_interval.or_else(by_phase).as_ref().map(Span::of)
}

fn claimed(claims: &[(&Entry, &StrikeDay)]) -> Vec<Claimed> {
    let mut all: Vec<_> = claims
        .iter()
        .map(|(entry, claim)| Claimed {
            day: claim.day,
            on: entry.occurred.as_ref().and_then(|occurred| occurred.edtf.clone()),
            entry: entry.id,
        })
        .collect();
    all.sort_by_key(|claim| claim.on.as_ref().and_then(Edtf::earliest));
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::{Occurred, Reference, Source, Visit, VisitOutcome};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn strike_from(edtf: &str) -> Entry {
        let from = Occurred { edtf: Some(edtf.parse().unwrap()), ..Occurred::default() };
        let phase = Phase { kind: PhaseKind::Dry, from: Some(from), to: None, extra: Default::default() };
        Entry::new(Body::Strike(Strike { phases: vec![phase], ..Strike::default() }))
    }

    fn claim(day: i32, on: &str, strike: Option<&Entry>) -> Entry {
        let strike = strike.map(|strike| Reference::from(strike.id));
        let claim = StrikeDay { strike, day, phase_kind: None, extra: Default::default() };
        let mut entry = Entry::new(Body::StrikeDay(claim));
        entry.occurred = Some(Occurred { edtf: Some(on.parse().unwrap()), ..Occurred::default() });
        entry
    }

    fn only(entries: &[Entry], on: &str, convention: DayConvention) -> StrikeOverview {
        let mut all = strikes(entries, day(on), convention);
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    fn exactly(count: i64) -> Option<DayRange> {
        Some(DayRange { min: count, max: Some(count) })
    }

    #[test]
    fn the_first_day_is_day_1() {
        let strike = only(&[strike_from("2025-10-13")], "2025-10-17", DayConvention::FirstDayIs1);
        assert_eq!((strike.day, strike.full_days, strike.dry_day), (exactly(5), exactly(4), exactly(5)));
        assert!(strike.ongoing);
    }

    #[test]
    fn the_other_convention_numbers_full_days() {
        let strike = only(&[strike_from("2025-10-13")], "2025-10-17", DayConvention::FirstDayIs0);
        assert_eq!((strike.day, strike.full_days), (exactly(4), exactly(4)));
    }

    #[test]
    fn an_uncertain_start_gives_a_range() {
        let one_of = only(&[strike_from("[2025-10-04,2025-10-09]")], "2025-10-17", DayConvention::FirstDayIs1);
        assert_eq!(one_of.day, Some(DayRange { min: 9, max: Some(14) }));
        let before = only(&[strike_from("../2025-10-13")], "2025-10-17", DayConvention::FirstDayIs1);
        assert_eq!(before.day, Some(DayRange { min: 5, max: None }));
    }

    #[test]
    fn a_claim_without_a_start_implies_one_that_is_marked_as_computed() {
        let claims = [claim(4, "2021-05-03", None)];
        let strike = only(&claims, "2021-05-03", DayConvention::FirstDayIs1);
        let start = strike.start.unwrap();
        assert_eq!((start.edtf.as_str(), start.computed, strike.id), ("2021-04-30", true, None));
        assert_eq!(strike.day, exactly(4));
    }

    #[test]
    fn claims_that_differ_imply_one_of_several_starts() {
        let strike = Entry::new(Body::Strike(Strike::default()));
        let claims = [claim(4, "2021-05-03", Some(&strike)), claim(6, "2021-05-03", Some(&strike)), strike];
        let strike = only(&claims, "2021-05-03", DayConvention::FirstDayIs1);
        assert_eq!(strike.start.unwrap().edtf.as_str(), "[2021-04-28,2021-04-30]");
        assert_eq!(strike.day, Some(DayRange { min: 4, max: Some(6) }));
    }

    #[test]
    fn a_stated_start_is_not_moved_by_a_claim() {
        let strike = strike_from("2025-10-13");
        let claims = [claim(9, "2025-10-17", Some(&strike)), strike];
        let strike = only(&claims, "2025-10-17", DayConvention::FirstDayIs1);
        assert_eq!((strike.day, strike.claimed.len()), (exactly(5), 1));
    }

    #[test]
    fn a_strike_that_is_over_keeps_its_last_day() {
        let mut entry = strike_from("2025-10-13");
        if let Body::Strike(strike) = &mut entry.body {
            strike.ended = Some(StrikeEnded { edtf: Some("2025-10-20".parse().unwrap()), ..StrikeEnded::default() });
        }
        let entries = [entry];
        let after = only(&entries, "2025-12-01", DayConvention::FirstDayIs1);
        assert_eq!((after.ongoing, after.day, after.dry_day), (false, exactly(8), None));
        let during = only(&entries, "2025-10-15", DayConvention::FirstDayIs1);
        assert_eq!((during.ongoing, during.day), (true, exactly(3)), "the end was not known on that day");
    }

    #[test]
    fn an_end_without_a_date_leaves_the_length_open() {
        let mut entry = strike_from("2025-10-13");
        if let Body::Strike(strike) = &mut entry.body {
            strike.ended = Some(StrikeEnded::default());
        }
        let over = only(&[entry], "2025-10-20", DayConvention::FirstDayIs1);
        assert_eq!((over.ongoing, over.day), (false, Some(DayRange { min: 1, max: Some(8) })));
    }

    #[test]
    fn only_first_hand_and_measured_entries_confirm() {
        let visit = |on: &str, basis, outcome| {
            let mut entry = Entry::new(Body::Visit(Visit { outcome: Some(outcome), ..Visit::default() }));
            entry.occurred = Some(Occurred::on(day(on)));
            entry.source = Source { basis, ..Source::default() };
            entry
        };
        let entries = [
            strike_from("2025-10-13"),
            visit("2025-10-15", Basis::FirstHand, VisitOutcome::Held),
            visit("2025-10-16", Basis::FirstHand, VisitOutcome::Refused),
            visit("2025-10-17", Basis::Hearsay, VisitOutcome::Held),
        ];
        assert_eq!(only(&entries, "2025-10-18", DayConvention::FirstDayIs1).confirmed_day, Some(3));
    }

    #[test]
    fn a_strike_that_has_not_begun_has_no_day() {
        assert_eq!(only(&[strike_from("2025-10-13")], "2025-10-12", DayConvention::FirstDayIs1).day, None);
    }

    proptest! {
        #[test]
        fn counts_never_fall_as_days_go_by(from in 0u64..4000, width in 0u64..400, on in 0u64..5000) {
            let date = |offset: u64| day("2015-01-01") + Days::new(offset);
            let entries = [strike_from(&format!("[{},{}]", date(from), date(from + width)))];
            let count = |on| strikes(&entries, on, DayConvention::FirstDayIs1)[0].full_days;
            let (today, tomorrow) = (count(date(on)), count(date(on + 1)));
            if let Some(today) = today {
                let tomorrow = tomorrow.unwrap();
                prop_assert!(today.min <= tomorrow.min && today.max < tomorrow.max);
                prop_assert!(Some(today.min) <= today.max);
            }
        }
    }
}
