//! Who says it, how they know it, how far either is trusted.

use super::{Reference, fields::fields, vocabulary::vocabulary};

vocabulary! {
    /// How the author knows what the entry says.
    Basis: "basis" {
        FirstHand = "first_hand", DetaineeStatement = "detainee_statement", Relative = "relative", Lawyer = "lawyer",
        OfficialStatement = "official_statement", Document = "document", Media = "media", Hearsay = "hearsay",
        Computed = "computed", NotStated = "not_stated", Other = "other",
    }
}

impl Basis {
    /// Whether nobody who could know vouches for it: rumoured, read in the media, or computed.
    pub fn is_second_hand(self) -> bool {
        matches!(self, Self::Hearsay | Self::Media | Self::Computed)
    }
}

vocabulary! {
    /// A grade given by the author; absent means not graded. The source and the statement are graded apart.
    Grade: "grade" { High = "high", Likely = "likely", Unsure = "unsure", Unlikely = "unlikely", VeryLow = "very_low" }
}

fields! {
    /// Where an entry's claim comes from. Never absent: a record without one says `not_stated`.
    pub struct Source {
        /// How it is known.
        pub basis: Basis,
        /// Who said it.
        pub who: Option<Reference>,
        /// Through whom or what it came, first teller first.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[ts(as = "Option<Vec<String>>", optional)]
        pub relay: Vec<String>,
        /// How far the source is trusted.
        pub reliability: Option<Grade>,
        /// How far the statement is believed.
        pub credibility: Option<Grade>,
    }
}

impl Default for Source {
    fn default() -> Self {
        Self {
            basis: Basis::NotStated,
            who: None,
            relay: Vec::new(),
            reliability: None,
            credibility: None,
            extra: Default::default(),
        }
    }
}
