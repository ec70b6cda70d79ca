//! Whether this computer's clock can be believed.

use chrono::{DateTime, Days, FixedOffset};

use super::{Notebook, Result};

/// The clock stands before what was recorded already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockBehind {
    /// The clock.
    pub now: DateTime<FixedOffset>,
    /// The latest time at which anything was recorded.
    pub recorded: DateTime<FixedOffset>,
}

/// Clocks of several computers differ by minutes; a day less makes no count wrong that people would not notice.
const FORGIVEN: Days = Days::new(1);

impl Notebook {
    /// Whether the clock stands more than a day before what was recorded: then it is wrong now, or was then, and what is counted
    /// up to today leaves out what has happened. Nothing that is saved depends on it.
    pub fn clock_behind(&self, now: DateTime<FixedOffset>) -> Result<Option<ClockBehind>> {
        let latest: Option<String> =
            self.image.query_row("SELECT max(recorded_at) FROM revision", [], |row| row.get(0))?;
        let recorded = latest.and_then(|time| DateTime::parse_from_rfc3339(&time).ok());
        Ok(recorded
            .filter(|recorded| recorded.checked_sub_days(FORGIVEN).is_some_and(|least| now < least))
            .map(|recorded| ClockBehind { now, recorded }))
    }
}
