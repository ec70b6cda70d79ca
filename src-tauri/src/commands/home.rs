//! The first page of an open notebook.

use std::cmp::Reverse;

use dapter::error::{Failure, Result};
use dapter::insight::{BackupAdvice, Overview, Today, Urgency, backup_advice};
use dapter::notebook::{Notebook, Stored};
use dapter::text::Catalogue;
use serde::Serialize;
use ts_rs::TS;

use super::{Args, Nothing};
use crate::shell::Shell;
use crate::view::{Told, Writer};

/// One case in brief.
#[derive(Debug, Serialize, TS)]
pub struct CaseCard {
    /// The case.
    pub id: String,
    /// Its first name.
    pub title: String,
    /// Where the person is held.
    pub place: Option<String>,
    /// What follows from its entries.
    pub overview: Overview,
    /// Names and dates of what follows.
    #[serde(flatten)]
    pub told: Told,
    /// Why it stands where it stands.
    pub urgency: Urgency,
}

/// The cases, the most urgent first.
#[derive(Debug, Serialize, TS)]
pub struct Home {
    /// Each case in brief.
    pub cases: Vec<CaseCard>,
    /// Entries of the notebook.
    #[ts(type = "number")]
    pub entries: u64,
    /// The day of the last backup.
    #[ts(type = "Day | null")]
    pub last_backup: Option<String>,
    /// Why another should be made now.
    pub backup_advice: Option<BackupAdvice>,
}

/// The cases, the most urgent first.
///
/// # Errors
/// `locked`.
#[tauri::command(async)]
pub fn home(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<Home, Failure> {
    let Nothing {} = args;
    let (words, today) = (shell.words(), shell.now());
    shell.with(|notebook| {
        let cases = notebook.all_of("case")?.into_iter();
        let mut cases = cases.map(|case| card(notebook, &words, &case, today)).collect::<Result<Vec<_>>>()?;
        cases.sort_by_key(|card| Reverse(card.urgency));
        let (entries, last_backup) = (notebook.counts()?.0, notebook.last_backup()?);
        // The sample is gone with the program: nobody keeps a backup of it.
        let worth_keeping = if notebook.vault().folder() == shell.sample() { 0 } else { entries };
        let last = last_backup.as_deref().and_then(|day| day.parse().ok());
        let backup_advice = backup_advice(last, worth_keeping, today.day(None));
        Ok::<_, dapter::error::Error>(Home { cases, entries, last_backup, backup_advice })
    })
}

fn card(notebook: &Notebook, words: &Catalogue, case: &Stored, today: Today) -> Result<CaseCard> {
    let overview = notebook.overview(&case.entry, today)?;
    let mut writer = Writer::new(notebook, words);
    writer.follow(&overview)?;
    Ok(CaseCard {
        id: case.entry.id.to_string(),
        title: case.entry.title().unwrap_or_default().to_owned(),
        place: place(&mut writer, &overview)?,
        urgency: overview.urgency(),
        told: writer.told(),
        overview,
    })
}

/// Where the person of a case is held.
pub fn place(writer: &mut Writer<'_>, overview: &Overview) -> Result<Option<String>> {
    let facility = overview.custody.as_ref().and_then(|custody| custody.facility.as_ref());
    facility.map(|facility| writer.name(facility)).transpose()
}
