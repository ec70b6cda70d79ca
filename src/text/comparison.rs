//! A recorded figure beside a published text, in words.

use serde::Serialize;

use super::Catalogue;
use crate::insight::{Condition, Measure, Threshold};

/// A comparison as it is shown: never without its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Comparison {
    /// Which threshold.
    pub id: &'static str,
    /// The figure by the entries, and what the text says of it.
    pub sentence: String,
    /// What must hold besides, and what makes the figure doubtful.
    pub notes: Vec<String>,
    /// Where the text was published.
    pub source: &'static str,
}

impl Catalogue {
    /// A threshold in words.
    pub fn comparison(&self, threshold: &Threshold) -> Comparison {
        let figure = match threshold.unit {
            Measure::Percent | Measure::Bmi => self.number(threshold.value.abs(), 1),
            Measure::Hour | Measure::Day | Measure::Criteria => self.number(threshold.value, 0),
        };
        let figure = if threshold.at_least { format!("≥ {figure}") } else { figure };
        let condition = threshold.condition.map(|condition| match condition {
            Condition::Kind => self.text("comparison-if-kind", &[]),
            Condition::Contact => self.text("comparison-if-contact", &[]),
        });
        let doubtful = threshold
            .reading
            .map(|reading| self.text("comparison-reading", &[("reading", self.term("reading", reading.as_str()))]));
        let second_hand = threshold
            .basis
            .map(|basis| self.text("comparison-basis", &[("basis", self.term("basis", basis.as_str()))]));
        let differ = threshold.kinds_differ.then(|| self.text("comparison-kinds-differ", &[]));
        Comparison {
            id: threshold.id,
            sentence: self.text(&format!("threshold-{}", threshold.id), &[("value", figure)]),
            notes: [condition, doubtful, second_hand, differ].into_iter().flatten().collect(),
            source: threshold.source,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::published, text::Language};

    fn threshold(id: &str, value: f64) -> Threshold {
        Threshold::by(published().iter().find(|published| published.id == id).unwrap(), value)
    }

    #[test]
    fn a_loss_is_told_as_a_positive_figure_with_its_source() {
        let comparison = Catalogue::new(Language::Ru).comparison(&threshold("weight_loss_10", -18.1));
        assert!(comparison.sentence.contains(": 18,1 %"), "{}", comparison.sentence);
        assert!(comparison.source.contains("BMJ 1997"));
        assert_eq!(comparison.notes, [""; 0]);
    }

    #[test]
    fn what_is_not_recorded_is_named_as_a_condition() {
        let mut doubtful = threshold("fasting_15", 16.0);
        (doubtful.at_least, doubtful.condition) = (true, Some(Condition::Kind));
        doubtful.kinds_differ = true;
        let comparison = Catalogue::new(Language::En).comparison(&doubtful);
        assert!(comparison.sentence.contains(": ≥ 16."), "{}", comparison.sentence);
        assert_eq!(comparison.notes.len(), 2);
    }
}
