//! `dapter import`

use std::{
    fs::File,
    io::{BufRead, BufReader, stdin},
    path::PathBuf,
};

use clap::Args;

use super::Session;
use crate::{
    error::Result,
    exchange,
    vault::{self, Access},
};

#[derive(Debug, Args)]
pub struct Import {
    /// The notebook
    notebook: PathBuf,
    /// JSON lines, one entry a line; `-` for standard input
    file: PathBuf,
}

impl Import {
    pub(super) fn run(self, session: &mut Session) -> Result<()> {
        let lines: Box<dyn BufRead> = if self.file.as_os_str() == "-" {
            Box::new(BufReader::new(stdin()))
        } else {
            let file =
                File::open(&self.file).map_err(|source| vault::Error::Disk { path: self.file.clone(), source })?;
            Box::new(BufReader::new(file))
        };
        let mut notebook = session.open(&self.notebook, Access::Write)?;
        let imported = exchange::import_watched(&mut notebook, lines, &session.stamp(), &session.progress())?;
        notebook.compact_if_due()?;
        let counts = [("count", imported.imported.to_string()), ("unchanged", imported.unchanged.to_string())];
        session.say("imported", &counts);
        if imported.purged > 0 {
            session.say("imported-purged", &[("count", imported.purged.to_string())]);
        }
        session.print(&imported, |_| Ok(Vec::new()))
    }
}
