//! A notebook in which every text of every field is a payload: the sample's entries with other words, and of every kind one entry
//! in which every field is filled.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{Local, NaiveDate};
use dapter::exchange;
use dapter::insight::Holiday;
use dapter::notebook::{Beginning, Counting, Notebook, Stamp, Unfinished};
use dapter::record::schema::{self, Object, Type};
use dapter::record::{EntryId, KINDS};
use dapter::vault::{self, Anchors, WorkFactor};
use dapter_e2e::{Outcome, Trouble};
use serde_json::{Map, Value, json};

use crate::payloads::{Payload, payloads};
use crate::shapes;

pub const PASSPHRASE: &str = "sample";
/// The word that the tour searches for.
const FOUND: &str = "samatov";

/// Items of every list of the entries that have every field; those that are no text are the same twice.
const EACH: usize = 2;

/// Hands out the payloads in turn, each time with a mark that tells where it was put.
pub struct Hand {
    payloads: Vec<Payload>,
    next: usize,
    /// By mark: the path it was put at, which payload, the whole text.
    pub placed: BTreeMap<String, (String, usize, String)>,
}

impl Hand {
    /// Begins with another payload each round.
    pub fn new(round: usize) -> Self {
        Self { payloads: payloads(), next: round * 37, placed: BTreeMap::new() }
    }

    /// The next payload as the text at a path. The mark reads as a comment, should the rest be run.
    pub fn put(&mut self, path: &str) -> String {
        self.put_where(path, |_| true)
    }

    /// The next payload that a file system takes as a name.
    pub fn put_name(&mut self, path: &str) -> String {
        self.put_where(path, |text| {
            !text.contains(['/', '\\', ':', '\0']) && !text.starts_with('.') && text.len() < 180
        })
    }

    fn put_where(&mut self, path: &str, takes: impl Fn(&str) -> bool) -> String {
        loop {
            let index = self.next % self.payloads.len();
            self.next += 1;
            let payload = &self.payloads[index].text;
            if takes(payload) {
                let mark = format!("~{:04}", self.placed.len());
                // A slash is nothing for a name.
                let text = if takes("//") { format!("{payload} //{mark}") } else { format!("{payload} {mark}") };
                self.placed.insert(mark, (path.to_owned(), index, text.clone()));
                return text;
            }
        }
    }

    /// Paths at which texts of these marks were put.
    pub fn paths(&self, of: impl Fn(&str) -> bool) -> BTreeSet<String> {
        self.placed.iter().filter(|(mark, _)| of(mark)).map(|(_, (path, ..))| path.clone()).collect()
    }

    /// Which payloads these marks stand for.
    pub fn payloads_at(&self, marks: &BTreeSet<String>) -> BTreeSet<usize> {
        marks.iter().filter_map(|mark| self.placed.get(mark)).map(|(_, payload, _)| *payload).collect()
    }

    /// The texts by their marks, as the probe takes them.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.placed.iter().map(|(mark, (_, _, text))| (mark.clone(), text.clone())).collect()
    }
}

/// The word by which the entry of a kind that has every field is found.
pub fn word_of(kind: &str) -> String {
    format!("full{}", kind.replace('_', ""))
}

/// Makes the notebook in a folder whose name is a payload too.
pub fn make(within: &Path, hand: &mut Hand) -> Outcome<PathBuf> {
    let folder = within.join(hand.put_name("folder"));
    let failed = |error: dapter::error::Error| Trouble::Missing(format!("{error}: {:?}", error.failure()));
    let beginning = Beginning { title: hand.put("title"), cost: WorkFactor::new(2).unwrap_or(WorkFactor::STANDARD) };
    let made = Notebook::create(&folder, &vault::passphrase(PASSPHRASE), &beginning, Anchors::none());
    let mut notebook = made.map_err(|error| failed(error.into()))?;
    let stamp = Stamp { at: Local::now().fixed_offset(), device: hand.put("device") };
    let text: String = lines(Local::now().date_naive(), hand).iter().map(|line| format!("{line}\n")).collect();
    exchange::import(&mut notebook, text.as_bytes(), &stamp).map_err(failed)?;
    fill_beside(&mut notebook, hand, &stamp).map_err(failed)?;
    Ok(folder)
}

/// What stands beside the entries: days off, a draft, a deleted entry, one that was corrected.
fn fill_beside(notebook: &mut Notebook, hand: &mut Hand, stamp: &Stamp) -> dapter::error::Result<()> {
    let mut day = || {
        let (name, source) = (hand.put("counting.days[].name"), hand.put("counting.days[].source"));
        Holiday { date: stamp.at.date_naive(), name, off: true, source }
    };
    notebook.set_counting(&Counting { days: vec![day(), day()], ..Counting::default() }, stamp)?;
    let common = json!({"text": hand.put("draft.text")});
    let draft = Unfinished { kind: "note".to_owned(), common, open: true, ..Unfinished::default() };
    notebook.keep_draft(EntryId::fresh(), draft, stamp)?;
    let notes =
        [json!({"kind": "note", "text": hand.put("deleted.text")}), json!({"kind": "note", "text": hand.put("text")})];
    let saved = notebook.save(notes.to_vec(), stamp)?.entries;
    notebook.delete(saved[0], stamp)?;
    let corrected =
        json!({"id": saved[1].to_string(), "kind": "note", "text": format!("{} fullcorrected", hand.put("text"))});
    notebook.save(vec![corrected], stamp)?;
    Ok(())
}

/// Every entry as an import takes it.
fn lines(today: NaiveDate, hand: &mut Hand) -> Vec<Value> {
    let sample: Vec<Value> =
        exchange::sample(today).lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let refs = sample.iter().filter_map(|entry| entry["ref"].as_str().map(str::to_owned)).collect();
    let replaced = sample.into_iter().map(|mut entry| {
        let kind = entry["kind"].as_str().unwrap_or_default().to_owned();
        replace_in(&schema::envelope(), &mut entry, &refs, hand);
        if let (Some(own), Some(fields)) = (schema::kind(&kind), entry.get_mut(&kind)) {
            replace_in(&own, fields, &refs, hand);
        }
        entry
    });
    let mut lines: Vec<Value> = replaced.collect();
    if let Some(told) = lines.iter_mut().find(|entry| entry["text"].is_string()) {
        told["tags"] = json!([hand.put("tags[]"), FOUND]);
    }
    lines.extend(shapes::known());
    lines.extend(KINDS.iter().map(|kind| full(kind, hand)));
    lines
}

fn replace_in(object: &Object, value: &mut Value, refs: &BTreeSet<String>, hand: &mut Hand) {
    for field in &object.fields {
        if let Some(value) = value.get_mut(&field.name) {
            replace(&field.holds, &field.path, value, refs, hand);
        }
    }
}

fn replace(holds: &Type, path: &str, value: &mut Value, refs: &BTreeSet<String>, hand: &mut Hand) {
    match holds {
        Type::Text if value.is_string() && shapes::texts_of(path).is_none() => *value = json!(hand.put(path)),
        Type::Reference if value.as_str().is_some_and(|name| !refs.contains(name)) => *value = json!(hand.put(path)),
        Type::List(item) => {
            let path = format!("{path}[]");
            value.as_array_mut().into_iter().flatten().for_each(|value| replace(item, &path, value, refs, hand));
        }
        Type::Object(object) => replace_in(object, value, refs, hand),
        Type::OneOf(forms) if value.is_object() => {
            forms.iter().filter_map(Type::object).for_each(|object| replace_in(object, value, refs, hand));
        }
        _ => {}
    }
}

/// An entry of a kind in which every field is filled, and some that only a newer version knows.
fn full(kind: &str, hand: &mut Hand) -> Value {
    let mut entry = full_object(&schema::envelope(), "", hand);
    if let Some(own) = schema::kind(kind) {
        entry[kind] = full_object(&own, kind, hand);
    }
    entry["kind"] = json!(kind);
    entry["tags"] = json!([hand.put("tags[]"), word_of(kind)]);
    let (name, text) = (hand.put("a newer field's name"), hand.put("a newer field"));
    entry[kind]["newer"] = json!({ name: [text] });
    entry
}

fn full_object(object: &Object, path: &str, hand: &mut Hand) -> Value {
    let fields = object.fields.iter().map(|field| (field.name.clone(), full_value(&field.holds, &field.path, hand)));
    let mut fields: Map<String, Value> = fields.collect();
    shapes::mend(path, &mut fields);
    Value::Object(fields)
}

fn full_value(holds: &Type, path: &str, hand: &mut Hand) -> Value {
    match holds {
        Type::Text if shapes::texts_of(path).is_none() => json!(hand.put(path)),
        Type::Reference if shapes::target(path).takes_plain_name() => json!(hand.put(path)),
        Type::Reference => shapes::referred(path)[0].clone(),
        Type::List(item) => {
            let item_path = format!("{path}[]");
            let items = (0..EACH).map(|_| full_value(item, &item_path, hand));
            items.collect::<Vec<_>>().into()
        }
        Type::Object(object) => full_object(object, path, hand),
        Type::OneOf(forms) => {
            let widest = forms.iter().find(|form| form.object().is_some());
            let words = forms.iter().find(|form| matches!(form, Type::Text | Type::Reference));
            full_value(widest.or(words).unwrap_or(&forms[0]), path, hand)
        }
        other => shapes::least(other, path),
    }
}
