//! How entries name each other.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::fields::schema_as_text;

/// The identifier of an entry: a UUIDv7, given once by the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[ts(type = "string")]
pub struct EntryId(Uuid);

impl EntryId {
    /// A new identifier, later in order than every earlier one of this process.
    pub fn fresh() -> Self {
        Self(Uuid::now_v7())
    }

    /// As it names a file.
    pub(crate) fn uuid(self) -> Uuid {
        self.0
    }

    /// The identifier written as `text`, if it is one.
    pub fn parse(text: &str) -> Option<Self> {
        Uuid::try_parse(text).ok().map(Self)
    }
}

impl From<Uuid> for EntryId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A mention of another entry: its identifier, inside one import its `ref`, or (people and facilities) a plain name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
pub struct Reference(pub String);

schema_as_text!(Reference: "reference");
schema_as_text!(EntryId: "uuid");

impl Reference {
    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The entry it names; `None` for a plain name.
    pub fn id(&self) -> Option<EntryId> {
        EntryId::parse(&self.0)
    }
}

impl From<EntryId> for Reference {
    fn from(id: EntryId) -> Self {
        Self(id.to_string())
    }
}

/// What a reference may point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A case.
    Case,
    /// A person or the detainee of a case; a plain name is enough.
    Person,
    /// A facility; a plain name is enough.
    Facility,
    /// An entry of exactly this kind.
    Kind(&'static str),
    /// Any entry.
    Any,
}

impl Target {
    /// Whether an entry of `kind` fits.
    pub fn takes(self, kind: &str) -> bool {
        match self {
            Self::Case => kind == "case",
            Self::Person => kind == "person" || kind == "case",
            Self::Facility => kind == "facility",
            Self::Kind(expected) => kind == expected,
            Self::Any => true,
        }
    }

    /// Whether the mention may outlive what it points at. A case, a person or a facility is not deleted while it is mentioned.
    pub fn may_be_gone(self) -> bool {
        matches!(self, Self::Kind(_) | Self::Any)
    }

    /// Whether a name that belongs to no entry is enough.
    pub fn takes_plain_name(self) -> bool {
        matches!(self, Self::Person | Self::Facility)
    }
}

/// A reference of an entry with the path of its field and what it may point at.
pub type Mention<'a> = (String, Target, &'a mut Reference);
