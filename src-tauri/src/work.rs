//! Long work: told to the page on its way, ended when somebody cancels it, and done apart from what answers other commands.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use dapter::error::Failure;
use dapter::progress::{Pace, Progress, Work};
use serde::Serialize;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager};
use ts_rs::TS;

use crate::shell::{Shell, held};

/// How far long work is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Stage {
    /// What is being done.
    pub work: Work,
    /// How much of the whole; null while nobody knows.
    #[ts(type = "number | null")]
    pub percent: Option<u8>,
}

/// The long work of the program: one at a time, the next waits for it.
#[derive(Debug, Default)]
pub struct LongWork {
    turn: Mutex<()>,
    under_way: AtomicBool,
    cancelled: AtomicBool,
}

impl LongWork {
    /// Ends what is under way at its next step.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
    }

    /// Whether any is under way.
    pub fn is_under_way(&self) -> bool {
        self.under_way.load(Ordering::Acquire)
    }

    /// Does `work`, telling the page how far it is.
    pub fn run<T>(&self, tell: &Channel<Stage>, work: impl FnOnce(&Progress<'_>) -> T) -> T {
        let _turn = held(&self.turn);
        self.cancelled.store(false, Ordering::Release);
        let _under_way = UnderWay::begin(&self.under_way);
        let mut pace = Pace::begin(Instant::now());
        work(&Progress::new(|step| {
            if pace.tells(step, Instant::now()) {
                // A page that does not listen is no reason to end.
                let _ = tell.send(Stage { work: step.work, percent: step.percent() });
            }
            if self.cancelled.load(Ordering::Acquire) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }))
    }
}

/// Long work that is under way, until it goes: also when the work panics, or the idle clock would wait for it for ever.
struct UnderWay<'a>(&'a AtomicBool);

impl<'a> UnderWay<'a> {
    fn begin(flag: &'a AtomicBool) -> Self {
        flag.store(true, Ordering::Release);
        Self(flag)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

/// Works on a thread that may be blocked for long: those that answer commands are as few as the computer has processors.
pub async fn apart<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&AppHandle, &Shell) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let thread = tauri::async_runtime::spawn_blocking(move || work(&app, &app.state::<Shell>()));
    thread.await.unwrap_or_else(|_| Err(Failure::new("internal", [("part", "thread".to_owned())])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_cancelled_before_does_not_end_what_comes_next() {
        let work = LongWork::default();
        let tell = Channel::new(|_| Ok(()));
        work.cancel();
        let stopped = |progress: &Progress<'_>| {
            let backup = dapter::exchange::drill(std::path::Path::new("/nowhere"), &key(), progress);
            backup.unwrap_err().failure().code
        };
        assert!(!work.is_under_way());
        assert_eq!(work.run(&tell, stopped), "not-a-notebook");
        let ended = work.run(&tell, |progress| {
            assert!(work.is_under_way());
            work.cancel();
            let notebook = tempfile::NamedTempFile::new().unwrap();
            dapter::exchange::drill(notebook.path(), &key(), progress).unwrap_err().failure().code
        });
        assert_eq!((ended.as_str(), work.is_under_way()), ("cancelled", false));
    }

    #[test]
    fn work_that_panics_is_no_longer_under_way() {
        let work = LongWork::default();
        let tell = Channel::new(|_| Ok(()));
        let panicking = std::panic::AssertUnwindSafe(|| work.run(&tell, |_| panic!("on purpose")));
        assert!(std::panic::catch_unwind(panicking).is_err());
        assert!(!work.is_under_way());
        assert!(work.run(&tell, |_| work.is_under_way()));
    }

    fn key() -> dapter::exchange::Opener {
        dapter::exchange::Opener::Passphrase(dapter::vault::passphrase("x"))
    }
}
