//! The words of the window, read from the catalogue as the window reads them.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::trouble::{Outcome, missing};

/// The languages of the window.
pub const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];

/// Everything that one language says.
pub struct Words {
    /// `en`, `ru` or `kk`.
    pub language: String,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Words({})", self.language)
    }
}

impl Words {
    /// The catalogue of a language.
    ///
    /// # Errors
    /// When its files are not there.
    pub fn of(language: &str) -> Outcome<Self> {
        let Ok(id) = language.parse() else { return missing(format!("no language {language}")) };
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        for source in sources(language)? {
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { language: language.to_owned(), bundle })
    }

    /// A message.
    ///
    /// # Errors
    /// When the catalogue has none of this name.
    pub fn say(&self, id: &str) -> Outcome<String> {
        self.say_with(id, Vec::new())
    }

    /// A message with what it asks for.
    ///
    /// # Errors
    /// As [`Words::say`].
    pub fn say_with(&self, id: &str, arguments: Vec<(&str, FluentValue<'_>)>) -> Outcome<String> {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return missing(format!("the catalogue of {} has no {id}", self.language));
        };
        let arguments: FluentArgs<'_> = arguments.into_iter().collect();
        Ok(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    /// A term of a vocabulary.
    ///
    /// # Errors
    /// As [`Words::say`].
    pub fn term(&self, vocabulary: &str, term: &str) -> Outcome<String> {
        self.say(&format!("term-{vocabulary}-{term}"))
    }

    /// A number with one decimal and its sign, as the pages of this language write it.
    pub fn signed(&self, number: f64) -> String {
        let written = format!("{number:+.1}").replace('-', "\u{2212}");
        if self.language == "en" { written } else { written.replace('.', ",") }
    }
}

/// The texts of a language's files.
///
/// # Errors
/// When they are not there.
pub fn sources(language: &str) -> Outcome<Vec<String>> {
    let mut sources = Vec::new();
    for file in fs::read_dir(checkout(&format!("locales/{language}")))? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            sources.push(fs::read_to_string(path)?);
        }
    }
    Ok(sources)
}

/// A path in the checkout.
pub fn checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}
