//! Day numbers as people claim them, and the start that they imply.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::record::{DayConvention, Edtf, Entry, EntryId, StrikeDay};

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

/// The number of a strike's first day.
pub(super) fn first_number(convention: DayConvention) -> i64 {
    match convention {
        DayConvention::FirstDayIs1 => 1,
        DayConvention::FirstDayIs0 => 0,
    }
}

/// The first day that "day N" of an exact day implies.
pub fn implied_start(entry: &Entry, claim: &StrikeDay, convention: DayConvention) -> Option<NaiveDate> {
    let said_of = entry.occurred.as_ref()?.edtf.as_ref()?.exact_day()?;
    let gone = u64::try_from(i64::from(claim.day) - first_number(convention)).ok()?;
    said_of.checked_sub_days(Days::new(gone))
}

/// The start that claims imply: one day, or one of several where they differ.
pub(super) fn implied(claims: &[(&Entry, &StrikeDay)], convention: DayConvention) -> Option<Edtf> {
    Edtf::one_of(claims.iter().filter_map(|(entry, claim)| implied_start(entry, claim, convention)))
}

/// Claims that imply the same start speak of the same strike; which strike, nobody said.
pub(super) fn by_implied_start<'a>(
    claims: Vec<(&'a Entry, &'a StrikeDay)>,
    convention: DayConvention,
) -> impl Iterator<Item = Vec<(&'a Entry, &'a StrikeDay)>> {
    let mut groups: BTreeMap<Option<NaiveDate>, Vec<_>> = BTreeMap::new();
    for (entry, claim) in claims {
        groups.entry(implied_start(entry, claim, convention)).or_default().push((entry, claim));
    }
    groups.into_values()
}

pub(super) fn claimed(claims: &[(&Entry, &StrikeDay)]) -> Vec<Claimed> {
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
