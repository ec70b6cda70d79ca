//! `dapter show`

use std::path::PathBuf;

use clap::Args;

use super::Session;
use crate::{
    error::Result,
    insight::{DayRange, Overview, StrikeOverview, WeightOverview},
    notebook::Stored,
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
        let today = session.now();
        let overviews =
            cases.iter().map(|case| notebook.overview(&case.entry, today)).collect::<Result<Vec<_>, _>>()?;
        session.print(&overviews, |words| {
            Ok(cases.iter().zip(&overviews).flat_map(|(case, overview)| lines(words, case, overview)).collect())
        })
    }
}

fn lines(words: &Catalogue, case: &Stored, overview: &Overview) -> Vec<String> {
    let mut lines = vec![case.entry.title().unwrap_or_default().to_owned()];
    lines.extend(overview.strikes.iter().flat_map(|shown| strike(words, shown, overview)));
    lines.extend(overview.weight.iter().flat_map(|shown| weight(words, shown)));
    lines.push(match overview.silence_days {
        Some(days) => words.text("show-silence", &[("days", days.to_string())]),
        None => words.text("show-no-contact", &[]),
    });
    if overview.refused_visits > 0 {
        lines.push(words.text("show-refused", &[("count", overview.refused_visits.to_string())]));
    }
    below_the_first(lines)
}

fn strike(words: &Catalogue, strike: &StrikeOverview, overview: &Overview) -> Vec<String> {
    let start = match &strike.start {
        None => words.text("show-start-unknown", &[]),
        Some(start) => {
            let id = if start.computed { "show-start-computed" } else { "show-start" };
            words.text(id, &[("date", words.date(&start.edtf))])
        }
    };
    let mut lines =
        vec![words.text("show-strike", &[("kind", words.term("phase_kind", strike.kind.as_str())), ("start", start)])];
    if let Some((day, full)) = strike.day.zip(strike.full_days) {
        let id = if strike.ongoing { "show-day" } else { "show-day-over" };
        let convention = words.term("day_convention", overview.day_convention.as_str());
        lines.push(words.text(id, &[("day", range(day)), ("full", range(full)), ("convention", convention)]));
    }
    if let Some(day) = strike.confirmed_day {
        lines.push(words.text("show-confirmed", &[("day", day.to_string())]));
    }
    for claim in &strike.claimed {
        let date = claim.on.as_ref().map_or_else(|| words.text("date-unknown", &[]), |on| words.date(on));
        lines.push(words.text("show-claimed", &[("day", claim.day.to_string()), ("date", date)]));
    }
    below_the_first(lines)
}

/// Every line but the first, set in.
fn below_the_first(lines: Vec<String>) -> Vec<String> {
    let set_in = |(index, line): (usize, String)| if index == 0 { line } else { format!("  {line}") };
    lines.into_iter().enumerate().map(set_in).collect()
}

fn range(range: DayRange) -> String {
    match range.max {
        Some(max) if max == range.min => max.to_string(),
        Some(max) => format!("{}–{max}", range.min),
        None => format!("≥ {}", range.min),
    }
}

fn weight(words: &Catalogue, weight: &WeightOverview) -> Vec<String> {
    let reading = |reading: crate::record::Reading| ("reading", words.term("reading", reading.as_str()));
    let latest = [("kg", decimal(weight.latest.kg)), reading(weight.latest.reading)];
    let mut lines = vec![words.text("show-weight", &latest)];
    if let (Some(baseline), Some(change), Some(percent)) = (&weight.baseline, weight.change_kg, weight.change_percent) {
        let against = [
            ("change", signed(change)),
            ("percent", signed(percent)),
            ("kg", decimal(baseline.kg)),
            reading(baseline.reading),
        ];
        lines.push(format!("  {}", words.text("show-change", &against)));
    }
    if weight.kinds_differ {
        lines.push(format!("  {}", words.text("show-kinds-differ", &[])));
    }
    lines
}

/// One decimal at least, three at most.
fn decimal(value: f64) -> String {
    let exact = format!("{value:.3}");
    let short = exact.trim_end_matches('0');
    if short.ends_with('.') { format!("{short}0") } else { short.to_owned() }
}

/// One decimal, with a true minus or a plus.
fn signed(value: f64) -> String {
    let sign = if value < 0.0 { "−" } else { "+" };
    format!("{sign}{:.1}", value.abs())
}
