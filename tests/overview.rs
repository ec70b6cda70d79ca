//! What follows from the entries of a case: the examples of the contract, through the library and through the command line.
#![cfg(test)]

mod support;

use std::fs;

use chrono::NaiveDate;
use dapter::{notebook::Filter, record::Reading};
use serde_json::{Value, json};
use support::{Desk, Draft, draft, save};

/// A case with a height for nobody, under its own name as `ref`.
fn case(name: &str) -> Draft {
    json!({"ref": name, "kind": "case", "case": {"names": [{"text": name}]}})
}

fn of(case: &str, mut draft: Draft) -> Draft {
    draft["case"] = json!(case);
    draft
}

fn weight(on: &str, kg: f64, reading: &str) -> Draft {
    draft("weight", on, json!({"value": kg, "unit": "kg", "reading": reading}))
}

/// Three cases, each with one example of the contract.
fn examples() -> Desk {
    let desk = Desk::new();
    let from = json!({"kind": "dry", "from": {"edtf": "2025-10-13"}});
    save(
        &mut desk.create(),
        [
            case("Aibek Samatov"),
            of("Aibek Samatov", json!({"kind": "strike", "strike": {"phases": [from]}})),
            of("Aibek Samatov", weight("2025-09-28", 72.0, "self_reported")),
            of("Aibek Samatov", weight("2025-10-12", 59.0, "self_reported")),
            case("Dana Ospanova"),
            of("Dana Ospanova", json!({"ref": "strike", "kind": "strike"})),
            of("Dana Ospanova", draft("strike_day", "2021-05-03", json!({"strike": "strike", "day": 4}))),
            case("Timur Bekov"),
            of("Timur Bekov", weight("2025-10-01", 72.0, "measured")),
            of("Timur Bekov", weight("2025-10-16", 45.0, "third_party_claim")),
        ],
    );
    desk
}

/// The overview of one case as JSON.
fn overview(desk: &Desk, name: &str, on: &str) -> Value {
    let notebook = desk.read();
    let case = notebook.find("case", name).unwrap().entry;
    serde_json::to_value(notebook.overview(&case, on.parse::<NaiveDate>().unwrap()).unwrap()).unwrap()
}

fn is_day_five(overview: &Value) {
    let strike = &overview["strikes"][0];
    assert_eq!(overview["day_convention"], "first_day_is_1", "the convention is named");
    assert_eq!(strike["day"], json!({"min": 5, "max": 5}));
    assert_eq!(strike["full_days"], json!({"min": 4, "max": 4}));
    assert_eq!(strike["start"], json!({"edtf": "2025-10-13", "computed": false}));
    assert_eq!((&strike["ongoing"], &strike["kind"]), (&json!(true), &json!("dry")));
}

fn is_thirteen_kilograms_less(overview: &Value) {
    let weight = &overview["weight"];
    assert_eq!((&weight["baseline"]["kg"], &weight["latest"]["kg"]), (&json!(72.0), &json!(59.0)));
    assert_eq!((&weight["change_kg"], &weight["change_percent"]), (&json!(-13.0), &json!(-18.1)));
    assert_eq!((&weight["kinds_differ"], &weight["bmi_missing"]), (&json!(false), &json!("height")));
}

fn is_day_four_by_a_claim(overview: &Value) {
    let strike = &overview["strikes"][0];
    assert_eq!(strike["start"], json!({"edtf": "2021-04-30", "computed": true}));
    assert_eq!(strike["day"], json!({"min": 4, "max": 4}));
    assert_eq!((&strike["claimed"][0]["day"], &strike["claimed"][0]["on"]), (&json!(4), &json!("2021-05-03")));
}

fn mixes_kinds(overview: &Value) {
    let weight = &overview["weight"];
    assert_eq!(weight["kinds_differ"], true);
    assert_eq!((&weight["latest"]["kg"], &weight["latest"]["reading"]), (&json!(45.0), &json!("third_party_claim")));
    assert_eq!(weight["baseline"]["reading"], "measured");
}

#[test]
fn a_strike_of_the_thirteenth_is_on_its_fifth_day_on_the_seventeenth() {
    is_day_five(&overview(&examples(), "Aibek Samatov", "2025-10-17"));
}

#[test]
fn from_72_to_59_kilograms_is_a_loss_of_13_or_18_1_per_cent() {
    is_thirteen_kilograms_less(&overview(&examples(), "Aibek Samatov", "2025-10-17"));
}

#[test]
fn day_4_of_a_strike_without_a_start_implies_one_and_stores_none() {
    let desk = examples();
    is_day_four_by_a_claim(&overview(&desk, "Dana Ospanova", "2021-05-03"));
    let notebook = desk.read();
    let strike = notebook.find("case", "Dana Ospanova").unwrap().entry.id;
    let filter = Filter { case: Some(strike), kinds: vec!["strike".into()], ..Filter::default() };
    let stored = notebook.entries(&filter).unwrap()[0].to_value().unwrap();
    assert_eq!((&stored["occurred"], &stored["strike"]["phases"]), (&Value::Null, &json!([])));
}

#[test]
fn a_weight_that_somebody_else_claims_stands_apart_from_a_measured_one() {
    let desk = examples();
    mixes_kinds(&overview(&desk, "Timur Bekov", "2025-10-17"));
    let notebook = desk.read();
    let case = notebook.find("case", "Timur Bekov").unwrap().entry.id;
    let entries = notebook.entries(&Filter { case: Some(case), ..Filter::default() }).unwrap();
    let series = dapter::insight::series(&entries);
    let kinds: Vec<_> = series.iter().map(|(reading, points)| (*reading, points.len())).collect();
    assert_eq!(kinds, [(Reading::Measured, 1), (Reading::ThirdPartyClaim, 1)]);
}

#[test]
fn the_command_line_shows_the_same() {
    let desk = examples();
    fs::write(desk.path("passphrase"), support::PASSPHRASE).unwrap();
    let shown = |on: &str| -> Value {
        let output = support::cli::dapter(&desk)
            .args(["show", "notebook", "--json", "--passphrase-file", "passphrase", "--on", on])
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let shown = shown("2025-10-17");
    assert_eq!(shown.as_array().unwrap().len(), 3);
    is_day_five(&shown[0]);
    is_thirteen_kilograms_less(&shown[0]);
    assert_eq!(shown[1]["strikes"][0]["start"]["computed"], true);
    mixes_kinds(&shown[2]);
    for (index, name) in ["Aibek Samatov", "Dana Ospanova", "Timur Bekov"].into_iter().enumerate() {
        assert_eq!(shown[index], overview(&desk, name, "2025-10-17"));
    }
}

#[test]
fn a_notebook_chooses_how_days_are_counted_and_the_choice_stays() {
    let desk = examples();
    let motion = json!({
        "to": "the court", "sent": "2025-10-14", "due": {"rule": {"days": 3, "count": "working", "reason": "art. 99"}}
    });
    save(&mut desk.open(), [of("Aibek Samatov", json!({"kind": "complaint", "complaint": motion}))]);
    fs::write(desk.path("passphrase"), support::PASSPHRASE).unwrap();
    let counting = |args: &[&str]| -> (Option<i32>, Value) {
        let mut command = support::cli::dapter(&desk);
        command.args(["counting", "notebook", "--json", "--passphrase-file", "passphrase"]).args(args);
        let output = command.output().unwrap();
        (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
    };
    let counted = || {
        let shown = overview(&desk, "Aibek Samatov", "2025-10-17");
        (shown["strikes"][0]["day"]["min"].clone(), shown["due"][0]["date"].clone())
    };
    assert_eq!(counted(), (json!(5), json!("2025-10-17")));
    let args = ["--convention", "first_day_is_0", "--day-off", "2025-10-15=Day of the town"];
    assert_eq!(counting(&args).1["days"][0]["name"], "Day of the town");
    assert_eq!(counted(), (json!(4), json!("2025-10-20")), "17 October is a Friday");
    assert_eq!(counting(&["--working-day", "2025-10-18=in exchange"]).0, Some(0));
    assert_eq!(counted().1, "2025-10-18");
    assert_eq!(counting(&["--forget", "2025-10-15", "--forget", "2025-10-18"]).1["days"], json!([]));
    assert_eq!(counting(&[]).1["day_convention"], "first_day_is_0");
    assert_eq!(counted(), (json!(4), json!("2025-10-17")));
    for bad in [["--day-off", "2025-02-30=never"], ["--day-off", "2025-10-15"], ["--convention", "first_day_is_9"]] {
        assert_eq!(counting(&bad).0, Some(2), "{bad:?}");
    }
}

#[test]
fn somebody_detained_on_28_may_is_held_for_874_days_on_17_october_two_years_later() {
    let desk = Desk::new();
    let detained = draft("custody", "2023-05-28", json!({"event": "detained", "facility": "ZK-900/1"}));
    save(&mut desk.create(), [case("Aibek Samatov"), of("Aibek Samatov", detained)]);
    let custody = overview(&desk, "Aibek Samatov", "2025-10-17")["custody"].clone();
    assert_eq!(custody["since"], json!({"edtf": "2023-05-28", "computed": false}));
    assert_eq!((&custody["days"], &custody["facility"]), (&json!(874), &json!("ZK-900/1")));
    assert_eq!(custody["solitary_days"], Value::Null);
}
