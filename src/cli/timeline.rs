//! `dapter timeline`

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};

use super::{Session, session::case_id};
use crate::{
    error::Result,
    notebook::{Filter, Notebook, Stored},
    record::{Basis, Confidentiality, Entry, KINDS, Reference},
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
    /// Only what is known in this way; may stand several times
    #[arg(long, value_parser = basis_parser())]
    source: Vec<Basis>,
    /// Only what mentions this person, place or case, by an id or the words of a name; may stand several times, for all of them
    #[arg(long)]
    with: Vec<String>,
    /// Only what these may see; may stand several times
    #[arg(long, value_parser = confidentiality_parser())]
    confidentiality: Vec<Confidentiality>,
}

/// The sources as the records name them.
fn basis_parser() -> impl TypedValueParser<Value = Basis> {
    PossibleValuesParser::new(Basis::VOCABULARY.terms)
        .try_map(|term| term.parse::<Basis>().map_err(crate::record::Reason::code))
}

/// Who may see an entry, as the records name them.
fn confidentiality_parser() -> impl TypedValueParser<Value = Confidentiality> {
    PossibleValuesParser::new(Confidentiality::VOCABULARY.terms)
        .try_map(|term| term.parse::<Confidentiality>().map_err(crate::record::Reason::code))
}

impl Timeline {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let notebook = session.open(&self.notebook, Access::Read)?;
        let case = Some(case_id(&notebook, &self.case)?);
        let page = notebook.page(&Filter {
            case,
            kinds: self.kind,
            from: self.from,
            to: self.to,
            sources: self.source,
            with: self.with,
            confidentiality: self.confidentiality,
            ..Filter::default()
        })?;
        session.print(&page.entries, |words| lines(words, &notebook, &page.entries))
    }
}

/// One line an entry.
fn lines(words: &Catalogue, notebook: &Notebook, entries: &[Stored]) -> Result<Vec<String>> {
    if entries.is_empty() {
        return Ok(vec![words.text("nothing-found", &[])]);
    }
    entries.iter().map(|stored| Ok(line(words, notebook, &stored.entry)?.concat())).collect()
}

/// What is shown for a reference.
pub(super) fn name_of(words: &Catalogue, notebook: &Notebook, reference: &Reference) -> Result<String> {
    Ok(notebook.shown_name(reference)?.unwrap_or_else(|| words.text("entry-gone", &[])))
}

/// An entry in a line: when; what, in which words; on whose word and under which id.
pub(super) fn line(words: &Catalogue, notebook: &Notebook, entry: &Entry) -> Result<[String; 3]> {
    let when = words.occurred(entry.when());
    let basis = words.term("basis", entry.source.basis.as_str());
    let summary = words.summary(entry, |reference| name_of(words, notebook, reference))?;
    Ok([format!("{when}  "), summary, format!("  [{basis}]  {}", entry.id)])
}
