//! Reading what is stored straight from its text: a notebook reads many thousand entries before it can show a page.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{Entry, OF_THE_REVISION, case_team};
use crate::record::{Body, EntryId, Extra, Source};

/// How much of an entry is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All of it.
    Whole,
    /// What counts follow from: not the words of its envelope, and nothing that only the page of an entry shows.
    Facts,
}

/// Reads an entry; `None` when something is not as this version writes it, for the slow way to say what.
pub(super) fn read(text: &str, wanted: Wanted) -> Option<Entry> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let entry = deserializer.deserialize_map(Reader(wanted)).ok()?;
    deserializer.end().ok()?;
    Some(entry)
}

struct Reader(Wanted);

impl<'de> Visitor<'de> for Reader {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entry")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
        let Some(("kind", kind)) = map.next_entry::<&str, &str>()? else {
            return Err(A::Error::custom("the kind comes first"));
        };
        let (mut id, mut body, mut source, mut extra) = (None, None, None, Extra::new());
        let (mut case, mut occurred, mut learned, mut written) = (None, None, None, None);
        let (mut restricted, mut consents, mut links) = (Vec::new(), Vec::new(), Vec::new());
        let (mut tags, mut text, mut attachments) = (Vec::new(), String::new(), Vec::new());
        let mut confidentiality = case_team();
        while let Some(field) = map.next_key::<&str>()? {
            match field {
                // The fields of a case stand under the name that means its case in other kinds.
                _ if field == kind => body = Some(map.next_value_seed(BodyOf(kind))?),
                "id" => id = EntryId::parse(map.next_value::<&str>()?),
                "case" => case = map.next_value()?,
                "occurred" => occurred = map.next_value()?,
                "learned" => learned = map.next_value()?,
                "written" => written = map.next_value()?,
                "source" => source = Some(map.next_value::<Source>()?),
                "confidentiality" => confidentiality = map.next_value()?,
                "links" => links = map.next_value()?,
                _ if OF_THE_REVISION.contains(&field) || self.0 == Wanted::Facts => {
                    map.next_value::<IgnoredAny>()?;
                }
                "restricted" => restricted = map.next_value()?,
                "consents" => consents = map.next_value()?,
                "tags" => tags = map.next_value()?,
                "text" => text = map.next_value()?,
                "attachments" => attachments = map.next_value()?,
                _ => {
                    extra.insert(field.to_owned(), map.next_value()?);
                }
            }
        }
        let missing = || A::Error::custom("not as it is written");
        Ok(Entry {
            id: id.ok_or_else(missing)?,
            body: body.ok_or_else(missing)?,
            source: source.unwrap_or_default(),
            case,
            occurred,
            learned,
            written,
            confidentiality,
            restricted,
            consents,
            links,
            tags,
            text,
            attachments,
            extra,
        })
    }
}

/// The fields of a kind.
struct BodyOf<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for BodyOf<'_> {
    type Value = Body;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Body, D::Error> {
        Body::deserialize_of(self.0, deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every kind with every field filled, as the samples are.
    fn samples() -> Vec<Entry> {
        let sample = crate::exchange::sample("2025-10-17".parse().unwrap());
        let read = |line: &str| {
            let mut value: serde_json::Value = serde_json::from_str(line).unwrap();
            value.as_object_mut().unwrap().remove("ref");
            value.as_object_mut().unwrap().insert("later".into(), serde_json::json!({ "x": [1.10, "\"é"] }));
            Entry::from_value(value).unwrap()
        };
        sample.lines().filter(|line| !line.trim().is_empty()).map(read).collect()
    }

    #[test]
    fn the_quick_way_reads_what_the_slow_one_does() {
        for entry in samples() {
            let stored = entry.to_value().unwrap().to_string();
            assert_eq!(read(&stored, Wanted::Whole).as_ref(), Some(&entry), "{stored}");
            let slow = Entry::read(serde_json::from_str(&stored).unwrap()).unwrap();
            assert_eq!(slow, entry);
        }
    }

    #[test]
    fn facts_are_all_but_the_words_of_the_envelope() {
        for entry in samples() {
            let stored = entry.to_value().unwrap().to_string();
            let facts = Entry {
                restricted: Vec::new(),
                consents: Vec::new(),
                tags: Vec::new(),
                text: String::new(),
                attachments: Vec::new(),
                extra: Extra::new(),
                ..entry
            };
            assert_eq!(read(&stored, Wanted::Facts), Some(facts));
        }
    }

    #[test]
    fn what_stands_otherwise_is_left_to_the_slow_way() {
        let id = "0199e000-0000-7000-8000-000000000001";
        for stored in [
            format!(r#"{{"id":"{id}","kind":"note","note":{{}}}}"#),
            format!(r#"{{"kind":"note","id":"{id}","note":{{}},"t\u0061gs":["a"]}}"#),
            r#"{"kind":"note","note":{}}"#.to_owned(),
        ] {
            assert_eq!(read(&stored, Wanted::Whole), None, "{stored}");
            assert!(Entry::from_stored(&stored).is_ok(), "{stored}");
        }
        assert!(Entry::from_stored(r#"{"kind":"note","note":{}} x"#).is_err());
    }
}
