//! A person, under every name that papers give them.

use serde::{Deserialize, Serialize};

use super::{Extra, Fields, Reason, Refusal, Vocabulary, vocabulary::vocabulary};

vocabulary! {
    /// What somebody is in the matter.
    Role: "role" {
        Detainee = "detainee", Lawyer = "lawyer", Relative = "relative", MemberOfParliament = "member_of_parliament",
        PreventiveMechanism = "preventive_mechanism", Ngo = "ngo", Clergy = "clergy", Consul = "consul",
        Doctor = "doctor", Journalist = "journalist", Supporter = "supporter", Staff = "staff",
        Interpreter = "interpreter", NotStated = "not_stated", Other = "other",
    }
}

/// One spelling of a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[ts(optional_fields)]
pub struct Name {
    /// As written.
    pub text: String,
    /// ISO 15924 code of the script, such as `Cyrl` or `Latn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// Where this spelling comes from: former name, misspelling in the verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[doc(hidden)]
    #[serde(flatten)]
    #[ts(skip)]
    pub extra: Extra,
}

/// Somebody other than the detainee of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[ts(optional_fields)]
pub struct Person {
    /// The preferred name first, then every variant.
    pub names: Vec<Name>,
    /// What they are in the matter.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// How to reach them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[doc(hidden)]
    #[serde(flatten)]
    #[ts(skip)]
    pub extra: Extra,
}

impl Fields for Person {
    const VOCABULARIES: &'static [Vocabulary] = &[Role::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        check_names(&self.names)
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(|name| name.text.as_str()).collect()
    }

    fn words(&self) -> Vec<&str> {
        let mut words = Fields::names(self);
        words.extend(self.contact.as_deref());
        words.extend(self.note.as_deref());
        words
    }
}

/// Refuses an empty list and an empty name: everything else about somebody may be unknown.
pub(super) fn check_names(names: &[Name]) -> Result<(), Refusal> {
    if names.is_empty() {
        return Err(Refusal::new("names", Reason::Missing));
    }
    match names.iter().position(|name| name.text.trim().is_empty()) {
        Some(index) => Err(Refusal::new(format!("names[{index}].text"), Reason::Missing)),
        None => Ok(()),
    }
}
