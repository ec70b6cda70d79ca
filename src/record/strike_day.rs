//! "Day N", said by somebody of a day.

use serde::{Deserialize, Serialize};

use super::{Extra, Fields, PhaseKind, Reason, Reference, Refusal, Target, kind::single, reference::Mention};

/// A claimed day number, kept as claimed. The start it implies is computed when shown, never stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[ts(optional_fields)]
pub struct StrikeDay {
    /// The strike it speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strike: Option<Reference>,
    /// The number as claimed; 0 to 1000.
    pub day: i32,
    /// What is said to be refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase_kind: Option<PhaseKind>,
    #[doc(hidden)]
    #[serde(flatten)]
    #[ts(skip)]
    pub extra: Extra,
}

impl Fields for StrikeDay {
    fn check(&self) -> Result<(), Refusal> {
        match self.day {
            day if day < 0 => Err(Refusal::new("day", Reason::NotPositive)),
            0..=1000 => Ok(()),
            _ => Err(Refusal::new("day", Reason::OutOfRange)),
        }
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        single("strike", Target::Kind("strike"), &mut self.strike).into_iter().collect()
    }
}
