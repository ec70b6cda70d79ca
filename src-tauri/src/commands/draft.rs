//! Drafts: what is being typed, kept while it is typed.

use dapter::error::{Error, Failure, Result};
use dapter::notebook::{Unfinished, UnfinishedFile};
use dapter::record::{EntryId, Reference};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::notebook::no_such_entry;
use super::{Args, Nothing};
use crate::shell::Shell;
use crate::view::Writer;

/// Arguments of [`keep_draft`].
#[derive(Debug, Deserialize, TS)]
pub struct KeepDraft {
    /// Which; null the first time, then the id that was answered. A correction has the id of its entry.
    pub id: Option<String>,
    /// The kind that is chosen.
    pub kind: String,
    /// The envelope's fields, as the form has them.
    #[ts(type = "unknown")]
    pub common: Value,
    /// The own fields of every kind, as the form has them.
    #[ts(type = "unknown")]
    pub bodies: Value,
    /// The editor stays open.
    pub open: bool,
}

/// A draft that was kept.
#[derive(Debug, Serialize, TS)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// When, by the clock of this computer: `12:31:05`.
    pub at: String,
}

/// Arguments of [`read_draft`] and [`discard_draft`].
#[derive(Debug, Deserialize, TS)]
pub struct ThatDraft {
    /// Which.
    pub id: String,
}

/// A draft as a list shows it.
#[derive(Debug, Serialize, TS)]
pub struct DraftRow {
    /// Which.
    pub id: String,
    /// The kind that is chosen; empty when it cannot be read.
    pub kind: String,
    /// Its first words; empty when there are none.
    pub words: String,
    /// When it was last typed at, RFC 3339.
    pub typed_at: Option<String>,
    /// The case that is chosen.
    pub case: Option<String>,
    /// The name of the case.
    pub case_title: Option<String>,
    /// It corrects an entry that there is.
    pub corrects: bool,
    /// It was being typed at when the notebook was locked or the program ended.
    pub was_open: bool,
    /// Why it cannot be read; its file is left as it is.
    pub unreadable: Option<Failure>,
}

/// A draft as the editor takes it up again.
#[derive(Debug, Serialize, TS)]
pub struct DraftContent {
    /// The kind that is chosen.
    pub kind: String,
    /// The envelope's fields.
    #[ts(type = "unknown")]
    pub common: Value,
    /// The own fields of every kind.
    #[ts(type = "unknown")]
    pub bodies: Value,
    /// The entry it corrects.
    pub corrects: Option<String>,
}

fn parse(id: &str) -> Result<EntryId> {
    EntryId::parse(id).ok_or_else(no_such_entry)
}

/// Keeps what is being typed, in place of what was kept of it before. When it answers, it is on disk, encrypted.
///
/// # Errors
/// `locked`, `read-only`, `disk`.
#[tauri::command(async)]
pub fn keep_draft(Args(args): Args<KeepDraft>, shell: tauri::State<'_, Shell>) -> Result<Kept, Failure> {
    let stamp = shell.stamp();
    shell.with(|notebook| {
        let id = args.id.as_deref().map(parse).transpose()?.unwrap_or_else(EntryId::fresh);
        let KeepDraft { kind, common, bodies, open, .. } = args;
        // What another version kept beside it stays.
        let before = notebook.draft(id).unwrap_or_default();
        notebook.keep_draft(id, Unfinished { kind, common, bodies, open, ..before }, &stamp)?;
        Ok::<_, Error>(Kept { id: id.to_string(), at: stamp.at.format("%H:%M:%S").to_string() })
    })
}

/// Every draft, the one typed at last first.
///
/// # Errors
/// `locked`, `disk`.
#[tauri::command(async)]
pub fn drafts(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<Vec<DraftRow>, Failure> {
    let Nothing {} = args;
    let words = shell.words();
    shell.with(|notebook| {
        let row = |UnfinishedFile { id, content }: UnfinishedFile| -> Result<DraftRow> {
            let (draft, unreadable) = match content {
                Ok(draft) => (draft, None),
                Err(error) => (Unfinished::default(), Some(Error::from(error).failure())),
            };
            let case = draft.case();
            let name = |case: EntryId| Writer::new(notebook, &words).name(&Reference::from(case));
            Ok(DraftRow {
                id: id.to_string(),
                words: draft.first_words(),
                typed_at: draft.typed_at.map(|at| at.to_rfc3339()),
                case: case.map(|case| case.to_string()),
                case_title: case.map(name).transpose()?,
                corrects: notebook.history(id).is_ok(),
                was_open: draft.open,
                kind: draft.kind,
                unreadable,
            })
        };
        notebook.drafts()?.into_iter().map(row).collect::<Result<_>>()
    })
}

/// A draft as the editor takes it up again.
///
/// # Errors
/// `no-such-entry`, `damaged`; `locked`, `disk`.
#[tauri::command(async)]
pub fn read_draft(Args(args): Args<ThatDraft>, shell: tauri::State<'_, Shell>) -> Result<DraftContent, Failure> {
    shell.with(|notebook| {
        let id = parse(&args.id)?;
        let draft = notebook.draft(id)?;
        let corrects = notebook.history(id).is_ok().then(|| id.to_string());
        Ok::<_, Error>(DraftContent { kind: draft.kind, common: draft.common, bodies: draft.bodies, corrects })
    })
}

/// Removes a draft for good.
///
/// # Errors
/// `locked`, `read-only`, `disk`.
#[tauri::command(async)]
pub fn discard_draft(Args(args): Args<ThatDraft>, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    shell.with(|notebook| Ok::<_, Error>(notebook.drop_draft(parse(&args.id)?)?))
}
