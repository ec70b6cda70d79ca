//! What follows from the entries, and never more: pure computations over records. Today is passed in.

mod backup;
mod band;
mod body;
mod contradiction;
mod custody;
mod date_range;
mod deadline;
mod health;
mod holiday;
mod local;
mod next;
mod overview;
mod place;
mod quota;
mod replacement;
mod sentence;
mod silence;
mod solitary;
mod stays;
mod strike;
mod term;
mod threshold;
mod track;
mod urgency;
mod warning;
mod weight;

pub use backup::{BackupAdvice, backup_advice};
pub use band::{Band, bands};
pub use body::{BodyFinding, BodyMark, body_marks};
pub use contradiction::{Contradiction, Settled, TOPICS, contradictions};
pub use custody::{CustodyOverview, Stay};
pub use date_range::DateRange;
pub use deadline::{DueItem, DueWhat, Unanswered};
pub use health::{Examination, Found, HealthOverview, Hospital, Seen, health};
pub use holiday::{Holiday, Holidays};
pub use local::{Today, to_local};
pub use next::{NextDate, NextWhat};
pub use overview::{Overview, Setting, overview};
pub use place::last_place;
pub use quota::QuotaOverview;
pub use sentence::{End, SentenceOverview};
pub use silence::Silence;
pub use strike::{Claimed, DayRange, Start, StrikeOverview};
pub use threshold::{
    Condition, Facts, Fasting, Measure, Published, Solitary, Threshold, WeightLine, published, thresholds, weight_lines,
};
pub use track::{Track, TrackOf, tracks};
pub use urgency::Urgency;
pub use warning::{Warning, WarningCode, warnings};
pub use weight::{WeightOverview, WeightPoint, kilograms, series};

use chrono::NaiveDate;

use crate::record::Entry;

/// Whether an entry speaks of a time up to and including `on`; an unknown date may.
fn up_to(entry: &Entry, on: NaiveDate) -> bool {
    entry.when().and_then(|when| when.earliest()).is_none_or(|earliest| earliest <= on)
}

/// The order from which "the latest" follows: by the first day an entry may be of, then by the last, by time, as recorded. Where
/// the date is vague or unknown nothing says that the entry is recent.
fn recency(entry: &Entry) -> impl Ord + use<> {
    let occurred = entry.occurred.as_ref();
    let day = occurred.map(|occurred| (occurred.earliest(), occurred.latest()));
    (day.unwrap_or_default(), occurred.and_then(|occurred| occurred.time), entry.id)
}

/// Days from one to the other.
fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}
