//! Claims that disagree. Every claim is kept; which of them is shown, a person may decide.
//!
//! Dates that may be the same day do not disagree, however finely either is told. Only what speaks of the same thing is
//! compared: steps of the law that happen once, readings of one moment, the ends of one strike, a denial and what it denies, a
//! stated count and the list that it counts.

mod count;
mod denial;
mod reading;
mod step;
mod strike;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use super::up_to;
use crate::record::{Basis, Body, Entry, EntryId, LinkKind, Reference, Settlement};

/// Claims that disagree about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Contradiction {
    /// What they disagree about: `verdict date`, `weight`, `strike start`, …; in the catalogue `about-` with underscores.
    pub about: &'static str,
    /// The entries, in the order in which they were recorded.
    pub entries: Vec<EntryId>,
    /// What somebody decided to show.
    pub settled: Option<Settled>,
}

/// Somebody's decision about claims that disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Settled {
    /// The entry that holds the decision.
    pub by: EntryId,
    /// The claim that is shown; `None`: they speak of different things, and all stand.
    pub shown: Option<EntryId>,
}

/// Everything that claims may disagree about.
pub const TOPICS: [&str; 17] = [
    "verdict date",
    "sentence date",
    "appeal date",
    "cassation date",
    "case opened date",
    "case closed date",
    "weight",
    "blood pressure",
    "pulse",
    "temperature",
    "glucose",
    "strike start",
    "strike end",
    "official denial",
    "statement",
    "strike count",
    "days stated",
];

/// Two entries that disagree about something.
struct Pair {
    about: &'static str,
    entries: [EntryId; 2],
}

impl Pair {
    fn new(about: &'static str, one: &Entry, other: &Entry) -> Self {
        debug_assert!(TOPICS.contains(&about), "{about}");
        Self { about, entries: [one.id, other.id] }
    }
}

/// Every contradiction among the entries of a case as of `on`, the unsettled ones first.
pub fn contradictions(entries: &[Entry], on: NaiveDate) -> Vec<Contradiction> {
    let mut known: Vec<&Entry> = entries.iter().filter(|entry| up_to(entry, on)).collect();
    let taken_back = taken_back(&known);
    known.retain(|entry| !taken_back.contains(&entry.id));
    let mut pairs = step::pairs(&known);
    pairs.extend(reading::pairs(&known));
    pairs.extend(strike::pairs(&known, on));
    pairs.extend(denial::pairs(&known));
    pairs.extend(count::pairs(&known, on));
    let mut all = joined(pairs);
    let decisions = decisions(&known);
    for contradiction in &mut all {
        contradiction.settled = settled(&contradiction.entries, &decisions);
    }
    all.sort_by_key(|contradiction| contradiction.settled.is_some());
    all
}

/// Entries that their own source corrected by another one: it no longer claims them. What one source corrects of another's still
/// stands against it.
fn taken_back(known: &[&Entry]) -> BTreeSet<EntryId> {
    let corrected: Vec<_> = known
        .iter()
        .flat_map(|by| by.links.iter().map(move |link| (by, link)))
        .filter_map(|(by, link)| Some((link.to.id().filter(|_| link.kind == LinkKind::Corrects)?, said_by(by))))
        .collect();
    if corrected.is_empty() {
        return BTreeSet::new();
    }
    let sources: BTreeMap<EntryId, _> = known.iter().map(|entry| (entry.id, said_by(entry))).collect();
    corrected.into_iter().filter(|(id, by)| sources.get(id) == Some(by)).map(|(id, _)| id).collect()
}

fn said_by(entry: &Entry) -> (Basis, Option<&Reference>) {
    (entry.source.basis, entry.source.who.as_ref())
}

/// Pairs about the same thing that share an entry are one contradiction. They stand in the order of their last pairs.
fn joined(pairs: Vec<Pair>) -> Vec<Contradiction> {
    let mut topics: BTreeMap<&'static str, Groups> = BTreeMap::new();
    for (index, Pair { about, entries }) in pairs.iter().enumerate() {
        topics.entry(about).or_default().join(*entries, index);
    }
    let mut all: Vec<(usize, Contradiction)> = Vec::new();
    for (about, groups) in topics {
        let groups = groups.members.into_values();
        all.extend(groups.map(|(last, mut entries)| {
            entries.sort_unstable();
            (last, Contradiction { about, entries, settled: None })
        }));
    }
    all.sort_by_key(|(last, _)| *last);
    all.into_iter().map(|(_, contradiction)| contradiction).collect()
}

/// Entries that disagree with one another, directly or through others.
#[derive(Default)]
struct Groups {
    of: BTreeMap<EntryId, usize>,
    /// By number: the last pair, and the entries.
    members: BTreeMap<usize, (usize, Vec<EntryId>)>,
}

impl Groups {
    fn join(&mut self, [one, other]: [EntryId; 2], pair: usize) {
        let (one, other) = (self.group(one, pair), self.group(other, pair));
        // The smaller is added to the larger, so that no entry is moved often.
        let size = |group: usize| self.members.get(&group).map_or(0, |(_, entries)| entries.len());
        let (into, from) = if size(one) < size(other) { (other, one) } else { (one, other) };
        let moved = if into == from { None } else { self.members.remove(&from) };
        let moved = moved.map(|(_, entries)| entries).unwrap_or_default();
        self.of.extend(moved.iter().map(|entry| (*entry, into)));
        if let Some((last, entries)) = self.members.get_mut(&into) {
            *last = pair;
            entries.extend(moved);
        }
    }

    fn group(&mut self, entry: EntryId, pair: usize) -> usize {
        let number = self.of.len();
        *self.of.entry(entry).or_insert_with(|| {
            self.members.insert(number, (pair, vec![entry]));
            number
        })
    }
}

/// A decision, and the entries it speaks of.
type Decision<'a> = (EntryId, &'a Settlement, BTreeSet<EntryId>);

fn decisions<'a>(known: &[&'a Entry]) -> Vec<Decision<'a>> {
    let decision = |entry: &&'a Entry| {
        let Body::Settlement(settlement) = &entry.body else { return None };
        Some((entry.id, settlement, settlement.entries.iter().filter_map(Reference::id).collect()))
    };
    known.iter().filter_map(decision).collect()
}

/// The newest decision that speaks of all these entries. A claim that came later opens the question again.
fn settled(entries: &[EntryId], decisions: &[Decision<'_>]) -> Option<Settled> {
    let fitting = decisions.iter().filter_map(|(by, settlement, of)| {
        let shown = settlement.shown.as_ref().and_then(Reference::id);
        // A decision for a claim that is no longer there does not say that all others stand.
        let there = settlement.shown.is_none() || shown.is_some_and(|shown| entries.contains(&shown));
        (there && entries.iter().all(|id| of.contains(id))).then_some(Settled { by: *by, shown })
    });
    fitting.max_by_key(|settled| settled.by)
}

/// Every two of a list.
pub(super) fn every_two<T>(list: &[T]) -> impl Iterator<Item = (&T, &T)> {
    list.iter().enumerate().flat_map(|(index, one)| list[index + 1..].iter().map(move |other| (one, other)))
}

/// Whether one entry links to the other as to another account of the same. A part of it, or an answer to it, is something else.
fn linked(one: &Entry, other: &Entry) -> bool {
    let same = |kind| matches!(kind, LinkKind::Contradicts | LinkKind::Supports | LinkKind::Corrects);
    let to = |from: &Entry, id| from.links.iter().any(|link| same(link.kind) && link.to.id() == Some(id));
    to(one, other.id) || to(other, one.id)
}

#[cfg(test)]
mod tests;
