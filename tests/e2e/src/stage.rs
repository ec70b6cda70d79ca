//! A screen, a window manager and a home of their own for each test.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::process::{Group, tied};
use crate::screen::Screen;
use crate::trouble::{Outcome, missing};

/// The smallest screen that people have.
const SIZE: &str = "1366x768x24";

/// Everything around the program: nothing of the person who runs the tests is read or written.
#[derive(Debug)]
pub struct Stage {
    // Fields are dropped in this order: programs, then the screen, then the folders.
    _manager: Group,
    _server: Group,
    display: String,
    language: String,
    folder: TempDir,
}

impl Stage {
    /// Sets it up with a screen whose pixels can be read from a file, [`Stage::pixels`].
    ///
    /// # Errors
    /// As [`Stage::new`].
    pub fn watched(language: &str) -> Outcome<Self> {
        Self::set_up(language, true)
    }

    /// Sets it up; `language` is what the system says the person speaks, `ru` for example.
    ///
    /// # Errors
    /// When the screen or the window manager does not start.
    pub fn new(language: &str) -> Outcome<Self> {
        Self::set_up(language, false)
    }

    fn set_up(language: &str, watched: bool) -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("dapter-e2e-").tempdir()?;
        for name in ["home", "run", "config", "documents", "manager"] {
            DirBuilder::new().mode(0o700).create(folder.path().join(name))?;
        }
        let mut server = tied("Xvfb");
        // A screen that begins anew whenever its last client goes would throw the window manager out that is just coming.
        server.args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]);
        if watched {
            // A pointer would be the first thing that stands there.
            server.args(["-nocursor", "-fbdir"]).arg(folder.path());
        }
        let mut server = Group::start(server.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let Some(said) = server.child().stdout.take() else {
            return missing("the screen has no output");
        };
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number)?;
        if number.trim().is_empty() {
            return missing("the screen did not start");
        }
        let display = format!(":{}", number.trim());
        let quiet = |command: &mut Command| Group::start(command.stdout(Stdio::null()).stderr(Stdio::null()));
        let manager = quiet(tied("openbox").env("DISPLAY", &display).env("HOME", folder.path().join("manager")))?;
        let stage = Self { _manager: manager, _server: server, display, language: language.to_owned(), folder };
        stage.screen().wait_manager()?;
        Ok(stage)
    }

    /// The keys and windows of this stage.
    pub fn screen(&self) -> Screen {
        Screen::of(self.display.clone())
    }

    /// What tells this stage from those beside it.
    pub(crate) fn number(&self) -> &str {
        self.display.trim_start_matches(':')
    }

    /// A command that sees this stage and nothing else: no variable of the person who runs the tests.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = tied(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("DISPLAY", &self.display)
            .env("LANGUAGE", &self.language)
            // A locale that the machine lacks would leave window titles without their dash and Kazakh letters.
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", self.path("home"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            // No bus: each would start one of its own, which outlives the test.
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            .env("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent")
            .env("GSETTINGS_BACKEND", "memory")
            .env("NO_AT_BRIDGE", "1")
            .stdin(Stdio::null());
        command
    }

    /// What the screen of [`Stage::watched`] shows, as an X window dump that changes with it.
    pub fn pixels(&self) -> PathBuf {
        self.path("Xvfb_screen0")
    }

    /// Asks the system for no moving things, as people do whom they make ill.
    ///
    /// # Errors
    /// When the toolkit's settings cannot be written.
    pub fn keep_still(&self) -> Outcome {
        let folder = self.path("config").join("gtk-3.0");
        fs::create_dir_all(&folder)?;
        Ok(fs::write(folder.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n")?)
    }

    /// A folder for notebooks and backups, as a person has.
    pub fn documents(&self) -> PathBuf {
        self.path("documents")
    }

    /// Where programs keep what was chosen in them.
    pub fn config(&self) -> PathBuf {
        self.path("config")
    }

    /// Every file the program left behind: under its home, its run-time and its configuration folder.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn left_behind(&self) -> Outcome<Vec<PathBuf>> {
        let mut files = Vec::new();
        for name in ["home", "run", "config"] {
            collect(&self.path(name), &mut files)?;
        }
        files.sort();
        Ok(files.iter().filter_map(|file| file.strip_prefix(self.folder.path()).ok()).map(Path::to_owned).collect())
    }

    /// Every file below this stage: what the person has, and what programs left.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn files(&self) -> Outcome<Vec<PathBuf>> {
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files)?;
        Ok(files)
    }

    /// Everything of it.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The person's home.
    pub fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// The folder in memory that the system gives each person.
    pub fn run_time(&self) -> PathBuf {
        self.path("run")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}
