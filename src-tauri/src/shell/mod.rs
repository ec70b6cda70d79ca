//! What the window knows: settings, which notebook it was asked to open, and the notebook while it is open.

mod locking;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
use std::thread;

use chrono::{Local, NaiveDate};
use dapter::error::{Error, Failure};
use dapter::home::Home;
use dapter::insight::Today;
use dapter::notebook::{Notebook, Stamp};
use dapter::text::Catalogue;
use dapter::vault::Passphrase;
use tauri::{App, AppHandle, Manager};

use crate::harden::Private;
use crate::idle::Idle;
use crate::settings::{Kept, Settings};
use crate::start::Request;
use crate::work::LongWork;

#[cfg(target_os = "linux")]
pub use locking::watch_desktop;
pub use locking::{aside, leave};

use locking::Locking;

/// One for the program; commands reach it as `tauri::State<Shell>`.
#[derive(Debug)]
pub struct Shell {
    home: Home,
    /// Removed at the end.
    private: Option<PathBuf>,
    sample: PathBuf,
    kept: Mutex<Kept>,
    words: Mutex<Arc<Catalogue>>,
    notebook: Mutex<Option<PathBuf>>,
    open: Arc<Mutex<Option<Notebook>>>,
    locking: Locking,
    /// Held by whoever reads files that a new image would remove, and by whoever writes one.
    files: Arc<Mutex<()>>,
    /// What takes long.
    pub work: LongWork,
    /// When somebody was last there.
    pub idle: Idle,
}

impl Shell {
    /// The settings in force.
    pub fn settings(&self) -> Settings {
        held(&self.kept).settings.clone()
    }

    /// Takes new settings and keeps them.
    ///
    /// # Errors
    /// `settings-invalid` when a value is out of bounds, `settings-not-kept` when they hold only until the program ends.
    pub fn set_settings(&self, settings: Settings) -> Result<(), Failure> {
        if !settings.is_valid() {
            return Err(Failure::new("settings-invalid", []));
        }
        *held(&self.words) = Arc::new(Catalogue::new(settings.language));
        let mut kept = held(&self.kept);
        kept.choose(settings);
        let written = kept.write(self.home.config());
        written.map_err(|error| Failure::new("settings-not-kept", [("cause", error.to_string())]))
    }

    /// The notebooks opened lately, as far as the person wants them remembered.
    pub fn recent(&self) -> Vec<PathBuf> {
        held(&self.kept).recent.clone()
    }

    /// The words of the language in force.
    pub fn words(&self) -> Arc<Catalogue> {
        held(&self.words).clone()
    }

    /// The program's own files.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The folder of the sample notebook.
    pub fn sample(&self) -> &Path {
        &self.sample
    }

    /// The notebook whose unlock page is shown, or which is open.
    pub fn notebook(&self) -> Option<PathBuf> {
        held(&self.notebook).clone()
    }

    /// Shows the unlock page of this notebook, or the welcome page.
    pub fn select(&self, notebook: Option<PathBuf>) {
        *held(&self.notebook) = notebook;
    }

    /// Takes an opened notebook in.
    pub fn enter(&self, notebook: Notebook) {
        let folder = notebook.vault().folder().to_owned();
        let mut kept = held(&self.kept);
        // The sample is gone with the program. A list that cannot be kept is no reason not to open a notebook.
        if folder != self.sample && kept.opened(&folder) {
            let _ = kept.write(self.home.config());
        }
        drop(kept);
        *held(&self.notebook) = Some(folder);
        *held(&self.open) = Some(notebook);
        self.idle.begin();
        self.locking.hold_sleep();
    }

    /// Whether a notebook is open.
    pub fn is_open(&self) -> bool {
        held(&self.open).is_some()
    }

    /// Works with the open notebook.
    ///
    /// # Errors
    /// `locked` when none is open, and what `work` fails with.
    pub fn with<T, E: Into<Error>>(&self, work: impl FnOnce(&mut Notebook) -> Result<T, E>) -> Result<T, Failure> {
        match held(&self.open).as_mut() {
            None => Err(Failure::new("locked", [])),
            Some(notebook) => work(notebook).map_err(|error| error.into().failure()),
        }
    }

    /// Folds the log into a new image on another thread when it is due, while saves go on. When that fails the log stands
    /// as it was, and the next save tries again.
    pub fn compact(&self) {
        if !held(&self.open).as_ref().is_some_and(Notebook::compaction_due) {
            return;
        }
        let (open, files) = (Arc::clone(&self.open), Arc::clone(&self.files));
        thread::spawn(move || {
            // Under way already, or files are being read that it would remove.
            let Some(_files) = free(&files) else { return };
            let due = |notebook: &mut Notebook| notebook.compaction_due().then(|| notebook.compaction());
            let compaction = held(&open).as_mut().and_then(due);
            let Some(Ok(compaction)) = compaction else { return };
            if let Ok(written) = compaction.run() {
                let _ = held(&open).as_mut().map(|notebook| notebook.compacted(written));
            }
        });
    }

    /// While it is held no file of the notebook is removed, though entries are saved.
    pub fn still(&self) -> MutexGuard<'_, ()> {
        held(&self.files)
    }

    /// Whether this passphrase opens the notebook that is open; takes about a second, in which the notebook is free.
    ///
    /// # Errors
    /// `wrong-key` when it does not, `locked`.
    pub fn verify(&self, passphrase: &Passphrase) -> Result<(), Failure> {
        let wrapped = self.with(|notebook| notebook.vault().wrapped())?;
        wrapped.unwrap(passphrase).map(drop).map_err(|error| Error::from(error).failure())
    }

    /// When and where something is recorded.
    pub fn stamp(&self) -> Stamp {
        Stamp { at: Local::now().fixed_offset(), device: self.home.device() }
    }

    /// The present moment: which day it is in a case depends on where the person is held.
    pub fn now(&self) -> Today {
        Today::Now(Local::now().fixed_offset())
    }

    /// Today, in the zone of the computer.
    pub fn today(&self) -> NaiveDate {
        self.now().day(None)
    }
}

/// Puts the shell in place and has it watch for what locks.
pub fn manage(app: &App, request: Request, private: Option<PathBuf>) {
    let home = Home::of_system();
    let kept = Kept::read(home.config());
    app.manage(Shell {
        words: Mutex::new(Arc::new(Catalogue::new(kept.settings.language))),
        kept: Mutex::new(kept),
        home,
        sample: Private::sample(private.as_deref()),
        private,
        notebook: Mutex::new(request.notebook.filter(|path| path.is_dir())),
        open: Arc::default(),
        locking: Locking::default(),
        files: Arc::default(),
        work: LongWork::default(),
        idle: Idle::new(),
    });
    locking::watch(app.handle());
}

/// The shell, from a thread of our own.
fn of(app: &AppHandle) -> tauri::State<'_, Shell> {
    app.state::<Shell>()
}

/// A value stays usable after a panic elsewhere: settings are replaced whole, and a transaction that was not finished rolls
/// back.
pub fn held<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// The value, unless somebody holds it; a panic elsewhere does not keep it from us.
fn free<T>(value: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    match value.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}
