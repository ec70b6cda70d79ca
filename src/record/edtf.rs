//! Dates as people know them: EDTF (ISO 8601-2:2019) level 1, open intervals, and one of a set.
//!
//! Our own reader, because the one crate for it (`edtf` 0.2) knows no sets and is no longer kept. Left out of level 1 on
//! purpose: years before 0001 or with more than four digits, which no case file holds.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime};

use super::{Reason, fields::as_text};

/// How finely a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// A day, possibly with its time.
    Day,
    /// A month.
    Month,
    /// A quarter of the year called by its season (EDTF 21 to 24).
    Season,
    /// A year.
    Year,
    /// Ten years, `202X`.
    Decade,
    /// A hundred years, `20XX`.
    Century,
    /// Not known at all, `XXXX`.
    Unknown,
}

/// What the author says of a date's firmness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    /// `?`
    Uncertain,
    /// `~`
    Approximate,
    /// `%`
    UncertainApproximate,
}

/// One date: the days it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// How finely it is known.
    pub precision: Precision,
    /// What the author says of its firmness.
    pub qualifier: Option<Qualifier>,
    /// First and last day it may be; `None` when unknown.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// What an EDTF text expresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// One date.
    One(Date),
    /// From one date to another; `None` is an open or unknown end.
    Interval(Option<Date>, Option<Date>),
    /// Exactly one of these.
    OneOf(Vec<Date>),
}

/// A date in EDTF: the text as written, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, ts_rs::TS)]
#[ts(type = "string")]
pub struct Edtf {
    text: String,
    shape: Shape,
}

impl Edtf {
    /// The date of exactly this day.
    pub fn day(day: NaiveDate) -> Self {
        let date = Date { precision: Precision::Day, qualifier: None, days: Some((day, day)) };
        Self { text: day.to_string(), shape: Shape::One(date) }
    }

    /// One of these days; `None` when there are none.
    pub fn one_of(days: impl IntoIterator<Item = NaiveDate>) -> Option<Self> {
        let mut days: Vec<_> = days.into_iter().collect();
        days.sort_unstable();
        days.dedup();
        match days.as_slice() {
            [] => None,
            [day] => Some(Self::day(*day)),
            days => {
                let texts: Vec<_> = days.iter().map(NaiveDate::to_string).collect();
                format!("[{}]", texts.join(",")).parse().ok()
            }
        }
    }

    /// The EDTF text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the text expresses.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The first day it may be; `None` when unknown or open towards the past.
    pub fn earliest(&self) -> Option<NaiveDate> {
        match &self.shape {
            Shape::One(date) => date.days.map(|days| days.0),
            Shape::Interval(from, _) => from.and_then(|date| date.days).map(|days| days.0),
            Shape::OneOf(dates) => dates.iter().filter_map(|date| date.days).map(|days| days.0).min(),
        }
    }

    /// The last day it may be; `None` when unknown or open towards the future.
    pub fn latest(&self) -> Option<NaiveDate> {
        match &self.shape {
            Shape::One(date) => date.days.map(|days| days.1),
            Shape::Interval(_, to) => to.and_then(|date| date.days).map(|days| days.1),
            Shape::OneOf(dates) => dates.iter().filter_map(|date| date.days).map(|days| days.1).max(),
        }
    }

    /// The day, when it is known to be exactly one.
    pub fn exact_day(&self) -> Option<NaiveDate> {
        self.earliest().filter(|day| self.latest() == Some(*day))
    }

    /// For an interval, the date it starts with or ends with; any other date is both.
    pub fn end(&self, side: Side) -> Option<Self> {
        let Shape::Interval(from, to) = self.shape else { return Some(self.clone()) };
        let (date, text) = match (side, self.text.split_once('/')) {
            (Side::From, Some((text, _))) => (from?, text),
            (Side::To, Some((_, text))) => (to?, text),
            (_, None) => return None,
        };
        Some(Self { text: text.to_owned(), shape: Shape::One(date) })
    }
}

/// An end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Where it starts.
    From,
    /// Where it ends.
    To,
}

impl FromStr for Edtf {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let shape = if let Some(list) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let dates = list.split(',').map(|item| date(item.trim())).collect::<Result<_, _>>()?;
            Shape::OneOf(dates)
        } else if let Some((from, to)) = text.split_once('/') {
            let (from, to) = (bound(from)?, bound(to)?);
            if from.is_none() && to.is_none() {
                return Err(Reason::ImpossibleDate);
            }
            if let (Some((from, _)), Some((_, to))) = (from.and_then(|d| d.days), to.and_then(|d| d.days))
                && to < from
            {
                return Err(Reason::EndBeforeStart);
            }
            Shape::Interval(from, to)
        } else {
            Shape::One(date(text)?)
        };
        Ok(Self { text: text.to_owned(), shape })
    }
}

fn bound(text: &str) -> Result<Option<Date>, Reason> {
    if text.is_empty() || text == ".." { Ok(None) } else { date(text).map(Some) }
}

fn date(text: &str) -> Result<Date, Reason> {
    let (body, qualifier) = match text.as_bytes().last() {
        Some(b'?') => (&text[..text.len() - 1], Some(Qualifier::Uncertain)),
        Some(b'~') => (&text[..text.len() - 1], Some(Qualifier::Approximate)),
        Some(b'%') => (&text[..text.len() - 1], Some(Qualifier::UncertainApproximate)),
        _ => (text, None),
    };
    let (precision, days) = if body.contains('T') { (Precision::Day, Some(moment(body)?)) } else { calendar(body)? };
    Ok(Date { precision, qualifier, days })
}

/// A day with its time of day. The day is the local one, as written.
fn moment(text: &str) -> Result<(NaiveDate, NaiveDate), Reason> {
    // chrono also reads years with a sign, up to the last day it knows; a step beyond that day would not exist.
    let year = text.as_bytes().get(..5).is_some_and(|year| year[..4].iter().all(u8::is_ascii_digit) && year[4] == b'-');
    if !year || text.starts_with("0000") {
        return Err(Reason::ImpossibleDate);
    }
    let day = DateTime::parse_from_rfc3339(text)
        .map(|moment| moment.date_naive())
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").map(|moment| moment.date()))
        .map_err(|_| Reason::ImpossibleDate)?;
    Ok((day, day))
}

type Span = Option<(NaiveDate, NaiveDate)>;

fn calendar(text: &str) -> Result<(Precision, Span), Reason> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let well_formed = parts.next().is_none()
        && year.len() == 4
        && [month, day].into_iter().flatten().all(|part| part.len() == 2)
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'X' || byte == b'-');
    if !well_formed {
        return Err(Reason::ImpossibleDate);
    }
    let unspecified = |part: &str| part == "XX";
    if year.contains('X') {
        let (precision, known) = match year.find('X') {
            Some(0) if year == "XXXX" => (Precision::Unknown, 0),
            Some(2) if year.ends_with("XX") => (Precision::Century, 2),
            Some(3) => (Precision::Decade, 3),
            _ => return Err(Reason::ImpossibleDate),
        };
        if [month, day].into_iter().flatten().any(|part| !unspecified(part)) {
            return Err(Reason::ImpossibleDate);
        }
        let days = (precision != Precision::Unknown)
            .then(|| {
                let first = number(&format!("{:0<4}", &year[..known]))?;
                let last = number(&format!("{:9<4}", &year[..known]))?;
                NaiveDate::from_ymd_opt(first.max(1), 1, 1).zip(NaiveDate::from_ymd_opt(last, 12, 31))
            })
            .flatten();
        return Ok((precision, days));
    }
    let year = number(year).filter(|year| *year >= 1).ok_or(Reason::ImpossibleDate)?;
    let (precision, days) = match (month, day) {
        (None, None) => (Precision::Year, span(year, 1, 12)),
        (Some(month), None | Some("XX")) if unspecified(month) => (Precision::Year, span(year, 1, 12)),
        (Some(month), None | Some("XX")) => match number(month) {
            Some(month @ 1..=12) => (Precision::Month, span(year, month.unsigned_abs(), 1)),
            Some(season @ 21..=23) if day.is_none() => {
                (Precision::Season, span(year, (season - 20).unsigned_abs() * 3, 3))
            }
            // Whether a winter counts with the year it begins or ends in differs between people: both are possible.
            Some(24) if day.is_none() => (Precision::Season, span(year, 1, 14)),
            _ => (Precision::Month, None),
        },
        (Some(month), Some(day)) => {
            let day = number(month)
                .zip(number(day))
                .and_then(|(month, day)| NaiveDate::from_ymd_opt(year, month.unsigned_abs(), day.unsigned_abs()));
            (Precision::Day, day.map(|day| (day, day)))
        }
        (None, Some(_)) => (Precision::Day, None),
    };
    days.map(|days| (precision, Some(days))).ok_or(Reason::ImpossibleDate)
}

fn number(text: &str) -> Option<i32> {
    text.parse().ok()
}

/// First to last day of `months` months from `month` of `year`.
fn span(year: i32, month: u32, months: u32) -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    Some((first, first.checked_add_months(Months::new(months))?.checked_sub_days(Days::new(1))?))
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

as_text!(Edtf: "edtf");

impl Edtf {
    /// The month it certainly lies in, as year and month; `None` when it may lie in several.
    pub fn month(&self) -> Option<(i32, u32)> {
        let (first, last) = self.earliest().zip(self.latest())?;
        let month = |day: NaiveDate| (day.year(), day.month());
        (month(first) == month(last)).then(|| month(first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> (String, String) {
        let date: Edtf = text.parse().unwrap();
        let show = |day: Option<NaiveDate>| day.map_or("-".to_owned(), |day| day.to_string());
        (show(date.earliest()), show(date.latest()))
    }

    #[test]
    fn every_shape_knows_its_earliest_and_latest_day() {
        for (text, earliest, latest) in [
            ("2025-10-12", "2025-10-12", "2025-10-12"),
            ("2025-10-12T10:40:00+05:00", "2025-10-12", "2025-10-12"),
            ("2025-02", "2025-02-01", "2025-02-28"),
            ("2024", "2024-01-01", "2024-12-31"),
            ("2025-08~", "2025-08-01", "2025-08-31"),
            ("2025-10-12?", "2025-10-12", "2025-10-12"),
            ("2025-XX-XX", "2025-01-01", "2025-12-31"),
            ("2025-04-XX", "2025-04-01", "2025-04-30"),
            ("202X", "2020-01-01", "2029-12-31"),
            ("20XX", "2000-01-01", "2099-12-31"),
            ("2025-22", "2025-06-01", "2025-08-31"),
            ("2025-24", "2025-01-01", "2026-02-28"),
            ("../2025-07-31", "-", "2025-07-31"),
            ("2025-07/..", "2025-07-01", "-"),
            ("2025-07/2025-08-03", "2025-07-01", "2025-08-03"),
            ("[2025-10-11,2025-10-15]", "2025-10-11", "2025-10-15"),
            ("XXXX", "-", "-"),
        ] {
            assert_eq!(days(text), (earliest.to_owned(), latest.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_no_calendar_has_is_refused() {
        for text in [
            "2025-02-29",
            "2025-13",
            "2025-00-10",
            "25-10-12",
            "2025-1-2",
            "",
            "X025",
            "2025-X1",
            "../..",
            "[]",
            "0000",
            "2025-02-30~",
            "-262143-01-01T00:00:00",
            "0000-01-01T00:00:00",
        ] {
            assert_eq!(text.parse::<Edtf>(), Err(Reason::ImpossibleDate), "{text}");
        }
        assert_eq!("2025-08/2025-07".parse::<Edtf>(), Err(Reason::EndBeforeStart));
    }
}
