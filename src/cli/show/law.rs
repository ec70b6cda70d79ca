//! Custody, sentences, dates and quotas.

use super::{Writer, between};
use crate::{
    error::Result,
    insight::{CustodyOverview, DueItem, NextDate, Overview, QuotaOverview, SentenceOverview},
    record::{SentenceType, TIME_UNITS},
};

impl Writer<'_> {
    pub(super) fn law(&self, overview: &Overview) -> Result<Vec<String>> {
        let mut lines = Vec::new();
        if let Some(custody) = &overview.custody {
            lines.extend(self.custody(custody)?);
        }
        lines.extend(overview.sentences.iter().map(|sentence| self.sentence(sentence)));
        for due in &overview.due {
            lines.push(self.due(due)?);
        }
        for next in &overview.next {
            lines.push(self.next(next)?);
        }
        lines.extend(overview.quotas.iter().map(|quota| self.quota(quota)));
        Ok(lines)
    }

    fn custody(&self, custody: &CustodyOverview) -> Result<Vec<String>> {
        let mut lines = Vec::new();
        if let Some((since, days)) = custody.since.as_ref().zip(custody.days) {
            let since = ("date", self.words.date(&since.edtf));
            lines.push(self.words.text("show-custody", &[("days", between(days, custody.days_max)), since]));
        }
        if let Some(facility) = &custody.facility {
            let mut line = self.words.text("show-facility", &[("place", self.name(facility)?)]);
            if let Some(days) = custody.at_facility_days {
                let days = between(days, custody.at_facility_days_max);
                line = format!("{line}, {}", self.words.text("show-facility-days", &[("days", days)]));
            }
            lines.push(line);
        }
        if let Some(days) = custody.solitary_days {
            let days = between(days, custody.solitary_days_max);
            lines.push(self.words.text("show-solitary", &[("days", days)]));
        }
        Ok(lines)
    }

    fn sentence(&self, sentence: &SentenceOverview) -> String {
        let unit = sentence.unit.as_deref().unwrap_or_default();
        // A currency stands by its own code.
        let of_time = TIME_UNITS.contains(&unit);
        let amount = sentence.amount.map(|amount| match of_time {
            true => self.words.text(&format!("amount-{unit}"), &[("amount", self.words.stated(amount))]),
            false => format!("{} {unit}", self.words.stated(amount)),
        });
        let kind = self.words.term("sentence_type", sentence.kind.as_str());
        let what = [Some(kind), amount, sentence.what.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let end = match (&sentence.end, sentence.replaced_by) {
            (_, Some(_)) => self.words.text("show-replaced", &[]),
            (Some(end), None) => {
                let date = match &end.edtf {
                    Some(edtf) => self.words.date(edtf),
                    None => self.words.between(Some(end.earliest), Some(end.latest)),
                };
                self.words.text("show-sentence-end", &[("date", date)])
            }
            (None, None) if sentence.kind == SentenceType::Listing => self.words.text("show-no-expiry", &[]),
            (None, None) => self.words.text("show-sentence-open", &[]),
        };
        format!("{what}: {end}")
    }

    fn due(&self, due: &DueItem) -> Result<String> {
        let mut pieces = vec![self.words.date(&due.date)];
        if due.overdue {
            pieces.push(self.words.text("overdue", &[]));
        }
        if due.computed {
            pieces.push(self.words.text("computed-date", &[]));
        }
        if due.holidays_unknown {
            pieces.push(self.words.text("show-holidays-unknown", &[]));
        }
        let what = self.words.text(&format!("due-{}", due.what.as_str()), &[]);
        Ok(format!("{what}: {} — {}", pieces.join(", "), self.entry(due.entry)?))
    }

    fn next(&self, next: &NextDate) -> Result<String> {
        let date = match &next.date {
            Some(edtf) => self.words.date(edtf),
            None => self.words.between(next.range.earliest, next.range.latest),
        };
        let what = self.words.text(&format!("next-{}", next.what.as_str()), &[]);
        Ok(format!("{what}: {date} — {}", self.entry(next.entry)?))
    }

    fn quota(&self, quota: &QuotaOverview) -> String {
        let of = self.words.term("quota_of", quota.of.as_str());
        let counts = [
            ("left", quota.left.to_string()),
            ("amount", quota.amount.to_string()),
            ("period", self.words.term("quota_period", quota.per.as_str())),
        ];
        format!("{of}: {}", self.words.text("quota-left", &counts))
    }
}
