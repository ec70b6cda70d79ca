//! An entry for every field of every kind, with something in it that can be looked for.

use chrono::{Days, NaiveDate};
use dapter::record::schema::{self, Object, Type};
use serde_json::{Value, json};

use crate::coverage::unused;
use crate::schema::{every_field, filled, is_early, item, known, least, range, referred, target, texts_of};

/// An early day, a late one, and the end of every number that may have one: other in each run.
pub fn figures() -> [String; 3] {
    let number = std::process::id();
    let day = |year: i32| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        (first + Days::new(u64::from(number % 20_000))).to_string()
    };
    [day(1880), day(2180), format!(".29{number:07}1")]
}

/// Texts of a fixed form.
const CODES: [&str; 3] = ["script", "language", "media_type"];

/// Entries that hold `stem` in every text and in the name of everybody and every place that may be given by name, and a day or
/// a number of ours where a field takes one. What remains are words of vocabularies, whole numbers, times, and yes or no.
pub fn of_every_field(stem: &str, figures: &[String; 3]) -> Vec<Value> {
    let mut drafts = known();
    let (mut texts, mut others) = (0, 0);
    for (number, (kind, field)) in every_field().iter().enumerate() {
        let (holds, path) = item(field);
        let text = format!("{stem}{number:04}");
        let value = ours(holds, &path, &text, figures);
        match &value {
            Some(value) if *value == text => texts += 1,
            Some(_) => others += 1,
            None => {}
        }
        let value = value.unwrap_or_else(|| least(holds, &path));
        let mut draft = filled(kind, &path, value);
        refer_in(&schema::envelope(), &mut draft);
        if let Some(own) = schema::kind(kind) {
            refer_in(&own, &mut draft[*kind]);
        }
        drafts.push(draft);
    }
    assert_eq!(unused(&drafts).fields.into_iter().collect::<Vec<_>>(), [""; 0]);
    assert!(texts > 100 && others > 30, "{texts} texts, {others} days and numbers");
    drafts
}

/// What can be looked for in a value of this type.
fn ours(holds: &Type, path: &str, text: &str, figures: &[String; 3]) -> Option<Value> {
    let [early, late, end] = figures;
    match holds {
        Type::Text if texts_of(path).is_none() && !CODES.iter().any(|code| path.ends_with(code)) => Some(json!(text)),
        Type::Reference if target(path).takes_plain_name() => Some(json!(text)),
        Type::Date => Some(json!(if is_early(path) { early } else { late })),
        Type::Number => format!("{}{end}", range(path).start()).parse().ok().map(|number: f64| json!(number)),
        Type::OneOf(forms) => forms.iter().find_map(|form| ours(form, path, text, figures)),
        _ => None,
    }
}

/// Has references that the least objects hold point at something of a kind that they may point at.
fn refer(holds: &Type, path: &str, value: &mut Value) {
    match holds {
        Type::Reference if value == "known-note" && !target(path).takes("note") => {
            *value = referred(path).into_iter().next().unwrap_or_default();
        }
        Type::List(item) => {
            let items = value.as_array_mut().into_iter().flatten();
            items.for_each(|value| refer(item, &format!("{path}[]"), value));
        }
        Type::Object(object) => refer_in(object, value),
        Type::OneOf(forms) => forms.iter().for_each(|form| refer(form, path, value)),
        _ => {}
    }
}

fn refer_in(object: &Object, value: &mut Value) {
    for field in &object.fields {
        if let Some(value) = value.get_mut(&field.name) {
            refer(&field.holds, &field.path, value);
        }
    }
}
