//! Every field of every kind: its words are found, its references are followed, and what does not fit it is refused by its name.
#![cfg(test)]

mod support;

use std::collections::BTreeMap;

use dapter::{
    error::Error,
    exchange,
    notebook::{Filter, Notebook},
    record::{
        Entry, KINDS, Target,
        schema::{Field, Type},
    },
};
use serde_json::{Value, json};
use support::{
    Desk, Draft, files, lines, note, save,
    schema::{at_least, every_field, filled, form_around, item, known, target, texts_of, without},
    stamp,
};

/// Whether a type takes words.
fn takes_words(holds: &Type) -> bool {
    matches!(holds, Type::Text) || matches!(holds, Type::OneOf(forms) if forms.iter().any(takes_words))
}

/// Whether a type takes a reference.
fn takes_a_reference(holds: &Type) -> bool {
    matches!(holds, Type::Reference) || matches!(holds, Type::OneOf(forms) if forms.iter().any(takes_a_reference))
}

/// Text that nobody searches for: codes of a fixed form. By the end of the path.
const NOT_SEARCHED: &[(&str, &str)] = &[
    ("script", "a code out of four"),
    ("language", "a code of two letters"),
    ("media_type", "a code, the same for most"),
];

/// Whether a field takes words that a search should find: its text, or the plain name of somebody or some place.
fn is_searched(field: &Field) -> bool {
    let (holds, path) = item(field);
    // What must have one of a few forms (a digest, a unit, a currency, a zone) holds no words.
    let is_a_form = texts_of(&path).is_some() || NOT_SEARCHED.iter().any(|(end, _)| path.ends_with(end));
    (takes_words(holds) && !is_a_form) || (takes_a_reference(holds) && target(&path).takes_plain_name())
}

#[test]
fn every_text_and_every_plain_name_of_every_field_is_found_by_a_search() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let (mut paths, mut drafts) = (Vec::new(), known());
    for (number, (kind, field)) in every_field().into_iter().filter(|(_, field)| is_searched(field)).enumerate() {
        let path = item(&field).1;
        drafts.push(filled(kind, &path, json!(format!("found{number:04}"))));
        paths.push(path);
    }
    assert!(paths.len() > 100, "{}", paths.len());
    let saved = save(&mut notebook, drafts);
    let missed: Vec<_> = paths
        .iter()
        .zip(&saved[KINDS.len()..])
        .enumerate()
        .filter(|(number, (_, id))| found(&notebook, &format!("found{number:04}")) != [id.to_string()])
        .map(|(_, (path, _))| path)
        .collect();
    assert_eq!(missed, [""; 0]);
}

fn found(notebook: &Notebook, query: &str) -> Vec<String> {
    let filter = Filter { query: Some(query.to_owned()), ..Filter::default() };
    notebook.entries(&filter).unwrap().iter().map(|entry| entry.id.to_string()).collect()
}

/// Takes good lines in around a bad one; gives the field and the reason of the refusal.
fn refused(notebook: &mut Notebook, before: &[Draft], bad: &Draft) -> (String, String) {
    let file = [before, &[bad.clone(), note("after")]].concat();
    let error = exchange::import(notebook, lines(&file).as_slice(), &stamp()).expect_err(&bad.to_string());
    assert!(matches!(error, Error::Line { .. }) && error.exit_code() == 15, "{bad}: {error:?}");
    let of = |name: &str| error.failure().params[name].clone();
    assert_eq!(of("line"), (before.len() + 1).to_string(), "{bad}");
    (of("field"), of("reason"))
}

/// A draft that is refused: the path of the field, the names that the refusal may give it, and the reason.
type Case = (Draft, String, Vec<String>, &'static str);

/// Those that are refused under another field or for another reason, after these good lines.
fn wrongly_refused(before: &[Draft], cases: Vec<Case>) -> Vec<String> {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let mut wrong = Vec::new();
    for (draft, path, fields, reason) in cases {
        let (field, why) = refused(&mut notebook, before, &draft);
        if !fields.contains(&field) || why != reason {
            wrong.push(format!("{path}: {field} {why}, not {reason}: {draft}"));
        }
    }
    assert_eq!(notebook.counts().unwrap(), (0, 0), "nothing is kept in memory");
    assert_eq!(files::names(&desk.notebook().join("log")), [""; 0], "nothing is kept on disk");
    wrong
}

/// The path as a refusal writes it, and that of the value around it which may also be told in another form.
fn names_of(kind: &str, path: &str) -> Vec<String> {
    [Some(path.to_owned()), form_around(kind, path)]
        .into_iter()
        .flatten()
        .map(|path| path.replace("[]", "[0]"))
        .collect()
}

#[test]
fn every_reference_of_every_field_is_followed() {
    let nowhere = json!("0199e000-0000-7000-8000-000000000001");
    let mut cases = Vec::new();
    for (kind, field) in every_field().into_iter().filter(|(_, field)| takes_a_reference(item(field).0)) {
        let path = item(&field).1;
        let names = names_of(kind, &path);
        let draft = filled(kind, &path, nowhere.clone());
        if path != "settlement.shown" {
            let mut entry = Entry::from_value(draft.clone()).unwrap();
            assert!(entry.mentions().iter().any(|(field, ..)| *field == names[0]), "{path}");
        }
        cases.push((draft, path.clone(), names.clone(), "dangling"));
        if target(&path) != Target::Any {
            let other = KINDS.iter().find(|kind| !target(&path).takes(kind)).unwrap();
            let of_another_kind = filled(kind, &path, json!(format!("known-{other}")));
            cases.push((of_another_kind, path, names, "wrong_kind"));
        }
    }
    assert!(cases.len() > 60, "{}", cases.len());
    assert_eq!(wrongly_refused(&known(), cases), [""; 0]);
}

/// Values that a type does not take, with the reason.
fn unfit(holds: &Type) -> Vec<(Value, &'static str)> {
    match holds {
        Type::Text | Type::Reference => vec![(json!(5), "wrong_type"), (json!(["a", "list"]), "wrong_type")],
        Type::Number => vec![(json!("5"), "wrong_type"), (json!({}), "wrong_type")],
        Type::Integer => vec![(json!("5"), "wrong_type"), (json!(4.5), "wrong_type")],
        Type::Boolean => vec![(json!("yes"), "wrong_type"), (json!(1), "wrong_type")],
        Type::Date => vec![(json!(20251012), "wrong_type"), (json!("2025-02-30"), "impossible_date")],
        Type::Time => vec![(json!(1040), "wrong_type"), (json!("25:00"), "impossible_time")],
        Type::Offset => vec![(json!(5), "wrong_type"), (json!("+5"), "impossible_time")],
        Type::Vocabulary(_) => vec![(json!(5), "wrong_type"), (json!("by_magic"), "unknown_term")],
        Type::List(_) => vec![(json!({}), "wrong_type"), (json!("a list"), "wrong_type")],
        Type::Object(_) => vec![(json!(5), "wrong_type"), (json!("an object"), "wrong_type")],
        Type::OneOf(_) => vec![(json!([]), "wrong_type")],
    }
}

#[test]
fn what_does_not_fit_a_field_is_refused_by_the_field_s_name() {
    let mut cases = Vec::new();
    for (kind, field) in every_field() {
        let mut places = BTreeMap::from([(field.path.clone(), &field.holds)]);
        let (of_the_list, below) = item(&field);
        places.insert(below, of_the_list);
        for (path, holds) in places {
            for (value, reason) in unfit(holds) {
                let names = names_of(kind, &path);
                cases.push((filled(kind, &path, value), path.clone(), names, reason));
            }
        }
    }
    for kind in KINDS {
        cases.push((json!({"kind": kind, *kind: 5}), kind.to_string(), vec![kind.to_string()], "wrong_type"));
    }
    assert!(cases.len() > 500, "{}", cases.len());
    assert_eq!(wrongly_refused(&[note("before")], cases), [""; 0]);
}

#[test]
fn a_field_that_is_needed_is_missed_by_its_name() {
    let needed = |field: &Field| field.required || at_least(&field.path) > 0;
    let needed = every_field().into_iter().filter(|(_, field)| needed(field));
    let cases: Vec<_> = needed
        .map(|(kind, field)| (without(kind, &field.path), field.path.clone(), names_of(kind, &field.path), "missing"))
        .collect();
    assert!(cases.len() > 25, "{}", cases.len());
    assert_eq!(wrongly_refused(&[note("before")], cases), [""; 0]);
}

/// Figures that nothing has: the lowest and the highest of the field are beside them in its docs.
#[test]
fn a_figure_that_cannot_be_is_refused_by_the_field_s_name() {
    let (zero, low, high) = ("not_positive", "out_of_range", "out_of_range");
    let mut cases = Vec::new();
    for (path, value, reason) in [
        ("attachment.size", json!(-1), zero),
        ("attachment.sha256", json!("9f86d0"), "not_a_digest"),
        ("case.height_cm", json!(29.9), low),
        ("case.height_cm", json!(272.1), high),
        ("case.quotas[].amount", json!(-1), zero),
        ("case.quotas[].amount", json!(1001), high),
        ("case.time_zone", json!("Asia/Nowhere"), "unknown_term"),
        ("facility.time_zone", json!("Asia/Nowhere"), "unknown_term"),
        ("complaint.due.rule.days", json!(0), zero),
        ("complaint.due.rule.days", json!(3661), high),
        ("custody.days", json!(-1), zero),
        ("custody.days", json!(20_001), high),
        ("custody.hours_per_day", json!(0), zero),
        ("custody.hours_per_day", json!(24.5), high),
        ("health.blood_pressure.systolic", json!(29), low),
        ("health.blood_pressure.systolic", json!(351), high),
        ("health.blood_pressure.diastolic", json!(9), low),
        ("health.blood_pressure.diastolic", json!(251), high),
        ("health.glucose_mmol_l", json!(0), low),
        ("health.glucose_mmol_l", json!(60.1), high),
        ("health.pulse_bpm", json!(9), low),
        ("health.pulse_bpm", json!(301), high),
        ("health.temperature_c", json!(19.9), low),
        ("health.temperature_c", json!(45.1), high),
        ("legal.due.rule.days", json!(0), zero),
        ("legal.sentence[].amount", json!(-1), zero),
        ("legal.sentence[].credit_days", json!(-1), zero),
        ("legal.sentence[].unit", json!("moon"), "unknown_term"),
        ("reprisal.amount.conversions[].currency", json!("euro"), "unknown_term"),
        ("reprisal.amount.conversions[].value", json!(-1), zero),
        ("reprisal.amount.currency", json!("euro"), "unknown_term"),
        ("reprisal.amount.value", json!(-1), zero),
        ("reprisal.days", json!(-1), zero),
        ("settlement.entries", json!(["known-note"]), "missing"),
        ("settlement.shown", json!("another"), "dangling"),
        ("strike_day.day", json!(-1), zero),
        ("strike_day.day", json!(1001), high),
        ("visit.waited_minutes", json!(-1), zero),
        ("weight.value", json!(0), zero),
        ("weight.value", json!(700), high),
    ] {
        let kind = path.split('.').next().unwrap();
        cases.push((filled(kind, path, value), path.to_owned(), names_of(kind, path), reason));
    }
    assert_eq!(wrongly_refused(&[note("before")], cases), [""; 0]);
}

#[test]
fn an_end_before_its_start_is_refused_by_the_end_s_name() {
    let mut cases = Vec::new();
    for (kind, end, beside, earlier) in [
        ("note", "consents[].withdrawn", "given", json!("2020")),
        ("case", "case.quotas[].to", "from", json!("2020")),
        ("complaint", "complaint.received", "sent", json!("2020")),
        ("complaint", "complaint.replied", "sent", json!("2020")),
        ("strike", "strike.phases[].to", "from", json!({"edtf": "2020"})),
        ("strike", "strike.pauses[].to", "from", json!({"edtf": "2020"})),
        ("visit", "visit.time_out", "time_in", json!("08:00")),
    ] {
        let mut draft = filled(kind, end, earlier.clone());
        let (around, name) = end.rsplit_once('.').unwrap();
        let start = match &earlier {
            Value::Object(_) => json!({"edtf": "2021-06"}),
            _ if name == "time_out" => json!("10:40"),
            _ => json!("2021-06"),
        };
        draft.pointer_mut(&format!("/{}", around.replace("[]", "/0").replace('.', "/"))).unwrap()[beside] = start;
        let ends = if earlier.is_object() { format!("{end}.edtf") } else { end.to_owned() };
        cases.push((draft, end.to_owned(), vec![ends.replace("[]", "[0]")], "end_before_start"));
    }
    assert_eq!(wrongly_refused(&[note("before")], cases), [""; 0]);
}
