//! What a court imposed: how much of what, and from when it counts.

use std::{convert::Infallible, fmt, str::FromStr};

use super::{
    Edtf, Reason, Refusal,
    fields::{as_text, fields},
    vocabulary::vocabulary,
};

vocabulary! {
    /// What sort of sentence.
    SentenceType: "sentence_type" {
        Imprisonment = "imprisonment", RestrictionOfLiberty = "restriction_of_liberty", Probation = "probation",
        AdministrativeArrest = "administrative_arrest", CommunityService = "community_service", Fine = "fine",
        Ban = "ban",
        /// On a list that has no expiry of its own.
        Listing = "listing",
        NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// From which event a sentence counts.
    StartRule: "start_rule" {
        Detention = "detention", Verdict = "verdict", EntryIntoForce = "entry_into_force",
        /// From the release that ends the imprisonment before it.
        Release = "release",
        NotStated = "not_stated", Other = "other",
    }
}

/// From when a sentence counts: an event, a date, or words from which nothing is computed. In the JSON one text:
/// `detention`, `2023-05-28`, or the words.
#[derive(Debug, Clone, PartialEq, ts_rs::TS)]
#[ts(type = "string")]
pub enum FromRule {
    /// From an event that the notebook may hold.
    Event(StartRule),
    /// From a date.
    Day(Edtf),
    /// In words.
    Words(String),
}

impl FromStr for FromRule {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        // `from_verdict` is met in imports; the event is the same.
        let term = text.strip_prefix("from_").unwrap_or(text);
        Ok(match (serde_json::from_value(term.into()), Edtf::from_str(text)) {
            (Ok(event), _) => Self::Event(event),
            (_, Ok(day)) => Self::Day(day),
            _ => Self::Words(text.to_owned()),
        })
    }
}

impl fmt::Display for FromRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event(event) => f.write_str(event.as_str()),
            Self::Day(day) => day.fmt(f),
            Self::Words(words) => f.write_str(words),
        }
    }
}

as_text!(FromRule: "from_rule");

/// The units of a sentence that is a length of time; any other is a currency.
pub const TIME_UNITS: [&str; 4] = ["hour", "day", "month", "year"];

fields! {
    /// One sentence of a verdict or a decision.
    pub struct Sentence {
        /// What sort.
        #[serde(rename = "type")]
        pub kind: SentenceType,
        /// How much, in `unit`; not negative.
        pub amount: Option<f64>,
        /// `hour`, `day`, `month`, `year`, or the ISO 4217 code of a currency.
        pub unit: Option<String>,
        /// Of a ban: of what. Of a listing: on which list.
        pub what: Option<String>,
        /// From when it counts: without it no end is computed.
        pub from_rule: Option<FromRule>,
        /// Days already counted as served, as stated; not negative.
        pub credit_days: Option<i32>,
    }
}

impl Sentence {
    pub(super) fn check(&self, field: &str) -> Result<(), Refusal> {
        if self.amount.is_some_and(|amount| amount < 0.0) {
            return Err(Refusal::new(format!("{field}.amount"), Reason::NotPositive));
        }
        if self.credit_days.is_some_and(|days| days < 0) {
            return Err(Refusal::new(format!("{field}.credit_days"), Reason::NotPositive));
        }
        let unit = self.unit.as_deref();
        if unit.is_some_and(|unit| !TIME_UNITS.contains(&unit) && !is_currency(unit)) {
            return Err(Refusal::new(format!("{field}.unit"), Reason::UnknownTerm));
        }
        Ok(())
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let rule = match &self.from_rule {
            Some(FromRule::Words(words)) => Some(words.as_str()),
            _ => None,
        };
        self.what.as_deref().into_iter().chain(rule)
    }
}

/// Whether a text has the form of an ISO 4217 code.
pub(super) fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}
