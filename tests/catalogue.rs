//! The catalogue: every language says everything, everything that is asked for is there, and nothing is there for nobody.
#![cfg(test)]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use dapter::{
    error::CODES,
    insight::{DueWhat, Measure, NextWhat, TOPICS, WarningCode, published},
    progress::Work,
    record::{Reason, vocabularies},
    vault::{Fault, Finding, Severity},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};
use support::source::{called, files_below, literals, templates};

const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];
const FILES: [&str; 8] = ["terms", "explain", "errors", "dates", "insight", "cli", "window", "work"];

type Texts = Resource<String>;

/// The variables of a message's value and of each attribute, by name; the value's name is empty.
type Message = BTreeMap<String, BTreeSet<String>>;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn parse(language: &str, file: &str) -> Texts {
    let name = format!("locales/{language}/{file}.ftl");
    parser::parse(read(&name)).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"))
}

fn messages(language: &str, file: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for entry in parse(language, file).body {
        let Entry::Message(message) = entry else {
            assert!(!matches!(entry, Entry::Term(_) | Entry::Junk { .. }), "{language}/{file}: {entry:?}");
            continue;
        };
        let value = message.value.iter().map(|value| (String::new(), variables(value)));
        let attributes =
            message.attributes.iter().map(|attribute| (attribute.id.name.clone(), variables(&attribute.value)));
        let twice = messages.insert(message.id.name.clone(), value.chain(attributes).collect());
        assert!(twice.is_none(), "{language}/{file}: {} stands twice", message.id.name);
    }
    messages
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        collect(expression, &mut found);
    }
    found
}

fn collect(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| found.extend(variables(&variant.value)));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => collect(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect(&Expression::Inline(argument.clone()), found));
        }
        _ => {}
    }
}

/// Every id of the English files named.
fn ids(files: &[&str]) -> BTreeSet<String> {
    files.iter().flat_map(|file| messages("en", file).into_keys()).collect()
}

/// The ids of a file that begin with `prefix`, without it.
fn below(file: &str, prefix: &str) -> BTreeSet<String> {
    ids(&[file]).iter().filter_map(|id| id.strip_prefix(prefix)).map(str::to_owned).collect()
}

fn owned<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

#[test]
fn every_language_says_the_same_messages_with_the_same_variables() {
    for file in FILES {
        let english = messages("en", file);
        for language in &LANGUAGES[1..] {
            let other = messages(language, file);
            let names = |messages: &BTreeMap<String, Message>| messages.keys().cloned().collect::<Vec<_>>();
            assert_eq!(names(&other), names(&english), "{language}/{file}.ftl");
            let differing: Vec<_> = english
                .iter()
                .filter(|(id, message)| other[*id] != **message && !WRITTEN_ITS_OWN_WAY.contains(&id.as_str()))
                .map(|(id, message)| (id, message, &other[id]))
                .collect();
            assert!(differing.is_empty(), "{language}/{file}.ftl: {differing:?}");
        }
    }
}

/// A day is given in words and in digits; each language takes what it writes dates with.
const WRITTEN_ITS_OWN_WAY: [&str; 1] = ["date-day"];

#[test]
fn a_day_is_written_from_what_the_program_gives() {
    let given = owned(["day", "digits", "month", "year"]);
    for language in LANGUAGES {
        let used = &messages(language, "dates")[WRITTEN_ITS_OWN_WAY[0]][""];
        assert!(used.is_subset(&given) && used.contains("year"), "{language}: {used:?}");
    }
}

#[test]
fn no_message_stands_in_two_files() {
    let mut places: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for file in FILES {
        for id in ids(&[file]) {
            places.entry(id).or_default().push(file);
        }
    }
    places.retain(|_, files| files.len() > 1);
    assert_eq!(places, BTreeMap::new());
}

#[test]
fn every_term_is_named_and_nothing_else_is() {
    let terms = vocabularies();
    let stored = terms.iter().flat_map(|list| list.terms.iter().map(|term| format!("{}-{term}", list.name))).collect();
    assert_eq!(below("terms", "term-"), stored);
    assert_eq!(ids(&["terms"]).len(), below("terms", "term-").len());
}

#[test]
fn every_failure_says_what_happened_whether_anything_was_lost_and_what_to_do() {
    let messages = messages("en", "errors");
    for code in CODES {
        let message = messages.get(&format!("error-{code}")).unwrap_or_else(|| panic!("error-{code} is missing"));
        let parts: Vec<_> = message.keys().map(String::as_str).collect();
        assert_eq!(parts, ["", "lost", "next"], "error-{code}");
    }
}

#[test]
fn every_failure_of_the_catalogue_can_happen() {
    let sources = [files_below("src-tauri/src"), files_below("ui/src")].concat();
    let raised: BTreeSet<_> = sources.iter().flat_map(|source| literals(source)).collect();
    let idle: Vec<_> = below("errors", "error-")
        .into_iter()
        .filter(|code| !CODES.contains(&code.as_str()) && !raised.contains(code))
        .collect();
    assert_eq!(idle, [""; 0]);
}

#[test]
fn every_rule_and_every_fault_is_named_and_nothing_else_is() {
    assert_eq!(below("errors", "reason-"), owned(Reason::all().map(Reason::code)));
    assert_eq!(below("errors", "fault-"), owned(Fault::ALL.map(Fault::code)));
    assert_eq!(below("errors", "severity-"), owned(Severity::ALL.map(Severity::code)));
    let unsound = Finding::ALL.into_iter().filter(|finding| *finding != Finding::Sound);
    assert_eq!(below("errors", "finding-"), unsound.map(|finding| finding.code().to_owned()).collect());
}

#[test]
fn all_long_work_is_named_and_nothing_else_is() {
    assert_eq!(below("work", "work-"), owned(Work::ALL.map(Work::code).into_iter().chain(["percent"])));
    assert_eq!(ids(&["work"]).len(), Work::ALL.len() + 1);
}

#[test]
fn everything_that_follows_from_entries_is_named_and_nothing_else_is() {
    assert_eq!(below("insight", "about-"), TOPICS.iter().map(|about| about.replace(' ', "_")).collect());
    assert_eq!(below("insight", "warning-"), owned(WarningCode::VOCABULARY.terms.iter().copied()));
    assert_eq!(below("insight", "due-"), owned(DueWhat::VOCABULARY.terms.iter().copied()));
    assert_eq!(below("insight", "next-"), owned(NextWhat::VOCABULARY.terms.iter().copied()));
    let thresholds = published().iter().map(|threshold| threshold.id).chain(["none-note"]);
    assert_eq!(below("insight", "threshold-"), owned(thresholds));
    let in_kilograms = published().iter().filter(|threshold| matches!(threshold.unit, Measure::Percent | Measure::Bmi));
    assert_eq!(below("insight", "line-"), owned(in_kilograms.map(|threshold| threshold.id)));
}

#[test]
fn what_is_explained_is_a_term() {
    let explained = below("explain", "explain-");
    assert_eq!(explained.len(), ids(&["explain"]).len());
    let terms = below("terms", "term-");
    assert!(explained.is_subset(&terms), "{:?}", explained.difference(&terms).collect::<Vec<_>>());
}

/// What the program composes ids from.
const COMPOSED: [&str; 13] = [
    "work-",
    "term-",
    "reason-",
    "fault-",
    "error-",
    "month-",
    "season-",
    "about-",
    "warning-",
    "threshold-",
    "due-",
    "next-",
    "amount-",
];

#[test]
fn every_message_the_program_asks_for_is_there() {
    let known = ids(&FILES);
    let missing: BTreeSet<_> = ["src", "src-tauri/src"]
        .iter()
        .flat_map(|folder| files_below(folder))
        .flat_map(|source| called(&source, &[".text(", ".say(", ".ask("]))
        .filter(|id| !known.contains(id) && !COMPOSED.iter().any(|prefix| id.starts_with(prefix)))
        .collect();
    assert_eq!(missing, owned([]));
}

#[test]
fn every_message_the_page_asks_for_is_there() {
    let known = ids(&FILES);
    let missing: BTreeSet<_> = files_below("ui/src")
        .iter()
        .flat_map(|source| called(source, &["t(", "attr(", "has("]))
        .filter(|id| !known.contains(id))
        .collect();
    assert_eq!(missing, owned([]));
}

#[test]
fn every_message_of_the_command_line_and_of_dates_is_asked_for() {
    let sources = [files_below("src"), files_below("src-tauri/src")].concat();
    assert_eq!(unasked(&["cli", "dates"], &sources), owned([]));
}

#[test]
fn every_message_of_the_window_is_asked_for() {
    assert_eq!(unasked(&["window"], &files_below("ui/src")), owned([]));
}

/// Ids that no source holds, whole or as the beginning of a composed one.
fn unasked(files: &[&str], sources: &[String]) -> BTreeSet<String> {
    let whole: BTreeSet<_> = sources.iter().flat_map(|source| literals(source)).collect();
    let begun: BTreeSet<_> = sources.iter().flat_map(|source| templates(source)).collect();
    let mut ids = ids(files);
    ids.retain(|id| !whole.contains(id) && !begun.iter().any(|prefix| id.starts_with(prefix)));
    ids
}
