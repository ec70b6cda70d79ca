//! Lists of entries, newest first.

use chrono::NaiveDate;
use dapter::error::{Error, Failure, Result};
use dapter::notebook::{Filter, MonthCount};
use dapter::record::{Basis, Confidentiality};
use dapter::text::read_query;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Args;
use super::entry::parse;
use crate::shell::Shell;
use crate::view::{Row, Told, Writer};

/// What a list of entries holds; everything together.
#[derive(Debug, Default, Deserialize, TS)]
pub struct ListOf {
    /// Of this case; of the whole notebook when null.
    pub case: Option<String>,
    /// Of these kinds; of any when empty.
    #[ts(type = "KindName[]")]
    pub kinds: Vec<String>,
    /// With these words; everything when null or empty.
    pub query: Option<String>,
    /// Known in one of these ways; in any when empty.
    #[serde(default)]
    #[ts(as = "Option<Vec<Basis>>", optional)]
    pub sources: Vec<Basis>,
    /// That one of these may see; whoever may when empty.
    #[serde(default)]
    #[ts(as = "Option<Vec<Confidentiality>>", optional)]
    pub confidentiality: Vec<Confidentiality>,
    /// That mention all of these people and places: their ids.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub with: Vec<String>,
    /// That may have happened on or after this day.
    #[serde(default)]
    #[ts(type = "Day | null", optional)]
    pub from: Option<NaiveDate>,
    /// That may have happened on or before this day.
    #[serde(default)]
    #[ts(type = "Day | null", optional)]
    pub to: Option<NaiveDate>,
}

impl ListOf {
    /// The filter it means; `None` when nothing can pass, as the query asks for one kind and the list for another.
    pub fn filter(self, today: NaiveDate) -> Result<Option<Filter>> {
        let mut filter = read_query(self.query.as_deref().unwrap_or_default(), today)?;
        filter.case = self.case.as_deref().map(parse).transpose()?;
        filter.from = filter.from.max(self.from);
        filter.to = [filter.to, self.to].into_iter().flatten().min();
        filter.with.extend(self.with);
        let possible = both(&mut filter.kinds, self.kinds)
            && both(&mut filter.sources, self.sources)
            && both(&mut filter.confidentiality, self.confidentiality);
        Ok(possible.then_some(filter))
    }
}

/// What is chosen and what the query asks for are both needed; whether anything is left to be either.
fn both<T: PartialEq>(asked: &mut Vec<T>, chosen: Vec<T>) -> bool {
    if chosen.is_empty() {
        return true;
    }
    let asked_before = std::mem::replace(asked, chosen);
    asked.retain(|one| asked_before.is_empty() || asked_before.contains(one));
    !asked.is_empty()
}

/// Arguments of [`timeline`].
#[derive(Debug, Deserialize, TS)]
pub struct TimelineOf {
    /// Which list.
    #[serde(flatten)]
    #[ts(flatten)]
    pub list: ListOf,
    /// Passing over so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// The entries of a list under one month.
#[derive(Debug, Serialize, TS)]
pub struct Month {
    /// The month, `2025-10`; null: those without a date.
    pub month: Option<String>,
    /// The same in words.
    pub label: String,
    /// Its entries.
    #[ts(type = "number")]
    pub count: u64,
    /// Entries of the list before them.
    #[ts(type = "number")]
    pub offset: u64,
}

/// Entries, newest first.
#[derive(Debug, Serialize, TS)]
pub struct Timeline {
    /// Those asked for.
    pub rows: Vec<Row>,
    /// How many there are.
    #[ts(type = "number")]
    pub total: u64,
    /// Names and dates of what they hold.
    #[serde(flatten)]
    pub told: Told,
}

/// Arguments of [`entries`].
#[derive(Debug, Deserialize, TS)]
pub struct TheseEntries {
    /// Which.
    pub ids: Vec<String>,
}

/// These entries, in the order asked for; those that were deleted are passed over.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn entries(Args(args): Args<TheseEntries>, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let mut writer = Writer::new(notebook, &words);
        let mut rows: Vec<Row> = Vec::new();
        for id in &args.ids {
            if let Some(found) = notebook.entry_if_there(parse(id)?)? {
                rows.push(writer.row(found, &Filter::default())?);
            }
        }
        Ok::<_, Error>(Timeline { total: rows.len() as u64, rows, told: writer.told() })
    })
}

/// Entries, newest first.
///
/// # Errors
/// `locked`, `no-such-entry`, `no-such-value`.
#[tauri::command(async)]
pub fn timeline(Args(args): Args<TimelineOf>, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let mut writer = Writer::new(notebook, &words);
        let Some(mut filter) = args.list.filter(shell.today())? else {
            return Ok(Timeline { rows: Vec::new(), total: 0, told: writer.told() });
        };
        filter.offset = args.offset.into();
        filter.limit = Some(args.limit.into());
        let page = notebook.page(&filter)?;
        let rows = page.entries.into_iter().map(|stored| writer.row(stored, &filter)).collect::<Result<_>>()?;
        Ok::<_, Error>(Timeline { rows, total: page.total, told: writer.told() })
    })
}

/// The months that a list is headed by, in its order.
///
/// # Errors
/// As [`timeline`].
#[tauri::command(async)]
pub fn months(Args(args): Args<ListOf>, shell: tauri::State<'_, Shell>) -> Result<Vec<Month>, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let Some(filter) = args.filter(shell.today())? else { return Ok(Vec::new()) };
        let month =
            |MonthCount { month, count, offset }| Month { label: words.month(month.as_deref()), month, count, offset };
        Ok::<_, Error>(notebook.months(&filter)?.into_iter().map(month).collect())
    })
}
