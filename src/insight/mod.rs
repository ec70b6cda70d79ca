//! What follows from the entries, and never more: pure computations over records. Today is passed in.

mod band;
mod overview;
mod silence;
mod strike;
mod urgency;
mod weight;

pub use band::{Band, bands};
pub use overview::{Overview, overview};
pub use silence::Silence;
pub use strike::{Claimed, DayRange, Start, StrikeOverview};
pub use urgency::Urgency;
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
