//! The pages of one case.

use dapter::error::{Error, Failure, Result};
use dapter::insight::{self, Band, BodyMark, Overview, WeightLine};
use dapter::notebook::{CaseEntries, Stored};
use dapter::record::{Body, Edtf, Entry, Reading};
use dapter::text::Comparison;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Args;
use super::home::place;
use crate::shell::Shell;
use crate::view::{Told, Writer};

/// Arguments of [`case_view`] and [`health`].
#[derive(Debug, Deserialize, TS)]
pub struct OfCase {
    /// The case.
    pub case: String,
}

/// A case and what follows from its entries.
#[derive(Debug, Serialize, TS)]
pub struct CaseView {
    /// The case itself.
    pub entry: Stored,
    /// Its first name.
    pub title: String,
    /// Where the person is held.
    pub place: Option<String>,
    /// What follows from its entries.
    pub overview: Overview,
    /// Names and dates of what it holds.
    #[serde(flatten)]
    pub told: Told,
}

/// A weight to be drawn.
#[derive(Debug, Serialize, TS)]
pub struct Weighing {
    /// The entry.
    pub entry: String,
    /// Kilograms, to the gram.
    pub kg: f64,
    /// How it was obtained.
    pub reading: Reading,
    /// The first and the last day it may be of.
    #[ts(type = "Day | null")]
    pub earliest: Option<chrono::NaiveDate>,
    #[allow(missing_docs)]
    #[ts(type = "Day | null")]
    pub latest: Option<chrono::NaiveDate>,
    /// Its date in words.
    pub label: String,
    /// The figure as it was stated, with its unit.
    pub as_stated: String,
    /// On whose word.
    pub source: String,
}

/// Weights that were obtained in the same way, oldest first.
#[derive(Debug, Serialize, TS)]
pub struct WeightSeries {
    /// How they were obtained.
    pub reading: Reading,
    /// Each of them.
    pub points: Vec<Weighing>,
}

/// Something said of a place of the body, with its date and its source in words.
#[derive(Debug, Serialize, TS)]
pub struct BodyRow {
    /// What is said.
    #[serde(flatten)]
    pub mark: BodyMark,
    /// Its date in words.
    pub label: String,
    /// On whose word.
    pub source: String,
}

/// Weights and hunger strikes of a case.
#[derive(Debug, Serialize, TS)]
pub struct HealthView {
    /// What follows from its entries.
    pub overview: Overview,
    /// The thresholds that are reached, in words.
    pub comparisons: Vec<Comparison>,
    /// Names and dates of what it holds.
    #[serde(flatten)]
    pub told: Told,
    /// Weights by how they were obtained.
    pub series: Vec<WeightSeries>,
    /// Weights of unknown date.
    pub undated: Vec<Weighing>,
    /// Phases of strikes, to be drawn behind the weights.
    pub bands: Vec<Band>,
    /// Published thresholds as weights, the heaviest first.
    pub lines: Vec<WeightLine>,
    /// Marks, symptoms and injuries by their place on the body, the newest first.
    pub body: Vec<BodyRow>,
}

/// A case and what follows from its entries.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn case_view(Args(args): Args<OfCase>, shell: tauri::State<'_, Shell>) -> Result<CaseView, Failure> {
    let (words, today) = (shell.words(), shell.now());
    shell.with(|notebook| {
        let entry = notebook.find("case", &args.case)?;
        let overview = notebook.overview(&entry.entry, today)?;
        let mut writer = Writer::new(notebook, &words);
        writer.mention(&entry.entry)?;
        writer.follow(&overview)?;
        let place = place(&mut writer, &overview)?;
        Ok::<_, Error>(CaseView {
            title: entry.entry.title().unwrap_or_default().to_owned(),
            place,
            overview,
            told: writer.told(),
            entry,
        })
    })
}

/// Weights and hunger strikes of a case.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn health(Args(args): Args<OfCase>, shell: tauri::State<'_, Shell>) -> Result<HealthView, Failure> {
    let (words, today) = (shell.words(), shell.now());
    shell.with(|notebook| {
        let case = notebook.find("case", &args.case)?.entry;
        let overview = notebook.overview(&case, today)?;
        let CaseEntries { entries, on } =
            notebook.case_entries(&case, &["weight", "strike", "health", "incident"], today)?;
        let mut writer = Writer::new(notebook, &words);
        let mut weigh = |entry: &Entry| -> Result<Option<Weighing>> {
            let Body::Weight(weight) = &entry.body else { return Ok(None) };
            let edtf = entry.when().and_then(|occurred| occurred.edtf.as_ref());
            Ok(Some(Weighing {
                entry: entry.id.to_string(),
                kg: insight::kilograms(weight),
                reading: weight.reading,
                earliest: edtf.and_then(Edtf::earliest),
                latest: edtf.and_then(Edtf::latest),
                label: words.occurred(entry.when()),
                as_stated: format!(
                    "{} {}",
                    words.stated(weight.value),
                    words.term("weight_unit", weight.unit.as_str())
                ),
                source: writer.source(entry)?,
            }))
        };
        let (mut series, mut undated) = (Vec::new(), Vec::new());
        for (reading, weights) in insight::series(&entries) {
            let points =
                weights.into_iter().filter_map(|entry| weigh(entry).transpose()).collect::<Result<Vec<_>>>()?;
            let (dated, without): (Vec<_>, Vec<_>) =
                points.into_iter().partition(|point| point.earliest.is_some() || point.latest.is_some());
            undated.extend(without);
            if !dated.is_empty() {
                series.push(WeightSeries { reading, points: dated });
            }
        }
        let told_of = |mark: BodyMark| -> Result<BodyRow> {
            let entry = entries.iter().find(|entry| entry.id == mark.entry);
            let source = entry.map(|entry| writer.source(entry)).transpose()?.unwrap_or_default();
            let label = words.occurred(entry.and_then(Entry::when));
            Ok(BodyRow { mark, label, source })
        };
        let body = insight::body_marks(&entries).into_iter().map(told_of).collect::<Result<_>>()?;
        let height = if let Body::Case(case) = &case.body { case.height_cm } else { None };
        let lines = insight::weight_lines(overview.weight.as_ref(), height);
        writer.follow(&overview)?;
        let comparisons = overview.thresholds.iter().map(|threshold| words.comparison(threshold)).collect();
        Ok::<_, Error>(HealthView {
            overview,
            comparisons,
            told: writer.told(),
            series,
            undated,
            bands: insight::bands(&entries, on),
            lines,
            body,
        })
    })
}
