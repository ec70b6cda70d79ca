//! `dapter completions`

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, Session, session::write_out};
use crate::error::Result;

#[derive(Debug, Args)]
pub struct Completions {
    /// For this shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, _: &mut Session) -> Result<()> {
        // Written here first: the generator panics when the reader of a pipe goes.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "dapter", &mut script);
        write_out(&script)
    }
}
