//! `dapter history`

use std::path::PathBuf;

use clap::Args;

use super::{Session, delete::entry_id, timeline::name_of};
use crate::{
    error::Result,
    notebook::{self, Notebook},
    record::{Change, Difference, Reference},
    text::Catalogue,
    vault::Access,
};

#[derive(Debug, Args)]
pub struct History {
    /// The notebook
    notebook: PathBuf,
    /// The entry's id
    entry: String,
}

impl History {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let entry = entry_id(&self.entry)?;
        let notebook = session.open(&self.notebook, Access::Read)?;
        let revisions = notebook.history(entry)?;
        session.print(&revisions, |words| {
            let mut lines = Vec::new();
            for revision in &revisions {
                let args = [("time", revision.recorded_at.clone()), ("device", revision.device.clone())];
                lines.push(words.text("history-revision", &args));
                lines.push(format!("  {}", words.text("history-id", &[("id", revision.id.clone())])));
                for difference in &revision.differences {
                    lines.push(format!("  {}", changed(words, &notebook, difference)?));
                }
                let shown = match &revision.entry {
                    Some(entry) => serde_json::to_string(entry).map_err(notebook::Error::from)?,
                    None => words.text("revision-deleted", &[]),
                };
                lines.push(format!("  {shown}"));
            }
            Ok(lines)
        })
    }
}

/// A field with what it said before and says now; in a text what went stands in `[-…-]`, what came in `{+…+}`.
fn changed(words: &Catalogue, notebook: &Notebook, difference: &Difference) -> Result<String> {
    let path = &difference.path;
    if !difference.pieces.is_empty() {
        let pieces = difference.pieces.iter().map(|piece| match piece.change {
            Change::Same => piece.text.clone(),
            Change::Added => format!("{{+{}+}}", piece.text),
            Change::Removed => format!("[-{}-]", piece.text),
        });
        return Ok(format!("{path}: {}", pieces.collect::<String>()));
    }
    let name = |reference: &Reference| name_of(words, notebook, reference);
    let said = |value: &Option<serde_json::Value>| match value {
        Some(value) => words.said(&difference.holds, value, name),
        None => Ok(words.text("said-nothing", &[])),
    };
    Ok(format!("{path}: {} → {}", said(&difference.before)?, said(&difference.after)?))
}
