//! A hunger strike: an episode with phases.

use super::{
    Edtf, Fields, Gist, Occurred, Reason, Reference, Refusal, Target, Vocabulary, fields::fields, kind::single,
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

fields! {
    /// A stretch inside a strike in which food was taken.
    #[derive(Default)]
    pub struct Pause {
        /// Its first day.
        pub from: Option<Occurred>,
        /// Its last day; absent: no end is recorded.
        pub to: Option<Occurred>,
        /// Why.
        pub reason: Option<String>,
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
        /// Stretches in which food was taken, inside the strike; their days are not counted.
        #[serde(default)]
        pub pauses: Vec<Pause>,
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

fn check_stretch(field: &str, from: Option<&Occurred>, to: Option<&Occurred>) -> Result<(), Refusal> {
    for (side, occurred) in [("from", from), ("to", to)] {
        if let Some(occurred) = occurred {
            occurred.check(&format!("{field}.{side}"))?;
        }
    }
    let (from, to) = (from.and_then(Occurred::earliest), to.and_then(Occurred::latest));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return Err(Refusal::new(format!("{field}.to.edtf"), Reason::EndBeforeStart));
    }
    Ok(())
}

impl Fields for Strike {
    const VOCABULARIES: &'static [Vocabulary] = &[PhaseKind::VOCABULARY, StrikeEnd::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        for (index, phase) in self.phases.iter().enumerate() {
            check_stretch(&format!("phases[{index}]"), phase.from.as_ref(), phase.to.as_ref())?;
        }
        let begins = |phase: &Phase| phase.from.as_ref().and_then(Occurred::earliest);
        for (index, two) in self.phases.windows(2).enumerate() {
            if let [one, next] = two
                && let Some((one, next)) = begins(one).zip(next.from.as_ref().and_then(Occurred::latest))
                && next < one
            {
                return Err(Refusal::new(format!("phases[{}].from.edtf", index + 1), Reason::EndBeforeStart));
            }
        }
        let ended = self.ended.as_ref().and_then(|ended| ended.edtf.as_ref()?.latest());
        if self.phases.iter().find_map(begins).zip(ended).is_some_and(|(begun, ended)| ended < begun) {
            return Err(Refusal::new("ended.edtf", Reason::EndBeforeStart));
        }
        for (index, pause) in self.pauses.iter().enumerate() {
            check_stretch(&format!("pauses[{index}]"), pause.from.as_ref(), pause.to.as_ref())?;
        }
        Ok(())
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        single("announced_by", Target::Person, &mut self.announced_by).into_iter().collect()
    }

    fn happened(&self) -> Option<&Occurred> {
        self.phases.iter().find_map(|phase| phase.from.as_ref().filter(|from| from.edtf.is_some()))
    }

    fn gist(&self) -> Vec<Gist> {
        self.phases.iter().map(|phase| phase.kind.gist()).collect()
    }

    fn words(&self) -> Vec<&str> {
        let reasons = self.pauses.iter().filter_map(|pause| pause.reason.as_deref());
        let phases = self.phases.iter().flat_map(|phase| [&phase.from, &phase.to]);
        let pauses = self.pauses.iter().flat_map(|pause| [&pause.from, &pause.to]);
        let stated = phases.chain(pauses).flatten().filter_map(|occurred| occurred.stated.as_deref());
        let demands = self.demands.iter().map(String::as_str);
        demands.chain(self.stated_duration.as_deref()).chain(reasons).chain(stated).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::record::{Entry, Reason, Refusal};

    #[test]
    fn an_end_before_the_start_is_refused() {
        let strike = |ended: &str| {
            let phases = json!([{"from": {"edtf": "2025-10-13"}}, {"from": {"edtf": "2025-10-16"}}]);
            Entry::from_value(json!({"kind": "strike", "strike": {"phases": phases, "ended": {"edtf": ended}}})).err()
        };
        assert_eq!(strike("2025-10-12"), Some(Refusal::new("strike.ended.edtf", Reason::EndBeforeStart)));
        assert_eq!((strike("2025-10"), strike("2025-10-16")), (None, None));
    }

    #[test]
    fn phases_that_run_backwards_are_refused() {
        let phases = |first: &str, second: &str| {
            let phases = json!([{"from": {"edtf": first}}, {"from": {"edtf": second}}]);
            Entry::from_value(json!({"kind": "strike", "strike": {"phases": phases}})).err()
        };
        let backwards = Some(Refusal::new("strike.phases[1].from.edtf", Reason::EndBeforeStart));
        assert_eq!(phases("2025-10-13", "2025-10-12"), backwards);
        assert_eq!((phases("2025-10-13", "2025-10"), phases("2025-10-13", "2025-10-13")), (None, None));
    }
}
