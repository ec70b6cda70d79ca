//! `dapter search`

use std::path::PathBuf;

use clap::Args;

use super::{Session, timeline::lines};
use crate::{error::Result, notebook::Filter, vault::Access};

#[derive(Debug, Args)]
pub struct Search {
    /// The notebook
    notebook: PathBuf,
    /// Words, or their beginnings, in either script
    query: String,
}

impl Search {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let notebook = session.open(&self.notebook, Access::Read)?;
        let page = notebook.page(&Filter { query: Some(self.query), ..Filter::default() })?;
        session.print(&page.entries, |words| lines(words, &notebook, &page.entries))
    }
}
