//! What follows from the entries, and never more: pure computations over records. Today is passed in.

mod band;
mod contradiction;
mod local;
mod overview;
mod sentence;
mod silence;
mod strike;
mod threshold;
mod urgency;
mod warning;
mod weight;

pub use band::{Band, bands};
pub use contradiction::{Contradiction, Settled, contradictions};
pub use local::{Today, to_local};
pub use overview::{Overview, overview};
pub use silence::Silence;
pub use strike::{Claimed, DayRange, Start, StrikeOverview};

pub use threshold::Fasting;
pub use urgency::Urgency;
pub use warning::{Warning, WarningCode, warnings};
pub use weight::{WeightOverview, WeightPoint, kilograms, series};

use chrono::NaiveDate;

use crate::record::Entry;

/// Whether an entry speaks of a time up to and including `on`; an unknown date may.
fn up_to(entry: &Entry, on: NaiveDate) -> bool {
    entry.occurred.as_ref().and_then(|occurred| occurred.earliest()).is_none_or(|earliest| earliest <= on)
}

/// Days from one to the other.
fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}
