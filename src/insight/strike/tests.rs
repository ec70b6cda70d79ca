mod pauses;
mod phases;

use chrono::Days;
use proptest::prelude::*;

use super::*;
use crate::record::{Phase, Reference, Source, Visit, VisitOutcome};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn strike_from(edtf: &str) -> Entry {
    let from = Occurred { edtf: Some(edtf.parse().unwrap()), ..Occurred::default() };
    let phase = Phase { kind: PhaseKind::Dry, from: Some(from), to: None, extra: Default::default() };
    Entry::new(Body::Strike(Strike { phases: vec![phase], ..Strike::default() }))
}

fn claim(day: i32, on: &str, strike: Option<&Entry>) -> Entry {
    let strike = strike.map(|strike| Reference::from(strike.id));
    let claim = StrikeDay { strike, day, phase_kind: None, extra: Default::default() };
    let mut entry = Entry::new(Body::StrikeDay(claim));
    entry.occurred = Some(Occurred { edtf: Some(on.parse().unwrap()), ..Occurred::default() });
    entry
}

fn only(entries: &[Entry], on: &str, convention: DayConvention) -> StrikeOverview {
    let mut all = strikes(entries, day(on), convention);
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn exactly(count: i64) -> Option<DayRange> {
    Some(DayRange { min: count, max: Some(count) })
}

#[test]
fn the_first_day_is_day_1() {
    let strike = only(&[strike_from("2025-10-13")], "2025-10-17", DayConvention::FirstDayIs1);
    assert_eq!((strike.day, strike.full_days, strike.dry_day), (exactly(5), exactly(4), exactly(5)));
    assert!(strike.ongoing);
}

#[test]
fn on_the_day_it_begins_no_full_day_is_gone() {
    let strike = only(&[strike_from("2025-10-13")], "2025-10-13", DayConvention::FirstDayIs1);
    assert_eq!((strike.day, strike.full_days, strike.dry_days), (exactly(1), exactly(0), exactly(1)));
}

#[test]
fn of_an_end_before_the_start_nothing_is_counted() {
    let mut entry = strike_from("2025-10-13");
    if let Body::Strike(strike) = &mut entry.body {
        strike.ended = Some(StrikeEnded { edtf: Some("2025-10-01".parse().unwrap()), ..StrikeEnded::default() });
    }
    assert_eq!(only(&[entry], "2025-10-20", DayConvention::FirstDayIs1).day, None);
}

#[test]
fn the_other_convention_numbers_full_days() {
    let strike = only(&[strike_from("2025-10-13")], "2025-10-17", DayConvention::FirstDayIs0);
    assert_eq!((strike.day, strike.full_days), (exactly(4), exactly(4)));
}

#[test]
fn an_uncertain_start_gives_a_range() {
    let one_of = only(&[strike_from("[2025-10-04,2025-10-09]")], "2025-10-17", DayConvention::FirstDayIs1);
    assert_eq!(one_of.day, Some(DayRange { min: 9, max: Some(14) }));
    let before = only(&[strike_from("../2025-10-13")], "2025-10-17", DayConvention::FirstDayIs1);
    assert_eq!(before.day, Some(DayRange { min: 5, max: None }));
}

#[test]
fn an_approximate_start_gives_a_range_too() {
    let about = only(&[strike_from("2025-10-13~")], "2025-10-17", DayConvention::FirstDayIs1);
    assert_eq!(about.day, Some(DayRange { min: 4, max: Some(6) }));
}

#[test]
fn a_claim_without_a_start_implies_one_that_is_marked_as_computed() {
    let claims = [claim(4, "2021-05-03", None)];
    let strike = only(&claims, "2021-05-03", DayConvention::FirstDayIs1);
    let start = strike.start.unwrap();
    assert_eq!((start.edtf.as_str(), start.computed, strike.id), ("2021-04-30", true, None));
    assert_eq!(strike.day, exactly(4));
}

#[test]
fn claims_that_differ_imply_one_of_several_starts() {
    let strike = Entry::new(Body::Strike(Strike::default()));
    let claims = [claim(4, "2021-05-03", Some(&strike)), claim(6, "2021-05-03", Some(&strike)), strike];
    let strike = only(&claims, "2021-05-03", DayConvention::FirstDayIs1);
    assert_eq!(strike.start.unwrap().edtf.as_str(), "[2021-04-28,2021-04-30]");
    assert_eq!(strike.day, Some(DayRange { min: 4, max: Some(6) }));
}

#[test]
fn a_stated_start_is_not_moved_by_a_claim() {
    let strike = strike_from("2025-10-13");
    let claims = [claim(9, "2025-10-17", Some(&strike)), strike];
    let strike = only(&claims, "2025-10-17", DayConvention::FirstDayIs1);
    assert_eq!((strike.day, strike.claimed.len()), (exactly(5), 1));
}

#[test]
fn a_strike_that_is_over_keeps_its_last_day() {
    let mut entry = strike_from("2025-10-13");
    if let Body::Strike(strike) = &mut entry.body {
        strike.ended = Some(StrikeEnded { edtf: Some("2025-10-20".parse().unwrap()), ..StrikeEnded::default() });
    }
    let entries = [entry];
    let after = only(&entries, "2025-12-01", DayConvention::FirstDayIs1);
    assert_eq!((after.ongoing, after.day, after.dry_day), (false, exactly(8), None));
    let during = only(&entries, "2025-10-15", DayConvention::FirstDayIs1);
    assert_eq!((during.ongoing, during.day), (true, exactly(3)), "the end was not known on that day");
}

#[test]
fn an_end_without_a_date_leaves_the_length_open() {
    let mut entry = strike_from("2025-10-13");
    if let Body::Strike(strike) = &mut entry.body {
        strike.ended = Some(StrikeEnded::default());
    }
    let over = only(&[entry], "2025-10-20", DayConvention::FirstDayIs1);
    assert_eq!((over.ongoing, over.day), (false, Some(DayRange { min: 1, max: Some(8) })));
}

#[test]
fn only_first_hand_and_measured_entries_confirm() {
    let visit = |on: &str, basis, outcome| {
        let mut entry = Entry::new(Body::Visit(Visit { outcome: Some(outcome), ..Visit::default() }));
        entry.occurred = Some(Occurred::on(day(on)));
        entry.source = Source { basis, ..Source::default() };
        entry
    };
    let entries = [
        strike_from("2025-10-13"),
        visit("2025-10-15", Basis::FirstHand, VisitOutcome::Held),
        visit("2025-10-16", Basis::FirstHand, VisitOutcome::Refused),
        visit("2025-10-17", Basis::Hearsay, VisitOutcome::Held),
    ];
    assert_eq!(only(&entries, "2025-10-18", DayConvention::FirstDayIs1).confirmed_day, Some(3));
}

/// A strike as it stands in the JSON.
fn told(strike: serde_json::Value) -> Entry {
    Entry::from_value(serde_json::json!({"kind": "strike", "strike": strike})).unwrap()
}

#[test]
fn of_a_strike_that_is_only_claimed_no_day_after_the_last_claim_is_sure() {
    let seen = serde_json::json!({"kind": "visit", "occurred": {"edtf": "2021-09-01"}, "source": {"basis": "first_hand"},
        "visit": {"outcome": "held"}});
    let all = [claim(4, "2021-05-03", None), claim(6, "2021-05-05", None), Entry::from_value(seen).unwrap()];
    let later = only(&all, "2025-10-17", DayConvention::FirstDayIs1);
    let fasting = later.fasting.unwrap();
    assert_eq!((fasting.full_days_min, fasting.entry), (5, Some(all[1].id)));
    assert_eq!(later.confirmed_day, None, "a visit months later confirms nothing of it");
}

#[test]
fn an_end_that_may_have_come_is_counted_from_both_sides() {
    let entries = [told(serde_json::json!({
        "phases": [{"from": {"edtf": "2025-10-01"}}],
        "ended": {"edtf": "[2025-10-10,2025-10-14]", "reason": "health"}
    }))];
    let on = |day| only(&entries, day, DayConvention::FirstDayIs1);
    assert_eq!((on("2025-10-12").ongoing, on("2025-10-12").day), (true, Some(DayRange { min: 10, max: Some(12) })));
    assert_eq!(on("2025-10-12").fasting, None, "it may be over");
    assert_eq!((on("2025-10-20").ongoing, on("2025-10-20").day), (false, Some(DayRange { min: 10, max: Some(14) })));
}

#[test]
fn a_strike_that_begins_after_the_day_is_left_out() {
    let begins = strike_from("2025-10-13");
    assert_eq!(strikes(&[begins], day("2025-10-12"), DayConvention::FirstDayIs1), []);
}

#[test]
fn what_is_seen_after_an_end_confirms_nothing() {
    let visit = |on: &str| {
        let mut entry = Entry::new(Body::Visit(Visit { outcome: Some(VisitOutcome::Held), ..Visit::default() }));
        entry.occurred = Some(Occurred::on(day(on)));
        entry.source = Source { basis: Basis::FirstHand, ..Source::default() };
        entry
    };
    let confirmed = |ended: serde_json::Value| {
        let phases = serde_json::json!([{"from": {"edtf": "2025-10-01"}}]);
        let strike = told(serde_json::json!({"phases": phases, "ended": ended}));
        let entries = [strike, visit("2025-10-03"), visit("2025-10-12"), visit("2026-03-01")];
        only(&entries, "2026-04-01", DayConvention::FirstDayIs1).confirmed_day
    };
    assert_eq!(confirmed(serde_json::json!({"reason": "health"})), None, "each of them may be later");
    assert_eq!(confirmed(serde_json::json!({"edtf": "[2025-10-10,2025-10-14]"})), Some(3));
    assert_eq!(confirmed(serde_json::json!({"edtf": "2025-10-14"})), Some(12));
}

#[test]
fn a_rumour_of_a_weighing_confirms_nothing() {
    let weight = |basis: &str| {
        let weight = serde_json::json!({"kind": "weight", "occurred": {"edtf": "2025-10-15"}, "source": {"basis": basis},
            "weight": {"value": 59.0, "reading": "measured"}});
        let entries = [strike_from("2025-10-13"), Entry::from_value(weight).unwrap()];
        only(&entries, "2025-10-18", DayConvention::FirstDayIs1).confirmed_day
    };
    assert_eq!((weight("document"), weight("hearsay"), weight("media")), (Some(3), None, None));
}

#[test]
fn what_somebody_saw_or_measured_confirms() {
    let confirmed = |mut entry: serde_json::Value, basis: &str| {
        entry["occurred"] = serde_json::json!({"edtf": "2025-10-15"});
        entry["source"] = serde_json::json!({"basis": basis});
        let entries = [strike_from("2025-10-13"), Entry::from_value(entry).unwrap()];
        strikes(&entries, day("2025-10-18"), DayConvention::FirstDayIs1)[0].confirmed_day
    };
    let health = |fields: serde_json::Value| serde_json::json!({"kind": "health", "health": fields});
    let measured = health(serde_json::json!({"pulse_bpm": 48, "reading": "measured"}));
    let seen = health(serde_json::json!({"symptoms": ["dizziness"]}));
    let said = serde_json::json!({"kind": "strike_day", "strike_day": {"day": 3}});
    assert_eq!((confirmed(measured.clone(), "document"), confirmed(measured, "hearsay")), (Some(3), None));
    assert_eq!((confirmed(seen.clone(), "first_hand"), confirmed(seen, "relative")), (Some(3), None));
    assert_eq!((confirmed(said.clone(), "first_hand"), confirmed(said, "relative")), (Some(3), None));
}

#[test]
fn a_claim_of_a_strike_that_is_not_there_is_still_shown() {
    let all = [claim(4, "2021-05-03", Some(&strike_from("2021-04-30")))];
    let shown = only(&all, "2021-05-03", DayConvention::FirstDayIs1);
    assert_eq!((shown.id, shown.day), (None, exactly(4)));
}

proptest! {
    #[test]
    fn counts_never_fall_as_days_go_by(
        from in 0u64..4000, width in 0u64..40, on in 0u64..5000,
        pause in proptest::option::of((0u64..5000, 0u64..60)), end in proptest::option::of((0u64..5000, 0u64..60)),
    ) {
        let date = |offset: u64| day("2015-01-01") + Days::new(offset);
        let set = |from: u64, width: u64| format!("[{},{}]", date(from), date(from + width));
        let pauses = pause.map(|(at, width)| {
            serde_json::json!({"from": {"edtf": set(at, width)}, "to": {"edtf": set(at + width, width)}})
        });
        let entries = [told(serde_json::json!({
            "phases": [{"kind": "dry", "from": {"edtf": set(from, width)}}],
            "pauses": pauses.into_iter().collect::<Vec<_>>(),
            "ended": end.map(|(after, width)| serde_json::json!({"edtf": set(from + after, width)})),
        }))];
        let count = |on| strikes(&entries, on, DayConvention::FirstDayIs1).pop();
        let (Some(today), Some(tomorrow)) = (count(date(on)), count(date(on + 1))) else { return Ok(()) };
        for (today, tomorrow) in [
            (today.full_days, tomorrow.full_days),
            (today.dry_days, tomorrow.dry_days),
            (today.paused_days, tomorrow.paused_days),
        ] {
            let Some(today) = today else { continue };
            let tomorrow = tomorrow.unwrap();
            prop_assert!(today.min <= tomorrow.min && today.max <= tomorrow.max);
            prop_assert!(Some(today.min) <= today.max);
        }
    }
}
