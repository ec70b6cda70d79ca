//! How the entries of a list spread over time: which months it has, and how many entries fall on a day, a week, a month.
//!
//! An entry stands where lists show it: on the last day it may have happened, else on the first.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serialize;

use super::{Filter, Notebook, Result};

/// How many entries of a list stand under a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthCount {
    /// The month, `2025-10`; `None`: the entries without a date, which stand last.
    pub month: Option<String>,
    /// Its entries.
    pub count: u64,
    /// Entries of the list before its first.
    pub offset: u64,
}

/// A length of time that entries are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    #[allow(missing_docs)]
    Day,
    /// From Monday to Sunday.
    Week,
    #[allow(missing_docs)]
    Month,
    #[allow(missing_docs)]
    Year,
}

/// The entries of one unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bin {
    /// The first day of the unit.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// Its entries.
    pub count: u64,
    /// Entries of the list before its newest.
    pub offset: u64,
}

/// The days of the entries of a list, newest first, each with its number of entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    days: Vec<(NaiveDate, u64)>,
    /// Entries without a date.
    pub undated: u64,
}

/// How entries spread over a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// What they are counted by.
    pub unit: Unit,
    /// Every unit with entries, newest first.
    pub bins: Vec<Bin>,
}

/// Counts are told by the finest unit of which at most so many fit the time.
const FINE: i64 = 200;

impl Unit {
    /// The finest unit that does not cut a time into too many pieces.
    pub fn fit(from: NaiveDate, to: NaiveDate) -> Self {
        match (to - from).num_days() {
            ..=FINE => Self::Day,
            days if days <= FINE * 7 => Self::Week,
            days if days <= FINE * 30 => Self::Month,
            _ => Self::Year,
        }
    }

    /// The first and the last day of the unit that a day falls into.
    fn around(self, day: NaiveDate) -> (NaiveDate, NaiveDate) {
        let of_month = day.with_day(1).unwrap_or(day);
        let first = match self {
            Self::Day => day,
            Self::Week => day - Days::new(day.weekday().num_days_from_monday().into()),
            Self::Month => of_month,
            Self::Year => of_month.with_month(1).unwrap_or(of_month),
        };
        let next = match self {
            Self::Day => first.checked_add_days(Days::new(1)),
            Self::Week => first.checked_add_days(Days::new(7)),
            Self::Month => first.checked_add_months(Months::new(1)),
            Self::Year => first.checked_add_months(Months::new(12)),
        };
        (first, next.and_then(|next| next.pred_opt()).unwrap_or(day))
    }
}

impl Listed {
    /// The first and the last day; `None` without a dated entry.
    pub fn extent(&self) -> Option<(NaiveDate, NaiveDate)> {
        Some((self.days.last()?.0, self.days.first()?.0))
    }

    /// The entries from one day to another by the unit that fits the time between.
    pub fn spread(&self, from: NaiveDate, to: NaiveDate) -> Spread {
        let unit = Unit::fit(from, to);
        let mut bins: Vec<Bin> = Vec::new();
        let mut offset = 0;
        for (day, count) in &self.days {
            match bins.last_mut() {
                Some(bin) if bin.first <= *day => bin.count += count,
                _ => {
                    let (first, last) = unit.around(*day);
                    bins.push(Bin { first, last, count: *count, offset });
                }
            }
            offset += count;
        }
        bins.retain(|bin| from <= bin.last && bin.first <= to);
        Spread { unit, bins }
    }
}

/// The characters of `2025-10`, and of `2025-10-13`.
const MONTH: usize = 7;
const DAY: usize = 10;

impl Notebook {
    /// The months that a list is headed by, in its order; its offset and limit are passed over.
    pub fn months(&self, filter: &Filter) -> Result<Vec<MonthCount>> {
        let mut months: Vec<MonthCount> = Vec::new();
        let mut offset = 0;
        self.each_listed(filter, |moment, _| {
            let month = moment.get(..MONTH);
            match months.last_mut() {
                Some(last) if last.month.as_deref() == month => last.count += 1,
                _ => months.push(MonthCount { month: month.map(str::to_owned), count: 1, offset }),
            }
            offset += 1;
        })?;
        Ok(months)
    }

    /// The days of a list, in its order; its offset and limit are passed over.
    pub fn listed(&self, filter: &Filter) -> Result<Listed> {
        let mut listed = Listed::default();
        let mut last = String::new();
        self.each_listed(filter, |moment, _| {
            let Some(day) = moment.get(..DAY) else {
                listed.undated += 1;
                return;
            };
            if day == last
                && let Some((_, count)) = listed.days.last_mut()
            {
                *count += 1;
            } else if let Ok(date) = day.parse() {
                listed.days.push((date, 1));
                day.clone_into(&mut last);
            }
        })?;
        Ok(listed)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_unit_reaches_from_its_first_day_to_its_last() {
        for (unit, first, last) in [
            (Unit::Day, "2024-02-29", "2024-02-29"),
            (Unit::Week, "2024-02-26", "2024-03-03"),
            (Unit::Month, "2024-02-01", "2024-02-29"),
            (Unit::Year, "2024-01-01", "2024-12-31"),
        ] {
            assert_eq!(unit.around(day("2024-02-29")), (day(first), day(last)));
        }
        assert_eq!(Unit::fit(day("2024-01-01"), day("2024-06-01")), Unit::Day);
        assert_eq!(Unit::fit(day("2024-01-01"), day("2026-06-01")), Unit::Week);
        assert_eq!(Unit::fit(day("2014-01-01"), day("2026-06-01")), Unit::Month);
        assert_eq!(Unit::fit(day("0001-01-01"), day("2026-06-01")), Unit::Year);
    }

    proptest! {
        #[test]
        fn bins_hold_every_dated_entry_once_and_in_order(
            mut days in proptest::collection::btree_map(-4_000_i64..4_000, 1_u64..5, 1..60),
        ) {
            let origin = day("2020-06-15");
            let days: Vec<_> = std::mem::take(&mut days)
                .into_iter()
                .rev()
                .map(|(day, count)| (origin + chrono::TimeDelta::days(day), count))
                .collect();
            let listed = Listed { days, undated: 3 };
            let (from, to) = listed.extent().unwrap();
            let Spread { bins, .. } = listed.spread(from, to);
            let mut before = 0;
            for bin in &bins {
                prop_assert_eq!(bin.offset, before);
                before += bin.count;
            }
            prop_assert_eq!(before, listed.days.iter().map(|(_, count)| count).sum::<u64>());
            prop_assert!(bins.windows(2).all(|two| two[1].last < two[0].first));
            prop_assert!(bins.len() <= 410, "{}", bins.len());
        }
    }
}
