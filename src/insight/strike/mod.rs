//! Days of a hunger strike.
//!
//! Days are local calendar days at the facility: differences of dates, so that no change of offset adds or drops one. Where a
//! start, a pause or an end is uncertain the count is a range. What people claimed is shown apart from what follows from the
//! record, and a start that only follows from a claim is marked as computed.

mod claim;
mod count;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Fasting, up_to};
use crate::record::{
    Basis, Body, DayConvention, Edtf, Entry, EntryId, Occurred, PhaseKind, Reading, Reference, Strike, StrikeDay,
    StrikeEnded,
};

pub use claim::Claimed;
pub(super) use claim::implied_start;
pub(super) use count::{overlap, stated_end, stated_end_date, stated_start};

use count::{Count, Span, begun_by};

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

/// A strike as of a day.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct StrikeOverview {
    /// Its entry; `None` for day numbers that were claimed of no recorded strike.
    pub id: Option<EntryId>,
    /// No end is recorded up to the day.
    pub ongoing: bool,
    /// Food is taken on the day, in a pause that is recorded.
    pub paused: bool,
    /// What is refused on the day.
    pub kind: PhaseKind,
    /// When it began, as stated or as follows from claims.
    pub start: Option<Start>,
    /// Number of the day in the convention of the overview; of the last day when it is over. Days of pauses are not counted.
    pub day: Option<DayRange>,
    /// Full days gone, without those of pauses.
    pub full_days: Option<DayRange>,
    /// Number of the day since fluids were refused, when they are.
    pub dry_day: Option<DayRange>,
    /// Days of all dry phases so far, begun ones counted; `None` without a dry phase.
    pub dry_days: Option<DayRange>,
    /// Days of pauses so far; `None` without a pause.
    pub paused_days: Option<DayRange>,
    /// Number of the last day that a first-hand or measured entry confirms; the lowest it may be.
    #[ts(type = "number | null")]
    pub confirmed_day: Option<i64>,
    /// Day numbers as claimed, oldest first.
    pub claimed: Vec<Claimed>,
    /// How it ended.
    pub ended: Option<StrikeEnded>,
    /// What surely is refused without a break up to the day, for comparison with published texts.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) fasting: Option<Fasting>,
}

/// Every strike of a case as of `on`, and the claims of days that belong to none, oldest start first.
pub fn strikes(entries: &[Entry], on: NaiveDate, convention: DayConvention) -> Vec<StrikeOverview> {
    let mut claims: BTreeMap<Option<EntryId>, Vec<(&Entry, &StrikeDay)>> = BTreeMap::new();
    let mut recorded = Vec::new();
    for entry in entries.iter().filter(|entry| up_to(entry, on)) {
        match &entry.body {
            Body::Strike(strike) => recorded.push((entry, strike)),
            Body::StrikeDay(claim) => {
                let strike = claim.strike.as_ref().and_then(Reference::id);
                claims.entry(strike).or_default().push((entry, claim));
            }
            _ => {}
        }
    }
    let confirmations = confirmations(entries, on);
    let context = Context { on, convention, confirmations: &confirmations };
    let mut all: Vec<StrikeOverview> = recorded
        .into_iter()
        .map(|(entry, strike)| {
            let claims = claims.remove(&Some(entry.id)).unwrap_or_default();
            context.strike(Some(entry), strike, &claims)
        })
        .collect();
    let unrecorded = Strike::default();
    // Claims of a strike that is not there, because it was deleted or begins later, belong to none either.
    let of_none = claims.into_values().flatten().collect();
    for claims in claim::by_implied_start(of_none, convention) {
        all.push(context.strike(None, &unrecorded, &claims));
    }
    all.sort_by_key(|strike| strike.start.as_ref().and_then(|start| start.edtf.earliest()));
    all
}

/// The entries of strikes among these.
pub(super) fn recorded<'a>(entries: &[&'a Entry]) -> Vec<(&'a Entry, &'a Strike)> {
    let strike = |entry: &&'a Entry| if let Body::Strike(strike) = &entry.body { Some((*entry, strike)) } else { None };
    entries.iter().filter_map(strike).collect()
}

/// The days on which somebody saw or measured: only such an entry confirms a count. That somebody is rumoured to have measured
/// confirms none, nor what was only read of it.
fn confirmations(entries: &[Entry], on: NaiveDate) -> Vec<NaiveDate> {
    let confirms = |entry: &&Entry| {
        let first_hand = entry.source.basis == Basis::FirstHand;
        let measured = |reading| reading == Reading::Measured && !entry.source.basis.is_second_hand();
        match &entry.body {
            Body::Weight(weight) => measured(weight.reading),
            Body::Health(health) => first_hand || health.reading.is_some_and(measured),
            Body::Visit(visit) => first_hand && visit.is_contact(),
            Body::Strike(_) | Body::StrikeDay(_) => first_hand,
            _ => false,
        }
    };
    let first_day = |entry: &Entry| entry.occurred.as_ref().and_then(|occurred| occurred.earliest());
    entries.iter().filter(confirms).filter_map(first_day).filter(|day| *day <= on).collect()
}

struct Context<'a> {
    on: NaiveDate,
    convention: DayConvention,
    confirmations: &'a [NaiveDate],
}

impl Context<'_> {
    fn strike(&self, entry: Option<&Entry>, strike: &Strike, claims: &[(&Entry, &StrikeDay)]) -> StrikeOverview {
        let start = stated_start(entry, strike).map(|edtf| Start { edtf, computed: false }).or_else(|| {
            let computed = claim::implied(claims, self.convention).or_else(|| begun_by(strike));
            computed.map(|edtf| Start { edtf, computed: true })
        });
        let began = start.as_ref().map(|start| Span::of(&start.edtf));
        let count = Count::new(strike, began, stated_end(entry, strike), self.on);
        let full_days = count.full_days();
        let said = claims.iter().rev().find_map(|(_, claim)| claim.phase_kind);
        let kind = count.kind().or(said).unwrap_or(PhaseKind::NotStated);
        let numbered = |gone: DayRange| self.numbered(gone);
        // Of a strike that is only claimed nobody says that it went on after the last claim.
        let last = claims.iter().max_by_key(|(claim, _)| claim.when().and_then(Occurred::earliest));
        let claimed_on = last.and_then(|(claim, _)| claim.when()?.earliest()).filter(|_| entry.is_none());
        let sure = Count::new(strike, began, stated_end(entry, strike), claimed_on.unwrap_or(self.on).min(self.on));
        let confirmed = sure.confirmed(self.confirmations);
        let mut fasting = sure.fasting(kind);
        if let Some(fasting) = &mut fasting {
            fasting.entry = entry.or(last.map(|(claim, _)| *claim)).map(|entry| entry.id);
        }
        StrikeOverview {
            id: entry.map(|entry| entry.id),
            ongoing: !count.over(),
            paused: count.paused(),
            kind,
            day: full_days.map(numbered),
            full_days,
            dry_day: count.dry_full_days().map(numbered),
            dry_days: count.dry_days(),
            paused_days: count.paused_days(),
            confirmed_day: confirmed.map(|gone| gone + self.first_number()),
            start,
            claimed: claim::claimed(claims),
            ended: strike.ended.clone().filter(|_| count.over()),
            fasting,
        }
    }

    fn numbered(&self, gone: DayRange) -> DayRange {
        let first = self.first_number();
        DayRange { min: gone.min + first, max: gone.max.map(|max| max + first) }
    }

    fn first_number(&self) -> i64 {
        claim::first_number(self.convention)
    }
}

#[cfg(test)]
mod tests;
