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
fn the_sample_holds_claims_that_disagree_and_dates_that_do_not_fit() {
    let desk = Desk::new();
    let today = "2026-03-01".parse().unwrap();
    let mut notebook = desk.create();
    exchange::import(&mut notebook, exchange::sample(today).as_bytes(), &stamp()).unwrap();
    let of = |name: &str| {
        let case = notebook.find("case", name).unwrap();
        serde_json::to_value(notebook.overview(&case.entry, today).unwrap()).unwrap()
    };
    let cases = ["Айбек Саматов", "Дана Ермекова", "Tomas Verrin", "Нұрлан Тасболат"].map(of);
    let every = |list: &str, field: &str| -> BTreeSet<String> {
        let items = cases.iter().flat_map(|case| case[list].as_array().unwrap());
        items.map(|item| item[field].as_str().unwrap().to_owned()).collect()
    };
    let abouts = [
        "days stated",
        "official denial",
        "statement",
        "strike count",
        "strike end",
        "strike start",
        "verdict date",
        "weight",
    ];
    // "Early June" and "3 June" agree: no date on which a case was opened is among them.
    assert_eq!(every("contradictions", "about"), abouts.map(str::to_owned).into());
    // An end before its start is refused where one entry tells both.
    let codes = ["appeal_before_verdict", "release_before_arrest", "strikes_overlap", "visit_outside_custody"];
    assert_eq!(every("warnings", "code"), codes.map(str::to_owned).into());
    let settled = cases.iter().flat_map(|case| case["contradictions"].as_array().unwrap());
    assert_eq!(settled.filter(|one| !one["settled"].is_null()).count(), 1);
    let overdue = cases.iter().flat_map(|case| case["due"].as_array().unwrap());
    assert_eq!(overdue.map(|due| due["overdue"] == true).collect::<BTreeSet<_>>(), [false, true].into());
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
