//! Works the program with keys alone, as on the build that people get.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::place::kept;
use crate::process::Group;
use crate::screen::Screen;
use crate::stage::Stage;
use crate::trouble::{Outcome, missing};

/// A running program and its stage.
#[derive(Debug)]
pub struct Keys {
    program: Group,
    /// Keys, pointer, clipboard, windows.
    pub screen: Screen,
    /// Its home.
    pub stage: Stage,
    folder: String,
    log: PathBuf,
}

impl Keys {
    /// Starts `program` on a stage of its own; pictures go to `target/<folder>/`.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(program: &Path, language: &str, folder: &str) -> Outcome<Self> {
        Self::start_with(program, language, folder, &[])
    }

    /// The same with variables in its environment.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_with(program: &Path, language: &str, folder: &str, variables: &[(&str, &str)]) -> Outcome<Self> {
        let stage = Stage::new(language)?;
        let mut command = stage.command(program);
        command.envs(variables.iter().copied());
        Self::run(stage, command, folder)
    }

    /// Starts the program on a stage that is there, as the last words of another program's line, which runs it in its own place.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_under(stage: Stage, line: &[String], folder: &str) -> Outcome<Self> {
        let Some((first, rest)) = line.split_first() else { return missing("there is nothing to start") };
        let mut command = stage.command(first);
        command.args(rest).current_dir(stage.documents());
        Self::run(stage, command, folder)
    }

    /// Starts a command made with [`Stage::command`].
    ///
    /// # Errors
    /// When it does not start.
    pub(crate) fn run(stage: Stage, mut command: Command, folder: &str) -> Outcome<Self> {
        // Each by its display: several run at a time.
        let log = kept(folder, &format!("program-{}.log", stage.number()))?;
        let program = Group::start(command.stdout(Stdio::null()).stderr(File::create(&log)?))?;
        let screen = stage.screen();
        Ok(Self { program, screen, stage, folder: folder.to_owned(), log })
    }

    /// Ends the program without warning and starts a command in its place, on the same stage.
    ///
    /// # Errors
    /// When it does not start.
    pub(crate) fn again(&mut self, mut command: Command) -> Outcome {
        self.program.kill();
        let log = File::options().append(true).open(&self.log)?;
        self.program = Group::start(command.stdout(Stdio::null()).stderr(log))?;
        Ok(())
    }

    /// The process, which stays the same over restarts.
    pub fn id(&self) -> u32 {
        self.program.id()
    }

    /// Whether the program has not ended.
    ///
    /// # Errors
    /// When the system cannot tell.
    pub fn runs(&mut self) -> Outcome<bool> {
        Ok(self.program.runs()?)
    }

    /// How the program has ended, if it has.
    ///
    /// # Errors
    /// When the system cannot tell.
    pub fn status(&mut self) -> Outcome<Option<ExitStatus>> {
        Ok(self.program.child().try_wait()?)
    }

    /// What the program has said to the terminal.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn said(&self) -> Outcome<String> {
        Ok(String::from_utf8_lossy(&std::fs::read(&self.log)?).into_owned())
    }

    /// A picture of the screen under `target/<folder>/<name>.png`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn picture(&self, name: &str) -> Outcome<PathBuf> {
        let file = kept(&self.folder, &format!("{name}.png"))?;
        self.screen.picture(&file)?;
        Ok(file)
    }
}
