//! The sample notebook of the welcome page holds every field, and is taken in whole.
#![cfg(test)]

mod support;

use std::collections::BTreeSet;

use dapter::exchange;
use serde_json::Value;
use support::{Desk, coverage::unused, json_lines, stamp};

fn sample() -> Vec<Value> {
    json_lines(exchange::sample("2026-03-01".parse().unwrap()).as_bytes())
}

#[test]
fn the_sample_exercises_every_field() {
    assert_eq!(unused(&sample()).fields, BTreeSet::new());
}

/// Terms that no case of the sample calls for: the worst that may befall somebody, and grades that only a clinician's long
/// report would give.
const NOT_IN_THE_SAMPLE: [&str; 7] = [
    "consistency/diagnostic",
    "consistency/typical",
    "health_event/died",
    "health_event/self_harm",
    "health_event/suicide_attempt",
    "incident_type/death",
    "strike_end/died",
];

#[test]
fn the_sample_exercises_every_term_that_says_something() {
    let mut terms = unused(&sample()).terms;
    terms.retain(|term| !term.ends_with("/not_stated") && !term.ends_with("/other"));
    assert_eq!(terms, NOT_IN_THE_SAMPLE.map(str::to_owned).into());
}

#[test]
fn the_sample_is_taken_in_on_any_day() {
    for today in ["2026-03-01", "2026-12-31", "2028-02-29"] {
        let desk = Desk::new();
        let lines = exchange::sample(today.parse().unwrap());
        let taken = exchange::import(&mut desk.create(), lines.as_bytes(), &stamp()).unwrap();
        assert_eq!(taken.imported, lines.lines().count(), "{today}");
    }
}
