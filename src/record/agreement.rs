//! Whether two dates may be of the same day.

use chrono::{Days, Months, NaiveDate};

use super::{Date, Edtf, Precision, Shape};

impl Edtf {
    /// Whether both may speak of one day: some day is possible by either. A date known more or less finely than another
    /// does not contradict it.
    ///
    /// An open or unknown end has no bound, and a date not known at all agrees with every date. One of a set is each of its
    /// members, not the days between them. An approximate or uncertain date may be off by its own precision on either side:
    /// a day by a day, a month by a month, a season by three months, a year by a year, and so on. The standard gives these
    /// no width; one step is the least that says more than the plain date does.
    pub fn agrees(&self, other: &Self) -> bool {
        let others = possible(other);
        possible(self).iter().any(|(first, last)| others.iter().any(|(from, to)| first <= to && from <= last))
    }
}

impl Edtf {
    /// The first and the last day it may be when an approximate or uncertain date is taken as widely as [`Edtf::agrees`] takes it;
    /// `None` is open.
    pub fn widest(&self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let spans = possible(self);
        let first = spans.iter().map(|(first, _)| *first).min().filter(|first| *first != ANY.0);
        let last = spans.iter().map(|(_, last)| *last).max().filter(|last| *last != ANY.1);
        (first, last)
    }
}

type Span = (NaiveDate, NaiveDate);

const ANY: Span = (NaiveDate::MIN, NaiveDate::MAX);

/// The days it may be, as spans.
fn possible(date: &Edtf) -> Vec<Span> {
    match date.shape() {
        Shape::One(date) => vec![reach(Some(date))],
        Shape::Interval(from, to) => vec![(reach(from.as_ref()).0, reach(to.as_ref()).1)],
        Shape::OneOf(dates) => dates.iter().map(|date| reach(Some(date))).collect(),
    }
}

fn reach(date: Option<&Date>) -> Span {
    let Some((date, (first, last))) = date.and_then(|date| Some((date, date.days?))) else { return ANY };
    if date.qualifier.is_none() {
        return (first, last);
    }
    let months = match date.precision {
        Precision::Day => {
            let day = Days::new(1);
            return (first.checked_sub_days(day).unwrap_or(ANY.0), last.checked_add_days(day).unwrap_or(ANY.1));
        }
        Precision::Month => 1,
        Precision::Season => 3,
        Precision::Year => 12,
        Precision::Decade => 120,
        Precision::Century => 1200,
        Precision::Unknown => return ANY,
    };
    let months = Months::new(months);
    // By the day after the last, which begins a month: the last days of two months differ in number.
    let after = last.checked_add_days(Days::new(1)).and_then(|day| day.checked_add_months(months));
    let last = after.and_then(|day| day.checked_sub_days(Days::new(1)));
    (first.checked_sub_months(months).unwrap_or(ANY.0), last.unwrap_or(ANY.1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn edtf(text: &str) -> Edtf {
        text.parse().unwrap()
    }

    #[test]
    fn an_approximate_date_reaches_further_than_an_exact_one() {
        let widest = |text: &str| {
            let (first, last) = edtf(text).widest();
            [first, last].map(|day| day.map_or("..".to_owned(), |day| day.to_string()))
        };
        assert_eq!(widest("2025-10-13"), ["2025-10-13", "2025-10-13"]);
        assert_eq!(widest("2025-10-13~"), ["2025-10-12", "2025-10-14"]);
        assert_eq!(widest("2025-02?"), ["2025-01-01", "2025-03-31"]);
        assert_eq!(widest("[2025-10-11,2025-10-15~]"), ["2025-10-11", "2025-10-16"]);
        assert_eq!(widest("../2025-10-13"), ["..", "2025-10-13"]);
        assert_eq!(widest("XXXX"), ["..", ".."]);
    }

    #[test]
    fn dates_agree_when_one_day_may_be_both() {
        for (a, b, agree) in [
            ("2025-10-12", "2025-10-12", true),
            ("2025-10-12", "2025-10-13", false),
            ("2025-10-12", "2025-10", true),
            ("2025-10-12", "2025", true),
            ("2025-10-12", "2025-11", false),
            ("2025-10-12", "XXXX", true),
            ("2025-10-12", "../2025-10-12", true),
            ("2025-10-13", "../2025-10-12", false),
            ("2024", "2025-10-12/..", false),
            ("2025-10-12", "[2025-10-11,2025-10-15]", false),
            ("2025-10-15", "[2025-10-11,2025-10-15]", true),
            ("2025-10-12", "2025-10-13~", true),
            ("2025-10-12", "2025-10-14?", false),
            ("2025-03-31", "2025-02~", true),
            ("2025-04-01", "2025-02~", false),
            ("2025-08", "2025-06~", false),
            ("2026", "2025%", true),
            ("2025-08-31/2025-09-03", "2025-09-01", true),
            ("2025-06/2025-07~", "2025-08-31", true),
        ] {
            assert_eq!(edtf(a).agrees(&edtf(b)), agree, "{a} {b}");
        }
    }

    fn day() -> impl Strategy<Value = NaiveDate> {
        (1i32..=9999, 0u64..366).prop_map(|(year, day)| NaiveDate::from_ymd_opt(year, 1, 1).unwrap() + Days::new(day))
    }

    /// A date of any precision that holds the day, the finest first.
    fn holding(day: NaiveDate) -> Vec<String> {
        let day = day.to_string();
        vec![
            day.clone(),
            day[..7].to_owned(),
            day[..4].to_owned(),
            format!("{}X", &day[..3]),
            format!("{}XX", &day[..2]),
        ]
    }

    fn one() -> impl Strategy<Value = String> {
        let days = day().prop_filter("four digits", |day| *day < NaiveDate::from_ymd_opt(10000, 1, 1).unwrap());
        (days, 0usize..6, prop::sample::select(vec!["", "~", "?", "%"]), 21u32..25).prop_map(
            |(day, precision, mark, season)| {
                let season = format!("{}-{season}", &day.to_string()[..4]);
                format!("{}{mark}", holding(day).get(precision).cloned().unwrap_or(season))
            },
        )
    }

    fn any_date() -> impl Strategy<Value = Edtf> {
        prop_oneof![
            one(),
            one().prop_map(|date| format!("{date}/..")),
            one().prop_map(|date| format!("../{date}")),
            Just("XXXX".to_owned()),
            (one(), one()).prop_map(|(a, b)| format!("{a}/{b}")),
            prop::collection::vec(one(), 1..4).prop_map(|dates| format!("[{}]", dates.join(","))),
        ]
        .prop_filter_map("in order", |text| text.parse().ok())
    }

    proptest! {
        #[test]
        fn the_earliest_day_is_never_after_the_latest(date in any_date()) {
            if let Some((earliest, latest)) = date.earliest().zip(date.latest()) {
                prop_assert!(earliest <= latest);
            }
        }

        #[test]
        fn agreement_is_mutual_and_every_date_agrees_with_itself(a in any_date(), b in any_date()) {
            prop_assert!(a.agrees(&a));
            prop_assert_eq!(a.agrees(&b), b.agrees(&a));
        }

        #[test]
        fn a_coarser_date_agrees_with_every_finer_one_that_it_holds(day in day()) {
            prop_assume!(day < NaiveDate::from_ymd_opt(10000, 1, 1).unwrap());
            let all: Vec<Edtf> = holding(day).iter().filter_map(|text| text.parse().ok()).collect();
            for finer in &all {
                for coarser in &all {
                    prop_assert!(finer.agrees(coarser), "{} {}", finer, coarser);
                }
            }
        }
    }
}
