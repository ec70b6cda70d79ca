use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    insight::{
        Holidays, Setting, WeightPoint,
        custody::tests::{case, event},
        overview,
    },
    record::{DayConvention, PhaseKind, Reading},
};

fn ids(facts: &Facts<'_>) -> Vec<&'static str> {
    thresholds(facts).into_iter().map(|threshold| threshold.id).collect()
}

fn fast(kind: PhaseKind, days: i64) -> Fasting {
    let dry = (kind == PhaseKind::Dry).then_some(days);
    Fasting { full_days_min: days, dry_full_days_min: dry, kind, entry: Some(EntryId::fresh()) }
}

fn fasted(fasting: &[Fasting]) -> Vec<Threshold> {
    thresholds(&Facts { fasting, ..Facts::default() })
}

fn named<'a>(all: &'a [Threshold], id: &str) -> Option<&'a Threshold> {
    all.iter().find(|threshold| threshold.id == id)
}

fn point(kg: f64, reading: Reading, on: Option<&str>) -> WeightPoint {
    WeightPoint { kg, reading, basis: Basis::FirstHand, on: on.map(|on| on.parse().unwrap()), entry: EntryId::fresh() }
}

fn weighed(latest: WeightPoint, baseline: Option<WeightPoint>) -> WeightOverview {
    WeightOverview {
        latest,
        latest_direct: None,
        baseline,
        baseline_chosen: false,
        change_kg: None,
        change_percent: None,
        kinds_differ: false,
        bmi: None,
        bmi_missing: None,
    }
}

/// From 72 kg on 1 November to `kg` on 15 November.
fn from_72(kg: f64) -> WeightOverview {
    let baseline = point(72.0, Reading::SelfReported, Some("2025-11-01"));
    weighed(point(kg, Reading::SelfReported, Some("2025-11-15")), Some(baseline))
}

fn of_weight(weight: &WeightOverview, height_cm: Option<f64>) -> Vec<Threshold> {
    thresholds(&Facts { weight: Some(weight), height_cm, ..Facts::default() })
}

#[test]
fn only_days_with_recorded_hours_count_as_solitary() {
    let reached = |first: Value, second: Value| {
        let entries = [event("2025-07-01", "solitary_in", first), event("2025-07-10", "solitary_in", second)];
        let setting = Setting {
            on: "2025-07-20".parse().unwrap(),
            convention: DayConvention::FirstDayIs1,
            holidays: Holidays::kazakhstan(),
        };
        let all = overview(&case(json!({})), &entries, &setting).thresholds;
        all.iter().any(|threshold| threshold.id == "solitary_15")
    };
    assert!(reached(json!({"hours_per_day": 22}), json!({})));
    assert!(!reached(json!({}), json!({"hours_per_day": 23})), "of the first days nobody says how many hours");
    assert!(!reached(json!({"hours_per_day": 12}), json!({"hours_per_day": 23})));
}

#[test]
fn hours_are_counted_from_the_end_of_the_first_day() {
    let water = |days| {
        let all = fasted(&[fast(PhaseKind::Water, days)]);
        all.into_iter().map(|threshold| (threshold.id, threshold.value)).collect::<Vec<_>>()
    };
    assert_eq!(water(2), []);
    assert_eq!(water(3), [("no_food_48_h", 48.0)]);
    assert_eq!(water(4), [("no_food_48_h", 72.0), ("fasting_72_h", 72.0)]);
    let dry: Vec<_> = fasted(&[fast(PhaseKind::Dry, 2)]).into_iter().map(|threshold| threshold.id).collect();
    assert_eq!(dry, ["no_fluids", "no_fluid_24_h"]);
}

#[test]
fn spans_of_days_are_reached_at_their_lower_figure_and_stay() {
    let reaches = |days, id: &str| named(&fasted(&[fast(PhaseKind::Water, days)]), id).is_some();
    for (id, limit) in [("fasting_15", 15), ("fasting_36", 36), ("deaths_46", 46), ("deaths_65", 65)] {
        assert!(!reaches(limit - 1, id), "{id}");
        assert!(reaches(limit, id) && reaches(limit + 300, id), "{id}");
    }
}

#[test]
fn a_dry_fast_of_unknown_length_is_without_fluids_and_no_more() {
    let fasting = Fasting { dry_full_days_min: None, ..fast(PhaseKind::Dry, 1) };
    let all = fasted(&[fasting]);
    assert_eq!(all.iter().map(|threshold| (threshold.id, threshold.value)).collect::<Vec<_>>(), [("no_fluids", 0.0)]);
    assert!(all[0].at_least);
}

#[test]
fn what_is_refused_decides_whether_a_text_applies() {
    assert_eq!(fasted(&[fast(PhaseKind::Partial, 100), fast(PhaseKind::Other, 100)]), []);
    let not_stated = fasted(&[fast(PhaseKind::NotStated, 100)]);
    assert!(not_stated.iter().all(|threshold| threshold.condition == Some(Condition::Kind)));
    assert!(named(&not_stated, "deaths_65").is_some() && named(&not_stated, "no_fluids").is_none());
    let mixed = fasted(&[fast(PhaseKind::NotStated, 30), fast(PhaseKind::Water, 5)]);
    let sure = named(&mixed, "fasting_72_h").unwrap();
    assert_eq!((sure.value, sure.condition), (96.0, None), "what surely holds goes first");
    assert_eq!(named(&mixed, "fasting_15").unwrap().condition, Some(Condition::Kind));
}

#[test]
fn a_loss_is_compared_to_the_gram() {
    let found = |kg| {
        let all = of_weight(&from_72(kg), None);
        all.into_iter().map(|threshold| (threshold.id, threshold.value)).collect::<Vec<_>>()
    };
    assert_eq!(found(64.801), []);
    assert_eq!(found(64.8), [("weight_loss_10", -10.0)]);
    assert_eq!(&found(59.0)[..2], [("weight_loss_10", -18.1), ("weight_loss_18", -18.1)]);
    assert_eq!(found(90.0), []);
}

#[test]
fn the_contract_of_the_json_holds() {
    let json = serde_json::to_value(of_weight(&from_72(64.0), None)).unwrap();
    assert_eq!(json[0]["id"], "weight_loss_10");
    assert_eq!(json[0]["value"], -11.1);
    assert_eq!(json[0]["source"], "Peel, BMJ 1997;315:829, and Scobie, BMJ 1998;316:707");
    assert_eq!((&json[0]["unit"], &json[0]["at_least"]), (&"percent".into(), &false.into()));
    assert_eq!(json[0]["entries"].as_array().unwrap().len(), 2);
}

#[test]
fn two_figures_for_the_same_time_are_no_loss() {
    let compared = |baseline: Option<&str>, latest: Option<&str>, chosen| {
        let mut weight = from_72(45.0);
        weight.baseline_chosen = chosen;
        weight.latest.on = latest.map(|on| on.parse().unwrap());
        weight.baseline.as_mut().unwrap().on = baseline.map(|on| on.parse().unwrap());
        !of_weight(&weight, None).is_empty()
    };
    assert!(!compared(Some("2025-11-15"), Some("2025-11-15"), true));
    assert!(!compared(Some("2025"), Some("2025-11-15"), false));
    assert!(!compared(None, Some("2025-11-15"), false));
    assert!(compared(Some("2025"), Some("2025-11-15"), true), "a person chose it as the one before");
    assert!(compared(None, Some("2025-11-15"), true));
    assert!(compared(Some("2025-10"), Some("2025-11"), false));
}

#[test]
fn a_claim_is_marked_and_the_direct_weight_before_it_stands_first() {
    let mut weight = from_72(50.0);
    weight.latest.reading = Reading::ThirdPartyClaim;
    let all = of_weight(&weight, Some(180.0));
    let loss = named(&all, "weight_loss_10").unwrap();
    assert_eq!((loss.reading, loss.kinds_differ), (Some(Reading::ThirdPartyClaim), true));
    assert_eq!(named(&all, "bmi_16").unwrap().reading, Some(Reading::ThirdPartyClaim));
    weight.latest_direct = Some(point(64.0, Reading::SelfReported, Some("2025-11-10")));
    let all = of_weight(&weight, None);
    let loss = named(&all, "weight_loss_10").unwrap();
    assert_eq!((loss.value, loss.reading, loss.kinds_differ), (-11.1, None, false));
    assert_eq!(named(&all, "weight_loss_18").unwrap().reading, Some(Reading::ThirdPartyClaim));
    weight.latest.kg = 51.0;
    weight.latest_direct.as_mut().unwrap().kg = 50.0;
    assert_eq!(named(&of_weight(&weight, Some(180.0)), "bmi_16").unwrap().reading, None);
    weight.latest.kg = 72.0;
    assert!(named(&of_weight(&weight, None), "weight_loss_10").is_some(), "a claim of good health removes nothing");
}

#[test]
fn a_threshold_of_weight_names_its_entries_and_its_day() {
    let weight = from_72(50.0);
    let all = of_weight(&weight, Some(180.0));
    let (latest, baseline) = (weight.latest.entry, weight.baseline.as_ref().unwrap().entry);
    for (id, entries) in [("weight_loss_10", vec![latest, baseline]), ("bmi_16", vec![latest])] {
        let reached = named(&all, id).unwrap();
        assert_eq!((&reached.entries, &reached.on), (&entries, &weight.latest.on), "{id}");
    }
}

#[test]
fn only_the_lowest_class_of_the_index_stands() {
    // At 200 cm the index is a quarter of the weight.
    let reached = |kg| {
        let weight = weighed(point(kg, Reading::Measured, None), None);
        let all = of_weight(&weight, Some(200.0));
        all.iter().map(|threshold| threshold.id).filter(|id| id.starts_with("bmi")).collect::<Vec<_>>()
    };
    assert!(reached(74.0).is_empty());
    assert_eq!(reached(73.96), ["bmi_18_5"]);
    assert_eq!(reached(67.9), ["bmi_17"]);
    assert_eq!(reached(66.0), ["bmi_16_5", "bmi_17"]);
    assert_eq!(reached(63.9), ["bmi_16_5", "bmi_16"]);
    assert_eq!(reached(10.0), ["bmi_16_5", "bmi_16"], "no class below the last that was published");
}

#[test]
fn criteria_of_refeeding_are_named() {
    let weight = from_72(59.0);
    let facts = |fasting| Facts { weight: Some(&weight), fasting, height_cm: Some(180.0), ..Facts::default() };
    let fasting = [fast(PhaseKind::Water, 11)];
    let all = thresholds(&facts(&fasting));
    assert_eq!(named(&all, "refeeding_any").unwrap().criteria, ["loss_15", "intake_10_days"]);
    assert_eq!(named(&all, "refeeding_two").unwrap().criteria, ["bmi_18_5", "loss_10", "intake_5_days"]);
    assert_eq!(named(&all, "refeeding_two").unwrap().entries.len(), 3);
    assert_eq!(named(&all, "refeeding_extreme"), None);
    let alone = fasted(&fasting);
    assert_eq!(named(&alone, "refeeding_two"), None, "one criterion is not two");
    let fasting = [fast(PhaseKind::NotStated, 16)];
    let all = thresholds(&facts(&fasting));
    assert_eq!(named(&all, "refeeding_any").unwrap().condition, None, "the loss alone is enough");
    assert_eq!(named(&all, "refeeding_extreme").unwrap().condition, Some(Condition::Kind));
    assert_eq!(named(&all, "refeeding_extreme").unwrap().criteria, ["intake_15_days"]);
}

#[test]
fn days_9_to_14_do_not_reach_over_10_days() {
    let reaches = |days| named(&fasted(&[fast(PhaseKind::Water, days)]), "refeeding_any").is_some();
    assert!(!reaches(8) && !reaches(10));
    assert!(reaches(11));
}

#[test]
fn a_loss_counts_for_refeeding_within_six_months_only() {
    let lost = |baseline: &str, latest: &str| {
        let mut weight = from_72(55.0);
        weight.baseline.as_mut().unwrap().on = Some(baseline.parse().unwrap());
        weight.latest.on = Some(latest.parse().unwrap());
        let all = of_weight(&weight, None);
        assert!(named(&all, "weight_loss_18").is_some());
        named(&all, "refeeding_any").is_some()
    };
    assert!(lost("2025-05-15", "2025-11-15"));
    assert!(!lost("2025-05-14", "2025-11-15"));
    assert!(!lost("2025-05", "2025-11-15"), "it may have been on the first");
    assert!(lost("2025-11-01", "2025-11-15"), "the same in less time");
}

#[test]
fn a_loss_for_refeeding_is_more_than_its_percentage() {
    let reached = |kg| named(&of_weight(&from_72(kg), None), "refeeding_any").is_some();
    assert!(!reached(61.2), "exactly fifteen per cent");
    assert!(reached(61.199));
}

#[test]
fn a_weight_at_second_hand_is_marked_wherever_it_is_compared() {
    let mut weight = from_72(50.0);
    weight.latest.basis = Basis::Hearsay;
    let all = of_weight(&weight, Some(180.0));
    for id in ["weight_loss_10", "bmi_16", "refeeding_any"] {
        assert_eq!(named(&all, id).unwrap().basis, Some(Basis::Hearsay), "{id}");
    }
    weight.latest.basis = Basis::FirstHand;
    weight.baseline.as_mut().unwrap().basis = Basis::Media;
    let all = of_weight(&weight, Some(180.0));
    assert_eq!(named(&all, "weight_loss_10").unwrap().basis, Some(Basis::Media));
    assert_eq!(named(&all, "bmi_16").unwrap().basis, None, "the baseline is no part of it");
}

#[test]
fn low_minerals_are_enough_by_themselves() {
    let found = Found {
        value: vec![Mineral::Phosphate],
        reading: Some(Reading::Measured),
        on: Some("2025-11-15".parse().unwrap()),
        entry: EntryId::fresh(),
    };
    let all = thresholds(&Facts { low_minerals: Some(&found), ..Facts::default() });
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].id, &all[0].criteria[..], &all[0].on), ("refeeding_any", &["low_minerals"][..], &found.on));
    assert!(all[0].at_least, "of alcohol and drugs the notebook has no field");
    let mut weight = from_72(55.0);
    weight.latest.reading = Reading::Measured;
    let all = thresholds(&Facts { weight: Some(&weight), low_minerals: Some(&found), ..Facts::default() });
    let any = named(&all, "refeeding_any").unwrap();
    assert_eq!((&any.criteria[..], any.kinds_differ), (&["low_minerals"][..], false), "the firmer goes first");
    let all = of_weight(&weight, None);
    assert!(named(&all, "refeeding_any").unwrap().kinds_differ);
}

#[test]
fn an_index_for_refeeding_lies_below_its_limit() {
    let any = |kg| {
        let weight = weighed(point(kg, Reading::Measured, None), None);
        named(&of_weight(&weight, Some(200.0)), "refeeding_any").is_some()
    };
    assert!(!any(64.0) && any(63.9));
}

#[test]
fn solitary_confinement_is_compared_only_with_its_hours() {
    let reached = |days_min, hours| {
        let solitary = Solitary { days_min, hours, entry: EntryId::fresh() };
        thresholds(&Facts { solitary: Some(solitary), ..Facts::default() })
    };
    assert!(reached(400, None).is_empty());
    assert!(reached(400, Some(21.5)).is_empty());
    assert!(reached(15, Some(22.0)).is_empty());
    let sixteen = &reached(16, Some(22.0))[0];
    assert_eq!((sixteen.condition, sixteen.at_least, sixteen.entries.len()), (Some(Condition::Contact), true, 1));
}

#[test]
fn nothing_follows_from_nothing() {
    assert_eq!(ids(&Facts::default()), Vec::<&str>::new());
}

fn kinds() -> impl Strategy<Value = PhaseKind> {
    let all = [PhaseKind::Dry, PhaseKind::Water, PhaseKind::Partial, PhaseKind::NotStated, PhaseKind::Other];
    prop::sample::select(all.to_vec())
}

fn readings() -> impl Strategy<Value = Reading> {
    let all =
        [Reading::Measured, Reading::SelfReported, Reading::Estimated, Reading::ThirdPartyClaim, Reading::Inferred];
    prop::sample::select(all.to_vec())
}

/// An id of the WHO's classes by the class above it, so that a lower class counts as every higher one.
fn with_milder_classes(ids: &[&'static str]) -> Vec<&'static str> {
    let classes = ["bmi_18_5", "bmi_17", "bmi_16"];
    let lowest = classes.iter().rposition(|class| ids.contains(class));
    let milder = classes.iter().take(lowest.map_or(0, |lowest| lowest + 1));
    ids.iter().chain(milder).copied().collect()
}

proptest! {
    #[test]
    fn more_days_never_remove_a_threshold(kind in kinds(), days in 0i64..120, more in 0i64..40, kg in 40.0f64..90.0) {
        let weight = from_72(kg);
        let reached = |days| {
            let fasting = [fast(kind, days)];
            thresholds(&Facts { weight: Some(&weight), height_cm: Some(175.0), fasting: &fasting, ..Facts::default() })
        };
        let (before, after) = (reached(days), reached(days + more));
        for threshold in &before {
            let later = named(&after, threshold.id);
            prop_assert!(later.is_some(), "{}", threshold.id);
            prop_assert!(threshold.condition.is_some() || later.unwrap().condition.is_none(), "{}", threshold.id);
        }
    }

    #[test]
    fn more_loss_never_removes_a_threshold(
        kg in 30.0f64..90.0,
        less in 0.0f64..20.0,
        reading in readings(),
        base in readings(),
        height in prop::option::of(150.0f64..200.0),
        days in 0i64..30,
    ) {
        let fasting = [fast(PhaseKind::Water, days)];
        let reached = |kg| {
            let mut weight = from_72(kg);
            weight.latest.reading = reading;
            weight.baseline.as_mut().unwrap().reading = base;
            let facts = Facts { weight: Some(&weight), height_cm: height, fasting: &fasting, ..Facts::default() };
            with_milder_classes(&ids(&facts))
        };
        let (before, after) = (reached(kg), reached(kg - less));
        for id in before {
            prop_assert!(after.contains(&id), "{id}");
        }
    }

    #[test]
    fn none_stands_without_the_fact_it_needs(
        kind in kinds(),
        days in 0i64..120,
        kg in 20.0f64..90.0,
        reading in readings(),
        solitary_days in 0i64..60,
    ) {
        let mut weight = from_72(kg);
        weight.latest.reading = reading;
        let fasting = [fast(kind, days)];
        let solitary = Some(Solitary { days_min: solitary_days, hours: None, entry: EntryId::fresh() });
        let facts = Facts { weight: Some(&weight), fasting: &fasting, solitary, ..Facts::default() };
        for threshold in thresholds(&facts) {
            prop_assert!(!threshold.id.starts_with("bmi") && threshold.id != "solitary_15", "{}", threshold.id);
            prop_assert!(threshold.criteria.iter().all(|name| !name.starts_with("bmi") && *name != "low_minerals"));
            let fluid = threshold.id.starts_with("no_fluid");
            prop_assert!(!fluid || kind == PhaseKind::Dry);
            let fast = threshold.entries.contains(&fasting[0].entry.unwrap());
            prop_assert!(!fast || !matches!(kind, PhaseKind::Partial | PhaseKind::Other));
            let weighed = threshold.entries.contains(&weight.latest.entry);
            let doubtful = !matches!(reading, Reading::Measured | Reading::SelfReported);
            prop_assert_eq!(threshold.reading.is_some(), weighed && doubtful);
            prop_assert!(!threshold.entries.is_empty());
        }
    }
}
