//! A body weight, with how it came to be known.

use super::{
    Fields, Gist, Reason, Reference, Refusal, Target, Vocabulary, fields::fields, kind::single, reference::Mention,
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

fields! {
    /// A weight as it was stated.
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
        pub by: Option<Reference>,
        /// With what, in which clothes.
        pub instrument: Option<String>,
    }
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

    fn gist(&self) -> Vec<Gist> {
        vec![Gist::Figure(self.value, WeightUnit::VOCABULARY.name, self.unit.as_str()), self.reading.gist()]
    }

    fn words(&self) -> Vec<&str> {
        self.instrument.as_deref().into_iter().collect()
    }
}
