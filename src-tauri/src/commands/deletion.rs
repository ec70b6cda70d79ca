//! Deleting an entry, bringing it or an earlier wording back, and removing it for good.

use dapter::error::{Error, Failure, Result};
use dapter::notebook::Stored;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::parse;
use super::{Args, Nothing};
use crate::shell::Shell;
use crate::view::Writer;

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

/// Takes an entry out of lists, counts and searches; its history stays. Answers with what it is called.
///
/// # Errors
/// `still-mentioned`, `no-such-entry`; `locked`, `read-only`, `disk`.
#[tauri::command(async)]
pub fn delete_entry(Args(args): Args<ThatEntry>, shell: tauri::State<'_, Shell>) -> Result<String, Failure> {
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
pub fn deleted_entries(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<Vec<DeletedRow>, Failure> {
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
pub fn undelete_entry(Args(args): Args<ThatEntry>, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
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
pub fn restore_wording(Args(args): Args<RestoreWording>, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
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
pub fn purge_entry(Args(args): Args<ThatEntry>, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let stamp = shell.stamp();
    shell.with(|notebook| {
        let id = parse(&args.entry)?;
        Ok::<_, Error>(notebook.purge(id, &stamp)?)
    })
}
