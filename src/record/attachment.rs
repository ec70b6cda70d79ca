//! What is known of a piece of evidence: its digest, and where it came from.

use serde::{Deserialize, Serialize};

use super::{Edtf, Fields, Reason, Reference, Refusal, Target, fields::fields, kind::single, reference::Mention};

fields! {
    /// How a piece of evidence came here.
    #[derive(Default)]
    #[serde(default)]
    pub struct Acquired {
        /// Who took it over.
        pub by: Option<Reference>,
        /// When.
        pub at: Option<Edtf>,
        /// In which way: photographed, received by messenger, handed over on paper.
        pub how: Option<String>,
        /// From where or whom.
        pub origin: Option<String>,
    }
}

/// Whether a file is the original: yes or no, or which other attachment it was made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Original {
    /// The original, or a copy of something that is not here.
    Is(bool),
    /// Made from this attachment.
    MadeFrom(Reference),
}

fields! {
    /// A piece of evidence: what is known of it. The file itself is not kept in the record.
    pub struct Attachment {
        /// What it is called.
        pub name: String,
        /// IANA media type, such as `image/jpeg`.
        pub media_type: Option<String>,
        /// Bytes; not negative.
        #[ts(type = "number | undefined")]
        pub size: Option<i64>,
        /// SHA-256 of the file, 64 hexadecimal digits.
        pub sha256: Option<String>,
        /// How it came here.
        pub acquired: Option<Acquired>,
        /// Whether it is the original.
        pub original: Option<Original>,
    }
}

impl Fields for Attachment {
    fn check(&self) -> Result<(), Refusal> {
        if self.name.trim().is_empty() {
            return Err(Refusal::new("name", Reason::Missing));
        }
        if self.size.is_some_and(|size| size < 0) {
            return Err(Refusal::new("size", Reason::NotPositive));
        }
        let is_digest = |text: &String| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        match &self.sha256 {
            Some(digest) if !is_digest(digest) => Err(Refusal::new("sha256", Reason::NotADigest)),
            _ => Ok(()),
        }
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let by = self.acquired.as_mut().and_then(|acquired| single("acquired.by", Target::Person, &mut acquired.by));
        let made_from = match &mut self.original {
            Some(Original::MadeFrom(at)) => Some(("original".to_owned(), Target::Kind("attachment"), at)),
            _ => None,
        };
        by.into_iter().chain(made_from).collect()
    }

    fn words(&self) -> Vec<&str> {
        let acquired = self.acquired.as_ref();
        let how = acquired.and_then(|acquired| acquired.how.as_deref());
        let origin = acquired.and_then(|acquired| acquired.origin.as_deref());
        [self.name.as_str()].into_iter().chain(how).chain(origin).collect()
    }
}
