//! One strike, told with starts or ends that cannot both be.

use chrono::NaiveDate;

use super::{Pair, every_two, linked};
use crate::{
    insight::strike::{implied_start, overlap, stated_end_date, stated_start},
    record::{Body, DayConvention, Edtf, Entry, Strike},
};

pub(super) fn pairs(entries: &[&Entry], on: NaiveDate) -> Vec<Pair> {
    let strikes: Vec<(&Entry, &Strike)> = entries
        .iter()
        .filter_map(|entry| if let Body::Strike(strike) = &entry.body { Some((*entry, strike)) } else { None })
        .collect();
    let start = |(entry, strike): &(&Entry, &Strike)| stated_start(Some(entry), strike);
    let end = |(entry, strike): &(&Entry, &Strike)| stated_end_date(Some(entry), strike);
    let mut all = Vec::new();
    for (one, other) in every_two(&strikes) {
        // Nobody is on two strikes at once: entries whose days meet tell of one, as do those that are linked. An earlier one that
        // nobody recorded the end of may have ended long before.
        let both_open = end(one).is_some() == end(other).is_some();
        if !(linked(one.0, other.0) || both_open && overlap(*one, *other, on)) {
            continue;
        }
        for (about, told) in [("strike start", &start as &dyn Fn(_) -> _), ("strike end", &end)] {
            if disagree(told(one), told(other)) {
                all.push(Pair::new(about, one.0, other.0));
            }
        }
    }
    for entry in entries {
        let Body::StrikeDay(claim) = &entry.body else { continue };
        let of = claim.strike.as_ref().and_then(|strike| strike.id());
        let Some(strike) = strikes.iter().find(|(strike, _)| Some(strike.id) == of) else { continue };
        // Whoever names a day may number it either way: only what fits neither disagrees.
        let fits_neither = [DayConvention::FirstDayIs1, DayConvention::FirstDayIs0]
            .iter()
            .all(|convention| disagree(start(strike), implied_start(entry, claim, *convention).map(Edtf::day)));
        if fits_neither {
            all.push(Pair::new("strike start", strike.0, entry));
        }
    }
    all
}

fn disagree(one: Option<Edtf>, other: Option<Edtf>) -> bool {
    one.zip(other).is_some_and(|(one, other)| !one.agrees(&other))
}
