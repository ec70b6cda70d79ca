//! What comes next, as far as it is recorded.

use chrono::NaiveDate;
use serde::Serialize;

use super::{CustodyOverview, DateRange, DueItem, DueWhat, SentenceOverview};
use crate::record::{
    Body, Edtf, Entry, EntryId, Legal, LegalEvent, LegalResult, Visit, VisitOutcome, vocabulary::vocabulary,
};

vocabulary! {
    /// What lies ahead.
    NextWhat: "next" {
        /// A hearing without a result.
        Hearing = "hearing",
        /// A visit that is planned.
        Visit = "visit",
        /// A reply to a complaint is due.
        Reply = "reply",
        /// An answer to a step of the law is due.
        Filing = "filing",
        /// The last day of a sentence.
        SentenceEnd = "sentence_end",
        /// The last day of solitary by its stated length.
        SolitaryEnd = "solitary_end",
    }
}

/// Something that lies ahead.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct NextDate {
    /// The entry that says so, or from which it follows.
    pub entry: EntryId,
    /// When; `None` where only `range` says it.
    pub date: Option<Edtf>,
    /// The first and the last day it may be.
    pub range: DateRange,
    /// What.
    pub what: NextWhat,
    /// The date follows from a rule; nobody stated it.
    pub computed: bool,
}

/// What lies ahead on `on`, that day included, the soonest first. What may have passed, but need not, still lies ahead.
pub(super) fn next(
    entries: &[Entry],
    on: NaiveDate,
    due: &[DueItem],
    sentences: &[SentenceOverview],
    custody: Option<&CustodyOverview>,
) -> Vec<NextDate> {
    let mut all: Vec<NextDate> = entries.iter().filter_map(|entry| planned(entry, on)).collect();
    all.extend(due.iter().filter_map(|item| {
        let what = match item.what {
            DueWhat::Reply => NextWhat::Reply,
            DueWhat::Filing => NextWhat::Filing,
        };
        let range = item.range.or_else(|| DateRange::of(&item.date))?;
        Some(NextDate { entry: item.entry, date: Some(item.date.clone()), range, what, computed: item.computed })
    }));
    let standing = sentences.iter().filter(|sentence| sentence.replaced_by.is_none());
    all.extend(standing.filter_map(|sentence| {
        let end = sentence.end.as_ref()?;
        let range = DateRange { earliest: Some(end.earliest), latest: Some(end.latest) };
        let (date, what) = (end.edtf.clone(), NextWhat::SentenceEnd);
        Some(NextDate { entry: sentence.entry, date, range, what, computed: true })
    }));
    all.extend(custody.and_then(|custody| {
        let (entry, range) = (custody.solitary?, custody.solitary_stated_end?);
        let date = range.exact().map(Edtf::day);
        Some(NextDate { entry, date, range, what: NextWhat::SolitaryEnd, computed: true })
    }));
    all.retain(|next| next.range.latest.is_none_or(|latest| on <= latest));
    all.sort_by_key(|next| (next.range.order(), next.what, next.entry));
    all
}

/// A hearing without a result, or a visit of which nothing came yet. Of a visit whose outcome nobody recorded it must be certain that
/// it lies ahead: visits that were made are often recorded so.
fn planned(entry: &Entry, on: NaiveDate) -> Option<NextDate> {
    let range = DateRange::of_entry(entry)?;
    let what = match &entry.body {
        Body::Legal(Legal { event: LegalEvent::Hearing, result: None | Some(LegalResult::Pending), .. }) => {
            NextWhat::Hearing
        }
        Body::Visit(Visit { outcome: Some(VisitOutcome::Postponed), .. }) => NextWhat::Visit,
        Body::Visit(Visit { outcome: None, .. }) if range.earliest.is_some_and(|day| on <= day) => NextWhat::Visit,
        _ => return None,
    };
    Some(NextDate { entry: entry.id, date: entry.when()?.edtf.clone(), range, what, computed: false })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::insight::{
        Holidays,
        custody::{
            custody,
            tests::{case, event},
        },
        deadline::due,
        sentence::sentences,
    };

    fn entry(kind: &str, occurred: &str, fields: Value) -> Entry {
        Entry::from_value(json!({"kind": kind, "occurred": {"edtf": occurred}, kind: fields})).unwrap()
    }

    fn all(entries: &[Entry], on: &str) -> Vec<(String, NextWhat)> {
        let on = on.parse().unwrap();
        let (due, sentences) = (due(entries, on, Holidays::kazakhstan()), sentences(entries, on));
        let custody = custody(&case(json!({})), entries, on);
        let next = next(entries, on, &due, &sentences, custody.as_ref());
        next.into_iter().map(|next| (next.date.map_or("-".to_owned(), |date| date.to_string()), next.what)).collect()
    }

    #[test]
    fn what_lies_ahead_stands_soonest_first() {
        let sentence = json!({"type": "administrative_arrest", "amount": 15, "unit": "day", "from_rule": "verdict"});
        let entries = [
            entry("legal", "2025-10-30", json!({"event": "hearing"})),
            entry("visit", "2025-10-18", json!({"mode": "in_person"})),
            entry("complaint", "2025-10-01", json!({"due": {"date": "2025-10-20"}})),
            entry(
                "legal",
                "2025-10-10",
                json!({"event": "verdict", "sentence": [sentence], "due": {"date": "2025-10-25"}}),
            ),
            event("2025-10-12", "solitary_in", json!({"days": 10})),
        ];
        let expected = [
            ("2025-10-18", NextWhat::Visit),
            ("2025-10-20", NextWhat::Reply),
            ("2025-10-21", NextWhat::SolitaryEnd),
            ("2025-10-24", NextWhat::SentenceEnd),
            ("2025-10-25", NextWhat::Filing),
            ("2025-10-30", NextWhat::Hearing),
        ];
        assert_eq!(all(&entries, "2025-10-17"), expected.map(|(date, what)| (date.to_owned(), what)));
        let left: Vec<_> = all(&entries, "2025-10-25").into_iter().map(|(date, _)| date).collect();
        assert_eq!(left, ["2025-10-25", "2025-10-30"], "the last day itself still lies ahead");
    }

    #[test]
    fn what_has_a_result_is_no_longer_ahead() {
        let entries = [
            entry("legal", "2025-10-30", json!({"event": "hearing", "result": "refused"})),
            entry("visit", "2025-10-18", json!({"outcome": "held"})),
            entry("visit", "2025-10-19", json!({"outcome": "postponed"})),
            entry("visit", "2025-10", json!({"mode": "in_person"})),
            entry("legal", "2025-11", json!({"event": "hearing", "result": "pending"})),
        ];
        let expected = [("2025-10-19".to_owned(), NextWhat::Visit), ("2025-11".to_owned(), NextWhat::Hearing)];
        assert_eq!(all(&entries, "2025-10-17"), expected);
    }
}
