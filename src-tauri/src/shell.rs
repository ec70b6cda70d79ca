//! What the window knows: settings, the idle clock, the system's triggers, which notebook it was asked to open, and the notebook while it is open.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, TryLockError};
use std::thread;
use std::time::Duration;

use chrono::{Local, NaiveDate};
use dapter::error::{Error, Failure};
use dapter::home::Home;
use dapter::insight::Today;
use dapter::notebook::{Notebook, Stamp};
use dapter::text::Catalogue;
use tauri::{App, AppHandle, Emitter, Manager};

use crate::clipboard::Clipboard;
use crate::harden::Private;
use crate::idle::{self, Idle};
use crate::restart::{close, end_children, restart};
use crate::settings::Settings;
use crate::start::Request;
use crate::trigger::{self, Trigger, Triggers};

/// How long the page may keep what is being typed once a trigger has fired. logind gives five seconds before sleep.
const GRACE: Duration = Duration::from_millis(400);

/// One for the program; commands reach it as `tauri::State<Shell>`.
#[derive(Debug)]
pub struct Shell {
    home: Home,
    /// Removed at the end.
    private: Option<PathBuf>,
    sample: PathBuf,
    settings: Mutex<Settings>,
    words: Mutex<Arc<Catalogue>>,
    notebook: Mutex<Option<PathBuf>>,
    open: Arc<Mutex<Option<Notebook>>>,
    compacting: Arc<AtomicBool>,
    clipboard: Clipboard,
    triggers: OnceLock<Triggers>,
    /// The page was asked to lock.
    asked: AtomicBool,
    /// The lock is to end the program.
    leaving: AtomicBool,
    /// When somebody was last there.
    pub idle: Idle,
}

impl Shell {
    /// The settings in force.
    pub fn settings(&self) -> Settings {
        held(&self.settings).clone()
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
        *held(&self.settings) = settings.clone();
        let kept = settings.write(self.home.config());
        kept.map_err(|error| Failure::new("settings-not-kept", [("cause", error.to_string())]))
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
        *held(&self.notebook) = Some(notebook.vault().folder().to_owned());
        *held(&self.open) = Some(notebook);
        self.idle.touch();
        if let Some(triggers) = self.triggers.get() {
            triggers.hold_sleep();
        }
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
        if self.compacting.swap(true, Ordering::AcqRel) {
            return;
        }
        let due = |notebook: &mut Notebook| notebook.compaction_due().then(|| notebook.compaction());
        let Some(Ok(compaction)) = held(&self.open).as_mut().and_then(due) else {
            self.compacting.store(false, Ordering::Release);
            return;
        };
        let (open, compacting) = (Arc::clone(&self.open), Arc::clone(&self.compacting));
        std::thread::spawn(move || {
            if let Ok(written) = compaction.run() {
                let _ = held(&open).as_mut().map(|notebook| notebook.compacted(written));
            }
            compacting.store(false, Ordering::Release);
        });
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

    /// How long nobody may be there; `None` while there is nothing to lock.
    fn limit(&self) -> Option<Duration> {
        // A command that holds the notebook is at work for somebody.
        let open = free(&self.open)?;
        open.as_ref().map(|_| self.settings().lock_after())
    }

    /// The triggers that the system offers at the moment.
    pub fn triggers(&self) -> Vec<Trigger> {
        self.triggers.get().map(Triggers::in_force).unwrap_or_default()
    }

    /// Locks: wipes the keys, and the program starts again on the unlock page, or ends when its window was closed. It waits
    /// for nothing: what a command still holds goes with the process's memory, and a save that is not finished yet is not
    /// acknowledged. To be called from another thread than the main one, which may still be needed for the clipboard.
    pub fn lock(&self) -> ! {
        self.wipe();
        if self.leaving.load(Ordering::Acquire) {
            close(self.private.as_deref())
        } else {
            restart(self.notebook().as_deref())
        }
    }

    /// Ends the program as [`Shell::lock`] locks it.
    pub fn close(&self) -> ! {
        self.wipe();
        close(self.private.as_deref())
    }

    /// First the keys, then what the screen shows, then what was copied.
    fn wipe(&self) {
        if let Some(mut open) = free(&self.open) {
            drop(open.take());
        }
        end_children();
        self.clipboard.forget();
    }

    /// Whether there is something to lock: a notebook is open, or about to be. A command that holds the notebook is at work
    /// in it, and nobody waits for it.
    fn has_content(&self) -> bool {
        free(&self.open).is_none_or(|open| open.is_some())
    }
}

/// Puts the shell in place and starts the idle clock.
pub fn manage(app: &App, request: Request, private: Option<PathBuf>) {
    let home = Home::of_system();
    let settings = Settings::read(home.config());
    app.manage(Shell {
        words: Mutex::new(Arc::new(Catalogue::new(settings.language))),
        settings: Mutex::new(settings),
        home,
        sample: Private::sample(private.as_deref()),
        private,
        notebook: Mutex::new(request.notebook.filter(|path| path.is_dir())),
        open: Arc::default(),
        compacting: Arc::default(),
        clipboard: Clipboard::default(),
        triggers: OnceLock::new(),
        asked: AtomicBool::default(),
        leaving: AtomicBool::default(),
        idle: Idle::new(),
    });
    let [first, second, third] = [(); 3].map(|()| app.handle().clone());
    idle::watch(move || of(&first).idle.length(), move || of(&second).limit(), move || of(&third).lock());
    let handle = app.handle().clone();
    let _ = of(app.handle()).triggers.set(Triggers::listen(move || heed(&handle)));
}

/// Watches what is copied, and for the panic key; to be called from the main thread once there is a window.
#[cfg(target_os = "linux")]
pub fn watch_desktop(app: &AppHandle) {
    of(app).clipboard.watch();
    let handle = app.clone();
    crate::panic_key::watch(move || apart(&handle, |shell| shell.close()));
}

/// A trigger has fired. An open notebook locks once the page has kept what is being typed, in any case soon. An unlock page
/// starts anew: a passphrase may be typed half, or a key be on its way.
fn heed(app: &AppHandle) {
    let shell = of(app);
    if shell.has_content() {
        ask(app);
    } else if shell.notebook().is_some() {
        shell.lock();
    }
}

/// The window was closed: the page may keep what is being typed, then the program ends.
pub fn leave(app: &AppHandle) {
    let shell = of(app);
    shell.leaving.store(true, Ordering::Release);
    if shell.has_content() {
        ask(app);
    } else {
        apart(app, |shell| shell.close());
    }
}

/// Asks the page to lock, once; a thread does it in any case.
fn ask(app: &AppHandle) {
    if of(app).asked.swap(true, Ordering::AcqRel) {
        return;
    }
    apart(app, |shell| {
        thread::sleep(GRACE);
        shell.lock()
    });
    let _ = app.emit(trigger::EVENT, ());
}

/// Does something from a thread of its own, else at once.
pub fn apart(app: &AppHandle, work: impl FnOnce(&Shell) + Send + Copy + 'static) {
    let handle = app.clone();
    if thread::Builder::new().spawn(move || work(&of(&handle))).is_err() {
        work(&of(app));
    }
}

/// The shell, from a thread of our own.
fn of(app: &AppHandle) -> tauri::State<'_, Shell> {
    app.state::<Shell>()
}

/// A value stays usable after a panic elsewhere: settings are replaced whole, and a transaction that was not finished rolls
/// back.
fn held<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
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
