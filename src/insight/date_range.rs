//! The days something may have been: a first and a last.

use chrono::NaiveDate;
use serde::Serialize;

use crate::record::{Edtf, Entry};

/// The first and the last day something may be; either may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct DateRange {
    /// The first day; `None` is open towards the past.
    #[ts(type = "string | null")]
    pub earliest: Option<NaiveDate>,
    /// The last day; `None` is open towards the future.
    #[ts(type = "string | null")]
    pub latest: Option<NaiveDate>,
}

/// Whether anything is known of a date: one that is open or unknown on both sides says nothing.
pub(super) fn is_known(edtf: &Edtf) -> bool {
    DateRange::of(edtf).is_some()
}

impl DateRange {
    /// The days a date may be; `None` when nothing is known of it. An interval is read as bounds: whether it is meant as a
    /// length of time, the text does not say.
    pub(super) fn of(edtf: &Edtf) -> Option<Self> {
        let range = Self { earliest: edtf.earliest(), latest: edtf.latest() };
        (range.earliest.is_some() || range.latest.is_some()).then_some(range)
    }

    /// The days on which an entry's event may have been.
    pub(super) fn of_entry(entry: &Entry) -> Option<Self> {
        Self::of(entry.when()?.edtf.as_ref()?)
    }

    /// The day, when there is only one.
    pub(super) fn exact(self) -> Option<NaiveDate> {
        self.earliest.filter(|day| self.latest == Some(*day))
    }

    /// Moves both ends; `None` when an end that is known cannot be moved.
    pub(super) fn map(self, shift: impl Fn(NaiveDate) -> Option<NaiveDate>) -> Option<Self> {
        let end = |day: Option<NaiveDate>| day.map_or(Some(None), |day| shift(day).map(Some));
        Some(Self { earliest: end(self.earliest)?, latest: end(self.latest)? })
    }

    /// The order of events: by the first day they may have been, then by the last.
    pub(super) fn order(self) -> impl Ord + Copy {
        (self.earliest.or(self.latest), self.latest.or(self.earliest))
    }

    /// Whether every day of it is before every day of the other.
    pub(super) fn is_before(self, other: Self) -> bool {
        self.latest.zip(other.earliest).is_some_and(|(latest, earliest)| latest < earliest)
    }
}
