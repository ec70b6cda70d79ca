//! `dapter search`

use std::path::PathBuf;

use clap::Args;

use super::{
    Session,
    session::{Line, plain},
    timeline::line,
};
use crate::{error::Result, text::read_query, vault::Access};

#[derive(Debug, Args)]
pub struct Search {
    /// The notebook
    notebook: PathBuf,
    /// Words, or their beginnings, in either script; among them kind: from: to: source: with: confidentiality:
    query: String,
}

impl Search {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let filter = read_query(&self.query, session.now().day(None))?;
        let notebook = session.open(&self.notebook, Access::Read)?;
        let page = notebook.page(&filter)?;
        session.print_marked(&page.entries, |words| {
            if page.entries.is_empty() {
                return Ok(vec![plain(words.text("nothing-found", &[]))]);
            }
            let mut lines: Vec<Line> = Vec::new();
            for stored in &page.entries {
                let [when, what, on_whose_word] = line(words, &notebook, &stored.entry)?;
                let what = filter.marked(&what);
                let elsewhere = !what.iter().any(|piece| piece.hit);
                lines.push([plain(when), what, plain(on_whose_word)].concat());
                if elsewhere {
                    let hit = notebook.marked(&stored.entry, &filter)?;
                    lines.extend((!hit.is_empty()).then(|| [plain("    ".to_owned()), hit].concat()));
                }
            }
            Ok(lines)
        })
    }
}
