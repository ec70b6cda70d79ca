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
        self.under_way.store(true, Ordering::Release);
        let mut pace = Pace::begin(Instant::now());
        let done = work(&Progress::new(|step| {
            if pace.tells(step, Instant::now()) {
                // A page that does not listen is no reason to end.
                let _ = tell.send(Stage { work: step.work, percent: step.percent() });
            }
            if self.cancelled.load(Ordering::Acquire) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }));
        self.under_way.store(false, Ordering::Release);
        done
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

    fn key() -> dapter::exchange::Opener {
        dapter::exchange::Opener::Passphrase(dapter::vault::passphrase("x"))
    }
}
