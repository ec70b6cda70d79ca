//! When the notebook is locked, and how: by the idle clock, the system's triggers, the panic key, the window's closing and by hand.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use dapter::vault;
use tauri::{AppHandle, Emitter};

use super::{Shell, free, of};
use crate::clipboard::Clipboard;
use crate::idle;
use crate::restart::{close, end_children, restart};
use crate::trigger::{self, Trigger, Triggers};

/// How long the page may keep what is being typed once a trigger has fired. logind gives five seconds before sleep.
const GRACE: Duration = Duration::from_millis(400);

/// How long a lock waits for what is unfinished to be removed.
const UNFINISHED: Duration = Duration::from_millis(200);

/// What a lock has to do with.
#[derive(Debug, Default)]
pub struct Locking {
    clipboard: Clipboard,
    triggers: OnceLock<Triggers>,
    /// The page was asked to lock.
    asked: AtomicBool,
    /// The lock is to end the program.
    leaving: AtomicBool,
}

impl Locking {
    /// Has the system wait before it sleeps, as there is something to lock now.
    pub fn hold_sleep(&self) {
        if let Some(triggers) = self.triggers.get() {
            triggers.hold_sleep();
        }
    }
}

impl Shell {
    /// The triggers that the system offers at the moment.
    pub fn triggers(&self) -> Vec<Trigger> {
        self.locking.triggers.get().map(Triggers::in_force).unwrap_or_default()
    }

    /// Locks: wipes the keys, and the program starts again on the unlock page, or ends when its window was closed. It waits
    /// for nothing: what a command still holds goes with the process's memory, and a save that is not finished yet is not
    /// acknowledged. To be called from another thread than the main one, which may still be needed for the clipboard.
    pub fn lock(&self) -> ! {
        self.wipe();
        if self.locking.leaving.load(Ordering::Acquire) {
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

    /// First the keys, then what the screen shows, then what was copied, then what long work had begun.
    fn wipe(&self) {
        self.work.cancel();
        if let Some(mut open) = free(&self.open) {
            drop(open.take());
        }
        end_children();
        self.locking.clipboard.forget();
        // Not waited for longer: the drive may not answer.
        let (gone, wait) = mpsc::channel();
        thread::spawn(move || {
            vault::remove_unfinished();
            let _ = gone.send(());
        });
        let _ = wait.recv_timeout(UNFINISHED);
    }

    /// Whether there is something to lock: a notebook is open, or about to be. A command that holds the notebook is at work
    /// in it, and nobody waits for it.
    fn has_content(&self) -> bool {
        free(&self.open).is_none_or(|open| open.is_some())
    }

    /// Whether nobody was there for as long as the settings allow. Long work goes on for somebody, but not while the computer
    /// sleeps.
    fn is_due(&self) -> bool {
        let (look, limit) = (self.idle.look(), self.settings().lock_after());
        let left = look.nobody >= limit && !self.work.advances_within(limit);
        self.has_content() && (look.apart >= limit || left)
    }
}

/// Starts the idle clock, and listens to the system.
pub fn watch(app: &AppHandle) {
    let [first, second, third] = [(); 3].map(|()| app.clone());
    idle::watch(move || of(&first).is_due(), move || of(&second).lock());
    let _ = of(app).locking.triggers.set(Triggers::listen(move || heed(&third)));
}

/// Watches what is copied, and for the panic key; to be called from the main thread once there is a window.
#[cfg(target_os = "linux")]
pub fn watch_desktop(app: &AppHandle) {
    of(app).locking.clipboard.watch();
    let handle = app.clone();
    crate::panic_key::watch(move || aside(&handle, |shell| shell.close()));
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
    shell.locking.leaving.store(true, Ordering::Release);
    if shell.has_content() {
        ask(app);
    } else {
        aside(app, |shell| shell.close());
    }
}

/// Asks the page to lock, once; a thread does it in any case.
fn ask(app: &AppHandle) {
    if of(app).locking.asked.swap(true, Ordering::AcqRel) {
        return;
    }
    aside(app, |shell| {
        thread::sleep(GRACE);
        shell.lock()
    });
    let _ = app.emit(trigger::EVENT, ());
}

/// Does something from a thread of its own, else at once.
pub fn aside(app: &AppHandle, work: impl FnOnce(&Shell) + Send + Copy + 'static) {
    let handle = app.clone();
    if thread::Builder::new().spawn(move || work(&of(&handle))).is_err() {
        work(&of(app));
    }
}
