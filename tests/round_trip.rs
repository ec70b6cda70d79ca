//! Whatever an entry says, it says after a save, a reopen, an export and an import.
#![cfg(test)]

mod support;

use dapter::{
    exchange,
    record::{Entry, KINDS, vocabularies},
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Map, Value, json};
use support::{Desk, Draft, aibek, exported, save, stamp};

type Any = BoxedStrategy<Value>;
type Field = BoxedStrategy<Option<(&'static str, Value)>>;

fn field(name: &'static str, value: impl Strategy<Value = Value> + 'static) -> Field {
    value.prop_map(move |value| Some((name, value))).boxed()
}

fn maybe(name: &'static str, value: impl Strategy<Value = Value> + 'static) -> Field {
    prop_oneof![Just(None), value.prop_map(move |value| Some((name, value)))].boxed()
}

fn object(mut fields: Vec<Field>) -> Any {
    fields.push(maybe("of_a_newer_version", any_json()));
    fields
        .prop_map(|fields| Value::Object(fields.into_iter().flatten().map(|(n, v)| (n.to_owned(), v)).collect()))
        .boxed()
}

fn list(items: impl Strategy<Value = Value> + 'static) -> Any {
    vec(items, 0..3).prop_map(Value::from).boxed()
}

fn words() -> Any {
    any::<String>().prop_map(Value::from).boxed()
}

fn name() -> Any {
    "[A-Za-zА-яәғқңөұүһі]{1,12}".prop_map(|name| json!(format!("N. {name}"))).boxed()
}

fn any_json() -> Any {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e300f64..1e300).prop_map(Value::from),
        words(),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let object = vec(("[a-z]{1,5}", inner.clone()), 0..3);
        prop_oneof![list(inner), object.prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>()))]
    })
    .boxed()
}

fn term(vocabulary: &'static str) -> Any {
    let terms = vocabularies().into_iter().find(|known| known.name == vocabulary).unwrap().terms;
    select(terms).prop_map(Value::from).boxed()
}

fn number(range: std::ops::Range<f64>) -> Any {
    range.prop_map(Value::from).boxed()
}

fn count(range: std::ops::Range<i32>) -> Any {
    range.prop_map(Value::from).boxed()
}

fn edtf() -> Any {
    const SHAPES: [&str; 9] = [
        "2025-10-12",
        "2025-10~",
        "2025",
        "202X",
        "XXXX",
        "2025-22",
        "../2025-07-31",
        "2025-07/..",
        "[2025-10-11,2025-10-15]",
    ];
    select(&SHAPES[..]).prop_map(Value::from).boxed()
}

fn time() -> Any {
    (0..24, 0..60).prop_map(|(hour, minute)| json!(format!("{hour:02}:{minute:02}"))).boxed()
}

fn occurred() -> Any {
    let told = || vec![maybe("stated", words()), maybe("year_inferred", Just(json!(true)))];
    let loosely = object([told(), vec![maybe("edtf", edtf())]].concat_fields());
    let to_the_minute = vec![
        field("edtf", Just(json!("2025-10-12"))),
        field("time", time()),
        maybe("offset", select(&["+05:00", "Z", "-03:30"][..]).prop_map(Value::from)),
    ];
    prop_oneof![loosely, object([told(), to_the_minute].concat_fields())].boxed()
}

/// Joins lists of fields.
trait ConcatFields {
    fn concat_fields(self) -> Vec<Field>;
}

impl<const N: usize> ConcatFields for [Vec<Field>; N] {
    fn concat_fields(self) -> Vec<Field> {
        self.into_iter().flatten().collect()
    }
}

fn names() -> Any {
    let one = || object(vec![field("text", name()), maybe("script", words()), maybe("note", words())]);
    vec(one(), 1..3).prop_map(Value::from).boxed()
}

fn quotation() -> Any {
    object(vec![field("quote", words()), maybe("language", words())])
}

fn body(kind: &str) -> Any {
    match kind {
        "visit" => object(vec![
            maybe("time_in", time()),
            maybe("waited_minutes", count(0..600)),
            maybe("visitors", list(object(vec![field("who", name()), maybe("role", term("role"))]))),
            maybe("staff_present", list(words())),
            maybe("interpreter", name()),
            maybe("facility", name()),
            maybe("room", words()),
            maybe("mode", term("visit_mode")),
            maybe("outcome", term("visit_outcome")),
            maybe("reason", words()),
            maybe("reason_by", name()),
            maybe("privacy", term("visit_privacy")),
            maybe("observed", words()),
            maybe("said", list(quotation())),
            maybe("advice", words()),
            maybe("complaints", list(object(vec![field("issue", words()), maybe("answer_by", name())]))),
            maybe("handed_over", list(words())),
            maybe("next", list(words())),
        ]),
        "weight" => object(vec![
            field("value", number(0.001..699.9)),
            maybe("unit", select(&["kg", "g"][..]).prop_map(Value::from)),
            maybe("reading", term("reading")),
            maybe("by", name()),
            maybe("instrument", words()),
        ]),
        "strike" => object(vec![
            maybe(
                "phases",
                list(object(vec![maybe("kind", term("phase_kind")), maybe("from", occurred()), maybe("of", words())])),
            ),
            maybe("stated_duration", words()),
            maybe("demands", list(words())),
            maybe("announced_by", name()),
            maybe("ended", object(vec![maybe("edtf", edtf()), maybe("reason", term("strike_end"))])),
        ]),
        "strike_day" => object(vec![
            field("day", count(0..1001)),
            maybe("strike", Just(json!("strike"))),
            maybe("phase_kind", term("phase_kind")),
        ]),
        "note" => object(vec![]),
        "case" => object(vec![
            field("names", names()),
            maybe("pseudonym", words()),
            maybe("born", edtf()),
            maybe("height_cm", number(30.0..272.0)),
            maybe("facility", name()),
            maybe("day_convention", term("day_convention")),
            maybe("time_zone", words()),
        ]),
        "person" => object(vec![
            field("names", names()),
            maybe("roles", list(term("role"))),
            maybe("contact", words()),
            maybe("note", words()),
        ]),
        "facility" => object(vec![
            field("code", name()),
            maybe("names", names()),
            maybe("aliases", list(words())),
            maybe("type", term("facility_type")),
            maybe("city", words()),
            maybe("former_cities", list(words())),
        ]),
        _ => panic!("the kind {kind} needs a generator here"),
    }
}

/// An entry of a kind; it may mention the case `aibek` and the strike `strike`.
fn entry(kind: &'static str) -> Any {
    let mut fields = vec![
        field("kind", Just(json!(kind))),
        field(kind, body(kind)),
        maybe("occurred", occurred()),
        maybe("learned", edtf()),
        maybe("written", edtf()),
        maybe(
            "source",
            object(vec![
                field("basis", term("basis")),
                maybe("who", name()),
                maybe("relay", vec(words(), 1..3).prop_map(Value::from)),
                maybe("reliability", term("grade")),
                maybe("credibility", term("grade")),
            ]),
        ),
        maybe("confidentiality", term("confidentiality")),
        maybe(
            "links",
            list(object(vec![
                field("to", select(&["aibek", "strike"][..]).prop_map(Value::from)),
                field("kind", term("link_kind")),
                maybe("answer", term("answer")),
            ])),
        ),
        maybe("tags", list(words())),
        maybe("text", words()),
    ];
    if kind != "case" {
        fields.push(maybe("case", Just(json!("aibek"))));
    }
    object(fields)
}

fn any_entry() -> Any {
    select(KINDS).prop_flat_map(entry).boxed()
}

/// Whether everything that was said stands in what came back; what was left out may have its default there.
fn says(came_back: &Value, said: &Value) -> bool {
    match (came_back, said) {
        (Value::Object(came_back), Value::Object(said)) => {
            said.iter().all(|(name, said)| came_back.get(name).is_some_and(|came_back| says(came_back, said)))
        }
        (Value::Array(came_back), Value::Array(said)) => {
            came_back.len() == said.len() && came_back.iter().zip(said).all(|(came_back, said)| says(came_back, said))
        }
        _ => came_back == said,
    }
}

/// The draft with ids in place of each `ref`, as it is stored.
fn resolved(draft: &Draft, ids: &[(&str, String)]) -> Value {
    let id_of = |value: &mut Value| {
        if let Some((_, id)) = ids.iter().find(|(reference, _)| *value == *reference) {
            *value = json!(id);
        }
    };
    let mut draft = draft.clone();
    draft.get_mut("case").map(id_of);
    draft.pointer_mut("/strike_day/strike").map(id_of);
    for link in draft.get_mut("links").and_then(Value::as_array_mut).into_iter().flatten() {
        id_of(&mut link["to"]);
    }
    draft
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_entry_is_written_as_it_was_read(draft in any_entry()) {
        let read = Entry::from_value(draft.clone()).map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
        let written = read.to_value().unwrap();
        prop_assert!(says(&written, &draft), "{written}");
        let text = written.to_string();
        prop_assert_eq!(&Entry::from_value(written).unwrap(), &read);
        prop_assert_eq!(&Entry::from_json(&text).unwrap(), &read, "through text");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_entry_comes_back_from_disk_and_from_an_export(drafts in vec(any_entry(), 1..8)) {
        let strike = json!({"ref": "strike", "kind": "strike"});
        let drafts = [vec![aibek(), strike], drafts].concat();
        let desk = Desk::new();
        let saved = save(&mut desk.create(), drafts.clone());
        let notebook = desk.read();
        let stored = exported(&notebook);
        let ids = [("aibek", saved[0].to_string()), ("strike", saved[1].to_string())];
        for (draft, id) in drafts.iter().zip(&saved).skip(2) {
            let stored = stored.iter().find(|stored| stored["id"] == id.to_string()).unwrap();
            prop_assert!(says(stored, &resolved(draft, &ids)), "{stored}\nis not\n{draft}");
        }
        let mut other = desk.another("other");
        let export = exchange::export(&notebook, None).unwrap();
        exchange::import(&mut other, export.as_slice(), &stamp()).unwrap();
        prop_assert_eq!(exported(&other), stored);
        let again = exchange::import(&mut other, export.as_slice(), &stamp()).unwrap();
        prop_assert_eq!(again.unchanged, drafts.len(), "what came back is the same word for word");
    }
}
