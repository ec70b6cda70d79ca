//! The sample notebook of the welcome page holds every field, and is taken in whole.
#![cfg(test)]

mod support;

use std::{collections::BTreeSet, fs, path::Path};

use chrono::NaiveDate;
use dapter::{exchange, insight::WarningCode};
use serde_json::Value;
use support::{Desk, PASSPHRASE, cli, coverage::unused, json_lines, lines, stamp};

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
    // Read off plain words, and the terms of no field.
    terms.retain(|term| !term.starts_with("body_region/"));
    assert_eq!(terms, NOT_IN_THE_SAMPLE.map(str::to_owned).into());
}

#[test]
fn the_sample_holds_claims_that_disagree_and_dates_that_do_not_fit() {
    let desk = Desk::new();
    let today = "2026-03-01".parse::<NaiveDate>().unwrap();
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
    let codes = WarningCode::VOCABULARY.terms.iter().map(|term| (*term).to_owned());
    assert_eq!(every("warnings", "code"), codes.collect());
    let settled = cases.iter().flat_map(|case| case["contradictions"].as_array().unwrap());
    assert_eq!(settled.filter(|one| !one["settled"].is_null()).count(), 1);
    let overdue = cases.iter().flat_map(|case| case["due"].as_array().unwrap());
    assert_eq!(overdue.map(|due| due["overdue"] == true).collect::<BTreeSet<_>>(), [false, true].into());
}

/// The overview of every case of the sample, field by field. `UPDATE_OVERVIEW=1` writes the file; read what it says before you
/// keep it.
#[test]
fn the_overview_of_the_sample_is_what_was_read_and_kept() {
    let desk = Desk::new();
    let today = "2026-03-01".parse::<NaiveDate>().unwrap();
    // Every line gets a name, so that what is kept does not change with the ids.
    let mut drafts = json_lines(exchange::sample(today).as_bytes());
    for (index, draft) in drafts.iter_mut().enumerate() {
        let reference = format!("line {}", index + 1);
        draft.as_object_mut().unwrap().entry("ref").or_insert(reference.into());
    }
    fs::write(desk.path("sample.jsonl"), lines(&drafts)).unwrap();
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    drop(desk.create());
    let run = |args: &[&str]| {
        let output =
            cli::dapter(&desk).args(args).args(["--json", "--passphrase-file", "passphrase"]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let imported: Value = serde_json::from_str(&run(&["import", "notebook", "sample.jsonl"])).unwrap();
    let mut shown = run(&["show", "notebook", "--on", "2026-03-01"]);
    for (reference, id) in imported["ids"].as_object().unwrap() {
        shown = shown.replace(id.as_str().unwrap(), reference);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/overview.json");
    if std::env::var_os("UPDATE_OVERVIEW").is_some() {
        fs::write(path, shown).unwrap();
        return;
    }
    let kept = fs::read_to_string(path).unwrap();
    let cases = |text: &str| serde_json::from_str::<Vec<Value>>(text).unwrap();
    for (shown, kept) in cases(&shown).iter().zip(&cases(&kept)) {
        for (field, value) in kept.as_object().unwrap() {
            assert_eq!(&shown[field], value, "{field} of {}", kept["case"]);
        }
    }
    assert_eq!(shown, kept);
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
