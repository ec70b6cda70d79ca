use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn entry(kind: &str, occurred: &str, fields: Value) -> Entry {
    let mut entry = json!({"kind": kind, kind: fields});
    if !occurred.is_empty() {
        entry["occurred"] = json!({"edtf": occurred});
    }
    Entry::from_value(entry).unwrap()
}

fn of(entries: &[Entry], on: &str) -> Vec<DueItem> {
    due(entries, day(on), Holidays::kazakhstan())
}

/// The date of a complaint received on `start` with a term of so many days.
fn by(start: &str, days: i32, count: &str) -> DueItem {
    let fields = json!({"received": start, "due": {"rule": {"days": days, "count": count}}});
    of(&[entry("complaint", "", fields)], "2030-01-01").remove(0)
}

#[test]
fn fifteen_working_days_step_over_nauryz() {
    // From Monday 10 March 2025: 11 to 14 (4), 17 to 20 (8); 21 is a holiday, 24 and 25 stand in for the 22nd and 23rd, which are
    // a weekend; 26 to 28 (11), 31 March to 3 April (15).
    assert_eq!(by("2025-03-10", 15, "working").date.as_str(), "2025-04-03");
}

#[test]
fn five_working_days_step_over_new_year() {
    // From Monday 29 December 2025: 30, 31 (2); 1 and 2 January are holidays, 3 and 4 a weekend; 5, 6 (4); 7 is Christmas; 8 (5).
    assert_eq!(by("2025-12-29", 5, "working").date.as_str(), "2026-01-08");
    // A year earlier 3 January is off in exchange for Sunday the 5th, on which people work: 30, 31, 5, 6, 8.
    assert_eq!(by("2024-12-29", 5, "working").date.as_str(), "2025-01-08");
}

#[test]
fn a_calendar_term_that_ends_on_a_saturday_moves_to_monday() {
    let item = by("2025-10-08", 10, "calendar");
    assert_eq!((item.date.as_str(), item.moved_from), ("2025-10-20", Some(day("2025-10-18"))));
    assert!(item.computed && item.overdue && !item.holidays_unknown);
    let weekday = by("2025-10-07", 10, "calendar");
    assert_eq!((weekday.date.as_str(), weekday.moved_from), ("2025-10-17", None));
}

#[test]
fn a_stated_date_goes_before_the_term() {
    let fields = json!({"sent": "2025-10-01", "due": {"date": "2025-10-20", "rule": {"days": 5, "count": "working"}}});
    let entries = [entry("complaint", "", fields)];
    let item = of(&entries, "2025-10-20").remove(0);
    assert_eq!((item.date.as_str(), item.overdue, item.computed), ("2025-10-20", false, false));
    assert!(of(&entries, "2025-10-21")[0].overdue);
}

#[test]
fn the_start_is_the_day_named_else_receipt_else_sending_else_the_entry() {
    let term = |more: Value| {
        let mut rule = json!({"days": 1, "count": "calendar"});
        rule.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"rule": rule})
    };
    let decision = entry("legal", "2025-10-14", json!({"event": "hearing"}));
    let of = |fields: Value| {
        let complaint = entry("complaint", "2025-10-06", fields);
        due(&[decision.clone(), complaint], day("2025-10-01"), Holidays::kazakhstan())
    };
    let dates = |fields| {
        let complaint = entry("complaint", "2025-10-06", fields);
        let items = due(&[decision.clone(), complaint], day("2025-10-06"), Holidays::kazakhstan());
        items.first().map(|item| item.date.to_string())
    };
    let date = |text: &str| Some(text.to_owned());
    let all = json!({"sent": "2025-10-07", "received": "2025-10-08", "due": term(json!({"from": "2025-10-20"}))});
    assert_eq!(dates(all), date("2025-10-21"));
    let starts = term(json!({"starts": decision.id.to_string()}));
    assert_eq!(dates(json!({"received": "2025-10-08", "due": starts})), date("2025-10-15"));
    assert_eq!(
        dates(json!({"sent": "2025-10-07", "received": "2025-10-08", "due": term(json!({}))})),
        date("2025-10-09")
    );
    assert_eq!(dates(json!({"sent": "2025-10-07", "due": term(json!({}))})), date("2025-10-08"));
    assert_eq!(dates(json!({"due": term(json!({}))})), date("2025-10-07"));
    // The day named is not known: nothing else takes its place.
    let unknown = term(json!({"starts": EntryId::fresh().to_string()}));
    assert_eq!(dates(json!({"received": "2025-10-08", "due": unknown})), None);
    assert!(of(json!({"due": term(json!({}))})).is_empty(), "it was not made yet");
}

#[test]
fn what_is_due_today_is_not_overdue() {
    let fields = json!({"sent": "2025-10-01", "due": {"rule": {"days": 5, "count": "calendar"}}});
    let entries = [entry("complaint", "", fields)];
    let overdue = |on: &str| of(&entries, on)[0].overdue;
    assert!(!overdue("2025-10-06") && overdue("2025-10-07"));
}

#[test]
fn a_stated_date_that_may_be_several_days_keeps_them() {
    let fields = json!({"sent": "2025-10-01", "due": {"date": "2025-10"}});
    let item = of(&[entry("complaint", "", fields)], "2025-10-20").remove(0);
    let range = item.range.unwrap();
    assert_eq!((range.earliest, range.latest, item.overdue), (Some(day("2025-10-01")), Some(day("2025-10-31")), false));
}

#[test]
fn an_uncertain_start_gives_the_last_day_it_may_be_and_the_first_beside_it() {
    let item = by("[2025-10-06,2025-10-08]", 1, "working");
    let range = item.range.unwrap();
    assert_eq!((range.earliest, range.latest), (Some(day("2025-10-07")), Some(day("2025-10-09"))));
    assert_eq!(item.date.as_str(), "2025-10-09");
}

#[test]
fn what_is_answered_or_filed_is_no_longer_due() {
    let waiting = |more: Value| {
        let mut fields = json!({"sent": "2025-10-01", "due": {"date": "2025-10-10"}});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        entry("complaint", "2025-10-01", fields)
    };
    assert!(of(&[waiting(json!({"answer": "none"}))], "2025-10-11")[0].overdue);
    assert!(of(&[waiting(json!({"answer": "none", "outcome": "silence"}))], "2025-10-11")[0].overdue);
    assert!(of(&[waiting(json!({"outcome": "sent back unread"}))], "2025-10-11").is_empty());
    let replied = [waiting(json!({"replied": "2025-10-09"}))];
    assert_eq!((of(&replied, "2025-10-08").len(), of(&replied, "2025-10-09").len()), (1, 0));
    let complaint = waiting(json!({}));
    let mut reply = entry("note", "2025-10-05", json!({}));
    let link = json!({"to": complaint.id.to_string(), "kind": "answers", "answer": "denies"});
    reply.links = vec![serde_json::from_value(link).unwrap()];
    assert!(of(&[complaint.clone(), reply.clone()], "2025-10-11").is_empty());
    for (kind, answer) in [("answers", Some("none")), ("supports", None)] {
        let link = json!({"to": complaint.id.to_string(), "kind": kind, "answer": answer});
        reply.links = vec![serde_json::from_value(link).unwrap()];
        assert_eq!(of(&[complaint.clone(), reply.clone()], "2025-10-11").len(), 1, "{kind} {answer:?}");
    }

    let verdict = entry("legal", "2025-10-01", json!({"event": "verdict", "due": {"date": "2025-10-16"}}));
    assert_eq!(of(std::slice::from_ref(&verdict), "2025-10-12")[0].what, DueWhat::Filing);
    let appeal = entry("legal", "2025-10-10", json!({"event": "appeal", "about": verdict.id.to_string()}));
    assert!(of(&[verdict, appeal], "2025-10-12").is_empty());
}

#[test]
fn a_complaint_without_a_date_waits() {
    let entries = [
        entry("complaint", "2025-10-01", json!({"due": {"rule": "within a month"}})),
        entry("complaint", "", json!({})),
        entry("complaint", "2025-10-01", json!({"due": {"date": "2025-10-20"}})),
    ];
    let (on, items) = (day("2025-10-11"), of(&entries, "2025-10-11"));
    let waiting: Vec<_> = unanswered(&entries, on, &items).iter().map(|item| (item.entry, item.days_waiting)).collect();
    assert_eq!(waiting, [(entries[0].id, Some(10)), (entries[1].id, None)]);
}

#[test]
fn beyond_the_list_of_holidays_a_date_says_so() {
    assert!(by("2026-12-20", 10, "working").holidays_unknown);
    assert!(by("2026-12-20", 15, "calendar").holidays_unknown);
    assert!(!by("2026-12-10", 10, "working").holidays_unknown);
    // Before the list begins working days are not known, but the last day of a calendar term lies within it.
    assert!(by("2015-12-20", 30, "working").holidays_unknown);
    assert!(!by("2015-12-20", 30, "calendar").holidays_unknown);
}

proptest! {
    #[test]
    fn working_days_take_at_least_as_long_as_calendar_days(start in 0u64..4000, days in 1i32..120) {
        let start = day("2016-01-01") + Days::new(start);
        let last = |days, count| {
            let term = serde_json::from_value(json!({"days": days, "count": count})).unwrap();
            last_day(start, &term, Holidays::kazakhstan()).unwrap()
        };
        let working = last(days, "working");
        prop_assert!(working.day >= start + Days::new(days.unsigned_abs().into()));
        prop_assert!(Holidays::kazakhstan().is_working(working.day));
        prop_assert!(last(days + 1, "working").day > working.day);
        let calendar = last(days, "calendar");
        prop_assert!(last(days + 1, "calendar").day >= calendar.day && calendar.day >= calendar.by_count);
    }
}
