//! Notices that nobody is there.

use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

/// How often the clock is looked at. After a suspend the lock comes this much later at most.
const LOOK: Duration = Duration::from_secs(2);

/// When somebody was last there.
#[derive(Debug)]
pub struct Idle {
    last: Mutex<Moment>,
}

/// One moment on two clocks: the first stands still while the computer sleeps, the second can be set back.
#[derive(Debug, Clone, Copy)]
struct Moment {
    steady: Instant,
    wall: SystemTime,
}

impl Moment {
    fn now() -> Self {
        Self { steady: Instant::now(), wall: SystemTime::now() }
    }

    /// The longer of the two answers: in doubt the notebook locks.
    fn since(self, earlier: Self) -> Duration {
        let steady = self.steady.saturating_duration_since(earlier.steady);
        steady.max(self.wall.duration_since(earlier.wall).unwrap_or_default())
    }
}

impl Idle {
    /// Starts with somebody there.
    pub fn new() -> Self {
        Self { last: Mutex::new(Moment::now()) }
    }

    /// Somebody is there.
    pub fn touch(&self) {
        *self.last.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Moment::now();
    }

    /// How long nobody has been there, sleep included.
    pub fn length(&self) -> Duration {
        let last = *self.last.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        Moment::now().since(last)
    }
}

/// Calls `lock` from a thread of its own, each time nobody has been there for `limit`; asks `limit` anew at every look,
/// and waits on while it answers `None` (nothing is open).
pub fn watch(
    idle: impl Fn() -> Duration + Send + 'static,
    limit: impl Fn() -> Option<Duration> + Send + 'static,
    lock: impl Fn() + Send + 'static,
) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            if limit().is_some_and(|limit| idle() >= limit) {
                lock();
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[test]
    fn sleep_counts_and_a_clock_set_back_does_not_keep_it_open() {
        let start = Moment::now();
        let slept = Moment { steady: start.steady, wall: start.wall + HOUR };
        assert_eq!(slept.since(start), HOUR);
        let set_back = Moment { steady: start.steady + HOUR, wall: start.wall - HOUR };
        assert_eq!(set_back.since(start), HOUR);
    }

    #[test]
    fn a_touch_starts_anew() {
        let idle = Idle::new();
        std::thread::sleep(Duration::from_millis(30));
        assert!(idle.length() >= Duration::from_millis(30));
        idle.touch();
        assert!(idle.length() < Duration::from_millis(30));
    }
}
