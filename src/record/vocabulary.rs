//! Closed lists of terms. A term is stored by its snake-case name and shown through the catalogue
//! (`term-<vocabulary>-<term>`).

use super::kind::kind_vocabularies;

/// A closed list: its name and the terms in the order in which people meet them.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// Snake-case name, the middle part of the catalogue's message ids.
    pub name: &'static str,
    /// Every term as it is stored.
    pub terms: &'static [&'static str],
}

/// Every vocabulary of every kind and of the envelope.
pub fn vocabularies() -> Vec<Vocabulary> {
    let envelope = [
        super::Basis::VOCABULARY,
        super::Grade::VOCABULARY,
        super::Confidentiality::VOCABULARY,
        super::LinkKind::VOCABULARY,
        super::OfficialAnswer::VOCABULARY,
    ];
    // No field's own: what a place written in plain words is read as, and what a form offers for it.
    let read = [super::BodyRegion::VOCABULARY];
    let kinds = Vocabulary { name: "kinds", terms: super::KINDS };
    envelope.into_iter().chain(kind_vocabularies()).chain(read).chain([kinds]).collect()
}

/// Declares a vocabulary: an enum whose variants are stored as the given terms.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident: $label:literal { $($(#[$variant_doc:meta])* $variant:ident = $term:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, ts_rs::TS, schemars::JsonSchema)]
        #[schemars(extend("x-vocabulary" = $label))]
        #[allow(missing_docs)] // The terms are the field's own; `domain` names stand for themselves.
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $term)] $variant),+ }

        impl $name {
            /// The terms as they are stored and shown.
            pub const VOCABULARY: $crate::record::Vocabulary =
                $crate::record::Vocabulary { name: $label, terms: &[$($term),+] };

            /// The term in the line about an entry.
            #[allow(dead_code)] // Not every vocabulary is of a main field.
            pub(crate) fn gist(self) -> $crate::record::Gist {
                $crate::record::Gist::Term($label, self.as_str())
            }

            /// The term as it is stored.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $term),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::record::Reason;

            fn from_str(term: &str) -> Result<Self, Self::Err> {
                match term {
                    $($term => Ok(Self::$variant),)+
                    _ => Err($crate::record::Reason::UnknownTerm),
                }
            }
        }
    };
}
pub(crate) use vocabulary;
