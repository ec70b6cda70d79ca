//! `docs/records.md`, written from the schema of the records. `make docs` writes it; the test here fails when it is behind.
#![cfg(test)]

mod support;

use std::{fmt::Write, fs, path::Path};

use dapter::{
    exchange,
    record::{
        Edtf, Entry, KINDS, Target, Vocabulary,
        schema::{self, Field, Object, Type},
        vocabularies,
    },
    text::{Catalogue, Language},
};
use serde_json::Value;
use support::schema::target;

const FILE: &str = "docs/records.md";

const TOP: &str = "\
# Records

Written by `make docs` from the types in [`src/record`](../src/record). Do not edit.

A notebook holds entries. Each is one JSON object: an *envelope*, the same for every entry, and beside it the fields of its
*kind* under the kind's name. Import and export write one entry on a line. What a field does not say is unknown: leave it out,
do not write a zero or a guess.

## What holds for every entry

**Identity.** `kind` says which kind it is. `id` is a UUIDv7 that the program gives; leave it out for a new entry. In one import an
entry may carry a `ref`, any short word, for other lines to mention. `recorded_at`, `device` and `parents` are the program's own: an export
writes them, an import reads past them.

**References.** A field that mentions another entry takes its `id` or a `ref` of the same import. The tables say what it may lead to. Where
that is a person or a place, a plain name will do, and stays a plain name; the detainee of a case is a person too. A case is also found by
its name. A reference that leads nowhere, or to an entry that the field does not take, is refused.

**Terms.** A field with a vocabulary takes its terms and no others. Most vocabularies end in two more: `not_stated`, the source does not
say; `other`, something else, told in `text`. An absent field says less than `not_stated`: nothing was recorded.

**Unknown fields** of a newer version are kept, at every level, and written back as they came.

**Refusals.** A line that breaks a rule is refused with its number and the path of its field, such as `visit.visitors[0].who`. Nothing
of that import is kept. An end may not lie before its start.

In the tables, *needed* is what the object around it cannot do without; everything else may be left out. `[]` stands for each item of a list.
";

const DATES: &str = "
## Dates

Dates are EDTF (ISO 8601-2), level 1, with intervals open on either side and one of a set. Lists sort and filter by the first and the last
day a date may be.

| written | reads | first day | last day |
|---|---|---|---|
";

/// Forms of dates, in the order in which people need them.
const FORMS: [&str; 18] = [
    "2025-10-12",
    "2025-10-12T16:40:00+05:00",
    "2025-10",
    "2025",
    "2025-22",
    "202X",
    "20XX",
    "XXXX",
    "2025-10-12?",
    "2025-08~",
    "2025-08%",
    "2025-10-11/2025-10-15",
    "2025-07/..",
    "2025-07/",
    "../2025-07-31",
    "[2025-10-11,2025-10-15]",
    "2025-10-XX",
    "2025-XX-XX",
];

/// What a table of fields calls a type.
fn holds(of: &Type, path: &str) -> String {
    match of {
        Type::Text => "text".into(),
        Type::Number => "number".into(),
        Type::Integer => "whole number".into(),
        Type::Boolean => "true or false".into(),
        Type::Date => "[date](#dates)".into(),
        Type::Time => "time, `HH:MM`".into(),
        Type::Offset => "offset, `+05:00` or `Z`".into(),
        Type::Reference => match target(path) {
            Target::Person => "a person".into(),
            Target::Facility => "a place".into(),
            Target::Case => "a case".into(),
            Target::Kind(kind) => format!("an entry of `{kind}`"),
            Target::Any => "an entry".into(),
        },
        Type::Vocabulary(vocabulary) => format!("[{0}](#{0})", vocabulary.name),
        Type::List(item) => format!("list of: {}", holds(item, &format!("{path}[]"))),
        Type::Object(_) => "object".into(),
        Type::OneOf(forms) => forms.iter().map(|form| holds(form, path)).collect::<Vec<_>>().join(", or "),
    }
}

fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'))
}

fn table(object: &Object, under: &str) -> String {
    let mut rows = "\n| field | meaning | holds |\n|---|---|---|\n".to_owned();
    // What is told as `occurred` is: its fields stand there.
    let is_a_time = |field: &&Field| {
        let named =
            |name: &str| field.holds.object().is_some_and(|of| of.fields.iter().any(|field| field.name == name));
        field.path != "occurred" && named("edtf") && named("stated")
    };
    let all = object.all();
    let times: Vec<_> = all.iter().copied().filter(is_a_time).collect();
    let told_once = |path: &str| times.iter().any(|time| is_below(path, &time.path));
    for Field { path, docs, required, default, holds: of, .. } in
        all.into_iter().filter(|field| !told_once(&field.path))
    {
        let name = path.strip_prefix(under).unwrap_or(path).trim_start_matches('.');
        let needed = match default {
            _ if *required => "; *needed*".to_owned(),
            Some(default) => format!("; absent: `{default}`"),
            None => String::new(),
        };
        let holds =
            if told_once(&format!("{path}.edtf")) { "as [`occurred`](#the-envelope)".into() } else { holds(of, path) };
        let _ = writeln!(rows, "| `{name}` | {} | {holds}{needed} |", docs.replace('|', "\\|"));
    }
    rows
}

/// An entry of the sample notebook, one field a line.
fn example(kind: &str) -> String {
    let sample = exchange::sample("2026-03-01".parse().unwrap());
    let lines = sample.lines().filter(|line| serde_json::from_str::<Value>(line).unwrap()["kind"] == kind);
    // In English where there is one; long enough to show something, short enough to be read.
    let best = lines.min_by_key(|line| (!line.is_ascii(), line.len().abs_diff(420)));
    let line = best.unwrap_or_else(|| panic!("no {kind} in the sample"));
    let entry: Value = serde_json::from_str(line).unwrap();
    Entry::from_value({
        let mut entry = entry.clone();
        entry.as_object_mut().unwrap().remove("ref");
        entry
    })
    .unwrap();
    let fields = |object: &Value, indent: &str, write: &dyn Fn(&str, &Value) -> String| {
        let fields = object.as_object().unwrap().iter();
        let fields: Vec<_> =
            fields.map(|(name, value)| format!("{indent}\"{name}\": {}", write(name, value))).collect();
        fields.join(",\n")
    };
    let whole = |_: &str, value: &Value| value.to_string();
    let own = |name: &str, value: &Value| match name {
        own if own == kind && value.as_object().is_some_and(|fields| !fields.is_empty()) => {
            format!("{{\n{}\n  }}", fields(value, "    ", &whole))
        }
        _ => value.to_string(),
    };
    format!("\n```json\n{{\n{}\n}}\n```\n", fields(&entry, "  ", &own))
}

fn list(words: &Catalogue, vocabulary: Vocabulary, used: &[String]) -> String {
    let mut text = format!("\n### {}\n\n", vocabulary.name);
    let of = if used.is_empty() { "what a place in plain words is read as".to_owned() } else { used.join(", ") };
    let _ = writeln!(text, "Of {of}.\n\n| term | in English |\n|---|---|");
    for term in vocabulary.terms {
        let _ = writeln!(text, "| `{term}` | {} |", words.term(vocabulary.name, term));
    }
    text
}

/// The fields that take a vocabulary.
fn used_by(vocabulary: Vocabulary) -> Vec<String> {
    let of = |object: Object| {
        let takes = |field: &&Field| field.holds.vocabularies().iter().any(|known| known.name == vocabulary.name);
        object.all().into_iter().filter(takes).map(|field| format!("`{}`", field.path)).collect::<Vec<_>>()
    };
    let kinds = KINDS.iter().map(|kind| schema::kind(kind).unwrap());
    [schema::envelope()].into_iter().chain(kinds).flat_map(of).collect()
}

/// What the file should say.
fn records() -> String {
    let words = Catalogue::new(Language::En);
    let mut text = format!("{TOP}\n## The envelope\n{}", table(&schema::envelope(), ""));
    text.push_str(DATES);
    for form in FORMS {
        let date: Edtf = form.parse().unwrap();
        let day = |day: Option<chrono::NaiveDate>| day.map_or("–".to_owned(), |day| day.to_string());
        let (first, last) = (day(date.earliest()), day(date.latest()));
        let _ = writeln!(text, "| `{form}` | {} | {first} | {last} |", words.date(&date));
    }
    text.push_str("\n## Kinds\n");
    for kind in KINDS {
        let object = schema::kind(kind).unwrap();
        let _ = writeln!(text, "\n### `{kind}`: {}\n\n{}", words.term("kinds", kind), object.docs);
        if !object.fields.is_empty() {
            text.push_str(&table(&object, kind));
        }
        text.push_str(&example(kind));
    }
    text.push_str("\n## Vocabularies\n");
    for vocabulary in vocabularies().into_iter().filter(|vocabulary| vocabulary.name != "kinds") {
        text.push_str(&list(&words, vocabulary, &used_by(vocabulary)));
    }
    text
}

#[test]
fn the_description_of_the_records_is_what_the_types_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, records()).unwrap();
        return;
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    assert!(committed == records(), "{FILE} is behind the types of the records: run `make docs`");
}

#[test]
fn every_kind_has_its_form_in_the_window_its_name_in_three_languages_and_its_section() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = fs::read_to_string(root.join(FILE)).unwrap();
    let mut missing = Vec::new();
    for kind in KINDS {
        let form = |extension| root.join(format!("ui/src/kinds/{kind}.{extension}")).is_file();
        if !form("ts") && !form("svelte") {
            missing.push(format!("{kind} in ui/src/kinds"));
        }
        for language in Language::ALL {
            let id = format!("term-kinds-{kind}");
            if Catalogue::new(language).text(&id, &[]) == id {
                missing.push(format!("{id} in {language:?}"));
            }
        }
        if !docs.contains(&format!("\n### `{kind}`: ")) {
            missing.push(format!("{kind} in {FILE}"));
        }
    }
    assert_eq!(missing, [""; 0]);
}
