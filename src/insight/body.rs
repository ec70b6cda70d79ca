//! Where on the body marks, symptoms and injuries are said to be.

use serde::Serialize;

use super::recency;
use crate::record::{
    Body, BodyRegion, Edtf, Entry, EntryId, Health, Incident, Places, Symptom, SymptomTerm, places_in,
};

/// What is at a place of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum BodyFinding {
    /// A mark or an injury that was seen or told of.
    Mark,
    /// A symptom.
    Symptom,
    /// An injury by an incident, in the words of the whole account.
    Injury,
}

/// Something said of a place of the body, by an entry.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct BodyMark {
    /// The entry.
    pub entry: EntryId,
    /// What it is.
    pub what: BodyFinding,
    /// Which symptom.
    pub symptom: Option<SymptomTerm>,
    /// The words it was told in: of a mark and a symptom the place, of an injury the account.
    pub words: String,
    /// What the mark looks like, what is said of the symptom.
    pub description: Option<String>,
    /// The regions that the words name. Empty: none is surely meant.
    pub regions: Vec<BodyRegion>,
    /// The words name a part that a body has two of, and not which of them.
    pub side_missing: bool,
    /// The words say that it is seen from behind. Of an account of an incident it is not asked: "struck from behind" places
    /// the blow, not the injury.
    pub behind: bool,
    /// The day it is of; `None` is unknown.
    pub on: Option<Edtf>,
}

/// Every mark, symptom with a place and injury among `entries`, the newest first.
pub fn body_marks(entries: &[Entry]) -> Vec<BodyMark> {
    let mut all: Vec<&Entry> = entries.iter().collect();
    all.sort_by_key(|entry| std::cmp::Reverse(recency(entry)));
    all.into_iter().flat_map(of_entry).collect()
}

fn of_entry(entry: &Entry) -> Vec<BodyMark> {
    let mark = |what, symptom, words: &str, description: Option<&String>| {
        let Places { regions, side_missing, behind } = places_in(words);
        BodyMark {
            entry: entry.id,
            what,
            symptom,
            words: words.to_owned(),
            description: description.cloned(),
            regions,
            side_missing,
            behind: behind && what != BodyFinding::Injury,
            on: entry.when().and_then(|when| when.edtf.clone()),
        }
    };
    match &entry.body {
        Body::Health(Health { marks, symptoms, .. }) => {
            let marks = marks.iter().map(|one| mark(BodyFinding::Mark, None, &one.place, one.description.as_ref()));
            let symptoms = symptoms.iter().filter_map(|symptom| match symptom {
                Symptom::Described(said) => {
                    let place = said.place.as_ref()?;
                    Some(mark(BodyFinding::Symptom, Some(said.symptom), place, said.note.as_ref()))
                }
                Symptom::Term(_) => None,
            });
            marks.chain(symptoms).collect()
        }
        Body::Incident(Incident { injuries: Some(injuries), .. }) => {
            vec![mark(BodyFinding::Injury, None, injuries, None)]
        }
        _ => Vec::new(),
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
    fn marks_symptoms_and_injuries_are_placed_and_what_cannot_be_is_kept() {
        let entries = [
            entry(
                "health",
                "2025-10-12",
                json!({
                    "marks": [{"place": "правое запястье", "description": "след"}, {"place": "правое плечо, сзади"}, {"place": "по всему телу"}],
                    "symptoms": ["dizziness", {"symptom": "pain", "place": "сол тізе"}, {"symptom": "pain", "place": "knee"}],
                }),
            ),
            entry(
                "incident",
                "2025-10-14",
                json!({"injuries": "Struck from behind: bruises on the back and both wrists"}),
            ),
            entry("incident", "2025-10-15", json!({"type": "threat"})),
        ];
        let found = body_marks(&entries);
        let told: Vec<_> = found.iter().map(|mark| (mark.what, mark.regions.as_slice(), mark.side_missing)).collect();
        use BodyRegion::*;
        assert_eq!(
            told,
            [
                (BodyFinding::Injury, &[Back, LeftWrist, RightWrist][..], false),
                (BodyFinding::Mark, &[RightWrist], false),
                (BodyFinding::Mark, &[RightShoulder], false),
                (BodyFinding::Mark, &[], false),
                (BodyFinding::Symptom, &[LeftKnee], false),
                (BodyFinding::Symptom, &[], true),
            ]
        );
        assert_eq!((found[1].description.as_deref(), found[2].words.as_str()), (Some("след"), "правое плечо, сзади"));
        let behind: Vec<bool> = found.iter().map(|mark| mark.behind).collect();
        assert_eq!(behind, [false, false, true, false, false, false]);
        assert_eq!(found[0].entry, entries[1].id);
    }
}
