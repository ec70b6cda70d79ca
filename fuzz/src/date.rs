//! Dates in EDTF and as people type them.

use std::sync::LazyLock;

use chrono::NaiveDate;
use dapter::{
    record::{Edtf, Entry, Precision, Shape, read_date},
    text::{Catalogue, Language},
};
use serde_json::json;

static CATALOGUES: LazyLock<[Catalogue; 3]> = LazyLock::new(|| Language::ALL.map(Catalogue::new));

pub fn attempt(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(edtf) = text.parse::<Edtf>() {
        assert_eq!(edtf.as_str(), text);
        sound(&edtf);
    }
    for today in ["2025-10-17", "2024-02-29", "0001-01-01", "9999-12-31"] {
        typed(text, today.parse().unwrap());
    }
}

fn sound(edtf: &Edtf) {
    if let Some((earliest, latest)) = edtf.earliest().zip(edtf.latest()) {
        assert!(earliest <= latest, "{edtf}");
    }
    let one_day = edtf.exact_day();
    assert_eq!(one_day.is_some(), edtf.earliest().is_some() && edtf.earliest() == edtf.latest());
}

/// What is read can be stored, and told in every language so that it is read back as the same days.
fn typed(text: &str, today: NaiveDate) {
    let Ok(occurred) = read_date(text, today) else { return };
    let edtf = occurred.edtf.clone().expect("what was read is a date");
    assert_eq!(edtf.as_str().parse::<Edtf>(), Ok(edtf.clone()));
    sound(&edtf);
    let entry = Entry::from_value(json!({"kind": "note", "occurred": occurred})).expect("what was read can be stored");
    assert_eq!(entry.occurred.as_ref(), Some(&occurred));
    for catalogue in CATALOGUES.iter() {
        let told = catalogue.date(&edtf);
        if !can_be_told(&edtf) {
            continue;
        }
        let read = read_date(&told, today).map(|again| again.edtf.map(|again| (again.earliest(), again.latest())));
        assert_eq!(read, Ok(Some((edtf.earliest(), edtf.latest()))), "{edtf} told as {told}");
    }
}

/// The first decade and the first century have no year to be called by; a list may be longer than anybody would tell, or hold
/// a century or what is not known at all.
fn can_be_told(edtf: &Edtf) -> bool {
    let nameless = ["000X", "00XX"].iter().any(|text| edtf.as_str().contains(text));
    !nameless
        && !matches!(edtf.shape(), Shape::OneOf(dates) if dates.len() > 8 || dates.iter().any(|date| date.precision >= Precision::Century))
}
