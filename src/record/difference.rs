//! What changed from one wording of an entry to the next: field by field, in long text word by word.

use std::collections::HashMap;
use std::ops::Range;
use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value};
use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use super::{
    Entry,
    schema::{self, Type},
};

/// How long two texts are compared before the rest is called changed as a whole: somebody waits for the page.
const PATIENCE: Duration = Duration::from_millis(200);

/// One field that changed.
#[derive(Debug, Clone)]
pub struct Difference {
    /// Its path, with the places in lists: `visit.visitors[1].who`. Of what was taken from a list, the place it had.
    pub path: String,
    /// What the field holds; a field of a newer version is taken for text.
    pub holds: Type,
    /// What it said before; `None`: nothing.
    pub before: Option<Value>,
    /// What it says now; `None`: nothing.
    pub after: Option<Value>,
    /// For text that stood before and stands now: every word of either, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Piece {
    /// In which of the two wordings it stands.
    pub change: Change,
    /// Its words, with the space behind them.
    pub text: String,
}

/// In which of two wordings a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// In both.
    Same,
    /// In the later one only.
    Added,
    /// In the earlier one only.
    Removed,
}

/// What changed, in the order of the fields.
///
/// # Errors
/// When an entry cannot be written as JSON.
pub fn differences(before: &Entry, after: &Entry) -> Result<Vec<Difference>, serde_json::Error> {
    let kind = after.body.kind();
    let objects = [Some(schema::envelope()), schema::kind(kind)];
    let fields = objects.iter().flatten().flat_map(schema::Object::all);
    let types = fields.map(|field| (field.path.clone(), field.holds.clone())).collect();
    let mut walk = Walk { types, found: Vec::new() };
    walk.compare("", Some(&before.to_value()?), Some(&after.to_value()?));
    Ok(walk.found)
}

/// The pieces of two texts.
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let words = TextDiff::configure().timeout(PATIENCE).diff_words(before, after);
    let mut pieces: Vec<Piece> = Vec::new();
    for word in words.iter_all_changes() {
        let change = match word.tag() {
            ChangeTag::Equal => Change::Same,
            ChangeTag::Insert => Change::Added,
            ChangeTag::Delete => Change::Removed,
        };
        match pieces.last_mut() {
            Some(last) if last.change == change => last.text.push_str(word.value()),
            _ => pieces.push(Piece { change, text: word.value().to_owned() }),
        }
    }
    pieces
}

struct Walk {
    types: HashMap<String, Type>,
    found: Vec<Difference>,
}

impl Walk {
    fn compare(&mut self, path: &str, before: Option<&Value>, after: Option<&Value>) {
        let (before, after) = (before.filter(|value| says(value)), after.filter(|value| says(value)));
        match (before, after) {
            (None, None) => {}
            (Some(Value::Object(before)), Some(Value::Object(after))) => self.fields(path, before, after),
            (Some(Value::Object(before)), None) => self.fields(path, before, &Map::new()),
            (None, Some(Value::Object(after))) => self.fields(path, &Map::new(), after),
            (Some(Value::Array(before)), Some(Value::Array(after))) => self.items(path, before, after),
            (Some(Value::Array(before)), None) => self.items(path, before, &[]),
            (None, Some(Value::Array(after))) => self.items(path, &[], after),
            (before, after) if before == after => {}
            (before, after) => self.changed(path, before, after),
        }
    }

    fn fields(&mut self, path: &str, before: &Map<String, Value>, after: &Map<String, Value>) {
        let gone = before.keys().filter(|name| !after.contains_key(*name));
        for name in after.keys().chain(gone) {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            self.compare(&path, before.get(name), after.get(name));
        }
    }

    /// Items that stand in both lists are passed over wherever they stand; of the others, those at the same place are compared.
    fn items(&mut self, path: &str, before: &[Value], after: &[Value]) {
        let [old, new] = [before, after].map(|items| items.iter().map(Value::to_string).collect::<Vec<_>>());
        for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
            let (old, new) = match operation {
                DiffOp::Equal { .. } => continue,
                other => (other.old_range(), other.new_range()),
            };
            for step in 0..old.len().max(new.len()) {
                let at = |range: &Range<usize>| (step < range.len()).then_some(range.start + step);
                let (old, new) = (at(&old), at(&new));
                let place = new.or(old).unwrap_or_default();
                self.compare(
                    &format!("{path}[{place}]"),
                    old.and_then(|at| before.get(at)),
                    new.and_then(|at| after.get(at)),
                );
            }
        }
    }

    fn changed(&mut self, path: &str, before: Option<&Value>, after: Option<&Value>) {
        let holds = self.types.get(&in_schema(path)).map_or(Type::Text, |holds| item_of(holds).clone());
        let pieces = match (&holds, before, after) {
            (Type::Text, Some(Value::String(before)), Some(Value::String(after))) => pieces(before, after),
            _ => Vec::new(),
        };
        self.found.push(Difference {
            path: path.to_owned(),
            holds,
            before: before.cloned(),
            after: after.cloned(),
            pieces,
        });
    }
}

/// Whether a value says more than its absence would.
fn says(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => fields.values().any(says),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// What a list holds, and what stands alone.
fn item_of(holds: &Type) -> &Type {
    match holds {
        Type::List(item) => item_of(item),
        other => other,
    }
}

/// The path as the schema writes it: without the places in lists, and without the mark of a list at the end.
fn in_schema(path: &str) -> String {
    let mut written = String::new();
    let mut in_brackets = false;
    for c in path.chars() {
        match c {
            '[' => {
                written.push_str("[]");
                in_brackets = true;
            }
            ']' => in_brackets = false,
            _ if in_brackets => {}
            c => written.push(c),
        }
    }
    written.strip_suffix("[]").unwrap_or(&written).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn between(before: Value, after: Value) -> Vec<(String, Option<Value>, Option<Value>)> {
        let id = "0199e000-0000-7000-8000-000000000001";
        let entry = |mut value: Value| {
            value["id"] = json!(id);
            Entry::from_value(value).unwrap()
        };
        let found = differences(&entry(before), &entry(after)).unwrap();
        found.into_iter().map(|one| (one.path, one.before, one.after)).collect()
    }

    #[test]
    fn the_words_of_a_text_that_changed_are_told_and_the_others_stay_whole() {
        let piece = |change, text: &str| Piece { change, text: text.into() };
        assert_eq!(
            pieces("He looked well, and spoke.", "He looked pale, and spoke."),
            [
                piece(Change::Same, "He looked "),
                piece(Change::Removed, "well,"),
                piece(Change::Added, "pale,"),
                piece(Change::Same, " and spoke."),
            ]
        );
    }

    #[test]
    fn each_field_that_changed_is_told_by_its_path() {
        let before = json!({"kind": "weight", "occurred": {"edtf": "2025-10-12"}, "weight": {"value": 59.0}});
        let after = json!({"kind": "weight", "text": "on his own word",
                           "weight": {"value": 59.5, "reading": "self_reported"}});
        let found: HashMap<_, _> =
            between(before, after).into_iter().map(|(path, was, is)| (path, (was, is))).collect();
        let expected = [
            ("text", None, Some(json!("on his own word"))),
            ("occurred.edtf", Some(json!("2025-10-12")), None),
            ("weight.value", Some(json!(59.0)), Some(json!(59.5))),
            ("weight.reading", Some(json!("not_stated")), Some(json!("self_reported"))),
        ];
        assert_eq!(found, expected.map(|(path, was, is)| (path.to_owned(), (was, is))).into());
    }

    #[test]
    fn an_item_put_in_before_the_others_changes_none_of_them() {
        let visit = |who: &[&str]| {
            let visitors: Vec<_> = who.iter().map(|who| json!({"who": who, "role": "lawyer"})).collect();
            json!({"kind": "visit", "visit": {"visitors": visitors}})
        };
        let found = between(visit(&["B. Serik", "C. Temir"]), visit(&["A. Dana", "B. Serik", "C. Temir"]));
        let paths: Vec<_> = found.iter().map(|(path, before, _)| (path.as_str(), before.is_none())).collect();
        assert_eq!(paths, [("visit.visitors[0].who", true), ("visit.visitors[0].role", true)]);
    }

    #[test]
    fn what_a_field_holds_is_known_within_lists_too() {
        for (path, known) in [("visit.visitors[3].who", "visit.visitors[].who"), ("tags[0]", "tags")] {
            assert_eq!(in_schema(path), known);
        }
    }
}
