//! `dapter completions`

use std::io;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, Session};
use crate::error::Result;

#[derive(Debug, Args)]
pub struct Completions {
    /// For this shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, _: &mut Session) -> Result<()> {
        clap_complete::generate(self.shell, &mut Cli::command(), "dapter", &mut io::stdout());
        Ok(())
    }
}
