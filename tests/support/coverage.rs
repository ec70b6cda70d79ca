//! What a notebook leaves unused of what records can hold.

use std::collections::BTreeSet;

use dapter::record::{
    schema::{self, Object, Type},
    vocabularies,
};
use serde_json::Value;

use super::schema::kinds;

/// What never occurs.
#[derive(Debug, PartialEq)]
pub struct Unused {
    /// Paths of fields.
    pub fields: BTreeSet<String>,
    /// Terms, after the name of their vocabulary: `basis/media`.
    pub terms: BTreeSet<String>,
}

/// What these entries leave unused.
pub fn unused(entries: &[Value]) -> Unused {
    let mut seen = Seen::default();
    let kinds: Vec<_> = kinds().collect();
    let envelope = schema::envelope();
    for entry in entries {
        seen.object(&envelope, entry);
        for (kind, object) in kinds.iter().filter(|(kind, _)| entry["kind"] == *kind) {
            seen.object(object, &entry[*kind]);
            seen.terms.insert(format!("kinds/{kind}"));
        }
    }
    let objects = kinds.iter().map(|(_, object)| object).chain([&envelope]);
    let fields = objects.flat_map(Object::all).map(|field| field.path.clone());
    let terms =
        vocabularies().into_iter().flat_map(|list| list.terms.iter().map(move |term| format!("{}/{term}", list.name)));
    Unused {
        fields: fields.filter(|path| !seen.paths.contains(path)).collect(),
        terms: terms.filter(|term| !seen.terms.contains(term)).collect(),
    }
}

#[derive(Default)]
struct Seen {
    paths: BTreeSet<String>,
    terms: BTreeSet<String>,
}

impl Seen {
    fn object(&mut self, object: &Object, value: &Value) {
        for field in &object.fields {
            if let Some(value) = value.get(&field.name) {
                self.paths.insert(field.path.clone());
                self.value(&field.holds, value);
            }
        }
    }

    fn value(&mut self, holds: &Type, value: &Value) {
        match holds {
            Type::Vocabulary(vocabulary) => {
                self.terms.extend(value.as_str().map(|term| format!("{}/{term}", vocabulary.name)));
            }
            Type::List(item) => value.as_array().into_iter().flatten().for_each(|value| self.value(item, value)),
            Type::Object(object) => self.object(object, value),
            Type::OneOf(forms) => forms.iter().for_each(|form| self.value(form, value)),
            _ => {}
        }
    }
}
