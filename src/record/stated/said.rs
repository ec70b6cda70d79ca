//! Dates with what was left out of them, and what the other dates and today fill in.

use chrono::{Datelike, Days, NaiveDate};

use super::token::Number;
use crate::record::{Edtf, Reason};

/// How firm a date is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    /// `~`
    pub about: bool,
    /// `?`
    pub maybe: bool,
}

impl Marks {
    /// Those of either.
    pub fn and(self, other: Self) -> Self {
        Self { about: self.about || other.about, maybe: self.maybe || other.maybe }
    }

    fn edtf(self) -> &'static str {
        match (self.about, self.maybe) {
            (false, false) => "",
            (true, false) => "~",
            (false, true) => "?",
            (true, true) => "%",
        }
    }
}

/// A date as far as it was said. Whether a calendar has it is found when it is made a whole one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// The year.
    pub year: Option<i32>,
    /// The month, or a season by its EDTF number.
    pub month: Option<u32>,
    /// The day of the month.
    pub day: Option<u32>,
    /// Ten years from `year` on.
    pub decade: bool,
    /// Counted from today, which says nothing of the dates beside it.
    pub relative: bool,
    /// How firm it is.
    pub marks: Marks,
}

impl Said {
    /// A date in digits; `None` when one of them has too many.
    pub fn calendar(year: Option<Number>, month: Number, day: Option<Number>) -> Option<Self> {
        let year = match year {
            Some(year) => Some(year.year()?),
            None => None,
        };
        let short = month.digits <= 2 && day.is_none_or(|day| day.digits <= 2);
        short.then(|| Self { year, month: Some(month.value), day: day.map(|day| day.value), ..Self::default() })
    }

    /// The ten years that begin with this one; `None` when no decade does.
    pub fn decade(first: Number) -> Option<Self> {
        let decade = first.value.is_multiple_of(10);
        decade.then(|| Self { year: first.year(), decade: true, ..Self::default() })
    }

    /// So many days from today.
    pub fn relative(today: NaiveDate, days: i64) -> Option<Self> {
        let distance = Days::new(days.unsigned_abs());
        let day = if days < 0 { today.checked_sub_days(distance) } else { today.checked_add_days(distance) }?;
        let (year, month, day) = (Some(day.year()), Some(day.month()), Some(day.day()));
        Some(Self { year, month, day, relative: true, ..Self::default() })
    }

    /// Nothing between its year and its finest part was left out.
    fn whole(self) -> bool {
        self.year.is_some() && (self.day.is_none() || self.month.is_some())
    }

    fn edtf(self) -> Option<String> {
        let year = self.year.filter(|_| self.whole())?;
        let mut text = if self.decade { format!("{:03}X", year / 10) } else { format!("{year:04}") };
        for part in [self.month, self.day].into_iter().flatten() {
            text += &format!("-{part:02}");
        }
        Some(text + self.marks.edtf())
    }

    /// The place of its month in the year; a season stands at its first month, winter at the end.
    fn place(self) -> Option<u32> {
        self.month.map(|month| if month > 20 { (month - 20) * 3 } else { month })
    }

    /// "11 or 15 October": a day alone is of the month of the day beside it.
    fn borrow_month(&mut self, from: Self) {
        if self.day.is_some() && self.month.is_none() && from.day.is_some() && !from.relative {
            self.month = from.month;
        }
    }

    /// "August to October 2025": a month without its year is of the year of the month beside it. True when it is of the next
    /// year or the one before, because the dates would run backwards otherwise.
    fn borrow_year(&mut self, from: Self, follows: bool, kind: Kind) -> bool {
        let (None, Some(month), Some(year), Some(other), false) =
            (self.year, self.place(), from.year, from.place(), from.relative)
        else {
            return false;
        };
        // The ends of an interval stand in order; of two possible days either may be named first, so only those that
        // would lie more than half a year apart are held to be on two sides of a new year.
        let slack = if kind == Kind::Interval { 0 } else { 6 };
        let turn = match follows {
            true if month + slack < other => 1,
            false if month > other + slack => -1,
            _ => 0,
        };
        self.year = Some(year + turn);
        turn != 0
    }
}

/// How the dates of a statement belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Not known.
    Unknown,
    /// This date.
    One,
    /// This date or earlier.
    Before,
    /// This date or later.
    After,
    /// From the first to the second.
    Interval,
    /// Any of them.
    OneOf,
}

/// A statement: dates and how they belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// How they belong together.
    pub kind: Kind,
    /// In the order they were named.
    pub dates: Vec<Said>,
    /// How firm all of it is.
    pub marks: Marks,
}

/// The most years from one 29 February to the next.
const LEAP_GAP: i32 = 8;

impl Statement {
    /// What it says as seen from `today`, and whether a year was inferred.
    pub fn resolve(mut self, today: NaiveDate) -> Result<(Edtf, bool), Reason> {
        self.one_winter()?;
        if self.dates.iter().all(|date| date.whole()) {
            self.mark_all(self.marks);
            return Ok((self.edtf()?, false));
        }
        // "about 3 to 15 October": what is said of a date that needs the others is said of all.
        self.mark_all(self.dates.iter().fold(self.marks, |marks, date| marks.and(date.marks)));
        self.share(|date, from, _| {
            date.borrow_month(from);
            false
        });
        let turned = self.share_years();
        let Some(open) = self.dates.iter().rposition(|date| date.year.is_none()) else {
            return Ok((self.edtf()?, turned));
        };
        // "October or 2025": a year that is known stands alone, and is no reason to infer another.
        if self.dates.iter().any(|date| date.year.is_some() && !date.relative) {
            return Err(Reason::ImpossibleDate);
        }
        // People write of what has happened: the latest year in which it had begun.
        let mut reason = Reason::ImpossibleDate;
        for year in (today.year() - LEAP_GAP..=today.year() + 1).rev() {
            let mut guess = self.clone();
            guess.dates[open].year = Some(year);
            guess.share_years();
            match guess.edtf() {
                Ok(edtf) if guess.first().is_some_and(|first| first <= today) => return Ok((edtf, true)),
                Ok(_) => {}
                Err(why) => reason = why,
            }
        }
        Err(reason)
    }

    /// "Winter 2024–2025" is one winter, by the year it begins in. Of no other season are two years one date.
    fn one_winter(&mut self) -> Result<(), Reason> {
        if let (Kind::Interval, [Said { month: Some(season @ 21..), year: Some(year), .. }, next]) =
            (self.kind, self.dates.as_slice())
            && let Said { month: None, day: None, year: Some(end), .. } = *next
        {
            if *season != 24 || end != *year + 1 {
                return Err(Reason::ImpossibleDate);
            }
            self.marks = self.marks.and(next.marks);
            self.kind = Kind::One;
            self.dates.truncate(1);
        }
        Ok(())
    }

    fn mark_all(&mut self, marks: Marks) {
        for date in &mut self.dates {
            date.marks = date.marks.and(marks);
        }
    }

    fn share_years(&mut self) -> bool {
        let kind = self.kind;
        self.share(|date, from, follows| date.borrow_year(from, follows, kind))
    }

    /// Lets each date borrow from the one after it, then from the one before; true when any borrowing was.
    fn share(&mut self, borrow: impl Fn(&mut Said, Said, bool) -> bool) -> bool {
        let mut any = false;
        for index in (1..self.dates.len()).rev() {
            let from = self.dates[index];
            any |= borrow(&mut self.dates[index - 1], from, false);
        }
        for index in 1..self.dates.len() {
            let from = self.dates[index - 1];
            any |= borrow(&mut self.dates[index], from, true);
        }
        any
    }

    /// The first day that any of its dates may be.
    fn first(&self) -> Option<NaiveDate> {
        let dates = self.dates.iter().filter_map(|date| date.edtf()?.parse::<Edtf>().ok()?.earliest());
        dates.min()
    }

    fn edtf(&self) -> Result<Edtf, Reason> {
        let mut dates = Vec::new();
        for date in &self.dates {
            let date = date.edtf().ok_or(Reason::ImpossibleDate)?;
            if self.kind != Kind::OneOf || !dates.contains(&date) {
                dates.push(date);
            }
        }
        match (self.kind, dates.as_slice()) {
            (Kind::Unknown, []) => "XXXX".parse(),
            (Kind::One | Kind::OneOf, [date]) => date.parse(),
            (Kind::Before, [date]) => format!("../{date}").parse(),
            (Kind::After, [date]) => format!("{date}/..").parse(),
            (Kind::Interval, [from, to]) => format!("{from}/{to}").parse(),
            (Kind::OneOf, dates) => format!("[{}]", dates.join(",")).parse(),
            _ => Err(Reason::ImpossibleDate),
        }
    }
}
