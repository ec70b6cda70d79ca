//! The program's own life: started, started again, killed, ended, and what its processes hold.

use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Instant;

use super::{App, LOOK, PATIENCE};
use crate::keys::Keys;
use crate::memory::{self, Found};
use crate::place::debug_program;
use crate::process;
use crate::stage::Stage;
use crate::trouble::{Outcome, missing};
use crate::webdriver::{Session, free_port};

/// The title once a page stands; before, the window is called by the program's name alone.
const PAGE: &str = "^Dapter .+";

/// How WebKit hands over what it has drawn. A test sets it; where it is not set the program chooses by itself.
pub const PICTURES: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// The debug build as WebDriver attaches to it.
fn driven(stage: &Stage, port: u16) -> Outcome<Command> {
    let mut command = stage.command(debug_program()?);
    // WebDriver's pictures come through the graphics card's path, which also works without one, unseen on the screen.
    command.env(PICTURES, "0");
    command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{port}"));
    Ok(command)
}

impl App {
    /// Starts the program for somebody who speaks English.
    ///
    /// # Errors
    /// When it does not start or cannot be driven.
    pub fn start() -> Outcome<Self> {
        Self::start_in("en")
    }

    /// Starts it where the system's language is another: `kk`.
    ///
    /// # Errors
    /// As [`App::start`].
    pub fn start_in(language: &str) -> Outcome<Self> {
        Self::start_as(Stage::new(language)?, |command| command)
    }

    /// Starts it on a stage that is there, its command changed: arguments, another bus.
    ///
    /// # Errors
    /// As [`App::start`].
    pub fn start_as(stage: Stage, change: impl FnOnce(&mut Command) -> &mut Command) -> Outcome<Self> {
        let port = free_port()?;
        let mut command = driven(&stage, port)?;
        change(&mut command);
        let keys = Keys::run(stage, command, "screens")?;
        keys.screen.wait_title(PAGE)?;
        let session = Some(Session::attach(port)?);
        Ok(Self { session, keys, port })
    }

    /// Does what makes the program start itself again (a lock), waits until every process of the old page has ended,
    /// and attaches to the new one.
    ///
    /// # Errors
    /// When the program ends, does not start again or cannot be driven.
    pub fn restarts(&mut self, action: impl FnOnce(&Self) -> Outcome) -> Outcome {
        let (old, image) = (process::family(self.keys.id())?, process::image(self.keys.id()));
        let done = action(self);
        // The page is gone before it can answer; what tells is whether its processes are.
        let start = Instant::now();
        let same = |id| process::image(id) == image;
        while same(self.keys.id()) || process::family(self.keys.id())?.iter().skip(1).any(|id| old.contains(id)) {
            if start.elapsed() > PATIENCE {
                return done.and_then(|()| missing("the program did not start again"));
            }
            sleep(LOOK);
        }
        self.session = None;
        if !self.keys.runs()? {
            return missing("the program ended");
        }
        self.keys.screen.wait_title(PAGE)?;
        self.session = Some(Session::attach(self.port)?);
        Ok(())
    }

    /// Ends the program without warning, and starts it again, on the unlock page of a notebook.
    ///
    /// # Errors
    /// When it does not start or cannot be driven.
    pub fn killed(&mut self, notebook: Option<&Path>) -> Outcome {
        self.session = None;
        let mut command = driven(&self.keys.stage, self.port)?;
        if let Some(notebook) = notebook {
            command.arg("--notebook").arg(notebook);
        }
        self.keys.again(command)?;
        self.keys.screen.wait_title(PAGE)?;
        self.session = Some(Session::attach(self.port)?);
        Ok(())
    }

    /// Waits until the program has ended, and tells its exit code.
    ///
    /// # Errors
    /// When it goes on, or was killed.
    pub fn ends(&mut self) -> Outcome<i32> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.keys.status()? {
                return status.code().map_or_else(|| missing(status.to_string()), Ok);
            }
            sleep(LOOK);
        }
        missing("the program goes on")
    }

    /// How often a text stands in the memory of the program and the page's processes.
    ///
    /// # Errors
    /// When a process cannot be read.
    pub fn memory(&self, text: &str) -> Outcome<Vec<Found>> {
        Ok(memory::search(self.keys.id(), text)?)
    }

    /// Bytes of memory that the program and each of the page's processes take.
    ///
    /// # Errors
    /// When the list of processes cannot be read.
    pub fn memory_taken(&self) -> Outcome<Vec<(String, u64)>> {
        Ok(process::proportional_set_sizes(self.keys.id())?)
    }
}
