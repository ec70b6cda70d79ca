//! Lengths of sentences in calendar units.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A length that ends on a day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    Days(u64),
    Months(u32),
}

/// No term is longer; also keeps every date within the calendar.
const LONGEST_DAYS: f64 = 100_000.0;

impl Length {
    /// `None` where nothing ends on a day: hours, money, an amount of nothing, a fraction of a day or of a month.
    pub(super) fn of(amount: f64, unit: &str) -> Option<Self> {
        let whole = |amount: f64| {
            // To the millionth: a third of a year is written as 0.333333.
            let millionths = (amount * 1e6).round();
            let whole = millionths / 1e6;
            (millionths % 1e6 == 0.0 && (1.0..=LONGEST_DAYS).contains(&whole)).then_some(whole)
        };
        match unit {
            "day" => whole(amount).map(|days| Self::Days(days as u64)),
            "month" => whole(amount).map(|months| Self::Months(months as u32)),
            "year" => whole(amount * 12.0).map(|months| Self::Months(months as u32)),
            _ => None,
        }
    }

    /// The last day, when `first` is the first: the day before the same day of a later month. A month that is too short to have
    /// that day ends the term with its own last day.
    pub(super) fn last_day(self, first: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => first.checked_add_days(Days::new(days.checked_sub(1)?)),
            Self::Months(months) => {
                let same_day = first.checked_add_months(Months::new(months))?;
                if same_day.day() == first.day() { same_day.pred_opt() } else { Some(same_day) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn last(first: &str, amount: f64, unit: &str) -> Option<String> {
        Length::of(amount, unit)?.last_day(first.parse().unwrap()).map(|day| day.to_string())
    }

    #[test]
    fn the_last_day_is_the_day_before_the_anniversary() {
        for (first, amount, unit, expected) in [
            ("2023-05-28", 7.0, "year", "2030-05-27"),
            ("2025-07-01", 15.0, "day", "2025-07-15"),
            ("2025-01-15", 2.5, "year", "2027-07-14"),
            ("2025-03-01", 6.0, "month", "2025-08-31"),
            ("2024-02-29", 1.0, "year", "2025-02-28"),
            ("2025-01-31", 1.0, "month", "2025-02-28"),
            ("2025-01-28", 1.0, "month", "2025-02-27"),
        ] {
            assert_eq!(last(first, amount, unit).as_deref(), Some(expected), "{amount} {unit} from {first}");
        }
    }

    #[test]
    fn hours_money_and_fractions_end_on_no_day() {
        for (amount, unit) in [(240.0, "hour"), (500_000.0, "KZT"), (0.0, "year"), (1.3, "year"), (2.5, "day")] {
            assert_eq!(last("2025-01-01", amount, unit), None, "{amount} {unit}");
        }
    }

    proptest! {
        #[test]
        fn a_longer_term_and_a_later_start_never_end_earlier(start in 0u64..8000, amount in 1u32..400, unit in 0usize..3) {
            let unit = ["day", "month", "year"][unit];
            let amount = if unit == "year" { amount % 40 + 1 } else { amount };
            let first = "2010-01-01".parse::<NaiveDate>().unwrap() + Days::new(start);
            let last = |amount: u32, first| Length::of(amount.into(), unit).unwrap().last_day(first).unwrap();
            prop_assert!(last(amount, first) >= first);
            prop_assert!(last(amount, first) < last(amount + 1, first));
            prop_assert!(last(amount, first) <= last(amount, first.succ_opt().unwrap()));
        }
    }
}
