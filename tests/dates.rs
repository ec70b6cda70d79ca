//! What the program writes of a date, a person may type: it is read back as the same date, in every language.
#![cfg(test)]

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use dapter::{
    record::{Edtf, read_date},
    text::{Catalogue, Language},
};
use proptest::prelude::*;

fn day() -> impl Strategy<Value = NaiveDate> {
    let [first, last] = [(1, 1, 1), (9999, 12, 31)].map(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap());
    (0..=(last - first).num_days().unsigned_abs()).prop_map(move |after| first + Days::new(after))
}

static CATALOGUES: LazyLock<[Catalogue; 3]> = LazyLock::new(|| Language::ALL.map(Catalogue::new));

/// A day, month or year in EDTF.
fn date() -> impl Strategy<Value = String> {
    (day(), prop::sample::select(vec![10, 7, 4])).prop_map(|(day, length)| day.to_string()[..length].to_owned())
}

fn season() -> impl Strategy<Value = String> {
    (1u32..=9999, 21u32..=24).prop_map(|(year, season)| format!("{year:04}-{season}"))
}

/// Dates of every form that a catalogue has words for.
fn edtf() -> impl Strategy<Value = String> {
    let marked = || (date(), prop::sample::select(vec!["", "~", "?", "%"])).prop_map(|(text, mark)| text + mark);
    prop_oneof![
        date(),
        marked(),
        season(),
        // The first decade has no year 0 to be called by.
        (1u32..=999).prop_map(|decade| format!("{decade:03}X")),
        marked().prop_map(|text| format!("../{text}")),
        marked().prop_map(|text| format!("{text}/..")),
        (marked(), marked()).prop_map(|(from, to)| format!("{from}/{to}")),
        prop::collection::btree_set(marked(), 2..5).prop_map(|dates| {
            let dates: Vec<_> = dates.into_iter().collect();
            format!("[{}]", dates.join(","))
        }),
        Just("XXXX".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_date_in_words_is_read_back_as_it_was(
        edtf in edtf().prop_filter_map("in order", |text| text.parse::<Edtf>().ok()),
        today in day(),
    ) {
        for catalogue in CATALOGUES.iter() {
            let words = catalogue.date(&edtf);
            let read = read_date(&words, today).map(|occurred| (occurred.edtf, occurred.year_inferred));
            prop_assert_eq!(read, Ok((Some(edtf.clone()), false)), "{}", words);
        }
    }
}
