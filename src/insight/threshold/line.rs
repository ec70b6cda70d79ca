//! Where published thresholds lie among the weights of one person.

use serde::Serialize;

use super::published::{BMI_16, BMI_16_5, BMI_17, BMI_18_5, WEIGHT_LOSS_10, WEIGHT_LOSS_18};
use crate::insight::WeightOverview;

/// A published threshold as a weight: a line across a chart. It stands there whether or not it is reached.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct WeightLine {
    /// Which, see [`published`](super::published()).
    pub id: &'static str,
    /// Kilograms, to the gram.
    pub kg: f64,
    /// Where the threshold was published.
    pub source: &'static str,
}

/// The thresholds that can be told in kilograms, the heaviest first: losses of the baseline that the present change is counted
/// from, and body-mass indices for a height that is recorded.
pub fn weight_lines(weight: Option<&WeightOverview>, height_cm: Option<f64>) -> Vec<WeightLine> {
    let baseline = weight.and_then(|weight| weight.baseline.as_ref());
    let losses = baseline.into_iter().flat_map(|baseline| {
        [&WEIGHT_LOSS_10, &WEIGHT_LOSS_18].map(|loss| (loss, baseline.kg * (1.0 + loss.limit / 100.0)))
    });
    let indices = height_cm.into_iter().flat_map(|height| {
        [&BMI_18_5, &BMI_17, &BMI_16_5, &BMI_16].map(|index| (index, index.limit * (height / 100.0).powi(2)))
    });
    let line = |(published, kg): (&super::Published, f64)| WeightLine {
        id: published.id,
        kg: (kg * 1000.0).round() / 1000.0,
        source: published.source,
    };
    let mut lines: Vec<_> = losses.map(line).chain(indices.map(line)).collect();
    lines.sort_by(|one, other| other.kg.total_cmp(&one.kg));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::WeightPoint,
        record::{Basis, EntryId, Reading},
    };

    #[test]
    fn lines_lie_where_the_thresholds_are_reached() {
        let point = |kg| WeightPoint {
            kg,
            reading: Reading::Measured,
            basis: Basis::FirstHand,
            on: None,
            entry: EntryId::fresh(),
        };
        let weight = WeightOverview {
            latest: point(59.0),
            latest_direct: None,
            baseline: Some(point(72.0)),
            baseline_chosen: true,
            change_kg: None,
            change_percent: None,
            kinds_differ: false,
            bmi: None,
            bmi_missing: None,
        };
        let told = |lines: Vec<WeightLine>| lines.into_iter().map(|line| (line.id, line.kg)).collect::<Vec<_>>();
        assert_eq!(
            told(weight_lines(Some(&weight), Some(180.0))),
            [
                ("weight_loss_10", 64.8),
                ("bmi_18_5", 59.94),
                ("weight_loss_18", 59.04),
                ("bmi_17", 55.08),
                ("bmi_16_5", 53.46),
                ("bmi_16", 51.84),
            ]
        );
        assert_eq!(told(weight_lines(Some(&weight), None)), [("weight_loss_10", 64.8), ("weight_loss_18", 59.04)]);
        assert_eq!(weight_lines(None, None), []);
    }
}
