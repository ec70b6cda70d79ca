//! Something said of the person that is no event.

use serde::{Deserialize, Serialize};

use super::{Fields, Gist, Occurred, Reason, Refusal, Vocabulary, fields::fields, vocabulary::vocabulary};

vocabulary! {
    /// What a claim is about.
    ClaimAbout: "claim_about" {
        Age = "age", Profession = "profession",
        /// How many hunger strikes there have been.
        StrikeCount = "strike_count",
        /// How much of the sentence is left.
        TimeLeft = "time_left",
        Nationality = "nationality", Affiliation = "affiliation", NotStated = "not_stated", Other = "other",
    }
}

/// A value as it was stated: a number, or words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
#[serde(untagged)]
pub enum ClaimValue {
    /// A number, in the claim's unit.
    Number(f64),
    /// Words.
    Words(String),
}

fields! {
    /// What somebody says of the person: an age, a profession, a count. Never taken over into the case by itself.
    pub struct Claim {
        /// What it is about.
        pub about: ClaimAbout,
        /// The value as stated; absent is unknown.
        pub value: Option<ClaimValue>,
        /// The unit of a number, in the words used: years, times, months.
        pub unit: Option<String>,
        /// The time it is said of, where that is not the day it was said.
        pub period: Option<Occurred>,
    }
}

impl Claim {
    /// The value, when it is a number.
    pub fn number(&self) -> Option<f64> {
        match self.value {
            Some(ClaimValue::Number(number)) => Some(number),
            _ => None,
        }
    }
}

impl Fields for Claim {
    const VOCABULARIES: &'static [Vocabulary] = &[ClaimAbout::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        let counted = matches!(self.about, ClaimAbout::Age | ClaimAbout::StrikeCount | ClaimAbout::TimeLeft);
        if counted && self.number().is_some_and(|number| number < 0.0) {
            return Err(Refusal::new("value", Reason::NotPositive));
        }
        if self.about == ClaimAbout::Age && self.number().is_some_and(|age| age > 130.0) {
            return Err(Refusal::new("value", Reason::OutOfRange));
        }
        self.period.as_ref().map_or(Ok(()), |period| period.check("period"))
    }

    fn gist(&self) -> Vec<Gist> {
        let value = self.number().map(|number| Gist::Text(number.to_string()));
        [self.about.gist()].into_iter().chain(value).collect()
    }

    fn words(&self) -> Vec<&str> {
        let value = match &self.value {
            Some(ClaimValue::Words(words)) => Some(words.as_str()),
            _ => None,
        };
        let stated = self.period.as_ref().and_then(|period| period.stated.as_deref());
        value.into_iter().chain(self.unit.as_deref()).chain(stated).collect()
    }
}
