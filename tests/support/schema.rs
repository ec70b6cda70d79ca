//! Entries made from the schema: the least that a kind takes, and the same with one field filled.
//!
//! What a kind refuses beyond the types stands here, by path, and nowhere else among the tests.

use std::{
    collections::HashMap,
    ops::RangeInclusive,
    sync::{LazyLock, PoisonError, RwLock},
};

use dapter::record::{
    Entry, KINDS, Target,
    schema::{self, Field, Object, Type},
};
use serde_json::{Map, Value, json};

use super::Draft;

/// An exact day, wherever one is needed.
pub const DAY: &str = "2025-10-12";

/// Numbers that mean something. Where nothing is said here, [`ANY_NUMBER`].
const RANGES: &[(&str, RangeInclusive<i32>)] = &[
    ("case.height_cm", 30..=272),
    ("claim.value", 0..=130),
    ("custody.hours_per_day", 1..=24),
    ("due.rule.days", 1..=3660),
    ("health.blood_pressure.diastolic", 10..=250),
    ("health.blood_pressure.systolic", 250..=350),
    ("health.glucose_mmol_l", 1..=60),
    ("health.pulse_bpm", 10..=300),
    ("health.temperature_c", 20..=45),
    ("weight.value", 1..=300),
];

const ANY_NUMBER: RangeInclusive<i32> = 0..=1000;

/// Texts of a form of their own.
const TEXTS: &[(&str, &[&str])] = &[
    ("sha256", &["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]),
    ("time_zone", &["Asia/Almaty", "Europe/Warsaw", "UTC"]),
    ("sentence[].unit", &["hour", "day", "month", "year", "KZT"]),
    ("currency", &["KZT", "EUR"]),
    ("restricted[].field", &["text", "source.who", "tags"]),
];

/// Texts that may not be blank.
const NAMES: &[&str] = &["names[].text", "facility.code", "attachment.name"];

/// Lists that may not be shorter.
const AT_LEAST: &[(&str, usize)] = &[("case.names", 1), ("person.names", 1), ("settlement.entries", 2)];

/// The entry under a path in a table: the end of a field's path.
fn of_path<'a, T>(table: &'a [(&str, T)], path: &str) -> Option<&'a T> {
    table.iter().find(|(end, _)| ends(path, end)).map(|(_, found)| found)
}

fn ends(path: &str, end: &str) -> bool {
    path.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

pub fn range(path: &str) -> RangeInclusive<i32> {
    of_path(RANGES, path).cloned().unwrap_or(ANY_NUMBER)
}

pub fn texts_of(path: &str) -> Option<&'static [&'static str]> {
    of_path(TEXTS, path).copied()
}

pub fn is_name(path: &str) -> bool {
    NAMES.iter().any(|end| ends(path, end))
}

pub fn at_least(path: &str) -> usize {
    of_path(AT_LEAST, path).copied().unwrap_or(0)
}

/// Dates of which another of the same object may not lie before.
pub fn is_early(path: &str) -> bool {
    path.split('.').any(|name| ["from", "given", "sent"].contains(&name))
}

/// What an object must hold for its fields to go together.
pub fn mend(path: &str, fields: &mut Map<String, Value>) {
    if fields.contains_key("offset") {
        fields.entry("time").or_insert(json!("10:40"));
    }
    if fields.contains_key("time") {
        let day = if is_early(path) { "2021-06-03" } else { DAY };
        fields.insert("edtf".into(), json!(day));
    }
    if path == "facility" {
        fields.entry("code").or_insert(json!("FC-1"));
    }
    if let (Some(time_in), Some(time_out)) = (fields.get("time_in").cloned(), fields.get("time_out").cloned())
        && time_out.as_str() < time_in.as_str()
    {
        fields.insert("time_in".into(), time_out);
        fields.insert("time_out".into(), time_in);
    }
    // Phases stand in their order.
    if path == "strike"
        && let Some(phases) = fields.get_mut("phases").and_then(Value::as_array_mut)
    {
        phases.iter_mut().skip(1).filter_map(Value::as_object_mut).for_each(|phase| drop(phase.remove("from")));
    }
    if path == "settlement" && fields.contains_key("shown") {
        fields.insert("shown".into(), fields["entries"][0].clone());
    }
}

/// Every kind with its fields.
pub fn kinds() -> impl Iterator<Item = (&'static str, Object)> {
    KINDS.iter().map(|kind| (*kind, schema::kind(kind).unwrap()))
}

/// Every field of every kind, and those of the envelope as of a note.
pub fn every_field() -> Vec<(&'static str, Field)> {
    let of = |(kind, object): (&'static str, Object)| {
        object.all().into_iter().map(|field| (kind, field.clone())).collect::<Vec<_>>()
    };
    kinds().chain([("note", schema::envelope())]).flat_map(of).collect()
}

/// The `ref` of the one entry of a kind that [`known`] makes.
pub fn known_ref(kind: &str) -> String {
    format!("known-{kind}")
}

/// The least entry of each kind, for others to mention.
pub fn known() -> Vec<Draft> {
    kinds()
        .map(|(kind, object)| json!({"kind": kind, "ref": known_ref(kind), kind: least_object(&object, kind)}))
        .collect()
}

/// A value for a reference at this path.
pub fn referred(path: &str) -> Vec<Value> {
    let kinds: Vec<&str> = KINDS.iter().copied().filter(|kind| target(path).takes(kind)).collect();
    kinds.into_iter().map(|kind| json!(known_ref(kind))).collect()
}

/// What the reference at this path may point at, as the entry itself says.
pub fn target(path: &str) -> Target {
    static SEEN: LazyLock<RwLock<HashMap<String, Target>>> = LazyLock::new(Default::default);
    if let Some(target) = SEEN.read().unwrap_or_else(PoisonError::into_inner).get(path) {
        return *target;
    }
    let kind = KINDS.iter().find(|kind| path.starts_with(&format!("{kind}."))).unwrap_or(&"note");
    let path_in_json = path.replace("[]", "[0]");
    let mut entry = Entry::from_value(filled(kind, path, json!("known-note"))).unwrap();
    let found = entry.mentions().into_iter().find(|(field, ..)| *field == path_in_json);
    let (_, target, _) = found.unwrap_or_else(|| panic!("{path} is not among the mentions of its kind"));
    SEEN.write().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), target);
    target
}

/// The least value of a type.
pub fn least(holds: &Type, path: &str) -> Value {
    match holds {
        Type::Text => json!(texts_of(path).map_or("word", |texts| texts[0])),
        Type::Number => json!(f64::from(*range(path).start())),
        Type::Integer => json!(range(path).start()),
        Type::Boolean => json!(true),
        Type::Date => json!(if is_early(path) { "2021-06-03" } else { DAY }),
        Type::Time => json!("10:40"),
        Type::Offset => json!("+05:00"),
        Type::Reference => json!("known-note"),
        Type::Vocabulary(vocabulary) => json!(vocabulary.terms[0]),
        Type::List(item) => vec![least(item, &format!("{path}[]")); at_least(path)].into(),
        Type::Object(object) => least_object(object, path),
        Type::OneOf(forms) => least(&forms[0], path),
    }
}

pub fn least_object(object: &Object, path: &str) -> Value {
    let needed = object.fields.iter().filter(|field| field.required || at_least(&field.path) > 0);
    let mut fields = needed.map(|field| (field.name.clone(), least(&field.holds, &field.path))).collect();
    mend(path, &mut fields);
    Value::Object(fields)
}

/// The least entry of `kind` in which the field at `path` holds `value`; of a path that ends in `[]`, its items.
pub fn filled(kind: &str, path: &str, value: Value) -> Draft {
    let value = match path.strip_suffix("[]") {
        Some(list) => vec![value; at_least(list).max(1)].into(),
        None => value,
    };
    changed(kind, path, &|object, name| {
        object.insert(name.to_owned(), value.clone());
    })
}

/// The least entry of `kind` with the object around the field at `path`, without that field.
pub fn without(kind: &str, path: &str) -> Draft {
    changed(kind, path, &|object, name| {
        object.remove(name);
    })
}

type Change<'a> = &'a dyn Fn(&mut Map<String, Value>, &str);

fn changed(kind: &str, path: &str, change: Change<'_>) -> Draft {
    let own = schema::kind(kind).unwrap();
    let mut draft = json!({"kind": kind});
    match path.strip_prefix(kind).and_then(|rest| rest.strip_prefix('.')) {
        Some(below) => draft[kind] = change_in(&own, kind, &below.split('.').collect::<Vec<_>>(), change),
        None => {
            draft[kind] = least_object(&own, kind);
            let envelope = change_in(&schema::envelope(), "", &path.split('.').collect::<Vec<_>>(), change);
            draft.as_object_mut().unwrap().extend(envelope.as_object().unwrap().clone());
        }
    }
    draft
}

fn change_in(object: &Object, path: &str, names: &[&str], change: Change<'_>) -> Value {
    let mut fields = least_object(object, path).as_object().unwrap().clone();
    let name = names[0].trim_end_matches("[]");
    let field = object.fields.iter().find(|field| field.name == name).unwrap_or_else(|| panic!("{path}: {names:?}"));
    if names.len() > 1 {
        let below = change_in(field.holds.object().unwrap(), &field.path, &names[1..], change);
        let is_list = matches!(field.holds, Type::List(_));
        fields.insert(name.to_owned(), if is_list { json!([below]) } else { below });
        return Value::Object(fields);
    }
    // What the field must stand beside comes first, so that the field itself stays as it is given.
    fields.insert(name.to_owned(), least(&field.holds, &field.path));
    mend(path, &mut fields);
    change(&mut fields, name);
    Value::Object(fields)
}

/// What a field holds, of a list what its items are; with the path of it.
pub fn item(field: &Field) -> (&Type, String) {
    match &field.holds {
        Type::List(item) => (item, format!("{}[]", field.path)),
        other => (other, field.path.clone()),
    }
}

/// The path of the value around this field that may be told in another form too: the refusal may name that.
pub fn form_around(kind: &str, path: &str) -> Option<String> {
    let object = if path.starts_with(&format!("{kind}.")) { schema::kind(kind).unwrap() } else { schema::envelope() };
    let forms = object.all().into_iter().map(item).filter(|(holds, _)| matches!(holds, Type::OneOf(_)));
    forms.map(|(_, around)| around).find(|around| path.starts_with(&format!("{around}.")))
}
