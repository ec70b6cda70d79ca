//! Notices that nobody is there.

use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

/// How often the clock is looked at. After a suspend the lock comes this much later at most.
const LOOK: Duration = Duration::from_secs(2);

/// When somebody was there, and when that was last looked at.
#[derive(Debug)]
pub struct Idle(Mutex<Presence>);

/// What one look finds. Both count sleep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// How long nobody was there at a stretch: until now, or until somebody came back after the look before.
    pub nobody: Duration,
    /// How long ago the look before was: much more than a moment only when the computer slept.
    pub apart: Duration,
}

/// One moment on two clocks: nobody can set the first, the second goes on while a virtual machine stands still.
#[derive(Debug, Clone, Copy)]
struct Moment {
    steady: Duration,
    wall: SystemTime,
}

impl Moment {
    fn now() -> Self {
        Self { steady: steady(), wall: SystemTime::now() }
    }

    /// The longer of the two answers: in doubt the notebook locks.
    fn since(self, earlier: Self) -> Duration {
        let steady = self.steady.saturating_sub(earlier.steady);
        steady.max(self.wall.duration_since(earlier.wall).unwrap_or_default())
    }
}

/// Time since the computer was started, its sleep included; the standard library's clock stands still in it.
#[cfg(target_os = "linux")]
fn steady() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(u64::try_from(now.tv_sec).unwrap_or_default(), u32::try_from(now.tv_nsec).unwrap_or_default())
}

/// Whether this clock counts sleep differs between the systems; the other one of [`Moment`] does.
#[cfg(not(target_os = "linux"))]
fn steady() -> Duration {
    static BEGAN: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    BEGAN.elapsed()
}

#[derive(Debug, Clone, Copy)]
struct Presence {
    last: Moment,
    looked: Moment,
    /// The longest absence that ended since the last look: a key pressed right after a sleep must not hide it.
    ended: Duration,
}

impl Presence {
    fn begin(now: Moment) -> Self {
        Self { last: now, looked: now, ended: Duration::ZERO }
    }

    fn touch(&mut self, now: Moment) {
        self.ended = self.ended.max(now.since(self.last));
        self.last = now;
    }

    fn look(&mut self, now: Moment) -> Look {
        let look = Look { nobody: self.ended.max(now.since(self.last)), apart: now.since(self.looked) };
        (self.looked, self.ended) = (now, Duration::ZERO);
        look
    }
}

impl Idle {
    /// Starts with somebody there.
    pub fn new() -> Self {
        Self(Mutex::new(Presence::begin(Moment::now())))
    }

    /// Somebody is there. An absence that ends with it still counts at the next look.
    pub fn touch(&self) {
        self.held().touch(Moment::now());
    }

    /// Starts anew: whatever was before counts no more.
    pub fn begin(&self) {
        *self.held() = Presence::begin(Moment::now());
    }

    /// How long nobody was there, as far as no look has told it yet.
    pub fn look(&self) -> Look {
        self.held().look(Moment::now())
    }

    fn held(&self) -> MutexGuard<'_, Presence> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// Calls `lock` from a thread of its own each time `due` says so.
pub fn watch(due: impl Fn() -> bool + Send + 'static, lock: impl Fn() + Send + 'static) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            if due() {
                lock();
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);
    const SECOND: Duration = Duration::from_secs(1);

    /// So long after a moment, by each of the clocks; the second may have been set back.
    fn after(moment: Moment, steady: Duration, forward: Duration, back: Duration) -> Moment {
        Moment { steady: moment.steady + steady, wall: moment.wall + forward - back }
    }

    #[test]
    fn a_clock_set_back_ten_years_keeps_nothing_open() {
        const TEN_YEARS: Duration = Duration::from_secs(10 * 365 * 24 * 3600);
        let start = Moment::now();
        let mut presence = Presence::begin(start);
        let hour_later = after(start, HOUR, HOUR, TEN_YEARS);
        assert_eq!(presence.look(hour_later).nobody, HOUR);
        // Touched under the wrong clock, which is put right meanwhile: in doubt the longer time counts.
        presence.touch(hour_later);
        assert!(presence.look(after(hour_later, SECOND, TEN_YEARS, Duration::ZERO)).nobody >= TEN_YEARS);
    }

    #[test]
    fn a_virtual_machine_that_stood_still_is_noticed_by_the_other_clock() {
        let start = Moment::now();
        let look = Presence::begin(start).look(after(start, SECOND, HOUR, Duration::ZERO));
        assert_eq!((look.nobody, look.apart), (HOUR, HOUR));
    }

    #[test]
    fn a_key_pressed_right_after_sleep_does_not_hide_it_once() {
        let start = Moment::now();
        let mut presence = Presence::begin(start);
        let woken = after(start, HOUR, HOUR, Duration::ZERO);
        presence.touch(woken);
        let looked = after(woken, SECOND, SECOND, Duration::ZERO);
        presence.touch(looked);
        assert_eq!(presence.look(looked), Look { nobody: HOUR, apart: HOUR + SECOND });
        // Told once.
        let next = after(looked, SECOND, SECOND, Duration::ZERO);
        assert_eq!(presence.look(next), Look { nobody: SECOND, apart: SECOND });
    }

    const UPTIME: &str = "/proc/uptime";
    const SHOWN: &str = "the clock says ";

    /// Run by the test below in a namespace whose computer has slept for an hour; by itself it compares with this computer.
    #[test]
    #[cfg(target_os = "linux")]
    #[allow(clippy::print_stdout, reason = "what the other test reads")]
    fn the_clock_is_that_of_the_computer_s_start() {
        let uptime = std::fs::read_to_string(UPTIME).unwrap();
        let seconds: f64 = uptime.split(' ').next().unwrap().parse().unwrap();
        assert!((steady().as_secs_f64() - seconds).abs() < 5.0, "{:?} and {seconds}", steady());
        println!("{SHOWN}{}", steady().as_secs());
    }

    /// A time namespace sets the clock that counts sleep ahead, and leaves the other as it is. Where the system gives an
    /// ordinary person none, the test above is all there is, and this one says so.
    #[test]
    #[cfg(target_os = "linux")]
    #[allow(clippy::print_stderr, reason = "what was not tried is to be seen")]
    fn an_hour_of_sleep_counts() {
        let asleep = |command: &mut std::process::Command| {
            let ahead = HOUR.as_secs().to_string();
            let mut unshare = std::process::Command::new("unshare");
            unshare.args(["--map-root-user", "--time", "--boottime", &ahead, "--"]).arg(command.get_program());
            unshare.args(command.get_args()).output().unwrap()
        };
        if !asleep(&mut std::process::Command::new("true")).status.success() {
            eprintln!("proof: NOT RUN, this system gives no time namespace");
            return;
        }
        let mut again = std::process::Command::new(std::env::current_exe().unwrap());
        let name = "idle::tests::the_clock_is_that_of_the_computer_s_start";
        let output = asleep(again.args(["--exact", name, "--nocapture"]));
        let said = String::from_utf8(output.stdout).unwrap();
        let there: u64 = said.lines().find_map(|line| line.split_once(SHOWN)).unwrap().1.parse().unwrap();
        let ahead = there - steady().as_secs();
        assert!((ahead.abs_diff(HOUR.as_secs())) < 60, "{ahead} s ahead");
    }

    #[test]
    fn a_touch_starts_anew_at_the_next_look() {
        let idle = Idle::new();
        std::thread::sleep(Duration::from_millis(30));
        assert!(idle.look().nobody >= Duration::from_millis(30));
        idle.touch();
        assert!(idle.look().nobody >= Duration::from_millis(30));
        assert!(idle.look().nobody < Duration::from_millis(30));
    }
}
