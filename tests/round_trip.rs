//! Whatever an entry says, it says after a save, a reopen, a compaction, an export and an import.
#![cfg(test)]

mod support;

use std::collections::BTreeMap;

use dapter::{
    exchange,
    record::{Entry, KINDS},
};
use proptest::{collection::vec, prelude::*};
use serde_json::Value;
use support::{
    Desk, Draft,
    arbitrary::any_entry,
    compact, exported, save, says,
    schema::{known, known_ref},
    stamp,
};

/// The draft with the id in place of each `ref`, as it is stored.
fn resolved(draft: &Value, ids: &BTreeMap<String, String>) -> Value {
    match draft {
        Value::String(text) => Value::String(ids.get(text).unwrap_or(text).clone()),
        Value::Array(items) => items.iter().map(|item| resolved(item, ids)).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), resolved(value, ids))).collect())
        }
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_entry_is_written_as_it_was_read(draft in any_entry()) {
        let read = Entry::from_value(draft.clone()).map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
        let written = read.to_value().unwrap();
        prop_assert!(says(&written, &draft), "{written}");
        let text = written.to_string();
        prop_assert_eq!(&Entry::from_value(written).unwrap(), &read);
        prop_assert_eq!(&Entry::from_stored(&text).unwrap(), &read, "through text");
    }
}

/// Every entry that was saved, as it should stand in an export.
fn stands(
    stored: &[Value],
    drafts: &[Draft],
    ids: &BTreeMap<String, String>,
    saved: &[String],
) -> Result<(), TestCaseError> {
    for (draft, id) in drafts.iter().zip(saved) {
        let found = stored.iter().find(|stored| stored["id"] == **id).unwrap();
        let mut said = resolved(draft, ids);
        said.as_object_mut().unwrap().remove("ref");
        prop_assert!(says(found, &said), "{found}\nis not\n{said}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_entry_comes_back_from_the_log_from_the_image_and_from_an_export(drafts in vec(any_entry(), 1..8)) {
        let drafts = [known(), drafts].concat();
        let desk = Desk::new();
        let mut notebook = desk.create();
        let saved: Vec<_> = save(&mut notebook, drafts.clone()).iter().map(ToString::to_string).collect();
        let ids: BTreeMap<_, _> = KINDS.iter().map(|kind| known_ref(kind)).zip(saved.iter().cloned()).collect();
        drop(notebook);
        let mut notebook = desk.open();
        let stored = exported(&notebook);
        stands(&stored, &drafts, &ids, &saved)?;
        compact(&mut notebook);
        drop(notebook);
        let notebook = desk.read();
        prop_assert_eq!(&exported(&notebook), &stored, "through the image");
        let mut other = desk.another("other");
        let export = exchange::export(&notebook, None).unwrap();
        exchange::import(&mut other, export.as_slice(), &stamp()).unwrap();
        prop_assert_eq!(exported(&other), stored);
        let again = exchange::import(&mut other, export.as_slice(), &stamp()).unwrap();
        prop_assert_eq!(again.unchanged, drafts.len(), "what came back is the same word for word");
    }
}
