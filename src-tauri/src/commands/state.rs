//! Where the program stands: what the page asks first.

use std::path::{Path, PathBuf};

use dapter::error::{Error, Failure};
use serde::Serialize;
use ts_rs::TS;

use super::{Args, Nothing};
use crate::settings::Settings;
use crate::shell::Shell;
use crate::trigger::Trigger;

/// Which page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// No notebook: the welcome page.
    Closed,
    /// A notebook waits for its passphrase.
    Locked,
    /// The notebook is open.
    Open,
}

/// The notebook in question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotebookRef {
    /// Its folder's name until it is unlocked.
    pub name: String,
    /// Its folder.
    pub path: String,
    /// Invented, in memory, gone at the end.
    pub sample: bool,
}

/// Where the program stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct State {
    /// Which page is shown.
    #[ts(inline)]
    pub phase: Phase,
    /// The notebook, unless `closed`.
    pub notebook: Option<NotebookRef>,
    /// The settings in force.
    pub settings: Settings,
    /// What locks an open notebook beside the idle clock.
    pub triggers: Vec<Trigger>,
    /// In the person's time zone.
    #[ts(type = "Day")]
    pub today: chrono::NaiveDate,
    /// Why it takes no entries.
    pub read_only: Option<Failure>,
    /// What the person should know all the same.
    pub warnings: Vec<Failure>,
    /// Notebooks opened lately, the last first; none unless the person chose that they be remembered.
    pub recent: Vec<NotebookRef>,
}

impl State {
    /// As it stands now.
    pub fn of(shell: &Shell) -> Self {
        let opened = shell.with(|notebook| {
            let rollback = notebook.rollback().map(Failure::from);
            let clock = notebook.clock_behind(shell.stamp().at)?.map(Failure::from);
            let warnings: Vec<_> = rollback.into_iter().chain(clock).collect();
            Ok::<_, Error>((notebook.title()?, notebook.damage().map(Failure::from), warnings))
        });
        let (title, read_only, warnings) =
            opened.ok().map_or((None, None, Vec::new()), |(title, damage, warnings)| (Some(title), damage, warnings));
        let called = |path: PathBuf, title: Option<String>| NotebookRef {
            name: title.unwrap_or_else(|| folder_name(&path)),
            path: path.to_string_lossy().into_owned(),
            sample: path == shell.sample(),
        };
        let notebook = shell.notebook().map(|path| called(path, title.clone()));
        let recent = shell.recent().into_iter().map(|path| called(path, None)).collect();
        let phase = match (&title, &notebook) {
            (Some(_), _) => Phase::Open,
            (None, Some(_)) => Phase::Locked,
            (None, None) => Phase::Closed,
        };
        Self {
            phase,
            notebook,
            settings: shell.settings(),
            triggers: shell.triggers(),
            today: shell.today(),
            read_only,
            warnings,
            recent,
        }
    }
}

fn folder_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Tells where the program stands.
///
/// # Errors
/// None.
#[tauri::command(async)]
pub fn state(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    let Nothing {} = args;
    Ok(State::of(&shell))
}
