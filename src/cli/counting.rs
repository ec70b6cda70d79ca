//! `dapter counting`

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, builder::PossibleValuesParser};

use super::{Session, usage};
use crate::{error::Result, insight::Holiday, record::DayConvention, text::Catalogue, vault::Access};

#[derive(Debug, Args)]
pub struct Counting {
    /// The notebook
    notebook: PathBuf,
    /// How days of strikes are numbered where a case does not say
    #[arg(long, value_parser = PossibleValuesParser::new(DayConvention::VOCABULARY.terms))]
    convention: Option<String>,
    /// A day on which nobody works, beside the public holidays of Kazakhstan; may stand several times
    #[arg(long, value_name = "DATE=NAME")]
    day_off: Vec<String>,
    /// A day of rest that was made a working day; may stand several times
    #[arg(long, value_name = "DATE=NAME")]
    working_day: Vec<String>,
    /// Take back what was added for a day; may stand several times
    #[arg(long, value_name = "DATE")]
    forget: Vec<NaiveDate>,
}

impl Counting {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let added =
            [days("--day-off", &self.day_off, true)?, days("--working-day", &self.working_day, false)?].concat();
        let changes = self.convention.is_some() || !added.is_empty() || !self.forget.is_empty();
        let access = if changes { Access::Write } else { Access::Read };
        let mut notebook = session.open(&self.notebook, access)?;
        let mut counting = notebook.counting()?;
        if let Some(convention) = self.convention {
            counting.day_convention = convention.parse().map_err(|_| usage("--convention"))?;
        }
        let replaced = |day: &Holiday| self.forget.contains(&day.date) || added.iter().any(|new| new.date == day.date);
        counting.days.retain(|day| !replaced(day));
        counting.days.extend(added);
        counting.days.sort_by_key(|day| day.date);
        if changes {
            notebook.set_counting(&counting, &session.stamp())?;
        }
        session.print(&counting, |words| Ok(lines(words, &counting)))
    }
}

/// Days as they stand in arguments.
fn days(argument: &str, texts: &[String], off: bool) -> Result<Vec<Holiday>> {
    let day = |text: &String| {
        let (date, name) = text.split_once('=').ok_or_else(|| usage(argument))?;
        let date = date.parse().map_err(|_| usage(argument))?;
        Ok(Holiday { date, name: name.to_owned(), off, source: String::new() })
    };
    texts.iter().map(day).collect()
}

fn lines(words: &Catalogue, counting: &crate::notebook::Counting) -> Vec<String> {
    let convention = words.term("day_convention", counting.day_convention.as_str());
    let mut lines = vec![words.text("counting-strikes", &[("convention", convention)])];
    let until = crate::insight::Holidays::kazakhstan().known_until();
    lines.extend(until.map(|day| words.text("counting-holidays", &[("date", words.day(day))])));
    for day in &counting.days {
        let id = if day.off { "counting-day-off" } else { "counting-working-day" };
        lines.push(words.text(id, &[("date", words.day(day.date)), ("name", day.name.clone())]));
    }
    lines
}
