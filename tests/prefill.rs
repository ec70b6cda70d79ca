//! What a new entry begins with.
#![cfg(test)]

mod support;

use chrono::NaiveDate;
use dapter::{
    insight::Today,
    notebook::Notebook,
    record::{Basis, EntryId},
};
use serde_json::{Value, json};
use support::{Desk, aibek, note, save};

fn prefill(notebook: &Notebook, case: Option<EntryId>) -> Value {
    let today = "2025-10-17".parse::<NaiveDate>().unwrap();
    serde_json::to_value(notebook.prefill(case, today).unwrap()).unwrap()
}

fn visit(case: EntryId, facility: &str) -> Value {
    let case = case.to_string();
    json!({"kind": "visit", "case": case, "occurred": {"edtf": "2025-10-10"}, "visit": {"facility": facility}})
}

#[test]
fn it_is_of_today_and_first_hand_and_without_a_case_where_there_is_none() {
    let desk = Desk::new();
    let notebook = desk.create();
    let expected = json!({
        "case": null,
        "occurred": {"edtf": "2025-10-17"},
        "source": {"basis": "first_hand"},
        "confidentiality": "case_team",
        "fields": {},
    });
    assert_eq!(prefill(&notebook, None), expected);
    assert_eq!(notebook.prefill(None, Today::Chosen(NaiveDate::default())).unwrap().source.basis, Basis::FirstHand);
}

#[test]
fn it_is_of_the_only_case_or_of_the_last_that_was_written_in() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let first = save(&mut notebook, [aibek()])[0];
    assert_eq!(prefill(&notebook, None)["case"], first.to_string());
    let other = json!({"kind": "case", "case": {"names": [{"text": "Dana Ospanova"}]}});
    let second = save(&mut notebook, [other])[0];
    save(&mut notebook, [visit(second, "North prison"), note("of no case")]);
    assert_eq!(prefill(&notebook, None)["case"], second.to_string());
    let asked = prefill(&notebook, Some(first));
    assert_eq!((&asked["case"], &asked["fields"]), (&json!(first.to_string()), &json!({})));
}

#[test]
fn a_visit_begins_at_the_last_place_of_the_case() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let case = save(&mut notebook, [aibek()])[0];
    save(&mut notebook, [visit(case, "South prison")]);
    assert_eq!(prefill(&notebook, None)["fields"], json!({"visit": {"facility": "South prison"}}));
}

#[test]
fn today_is_the_day_at_the_place() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let mut case = aibek();
    case["case"]["time_zone"] = json!("Asia/Almaty");
    let case = save(&mut notebook, [case])[0];
    let now = Today::Now("2025-10-17T22:30:00+02:00".parse().unwrap());
    let begun = serde_json::to_value(notebook.prefill(Some(case), now).unwrap()).unwrap();
    assert_eq!(begun["occurred"]["edtf"], "2025-10-18");
}
