//! Fasting against published spans of hours and days.

use super::{
    Condition, Fasting, Threshold,
    published::{
        DEATHS_46, DEATHS_65, FASTING_15, FASTING_36, FASTING_72_H, NO_FLUID_24_H, NO_FLUIDS, NO_FOOD_48_H, Published,
    },
};
use crate::record::PhaseKind;

impl Fasting {
    /// Whether its days are days without food, and under which condition. The texts speak of fasts in which nothing, or nothing
    /// but water, is taken; of one where something is taken they say nothing.
    pub(super) fn without_food(&self) -> Option<Option<Condition>> {
        match self.kind {
            PhaseKind::Dry | PhaseKind::Water => Some(None),
            PhaseKind::NotStated => Some(Some(Condition::Kind)),
            PhaseKind::Partial | PhaseKind::Other => None,
        }
    }
}

/// Hours that have surely passed. The first day may have begun to count in its last hour and today may be in its first, so that
/// the time gone is only known to be more than the days between the two.
fn hours(full_days: i64) -> f64 {
    ((full_days - 1).max(0) * 24) as f64
}

pub(super) fn reached(fasting: &Fasting) -> Vec<Threshold> {
    let by = |published: &'static Published, value: f64, condition| Threshold {
        at_least: true,
        entries: fasting.entry.into_iter().collect(),
        condition,
        ..Threshold::by(published, value)
    };
    let mut all = Vec::new();
    if fasting.kind == PhaseKind::Dry {
        let days = fasting.dry_full_days_min.unwrap_or(0);
        all.push(by(&NO_FLUIDS, days as f64, None));
        if hours(days) >= NO_FLUID_24_H.limit {
            all.push(by(&NO_FLUID_24_H, hours(days), None));
        }
    }
    let Some(condition) = fasting.without_food() else { return all };
    let (days, hours) = (fasting.full_days_min as f64, hours(fasting.full_days_min));
    // "Over 72 hours" too: the time gone is more than `hours`.
    let in_hours = [&NO_FOOD_48_H, &FASTING_72_H].into_iter().filter(|published| hours >= published.limit);
    all.extend(in_hours.map(|published| by(published, hours, condition)));
    let in_days = [&FASTING_15, &FASTING_36, &DEATHS_46, &DEATHS_65];
    let in_days = in_days.into_iter().filter(|published| days >= published.limit);
    all.extend(in_days.map(|published| by(published, days, condition)));
    all
}
