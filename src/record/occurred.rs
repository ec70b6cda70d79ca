//! When a thing happened, as far as it is known.

use std::{fmt, str::FromStr};

use chrono::{FixedOffset, NaiveDate, NaiveTime, Timelike};

use super::{
    Edtf, Reason, Refusal,
    fields::{as_text, fields},
};

fields! {
    /// The time at which a thing itself happened, beside the words in which it was told.
    #[derive(Default)]
    pub struct Occurred {
        /// The date; absent is unknown.
        pub edtf: Option<Edtf>,
        /// Local time of day, with an exact day only.
        pub time: Option<ClockTime>,
        /// Offset from UTC that `time` is told in.
        pub offset: Option<Offset>,
        /// The words as stated.
        pub stated: Option<String>,
        /// The source left the year out; it was inferred.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[ts(as = "Option<bool>", optional)]
        pub year_inferred: bool,
    }
}

impl Occurred {
    /// At some time of exactly this day.
    pub fn on(day: NaiveDate) -> Self {
        Self { edtf: Some(Edtf::day(day)), ..Self::default() }
    }

    /// The first day it may have been; `None` when unknown or open.
    pub fn earliest(&self) -> Option<NaiveDate> {
        self.edtf.as_ref()?.earliest()
    }

    /// The last day it may have been; `None` when unknown or open.
    pub fn latest(&self) -> Option<NaiveDate> {
        self.edtf.as_ref()?.latest()
    }

    /// Refuses a time of day without an exact day to belong to.
    pub(super) fn check(&self, field: &str) -> Result<(), Refusal> {
        let exact = self.edtf.as_ref().and_then(Edtf::exact_day).is_some();
        if self.time.is_some() && !exact {
            return Err(Refusal::new(format!("{field}.time"), Reason::ImpossibleTime));
        }
        if self.offset.is_some() && self.time.is_none() {
            return Err(Refusal::new(format!("{field}.offset"), Reason::ImpossibleTime));
        }
        Ok(())
    }
}

/// A local time of day to the minute, `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ts_rs::TS)]
#[ts(type = "string")]
pub struct ClockTime(NaiveTime);

impl From<NaiveTime> for ClockTime {
    fn from(time: NaiveTime) -> Self {
        Self(time)
    }
}

impl From<ClockTime> for NaiveTime {
    fn from(time: ClockTime) -> Self {
        time.0
    }
}

impl FromStr for ClockTime {
    type Err = Reason;
    fn from_str(text: &str) -> Result<Self, Reason> {
        let well_formed = text.len() == 5 && text.as_bytes()[2] == b':';
        let time = NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| Reason::ImpossibleTime)?;
        if well_formed { Ok(Self(time)) } else { Err(Reason::ImpossibleTime) }
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

/// An offset from UTC, `+05:00` or `Z`.
#[derive(Debug, Clone, PartialEq, Eq, ts_rs::TS)]
#[ts(type = "string")]
pub struct Offset(String);

impl Offset {
    /// The offset as a number; `None` never, as only what can be read is taken in.
    pub fn fixed(&self) -> Option<FixedOffset> {
        if self.0 == "Z" { FixedOffset::east_opt(0) } else { self.0.parse().ok() }
    }
}

impl FromStr for Offset {
    type Err = Reason;
    fn from_str(text: &str) -> Result<Self, Reason> {
        if text != "Z" && (text.len() != 6 || text.parse::<FixedOffset>().is_err()) {
            return Err(Reason::ImpossibleTime);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

as_text!(ClockTime: "time");
as_text!(Offset: "offset");
