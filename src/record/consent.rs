//! Permission to pass an entry on, and what of it is more confidential than the rest.

use super::{Confidentiality, Edtf, Reason, Reference, Refusal, fields::fields};

fields! {
    /// Permission to pass an entry on for one use. Dated, and it can be withdrawn.
    pub struct Consent {
        /// To whom or for what: one use.
        #[serde(rename = "for")]
        pub use_for: String,
        /// Who gave it; absent: the detainee of the case.
        pub by: Option<Reference>,
        /// When it was given.
        pub given: Option<Edtf>,
        /// When it was withdrawn; absent: it holds.
        pub withdrawn: Option<Edtf>,
        /// How it was given: signed, by word of mouth, before whom.
        pub how: Option<String>,
    }
}

impl Consent {
    pub(super) fn check(&self, field: &str) -> Result<(), Refusal> {
        let given = self.given.as_ref().and_then(Edtf::earliest);
        let withdrawn = self.withdrawn.as_ref().and_then(Edtf::latest);
        if given.zip(withdrawn).is_some_and(|(given, withdrawn)| withdrawn < given) {
            return Err(Refusal::new(format!("{field}.withdrawn"), Reason::EndBeforeStart));
        }
        Ok(())
    }
}

fields! {
    /// A field that fewer may see than the entry.
    pub struct Restricted {
        /// Its path in the entry, as in the JSON: `health.diagnosis`, `visit.visitors`.
        pub field: String,
        /// Who may see it.
        pub confidentiality: Confidentiality,
    }
}
