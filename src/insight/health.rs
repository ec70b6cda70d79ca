//! What was last found of somebody's health, each finding with its day and its entry. Nothing is judged, and nothing is too old
//! to be shown: the day stands beside it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{recency, up_to};
use crate::record::{
    BloodPressure, Body, Edtf, Entry, EntryId, Health, HealthEvent, Mineral, Reading, SymptomTerm, TreatmentOutcome,
};

/// A finding with its kind, its day and its entry.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Found<T> {
    /// What was found.
    pub value: T,
    /// How it was obtained; `None` when not recorded.
    pub reading: Option<Reading>,
    /// The day it is of; `None` is unknown.
    pub on: Option<Edtf>,
    /// The entry that says so.
    pub entry: EntryId,
}

/// That somebody examined the detainee.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Examination {
    /// The day; `None` is unknown.
    pub on: Option<Edtf>,
    /// Whether the examiner is independent of whoever detains; `None` when not recorded.
    pub independent: Option<bool>,
    /// The entry that says so.
    pub entry: EntryId,
}

/// The latest mention of a symptom.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Seen {
    /// Which.
    pub symptom: SymptomTerm,
    /// The day; `None` is unknown.
    pub on: Option<Edtf>,
    /// The entry that says so.
    pub entry: EntryId,
}

/// A stay in hospital of which no end is recorded.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Hospital {
    /// The day of admission; `None` is unknown.
    pub since: Option<Edtf>,
    /// The admission.
    pub entry: EntryId,
}

/// The latest of each finding.
#[derive(Debug, Clone, PartialEq, Default, Serialize, ts_rs::TS)]
pub struct HealthOverview {
    /// The last examination by anybody.
    pub last_examination: Option<Examination>,
    /// The last by an examiner who is recorded as independent.
    pub last_independent_examination: Option<Examination>,
    /// Every symptom ever mentioned, by its latest mention, newest first.
    pub symptoms: Vec<Seen>,
    /// In hospital, as far as is recorded.
    pub hospital: Option<Hospital>,
    /// Entries of force-feeding, oldest first.
    pub force_fed: Vec<EntryId>,
    /// Blood pressure.
    pub blood_pressure: Option<Found<BloodPressure>>,
    /// Beats per minute.
    pub pulse_bpm: Option<Found<i32>>,
    /// Degrees Celsius.
    pub temperature_c: Option<Found<f64>>,
    /// Glucose in blood, millimoles per litre.
    pub glucose_mmol_l: Option<Found<f64>>,
    /// Minerals that a laboratory called low.
    pub low_minerals: Option<Found<Vec<Mineral>>>,
}

/// What `entries` say of a person's health as of `on`.
pub fn health(entries: &[Entry], on: NaiveDate) -> HealthOverview {
    let mut findings: Vec<(&Entry, &Health)> = entries
        .iter()
        .filter(|entry| up_to(entry, on))
        .filter_map(|entry| if let Body::Health(health) = &entry.body { Some((entry, health)) } else { None })
        .collect();
    findings.sort_by_key(|(entry, _)| recency(entry));
    let examinations = || findings.iter().rev().filter(|(_, health)| is_examination(health));
    let examination = |(entry, health): &(&Entry, &Health)| Examination {
        on: day(entry),
        independent: health.independent,
        entry: entry.id,
    };
    let force_fed = findings.iter().filter(|(_, health)| health.event == Some(HealthEvent::ForceFed));
    HealthOverview {
        last_examination: examinations().next().map(examination),
        last_independent_examination: examinations()
            .find(|(_, health)| health.independent == Some(true))
            .map(examination),
        symptoms: symptoms(&findings),
        hospital: hospital(&findings),
        force_fed: force_fed.map(|(entry, _)| entry.id).collect(),
        blood_pressure: latest(&findings, |health| health.blood_pressure.clone()),
        pulse_bpm: latest(&findings, |health| health.pulse_bpm),
        temperature_c: latest(&findings, |health| health.temperature_c),
        glucose_mmol_l: latest(&findings, |health| health.glucose_mmol_l),
        low_minerals: latest(&findings, |health| {
            Some(health.low_minerals.clone()).filter(|minerals| !minerals.is_empty())
        }),
    }
}

fn day(entry: &Entry) -> Option<Edtf> {
    entry.occurred.as_ref().and_then(|occurred| occurred.edtf.clone())
}

fn latest<T>(findings: &[(&Entry, &Health)], value: impl Fn(&Health) -> Option<T>) -> Option<Found<T>> {
    findings.iter().rev().find_map(|(entry, health)| {
        Some(Found { value: value(health)?, reading: health.reading, on: day(entry), entry: entry.id })
    })
}

/// Somebody examined. That one was asked for and refused or ignored is no examination, unless something was found all the same.
fn is_examination(health: &Health) -> bool {
    let outcome = health.treatment.as_ref().and_then(|treatment| treatment.outcome);
    let denied = matches!(
        outcome,
        Some(TreatmentOutcome::RefusedByDetainee | TreatmentOutcome::RefusedByStaff | TreatmentOutcome::Ignored)
    );
    let figures = health.blood_pressure.is_some()
        || health.pulse_bpm.is_some()
        || health.temperature_c.is_some()
        || health.glucose_mmol_l.is_some()
        || !health.low_minerals.is_empty();
    let found = figures || health.diagnosis.is_some() || !health.symptoms.is_empty() || !health.marks.is_empty();
    health.by.is_some() && (!denied || found)
}

fn symptoms(findings: &[(&Entry, &Health)]) -> Vec<Seen> {
    let mut latest: BTreeMap<SymptomTerm, (usize, Seen)> = BTreeMap::new();
    for (index, (entry, health)) in findings.iter().enumerate() {
        for symptom in health.symptoms.iter().map(|symptom| symptom.term()) {
            if symptom != SymptomTerm::NotStated {
                latest.insert(symptom, (index, Seen { symptom, on: day(entry), entry: entry.id }));
            }
        }
    }
    let mut all: Vec<_> = latest.into_values().collect();
    all.sort_by_key(|(index, _)| std::cmp::Reverse(*index));
    all.into_iter().map(|(_, seen)| seen).collect()
}

/// The last admission, unless something that ends a stay is recorded later, or may be of a later time.
fn hospital(findings: &[(&Entry, &Health)]) -> Option<Hospital> {
    let admitted = findings.iter().rposition(|(_, health)| health.event == Some(HealthEvent::Admitted))?;
    let (before, from) = findings.split_at(admitted);
    let (admission, _) = from.first()?;
    let since = admission.occurred.as_ref().and_then(|occurred| occurred.earliest());
    let ends = |health: &Health| matches!(health.event, Some(HealthEvent::Discharged | HealthEvent::Died));
    let may_be_later = |entry: &Entry| {
        let latest = entry.occurred.as_ref().and_then(|occurred| occurred.latest());
        latest.zip(since).is_none_or(|(latest, since)| latest > since)
    };
    let over = from.iter().any(|(_, health)| ends(health))
        || before.iter().any(|(entry, health)| ends(health) && may_be_later(entry));
    (!over).then(|| Hospital { since: day(admission), entry: admission.id })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::record::Occurred;

    fn entry(on: Option<&str>, health: serde_json::Value) -> Entry {
        let mut entry = Entry::new(Body::Health(serde_json::from_value(health).unwrap()));
        entry.occurred = on.map(|on| Occurred { edtf: Some(on.parse().unwrap()), ..Occurred::default() });
        entry
    }

    fn of(entries: &[Entry]) -> HealthOverview {
        health(entries, "2025-11-20".parse().unwrap())
    }

    #[test]
    fn an_independent_examination_stands_apart_from_the_last() {
        let entries = [
            entry(Some("2025-11-03"), json!({"by": "Dr. Omarova", "independent": true, "pulse_bpm": 58})),
            entry(Some("2025-11-10"), json!({"by": "duty doctor", "independent": false})),
            entry(
                Some("2025-11-12"),
                json!({"by": "Dr. Omarova", "treatment": {"asked": "examination", "outcome": "refused_by_staff"}}),
            ),
            entry(Some("2025-11-14"), json!({"symptoms": ["dizziness"]})),
        ];
        let overview = of(&entries);
        assert_eq!(overview.last_examination.map(|last| last.entry), Some(entries[1].id));
        assert_eq!(overview.last_independent_examination.map(|last| last.entry), Some(entries[0].id));
    }

    #[test]
    fn an_examination_after_which_a_treatment_was_refused_remains_one() {
        let drip = json!({"by": "duty doctor", "pulse_bpm": 48, "treatment": {"asked": "drip", "outcome": "refused_by_detainee"}});
        assert!(of(&[entry(Some("2025-11-12"), drip)]).last_examination.is_some());
    }

    #[test]
    fn whoever_finds_anything_has_examined() {
        let examined = |found: serde_json::Value| {
            let mut health = json!({"by": "duty doctor", "treatment": {"asked": "examination", "outcome": "ignored"}});
            health.as_object_mut().unwrap().extend(found.as_object().unwrap().clone());
            of(&[entry(Some("2025-11-12"), health)]).last_examination.is_some()
        };
        for found in [
            json!({"blood_pressure": {"systolic": 90, "diastolic": 60}}),
            json!({"pulse_bpm": 48}),
            json!({"temperature_c": 36.6}),
            json!({"glucose_mmol_l": 4.1}),
            json!({"low_minerals": ["potassium"]}),
            json!({"diagnosis": "exhaustion"}),
            json!({"symptoms": ["dizziness"]}),
            json!({"marks": [{"place": "left forearm"}]}),
        ] {
            assert!(examined(found.clone()), "{found}");
        }
        assert!(!examined(json!({})));
    }

    #[test]
    fn a_symptom_stands_with_its_latest_mention() {
        let entries = [
            entry(Some("2025-11-10"), json!({"symptoms": ["dizziness", {"symptom": "pain", "place": "chest"}]})),
            entry(Some("2025-11-14"), json!({"symptoms": ["dizziness", "not_stated"]})),
            entry(None, json!({"symptoms": ["pain", "cough"]})),
            entry(Some("2025-12-01"), json!({"symptoms": ["fever"]})),
        ];
        let seen: Vec<_> = of(&entries).symptoms.into_iter().map(|seen| (seen.symptom, seen.entry)).collect();
        let expected = [
            (SymptomTerm::Dizziness, entries[1].id),
            (SymptomTerm::Pain, entries[0].id),
            (SymptomTerm::Cough, entries[2].id),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn a_stay_in_hospital_lasts_until_anything_may_have_ended_it() {
        let event = |on, event: &str| entry(on, json!({"event": event}));
        let admitted = || event(Some("2025-11-10"), "admitted");
        let stays = |entries: &[Entry]| of(entries).hospital.is_some();
        assert!(stays(&[event(Some("2025-11-05"), "discharged"), admitted()]));
        assert!(!stays(&[admitted(), event(Some("2025-11-12"), "discharged")]));
        assert!(!stays(&[admitted(), event(Some("2025-11"), "discharged")]), "it may have been after the tenth");
        assert!(!stays(&[admitted(), event(None, "discharged")]));
        assert!(!stays(&[admitted(), event(Some("2025-11-13"), "died")]));
        assert!(!stays(&[event(Some("2025-11-12"), "discharged")]));
        assert!(stays(&[event(Some("2025-11-10"), "discharged"), admitted()]), "out and in again on one day");
        let since = of(&[admitted()]).hospital.and_then(|hospital| hospital.since);
        assert_eq!(since.as_ref().map(Edtf::as_str), Some("2025-11-10"));
    }

    #[test]
    fn each_figure_is_the_latest_of_its_own() {
        let pressure = json!({"systolic": 90, "diastolic": 60});
        let entries = [
            entry(
                Some("2025-11-10"),
                json!({"blood_pressure": pressure, "reading": "measured", "low_minerals": ["potassium"]}),
            ),
            entry(Some("2025-11-14"), json!({"pulse_bpm": 52, "reading": "self_reported", "event": "force_fed"})),
            entry(Some("2025-11-12"), json!({"pulse_bpm": 60, "event": "force_fed"})),
        ];
        let overview = of(&entries);
        assert_eq!(
            overview.blood_pressure.map(|found| (found.value.systolic, found.reading)),
            Some((90, Some(Reading::Measured)))
        );
        assert_eq!(overview.pulse_bpm.map(|found| (found.value, found.entry)), Some((52, entries[1].id)));
        assert_eq!(overview.temperature_c, None);
        assert_eq!(overview.low_minerals.map(|found| found.value), Some(vec![Mineral::Potassium]));
        assert_eq!(overview.force_fed, [entries[2].id, entries[1].id]);
        let warmed = [entry(Some("2025-11-14"), json!({"temperature_c": 36.6, "glucose_mmol_l": 4.1}))];
        let overview = of(&warmed);
        let found = overview.temperature_c.zip(overview.glucose_mmol_l).unwrap();
        assert_eq!((found.0.value, found.1.value), (36.6, 4.1));
        assert_eq!(found.0.on.as_ref().map(Edtf::as_str), Some("2025-11-14"));
    }
}
