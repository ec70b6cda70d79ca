//! An entry: its history, what a new one begins with, saving.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use dapter::error::{Error, Failure, Result};
use dapter::notebook::{Filter, Prefill, Stored};
use dapter::record::{self, ClockTime, Edtf, EntryId, Occurred, Reason};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Args;
use super::notebook::no_such_entry;
use crate::shell::Shell;
use crate::view::{Changed, Told, Writer};

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

pub(super) fn parse(id: &str) -> Result<EntryId> {
    EntryId::parse(id).ok_or_else(no_such_entry)
}

/// Every wording of an entry, newest first.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn history(Args(args): Args<HistoryOf>, shell: tauri::State<'_, Shell>) -> Result<History, Failure> {
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
pub fn choices(Args(args): Args<ChoicesOf>, shell: tauri::State<'_, Shell>) -> Result<Choices, Failure> {
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
pub fn prefill(Args(args): Args<PrefillOf>, shell: tauri::State<'_, Shell>) -> Result<Prefill, Failure> {
    let today = shell.now();
    shell.with(|notebook| Ok::<_, Error>(notebook.prefill(args.case.as_deref().map(parse).transpose()?, today)?))
}

/// Reads a date as it is typed.
///
/// # Errors
/// `refused`, field `occurred.edtf`.
#[tauri::command(async)]
pub fn read_date(Args(args): Args<DateAsTyped>, shell: tauri::State<'_, Shell>) -> Result<DateReading, Failure> {
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
pub fn save_entry(Args(args): Args<SaveEntry>, shell: tauri::State<'_, Shell>) -> Result<Stored, Failure> {
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
