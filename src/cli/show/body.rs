//! Strikes, weights and what they compare with.

use super::{Writer, below_the_first, range};
use crate::{
    error::Result,
    insight::{Overview, StrikeOverview, Threshold, WeightOverview},
    text::Comparison,
};

impl Writer<'_> {
    pub(super) fn strike(&self, strike: &StrikeOverview, overview: &Overview) -> Vec<String> {
        let start = match &strike.start {
            None => self.words.text("show-start-unknown", &[]),
            Some(start) => {
                let id = if start.computed { "show-start-computed" } else { "show-start" };
                self.words.text(id, &[("date", self.words.date(&start.edtf))])
            }
        };
        let mut lines =
            vec![self.words.text(
                "show-strike",
                &[("kind", self.words.term("phase_kind", strike.kind.as_str())), ("start", start)],
            )];
        if let Some((day, full)) = strike.day.zip(strike.full_days) {
            let id = if strike.ongoing { "show-day" } else { "show-day-over" };
            let convention = self.words.term("day_convention", overview.day_convention.as_str());
            lines.push(self.words.text(id, &[("day", range(day)), ("full", range(full)), ("convention", convention)]));
        }
        if let Some(reason) = strike.ended.as_ref().and_then(|ended| ended.reason) {
            lines.push(self.words.text("show-ended", &[("reason", self.words.term("strike_end", reason.as_str()))]));
        }
        if let Some(days) = strike.paused_days.filter(|_| strike.paused) {
            lines.push(self.words.text("show-paused", &[("days", range(days))]));
        }
        match (strike.dry_day, strike.dry_days) {
            (Some(day), _) => lines.push(self.words.text("show-dry", &[("day", range(day))])),
            (None, Some(days)) => lines.push(self.words.text("show-dry-days", &[("days", range(days))])),
            (None, None) => {}
        }
        if let Some(day) = strike.confirmed_day {
            lines.push(self.words.text("show-confirmed", &[("day", day.to_string())]));
        }
        for claim in &strike.claimed {
            let date = self.date(claim.on.as_ref());
            lines.push(self.words.text("show-claimed", &[("day", claim.day.to_string()), ("date", date)]));
        }
        below_the_first(lines)
    }

    /// A figure never stands without its source: the latest weight and what it is held against, each with its entry.
    pub(super) fn weight(&self, weight: &WeightOverview) -> Result<Vec<String>> {
        let reading = |reading: crate::record::Reading| ("reading", self.words.term("reading", reading.as_str()));
        let latest = [("kg", self.words.kilograms(weight.latest.kg)), reading(weight.latest.reading)];
        let mut lines = vec![self.words.text("show-weight", &latest)];
        lines.push(format!("  {}", self.entry(weight.latest.entry)?));
        if let Some(weighed) = &weight.latest_direct {
            let weighing = [("kg", self.words.kilograms(weighed.kg)), reading(weighed.reading)];
            lines.push(format!("  {}", self.words.text("show-direct", &weighing)));
            lines.push(format!("  {}", self.entry(weighed.entry)?));
        }
        if let (Some(baseline), Some(change), Some(percent)) =
            (&weight.baseline, weight.change_kg, weight.change_percent)
        {
            let against = [
                ("change", self.words.change(change)),
                ("percent", self.words.change(percent)),
                ("kg", self.words.kilograms(baseline.kg)),
                reading(baseline.reading),
            ];
            lines.push(format!("  {}", self.words.text("show-change", &against)));
            lines.push(format!("  {}", self.entry(baseline.entry)?));
        }
        if weight.kinds_differ {
            lines.push(format!("  {}", self.words.text("show-kinds-differ", &[])));
        }
        Ok(lines)
    }

    /// What published texts compare with the entries; and always, that no comparison is no safety.
    pub(super) fn thresholds(&self, overview: &Overview) -> Vec<String> {
        let note = self.words.text("threshold-none-note", &[]);
        let compared = overview.thresholds.iter().flat_map(|threshold| self.threshold(threshold));
        compared.chain([note]).collect()
    }

    fn threshold(&self, threshold: &Threshold) -> Vec<String> {
        let Comparison { id: _, sentence, notes, source } = self.words.comparison(threshold);
        below_the_first([vec![format!("{sentence} [{source}]")], notes].concat())
    }
}
