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
    notebook::{Filter, Stored},
    record::{Basis, KINDS},
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
}

/// The sources as the records name them.
fn basis_parser() -> impl TypedValueParser<Value = Basis> {
    PossibleValuesParser::new(Basis::VOCABULARY.terms)
        .try_map(|term| term.parse::<Basis>().map_err(crate::record::Reason::code))
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
            ..Filter::default()
        })?;
        session.print(&page.entries, |words| Ok(lines(words, &page.entries)))
    }
}

/// One line an entry.
pub(super) fn lines(words: &Catalogue, entries: &[Stored]) -> Vec<String> {
    if entries.is_empty() {
        return vec![words.text("nothing-found", &[])];
    }
    entries.iter().map(|stored| line(words, stored).concat()).collect()
}

/// When, what in which words, on whose word.
pub(super) fn line(words: &Catalogue, stored: &Stored) -> [String; 3] {
    let entry = &stored.entry;
    let when = words.occurred(entry.when());
    let basis = words.term("basis", entry.source.basis.as_str());
    [format!("{when}  "), words.summary(entry), format!("  [{basis}]  {}", entry.id)]
}
