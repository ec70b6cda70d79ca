//! A stated count beside the list that it counts.

use std::{
    cell::LazyCell,
    collections::{BTreeMap, BTreeSet},
};

use chrono::NaiveDate;

use super::{Pair, every_two, strike::tell_of_one};
use crate::{
    insight::{
        days,
        strike::{recorded, stated_start},
    },
    record::{Body, ClaimAbout, CustodyEvent, Edtf, Entry, EntryId, Occurred, Strike},
};

pub(super) fn pairs(entries: &[&Entry], on: NaiveDate) -> Vec<Pair> {
    let mut all = strike_counts(entries, on);
    all.extend(stated_lengths(entries));
    all
}

/// "The fourth hunger strike", where the notebook holds another number of them by then.
fn strike_counts(entries: &[&Entry], on: NaiveDate) -> Vec<Pair> {
    let mut all = Vec::new();
    let accounts = LazyCell::new(|| accounts(entries, on));
    for entry in entries {
        let Body::Claim(claim) = &entry.body else { continue };
        let Some(stated) = claim.number().filter(|_| claim.about == ClaimAbout::StrikeCount) else { continue };
        let period = claim.period.as_ref().or(entry.occurred.as_ref());
        let until = period.and_then(Occurred::latest).unwrap_or(on);
        let since = claim.period.as_ref().and_then(Occurred::earliest);
        let begun = |strike: &Strike, of: &Entry, possibly: bool| {
            let Some(start) = stated_start(Some(of), strike) else { return possibly };
            let (sure, may) = (start.latest(), start.earliest());
            if possibly {
                may.is_none_or(|may| may <= until) && since.is_none_or(|since| sure.is_none_or(|sure| sure >= since))
            } else {
                sure.is_some_and(|sure| sure <= until) && since.is_none_or(|since| may.is_some_and(|may| may >= since))
            }
        };
        let listed = |possibly: bool| -> Vec<&&Entry> {
            let counted = |of: &&&Entry| matches!(&of.body, Body::Strike(strike) if begun(strike, of, possibly));
            entries.iter().filter(counted).collect()
        };
        let (sure, possible) = (listed(false), listed(true));
        // Several entries may tell of one strike.
        let least: BTreeSet<_> = sure.iter().map(|strike| accounts.get(&strike.id)).collect();
        let fits = (least.len()..=possible.len()).any(|count| (stated - count as f64).abs() < 0.5);
        if !fits {
            all.extend(possible.into_iter().map(|strike| Pair::new("strike count", entry, strike)));
        }
    }
    all
}

/// For each entry of a strike the first that tells of the same strike.
fn accounts(entries: &[&Entry], on: NaiveDate) -> BTreeMap<EntryId, EntryId> {
    let strikes = recorded(entries);
    let mut first: BTreeMap<EntryId, EntryId> = strikes.iter().map(|(entry, _)| (entry.id, entry.id)).collect();
    for (one, other) in every_two(&strikes).filter(|(one, other)| tell_of_one(**one, **other, on)) {
        let (Some(into), Some(from)) = (first.get(&one.0.id).copied(), first.get(&other.0.id).copied()) else {
            continue;
        };
        if into != from {
            first.values_mut().filter(|entry| **entry == from).for_each(|entry| *entry = into);
        }
    }
    first
}

/// "Fifteen days in solitary", where the entries say that it lasted otherwise. The first and the last day both count.
fn stated_lengths(entries: &[&Entry]) -> Vec<Pair> {
    let mut steps: Vec<(&Entry, CustodyEvent, Edtf, Option<i32>)> = entries
        .iter()
        .filter_map(|entry| {
            let Body::Custody(custody) = &entry.body else { return None };
            Some((*entry, custody.event, entry.occurred.as_ref()?.edtf.clone()?, custody.days))
        })
        .collect();
    steps.sort_by_key(|(entry, _, edtf, _)| (edtf.earliest(), edtf.latest(), entry.id));
    let mut all = Vec::new();
    for (index, (entry, event, from, stated)) in steps.iter().enumerate() {
        let ends = match event {
            CustodyEvent::SolitaryIn => CustodyEvent::SolitaryOut,
            CustodyEvent::PsychiatricIn => CustodyEvent::PsychiatricOut,
            _ => continue,
        };
        let Some(stated) = stated.map(i64::from) else { continue };
        // A second step into it prolongs it, and a release ends it too: then another length than the stated one is no contradiction.
        let concerns = |next: CustodyEvent| {
            next == ends || next == *event || matches!(next, CustodyEvent::Released | CustodyEvent::HouseArrest)
        };
        let next = steps[index + 1..].iter().find(|(_, next, ..)| concerns(*next));
        let Some((end, _, to, _)) = next.filter(|(_, next, ..)| *next == ends) else { continue };
        let least = from.latest().zip(to.earliest()).map(|(from, to)| days(from, to));
        let most = from.earliest().zip(to.latest()).map(|(from, to)| days(from, to) + 1);
        if least.is_some_and(|least| stated < least) || most.is_some_and(|most| stated > most) {
            all.push(Pair::new("days stated", entry, end));
        }
    }
    all
}
