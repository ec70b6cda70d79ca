//! One strike, told with starts or ends that cannot both be.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Pair, every_two, linked};
use crate::{
    insight::strike::{implied_start, overlap, recorded, stated_end_date, stated_start},
    record::{Body, DayConvention, Edtf, Entry, EntryId, Strike, StrikeDay},
};

pub(super) fn pairs(entries: &[&Entry], on: NaiveDate) -> Vec<Pair> {
    let strikes = recorded(entries);
    let start = |(entry, strike): &(&Entry, &Strike)| stated_start(Some(entry), strike);
    let end = |(entry, strike): &(&Entry, &Strike)| stated_end_date(Some(entry), strike);
    let mut all = Vec::new();
    for (one, other) in every_two(&strikes).filter(|(one, other)| tell_of_one(**one, **other, on)) {
        for (about, told) in [("strike start", &start as &dyn Fn(_) -> _), ("strike end", &end)] {
            if disagree(told(one), told(other)) {
                all.push(Pair::new(about, one.0, other.0));
            }
        }
    }
    let mut claims: BTreeMap<EntryId, Vec<(&Entry, &StrikeDay)>> = BTreeMap::new();
    for entry in entries {
        let Body::StrikeDay(claim) = &entry.body else { continue };
        let Some(of) = claim.strike.as_ref().and_then(|strike| strike.id()) else { continue };
        claims.entry(of).or_default().push((entry, claim));
    }
    for strike in &strikes {
        let claims = claims.get(&strike.0.id).map(Vec::as_slice).unwrap_or_default();
        let against = |claim: &&(&Entry, &StrikeDay)| disagree(start(strike), implied(claim));
        all.extend(claims.iter().filter(against).map(|(claim, _)| Pair::new("strike start", strike.0, claim)));
        all.extend(apart(claims));
    }
    all
}

/// Claims of one strike that imply different starts, each beside the first that it disagrees with.
fn apart(claims: &[(&Entry, &StrikeDay)]) -> Vec<Pair> {
    let mut by_start: BTreeMap<String, (Edtf, Vec<&Entry>)> = BTreeMap::new();
    for claim in claims {
        let Some(start) = implied(claim) else { continue };
        by_start.entry(start.to_string()).or_insert_with(|| (start, Vec::new())).1.push(claim.0);
    }
    let mut all = Vec::new();
    for (start, entries) in by_start.values() {
        let other = by_start.values().find(|(other, _)| !start.agrees(other)).and_then(|(_, entries)| entries.first());
        all.extend(
            other
                .into_iter()
                .flat_map(|other| entries.iter().map(move |entry| Pair::new("strike start", entry, other))),
        );
    }
    all
}

/// Whether two entries tell of one strike. Nobody is on two strikes at once: entries whose days meet tell of one, as do those
/// that are linked. An earlier one that nobody recorded the end of may have ended long before.
pub(super) fn tell_of_one(one: (&Entry, &Strike), other: (&Entry, &Strike), on: NaiveDate) -> bool {
    let ended = |(entry, strike): (&Entry, &Strike)| stated_end_date(Some(entry), strike).is_some();
    linked(one.0, other.0) || ended(one) == ended(other) && overlap(one, other, on)
}

/// The starts that a claimed day implies. Whoever names a day may number it either way: only what fits neither disagrees.
fn implied((entry, claim): &(&Entry, &StrikeDay)) -> Option<Edtf> {
    let conventions = [DayConvention::FirstDayIs1, DayConvention::FirstDayIs0];
    Edtf::one_of(conventions.iter().filter_map(|convention| implied_start(entry, claim, *convention)))
}

fn disagree(one: Option<Edtf>, other: Option<Edtf>) -> bool {
    one.zip(other).is_some_and(|(one, other)| !one.agrees(&other))
}
