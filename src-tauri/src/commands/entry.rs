//! Entries: lists, one with its history, a new one.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use dapter::error::{Error, Failure, Result};
use dapter::notebook::{Filter, MonthCount, Prefill, Stored};
use dapter::record::{self, Basis, ClockTime, Confidentiality, Edtf, EntryId, Occurred, Reason};
use dapter::text::read_query;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Nothing;
use super::notebook::no_such_entry;
use crate::shell::Shell;
use crate::view::{Changed, Row, Told, Writer};

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
    /// What it changed against the wording before.
    pub changes: Vec<Changed>,
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
    pub earliest: Option<NaiveDate>,
    /// The last day it may be.
    #[ts(type = "Day | null")]
    pub latest: Option<NaiveDate>,
}

/// Arguments of [`save_entry`].
#[derive(Debug, Deserialize, TS)]
pub struct SaveEntry {
    /// New without `id`, a correction with one.
    #[ts(type = "Draft")]
    pub draft: serde_json::Value,
    /// What the editor kept of it while it was typed: it goes once the entry is on disk. A new entry takes its id.
    pub kept: Option<String>,
}

/// Arguments of [`delete_entry`], [`undelete_entry`] and [`purge_entry`].
#[derive(Debug, Deserialize, TS)]
pub struct ThatEntry {
    /// The entry.
    pub entry: String,
}

/// Arguments of [`restore_wording`].
#[derive(Debug, Deserialize, TS)]
pub struct RestoreWording {
    /// The entry.
    pub entry: String,
    /// The revision that said it.
    pub revision: String,
}

/// An entry that was deleted.
#[derive(Debug, Serialize, TS)]
pub struct DeletedRow {
    /// The entry.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it was deleted, RFC 3339.
    pub deleted_at: String,
}

pub(super) fn parse(id: &str) -> Result<EntryId> {
    EntryId::parse(id).ok_or_else(no_such_entry)
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
pub fn entries(args: TheseEntries, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
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
pub fn timeline(args: TimelineOf, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
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
pub fn months(args: ListOf, shell: tauri::State<'_, Shell>) -> Result<Vec<Month>, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let Some(filter) = args.filter(shell.today())? else { return Ok(Vec::new()) };
        let month =
            |MonthCount { month, count, offset }| Month { label: words.month(month.as_deref()), month, count, offset };
        Ok::<_, Error>(notebook.months(&filter)?.into_iter().map(month).collect())
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
            let changes = revision.differences.into_iter().map(|one| writer.changed(one)).collect::<Result<_>>()?;
            revisions.push(Revision {
                changes,
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
    let SaveEntry { mut draft, kept } = args;
    let stored = shell.with(|notebook| {
        let kept = kept.as_deref().map(parse).transpose()?;
        if let (Some(kept), Some(fields)) = (kept, draft.as_object_mut()) {
            // Under the draft's id, so that one that outlives the save can only become a correction.
            fields.entry("id").or_insert_with(|| kept.to_string().into());
        }
        let saved = notebook.save(vec![draft], &stamp)?;
        let id = saved.entries.first().copied().ok_or_else(no_such_entry)?;
        if let Some(kept) = kept {
            // The entry is on disk; a draft that stays is seen, and can be discarded.
            let _ = notebook.drop_draft(kept);
        }
        Ok::<_, Error>(notebook.entry(id)?)
    })?;
    shell.compact();
    Ok(stored)
}

/// Takes an entry out of lists, counts and searches; its history stays. Answers with what it is called.
///
/// # Errors
/// `still-mentioned`, `no-such-entry`; `locked`, `read-only`, `disk`.
#[tauri::command(async)]
pub fn delete_entry(args: ThatEntry, shell: tauri::State<'_, Shell>) -> Result<String, Failure> {
    let (stamp, words) = (shell.stamp(), shell.words());
    let title = shell.with(|notebook| {
        let id = parse(&args.entry)?;
        let title = Writer::new(notebook, &words).title(&notebook.entry(id)?.entry)?;
        notebook.delete(id, &stamp)?;
        Ok::<_, Error>(title)
    })?;
    shell.compact();
    Ok(title)
}

/// Every deleted entry, the one deleted last first.
///
/// # Errors
/// `locked`.
#[tauri::command(async)]
pub fn deleted_entries(args: Nothing, shell: tauri::State<'_, Shell>) -> Result<Vec<DeletedRow>, Failure> {
    let Nothing {} = args;
    let words = shell.words();
    shell.with(|notebook| {
        let writer = Writer::new(notebook, &words);
        let row = |stored: Stored| {
            let title = writer.title(&stored.entry)?;
            Ok(DeletedRow { id: stored.entry.id.to_string(), title, deleted_at: stored.recorded_at })
        };
        notebook.deleted()?.into_iter().map(row).collect::<Result<_>>()
    })
}

/// Brings a deleted entry back as it last was.
///
/// # Errors
/// `refused` when it points at a case, a person or a facility that was deleted; `no-such-entry`; `locked`, `read-only`, `disk`.
#[tauri::command(async)]
pub fn undelete_entry(args: ThatEntry, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let stamp = shell.stamp();
    shell.with(|notebook| Ok::<_, Error>(notebook.undelete(parse(&args.entry)?, &stamp)?))?;
    shell.compact();
    Ok(())
}

/// Makes an earlier wording the newest again, as a revision of its own.
///
/// # Errors
/// As [`undelete_entry`].
#[tauri::command(async)]
pub fn restore_wording(args: RestoreWording, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let stamp = shell.stamp();
    shell.with(|notebook| Ok::<_, Error>(notebook.restore(parse(&args.entry)?, &args.revision, &stamp)?))?;
    shell.compact();
    Ok(())
}

/// Removes everything an entry ever said from the notebook and from its files, for good.
///
/// # Errors
/// `still-mentioned`, `no-such-entry`; `locked`, `read-only`; `purge-unfinished` when the entry is gone but files that hold it
/// could not be removed yet.
#[tauri::command(async)]
pub fn purge_entry(args: ThatEntry, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let stamp = shell.stamp();
    shell.with(|notebook| {
        let id = parse(&args.entry)?;
        Ok::<_, Error>(notebook.purge(id, &stamp)?)
    })
}
