//! How far long work is, and whether it shall go on.
//!
//! Work that takes as long as there are bytes or lines to go through says so at every step, and asks at each whether to go on.
//! Cancelled, it undoes what it began and ends with [`Cancelled`]. The derivation of a key from a passphrase is one step: it
//! takes about a second and cannot be interrupted.

use std::{
    cell::{Cell, RefCell},
    io::{self, BufRead, Read},
    ops::ControlFlow,
    time::{Duration, Instant},
};

use serde::Serialize;

/// What is being done; the catalogue's message is `work-CODE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// A key is derived from a passphrase.
    Deriving,
    /// A backup is written.
    Writing,
    /// A backup is read back and compared.
    ReadingBack,
    /// A backup is unpacked.
    Unpacking,
    /// What was unpacked is opened.
    Opening,
    /// Files are read to their end.
    Checking,
    /// Lines are read.
    Reading,
    /// Entries are taken in.
    TakingIn,
}

impl Work {
    /// Every one, for the catalogue's completeness test.
    pub const ALL: [Self; 8] = [
        Self::Deriving,
        Self::Writing,
        Self::ReadingBack,
        Self::Unpacking,
        Self::Opening,
        Self::Checking,
        Self::Reading,
        Self::TakingIn,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Deriving => "deriving",
            Self::Writing => "writing",
            Self::ReadingBack => "reading_back",
            Self::Unpacking => "unpacking",
            Self::Opening => "opening",
            Self::Checking => "checking",
            Self::Reading => "reading",
            Self::TakingIn => "taking_in",
        }
    }
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What is being done.
    pub work: Work,
    /// How much of the whole is done, in the unit of the work: bytes or entries.
    pub done: u64,
    /// The whole; 0 while nobody knows.
    pub total: u64,
}

impl Step {
    /// The whole percentage that is done; `None` while nobody knows, and while nothing is: a key is derived then, which has no parts.
    pub fn percent(&self) -> Option<u8> {
        if self.done == 0 {
            return None;
        }
        (self.done.min(self.total) * 100).checked_div(self.total).and_then(|percent| u8::try_from(percent).ok())
    }
}

/// The person wanted the work to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

type Watch<'a> = Box<dyn FnMut(Step) -> ControlFlow<()> + 'a>;

/// Carried through the work, which tells it every step.
pub struct Progress<'a> {
    watch: RefCell<Watch<'a>>,
    step: Cell<Step>,
    cancelled: Cell<bool>,
}

impl std::fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Progress").field("step", &self.step).field("cancelled", &self.cancelled).finish()
    }
}

impl<'a> Progress<'a> {
    /// Told to `watch`, which breaks to cancel.
    pub fn new(watch: impl FnMut(Step) -> ControlFlow<()> + 'a) -> Self {
        let step = Step { work: Work::Reading, done: 0, total: 0 };
        Self { watch: RefCell::new(Box::new(watch)), step: Cell::new(step), cancelled: Cell::new(false) }
    }

    /// Nobody watches, and nobody cancels.
    pub fn unwatched() -> Self {
        Self::new(|_| ControlFlow::Continue(()))
    }

    /// Says how much there is to do in all.
    pub(crate) fn expect(&self, total: u64) {
        self.step.set(Step { done: 0, total, ..self.step.get() });
    }

    /// Something else is being done from here on.
    pub(crate) fn begin(&self, work: Work) -> Result<(), Cancelled> {
        self.step.set(Step { work, ..self.step.get() });
        self.go_on()
    }

    /// So much more is done.
    pub(crate) fn add(&self, units: u64) -> Result<(), Cancelled> {
        self.count(units);
        self.go_on()
    }

    /// Whether to go on.
    pub(crate) fn go_on(&self) -> Result<(), Cancelled> {
        if !self.cancelled.get() {
            self.cancelled.set((self.watch.borrow_mut())(self.step.get()).is_break());
        }
        if self.cancelled.get() { Err(Cancelled) } else { Ok(()) }
    }

    /// The end of something that may have taken its being cancelled for a fault of what it read.
    pub(crate) fn settle<T, E: From<Cancelled>>(&self, result: Result<T, E>) -> Result<T, E> {
        if self.cancelled.get() { Err(Cancelled.into()) } else { result }
    }

    /// Counts the bytes that are read.
    pub(crate) fn reader<R>(&self, inner: R) -> Watched<'_, 'a, R> {
        Watched { inner, progress: self }
    }

    fn count(&self, units: u64) {
        let step = self.step.get();
        self.step.set(Step { done: step.done.saturating_add(units), ..step });
    }
}

/// A reader that fails once the work was cancelled; [`Progress::settle`] tells that from a fault.
pub(crate) struct Watched<'p, 'a, R> {
    inner: R,
    progress: &'p Progress<'a>,
}

impl<R: Read> Read for Watched<'_, '_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.progress.go_on().map_err(io::Error::other)?;
        let read = self.inner.read(buffer)?;
        self.progress.count(units(read));
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Watched<'_, '_, R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.progress.go_on().map_err(io::Error::other)?;
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.inner.consume(amount);
        self.progress.count(units(amount));
    }
}

/// A length as a number of units.
pub(crate) fn units(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// Nothing is told of work that is over before anybody could wonder.
const PATIENCE: Duration = Duration::from_millis(200);
/// Between two steps that are told: more than a person can follow.
const PAUSE: Duration = Duration::from_millis(100);

/// Picks the steps that are worth telling to a person.
#[derive(Debug)]
pub struct Pace {
    begun: Instant,
    told: Option<(Instant, Work)>,
}

impl Pace {
    /// Of work that begins now.
    pub fn begin(now: Instant) -> Self {
        Self { begun: now, told: None }
    }

    /// Whether a step of this moment is to be told. That a key is derived always is, as it takes a second.
    pub fn tells(&mut self, step: Step, now: Instant) -> bool {
        let other = self.told.is_none_or(|(_, work)| work != step.work);
        let rested = self.told.is_none_or(|(at, _)| now.duration_since(at) >= PAUSE);
        let awaited = now.duration_since(self.begun) >= PATIENCE;
        let tells = if step.work == Work::Deriving { other } else { awaited && (other || rested) };
        if tells {
            self.told = Some((now, step.work));
        }
        tells
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_are_whole_and_never_more_than_all() {
        let percent = |done, total| Step { work: Work::Writing, done, total }.percent();
        assert_eq!(
            [percent(0, 3), percent(2, 3), percent(3, 3), percent(5, 3)],
            [None, Some(66), Some(100), Some(100)]
        );
        assert_eq!(percent(7, 0), None, "nobody knows how much there is");
    }

    #[test]
    fn once_cancelled_it_is_not_asked_again_and_every_fault_is_taken_for_it() {
        let mut asked = 0;
        let progress = Progress::new(|step| {
            asked += 1;
            if step.done >= 4 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        let mut read = Vec::new();
        let failed = io::copy(&mut progress.reader(io::repeat(1).take(100)).take(4), &mut read);
        assert!(failed.is_ok() && progress.settle(Ok::<_, Cancelled>(())).is_ok());
        assert!(io::copy(&mut progress.reader(&b"more"[..]), &mut read).is_err());
        assert_eq!(progress.settle::<(), _>(Ok(())), Err(Cancelled));
        assert_eq!(progress.begin(Work::Writing), Err(Cancelled));
        drop(progress);
        assert!(asked < 4, "{asked}");
    }

    #[test]
    fn what_is_quick_is_not_told_and_what_is_slow_no_more_often_than_it_can_be_read() {
        let begun = Instant::now();
        let after = |milliseconds| begun + Duration::from_millis(milliseconds);
        let step = |work| Step { work, done: 1, total: 2 };
        let mut pace = Pace::begin(begun);
        let tells: Vec<_> = [
            (Work::Writing, 0),
            (Work::Writing, 199),
            (Work::Writing, 200),
            (Work::Writing, 250),
            (Work::Writing, 301),
            (Work::ReadingBack, 302),
            (Work::Deriving, 303),
            (Work::Deriving, 900),
        ]
        .into_iter()
        .filter(|(work, at)| pace.tells(step(*work), after(*at)))
        .collect();
        let expected = [(Work::Writing, 200), (Work::Writing, 301), (Work::ReadingBack, 302), (Work::Deriving, 303)];
        assert_eq!(tells, expected);
        assert!(Pace::begin(begun).tells(step(Work::Deriving), begun), "a derivation takes a second");
    }
}
