//! Lists of criteria for the risk of refeeding: how many of them are met.
//!
//! Of the second list one criterion, alcohol and certain drugs, has no field in the notebook and is never counted.

use super::{
    Fasting, Threshold,
    body::Weighed,
    published::{Published, REFEEDING_ANY, REFEEDING_EXTREME, REFEEDING_TWO},
};
use crate::{insight::Found, record::Mineral};

/// What a criterion is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Weight,
    Loss,
    Intake,
    Minerals,
}

/// The criteria that the facts meet.
pub(super) fn reached(
    weight: Option<&Weighed<'_>>,
    fasting: Option<&Fasting>,
    low_minerals: Option<&Found<Vec<Mineral>>>,
) -> Vec<Threshold> {
    let thin = |limit: f64| weight.and_then(Weighed::bmi).is_some_and(|bmi| bmi < limit);
    let lost = |percent| weight.is_some_and(|weight| weight.lost_lately(percent));
    let fasting = fasting.filter(|fasting| fasting.without_food().is_some());
    let fasted = |days| fasting.is_some_and(|fasting| fasting.full_days_min > days);
    let any = [
        ("bmi_16", About::Weight, thin(16.0)),
        ("loss_15", About::Loss, lost(15)),
        ("intake_10_days", About::Intake, fasted(10)),
        ("low_minerals", About::Minerals, low_minerals.is_some()),
    ];
    let two = [
        ("bmi_18_5", About::Weight, thin(18.5)),
        ("loss_10", About::Loss, lost(10)),
        ("intake_5_days", About::Intake, fasted(5)),
    ];
    let extreme = [("bmi_14", About::Weight, thin(14.0)), ("intake_15_days", About::Intake, fasted(15))];
    let lists: [(&'static Published, &[_]); 3] =
        [(&REFEEDING_ANY, &any), (&REFEEDING_TWO, &two), (&REFEEDING_EXTREME, &extreme)];
    let mut all = Vec::new();
    for (published, criteria) in lists {
        let met = || criteria.iter().filter(|(_, _, met)| *met);
        let count = met().count() as f64;
        if count < published.limit {
            continue;
        }
        let about = |wanted: About| met().any(|(_, about, _)| *about == wanted);
        let weight = weight.filter(|_| about(About::Weight) || about(About::Loss));
        let fasting = fasting.filter(|_| about(About::Intake));
        let minerals = low_minerals.filter(|_| about(About::Minerals));
        let loss = about(About::Loss);
        let mut entries = weight.map(|weight| weight.entries(loss)).unwrap_or_default();
        entries.extend(fasting.and_then(|fasting| fasting.entry));
        entries.extend(minerals.map(|found| found.entry));
        let on = weight.and_then(|weight| weight.weight.on.clone());
        all.push(Threshold {
            at_least: true,
            entries,
            on: on.or_else(|| minerals.and_then(|found| found.on.clone())),
            criteria: met().map(|(name, _, _)| *name).collect(),
            condition: fasting.and_then(Fasting::without_food).flatten(),
            reading: weight.and_then(|weight| weight.doubtful(loss)),
            basis: weight.and_then(|weight| weight.second_hand(loss)),
            kinds_differ: loss && weight.is_some_and(Weighed::kinds_differ),
            ..Threshold::by(published, count)
        });
    }
    all
}
