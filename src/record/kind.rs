//! The kinds of entry, declared in one list.

use serde::{Deserialize, Deserializer, Serialize, de::Error};
use serde_json::{Map, Value};

use super::{Entry, Occurred, Reason, Reference, Refusal, Vocabulary, reference::Mention};

/// What a kind tells about its fields.
pub trait Fields {
    /// The vocabularies that its file declares.
    const VOCABULARIES: &'static [Vocabulary] = &[];

    /// Refuses what cannot be: the path in the refusal starts below the kind's name.
    fn check(&self) -> Result<(), Refusal> {
        Ok(())
    }

    /// Every reference it holds, with its path below the kind's name.
    fn mentions(&mut self) -> Vec<Mention<'_>> {
        Vec::new()
    }

    /// When it happened by its own fields, where the envelope does not say.
    fn happened(&self) -> Option<&Occurred> {
        None
    }

    /// The names by which others may refer to it (people, facilities, cases).
    fn names(&self) -> Vec<&str> {
        Vec::new()
    }

    /// What a line about it says first.
    fn gist(&self) -> Vec<Gist> {
        Vec::new()
    }

    /// The text a search finds it by, beside the envelope's.
    fn words(&self) -> Vec<&str> {
        self.names()
    }
}

/// A piece of the line about an entry.
#[derive(Debug, Clone, PartialEq)]
pub enum Gist {
    /// A term: its vocabulary, and itself.
    Term(&'static str, &'static str),
    /// A figure with its unit: a vocabulary and its term.
    Figure(f64, &'static str, &'static str),
    /// As it stands.
    Text(String),
    /// A reference, to be shown by the name of what it points at.
    Name(Reference),
}

/// A kind as the list below declares it.
pub trait Kind: Fields {
    /// Its name in the JSON.
    const NAME: &'static str;
}

macro_rules! kinds {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// The fields of an entry, by its kind.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs)] // Each variant is documented at its type.
        pub enum Body { $($variant(super::$variant)),+ }

        /// The names of all kinds, in the order in which people are offered them.
        pub const KINDS: &[&str] = &[$($name),+];

        $(impl Kind for super::$variant { const NAME: &'static str = $name; })+

        impl Body {
            /// The name of the kind.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$variant(_) => $name),+ }
            }

            /// The kind's rules.
            pub fn fields(&self) -> &dyn DynFields {
                match self { $(Self::$variant(fields) => fields),+ }
            }

            /// The kind's rules, to change its references.
            pub(super) fn mentions(&mut self) -> Vec<Mention<'_>> {
                match self { $(Self::$variant(fields) => fields.mentions()),+ }
            }

            /// Reads the fields of `kind` from what stands under its name.
            pub(super) fn from_value(kind: &str, value: Value) -> Result<Self, Refusal> {
                match kind {
                    $($name => serde_path_to_error::deserialize(value)
                        .map(Self::$variant)
                        .map_err(|error| Refusal::from_path($name, &error)),)+
                    _ => Err(Refusal::new("kind", Reason::UnknownKind)),
                }
            }

            /// Reads the fields of `kind` without a way through [`Value`].
            pub(super) fn deserialize_of<'de, D: Deserializer<'de>>(kind: &str, from: D) -> Result<Self, D::Error> {
                match kind {
                    $($name => super::$variant::deserialize(from).map(Self::$variant),)+
                    _ => Err(D::Error::custom(kind)),
                }
            }

            /// What stands under the kind's name.
            pub(super) fn to_value(&self) -> Result<Value, serde_json::Error> {
                match self { $(Self::$variant(fields) => serde_json::to_value(fields)),+ }
            }
        }

        /// In TypeScript: a union that `kind` tells apart.
        impl ts_rs::TS for Body {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(_: &ts_rs::Config) -> String {
                "Body".to_owned()
            }

            fn inline(config: &ts_rs::Config) -> String {
                let kinds = [$(format!("{{ kind: \"{0}\", {0}: {1} }}", $name, <super::$variant as ts_rs::TS>::name(config))),+];
                kinds.join(" | ")
            }

            fn decl(config: &ts_rs::Config) -> String {
                format!("type Body = {};", <Self as ts_rs::TS>::inline(config))
            }

            fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor) {
                $(visitor.visit::<super::$variant>();)+
            }

            fn output_path() -> Option<std::path::PathBuf> {
                Some("contract.ts".into())
            }
        }

        /// The schema of what stands under the kind's name.
        pub(super) fn schema(kind: &str) -> Option<schemars::Schema> {
            match kind {
                $($name => Some(schemars::schema_for!(super::$variant)),)+
                _ => None,
            }
        }

        pub(super) fn kind_vocabularies() -> impl Iterator<Item = Vocabulary> {
            [$(<super::$variant as Fields>::VOCABULARIES),+].into_iter().flatten().copied()
        }
    };
}

kinds! {
    Visit = "visit",
    Contact = "contact",
    Weight = "weight",
    Health = "health",
    Strike = "strike",
    StrikeDay = "strike_day",
    Custody = "custody",
    Legal = "legal",
    Complaint = "complaint",
    Incident = "incident",
    Reprisal = "reprisal",
    Claim = "claim",
    Note = "note",
    Attachment = "attachment",
    Settlement = "settlement",
    Case = "case",
    Person = "person",
    Facility = "facility",
}

/// The part of [`Fields`] that needs no concrete type.
pub trait DynFields {
    /// See [`Fields::check`].
    fn check(&self) -> Result<(), Refusal>;
    /// See [`Fields::happened`].
    fn happened(&self) -> Option<&Occurred>;
    /// See [`Fields::names`].
    fn names(&self) -> Vec<&str>;
    /// See [`Fields::gist`].
    fn gist(&self) -> Vec<Gist>;
    /// See [`Fields::words`].
    fn words(&self) -> Vec<&str>;
}

impl<T: Fields + Serialize> DynFields for T {
    fn check(&self) -> Result<(), Refusal> {
        Fields::check(self)
    }
    fn happened(&self) -> Option<&Occurred> {
        Fields::happened(self)
    }
    fn names(&self) -> Vec<&str> {
        Fields::names(self)
    }
    fn gist(&self) -> Vec<Gist> {
        Fields::gist(self)
    }
    fn words(&self) -> Vec<&str> {
        Fields::words(self)
    }
}

impl Entry {
    /// Every reference the entry holds, with the path of its field.
    pub fn mentions(&mut self) -> Vec<Mention<'_>> {
        use super::Target;
        let kind = self.body.kind();
        let mut all: Vec<Mention<'_>> = Vec::new();
        all.extend(self.case.iter_mut().map(|case| ("case".to_owned(), Target::Case, case)));
        all.extend(self.source.who.iter_mut().map(|who| ("source.who".to_owned(), Target::Person, who)));
        let consents = self.consents.iter_mut().enumerate();
        all.extend(
            consents.filter_map(|(index, one)| single(&format!("consents[{index}].by"), Target::Person, &mut one.by)),
        );
        all.extend(indexed("links", ".to", Target::Any, self.links.iter_mut().map(|link| &mut link.to)));
        all.extend(indexed("attachments", "", Target::Kind("attachment"), self.attachments.iter_mut()));
        all.extend(self.body.mentions().into_iter().map(|(path, target, at)| (format!("{kind}.{path}"), target, at)));
        all
    }
}

/// References of a list, with their index in the path.
pub(super) fn indexed<'a>(
    list: &str,
    below: &str,
    target: super::Target,
    references: impl Iterator<Item = &'a mut Reference>,
) -> Vec<Mention<'a>> {
    references.enumerate().map(|(index, at)| (format!("{list}[{index}]{below}"), target, at)).collect()
}

/// A reference that stands alone.
pub(super) fn single<'a>(path: &str, target: super::Target, at: &'a mut Option<Reference>) -> Option<Mention<'a>> {
    at.as_mut().map(|at| (path.to_owned(), target, at))
}

/// What a kind without fields is read from.
pub(super) fn empty() -> Value {
    Value::Object(Map::new())
}
