//! What the window's page sends to the shell, as far as the core takes it: one JSON object a line, tried in order on one notebook.
//!
//! The shell's own argument types stand in a crate that brings the whole window; these are the core's types that they carry,
//! under the names of the commands.

use chrono::NaiveDate;
use dapter::{
    notebook::{Counting, Draft, Filter, Notebook, Unfinished},
    record::{Basis, Confidentiality, EntryId, read_date},
    text::read_query,
};
use serde::Deserialize;
use serde_json::Value;

use super::desk::{Desk, exported, stamp};

/// Commands tried with one input.
const MOST: usize = 12;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Command {
    SaveEntry { draft: Draft, kept: Option<String> },
    KeepDraft { id: Option<String>, kind: String, common: Value, bodies: Value, open: bool },
    ReadDraft { id: String },
    DiscardDraft { id: String },
    SaveCounting { counting: Counting },
    Timeline(Box<Timeline>),
    Prefill { case: Option<String> },
    CaseView { case: String },
    History { entry: String },
    DeleteEntry { entry: String },
    UndeleteEntry { entry: String },
    RestoreWording { entry: String, revision: String },
    PurgeEntry { entry: String },
    ReadDate { text: String },
}

#[derive(Debug, Deserialize)]
struct Timeline {
    case: Option<String>,
    kinds: Vec<String>,
    query: Option<String>,
    #[serde(default)]
    sources: Vec<Basis>,
    #[serde(default)]
    confidentiality: Vec<Confidentiality>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    from: Option<NaiveDate>,
    #[serde(default)]
    to: Option<NaiveDate>,
    offset: u32,
    limit: u32,
}

/// Whatever was asked, everything is there after the notebook was closed.
pub fn attempt(bytes: &[u8]) {
    let lines = bytes.split(|byte| *byte == b'\n');
    let commands: Vec<Command> = lines.filter_map(|line| serde_json::from_slice(line).ok()).take(MOST).collect();
    if commands.is_empty() {
        return;
    }
    let desk = Desk::new();
    let mut notebook = desk.create("notebook");
    for command in commands {
        // Refused is fine.
        let _ = done(&mut notebook, command);
    }
    let shown = exported(&notebook);
    let deleted = notebook.deleted().unwrap();
    drop(notebook);
    let notebook = desk.open("notebook").expect("it opens again");
    assert!(notebook.damage().is_none());
    assert_eq!(exported(&notebook), shown);
    assert_eq!(notebook.deleted().unwrap(), deleted);
}

fn id(text: &str) -> Option<EntryId> {
    EntryId::parse(text)
}

fn done(notebook: &mut Notebook, command: Command) -> Option<()> {
    let (stamp, today) = (stamp(), stamp().at.date_naive());
    match command {
        Command::SaveEntry { mut draft, kept } => {
            let kept = kept.as_deref().and_then(id);
            if let (Some(kept), Some(fields)) = (kept, draft.as_object_mut()) {
                fields.entry("id").or_insert_with(|| kept.to_string().into());
            }
            let saved = notebook.save(vec![draft], &stamp).ok()?;
            if saved.purged == 0 {
                notebook.entry(saved.entries[0]).expect("what was acknowledged is there");
            }
        }
        Command::KeepDraft { id: draft, kind, common, bodies, open } => {
            let id = draft.as_deref().map_or_else(|| Some(EntryId::fresh()), id)?;
            let unfinished = Unfinished { kind, common, bodies, open, ..Unfinished::default() };
            notebook.keep_draft(id, unfinished.clone(), &stamp).ok()?;
            let read = notebook.draft(id).expect("a draft that was kept is read");
            assert_eq!(read, Unfinished { typed_at: Some(stamp.at), ..unfinished });
            read.first_words();
        }
        Command::ReadDraft { id: draft } => drop(notebook.draft(id(&draft)?).ok()?),
        Command::DiscardDraft { id: draft } => notebook.drop_draft(id(&draft)?).ok()?,
        Command::SaveCounting { counting } => {
            notebook.set_counting(&counting, &stamp).ok()?;
            assert_eq!(notebook.counting().unwrap(), counting);
        }
        Command::Timeline(timeline) => listed(notebook, *timeline)?,
        Command::Prefill { case } => drop(notebook.prefill(case.as_deref().and_then(id), today).ok()?),
        Command::CaseView { case } => {
            let case = notebook.find("case", &case).ok()?.entry;
            notebook.overview(&case, today).unwrap();
            notebook.tracks(&case, today).unwrap();
        }
        Command::History { entry } => drop(notebook.history(id(&entry)?).ok()?),
        Command::DeleteEntry { entry } => notebook.delete(id(&entry)?, &stamp).ok()?,
        Command::UndeleteEntry { entry } => notebook.undelete(id(&entry)?, &stamp).ok()?,
        Command::RestoreWording { entry, revision } => notebook.restore(id(&entry)?, &revision, &stamp).ok()?,
        Command::PurgeEntry { entry } => {
            notebook.purge(id(&entry)?, &stamp).ok()?;
            assert!(notebook.history(id(&entry)?).is_err(), "a purged entry is gone");
        }
        Command::ReadDate { text } => drop(read_date(&text, today).ok()?),
    }
    Some(())
}

fn listed(notebook: &Notebook, timeline: Timeline) -> Option<()> {
    let Timeline { case, kinds, query, sources, confidentiality, with, from, to, offset, limit } = timeline;
    let asked = read_query(query.as_deref().unwrap_or_default(), stamp().at.date_naive()).ok()?;
    let filter = Filter {
        case: case.as_deref().map(|case| id(case).ok_or(())).transpose().ok()?,
        kinds: [asked.kinds.clone(), kinds].concat(),
        sources: [asked.sources.clone(), sources].concat(),
        confidentiality: [asked.confidentiality.clone(), confidentiality].concat(),
        with: [asked.with.clone(), with].concat(),
        from: asked.from.max(from),
        to: [asked.to, to].into_iter().flatten().min(),
        offset: offset.into(),
        limit: Some(limit.into()),
        ..asked
    };
    let page = notebook.page(&filter).unwrap();
    assert!(page.entries.len() as u64 <= page.total.min(limit.into()));
    let months = notebook.months(&filter).unwrap();
    assert_eq!(months.iter().map(|month| month.count).sum::<u64>(), page.total);
    Some(())
}
