//! A body weight, with how it came to be known.

use serde::{Deserialize, Serialize};

use super::{
    Extra, Fields, Reason, Reference, Refusal, Target, Vocabulary, kind::single, reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// How a figure was obtained. Readings of different kinds are never mixed without saying so.
    Reading: "reading" {
        Measured = "measured", SelfReported = "self_reported", Estimated = "estimated",
        ThirdPartyClaim = "third_party_claim", Inferred = "inferred", NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// The unit a weight was stated in.
    WeightUnit: "weight_unit" { Kilogram = "kg", Gram = "g", Pound = "lb" }
}

/// A weight as it was stated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[ts(optional_fields)]
pub struct Weight {
    /// The figure, in `unit`; above 0, below 700 kg (the heaviest person on record weighed 635).
    pub value: f64,
    /// The unit of the figure.
    #[serde(default = "kilogram")]
    pub unit: WeightUnit,
    /// How it was obtained.
    #[serde(default = "not_stated")]
    pub reading: Reading,
    /// Who weighed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Reference>,
    /// With what, in which clothes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    #[doc(hidden)]
    #[serde(flatten)]
    #[ts(skip)]
    pub extra: Extra,
}

fn kilogram() -> WeightUnit {
    WeightUnit::Kilogram
}

fn not_stated() -> Reading {
    Reading::NotStated
}

impl Weight {
    /// The weight in kilograms. One pound is 0.45359237 kg (International yard and pound agreement, 1959).
    pub fn kilograms(&self) -> f64 {
        match self.unit {
            WeightUnit::Kilogram => self.value,
            WeightUnit::Gram => self.value / 1000.0,
            WeightUnit::Pound => self.value * 0.453_592_37,
        }
    }
}

impl Fields for Weight {
    const VOCABULARIES: &'static [Vocabulary] = &[Reading::VOCABULARY, WeightUnit::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        if self.value <= 0.0 {
            return Err(Refusal::new("value", Reason::NotPositive));
        }
        if self.kilograms() >= 700.0 {
            return Err(Refusal::new("value", Reason::OutOfRange));
        }
        Ok(())
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        single("by", Target::Person, &mut self.by).into_iter().collect()
    }

    fn words(&self) -> Vec<&str> {
        self.instrument.as_deref().into_iter().collect()
    }
}
