use chrono::Days;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// An event of custody with the date and the other fields given.
pub(in crate::insight) fn event(edtf: &str, event: &str, mut fields: Value) -> Entry {
    fields["event"] = event.into();
    let mut entry = json!({"kind": "custody", "custody": fields});
    if !edtf.is_empty() {
        entry["occurred"] = json!({"edtf": edtf});
    }
    Entry::from_value(entry).unwrap()
}

/// A case with these fields beside a name.
pub(in crate::insight) fn case(mut fields: Value) -> Entry {
    fields["names"] = json!([{"text": "A. Samatov"}]);
    Entry::from_value(json!({"kind": "case", "case": fields})).unwrap()
}

fn of(entries: &[Entry], on: &str) -> CustodyOverview {
    custody(&case(json!({})), entries, on.parse().unwrap()).unwrap()
}

#[test]
fn the_day_of_detention_is_day_1() {
    let held = of(&[event("2023-05-28", "detained", json!({"facility": "Colony 5"}))], "2025-10-17");
    assert_eq!((held.days, held.days_max, held.at_facility_days), (Some(874), Some(874), Some(874)));
    let since = held.since.unwrap();
    assert_eq!((since.edtf.as_str(), since.computed, held.held), ("2023-05-28", false, Some(true)));
}

#[test]
fn a_release_ends_custody_and_the_next_detention_begins_it_anew() {
    let entries = [
        event("2024-01-01", "detained", json!({"facility": "Station 2"})),
        event("2024-01-16", "released", json!({"facility": "Station 2"})),
        event("2025-03-01", "detained", json!({})),
        event("2025-03-03", "arrested", json!({"facility": "Pretrial 9"})),
    ];
    let between = of(&entries, "2024-06-01");
    assert_eq!((between.held, between.since, between.days, between.facility), (Some(false), None, None, None));
    let again = of(&entries, "2025-03-10");
    assert_eq!((again.days, again.at_facility_days), (Some(10), Some(8)));
    assert_eq!((again.facility.unwrap().as_str(), again.stays.len()), ("Pretrial 9", 3));
}

#[test]
fn an_uncertain_date_gives_the_fewest_and_the_most_days() {
    let held = of(&[event("2025-05", "detained", json!({}))], "2025-06-02");
    assert_eq!((held.days, held.days_max), (Some(3), Some(33)));
    let early = of(&[event("2025-05", "detained", json!({}))], "2025-05-10");
    assert_eq!((early.days, early.days_max), (Some(1), Some(10)));
    let solitary = of(&[event("2025-05", "solitary_in", json!({}))], "2025-06-02");
    assert_eq!((solitary.solitary_days, solitary.solitary_days_max), (Some(3), Some(33)));
}

#[test]
fn a_step_before_the_first_detention_shows_only_that_somebody_was_held_by_then() {
    let entries = [
        event("2025-03-01", "transferred", json!({"facility": "Colony 5"})),
        event("2025-04-01", "arrested", json!({})),
    ];
    let held = of(&entries, "2025-04-10");
    let since = held.since.unwrap();
    assert_eq!((since.edtf.as_str(), since.computed), ("../2025-03-01", true));
    assert_eq!((held.days, held.days_max), (Some(41), None));
}

#[test]
fn what_has_no_date_stands_in_no_chain() {
    let entries = [event("2025-03-01", "detained", json!({})), event("", "released", json!({}))];
    let held = of(&entries, "2025-03-10");
    assert_eq!((held.held, held.days, held.undated), (None, Some(10), vec![entries[1].id]));
    let moved = [entries[0].clone(), event("", "transferred", json!({}))];
    assert_eq!(of(&moved, "2025-03-10").held, Some(true), "only a release may have ended it");
}

#[test]
fn the_place_of_the_case_is_shown_only_when_no_event_names_one() {
    let (on, about) = ("2025-03-10".parse().unwrap(), case(json!({"facility": "Colony 5"})));
    let by_case = custody(&about, &[], on).unwrap();
    assert_eq!((by_case.facility.unwrap().as_str(), by_case.since, by_case.days), ("Colony 5", None, None));
    assert_eq!(by_case.held, Some(true));
    let moved = [
        event("2025-03-01", "arrested", json!({"facility": "Pretrial 9"})),
        event("2025-03-05", "transferred", json!({})),
    ];
    assert_eq!(custody(&about, &moved, on).unwrap().facility, None);
    let released = [event("2025-03-01", "released", json!({}))];
    assert_eq!(custody(&about, &released, on).unwrap().facility, None);
    assert_eq!(custody(&case(json!({})), &[], on), None);
}

#[test]
fn a_release_in_the_month_of_the_detention_follows_it() {
    let entries =
        [event("2025-03-15", "detained", json!({"facility": "Colony 5"})), event("2025-03", "released", json!({}))];
    let after = of(&entries, "2025-06-01");
    assert_eq!((after.held, after.days, after.facility), (Some(false), None, None));
    let again = [&entries[..], &[event("2025-05-02", "arrested", json!({}))]].concat();
    assert_eq!((of(&again, "2025-06-01").held, of(&again, "2025-06-01").days), (Some(true), Some(31)));
}

#[test]
fn of_one_day_a_release_follows_unless_its_hour_is_earlier() {
    let held = |release: (&str, Option<&str>), detention: (&str, Option<&str>)| {
        let at = |(edtf, time): (&str, Option<&str>), name| {
            let mut entry = event(edtf, name, json!({}));
            entry.occurred.as_mut().unwrap().time = time.map(|time| time.parse().unwrap());
            entry
        };
        of(&[at(release, "released"), at(detention, "detained")], "2025-06-01").held
    };
    let (day, morning, evening) = ("2025-03-15", Some("09:00"), Some("20:00"));
    assert_eq!(held((day, morning), (day, evening)), Some(true), "detained again");
    assert_eq!(held((day, evening), (day, morning)), Some(false));
    for hour in [morning, None] {
        assert_eq!(held((day, hour), (day, hour)), Some(false));
    }
    assert_eq!(held(("2025-03-10", None), (day, None)), Some(true));
    let spell = "2025-03-15/2025-03-20";
    assert_eq!(held((day, morning), (spell, evening)), Some(false), "in the evening of which day, nobody said");
}

#[test]
fn of_solitary_by_hours_the_full_days_gone_are_compared() {
    let entries = [
        event("2025-07-01", "solitary_in", json!({})),
        event("2025-07-03", "solitary_in", json!({"hours_per_day": 22})),
    ];
    let held = of(&entries, "2025-07-18");
    assert_eq!((held.solitary_days, held.solitary_by_hours), (Some(18), Some(15)));
}

#[test]
fn a_second_release_is_told_of_what_began_since_the_first() {
    let entries = [
        event("2025-01-01", "detained", json!({})),
        event("2025-01-05", "released", json!({})),
        event("2025-03", "released", json!({})),
        event("2025-03-15", "detained", json!({})),
    ];
    assert_eq!(of(&entries, "2025-06-01").held, Some(false));
}

#[test]
fn an_end_passes_over_what_it_does_not_end() {
    for (begins, ends) in [("solitary_in", "solitary_out"), ("psychiatric_in", "psychiatric_out")] {
        let entries = [
            event("2025-01-01", "detained", json!({})),
            event("2025-03", ends, json!({})),
            event("2025-03-10", "transferred", json!({})),
            event("2025-03-15", begins, json!({})),
        ];
        let on = "2025-06-01".parse().unwrap();
        let order: Vec<_> = steps(&entries, on).iter().map(|step| step.entry.id).collect();
        assert_eq!(order, [0, 2, 3, 1].map(|index: usize| entries[index].id), "{ends}");
    }
}

#[test]
fn a_release_that_may_be_the_last_leaves_open_whether_somebody_is_held() {
    let entries = [
        event("2024-01-10", "detained", json!({})),
        event("2025", "released", json!({})),
        event("2025-05-02", "arrested", json!({})),
    ];
    assert_eq!(of(&entries, "2026-01-01").held, None);
}

proptest! {
    #[test]
    fn days_in_custody_never_fall_as_days_go_by(from in 0u64..3000, width in 0u64..300, on in 0u64..4000) {
        let date = |offset: u64| "2015-01-01".parse::<NaiveDate>().unwrap() + Days::new(offset);
        let entries = [event(&format!("[{},{}]", date(from), date(from + width)), "detained", json!({}))];
        let count = |on| custody(&case(json!({})), &entries, on).and_then(|held| held.days.zip(held.days_max));
        if let Some((least, most)) = count(date(on)) {
            let (least_next, most_next) = count(date(on + 1)).unwrap();
            prop_assert!(1 <= least && least <= most);
            prop_assert!(least <= least_next && most < most_next);
        }
    }
}
