//! `dapter show`: what follows from each case, in words.

mod body;
mod law;

use std::path::PathBuf;

use clap::Args;

use super::{
    Session,
    timeline::{line, name_of},
};
use crate::{
    error::Result,
    insight::{Contradiction, DayRange, Overview},
    notebook::{Notebook, Stored},
    record::{Edtf, EntryId, Reference},
    text::Catalogue,
    vault::Access,
};

#[derive(Debug, Args)]
pub struct Show {
    /// The notebook
    notebook: PathBuf,
    /// Only this case, by its id or a name
    #[arg(long)]
    case: Option<String>,
}

impl Show {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let notebook = session.open(&self.notebook, Access::Read)?;
        let cases = match &self.case {
            Some(case) => vec![notebook.find("case", case)?],
            None => notebook.all_of("case")?,
        };
        let now = session.now();
        let overviews = cases.iter().map(|case| notebook.overview(&case.entry, now)).collect::<Result<Vec<_>, _>>()?;
        session.print(&overviews, |words| {
            let writer = Writer { words, notebook: &notebook };
            let lines = cases.iter().zip(&overviews).map(|(case, overview)| writer.case(case, overview));
            Ok(lines.collect::<Result<Vec<_>>>()?.concat())
        })
    }
}

/// Writes an overview out in words.
struct Writer<'a> {
    words: &'a Catalogue,
    notebook: &'a Notebook,
}

impl Writer<'_> {
    fn case(&self, case: &Stored, overview: &Overview) -> Result<Vec<String>> {
        let mut lines = vec![case.entry.title().unwrap_or_default().to_owned()];
        lines.extend(overview.strikes.iter().flat_map(|strike| self.strike(strike, overview)));
        if let Some(weight) = &overview.weight {
            lines.extend(self.weight(weight)?);
        }
        lines.extend(self.thresholds(overview));
        match (overview.silence_days, overview.last_confirmed_contact) {
            (Some(days), _) => lines.push(self.words.text("show-silence", &[("days", days.to_string())])),
            (None, None) => lines.push(self.words.text("show-no-contact", &[])),
            // Somebody who was released is not silent.
            (None, Some(_)) => {}
        }
        if overview.refused_visits > 0 {
            lines.push(self.words.text("show-refused", &[("count", overview.refused_visits.to_string())]));
        }
        lines.extend(self.law(overview)?);
        for contradiction in &overview.contradictions {
            lines.extend(self.contradiction(contradiction)?);
        }
        for warning in &overview.warnings {
            let code = warning.code.as_str();
            lines.extend(self.with_entries(self.words.text(&format!("warning-{code}"), &[]), &warning.entries)?);
        }
        Ok(below_the_first(lines))
    }

    /// Each claim with its date and its source; nothing is averaged or preferred.
    fn contradiction(&self, contradiction: &Contradiction) -> Result<Vec<String>> {
        let about = ("about", self.words.text(&format!("about-{}", contradiction.about.replace(' ', "_")), &[]));
        let mut lines = self.with_entries(self.words.text("show-disputed", &[about]), &contradiction.entries)?;
        if let Some(settled) = contradiction.settled {
            let line = match settled.shown {
                Some(shown) => self.words.text("show-settled", &[("claim", self.entry(shown)?)]),
                None => self.words.text("show-settled-apart", &[]),
            };
            lines.push(format!("  {line}"));
        }
        Ok(lines)
    }

    fn with_entries(&self, first: String, entries: &[EntryId]) -> Result<Vec<String>> {
        let claims = entries.iter().map(|id| self.entry(*id)).collect::<Result<Vec<_>>>()?;
        Ok(below_the_first([vec![first], claims].concat()))
    }

    /// An entry in a line: when, what, on whose word.
    fn entry(&self, id: EntryId) -> Result<String> {
        match self.notebook.entry_if_there(id)? {
            Some(found) => Ok(line(self.words, self.notebook, &found.entry)?.concat()),
            None => Ok(self.words.text("entry-gone", &[])),
        }
    }

    fn name(&self, reference: &Reference) -> Result<String> {
        name_of(self.words, self.notebook, reference)
    }

    fn date(&self, edtf: Option<&Edtf>) -> String {
        edtf.map_or_else(|| self.words.text("date-unknown", &[]), |edtf| self.words.date(edtf))
    }
}

/// Every line but the first, set in.
fn below_the_first(lines: Vec<String>) -> Vec<String> {
    let set_in = |(index, line): (usize, String)| if index == 0 { line } else { format!("  {line}") };
    lines.into_iter().enumerate().map(set_in).collect()
}

fn range(range: DayRange) -> String {
    between(range.min, range.max)
}

/// A count of which the least and perhaps the most is known.
fn between(min: i64, max: Option<i64>) -> String {
    match max {
        Some(max) if max == min => max.to_string(),
        Some(max) => format!("{min}–{max}"),
        None => format!("≥ {min}"),
    }
}
