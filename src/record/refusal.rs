//! Why a record was refused, and where.

use std::fmt;

use serde::Serialize;

/// The rule that a record broke. The code of each is stable; the sentence is the catalogue's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Not JSON at all, or nested beyond what a record needs.
    NotJson,
    /// A value of another type than the field has, or an object where none belongs.
    WrongType,
    /// A field that the kind cannot do without.
    Missing,
    /// A term that the vocabulary does not hold.
    UnknownTerm,
    /// A kind of entry that this version does not know.
    UnknownKind,
    /// A day that no calendar has, or text that is no EDTF date.
    ImpossibleDate,
    /// A time of day that no clock shows, or an offset that no zone has.
    ImpossibleTime,
    /// An interval whose end lies before its start.
    EndBeforeStart,
    /// A number at or below zero where only a positive one makes sense.
    NotPositive,
    /// A number beyond what the field can mean.
    OutOfRange,
    /// A reference to an entry that is neither in the notebook nor in the same import.
    Dangling,
    /// A reference to an entry of another kind than the field takes.
    WrongKind,
    /// A `ref` or `id` that stands twice in one import.
    Duplicate,
    /// A path that names no field of the entry.
    UnknownField,
    /// Text that is no SHA-256 in hexadecimal digits.
    NotADigest,
    /// A correction that turns an entry into one of another kind.
    KindChanged,
    /// More lines in an import, or more values in one of them, than are taken in at once.
    TooMany,
}

impl Reason {
    const ALL: [Self; 17] = [
        Self::NotJson,
        Self::WrongType,
        Self::Missing,
        Self::UnknownTerm,
        Self::UnknownKind,
        Self::ImpossibleDate,
        Self::ImpossibleTime,
        Self::EndBeforeStart,
        Self::NotPositive,
        Self::OutOfRange,
        Self::Dangling,
        Self::WrongKind,
        Self::Duplicate,
        Self::UnknownField,
        Self::NotADigest,
        Self::KindChanged,
        Self::TooMany,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::WrongType => "wrong_type",
            Self::Missing => "missing",
            Self::UnknownTerm => "unknown_term",
            Self::UnknownKind => "unknown_kind",
            Self::ImpossibleDate => "impossible_date",
            Self::ImpossibleTime => "impossible_time",
            Self::EndBeforeStart => "end_before_start",
            Self::NotPositive => "not_positive",
            Self::OutOfRange => "out_of_range",
            Self::Dangling => "dangling",
            Self::WrongKind => "wrong_kind",
            Self::Duplicate => "duplicate",
            Self::UnknownField => "unknown_field",
            Self::NotADigest => "not_a_digest",
            Self::KindChanged => "kind_changed",
            Self::TooMany => "too_many",
        }
    }

    /// Every reason, for the catalogue's completeness test.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter()
    }

    /// serde carries the errors of a nested type as text; ours travel through it as their code.
    fn from_serde(message: &str) -> Self {
        Self::ALL.into_iter().find(|reason| message == reason.code()).unwrap_or_else(|| {
            if message.starts_with("unknown variant") {
                Self::UnknownTerm
            } else if message.starts_with("missing field") {
                Self::Missing
            } else {
                Self::WrongType
            }
        })
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A record that is not taken in: which field, and which rule it broke. Holds no text of the record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct Refusal {
    /// Path of the field as in the JSON: `visit.mode`, `strike.phases[0].from.edtf`.
    pub field: String,
    /// The rule it broke.
    pub reason: Reason,
}

impl Refusal {
    /// A refusal of `field`.
    pub fn new(field: impl Into<String>, reason: Reason) -> Self {
        Self { field: field.into(), reason }
    }

    /// From an error met while reading the JSON below `prefix`.
    pub(super) fn from_path(prefix: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> Self {
        let message = error.inner().to_string();
        let mut field = match (prefix, error.path().to_string().as_str()) {
            ("", path) => path.to_owned(),
            (prefix, ".") => prefix.to_owned(),
            (prefix, path) => format!("{prefix}.{path}"),
        };
        let reason = Reason::from_serde(&message);
        if reason == Reason::Missing
            && let Some(name) = message.split('`').nth(1)
        {
            field = if field == "." { name.to_owned() } else { format!("{field}.{name}") };
        }
        Self { field, reason }
    }

    /// The same refusal seen from a level above.
    #[must_use]
    pub fn under(mut self, parent: &str) -> Self {
        self.field = format!("{parent}.{}", self.field);
        self
    }
}
