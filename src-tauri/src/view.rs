//! What the page shows beside the records themselves: names for references, dates in words, in the language of the settings.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use dapter::error::Result;
use dapter::insight::Overview;
use dapter::notebook::{self, Filter, Notebook, Snippet, Stored};
use dapter::record::{Difference, Edtf, Entry, Piece, Reference};
use dapter::text::Catalogue;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// Id of an entry that is mentioned → the name it is shown by.
pub type Names = BTreeMap<String, String>;

/// Date in EDTF → the same in words.
pub type Dates = BTreeMap<String, String>;

/// One entry of a list.
#[derive(Debug, Serialize, TS)]
pub struct Row {
    /// The entry.
    pub entry: Stored,
    /// When it happened, in words.
    pub when: String,
    /// The month it is listed under, `2025-10`.
    pub month: Option<String>,
    /// The same in words.
    pub month_label: String,
    /// The case it belongs to.
    pub case_title: Option<String>,
    /// What was searched for, in its surroundings.
    pub snippet: Vec<Snippet>,
}

/// What the page shows for the references and dates of an answer.
#[derive(Debug, Default, Serialize, TS)]
pub struct Told {
    /// Names of what is mentioned.
    pub names: Names,
    /// Dates in words.
    pub dates: Dates,
}

/// A field that changed from one wording of an entry to the next.
#[derive(Debug, Serialize, TS)]
pub struct Changed {
    /// Its path, with the places in lists.
    pub field: String,
    /// What it said before, in words; null: nothing.
    pub before: Option<String>,
    /// What it says now, in words; null: nothing.
    pub after: Option<String>,
    /// Of a text that stood before and stands now: every word of either, in order; otherwise empty.
    pub pieces: Vec<Piece>,
}

/// Writes entries and dates out for one page.
pub struct Writer<'a> {
    notebook: &'a Notebook,
    words: &'a Catalogue,
    told: Told,
}

impl<'a> Writer<'a> {
    /// For a notebook, in the words of a language.
    pub fn new(notebook: &'a Notebook, words: &'a Catalogue) -> Self {
        Self { notebook, words, told: Told::default() }
    }

    /// An entry as a row of what a filter found; the names it mentions are collected.
    pub fn row(&mut self, stored: Stored, filter: &Filter) -> Result<Row> {
        self.mention(&stored.entry)?;
        let entry = &stored.entry;
        let month = entry.when().and_then(|occurred| self.words.month_of(occurred.edtf.as_ref()?));
        let (month, month_label) = match month {
            Some((month, label)) => (Some(month), label),
            None => (None, self.words.occurred(None)),
        };
        Ok(Row {
            when: self.words.occurred(entry.when()),
            month,
            month_label,
            case_title: entry.case.as_ref().and_then(|case| self.told.names.get(case.as_str()).cloned()),
            snippet: self.notebook.marked(entry, filter)?,
            entry: stored,
        })
    }

    /// Collects the names of everything an entry mentions.
    pub fn mention(&mut self, entry: &Entry) -> Result<()> {
        for (_, _, reference) in entry.clone().mentions() {
            self.name(reference)?;
        }
        self.date_all(&entry.to_value().map_err(notebook::Error::from)?);
        Ok(())
    }

    /// Collects the dates and the places of what follows from a case.
    pub fn follow(&mut self, overview: &Overview) -> Result<()> {
        self.date_all(&serde_json::to_value(overview).map_err(notebook::Error::from)?);
        let of_sentences = overview.sentences.iter().filter_map(|sentence| sentence.end.as_ref());
        let of_sentences = of_sentences.map(|end| (Some(end.earliest), Some(end.latest)));
        let ahead = overview.next.iter().map(|next| (next.range.earliest, next.range.latest));
        let months = overview.next.iter().filter_map(|next| next.range.earliest.or(next.range.latest));
        for month in months.filter_map(|day| day.format("%Y-%m").to_string().parse::<Edtf>().ok()) {
            self.told.dates.insert(month.to_string(), self.words.date(&month));
        }
        for (from, to) in of_sentences.chain(ahead) {
            let side = |day: Option<NaiveDate>| day.map_or("..".to_owned(), |day| day.to_string());
            self.told.dates.insert(format!("{}/{}", side(from), side(to)), self.words.between(from, to));
        }
        if let Some(custody) = &overview.custody {
            let stays = custody.stays.iter().filter_map(|stay| stay.facility.as_ref());
            for place in stays.chain(&custody.facility) {
                self.name(place)?;
            }
        }
        Ok(())
    }

    /// Every text that is a date, in words. What only looks like one is asked for by nobody.
    fn date_all(&mut self, value: &Value) {
        match value {
            Value::String(text) => {
                if let Ok(edtf) = text.parse::<Edtf>() {
                    self.told.dates.insert(text.clone(), self.words.date(&edtf));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.date_all(item)),
            Value::Object(fields) => fields.values().for_each(|field| self.date_all(field)),
            _ => {}
        }
    }

    /// The name that a reference is shown by.
    pub fn name(&mut self, reference: &Reference) -> Result<String> {
        let Some(id) = reference.id() else { return Ok(reference.as_str().to_owned()) };
        if let Some(name) = self.told.names.get(reference.as_str()) {
            return Ok(name.clone());
        }
        let name = match self.notebook.entry_if_there(id)? {
            Some(found) => self.title(&found.entry)?,
            None => self.words.text("entry-gone", &[]),
        };
        self.told.names.insert(reference.as_str().to_owned(), name.clone());
        Ok(name)
    }

    /// On whose word an entry stands: how it is known, and by whom.
    pub fn source(&mut self, entry: &Entry) -> Result<String> {
        let who = entry.source.who.as_ref().map(|who| self.name(who)).transpose()?;
        let basis = self.words.term("basis", entry.source.basis.as_str());
        Ok([Some(basis), who].into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    /// The name of an entry; one that has none is called by its date and its main fields.
    pub fn title(&self, entry: &Entry) -> Result<String> {
        if let Some(title) = entry.title() {
            return Ok(title.to_owned());
        }
        let summary = self.words.summary(entry, |reference| self.shown(reference))?;
        Ok(format!("{}: {summary}", self.words.occurred(entry.when())))
    }

    /// A name in a line about an entry.
    fn shown(&self, reference: &Reference) -> Result<String> {
        Ok(self.notebook.shown_name(reference)?.unwrap_or_else(|| self.words.text("entry-gone", &[])))
    }

    /// A field that changed, in words.
    pub fn changed(&mut self, difference: Difference) -> Result<Changed> {
        let said = |value: &Option<Value>| -> Result<Option<String>> {
            let said = value.as_ref().map(|value| self.words.said(&difference.holds, value, |at| self.shown(at)));
            said.transpose()
        };
        let (before, after) = (said(&difference.before)?, said(&difference.after)?);
        Ok(Changed { field: difference.path, before, after, pieces: difference.pieces })
    }

    /// The names and dates collected.
    pub fn told(self) -> Told {
        self.told
    }
}
