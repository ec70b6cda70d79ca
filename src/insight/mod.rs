//! What follows from the entries, and never more: pure computations over records. Today is passed in.

mod band;
mod custody;
mod date_range;
mod deadline;
mod holiday;
mod next;
mod overview;
mod quota;
mod replacement;
mod sentence;
mod silence;
mod solitary;
mod stays;
mod strike;
mod term;
mod urgency;
mod weight;

pub use band::{Band, bands};
pub use custody::{CustodyOverview, Stay};
pub use date_range::DateRange;
pub use deadline::{DueItem, DueWhat, Unanswered};
pub use holiday::{Holiday, Holidays};
pub use next::{NextDate, NextWhat};
pub use overview::{Overview, overview};
pub use quota::QuotaOverview;
pub use sentence::{End, SentenceOverview};
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
