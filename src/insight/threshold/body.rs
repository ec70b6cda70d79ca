//! Weights against published losses and body-mass indices.

use chrono::Months;

use super::{
    Facts, Threshold,
    published::{BMI_16, BMI_16_5, BMI_17, BMI_18_5, Published, WEIGHT_LOSS_10, WEIGHT_LOSS_18},
};
use crate::{
    insight::{WeightPoint, weight::to_one_decimal},
    record::{Basis, Edtf, EntryId, Reading},
};

/// A weight with what it is compared with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighed<'a> {
    pub(super) weight: &'a WeightPoint,
    /// A baseline that surely goes before it.
    baseline: Option<&'a WeightPoint>,
    height_cm: Option<f64>,
}

/// The longest time over which the guideline on refeeding counts a loss; the same loss in less time is the graver.
const MONTHS: Months = Months::new(6);

fn grams(point: &WeightPoint) -> i64 {
    (point.kg * 1000.0).round() as i64
}

impl<'a> Weighed<'a> {
    /// The latest weight; where it is not a direct one, the latest direct one besides.
    pub(super) fn all(facts: &Facts<'a>) -> Vec<Self> {
        let Some(overview) = facts.weight else { return Vec::new() };
        let both = [Some(&overview.latest), overview.latest_direct.as_ref()];
        both.into_iter()
            .flatten()
            .map(|weight| {
                let before = |baseline: &&WeightPoint| goes_before(baseline, weight, overview.baseline_chosen);
                let baseline = overview.baseline.as_ref().filter(before);
                Self { weight, baseline, height_cm: facts.height_cm }
            })
            .collect()
    }

    /// Body-mass index to two decimals, as its classes are published (17.00 to 18.49).
    pub(super) fn bmi(&self) -> Option<f64> {
        self.height_cm.map(|height| (self.weight.kg / (height / 100.0).powi(2) * 100.0).round() / 100.0)
    }

    /// Whether at least `percent` of the baseline is lost; exact to the gram.
    fn lost(&self, percent: i64) -> bool {
        self.baseline.is_some_and(|baseline| (grams(baseline) - grams(self.weight)) * 100 >= percent * grams(baseline))
    }

    /// Whether more than `percent` is lost, between two days that surely lie within six months.
    pub(super) fn lost_lately(&self, percent: i64) -> bool {
        let Some(baseline) = self.baseline else { return false };
        let from = baseline.on.as_ref().and_then(Edtf::earliest).and_then(|from| from.checked_add_months(MONTHS));
        let to = self.weight.on.as_ref().and_then(Edtf::latest);
        let lately = from.zip(to).is_some_and(|(from, to)| to <= from);
        lately && (grams(baseline) - grams(self.weight)) * 100 > percent * grams(baseline)
    }

    /// The kind of the weight, or else of the baseline, if it is neither measured nor self-reported.
    pub(super) fn doubtful(&self, with_baseline: bool) -> Option<Reading> {
        let weighed = |reading| matches!(reading, Reading::Measured | Reading::SelfReported);
        self.compared(with_baseline).map(|point| point.reading).find(|reading| !weighed(*reading))
    }

    /// How the weight, or else the baseline, is known, if that is at second hand.
    pub(super) fn second_hand(&self, with_baseline: bool) -> Option<Basis> {
        self.compared(with_baseline).map(|point| point.basis).find(|basis| basis.is_second_hand())
    }

    fn compared(&self, with_baseline: bool) -> impl Iterator<Item = &WeightPoint> {
        let baseline = self.baseline.filter(|_| with_baseline);
        [Some(self.weight), baseline].into_iter().flatten()
    }

    pub(super) fn kinds_differ(&self) -> bool {
        self.baseline.is_some_and(|baseline| baseline.reading != self.weight.reading)
    }

    pub(super) fn entries(&self, with_baseline: bool) -> Vec<EntryId> {
        let baseline = self.baseline.filter(|_| with_baseline).map(|baseline| baseline.entry);
        [self.weight.entry].into_iter().chain(baseline).collect()
    }

    pub(super) fn reached(&self) -> Vec<Threshold> {
        let mut all = Vec::new();
        if let Some(baseline) = self.baseline {
            let change = to_one_decimal((self.weight.kg - baseline.kg) / baseline.kg * 100.0);
            let losses = [(&WEIGHT_LOSS_10, 10), (&WEIGHT_LOSS_18, 18)].into_iter();
            all.extend(losses.filter(|(_, percent)| self.lost(*percent)).map(|(published, _)| Threshold {
                entries: self.entries(true),
                on: self.weight.on.clone(),
                reading: self.doubtful(true),
                basis: self.second_hand(true),
                kinds_differ: self.kinds_differ(),
                ..Threshold::by(published, change)
            }));
        }
        if let Some(bmi) = self.bmi() {
            // The classes are one scale: only the lowest that is reached.
            let class = [&BMI_16, &BMI_17, &BMI_18_5].into_iter().find(|class| bmi < class.limit);
            let trigger = Some(&BMI_16_5).filter(|trigger| bmi <= trigger.limit);
            let by = |published: &'static Published| Threshold {
                entries: self.entries(false),
                on: self.weight.on.clone(),
                reading: self.doubtful(false),
                basis: self.second_hand(false),
                ..Threshold::by(published, bmi)
            };
            all.extend(trigger.into_iter().chain(class).map(by));
        }
        all
    }
}

/// A loss needs an order: two figures for the same time are a contradiction and no loss. A baseline that a person chose is
/// taken for the earlier one unless its date says otherwise.
fn goes_before(baseline: &WeightPoint, weight: &WeightPoint, chosen: bool) -> bool {
    if baseline.entry == weight.entry {
        return false;
    }
    let (baseline, weight) = (baseline.on.as_ref(), weight.on.as_ref());
    let surely = baseline.and_then(Edtf::latest).zip(weight.and_then(Edtf::earliest));
    let possibly = baseline.and_then(Edtf::earliest).zip(weight.and_then(Edtf::latest));
    surely.is_some_and(|(baseline, weight)| baseline < weight)
        || chosen && possibly.is_none_or(|(baseline, weight)| baseline < weight)
}
