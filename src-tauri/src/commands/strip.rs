//! The strip above a timeline: what went on, and when entries were made.

use chrono::NaiveDate;
use dapter::error::{Error, Failure, Result};
use dapter::insight::{DateRange, Track};
use dapter::notebook::{Bin, Spread, Unit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Args;
use super::list::ListOf;
use super::notebook::no_such_entry;
use crate::shell::Shell;
use crate::view::Writer;

/// Arguments of [`strip`].
#[derive(Debug, Deserialize, TS)]
pub struct StripOf {
    /// The list whose entries are counted; of one case.
    #[serde(flatten)]
    #[ts(flatten)]
    pub list: ListOf,
    /// The first day shown; the first of all when null.
    #[ts(type = "Day | null")]
    pub shown_from: Option<NaiveDate>,
    /// The last day shown; the last of all when null.
    #[ts(type = "Day | null")]
    pub shown_to: Option<NaiveDate>,
}

/// A stretch of time in which the same goes on.
#[derive(Debug, Serialize, TS)]
pub struct StripBand {
    /// What goes on, and its days.
    #[serde(flatten)]
    pub track: Track,
    /// Its beginning in words.
    pub from_label: String,
    /// Its end in words; null: no end is recorded.
    pub to_label: Option<String>,
    /// Where, by name.
    pub place: Option<String>,
}

/// The entries of one unit of time.
#[derive(Debug, Serialize, TS)]
pub struct StripMark {
    /// Its first day.
    #[ts(type = "Day")]
    pub first: NaiveDate,
    /// Its last day.
    #[ts(type = "Day")]
    pub last: NaiveDate,
    /// In words.
    pub label: String,
    /// Its entries.
    #[ts(type = "number")]
    pub count: u64,
    /// Entries of the list before its newest.
    #[ts(type = "number")]
    pub offset: u64,
}

/// What the strip shows.
#[derive(Debug, Serialize, TS)]
pub struct Strip {
    /// The first day of all.
    #[ts(type = "Day")]
    pub first: NaiveDate,
    /// The last day of all: today, or what lies ahead.
    #[ts(type = "Day")]
    pub last: NaiveDate,
    /// The first day shown.
    #[ts(type = "Day")]
    pub from: NaiveDate,
    /// The last day shown.
    #[ts(type = "Day")]
    pub to: NaiveDate,
    /// Today, at the place.
    #[ts(type = "Day")]
    pub on: NaiveDate,
    /// What entries are counted by.
    pub unit: Unit,
    /// The entries shown, newest first.
    pub marks: Vec<StripMark>,
    /// Strikes, custody and solitary.
    pub bands: Vec<StripBand>,
    /// Entries without a date, which stand nowhere on it.
    #[ts(type = "number")]
    pub undated: u64,
}

/// Strikes, custody and solitary of a case beside the entries of a list.
///
/// # Errors
/// `locked`, `no-such-entry`, `no-such-value`.
#[tauri::command(async)]
pub fn strip(Args(args): Args<StripOf>, shell: tauri::State<'_, Shell>) -> Result<Strip, Failure> {
    let (words, today) = (shell.words(), shell.now());
    shell.with(|notebook| {
        let case = notebook.find("case", args.list.case.as_deref().ok_or_else(no_such_entry)?)?.entry;
        let (tracks, on) = notebook.tracks(&case, today)?;
        let listed = match args.list.filter(shell.today())? {
            Some(filter) => notebook.listed(&filter)?,
            None => Default::default(),
        };
        let of_bands = tracks.iter().flat_map(|track| [Some(track.from), track.to]).flatten();
        let of_bands = of_bands.flat_map(|range: DateRange| [range.earliest, range.latest]).flatten();
        let (oldest, newest) = listed.extent().unwrap_or((on, on));
        let first = of_bands.fold(oldest.min(on), NaiveDate::min);
        let last = newest.max(on);
        let from = args.shown_from.unwrap_or(first).clamp(first, last);
        let to = args.shown_to.unwrap_or(last).clamp(from, last);
        let Spread { unit, bins } = listed.spread(from, to);
        let mark = |Bin { first, last, count, offset }| StripMark {
            label: words.unit(unit, first, last),
            first,
            last,
            count,
            offset,
        };
        let mut writer = Writer::new(notebook, &words);
        let said = |range: DateRange| words.between(range.earliest, range.latest);
        let bands = tracks.into_iter().map(|track| {
            Ok(StripBand {
                from_label: said(track.from),
                to_label: track.to.map(said),
                place: track.facility.as_ref().map(|facility| writer.name(facility)).transpose()?,
                track,
            })
        });
        Ok::<_, Error>(Strip {
            first,
            last,
            from,
            to,
            on,
            unit,
            marks: bins.into_iter().map(mark).collect(),
            bands: bands.collect::<Result<_>>()?,
            undated: listed.undated,
        })
    })
}
