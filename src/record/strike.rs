//! A hunger strike: an episode with phases.

use super::{
    Edtf, Fields, Occurred, Reason, Reference, Refusal, Target, Vocabulary, fields::fields, kind::single,
    reference::Mention, vocabulary::vocabulary,
};

vocabulary! {
    /// What is refused during a phase.
    PhaseKind: "phase_kind" {
        /// No food and no fluid.
        Dry = "dry",
        /// Water only.
        Water = "water",
        /// Something is taken; the text says what.
        Partial = "partial",
        NotStated = "not_stated",
        Other = "other",
    }
}

vocabulary! {
    /// Why a strike ended.
    StrikeEnd: "strike_end" {
        DemandsMet = "demands_met", Health = "health", Hospitalised = "hospitalised", ForceFed = "force_fed",
        Transferred = "transferred", Died = "died", Unknown = "unknown", NotStated = "not_stated", Other = "other",
    }
}

fields! {
    /// A stretch of a strike in which the same is refused.
    pub struct Phase {
        /// What is refused.
        #[serde(default = "not_stated")]
        pub kind: PhaseKind,
        /// Its first day.
        pub from: Option<Occurred>,
        /// Its last day; absent: no end is recorded.
        pub to: Option<Occurred>,
    }
}

fn not_stated() -> PhaseKind {
    PhaseKind::NotStated
}

fields! {
    /// That a strike is over.
    #[derive(Default)]
    pub struct StrikeEnded {
        /// The last day without food; absent is unknown.
        pub edtf: Option<Edtf>,
        /// Why.
        pub reason: Option<StrikeEnd>,
    }
}

fields! {
    /// A hunger strike. Its start is the first phase's, or else the day it occurred; both may be unknown.
    #[derive(Default)]
    pub struct Strike {
        /// Phases in their order; dry days count apart.
        #[serde(default)]
        pub phases: Vec<Phase>,
        /// How long it was announced for, in the words used.
        pub stated_duration: Option<String>,
        /// What is demanded.
        #[serde(default)]
        pub demands: Vec<String>,
        /// Who made it known.
        pub announced_by: Option<Reference>,
        /// That it is over; absent: no end is recorded.
        pub ended: Option<StrikeEnded>,
    }
}

impl Fields for Strike {
    const VOCABULARIES: &'static [Vocabulary] = &[PhaseKind::VOCABULARY, StrikeEnd::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        for (index, phase) in self.phases.iter().enumerate() {
            for (side, occurred) in [("from", &phase.from), ("to", &phase.to)] {
                if let Some(occurred) = occurred {
                    occurred.check(&format!("phases[{index}].{side}"))?;
                }
            }
            let from = phase.from.as_ref().and_then(Occurred::earliest);
            let to = phase.to.as_ref().and_then(Occurred::latest);
            if from.zip(to).is_some_and(|(from, to)| to < from) {
                return Err(Refusal::new(format!("phases[{index}].to.edtf"), Reason::EndBeforeStart));
            }
        }
        Ok(())
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        single("announced_by", Target::Person, &mut self.announced_by).into_iter().collect()
    }

    fn happened(&self) -> Option<&Occurred> {
        self.phases.iter().find_map(|phase| phase.from.as_ref().filter(|from| from.edtf.is_some()))
    }

    fn words(&self) -> Vec<&str> {
        self.demands.iter().map(String::as_str).chain(self.stated_duration.as_deref()).collect()
    }
}
