//! Entries whose dates stand in an order that does not fit. A question to the entries, not a judgement on them: only what is
//! so for every day that the dates leave open.

use chrono::NaiveDate;
use serde::Serialize;

use super::{sentence::SentenceOverview, strike::overlap, up_to};
use crate::record::{
    Body, Custody, CustodyEvent, Entry, EntryId, Legal, LegalEvent, LegalResult, Occurred, Strike, VisitMode,
};

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    /// An appeal before the verdict it is of.
    AppealBeforeVerdict,
    /// A release before anybody was detained.
    ReleaseBeforeArrest,
    /// A visit on a day outside custody.
    VisitOutsideCustody,
    /// Two strikes whose days meet.
    StrikesOverlap,
    /// A sentence that ends before it starts.
    SentenceEndBeforeStart,
}

/// Entries that do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Warning {
    /// What does not fit.
    pub code: WarningCode,
    /// The entries.
    pub entries: Vec<EntryId>,
}

/// Every warning about the entries of a case as of `on`.
pub fn warnings(entries: &[Entry], sentences: &[SentenceOverview], on: NaiveDate) -> Vec<Warning> {
    let known: Vec<&Entry> = entries.iter().filter(|entry| up_to(entry, on)).collect();
    let mut all = appeals(&known);
    all.extend(custody(&known));
    all.extend(strikes(&known, on));
    all.extend(ends(&known, sentences));
    all
}

fn warning(code: WarningCode, entries: [EntryId; 2]) -> Warning {
    Warning { code, entries: entries.to_vec() }
}

fn earliest(entry: &Entry) -> Option<NaiveDate> {
    entry.occurred.as_ref().and_then(Occurred::earliest)
}

fn latest(entry: &Entry) -> Option<NaiveDate> {
    entry.occurred.as_ref().and_then(Occurred::latest)
}

/// Whether the first surely lies before the second.
fn before(one: &Entry, other: &Entry) -> bool {
    latest(one).zip(earliest(other)).is_some_and(|(one, other)| one < other)
}

fn steps<'a>(entries: &[&'a Entry]) -> Vec<(&'a Entry, &'a Legal)> {
    let step = |entry: &&'a Entry| if let Body::Legal(legal) = &entry.body { Some((*entry, legal)) } else { None };
    entries.iter().filter_map(step).collect()
}

/// Appeals before the verdict they are of; before every verdict, when they do not say of which.
fn appeals(entries: &[&Entry]) -> Vec<Warning> {
    let steps = steps(entries);
    let verdicts: Vec<&Entry> =
        steps.iter().filter(|(_, legal)| legal.event == LegalEvent::Verdict).map(|(entry, _)| *entry).collect();
    let mut all = Vec::new();
    for (appeal, legal) in
        steps.iter().filter(|(_, legal)| matches!(legal.event, LegalEvent::Appeal | LegalEvent::Cassation))
    {
        let of = legal.about.as_ref().and_then(|about| about.id());
        let candidates: Vec<&&Entry> = verdicts.iter().filter(|verdict| of.is_none_or(|of| of == verdict.id)).collect();
        if let Some(first) = candidates.first()
            && candidates.iter().all(|verdict| before(appeal, verdict))
        {
            all.push(warning(WarningCode::AppealBeforeVerdict, [appeal.id, first.id]));
        }
    }
    all
}

fn custody(entries: &[&Entry]) -> Vec<Warning> {
    let events: Vec<(&Entry, &Custody)> = entries
        .iter()
        .filter_map(|entry| if let Body::Custody(custody) = &entry.body { Some((*entry, custody)) } else { None })
        .collect();
    let of = |wanted: &dyn Fn(CustodyEvent) -> bool| -> Vec<&Entry> {
        events.iter().filter(|(_, custody)| wanted(custody.event)).map(|(entry, _)| *entry).collect()
    };
    let starts =
        of(&|event| matches!(event, CustodyEvent::Detained | CustodyEvent::Arrested | CustodyEvent::HouseArrest));
    let releases = of(&|event| event == CustodyEvent::Released);
    let mut all = Vec::new();
    for release in &releases {
        if let Some(first) = starts.first()
            && starts.iter().all(|start| before(release, start))
        {
            all.push(warning(WarningCode::ReleaseBeforeArrest, [release.id, first.id]));
        }
    }
    let in_custody = |mode: Option<VisitMode>| !matches!(mode, Some(VisitMode::Letter));
    for entry in entries {
        let Body::Visit(visit) = &entry.body else { continue };
        if !visit.is_contact() || !in_custody(visit.mode) {
            continue;
        }
        if let Some(around) = outside(entry, &starts, &releases) {
            all.push(warning(WarningCode::VisitOutsideCustody, [entry.id, around]));
        }
    }
    all
}

/// The event that puts a visit outside custody: the first detention after it when none may have come before, or a release since
/// which nobody may have been detained again.
fn outside(visit: &Entry, starts: &[&Entry], releases: &[&Entry]) -> Option<EntryId> {
    if let Some(first) = starts.first()
        && starts.iter().all(|start| before(visit, start))
    {
        return Some(first.id);
    }
    let may_follow = |start: &Entry, release: &Entry| !before(start, release) && !before(visit, start);
    let freed = |release: &&&Entry| before(release, visit) && !starts.iter().any(|start| may_follow(start, release));
    releases.iter().find(freed).map(|release| release.id)
}

fn strikes(entries: &[&Entry], on: NaiveDate) -> Vec<Warning> {
    let strikes: Vec<(&Entry, &Strike)> = entries
        .iter()
        .filter_map(|entry| if let Body::Strike(strike) = &entry.body { Some((*entry, strike)) } else { None })
        .collect();
    let every_two = super::contradiction::every_two(&strikes);
    every_two
        .filter(|(one, other)| overlap(**one, **other, on))
        .map(|(one, other)| warning(WarningCode::StrikesOverlap, [one.0.id, other.0.id]))
        .collect()
}

/// Sentences whose end is told or computed before their start.
fn ends(entries: &[&Entry], sentences: &[SentenceOverview]) -> Vec<Warning> {
    let mut all: Vec<Warning> = Vec::new();
    let steps = steps(entries);
    for (ended, legal) in steps.iter().filter(|(_, legal)| legal.result == Some(LegalResult::Ended)) {
        let of = legal.about.as_ref().and_then(|about| about.id());
        let began = steps.iter().find(|(entry, _)| Some(entry.id) == of && before(ended, entry));
        all.extend(began.map(|(began, _)| warning(WarningCode::SentenceEndBeforeStart, [ended.id, began.id])));
    }
    for sentence in sentences.iter().filter(|sentence| sentence.ends_before_start()) {
        all.push(Warning { code: WarningCode::SentenceEndBeforeStart, entries: vec![sentence.entry] });
    }
    all
}
