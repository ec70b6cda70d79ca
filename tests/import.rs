//! JSON lines in: everything, or nothing with the line and the field that are to blame.
#![cfg(test)]

mod support;

use dapter::{error::Error, exchange};
use serde_json::{Value, json};
use support::{Desk, Draft, aibek, draft, files, lines, note, stamp};

#[test]
fn ten_thousand_visits_come_in_as_one_save() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let mut drafts = vec![aibek()];
    drafts.extend((0..10_000).map(|number| {
        let mut visit = draft("visit", &format!("20{:02}-10-12", number % 100), json!({"mode": "in_person"}));
        visit["case"] = json!("aibek");
        visit
    }));
    let taken = exchange::import(&mut notebook, lines(&drafts).as_slice(), &stamp()).unwrap();
    assert_eq!((taken.imported, taken.unchanged), (10_001, 0));
    assert_eq!(files::names(&desk.notebook().join("log")), ["0000000001.age"]);
    drop(notebook);
    assert_eq!(desk.read().counts().unwrap(), (10_001, 10_001));
}

/// Takes in good lines around a bad one; gives the line, the field and the rule of the refusal.
fn refused(bad: &str) -> (String, String, String) {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let good = |drafts: &[Draft]| String::from_utf8(lines(drafts)).unwrap();
    let known = json!({"ref": "known", "kind": "weight", "case": "aibek", "weight": {"value": 59.0}});
    // The empty line counts: people look the number up in an editor.
    let file = format!("{}\n{}\n{}", good(&[aibek(), known]), bad, good(&[note("after")]));
    let error = exchange::import(&mut notebook, file.as_bytes(), &stamp()).unwrap_err();
    assert!(matches!(error, Error::Line { .. }) && error.exit_code() == 15, "{error:?}");
    assert_eq!(notebook.counts().unwrap(), (0, 0), "nothing is kept in memory");
    assert_eq!(files::names(&desk.notebook().join("log")), [""; 0], "nothing is kept on disk");
    let failure = error.failure();
    let of = |name: &str| failure.params[name].clone();
    (of("line"), of("field"), of("reason"))
}

#[test]
fn a_bad_line_is_named_with_its_number_and_field_and_nothing_is_kept() {
    let phase = |edtf: Value| json!({"kind": "dry", "from": {"edtf": edtf}});
    let phases = |last: Value| json!({"kind": "strike", "strike": {"phases": [phase(json!("2025-10")), phase(last)]}});
    for (bad, field, reason) in [
        (json!({"kind": "visit", "visit": {"mode": "by_magic"}}), "visit.mode", "unknown_term"),
        (json!({"kind": "visit", "visit": {"visitors": [{"role": "lawyer"}]}}), "visit.visitors[0].who", "missing"),
        (json!({"kind": "visit", "visit": {"waited_minutes": -5}}), "visit.waited_minutes", "not_positive"),
        (json!({"kind": "visit", "visit": {"time_in": "25:00"}}), "visit.time_in", "impossible_time"),
        (
            json!({"kind": "visit", "visit": {"time_in": "11:00", "time_out": "10:40"}}),
            "visit.time_out",
            "end_before_start",
        ),
        (json!({"kind": "weight", "weight": {"value": -59.0}}), "weight.value", "not_positive"),
        (json!({"kind": "weight", "weight": {"value": 5900.0}}), "weight.value", "out_of_range"),
        (json!({"kind": "weight", "weight": {"value": "59"}}), "weight.value", "wrong_type"),
        (json!({"kind": "weight", "weight": {}}), "weight.value", "missing"),
        (json!({"kind": "weight"}), "weight.value", "missing"),
        (json!({"kind": "weight", "weight": {"value": 1.0, "unit": "st"}}), "weight.unit", "unknown_term"),
        (json!({"kind": "note", "occurred": {"edtf": "2025-02-30"}}), "occurred.edtf", "impossible_date"),
        (json!({"kind": "note", "occurred": {"edtf": "2025-10/2025-09"}}), "occurred.edtf", "end_before_start"),
        (json!({"kind": "note", "occurred": {"edtf": "2025-10", "time": "10:40"}}), "occurred.time", "impossible_time"),
        (json!({"kind": "note", "learned": "soon"}), "learned", "impossible_date"),
        (json!({"kind": "note", "source": {"basis": "a_dream"}}), "source.basis", "unknown_term"),
        (json!({"kind": "note", "source": {"who": "S. Orazova"}}), "source.basis", "missing"),
        (json!({"kind": "note", "confidentiality": "secret"}), "confidentiality", "unknown_term"),
        (json!({"kind": "note", "links": [{"to": "nowhere", "kind": "supports"}]}), "links[0].to", "dangling"),
        (json!({"kind": "note", "links": [{"to": "known", "kind": "likes"}]}), "links[0].kind", "unknown_term"),
        (json!({"kind": "note", "case": "nobody"}), "case", "dangling"),
        (json!({"kind": "note", "case": "0199e000-0000-7000-8000-000000000001"}), "case", "dangling"),
        (json!({"kind": "note", "case": "known"}), "case", "wrong_kind"),
        (
            json!({"kind": "note", "restricted": [{"field": "txet", "confidentiality": "privileged"}]}),
            "restricted[0].field",
            "unknown_field",
        ),
        (json!({"kind": "note", "tags": "health"}), "tags", "wrong_type"),
        (json!({"kind": "note", "text": 5}), "text", "wrong_type"),
        (json!({"kind": "note", "id": "mine"}), "id", "wrong_type"),
        (json!({"kind": "note", "ref": 5}), "ref", "wrong_type"),
        (json!({"kind": "note", "ref": "known"}), "ref", "duplicate"),
        (json!({"kind": "omen"}), "kind", "unknown_kind"),
        (json!({"kind": 5}), "kind", "wrong_type"),
        (json!({"text": "of no kind"}), "kind", "missing"),
        (phases(json!(20251013)), "strike.phases[1].from.edtf", "wrong_type"),
        (phases(json!("2025-13")), "strike.phases[1].from.edtf", "impossible_date"),
        (json!({"kind": "strike_day", "strike_day": {"strike": "known", "day": 4}}), "strike_day.strike", "wrong_kind"),
        (json!({"kind": "strike_day", "strike_day": {"strike": "Aibek", "day": 4}}), "strike_day.strike", "dangling"),
        (json!({"kind": "strike_day", "strike_day": {"day": 4.5}}), "strike_day.day", "wrong_type"),
        (json!({"kind": "strike_day", "strike_day": {"day": -1}}), "strike_day.day", "not_positive"),
        (json!({"kind": "case", "case": {"names": []}}), "case.names", "missing"),
        (json!({"kind": "person", "person": {"names": [{"text": " "}]}}), "person.names[0].text", "missing"),
        (json!({"kind": "facility", "facility": {}}), "facility.code", "missing"),
        (json!(["a", "list"]), "record", "wrong_type"),
        (json!(null), "record", "wrong_type"),
    ] {
        let expected = ("4".to_owned(), field.to_owned(), reason.to_owned());
        assert_eq!(refused(&bad.to_string()), expected, "{bad}");
    }
}

#[test]
fn what_is_no_json_is_named_by_its_line() {
    for bad in ["{\"kind\": \"note\"", "not json", "{\"kind\": \"note\", \"text\": \"\u{1}\"}"] {
        assert_eq!(refused(bad), ("4".into(), "record".into(), "not_json".into()), "{bad}");
    }
    // What is taken in must be readable as part of a line of the log, which is two levels deeper.
    for levels in [70, 125, 126, 127, 100_000] {
        let deep = format!("{{\"kind\":\"note\",\"x\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        assert_eq!(refused(&deep).2, "not_json", "{levels}");
    }
}

#[test]
fn a_second_entry_of_the_same_id_is_refused() {
    let twice = json!({"kind": "note", "id": "0199e000-0000-7000-8000-000000000001"});
    assert_eq!(refused(&format!("{twice}\n{twice}")), ("5".into(), "id".into(), "duplicate".into()));
}
