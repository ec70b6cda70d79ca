use chrono::Datelike;
use proptest::prelude::*;

use super::{tests::today, *};
use crate::record::{Edtf, Shape};

/// Pieces of dates, for putting together in any order.
const PIECES: &str = "12|31|2025|12.10.2025|2025-10|16:40|окт|қазаннан|15|қазанға|дейін|May|лето|до|с|по|или|,|–|~|?|около|\
    вчера|unknown|early|г.|between|and|бастап|бұрын|3-нен|2020s|гг.|or earlier|.|/|(|в|0|аралығында";

fn sound(text: &str, today: NaiveDate) -> Result<(), TestCaseError> {
    let Ok(occurred) = read_date(text, today) else { return Ok(()) };
    prop_assert!(occurred.check("occurred").is_ok(), "{}", text);
    let edtf = occurred.edtf.unwrap();
    prop_assert_eq!(edtf.as_str().parse::<Edtf>(), Ok(edtf.clone()));
    if let Some((earliest, latest)) = edtf.earliest().zip(edtf.latest()) {
        prop_assert!(earliest <= latest, "{}", text);
    }
    if let Shape::OneOf(dates) = edtf.shape() {
        prop_assert!(text.starts_with('[') || dates.len() > 1, "{}", text);
    }
    Ok(())
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    let ends = [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::from_ymd_opt(1, 1, 1).unwrap()];
    prop_oneof![
        (-262_000i32..262_000, 1u32..366).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap()),
        prop::sample::select(ends.to_vec()),
        Just(today()),
    ]
}

proptest! {
    #[test]
    fn no_text_is_read_as_anything_unsound(text in any::<String>(), today in any_day()) {
        sound(&text, today)?;
    }

    #[test]
    fn no_order_of_pieces_is_read_as_anything_unsound(
        pieces in prop::collection::vec((prop::sample::select(PIECES.split('|').collect::<Vec<_>>()), prop::bool::weighted(0.8)), 1..8),
        today in any_day(),
    ) {
        let text: String = pieces.iter().map(|(piece, space)| format!("{piece}{}", if *space { " " } else { "" })).collect();
        sound(&text, today)?;
    }

    #[test]
    fn a_day_without_its_year_is_the_latest_not_after_today(days in 0u64..4000, month in 1u32..=12, day in 1u32..=28) {
        let today = today() + chrono::Days::new(days);
        let read = read_date(&format!("{day}.{month}."), today).unwrap().earliest().unwrap();
        prop_assert!(read <= today && today < read.with_year(read.year() + 1).unwrap());
    }

    #[test]
    fn one_foreign_word_refuses_the_whole(at in 0usize..4) {
        let mut words = vec!["12", "октября", "2025"];
        words.insert(at.min(3), "скоро");
        prop_assert_eq!(read_date(&words.join(" "), today()), Err(Reason::ImpossibleDate));
    }
}
