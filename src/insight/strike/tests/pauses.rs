//! Days on which food was taken.

use super::*;

#[test]
fn days_of_a_pause_are_not_counted() {
    let entries = [told(serde_json::json!({
        "phases": [{"kind": "water", "from": {"edtf": "2025-10-01"}}],
        "pauses": [{"from": {"edtf": "2025-10-05"}, "to": {"edtf": "2025-10-07"}}]
    }))];
    let on = |day| only(&entries, day, DayConvention::FirstDayIs1);
    assert_eq!((on("2025-10-04").day, on("2025-10-04").paused), (exactly(4), false));
    assert_eq!((on("2025-10-06").day, on("2025-10-06").paused), (exactly(4), true));
    assert_eq!((on("2025-10-08").day, on("2025-10-08").paused_days), (exactly(5), exactly(3)));
    assert_eq!(on("2025-10-06").fasting, None, "food was taken");
    assert_eq!(on("2025-10-10").fasting.unwrap().full_days_min, 2, "unbroken since the pause");
}

#[test]
fn a_confirmed_day_is_counted_without_pauses() {
    let seen = serde_json::json!({"kind": "visit", "occurred": {"edtf": "2025-10-10"}, "source": {"basis": "first_hand"},
        "visit": {"outcome": "held"}});
    let strike = told(serde_json::json!({
        "phases": [{"kind": "water", "from": {"edtf": "2025-10-01"}}],
        "pauses": [{"from": {"edtf": "2025-10-05"}, "to": {"edtf": "2025-10-07"}}]
    }));
    let entries = [strike, Entry::from_value(seen).unwrap()];
    assert_eq!(only(&entries, "2025-10-20", DayConvention::FirstDayIs1).confirmed_day, Some(7));
}

#[test]
fn pauses_that_meet_count_each_day_once() {
    let paused = |second: (&str, &str)| {
        let pause = |(from, to)| serde_json::json!({"from": {"edtf": from}, "to": {"edtf": to}});
        let entries = [told(serde_json::json!({
            "phases": [{"kind": "water", "from": {"edtf": "2025-10-01"}}],
            "pauses": [pause(("2025-10-05", "2025-10-07")), pause(second)]
        }))];
        only(&entries, "2025-10-20", DayConvention::FirstDayIs1).paused_days
    };
    assert_eq!(paused(("2025-10-06", "2025-10-09")), exactly(5));
    assert_eq!(paused(("2025-10-07", "2025-10-07")), exactly(3));
    assert_eq!(paused(("2025-10-10", "2025-10-11")), exactly(5), "two days lie between");
}

#[test]
fn a_pause_before_the_start_is_none_of_the_strike() {
    let entries = [told(serde_json::json!({
        "phases": [{"kind": "water", "from": {"edtf": "2025-10-05"}}],
        "pauses": [{"from": {"edtf": "2025-10-01"}, "to": {"edtf": "2025-10-03"}}]
    }))];
    assert_eq!(only(&entries, "2025-10-10", DayConvention::FirstDayIs1).paused_days, exactly(0));
}

#[test]
fn a_pause_without_a_recorded_end_leaves_the_count_open() {
    let entries = [told(serde_json::json!({
        "phases": [{"kind": "water", "from": {"edtf": "2025-10-01"}}],
        "pauses": [{"from": {"edtf": "2025-10-05"}}]
    }))];
    let strike = only(&entries, "2025-10-10", DayConvention::FirstDayIs1);
    assert_eq!(strike.day, Some(DayRange { min: 4, max: Some(9) }));
    assert_eq!((strike.paused_days, strike.paused), (Some(DayRange { min: 1, max: Some(6) }), false));
}

#[test]
fn a_pause_whose_first_day_nobody_knows_breaks_a_fast() {
    let entries = [told(serde_json::json!({
        "phases": [{"kind": "water", "from": {"edtf": "../2025-10-01"}}],
        "pauses": [{"to": {"edtf": "2025-10-10"}}]
    }))];
    assert_eq!(only(&entries, "2025-10-20", DayConvention::FirstDayIs1).fasting.unwrap().full_days_min, 9);
}
