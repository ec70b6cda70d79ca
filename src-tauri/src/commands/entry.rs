//! Entries: lists, one with its history, a new one.

use std::collections::BTreeMap;

use dapter::error::{Error, Failure, Result};
use dapter::notebook::{Filter, Prefill, Stored};
use dapter::record::{self, ClockTime, Edtf, EntryId, Occurred, Reason};
use dapter::text::read_query;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notebook::no_such_entry;
use crate::shell::Shell;
use crate::view::{Row, Told, Writer};

/// Arguments of [`timeline`].
#[derive(Debug, Deserialize, TS)]
pub struct TimelineOf {
    /// Of this case; of the whole notebook when null.
    pub case: Option<String>,
    /// Of these kinds; of any when empty.
    #[ts(type = "KindName[]")]
    pub kinds: Vec<String>,
    /// With these words; everything when null or empty.
    pub query: Option<String>,
    /// Passing over so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
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

/// Arguments of [`history`].
#[derive(Debug, Deserialize, TS)]
pub struct HistoryOf {
    /// The entry.
    pub entry: String,
}

/// One wording of an entry.
#[derive(Debug, Serialize, TS)]
pub struct Revision {
    /// Its own id.
    pub id: String,
    /// When it was stored.
    pub recorded_at: String,
    /// On which computer.
    pub device: String,
    /// The entry as it said; null when it was deleted.
    pub entry: Option<Stored>,
    /// When it happened, in words.
    pub when: String,
    /// It deleted the entry.
    pub deleted: bool,
}

/// Every wording of an entry, newest first.
#[derive(Debug, Serialize, TS)]
pub struct History {
    /// Each of them.
    pub revisions: Vec<Revision>,
    /// Names and dates of what they hold.
    #[serde(flatten)]
    pub told: Told,
}

/// Arguments of [`choices`].
#[derive(Debug, Deserialize, TS)]
pub struct ChoicesOf {
    /// Entries of this case.
    pub case: Option<String>,
    /// Of these kinds.
    pub kinds: Vec<String>,
}

/// Something a field may point at.
#[derive(Debug, Serialize, TS)]
pub struct Choice {
    /// The entry.
    pub id: String,
    /// The name it is shown by.
    pub name: String,
}

/// What fields may point at.
#[derive(Debug, Serialize, TS)]
pub struct Choices {
    /// Every case.
    pub cases: Vec<Choice>,
    /// Every person.
    pub people: Vec<Choice>,
    /// Every facility.
    pub facilities: Vec<Choice>,
    /// The entries of the case, by kind, newest first.
    pub entries: BTreeMap<String, Vec<Choice>>,
}

/// Arguments of [`prefill`].
#[derive(Debug, Deserialize, TS)]
pub struct PrefillOf {
    /// The case that the entry is added in; null when none is open.
    pub case: Option<String>,
}

/// Arguments of [`read_date`].
#[derive(Debug, Deserialize, TS)]
pub struct DateAsTyped {
    /// As typed.
    pub text: String,
}

/// How a date was understood.
#[derive(Debug, Serialize, TS)]
pub struct DateReading {
    /// In EDTF.
    pub edtf: Edtf,
    /// In words, with its time of day.
    pub label: String,
    /// The time of day, with an exact day only.
    pub time: Option<ClockTime>,
    /// The words to keep; null when EDTF loses nothing of them.
    pub stated: Option<String>,
    /// The year was left out and inferred.
    pub year_inferred: bool,
    /// The first day it may be.
    #[ts(type = "Day | null")]
    pub earliest: Option<chrono::NaiveDate>,
    /// The last day it may be.
    #[ts(type = "Day | null")]
    pub latest: Option<chrono::NaiveDate>,
}

/// Arguments of [`save_entry`].
#[derive(Debug, Deserialize, TS)]
pub struct SaveEntry {
    /// New without `id`, a correction with one.
    #[ts(type = "Draft")]
    pub draft: serde_json::Value,
}

fn parse(id: &str) -> Result<EntryId> {
    EntryId::parse(id).ok_or_else(no_such_entry)
}

/// Arguments of [`entries`].
#[derive(Debug, Deserialize, TS)]
pub struct TheseEntries {
    /// Which.
    pub ids: Vec<String>,
}

/// These entries, in the order asked for.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn entries(args: TheseEntries, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let mut writer = Writer::new(notebook, &words);
        let found = args.ids.iter().map(|id| writer.row(notebook.entry(parse(id)?)?, &Filter::default()));
        let rows: Vec<Row> = found.collect::<Result<_>>()?;
        Ok::<_, Error>(Timeline { total: rows.len() as u64, rows, told: writer.told() })
    })
}

/// Entries, newest first.
///
/// # Errors
/// `locked`, `no-such-entry`, `no-such-value`.
#[tauri::command(async)]
pub fn timeline(args: TimelineOf, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let mut filter = read_query(args.query.as_deref().unwrap_or_default(), shell.today())?;
        filter.case = args.case.as_deref().map(parse).transpose()?;
        filter.offset = args.offset.into();
        filter.limit = Some(args.limit.into());
        let mut writer = Writer::new(notebook, &words);
        if !args.kinds.is_empty() {
            // The kinds that are chosen and those of the query are both needed.
            let asked = std::mem::replace(&mut filter.kinds, args.kinds);
            filter.kinds.retain(|kind| asked.is_empty() || asked.contains(kind));
            if filter.kinds.is_empty() {
                return Ok(Timeline { rows: Vec::new(), total: 0, told: writer.told() });
            }
        }
        let page = notebook.page(&filter)?;
        let rows = page.entries.into_iter().map(|stored| writer.row(stored, &filter)).collect::<Result<_>>()?;
        Ok::<_, Error>(Timeline { rows, total: page.total, told: writer.told() })
    })
}

/// Every wording of an entry, newest first.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn history(args: HistoryOf, shell: tauri::State<'_, Shell>) -> Result<History, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let mut writer = Writer::new(notebook, &words);
        let mut revisions = Vec::new();
        for revision in notebook.history(parse(&args.entry)?)? {
            if let Some(entry) = &revision.entry {
                writer.mention(entry)?;
            }
            revisions.push(Revision {
                when: words.occurred(revision.entry.as_ref().and_then(|entry| entry.when())),
                entry: revision.entry.map(|entry| Stored { entry, recorded_at: revision.recorded_at.clone() }),
                id: revision.id,
                recorded_at: revision.recorded_at,
                device: revision.device,
                deleted: revision.deleted,
            });
        }
        Ok::<_, Error>(History { revisions, told: writer.told() })
    })
}

/// What the fields of a form may point at.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn choices(args: ChoicesOf, shell: tauri::State<'_, Shell>) -> Result<Choices, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let writer = Writer::new(notebook, &words);
        let of = |stored: Vec<Stored>| -> Result<Vec<Choice>> {
            let choice =
                |stored: &Stored| Ok(Choice { id: stored.entry.id.to_string(), name: writer.title(&stored.entry)? });
            stored.iter().map(choice).collect()
        };
        let case = args.case.as_deref().map(parse).transpose()?;
        let mut entries = BTreeMap::new();
        for kind in args.kinds.into_iter().filter(|_| case.is_some()) {
            let filter = Filter { case, kinds: vec![kind.clone()], ..Filter::default() };
            entries.insert(kind, of(notebook.page(&filter)?.entries)?);
        }
        Ok::<_, Error>(Choices {
            cases: of(notebook.all_of("case")?)?,
            people: of(notebook.all_of("person")?)?,
            facilities: of(notebook.all_of("facility")?)?,
            entries,
        })
    })
}

/// What a new entry begins with.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn prefill(args: PrefillOf, shell: tauri::State<'_, Shell>) -> Result<Prefill, Failure> {
    let today = shell.now();
    shell.with(|notebook| Ok::<_, Error>(notebook.prefill(args.case.as_deref().map(parse).transpose()?, today)?))
}

/// Reads a date as it is typed.
///
/// # Errors
/// `refused`, field `occurred.edtf`.
#[tauri::command(async)]
pub fn read_date(args: DateAsTyped, shell: tauri::State<'_, Shell>) -> Result<DateReading, Failure> {
    let refused = |reason: Reason| {
        Failure::new("refused", [("field", "occurred.edtf".to_owned()), ("reason", reason.code().to_owned())])
    };
    let occurred = record::read_date(&args.text, shell.today()).map_err(refused)?;
    let label = shell.words().occurred(Some(&occurred));
    let (earliest, latest) = (occurred.earliest(), occurred.latest());
    let Occurred { edtf, time, stated, year_inferred, .. } = occurred;
    let edtf = edtf.ok_or_else(|| refused(Reason::ImpossibleDate))?;
    Ok(DateReading { edtf, label, time, stated, year_inferred, earliest, latest })
}

/// Stores a new entry, or a correction of one. When it answers, the entry is on disk.
///
/// # Errors
/// `refused` names the field; `locked`, `read-only`, `disk`.
#[tauri::command(async)]
pub fn save_entry(args: SaveEntry, shell: tauri::State<'_, Shell>) -> Result<Stored, Failure> {
    let stamp = shell.stamp();
    let stored = shell.with(|notebook| {
        let saved = notebook.save(vec![args.draft], &stamp)?;
        let id = saved.entries.first().copied().ok_or_else(no_such_entry)?;
        Ok::<_, Error>(notebook.entry(id)?)
    })?;
    shell.compact();
    Ok(stored)
}
