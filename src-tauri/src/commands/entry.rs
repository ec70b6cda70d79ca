//! Entries: lists, one with its history, a new one.

use dapter::error::{Error, Failure, Result};
use dapter::notebook::{Filter, Stored};
use dapter::record::{self, Edtf, EntryId};
use dapter::text::read_query;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notebook::no_such_entry;
use crate::shell::Shell;
use crate::view::{Names, Row, Writer};

/// Arguments of [`timeline`].
#[derive(Debug, Deserialize, TS)]
pub struct TimelineOf {
    /// Of this case; of the whole notebook when null.
    pub case: Option<String>,
    /// Of this kind only.
    #[ts(type = "KindName | null")]
    pub kind: Option<String>,
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
    /// Names of what they mention.
    pub names: Names,
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
    /// Names of what they mention.
    pub names: Names,
}

/// Arguments of [`choices`].
#[derive(Debug, Deserialize, TS)]
pub struct ChoicesOf {
    /// Strikes and weights of this case.
    pub case: Option<String>,
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
    /// The strikes of the case.
    pub strikes: Vec<Choice>,
    /// The weights of the case.
    pub weights: Vec<Choice>,
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
    /// In words.
    pub label: String,
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

/// Entries, newest first.
///
/// # Errors
/// `locked`, `no-such-entry`, `no-such-value`.
#[tauri::command(async)]
pub fn timeline(args: TimelineOf, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let mut filter = read_query(args.query.as_deref().unwrap_or_default())?;
        filter.case = args.case.as_deref().map(parse).transpose()?;
        filter.offset = args.offset.into();
        filter.limit = Some(args.limit.into());
        let mut writer = Writer::new(notebook, &words);
        if let Some(kind) = args.kind {
            // The kind that is chosen and those of the query are both needed.
            if !filter.kinds.is_empty() && !filter.kinds.contains(&kind) {
                return Ok(Timeline { rows: Vec::new(), total: 0, names: writer.names() });
            }
            filter.kinds = vec![kind];
        }
        let page = notebook.page(&filter)?;
        let rows = page.entries.into_iter().map(|stored| writer.row(stored, &filter)).collect::<Result<_>>()?;
        Ok::<_, Error>(Timeline { rows, total: page.total, names: writer.names() })
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
        Ok::<_, Error>(History { revisions, names: writer.names() })
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
        let of = |stored: Vec<Stored>| -> Vec<Choice> {
            let choice =
                |stored: &Stored| Choice { id: stored.entry.id.to_string(), name: writer.title(&stored.entry) };
            stored.iter().map(choice).collect()
        };
        let case = args.case.as_deref().map(parse).transpose()?;
        let in_case = |kind: &str| -> Result<Vec<Choice>> {
            let Some(case) = case else { return Ok(Vec::new()) };
            Ok(of(notebook
                .page(&Filter { case: Some(case), kinds: vec![kind.to_owned()], ..Filter::default() })?
                .entries))
        };
        Ok::<_, Error>(Choices {
            cases: of(notebook.all_of("case")?),
            people: of(notebook.all_of("person")?),
            facilities: of(notebook.all_of("facility")?),
            strikes: in_case("strike")?,
            weights: in_case("weight")?,
        })
    })
}

/// Reads a date as it is typed.
///
/// # Errors
/// `refused`, field `occurred.edtf`.
#[tauri::command(async)]
pub fn read_date(args: DateAsTyped, shell: tauri::State<'_, Shell>) -> Result<DateReading, Failure> {
    let edtf = record::read_date(&args.text).map_err(|reason| {
        Failure::new("refused", [("field", "occurred.edtf".to_owned()), ("reason", reason.code().to_owned())])
    })?;
    let label = shell.words().date(&edtf);
    Ok(DateReading { earliest: edtf.earliest(), latest: edtf.latest(), label, edtf })
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
