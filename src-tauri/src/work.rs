//! Long work: told to the page on its way, ended when somebody cancels it, and done apart from what answers other commands.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

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
    /// When what is under way last took a step.
    stepped: Mutex<Option<Instant>>,
    cancelled: AtomicBool,
}

impl LongWork {
    /// Ends what is under way at its next step.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
    }

    /// Whether any is under way and took a step within this time: a drive that no longer answers is nobody's work.
    pub fn advances_within(&self, time: Duration) -> bool {
        held(&self.stepped).is_some_and(|step| step.elapsed() < time)
    }

    /// Does `work`, telling the page how far it is.
    pub fn run<T>(&self, tell: &Channel<Stage>, work: impl FnOnce(&Progress<'_>) -> T) -> T {
        let _turn = held(&self.turn);
        self.cancelled.store(false, Ordering::Release);
        let under_way = UnderWay::begin(&self.stepped);
        let mut pace = Pace::begin(Instant::now());
        work(&Progress::new(|step| {
            under_way.step();
            if pace.tells(step, Instant::now()) {
                // A page that does not listen is no reason to end.
                let _ = tell.send(Stage { work: step.work, percent: step.percent() });
            }
            if self.cancelled.load(Ordering::Acquire) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }))
    }
}

/// Long work that is under way, until it goes: also when the work panics, or the idle clock would wait for it.
struct UnderWay<'a>(&'a Mutex<Option<Instant>>);

impl<'a> UnderWay<'a> {
    fn begin(stepped: &'a Mutex<Option<Instant>>) -> Self {
        let begun = Self(stepped);
        begun.step();
        begun
    }

    fn step(&self) {
        *held(self.0) = Some(Instant::now());
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        *held(self.0) = None;
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

    const HOUR: Duration = Duration::from_secs(3600);

    #[test]
    fn what_was_cancelled_before_does_not_end_what_comes_next() {
        let work = LongWork::default();
        let tell = Channel::new(|_| Ok(()));
        work.cancel();
        let stopped = |progress: &Progress<'_>| {
            let backup = dapter::exchange::drill(std::path::Path::new("/nowhere"), &key(), progress);
            backup.unwrap_err().failure().code
        };
        assert!(!work.advances_within(HOUR));
        assert_eq!(work.run(&tell, stopped), "not-a-notebook");
        let ended = work.run(&tell, |progress| {
            assert!(work.advances_within(HOUR));
            work.cancel();
            let notebook = tempfile::NamedTempFile::new().unwrap();
            dapter::exchange::drill(notebook.path(), &key(), progress).unwrap_err().failure().code
        });
        assert_eq!((ended.as_str(), work.advances_within(HOUR)), ("cancelled", false));
    }

    #[test]
    fn work_that_panics_is_no_longer_under_way() {
        let work = LongWork::default();
        let tell = Channel::new(|_| Ok(()));
        let panicking = std::panic::AssertUnwindSafe(|| work.run(&tell, |_| panic!("on purpose")));
        assert!(std::panic::catch_unwind(panicking).is_err());
        assert!(!work.advances_within(HOUR));
        assert!(work.run(&tell, |_| work.advances_within(HOUR)));
    }

    #[test]
    fn work_that_takes_no_step_any_more_is_nobodys() {
        let work = LongWork::default();
        let tell = Channel::new(|_| Ok(()));
        let pause = Duration::from_millis(300);
        let answers = |progress: &Progress<'_>| {
            let notebook = tempfile::NamedTempFile::new().unwrap();
            dapter::exchange::drill(notebook.path(), &key(), progress).is_err()
        };
        work.run(&tell, |progress| {
            std::thread::sleep(pause);
            assert!(!work.advances_within(pause));
            assert!(answers(progress));
            assert!(work.advances_within(pause));
        });
    }

    fn key() -> dapter::exchange::Opener {
        dapter::exchange::Opener::Passphrase(dapter::vault::passphrase("x"))
    }
}
