//! Recorded figures against published texts: which thresholds are reached, and by which entries.
//!
//! A comparison and no more: nothing here is advice or a diagnosis, and that nothing is reached says nothing of the danger.
//! Reached is only what surely holds: of a range the least, of a figure that needs a fact only when the fact is recorded.
//! `docs/counting.md` gives each rule with its source.

mod body;
mod fasting;
mod line;
mod published;
mod refeeding;
#[cfg(test)]
mod tests;

pub use line::{WeightLine, weight_lines};
pub(super) use published::SOLITARY_HOURS;
pub use published::{Measure, Published, published};

use serde::Serialize;

use self::body::Weighed;
use super::{Found, WeightOverview};
use crate::record::{Basis, Edtf, EntryId, Mineral, PhaseKind, Reading};

/// A fast that goes on, as far as it surely does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fasting {
    /// Full days gone, the fewest it may be, without a break: since the last pause or partial phase, else since the start.
    /// With `kind` dry or water only days in phases of these two; with `not_stated` also days of which it is not stated.
    pub full_days_min: i64,
    /// Full days gone since fluids were refused, the fewest it may be; `None` when that day is not known.
    pub dry_full_days_min: Option<i64>,
    /// What is refused now.
    pub kind: PhaseKind,
    /// The strike; of one that is only claimed the last claim.
    pub entry: Option<EntryId>,
}

/// Solitary confinement that goes on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Solitary {
    /// Consecutive full days gone, the fewest it may be: the day it began is not one of them.
    pub days_min: i64,
    /// Hours a day in the cell, when recorded.
    pub hours: Option<f64>,
    /// The entry that says so.
    pub entry: EntryId,
}

/// What is compared.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts<'a> {
    /// The latest weights and the baseline.
    pub weight: Option<&'a WeightOverview>,
    /// Height in centimetres; without it no body-mass index is compared.
    pub height_cm: Option<f64>,
    /// Fasts that go on. One strike may stand here twice: its days that surely count, and those of which the kind is not stated.
    pub fasting: &'a [Fasting],
    /// The latest finding of low minerals.
    pub low_minerals: Option<&'a Found<Vec<Mineral>>>,
    /// Solitary confinement that goes on.
    pub solitary: Option<Solitary>,
}

/// What must hold besides for the text to apply, because no entry states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// That nothing but water is taken: what is refused is not stated.
    Kind,
    /// That there is no meaningful human contact: the notebook has no field for it.
    Contact,
}

/// A published threshold that recorded entries reach.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Threshold {
    /// Which, see [`published`].
    pub id: &'static str,
    /// The figure compared, in `unit`.
    pub value: f64,
    /// What the figure counts.
    pub unit: Measure,
    /// The figure is the least that surely holds; there may be more.
    pub at_least: bool,
    /// Where the threshold was published.
    pub source: &'static str,
    /// The entries compared.
    pub entries: Vec<EntryId>,
    /// Of a weight or a finding: its day.
    pub on: Option<Edtf>,
    /// Of a list of criteria: those that are met.
    pub criteria: Vec<&'static str>,
    /// Worded only with this condition.
    pub condition: Option<Condition>,
    /// A weight compared was neither measured nor self-reported: its kind.
    pub reading: Option<Reading>,
    /// A weight compared is known at second hand only: how.
    pub basis: Option<Basis>,
    /// The weights compared were obtained in different ways.
    pub kinds_differ: bool,
}

impl Threshold {
    /// Reached by `value`, which some entry states as it is.
    pub(crate) fn by(published: &'static Published, value: f64) -> Self {
        Self {
            id: published.id,
            value,
            unit: published.unit,
            at_least: false,
            source: published.source,
            entries: Vec::new(),
            on: None,
            criteria: Vec::new(),
            condition: None,
            reading: None,
            basis: None,
            kinds_differ: false,
        }
    }

    /// The firmer first: what stands under no condition, then what stands on direct weights, then the graver.
    fn rank(&self) -> (bool, bool, bool, f64) {
        (self.condition.is_none(), self.reading.is_none() && self.basis.is_none(), !self.kinds_differ, self.value.abs())
    }
}

/// The thresholds that `facts` reach, each once, in the order of [`published`]. Where several entries reach the same one,
/// the firmest comparison stands.
pub fn thresholds(facts: &Facts<'_>) -> Vec<Threshold> {
    let weights = Weighed::all(facts);
    let mut reached: Vec<Threshold> = facts.fasting.iter().flat_map(fasting::reached).collect();
    reached.extend(weights.iter().flat_map(Weighed::reached));
    reached.extend(facts.solitary.and_then(solitary));
    // With and without each fact: a doubtful one must not put its mark on what already follows from the others.
    for weight in [None].into_iter().chain(weights.iter().map(Some)) {
        for fasting in [None].into_iter().chain(facts.fasting.iter().map(Some)) {
            reached.extend(refeeding::reached(weight, fasting, facts.low_minerals));
        }
    }
    let firmest = |published: &&Published| {
        let same = reached.iter().filter(|threshold| threshold.id == published.id);
        same.max_by(|a, b| a.rank().partial_cmp(&b.rank()).unwrap_or(std::cmp::Ordering::Equal)).cloned()
    };
    published().iter().filter_map(firmest).collect()
}

fn solitary(solitary: Solitary) -> Option<Threshold> {
    let days = solitary.days_min as f64;
    let hours = solitary.hours.is_some_and(|hours| hours >= published::SOLITARY_HOURS);
    (hours && days > published::SOLITARY_15.limit).then(|| Threshold {
        at_least: true,
        entries: vec![solitary.entry],
        condition: Some(Condition::Contact),
        ..Threshold::by(&published::SOLITARY_15, days)
    })
}
