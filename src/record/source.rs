//! Who says it, how they know it, how far either is trusted.

use serde::{Deserialize, Serialize};

use super::{Extra, Reference, vocabulary::vocabulary};

vocabulary! {
    /// How the author knows what the entry says.
    Basis: "basis" {
        FirstHand = "first_hand", DetaineeStatement = "detainee_statement", Relative = "relative", Lawyer = "lawyer",
        OfficialStatement = "official_statement", Document = "document", Media = "media", Hearsay = "hearsay",
        Computed = "computed", NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// A grade given by the author; absent means not graded. The source and the statement are graded apart.
    Grade: "grade" { High = "high", Likely = "likely", Unsure = "unsure", Unlikely = "unlikely", VeryLow = "very_low" }
}

/// Where an entry's claim comes from. Never absent: a record without one says `not_stated`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[ts(optional_fields)]
pub struct Source {
    /// How it is known.
    pub basis: Basis,
    /// Who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Reference>,
    /// Through whom or what it came, first teller first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub relay: Vec<String>,
    /// How far the source is trusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliability: Option<Grade>,
    /// How far the statement is believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credibility: Option<Grade>,
    #[doc(hidden)]
    #[serde(flatten)]
    #[ts(skip)]
    pub extra: Extra,
}

impl Default for Source {
    fn default() -> Self {
        Self {
            basis: Basis::NotStated,
            who: None,
            relay: Vec::new(),
            reliability: None,
            credibility: None,
            extra: Extra::new(),
        }
    }
}
