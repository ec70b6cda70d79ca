//! Queries as they are typed, over the sample notebook.

use chrono::NaiveDate;
use dapter::{
    exchange,
    notebook::{Error, Filter, Notebook},
    text::read_query,
};

use super::desk::{Desk, stamp};

thread_local! {
    static SAMPLE: (Notebook, Desk) = {
        let desk = Desk::new();
        let mut notebook = desk.create("sample");
        exchange::import(&mut notebook, exchange::sample(today()).as_bytes(), &stamp()).unwrap();
        (notebook, desk)
    };
}

fn today() -> NaiveDate {
    stamp().at.date_naive()
}

pub fn attempt(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match read_query(text, today()) {
        Ok(filter) => SAMPLE.with(|(notebook, _)| found(notebook, filter)),
        Err(Error::NoSuchValue { at, length, .. }) => {
            assert!(at + length <= text.chars().count(), "a place in the query")
        }
        Err(other) => panic!("{other}"),
    }
}

/// Every way of asking gives the same number, and a text that is marked is still that text.
fn found(notebook: &Notebook, filter: Filter) {
    let page = notebook.page(&filter).unwrap();
    assert_eq!(page.entries.len() as u64, page.total);
    let months = notebook.months(&filter).unwrap();
    assert_eq!(months.iter().map(|month| month.count).sum::<u64>(), page.total);
    let some = notebook.page(&Filter { offset: 1, limit: Some(2), ..filter.clone() }).unwrap();
    assert_eq!(some.total, page.total);
    assert!(page.entries.iter().skip(1).take(2).eq(&some.entries));
    for stored in page.entries.iter().take(4) {
        notebook.marked(&stored.entry, &filter).unwrap();
        let marked: String = filter.marked(&stored.entry.text).into_iter().map(|snippet| snippet.text).collect();
        assert_eq!(marked, stored.entry.text);
    }
}
