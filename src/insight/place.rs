//! Where somebody was last said to be.

use chrono::NaiveDate;

use super::{recency, up_to};
use crate::record::{Body, CustodyEvent, Entry, Reference};

/// The place that the newest custody event or visit up to `on` names, whatever became of the visit; the case's own where none
/// does. `None` after a release.
pub fn last_place(case: &Entry, entries: &[Entry], on: NaiveDate) -> Option<Reference> {
    let named = |entry: &Entry| match &entry.body {
        Body::Custody(step) if step.event == CustodyEvent::Released => Some(None),
        Body::Custody(step) => step.facility.clone().map(Some),
        Body::Visit(visit) => visit.facility.clone().map(Some),
        _ => None,
    };
    let past = entries.iter().filter(|entry| up_to(entry, on));
    let newest =
        past.filter_map(|entry| Some((recency(entry), named(entry)?))).max_by(|one, other| one.0.cmp(&other.0));
    match (newest, &case.body) {
        (Some((_, place)), _) => place,
        (None, Body::Case(case)) => case.facility.clone(),
        (None, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn entry(kind: &str, on: &str, fields: Value) -> Entry {
        Entry::from_value(json!({"kind": kind, "occurred": {"edtf": on}, kind: fields})).unwrap()
    }

    #[test]
    fn the_newest_word_of_a_place_holds_until_a_release() {
        let case = Entry::from_value(json!({"kind": "case", "case": {"names": [{"text": "A"}], "facility": "colony"}}))
            .unwrap();
        let mut entries = vec![];
        let place = |entries: &[Entry]| {
            last_place(&case, entries, "2025-10-17".parse().unwrap()).map(|place| place.as_str().to_owned())
        };
        assert_eq!(place(&entries).as_deref(), Some("colony"));
        entries.push(entry("custody", "2025-10-01", json!({"event": "detained", "facility": "station"})));
        assert_eq!(place(&entries).as_deref(), Some("station"));
        entries.push(entry("visit", "2025-10-10", json!({"outcome": "refused", "facility": "prison"})));
        entries.push(entry("visit", "2025-10-30", json!({"facility": "planned"})));
        entries.push(entry("visit", "2025-10-12", json!({"outcome": "held"})));
        assert_eq!(place(&entries).as_deref(), Some("prison"));
        entries.push(entry("custody", "2025-10-15", json!({"event": "released", "facility": "prison"})));
        assert_eq!(place(&entries), None);
    }
}
