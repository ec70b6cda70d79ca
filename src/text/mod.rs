//! Words: the one catalogue that the window and the command line speak from.
//!
//! Fluent files under `locales/`, compiled in. The window reads the same files. A test refuses a message that one language
//! lacks, that is asked for and missing, or that nothing asks for.

mod comparison;
mod date;
mod difference;
mod number;
mod query;
mod summary;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::error::Failure;
pub use comparison::Comparison;
pub use query::read_query;

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    En,
    /// Russian.
    Ru,
    /// Kazakh.
    Kk,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::En, Self::Ru, Self::Kk];

    /// BCP 47 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Kk => "kk",
        }
    }

    /// The first of the system's languages that the program speaks, else English.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|locale| Self::of(&locale)).unwrap_or(Self::En)
    }

    /// By the first part of a locale: `kk-KZ`, `kk_KZ.UTF-8`, `kk`.
    fn of(locale: &str) -> Option<Self> {
        let language = locale.split(['-', '_', '.']).next();
        Self::ALL.into_iter().find(|known| language == Some(known.code()))
    }

    /// The texts of its files.
    pub fn sources(self) -> [&'static str; 6] {
        macro_rules! of {
            ($code:literal) => {
                [
                    include_str!(concat!("../../locales/", $code, "/terms.ftl")),
                    include_str!(concat!("../../locales/", $code, "/errors.ftl")),
                    include_str!(concat!("../../locales/", $code, "/dates.ftl")),
                    include_str!(concat!("../../locales/", $code, "/cli.ftl")),
                    include_str!(concat!("../../locales/", $code, "/insight.ftl")),
                    include_str!(concat!("../../locales/", $code, "/work.ftl")),
                ]
            };
        }
        match self {
            Self::En => of!("en"),
            Self::Ru => of!("ru"),
            Self::Kk => of!("kk"),
        }
    }
}

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Catalogue({})", self.language.code())
    }
}

/// A parameter of a message.
pub type Arg<'a> = (&'a str, String);

impl Catalogue {
    /// The catalogue of a language.
    pub fn new(language: Language) -> Self {
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks of direction around parameters would stand in what people copy; none of our scripts needs them.
        bundle.set_use_isolating(false);
        for source in language.sources() {
            // A faulty message is left out; a test parses every file strictly.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message; its id where it is missing.
    pub fn text(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// A term of a vocabulary.
    pub fn term(&self, vocabulary: &str, term: &str) -> String {
        self.text(&format!("term-{vocabulary}-{term}"), &[])
    }

    /// What happened, whether anything was lost, what to do: as one paragraph.
    pub fn failure(&self, failure: &Failure) -> String {
        let id = format!("error-{}", failure.code);
        let args: Vec<Arg<'_>> =
            failure.params.iter().map(|(name, value)| (&**name, self.param(name, value))).collect();
        let parts = [None, Some("lost"), Some("next")];
        parts.into_iter().filter_map(|part| self.find(&id, part, &args)).collect::<Vec<_>>().join(" ")
    }

    /// The rule that was broken and the fault of a file are named by messages of their own; days stand as people write them.
    fn param(&self, name: &str, value: &str) -> String {
        match name {
            "reason" | "fault" => self.text(&format!("{name}-{value}"), &[]),
            "now" | "recorded" => value.parse().map_or_else(|_| value.to_owned(), |day| self.day(day)),
            _ => value.to_owned(),
        }
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[Arg<'_>]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<f64>() {
                // Numbers choose the plural; anything with a leading zero or a point is text.
                Ok(number) if number.to_string() == *value => values.set(*name, number),
                _ => values.set(*name, value.clone()),
            }
        }
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_read_by_their_language() {
        for (locale, language) in [
            ("kk-KZ", Some(Language::Kk)),
            ("ru_RU.UTF-8", Some(Language::Ru)),
            ("en", Some(Language::En)),
            ("C", None),
            ("run", None),
        ] {
            assert_eq!(Language::of(locale), language, "{locale}");
        }
    }
}
