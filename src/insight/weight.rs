//! Change of weight. Kinds of reading are never mixed without saying so.

use chrono::NaiveDate;
use serde::Serialize;

use super::{date_range::is_known, recency, up_to};
use crate::record::{Basis, Body, Edtf, Entry, EntryId, Reading, Reference, Weight};

/// A weight with its kind, its day and its entry.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct WeightPoint {
    /// Kilograms, to the gram.
    pub kg: f64,
    /// How it was obtained.
    pub reading: Reading,
    /// How the entry knows of it.
    pub basis: Basis,
    /// The day it is of; `None` is unknown.
    pub on: Option<Edtf>,
    /// The entry that says so.
    pub entry: EntryId,
}

impl WeightPoint {
    /// Whether it comes from scales or from the person: measured or self-reported, and not at second hand.
    pub fn is_direct(&self) -> bool {
        matches!(self.reading, Reading::Measured | Reading::SelfReported) && !self.basis.is_second_hand()
    }
}

/// The latest weight against the baseline.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct WeightOverview {
    /// The latest one, whatever its kind.
    pub latest: WeightPoint,
    /// The latest that was measured or self-reported, when `latest` is neither.
    pub latest_direct: Option<WeightPoint>,
    /// The one chosen in the case, else the earliest; `None` when none other is surely of an earlier day.
    pub baseline: Option<WeightPoint>,
    /// The baseline is the one chosen in the case.
    pub baseline_chosen: bool,
    /// Latest less baseline, kilograms to one decimal.
    pub change_kg: Option<f64>,
    /// The same in per cent of the baseline, to one decimal.
    pub change_percent: Option<f64>,
    /// Latest and baseline were obtained in different ways.
    pub kinds_differ: bool,
    /// Body-mass index, kg/m² to one decimal.
    pub bmi: Option<f64>,
    /// What is missing for it: `height`.
    pub bmi_missing: Option<&'static str>,
}

/// The weight that an entry states, in kilograms to the gram.
pub fn kilograms(weight: &Weight) -> f64 {
    (weight.kilograms() * 1000.0).round() / 1000.0
}

pub(super) fn to_one_decimal(value: f64) -> f64 {
    // Adding zero turns the -0.0 of a small loss into 0.0.
    (value * 10.0).round() / 10.0 + 0.0
}

fn point(entry: &Entry) -> Option<WeightPoint> {
    let Body::Weight(weight) = &entry.body else { return None };
    let on = entry.occurred.as_ref().and_then(|occurred| occurred.edtf.clone()).filter(is_known);
    Some(WeightPoint { kg: kilograms(weight), reading: weight.reading, basis: entry.source.basis, on, entry: entry.id })
}

/// The latest weight as of `on` and its change; `None` without any weight.
pub(super) fn overview(case: &Entry, entries: &[Entry], on: NaiveDate) -> Option<WeightOverview> {
    let Body::Case(about) = &case.body else { return None };
    let mut weights: Vec<&Entry> =
        entries.iter().filter(|entry| matches!(entry.body, Body::Weight(_)) && up_to(entry, on)).collect();
    weights.sort_by_key(|entry| recency(entry));
    let points: Vec<WeightPoint> = weights.into_iter().filter_map(point).collect();
    let latest = points.last()?.clone();
    let latest_direct = points.iter().rev().find(|point| point.is_direct());
    let chosen = about.baseline_weight.as_ref().and_then(Reference::id);
    let mut others = points.iter().filter(|point| point.entry != latest.entry);
    let baseline = match chosen {
        Some(id) => others.find(|point| point.entry == id),
        None => others.filter(|point| surely_before(point, &latest)).min_by_key(|point| earliness(point)),
    };
    let change = baseline.map(|baseline| latest.kg - baseline.kg);
    let change_percent = baseline.zip(change).map(|(baseline, change)| change / baseline.kg * 100.0);
    Some(WeightOverview {
        kinds_differ: baseline.is_some_and(|baseline| baseline.reading != latest.reading),
        change_kg: change.map(to_one_decimal),
        change_percent: change_percent.map(to_one_decimal),
        bmi: about.height_cm.map(|height| to_one_decimal(latest.kg / (height / 100.0).powi(2))),
        bmi_missing: about.height_cm.is_none().then_some("height"),
        latest_direct: latest_direct.filter(|_| !latest.is_direct()).cloned(),
        baseline: baseline.cloned(),
        baseline_chosen: chosen.is_some() && baseline.is_some(),
        latest,
    })
}

/// Whether one is of an earlier day than the other: two figures that may be of one day disagree, and that is no change.
fn surely_before(one: &WeightPoint, other: &WeightPoint) -> bool {
    let day = |point: &WeightPoint, of: fn(&Edtf) -> Option<NaiveDate>| point.on.as_ref().and_then(of);
    day(one, Edtf::latest).zip(day(other, Edtf::earliest)).is_some_and(|(one, other)| one < other)
}

/// The order from which "the earliest" follows: by the last day a weight may be of. A date that is open towards the future
/// comes last: nothing says that it is early.
fn earliness(point: &WeightPoint) -> impl Ord + use<> {
    let latest = point.on.as_ref().and_then(Edtf::latest);
    (latest.is_none(), latest)
}

/// The weights among `entries` by kind of reading, each kind in order of time.
pub fn series(entries: &[Entry]) -> Vec<(Reading, Vec<&Entry>)> {
    let mut all: Vec<(Reading, Vec<&Entry>)> = Vec::new();
    for entry in entries {
        let Body::Weight(weight) = &entry.body else { continue };
        match all.iter_mut().find(|(reading, _)| *reading == weight.reading) {
            Some((_, entries)) => entries.push(entry),
            None => all.push((weight.reading, vec![entry])),
        }
    }
    all.sort_by_key(|(reading, _)| *reading);
    for (_, entries) in &mut all {
        entries.sort_by_key(|entry| recency(entry));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Case, Name, Occurred, Reference, WeightUnit};

    fn case() -> Entry {
        let name = Name { text: "A. Samatov".into(), script: None, note: None, extra: Default::default() };
        let case: Case = serde_json::from_value(serde_json::json!({"names": [name]})).unwrap();
        Entry::new(Body::Case(case))
    }

    fn weight(value: f64, unit: WeightUnit, reading: Reading, on: &str) -> Entry {
        let weight = Weight { value, unit, reading, by: None, instrument: None, extra: Default::default() };
        let mut entry = Entry::new(Body::Weight(weight));
        entry.occurred = Some(Occurred { edtf: Some(on.parse().unwrap()), ..Occurred::default() });
        entry
    }

    fn today() -> NaiveDate {
        "2025-11-20".parse().unwrap()
    }

    #[test]
    fn the_change_stands_in_kilograms_and_per_cent() {
        let entries = [
            weight(59.0, WeightUnit::Kilogram, Reading::SelfReported, "2025-11-15"),
            weight(72.0, WeightUnit::Kilogram, Reading::SelfReported, "2025-11-01"),
        ];
        let overview = overview(&case(), &entries, today()).unwrap();
        assert_eq!((overview.change_kg, overview.change_percent), (Some(-13.0), Some(-18.1)));
        assert!(!overview.kinds_differ && !overview.baseline_chosen);
        assert_eq!((overview.bmi, overview.bmi_missing), (None, Some("height")));
    }

    #[test]
    fn a_claim_by_a_third_party_never_passes_unmarked() {
        let entries = [
            weight(72.0, WeightUnit::Kilogram, Reading::Measured, "2025-11-01"),
            weight(45.0, WeightUnit::Kilogram, Reading::ThirdPartyClaim, "2025-11-16"),
        ];
        assert!(overview(&case(), &entries, today()).unwrap().kinds_differ);
        let series = series(&entries);
        assert_eq!(series.len(), 2, "measured and claimed weights stand in series of their own");
        assert!(series.iter().all(|(_, entries)| entries.len() == 1));
    }

    #[test]
    fn a_chosen_baseline_is_kept_and_height_gives_the_index() {
        let entries = [
            weight(80.0, WeightUnit::Kilogram, Reading::Measured, "2024"),
            weight(72.0, WeightUnit::Kilogram, Reading::Measured, "2025-11-01"),
            weight(59.0, WeightUnit::Kilogram, Reading::Measured, "2025-11-15"),
        ];
        let mut case = case();
        if let Body::Case(about) = &mut case.body {
            about.baseline_weight = Some(Reference::from(entries[1].id));
            about.height_cm = Some(180.0);
        }
        let overview = overview(&case, &entries, today()).unwrap();
        assert_eq!((overview.change_kg, overview.bmi), (Some(-13.0), Some(18.2)));
        assert!(overview.baseline_chosen);
    }

    #[test]
    fn units_are_shown_in_kilograms() {
        let Body::Weight(pounds) = weight(130.0, WeightUnit::Pound, Reading::Measured, "2025").body else {
            unreachable!()
        };
        assert!((kilograms(&pounds) - 58.967).abs() < 1e-9);
    }

    #[test]
    fn a_loss_of_grams_is_no_loss() {
        assert!(to_one_decimal(-0.04).is_sign_positive(), "-0.0 would be shown with its sign");
        assert_eq!(to_one_decimal(-18.06), -18.1);
    }

    #[test]
    fn what_comes_later_is_not_known_yet() {
        let entries = [weight(59.0, WeightUnit::Kilogram, Reading::Measured, "2025-12-01")];
        assert_eq!(overview(&case(), &entries, today()), None);
    }

    #[test]
    fn beside_a_claim_stands_the_latest_direct_weight() {
        let mut entries = vec![
            weight(72.0, WeightUnit::Kilogram, Reading::SelfReported, "2025-11-01"),
            weight(59.0, WeightUnit::Kilogram, Reading::SelfReported, "2025-11-15"),
            weight(45.0, WeightUnit::Kilogram, Reading::Inferred, "2025-11-16"),
        ];
        let claimed = overview(&case(), &entries, today()).unwrap();
        assert_eq!((claimed.latest.kg, claimed.latest.reading), (45.0, Reading::Inferred));
        assert_eq!(claimed.latest_direct.map(|point| point.kg), Some(59.0));
        entries.pop();
        assert_eq!(overview(&case(), &entries, today()).unwrap().latest_direct, None);
    }

    #[test]
    fn two_figures_of_one_day_are_no_change() {
        let mut entries = vec![
            weight(72.0, WeightUnit::Kilogram, Reading::Measured, "2025-11-15"),
            weight(59.0, WeightUnit::Kilogram, Reading::SelfReported, "2025-11-15"),
        ];
        let none = overview(&case(), &entries, today()).unwrap();
        assert_eq!((none.baseline, none.change_kg), (None, None));
        entries.push(weight(70.0, WeightUnit::Kilogram, Reading::Measured, "2025"));
        assert_eq!(overview(&case(), &entries, today()).unwrap().baseline, None, "2025 may be December");
    }

    #[test]
    fn a_vague_date_makes_a_weight_neither_the_latest_nor_the_earliest() {
        let entries = [
            weight(80.0, WeightUnit::Kilogram, Reading::Measured, "2025"),
            weight(72.0, WeightUnit::Kilogram, Reading::Measured, "2025-11-01"),
            weight(59.0, WeightUnit::Kilogram, Reading::Measured, "2025-11-15"),
        ];
        let overview = overview(&case(), &entries, today()).unwrap();
        assert_eq!((overview.latest.kg, overview.baseline.unwrap().kg), (59.0, 72.0));
        assert_eq!(overview.latest.on.unwrap().as_str(), "2025-11-15");
    }

    #[test]
    fn a_date_that_says_nothing_is_none() {
        let on = |edtf: &str| {
            let entries = [weight(59.0, WeightUnit::Kilogram, Reading::Measured, edtf)];
            overview(&case(), &entries, today()).unwrap().latest.on.map(|on| on.to_string())
        };
        assert_eq!(on("XXXX"), None);
        for half in ["../2025-11-15", "2025-11-15/.."] {
            assert_eq!(on(half).as_deref(), Some(half));
        }
    }
}
