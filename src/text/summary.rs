//! An entry in one line.

use super::Catalogue;
use crate::record::{Body, Entry};

impl Catalogue {
    /// The kind of an entry, what its main fields say, and its first words.
    pub fn summary(&self, entry: &Entry) -> String {
        let main = match &entry.body {
            Body::Weight(weight) => {
                let unit = self.term("weight_unit", weight.unit.as_str());
                vec![format!("{} {unit}", weight.value), self.term("reading", weight.reading.as_str())]
            }
            Body::Visit(visit) => {
                let mode = visit.mode.map(|mode| self.term("visit_mode", mode.as_str()));
                let outcome = visit.outcome.map(|outcome| self.term("visit_outcome", outcome.as_str()));
                mode.into_iter().chain(outcome).collect()
            }
            Body::Strike(strike) => {
                strike.phases.iter().map(|phase| self.term("phase_kind", phase.kind.as_str())).collect()
            }
            Body::StrikeDay(claim) => vec![claim.day.to_string()],
            Body::Note(_) | Body::Case(_) | Body::Person(_) | Body::Facility(_) => Vec::new(),
        };
        let own = entry.body.fields().words();
        let said = [entry.text.as_str()].into_iter().chain(own).find(|text| !text.is_empty());
        let words = said.map(|text| text.replace('\n', " "));
        let kind = [self.term("kinds", entry.body.kind())];
        kind.into_iter().chain(main).chain(words).collect::<Vec<_>>().join(", ")
    }
}
