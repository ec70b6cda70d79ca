//! A person, under every name that papers give them.

use super::{Edtf, Fields, Reason, Refusal, Vocabulary, fields::fields, vocabulary::vocabulary};

vocabulary! {
    /// What somebody is in the matter.
    Role: "role" {
        Detainee = "detainee", Lawyer = "lawyer", Relative = "relative", MemberOfParliament = "member_of_parliament",
        PreventiveMechanism = "preventive_mechanism", Ngo = "ngo", Clergy = "clergy", Consul = "consul",
        Doctor = "doctor", Journalist = "journalist", Supporter = "supporter", Staff = "staff",
        Interpreter = "interpreter", NotStated = "not_stated", Other = "other",
    }
}

fields! {
    /// One spelling of a name.
    pub struct Name {
        /// As written.
        pub text: String,
        /// ISO 15924 code of the script, such as `Cyrl` or `Latn`.
        pub script: Option<String>,
        /// Where this spelling comes from: former name, misspelling in the verdict.
        pub note: Option<String>,
    }
}

fields! {
    /// Somebody other than the detainee of a case.
    pub struct Person {
        /// The preferred name first, then every variant; at least one.
        pub names: Vec<Name>,
        /// Stands for the name wherever something leaves for an outside audience.
        pub pseudonym: Option<String>,
        /// Father's name, where papers give it apart.
        pub patronymic: Option<String>,
        /// Date of birth.
        pub born: Option<Edtf>,
        /// Number of the identity document or the personal number.
        pub id_number: Option<String>,
        /// What they are in the matter.
        #[serde(default)]
        pub roles: Vec<Role>,
        /// How to reach them.
        pub contact: Option<String>,
        /// Anything else.
        pub note: Option<String>,
    }
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
        let texts = [&self.pseudonym, &self.patronymic, &self.id_number, &self.contact, &self.note];
        words.extend(texts.into_iter().flatten().map(String::as_str));
        words.extend(notes(&self.names));
        words
    }
}

/// What is said of the spellings of a name.
pub(super) fn notes(names: &[Name]) -> impl Iterator<Item = &str> {
    names.iter().filter_map(|name| name.note.as_deref())
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
