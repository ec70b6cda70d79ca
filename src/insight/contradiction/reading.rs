//! The same reading at the same time, with figures that cannot both be.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Pair, every_two};
use crate::record::{Body, Entry};

/// A figure with the half unit by which it may be rounded, both in millionths: what is equal on paper is equal here.
struct Figure<'a> {
    entry: &'a Entry,
    value: i64,
    rounding: i64,
}

fn millionths(value: f64) -> i64 {
    (value * 1e6).round() as i64
}

type Of = fn(&Entry) -> Option<(f64, f64)>;

/// What is compared, and whether it holds for a whole day. A weight does, within its rounding; a pulse is of a moment.
const READINGS: [(&str, Of, bool); 6] = [
    ("weight", weight, true),
    ("blood pressure", |entry| whole(health(entry)?.blood_pressure.as_ref()?.systolic), false),
    ("blood pressure", |entry| whole(health(entry)?.blood_pressure.as_ref()?.diastolic), false),
    ("pulse", |entry| whole(health(entry)?.pulse_bpm?), false),
    ("temperature", |entry| rounded(health(entry)?.temperature_c?), false),
    ("glucose", |entry| rounded(health(entry)?.glucose_mmol_l?), false),
];

pub(super) fn pairs(entries: &[&Entry]) -> Vec<Pair> {
    let mut all = Vec::new();
    for (about, figure, of_a_day) in READINGS {
        let figures: Vec<Figure<'_>> = entries
            .iter()
            .filter_map(|entry| {
                let (value, rounding) = figure(entry)?;
                Some(Figure { entry, value: millionths(value), rounding: millionths(rounding) })
            })
            .collect();
        for (one, other) in of_one_day(&figures) {
            let apart = (one.value - other.value).abs();
            if apart > one.rounding + other.rounding && same_hour(one.entry, other.entry, of_a_day) {
                all.push(Pair::new(about, one.entry, other.entry));
            }
        }
    }
    all
}

/// Every two of the same exact day, in the order of the list: only these can disagree, for in a month or a year there is time for
/// both figures; and there may be thousands of days.
fn of_one_day<'a, 'b>(figures: &'a [Figure<'b>]) -> Vec<(&'a Figure<'b>, &'a Figure<'b>)> {
    let mut days: BTreeMap<NaiveDate, Vec<usize>> = BTreeMap::new();
    for (index, figure) in figures.iter().enumerate() {
        let day = figure.entry.occurred.as_ref().and_then(|occurred| occurred.edtf.as_ref()?.exact_day());
        if let Some(day) = day {
            days.entry(day).or_default().push(index);
        }
    }
    let mut pairs: Vec<_> =
        days.values().flat_map(|day| every_two(day).map(|(one, other)| (*one, *other)).collect::<Vec<_>>()).collect();
    pairs.sort_unstable();
    pairs.into_iter().map(|(one, other)| (&figures[one], &figures[other])).collect()
}

/// The same hour of one day, when both say one or the reading needs it.
fn same_hour(one: &Entry, other: &Entry, of_a_day: bool) -> bool {
    let time = |entry: &Entry| entry.occurred.as_ref()?.time;
    time(one).zip(time(other)).map_or(of_a_day, |(one, other)| one == other)
}

fn weight(entry: &Entry) -> Option<(f64, f64)> {
    let Body::Weight(weight) = &entry.body else { return None };
    let (_, rounding) = rounded(weight.value)?;
    // The rounding is of the figure as stated; its unit scales it.
    Some((weight.kilograms(), rounding * weight.kilograms() / weight.value))
}

fn health(entry: &Entry) -> Option<&crate::record::Health> {
    if let Body::Health(health) = &entry.body { Some(health) } else { None }
}

fn whole(value: i32) -> Option<(f64, f64)> {
    Some((f64::from(value), 0.0))
}

/// A figure with half of its last decimal: 59 may be anything from 58.5 to 59.5.
fn rounded(value: f64) -> Option<(f64, f64)> {
    let text = value.to_string();
    let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    Some((value, 0.5 / 10f64.powi(i32::try_from(decimals).ok()?)))
}
