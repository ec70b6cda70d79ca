//! Entries of every kind, drawn from the schema.

use dapter::record::{
    KINDS,
    schema::{self, Object, Type},
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Map, Value, json};

use super::schema::{at_least, is_early, is_name, mend, range, referred, target, texts_of};

type Any = BoxedStrategy<Value>;

/// An entry of any kind. It may mention the entries that `known` makes.
pub fn any_entry() -> Any {
    select(KINDS).prop_flat_map(any_entry_of).boxed()
}

/// An entry of this kind.
pub fn any_entry_of(kind: &'static str) -> Any {
    let own = object(&schema::kind(kind).unwrap(), kind);
    (own, object(&schema::envelope(), ""))
        .prop_map(move |(own, mut entry)| {
            entry["kind"] = json!(kind);
            entry[kind] = own;
            entry
        })
        .boxed()
}

fn object(object: &Object, path: &str) -> Any {
    let fields: Vec<_> = object
        .fields
        .iter()
        .map(|field| {
            let (name, value) = (field.name.clone(), value(&field.holds, &field.path));
            let needed = field.required || at_least(&field.path) > 0;
            let drawn = if needed { value.prop_map(Some).boxed() } else { prop::option::weighted(0.4, value).boxed() };
            drawn.prop_map(move |value| value.map(|value| (name.clone(), value))).boxed()
        })
        .collect();
    let path = path.to_owned();
    let newer = prop::option::weighted(0.3, any_json());
    (fields, newer)
        .prop_map(move |(fields, newer)| {
            let mut fields: Map<_, _> = fields.into_iter().flatten().collect();
            mend(&path, &mut fields);
            fields.extend(newer.map(|value| ("of_a_newer_version".to_owned(), value)));
            Value::Object(fields)
        })
        .boxed()
}

fn value(holds: &Type, path: &str) -> Any {
    match holds {
        Type::Text => match texts_of(path) {
            Some(texts) => select(texts).prop_map(Value::from).boxed(),
            None if is_name(path) => name(),
            None => any::<String>().prop_map(Value::from).boxed(),
        },
        Type::Integer => range(path).prop_map(Value::from).boxed(),
        Type::Number => {
            let (low, high) = range(path).into_inner();
            (f64::from(low)..f64::from(high)).prop_map(Value::from).boxed()
        }
        Type::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Type::Date => date(path),
        Type::Time => (0..24, 0..60).prop_map(|(hour, minute)| json!(format!("{hour:02}:{minute:02}"))).boxed(),
        Type::Offset => select(&["+05:00", "Z", "-03:30"][..]).prop_map(Value::from).boxed(),
        Type::Reference => {
            let known = select(referred(path));
            if target(path).takes_plain_name() { prop_oneof![known, name()].boxed() } else { known.boxed() }
        }
        Type::Vocabulary(vocabulary) => select(vocabulary.terms).prop_map(Value::from).boxed(),
        Type::List(item) => {
            let least = at_least(path);
            vec(value(item, &format!("{path}[]")), least..least + 3).prop_map(Value::from).boxed()
        }
        Type::Object(of) => object(of, path),
        Type::OneOf(forms) => proptest::strategy::Union::new(forms.iter().map(|form| value(form, path))).boxed(),
    }
}

fn name() -> Any {
    "[A-Za-zА-яәғқңөұүһі]{1,12}".prop_map(|name| json!(format!("N. {name}"))).boxed()
}

fn date(path: &str) -> Any {
    const EARLY: &[&str] =
        &["2021-06-03", "2021-06", "2021~", "../2022-07-31", "2022-01/..", "[2021-06-03,2021-06-05]"];
    const ANY: &[&str] = &[
        DAY_WITH_TIME,
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
    select(if is_early(path) { EARLY } else { ANY }).prop_map(Value::from).boxed()
}

const DAY_WITH_TIME: &str = "2025-10-12T16:40:00+05:00";

fn any_json() -> Any {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e300f64..1e300).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let list = vec(inner.clone(), 0..3).prop_map(Value::from);
        let object = vec(("[a-z]{1,5}", inner), 0..3);
        prop_oneof![list, object.prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>()))]
    })
    .boxed()
}
