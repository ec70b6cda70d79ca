//! `dapter timeline`

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, builder::PossibleValuesParser};

use super::{Session, session::case_id};
use crate::{
    error::Result,
    notebook::{Filter, Notebook, Stored},
    record::{Entry, KINDS},
    text::Catalogue,
    vault::Access,
};

#[derive(Debug, Args)]
pub struct Timeline {
    /// The notebook
    notebook: PathBuf,
    /// The case, by its id or a name
    #[arg(long)]
    case: String,
    /// Only entries of this kind; may stand several times
    #[arg(long, value_parser = PossibleValuesParser::new(KINDS))]
    kind: Vec<String>,
    /// Only what may have happened on this day or later
    #[arg(long)]
    from: Option<NaiveDate>,
    /// Only what may have happened on this day or earlier
    #[arg(long)]
    to: Option<NaiveDate>,
}

impl Timeline {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let notebook = session.open(&self.notebook, Access::Read)?;
        let case = Some(case_id(&notebook, &self.case)?);
        let page =
            notebook.page(&Filter { case, kinds: self.kind, from: self.from, to: self.to, ..Filter::default() })?;
        session.print(&page.entries, |words| lines(words, &notebook, &page.entries))
    }
}

/// One line an entry: when, what, in which words, on whose word.
pub(super) fn lines(words: &Catalogue, notebook: &Notebook, entries: &[Stored]) -> Result<Vec<String>> {
    if entries.is_empty() {
        return Ok(vec![words.text("nothing-found", &[])]);
    }
    entries.iter().map(|stored| line(words, notebook, &stored.entry)).collect()
}

/// An entry in a line: when, what, on whose word, under which id.
pub(super) fn line(words: &Catalogue, notebook: &Notebook, entry: &Entry) -> Result<String> {
    let when = words.occurred(entry.when());
    let basis = words.term("basis", entry.source.basis.as_str());
    let summary = words.summary(entry, |reference| notebook.shown_name(reference))?;
    Ok(format!("{when}  {summary}  [{basis}]  {}", entry.id))
}
