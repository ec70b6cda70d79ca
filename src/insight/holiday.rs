//! Which days are working days.
//!
//! Shipped are the public holidays of Kazakhstan, as dated data with a source for each rule and each date
//! (`data/holidays-kz.json`): holidays by law with the years in which they hold, the first day of Kurban Ait by the year, transfers of
//! days of rest by decree. What the data knows ends with [`Holidays::known_until`]; a working day counted beyond it says so.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// A day that is off although it is no weekend, or is a working day although it looks like a day of rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Holiday {
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// What it is called.
    pub name: String,
    /// Nobody works; `false`: a day of rest that was made a working day.
    pub off: bool,
    /// Where that is known from.
    pub source: String,
}

/// The data as shipped.
#[derive(Deserialize)]
struct Shipped {
    known_from: NaiveDate,
    known_until: NaiveDate,
    sources: BTreeMap<String, String>,
    rules: Vec<Rule>,
    dated: Vec<Dated>,
}

/// A holiday on the same day of every year in which it holds.
#[derive(Debug, Clone, Deserialize)]
struct Rule {
    month: u32,
    day: u32,
    names: Names,
    valid_from: Option<i32>,
    valid_to: Option<i32>,
    /// On a weekend it gives the next working day off.
    moves: bool,
    source: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Dated {
    date: NaiveDate,
    names: Names,
    off: bool,
    source: String,
}

/// A name by the code of its language.
type Names = BTreeMap<String, String>;

impl Rule {
    fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let holds = self.valid_from.is_none_or(|from| from <= year) && self.valid_to.is_none_or(|to| year <= to);
        holds.then(|| NaiveDate::from_ymd_opt(year, self.month, self.day)).flatten()
    }
}

/// The list of holidays by which working days are counted.
#[derive(Debug, Clone, Default)]
pub struct Holidays {
    known: Option<(NaiveDate, NaiveDate)>,
    rules: Vec<Rule>,
    dated: Vec<Dated>,
    added: Vec<Holiday>,
    /// Days off by rule, with what was moved from weekends.
    off: BTreeSet<NaiveDate>,
    /// What is said of single days, which goes before every rule.
    single: BTreeMap<NaiveDate, bool>,
}

/// Years for which the rules are worked out in advance: no notebook counts a term outside them.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2150;

impl Holidays {
    /// The public holidays of Kazakhstan, as shipped.
    pub fn kazakhstan() -> &'static Self {
        static SHIPPED: LazyLock<Holidays> = LazyLock::new(Holidays::shipped);
        &SHIPPED
    }

    fn shipped() -> Self {
        // A test reads the same text, so that it cannot be a broken one here.
        let Ok(mut shipped) = serde_json::from_str::<Shipped>(include_str!("../../data/holidays-kz.json")) else {
            return Self::default();
        };
        let full = |source: &mut String| {
            if let Some(text) = shipped.sources.get(source) {
                *source = text.clone();
            }
        };
        shipped.rules.iter_mut().for_each(|rule| full(&mut rule.source));
        shipped.dated.iter_mut().for_each(|dated| full(&mut dated.source));
        let single = shipped.dated.iter().map(|dated| (dated.date, dated.off)).collect();
        let off = YEARS.flat_map(|year| off_by_rule(&shipped.rules, year)).collect();
        let known = Some((shipped.known_from, shipped.known_until));
        Self { known, rules: shipped.rules, dated: shipped.dated, added: Vec::new(), off, single }
    }

    /// The same with more days off and more working days; they go before what is shipped, the later before the earlier.
    pub fn with(&self, additions: &[Holiday]) -> Self {
        let mut all = self.clone();
        all.single.extend(additions.iter().map(|holiday| (holiday.date, holiday.off)));
        all.added.extend_from_slice(additions);
        all
    }

    /// Whether people work on `day`.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        match self.single.get(&day) {
            Some(off) => !off,
            None => !is_weekend(day) && !self.off.contains(&day),
        }
    }

    /// The first working day that is `day` or comes after it; `None` beyond the calendar.
    pub fn working_day_from(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.iter_days().find(|day| self.is_working(*day))
    }

    /// The last day of which the data knows; `None` without data.
    pub fn known_until(&self) -> Option<NaiveDate> {
        self.known.map(|(_, until)| until)
    }

    /// Whether the data covers every day from one to the other.
    pub fn cover(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.known.is_some_and(|(first, last)| first <= from && to <= last)
    }

    /// The list of a year in the language with this code, else in English: by date, without the days that weekends moved.
    pub fn in_year(&self, year: i32, language: &str) -> Vec<Holiday> {
        let name = |names: &Names| names.get(language).or_else(|| names.get("en")).cloned().unwrap_or_default();
        let by_rule = self.rules.iter().filter_map(|rule| {
            let date = rule.in_year(year)?;
            Some(Holiday { date, name: name(&rule.names), off: true, source: rule.source.clone() })
        });
        let dated = self.dated.iter().map(|dated| Holiday {
            date: dated.date,
            name: name(&dated.names),
            off: dated.off,
            source: dated.source.clone(),
        });
        let single = dated.chain(self.added.iter().cloned()).filter(|holiday| holiday.date.year() == year);
        let mut all: Vec<_> = by_rule.chain(single).collect();
        all.sort_by_key(|holiday| holiday.date);
        all
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The days off of a year by rule: the holidays, and for each that falls on a weekend the next day that is still a working one
/// (Law No. 267-II on holidays, article 5). Religious days of rest do not move (Labour Code, article 84).
fn off_by_rule(rules: &[Rule], year: i32) -> BTreeSet<NaiveDate> {
    let days =
        |moving: bool| rules.iter().filter(move |rule| rule.moves || !moving).filter_map(move |r| r.in_year(year));
    let mut off: BTreeSet<NaiveDate> = days(false).collect();
    let mut moved: Vec<NaiveDate> = days(true).filter(|day| is_weekend(*day)).collect();
    moved.sort_unstable();
    for holiday in moved {
        off.extend(holiday.iter_days().find(|day| !is_weekend(*day) && !off.contains(day)));
    }
    off
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The days of a month on which nobody works, weekends left out.
    fn off_in(month: &str) -> Vec<u32> {
        let holidays = Holidays::kazakhstan();
        let first = day(&format!("{month}-01"));
        let days = first.iter_days().take_while(|day| day.month() == first.month());
        days.filter(|day| !is_weekend(*day) && !holidays.is_working(*day)).map(|day| day.day()).collect()
    }

    #[test]
    fn the_shipped_list_is_read() {
        serde_json::from_str::<Shipped>(include_str!("../../data/holidays-kz.json")).unwrap();
        assert_eq!(Holidays::kazakhstan().known_until(), Some(day("2026-12-31")));
        let republic = &Holidays::kazakhstan().in_year(2025, "ru")[..];
        assert!(republic.iter().any(|holiday| holiday.name == "День Республики" && holiday.source.contains("267-II")));
        assert!(
            republic.iter().any(|holiday| holiday.date == day("2025-01-05") && !holiday.off),
            "a transfer by decree"
        );
        assert!(republic.iter().all(|holiday| holiday.date.year() == 2025));
    }

    #[test]
    fn holidays_on_a_weekend_give_the_next_working_days_off() {
        // As the calendar for 2026 of the e-government portal has them, Kazinform, 2 January 2026.
        assert_eq!(off_in("2026-01"), [1, 2, 7]);
        assert_eq!(off_in("2026-03"), [9, 23, 24, 25]);
        assert_eq!(off_in("2026-05"), [1, 7, 11, 27]);
        assert_eq!(off_in("2026-10"), [26]);
        // 6 July and 1 December 2019: calendar for 2019, kokshetau.online.
        assert_eq!((off_in("2019-07"), off_in("2019-12")), (vec![8], vec![2, 16, 17]));
    }

    #[test]
    fn a_holiday_holds_in_its_years_only() {
        assert_eq!((off_in("2021-10"), off_in("2022-10")), (vec![], vec![24, 25]));
        assert_eq!((off_in("2021-12"), off_in("2022-12")), (vec![1, 16, 17], vec![16]));
        assert_eq!((off_in("2025-08"), off_in("2026-08")), (vec![], vec![]));
        assert_eq!(off_in("2024-08"), [30]);
        assert!(!Holidays::kazakhstan().is_working(day("2027-03-15")));
    }

    #[test]
    fn religious_days_of_rest_do_not_move() {
        // 7 January 2023 is a Saturday, Kurban Ait of 2024 a Sunday.
        assert_eq!(off_in("2023-01"), [2, 3]);
        assert!(Holidays::kazakhstan().is_working(day("2024-06-17")));
    }

    #[test]
    fn a_transferred_day_of_rest_is_a_working_day() {
        let holidays = Holidays::kazakhstan();
        assert!(!holidays.is_working(day("2025-01-03")) && holidays.is_working(day("2025-01-05")));
        assert!(!holidays.is_working(day("2020-05-08")) && holidays.is_working(day("2020-05-11")));
    }

    #[test]
    fn what_people_add_goes_before_what_is_shipped() {
        let added = |date: &str, off| Holiday { date: day(date), name: "Added".into(), off, source: "Decree".into() };
        let holidays = Holidays::kazakhstan().with(&[added("2025-10-24", true), added("2025-10-25", false)]);
        assert!(!holidays.is_working(day("2025-10-24")) && holidays.is_working(day("2025-10-25")));
        let october: Vec<_> = holidays.in_year(2025, "en").into_iter().filter(|day| day.date.month() == 10).collect();
        assert_eq!(october.len(), 3, "the rule stays in the list beside what was added");
    }

    #[test]
    fn beyond_the_data_nothing_is_covered() {
        let holidays = Holidays::kazakhstan();
        assert!(holidays.cover(day("2026-12-01"), day("2026-12-31")));
        assert!(!holidays.cover(day("2026-12-01"), day("2027-01-04")));
        assert!(!Holidays::default().cover(day("2026-12-01"), day("2026-12-01")));
    }
}
