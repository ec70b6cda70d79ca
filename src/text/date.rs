//! Dates in words, in the form each language writes them.

use chrono::{Datelike, NaiveDate};

use super::Catalogue;
use crate::notebook::Unit;
use crate::record::{Date, Edtf, Occurred, Precision, Qualifier, Shape, Side};

/// An interval as people would tell it. "Winter 2024 – 2025" is one winter, so that after a season a year stands there with its last
/// month.
fn told_ends(from: Option<Date>, to: Option<Date>) -> (Option<Date>, Option<Date>) {
    let (from, to) = (told_end(from, Side::From), told_end(to, Side::To));
    let after_season = from.is_some_and(|from| from.precision == Precision::Season);
    let month = |to: Date| match to.days {
        Some((_, last)) if to.precision >= Precision::Year => {
            Date { precision: Precision::Month, days: Some((last, last)), ..to }
        }
        _ => to,
    };
    (from, if after_season { to.map(month) } else { to })
}

/// The end of an interval as people would tell it: nobody says "unknown or earlier", so that an end that is not known is one
/// that is open; nor "1900 to 1999 or earlier", so that a century stands there with its first or last year.
fn told_end(end: Option<Date>, side: Side) -> Option<Date> {
    let date = end?;
    let (first, last) = date.days?;
    let outermost = if side == Side::From { first } else { last };
    match date.precision {
        Precision::Century => Some(Date { precision: Precision::Year, days: Some((outermost, outermost)), ..date }),
        _ => Some(date),
    }
}

impl Catalogue {
    /// A date in words.
    pub fn date(&self, edtf: &Edtf) -> String {
        match edtf.shape() {
            Shape::One(date) => self.one(date),
            Shape::Interval(from, to) => match told_ends(*from, *to) {
                (Some(from), Some(to)) => {
                    self.text("date-interval", &[("from", self.one(&from)), ("to", self.one(&to))])
                }
                (Some(from), None) => self.text("date-after", &[("date", self.one(&from))]),
                (None, Some(to)) => self.text("date-before", &[("date", self.one(&to))]),
                (None, None) => self.text("date-unknown", &[]),
            },
            Shape::OneOf(dates) => {
                let all = dates.iter().map(|date| self.one(date));
                all.reduce(|a, b| self.text("date-or", &[("a", a), ("b", b)])).unwrap_or_default()
            }
        }
    }

    /// A day.
    pub fn day(&self, day: NaiveDate) -> String {
        self.date(&Edtf::day(day))
    }

    /// One of the days from one to another; either may be open.
    pub fn between(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
        let day = |day| self.day(day);
        match (from, to) {
            (Some(from), Some(to)) if from == to => day(from),
            (Some(from), Some(to)) => self.text("date-between", &[("from", day(from)), ("to", day(to))]),
            (Some(from), None) => self.text("date-after", &[("date", day(from))]),
            (None, Some(to)) => self.text("date-before", &[("date", day(to))]),
            (None, None) => self.text("date-unknown", &[]),
        }
    }

    /// When something happened, with its time of day.
    pub fn occurred(&self, occurred: Option<&Occurred>) -> String {
        let Some(edtf) = occurred.and_then(|occurred| occurred.edtf.as_ref()) else {
            return self.text("date-unknown", &[]);
        };
        let date = self.date(edtf);
        match occurred.and_then(|occurred| occurred.time) {
            Some(time) => format!("{date}, {time}"),
            None => date,
        }
    }

    /// The month that a list of entries is headed by.
    pub fn month_of(&self, edtf: &Edtf) -> Option<(String, String)> {
        let day = edtf.latest().or_else(|| edtf.earliest())?;
        let name = self.text(&format!("month-{}", day.month()), &[]);
        let label = self.text("date-month", &[("month", name), ("year", year(day))]);
        Some((format!("{:04}-{:02}", day.year(), day.month()), label))
    }

    /// A month as lists are headed by it, `2025-10`; `None`: what has no date.
    pub fn month(&self, month: Option<&str>) -> String {
        match month.and_then(|month| month.parse().ok()) {
            Some(edtf) => self.date(&edtf),
            None => self.text("date-unknown", &[]),
        }
    }

    /// A unit of time that begins on a day.
    pub fn unit(&self, unit: Unit, first: NaiveDate, last: NaiveDate) -> String {
        let text = match unit {
            Unit::Day => first.to_string(),
            Unit::Week => format!("{first}/{last}"),
            Unit::Month => first.format("%Y-%m").to_string(),
            Unit::Year => first.format("%Y").to_string(),
        };
        text.parse().map_or(text, |edtf| self.date(&edtf))
    }

    fn one(&self, date: &Date) -> String {
        let Some((first, _)) = date.days else { return self.text("date-unknown", &[]) };
        let plain = self.plain(date.precision, first);
        match date.qualifier {
            None => plain,
            Some(Qualifier::Approximate) => self.text("date-approximate", &[("date", plain)]),
            Some(Qualifier::Uncertain) => self.text("date-uncertain", &[("date", plain)]),
            Some(Qualifier::UncertainApproximate) => {
                let about = self.text("date-approximate", &[("date", plain)]);
                self.text("date-uncertain", &[("date", about)])
            }
        }
    }

    fn plain(&self, precision: Precision, first: NaiveDate) -> String {
        let month = self.text(&format!("month-{}", first.month()), &[]);
        let year = ("year", year(first));
        match precision {
            Precision::Day => {
                let day = ("day", first.day().to_string());
                let digits = first.format("%d.%m").to_string();
                self.text("date-day", &[day, ("digits", digits), ("month", month), year])
            }
            Precision::Month => self.text("date-month", &[("month", month), year]),
            Precision::Season => {
                // March, June and September begin a season; winter alone may begin with the year.
                let season = match first.month() {
                    3 => "spring",
                    6 => "summer",
                    9 => "autumn",
                    _ => "winter",
                };
                self.text("date-season", &[("season", self.text(&format!("season-{season}"), &[])), year])
            }
            Precision::Year => self.text("date-year", &[year]),
            Precision::Decade => self.text("date-decade", &[year]),
            Precision::Century => self.text("date-century", &[year, ("last", format!("{:04}", first.year() + 99))]),
            Precision::Unknown => self.text("date-unknown", &[]),
        }
    }
}

/// Four digits, as EDTF writes it.
fn year(day: NaiveDate) -> String {
    format!("{:04}", day.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_shape_reads_naturally_in_every_language() {
        let catalogues = Language::ALL.map(Catalogue::new);
        for (edtf, texts) in [
            ("2025-10-13", ["13 October 2025", "13.10.2025", "13.10.2025"]),
            ("2025-10", ["October 2025", "октябрь 2025 г.", "2025 ж. қазан"]),
            ("2025", ["2025", "2025 г.", "2025 ж."]),
            ("2025-08~", ["about August 2025", "примерно август 2025 г.", "шамамен 2025 ж. тамыз"]),
            ("../2025-07-31", ["31 July 2025 or earlier", "31.07.2025 или раньше", "31.07.2025 немесе одан бұрын"]),
            ("2025-07-31/..", ["31 July 2025 or later", "31.07.2025 или позже", "31.07.2025 немесе одан кейін"]),
            (
                "[2025-10-11,2025-10-15]",
                ["11 October 2025 or 15 October 2025", "11.10.2025 или 15.10.2025", "11.10.2025 немесе 15.10.2025"],
            ),
            ("2024-24", ["winter 2024", "зима 2024 г.", "2024 ж. қыс"]),
            (
                "2024-24/2025",
                ["winter 2024 – December 2025", "зима 2024 г. – декабрь 2025 г.", "2024 ж. қыс – 2025 ж. желтоқсан"],
            ),
            (
                "2023-21/202X",
                [
                    "spring 2023 – December 2029",
                    "весна 2023 г. – декабрь 2029 г.",
                    "2023 ж. көктем – 2029 ж. желтоқсан",
                ],
            ),
            ("2023/2024-21", ["2023 – spring 2024", "2023 г. – весна 2024 г.", "2023 ж. – 2024 ж. көктем"]),
            ("XXXX", ["date unknown", "дата неизвестна", "күні белгісіз"]),
        ] {
            let edtf: Edtf = edtf.parse().unwrap();
            assert_eq!(catalogues.each_ref().map(|catalogue| catalogue.date(&edtf)), texts.map(str::to_owned));
        }
    }
}
