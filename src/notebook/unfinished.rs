//! What is being typed and no entry yet: kept beside the chain, in no list, search, export or backup.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Error, Notebook, Result, Stamp, apply::is_purged};
use crate::{
    record::EntryId,
    vault::{self, Fault},
};

/// What an editor holds. Fields of another version are kept; those it lacks are empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unfinished {
    /// The kind of entry that is chosen.
    pub kind: String,
    /// The envelope's fields as they are being filled in.
    pub common: Value,
    /// The own fields of every kind, by its name: a change of mind about the kind loses nothing.
    pub bodies: Value,
    /// When it was last typed at.
    pub typed_at: Option<DateTime<FixedOffset>>,
    /// It was being typed at when it was last kept: neither left nor put away.
    pub open: bool,
    /// Fields of another version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A draft on disk. Its id is that of the entry it corrects or is to become.
#[derive(Debug)]
pub struct UnfinishedFile {
    /// Which.
    pub id: EntryId,
    /// What it holds, or what is wrong with its file.
    pub content: Result<Unfinished>,
}

/// How much of a draft tells it from the others, in characters.
const FIRST_WORDS: usize = 80;

impl Unfinished {
    /// The beginning of its text, else of the first words in the fields of its kind; empty when there are none.
    pub fn first_words(&self) -> String {
        let text = self.common["text"].as_str().filter(|text| !text.trim().is_empty());
        let words = text.or_else(|| first_text(&self.bodies[&self.kind])).unwrap_or_default().trim();
        let line = words.lines().next().unwrap_or_default();
        line.chars().take(FIRST_WORDS).collect()
    }

    /// The case that is chosen.
    pub fn case(&self) -> Option<EntryId> {
        self.common["case"].as_str().and_then(EntryId::parse)
    }
}

/// The first words of a JSON value that are no id.
fn first_text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => {
            Some(text.as_str()).filter(|text| !text.trim().is_empty() && EntryId::parse(text).is_none())
        }
        Value::Array(items) => items.iter().find_map(first_text),
        Value::Object(fields) => fields.values().find_map(first_text),
        _ => None,
    }
}

impl Notebook {
    /// Keeps a draft in place of what was kept of it before. When this returns, it is on disk.
    ///
    /// # Errors
    /// Of the disk: what was kept before stands then. [`Error::NoSuchEntry`] when the entry was purged.
    pub fn keep_draft(&self, id: EntryId, mut draft: Unfinished, stamp: &Stamp) -> Result<()> {
        if is_purged(&self.image, &id.to_string())? {
            return Err(Error::NoSuchEntry);
        }
        draft.typed_at = Some(stamp.at);
        let bytes = zeroize::Zeroizing::new(serde_json::to_vec(&draft)?);
        Ok(self.vault.keep_draft(id.uuid(), &bytes)?)
    }

    /// Every draft, the one typed at last first; those that cannot be read, last.
    pub fn drafts(&self) -> Result<Vec<UnfinishedFile>> {
        let files = self.vault.drafts()?.into_iter();
        let mut drafts: Vec<_> = files
            .map(|file| UnfinishedFile {
                id: EntryId::from(file.id),
                content: file.content.map_err(Error::from).and_then(|bytes| read(&bytes)),
            })
            .collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.content.as_ref().ok().and_then(|content| content.typed_at)));
        Ok(drafts)
    }

    /// One draft.
    ///
    /// # Errors
    /// [`Error::NoSuchEntry`] when there is none; [`vault::Error::Damaged`] when it cannot be read.
    pub fn draft(&self, id: EntryId) -> Result<Unfinished> {
        match self.vault.draft(id.uuid()) {
            Err(vault::Error::Damaged { fault: Fault::Missing, .. }) => Err(Error::NoSuchEntry),
            other => read(&other?),
        }
    }

    /// Removes a draft for good; one that is gone already is fine.
    pub fn drop_draft(&self, id: EntryId) -> Result<()> {
        Ok(self.vault.drop_draft(id.uuid())?)
    }
}

fn read(bytes: &[u8]) -> Result<Unfinished> {
    Ok(serde_json::from_slice(bytes)?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_draft_is_told_by_its_text_or_else_by_the_first_words_of_its_kind() {
        let draft = |text: &str| Unfinished {
            kind: "case".into(),
            common: json!({"text": text}),
            bodies: json!({"case": {"facility": "0199e000-0000-7000-8000-000000000001", "names": [{"text": "A. Samatov"}]},
                           "visit": {"mode": "held"}}),
            ..Unfinished::default()
        };
        assert_eq!(draft(" Seen today\nby the window").first_words(), "Seen today");
        assert_eq!(draft(" ").first_words(), "A. Samatov");
        assert_eq!(draft(&"ә".repeat(100)).first_words(), "ә".repeat(80));
        assert_eq!(Unfinished::default().first_words(), "");
    }

    #[test]
    fn fields_of_another_version_are_kept_and_those_it_lacks_are_empty() {
        let newer = json!({"kind": "song", "common": {"text": "la"}, "mood": {"key": 3}});
        let read: Unfinished = serde_json::from_value(newer.clone()).unwrap();
        let written = serde_json::to_value(&read).unwrap();
        assert!(newer.as_object().unwrap().iter().all(|(name, value)| &written[name] == value), "{written}");
        assert_eq!(read.bodies, Value::Null);
    }
}
