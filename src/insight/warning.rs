//! Entries whose dates stand in an order that does not fit. A question to the entries, not a judgement on them: only what is
//! so for every day that the dates leave open.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    DateRange,
    sentence::SentenceOverview,
    strike::{overlap, recorded},
    up_to,
};
use crate::record::{
    Body, Custody, CustodyEvent, Entry, EntryId, Legal, LegalEvent, LegalResult, VisitMode, vocabulary::vocabulary,
};

vocabulary! {
    /// What does not fit.
    WarningCode: "warning" {
        /// An appeal before the verdict it is of.
        AppealBeforeVerdict = "appeal_before_verdict",
        /// A release before anybody was detained.
        ReleaseBeforeArrest = "release_before_arrest",
        /// A visit on a day outside custody.
        VisitOutsideCustody = "visit_outside_custody",
        /// Two strikes whose days meet.
        StrikesOverlap = "strikes_overlap",
        /// A sentence that ends before it starts.
        SentenceEndBeforeStart = "sentence_end_before_start",
    }
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

/// Whether the first surely lies before the second.
fn before(one: &Entry, other: &Entry) -> bool {
    DateRange::of_entry(one).zip(DateRange::of_entry(other)).is_some_and(|(one, other)| one.is_before(other))
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
    // Somebody who is transferred, or put in solitary, is held, whether or not an arrest is recorded.
    let starts = of(&|event| event != CustodyEvent::Released);
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
    let strikes = recorded(entries);
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
    let backwards = |sentence: &&SentenceOverview| {
        let start = sentence.start.as_ref().and_then(|start| start.edtf.earliest());
        start.zip(sentence.end.as_ref()).is_some_and(|(start, end)| end.latest < start)
    };
    let backwards = sentences.iter().filter(backwards).map(|sentence| sentence.entry);
    all.extend(backwards.map(|entry| Warning { code: WarningCode::SentenceEndBeforeStart, entries: vec![entry] }));
    all
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn on(kind: &str, edtf: &str, fields: Value) -> Entry {
        Entry::from_value(json!({"kind": kind, "occurred": {"edtf": edtf}, kind: fields})).unwrap()
    }

    fn legal(event: &str, edtf: &str) -> Entry {
        on("legal", edtf, json!({"event": event}))
    }

    fn custody(event: &str, edtf: &str) -> Entry {
        on("custody", edtf, json!({"event": event}))
    }

    fn visit(edtf: &str) -> Entry {
        on("visit", edtf, json!({"mode": "in_person", "outcome": "held"}))
    }

    fn codes(entries: &[Entry]) -> Vec<WarningCode> {
        warnings(entries, &[], "2026-01-01".parse().unwrap()).into_iter().map(|warning| warning.code).collect()
    }

    #[test]
    fn an_appeal_does_not_come_before_its_verdict() {
        let verdict = legal("verdict", "2025-06-10");
        let found = warnings(&[legal("appeal", "2025-06-03"), verdict.clone()], &[], "2026-01-01".parse().unwrap());
        assert_eq!((found[0].code, found[0].entries[1]), (WarningCode::AppealBeforeVerdict, verdict.id));
        assert_eq!(codes(&[legal("appeal", "2025-06"), verdict.clone()]), [], "June holds days after the tenth");
        assert_eq!(
            codes(&[legal("appeal", "2025-06-03"), verdict, legal("verdict", "2024-02-01")]),
            [],
            "of an earlier one"
        );
    }

    #[test]
    fn an_appeal_that_names_its_verdict_is_held_against_that_one() {
        let (early, late) = (legal("verdict", "2024-02-01"), legal("verdict", "2025-06-10"));
        let of =
            |verdict: &Entry| on("legal", "2025-06-03", json!({"event": "cassation", "about": verdict.id.to_string()}));
        let found = |appeal: Entry| codes(&[early.clone(), late.clone(), appeal]);
        assert_eq!(found(of(&late)), [WarningCode::AppealBeforeVerdict]);
        assert_eq!(found(of(&early)), []);
    }

    #[test]
    fn nobody_is_released_before_an_arrest() {
        let arrest = custody("arrested", "2025-03-10");
        assert_eq!(codes(&[custody("released", "2025-03-01"), arrest.clone()]), [WarningCode::ReleaseBeforeArrest]);
        assert_eq!(codes(&[custody("released", "2025-03"), arrest.clone()]), []);
        assert_eq!(codes(&[custody("released", "2025-04-01"), arrest]), []);
    }

    #[test]
    fn a_visit_falls_into_custody() {
        let chain = [custody("detained", "2025-03-10"), custody("released", "2025-06-20")];
        let with = |visit: Entry, more: &[Entry]| codes(&[&chain[..], &[visit], more].concat());
        for outside in ["2025-03-09", "2025-06-21"] {
            assert_eq!(with(visit(outside), &[]), [WarningCode::VisitOutsideCustody], "{outside}");
        }
        for within in ["2025-03-10", "2025-05-01", "2025-06-20", "2025-03", "2025"] {
            assert_eq!(with(visit(within), &[]), [], "{within}");
        }
        assert_eq!(with(visit("2025-08-01"), &[custody("arrested", "2025-07-15")]), [], "detained again");
        assert_eq!(codes(&[visit("2025-08-01")]), [], "nothing is known of custody");
        let refused = on("visit", "2025-03-09", json!({"outcome": "refused"}));
        assert_eq!(with(refused, &[]), [], "nobody was met");
    }

    #[test]
    fn whoever_is_transferred_is_held_without_a_recorded_arrest() {
        let moved = [custody("transferred", "2025-03-01"), custody("arrested", "2025-06-01")];
        assert_eq!(codes(&[&moved[..], &[visit("2025-04-01")]].concat()), []);
        assert_eq!(codes(&[&moved[..], &[custody("released", "2025-05-01")]].concat()), []);
        assert_eq!(codes(&[&moved[..], &[visit("2025-02-01")]].concat()), [WarningCode::VisitOutsideCustody]);
    }

    #[test]
    fn two_strikes_do_not_meet() {
        let strike =
            |from: &str, to: Option<&str>| on("strike", from, json!({"ended": to.map(|to| json!({"edtf": to}))}));
        let first = strike("2025-03-10", Some("2025-03-20"));
        assert_eq!(codes(&[first.clone(), strike("2025-03-18", None)]), [WarningCode::StrikesOverlap]);
        assert_eq!(codes(&[first.clone(), strike("2025-03-21", None)]), []);
        assert_eq!(codes(&[first, strike("2025-03", Some("2025-03-30"))]), [], "it may have begun on the 25th");
    }

    #[test]
    fn an_end_does_not_come_before_its_start() {
        let sentence = legal("sentence", "2025-06-10");
        let ended = |edtf: &str| {
            on("legal", edtf, json!({"event": "restriction", "result": "ended", "about": sentence.id.to_string()}))
        };
        assert_eq!(codes(&[sentence.clone(), ended("2025-05-01")]), [WarningCode::SentenceEndBeforeStart]);
        assert_eq!(codes(&[sentence.clone(), ended("2025-07-01")]), []);
    }

    #[test]
    fn days_already_counted_do_not_exceed_the_sentence() {
        let with = |credit: i32| {
            let year = json!({"type": "imprisonment", "amount": 1, "unit": "year", "from_rule": "verdict", "credit_days": credit});
            let entries = [on("legal", "2025-01-01", json!({"event": "verdict", "sentence": [year]}))];
            let today = "2026-01-01".parse().unwrap();
            warnings(&entries, &crate::insight::sentence::sentences(&entries, today), today)
        };
        assert_eq!(with(364), [], "one day is left");
        assert_eq!(with(365)[0].code, WarningCode::SentenceEndBeforeStart);
    }
}
