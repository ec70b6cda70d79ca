//! What the page shows beside the records themselves: names for references, dates in words, in the language of the settings.

use std::collections::BTreeMap;

use dapter::error::Result;
use dapter::insight::Overview;
use dapter::notebook::{Filter, Notebook, Snippet, Stored};
use dapter::record::{Edtf, Entry, EntryId, Reference};
use dapter::text::Catalogue;
use serde::Serialize;
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

/// Writes entries and dates out for one page.
pub struct Writer<'a> {
    notebook: &'a Notebook,
    words: &'a Catalogue,
    names: Names,
}

impl<'a> Writer<'a> {
    /// For a notebook, in the words of a language.
    pub fn new(notebook: &'a Notebook, words: &'a Catalogue) -> Self {
        Self { notebook, words, names: Names::new() }
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
            case_title: entry.case.as_ref().and_then(|case| self.names.get(case.as_str()).cloned()),
            snippet: self.notebook.marked(entry, filter)?,
            entry: stored,
        })
    }

    /// Collects the names of everything an entry mentions.
    pub fn mention(&mut self, entry: &Entry) -> Result<()> {
        for (_, _, reference) in entry.clone().mentions() {
            self.name(reference)?;
        }
        Ok(())
    }

    /// The name that a reference is shown by.
    pub fn name(&mut self, reference: &Reference) -> Result<String> {
        let Some(id) = EntryId::parse(reference.as_str()) else { return Ok(reference.as_str().to_owned()) };
        if let Some(name) = self.names.get(reference.as_str()) {
            return Ok(name.clone());
        }
        let name = self.title(&self.notebook.entry(id)?.entry)?;
        self.names.insert(reference.as_str().to_owned(), name.clone());
        Ok(name)
    }

    /// The name of an entry; one that has none is called by its date and its main fields.
    pub fn title(&self, entry: &Entry) -> Result<String> {
        if let Some(title) = entry.title() {
            return Ok(title.to_owned());
        }
        let summary = self.words.summary(entry, |reference| self.notebook.shown_name(reference))?;
        Ok(format!("{}: {summary}", self.words.occurred(entry.when())))
    }

    /// The names collected.
    pub fn names(self) -> Names {
        self.names
    }
}

/// Every date of an overview in words.
pub fn dates(words: &Catalogue, overview: &Overview) -> Dates {
    let of_strike = overview.strikes.iter().flat_map(|strike| {
        let start = strike.start.as_ref().map(|start| &start.edtf);
        let ended = strike.ended.as_ref().and_then(|ended| ended.edtf.as_ref());
        start.into_iter().chain(ended).chain(strike.claimed.iter().filter_map(|claim| claim.on.as_ref()))
    });
    of_strike.map(|edtf: &Edtf| (edtf.to_string(), words.date(edtf))).collect()
}
