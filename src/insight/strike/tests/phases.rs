//! What is refused, and since when.

use super::*;

#[test]
fn a_phase_without_a_date_begins_with_the_strike_when_it_is_the_first() {
    let on = |phases: serde_json::Value| {
        let mut entry = told(serde_json::json!({"phases": phases}));
        entry.occurred = Some(Occurred::on(day("2025-10-01")));
        only(&[entry], "2025-10-10", DayConvention::FirstDayIs1).dry_days
    };
    let water = serde_json::json!({"kind": "water", "from": {"edtf": "2025-10-04"}});
    assert_eq!(on(serde_json::json!([{"kind": "dry"}, water])), exactly(3));
    assert_eq!(on(serde_json::json!([water, {"kind": "dry"}])), Some(DayRange { min: 0, max: None }));
}

#[test]
fn fluids_are_refused_from_the_first_day_of_the_phase() {
    let mut entry = told(serde_json::json!({"phases": [{"kind": "dry", "from": {"edtf": "2025-10-05"}}]}));
    entry.occurred = Some(Occurred::on(day("2025-10-01")));
    let entries = [entry];
    let dry_day = |on| only(&entries, on, DayConvention::FirstDayIs1).dry_day;
    assert_eq!((dry_day("2025-10-03"), dry_day("2025-10-05")), (None, exactly(1)));
}

#[test]
fn a_phase_that_may_be_over_leaves_open_what_is_refused() {
    let fasting = |to: &str, on: &str| {
        let phases = serde_json::json!([{"kind": "dry", "from": {"edtf": "2025-10-01"}, "to": {"edtf": to}}]);
        let strike = told(serde_json::json!({"phases": phases, "ended": {"edtf": "2025-10-20"}}));
        let fasting = only(&[strike], on, DayConvention::FirstDayIs1).fasting;
        fasting.map(|fasting| (fasting.full_days_min, fasting.dry_full_days_min))
    };
    assert_eq!(fasting("2025-10-03", "2025-10-03"), Some((2, Some(2))), "its last day is one of it");
    let spell = "[2025-10-03,2025-10-08]";
    assert_eq!(fasting(spell, "2025-10-03"), Some((2, Some(2))));
    assert_eq!(fasting(spell, "2025-10-05"), None);
    assert_eq!(fasting(spell, "2025-10-10"), Some((1, None)), "surely on without it since the ninth");
}

#[test]
fn a_fast_of_which_the_kind_is_not_stated_counts_from_then() {
    let entries = [told(serde_json::json!({"phases": [
        {"kind": "water", "from": {"edtf": "2025-10-01"}},
        {"kind": "not_stated", "from": {"edtf": "2025-10-05"}}
    ]}))];
    let fasting = only(&entries, "2025-10-10", DayConvention::FirstDayIs1).fasting.unwrap();
    assert_eq!((fasting.kind, fasting.full_days_min), (PhaseKind::NotStated, 5));
}

#[test]
fn dry_days_are_counted_apart() {
    let entries = [told(serde_json::json!({"phases": [
        {"kind": "dry", "from": {"edtf": "2025-10-01"}, "to": {"edtf": "2025-10-03"}},
        {"kind": "water", "from": {"edtf": "2025-10-04"}},
        {"kind": "dry", "from": {"edtf": "2025-10-09"}}
    ]}))];
    let strike = only(&entries, "2025-10-10", DayConvention::FirstDayIs1);
    assert_eq!((strike.day, strike.dry_day, strike.dry_days), (exactly(10), exactly(2), exactly(5)));
    let fasting = strike.fasting.unwrap();
    assert_eq!((fasting.full_days_min, fasting.dry_full_days_min), (9, Some(1)));
    assert_eq!(only(&entries, "2025-10-06", DayConvention::FirstDayIs1).dry_day, None);
}

#[test]
fn what_is_partly_taken_breaks_a_fast() {
    let entries = [told(serde_json::json!({"phases": [
        {"kind": "water", "from": {"edtf": "2025-10-01"}},
        {"kind": "partial", "from": {"edtf": "2025-10-05"}},
        {"kind": "water", "from": {"edtf": "2025-10-08"}}
    ]}))];
    assert_eq!(only(&entries, "2025-10-10", DayConvention::FirstDayIs1).fasting.unwrap().full_days_min, 2);
}

#[test]
fn a_phase_that_is_over_says_nothing_of_the_days_after_it() {
    let entries = [told(serde_json::json!({
        "phases": [{"kind": "dry", "from": {"edtf": "2025-10-01"}, "to": {"edtf": "2025-10-03"}}],
        "ended": {"edtf": "2025-10-20"}
    }))];
    let on = |day| only(&entries, day, DayConvention::FirstDayIs1);
    assert_eq!((on("2025-10-03").kind, on("2025-10-03").dry_day), (PhaseKind::Dry, exactly(3)));
    let after = on("2025-10-10");
    assert_eq!((after.kind, after.dry_day, after.dry_days), (PhaseKind::NotStated, None, exactly(3)));
    let fasting = after.fasting.unwrap();
    assert_eq!((fasting.kind, fasting.full_days_min, fasting.dry_full_days_min), (PhaseKind::NotStated, 6, None));
}

#[test]
fn days_between_two_phases_break_a_fast() {
    let entries = [told(serde_json::json!({"phases": [
        {"kind": "water", "from": {"edtf": "2025-10-01"}, "to": {"edtf": "2025-10-03"}},
        {"kind": "water", "from": {"edtf": "2025-10-08"}}
    ]}))];
    assert_eq!(only(&entries, "2025-10-10", DayConvention::FirstDayIs1).fasting.unwrap().full_days_min, 2);
}

#[test]
fn a_first_phase_without_a_date_leaves_the_start_open() {
    let phases = serde_json::json!([{"kind": "dry"}, {"kind": "water", "from": {"edtf": "2025-10-05"}}]);
    let mut entry = told(serde_json::json!({"phases": phases}));
    let count = only(&[entry.clone()], "2025-10-10", DayConvention::FirstDayIs1);
    assert_eq!(count.day, Some(DayRange { min: 6, max: None }), "it began before its second phase");
    assert!(count.start.unwrap().computed);
    entry.occurred = Some(Occurred::on(day("2025-10-01")));
    assert_eq!(only(&[entry], "2025-10-10", DayConvention::FirstDayIs1).day, exactly(10));
}

#[test]
fn an_end_without_a_date_takes_that_of_the_last_phase() {
    let entries = [told(serde_json::json!({
        "phases": [{"from": {"edtf": "2025-10-01"}, "to": {"edtf": "2025-10-05"}}],
        "ended": {"reason": "health"}
    }))];
    let after = only(&entries, "2025-12-01", DayConvention::FirstDayIs1);
    assert_eq!((after.ongoing, after.day), (false, exactly(5)));
}
