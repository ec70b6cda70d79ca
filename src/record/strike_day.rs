//! "Day N", said by somebody of a day.

use super::{
    Fields, Gist, PhaseKind, Reason, Reference, Refusal, Target, fields::fields, kind::single, reference::Mention,
};

fields! {
    /// A claimed day number, kept as claimed. The start it implies is computed when shown, never stored.
    pub struct StrikeDay {
        /// The strike it speaks of.
        pub strike: Option<Reference>,
        /// The number as claimed; 0 to 1000.
        pub day: i32,
        /// What is said to be refused.
        pub phase_kind: Option<PhaseKind>,
    }
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

    fn gist(&self) -> Vec<Gist> {
        vec![Gist::Text(self.day.to_string())]
    }
}
