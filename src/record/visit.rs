//! A visit, held or refused.

use super::{
    ClockTime, Fields, Gist, Reason, Reference, Refusal, Role, Target, Vocabulary,
    fields::fields,
    kind::{indexed, single},
    reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// How people met.
    VisitMode: "visit_mode" {
        InPerson = "in_person", ThroughGlass = "through_glass", Phone = "phone", Video = "video",
        CourtCorridor = "court_corridor", Letter = "letter",
        /// A recording or something else was shown instead of the person.
        Substitute = "substitute",
        NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// What became of the visit.
    VisitOutcome: "visit_outcome" {
        Held = "held", Refused = "refused", CutShort = "cut_short", Postponed = "postponed",
        Substituted = "substituted", HeldUnderCoercion = "held_under_coercion", NotStated = "not_stated",
        Other = "other",
    }
}

vocabulary! {
    /// Who could see or hear it.
    VisitPrivacy: "visit_privacy" {
        Private = "private", WithinSight = "within_sight", WithinSightAndHearing = "within_sight_and_hearing",
        RecordedOrSuspected = "recorded_or_suspected", Unknown = "unknown", NotStated = "not_stated", Other = "other",
    }
}

fields! {
    /// Somebody who came.
    pub struct Visitor {
        /// Who.
        pub who: Reference,
        /// As what.
        pub role: Option<Role>,
    }
}

fields! {
    /// Words as they were said.
    pub struct Quotation {
        /// Verbatim.
        pub quote: String,
        /// BCP 47 code of the language it was said in.
        pub language: Option<String>,
    }
}

fields! {
    /// A complaint made during the visit, with the administration's own answer.
    pub struct VisitComplaint {
        /// What is complained of.
        pub issue: String,
        /// What was answered.
        pub answer: Option<String>,
        /// Who answered.
        pub answer_by: Option<Reference>,
    }
}

fields! {
    /// A visit. A refused one is a record of its own worth and never counts as contact.
    #[derive(Default)]
    #[serde(default)]
    pub struct Visit {
        /// Local time of entry.
        pub time_in: Option<ClockTime>,
        /// Local time of leaving.
        pub time_out: Option<ClockTime>,
        /// Minutes waited before it; not negative.
        pub waited_minutes: Option<i32>,
        /// Who came.
        pub visitors: Vec<Visitor>,
        /// Staff who were present, named or described.
        pub staff_present: Vec<String>,
        /// Who interpreted.
        pub interpreter: Option<Reference>,
        /// Where.
        pub facility: Option<Reference>,
        /// In which room.
        pub room: Option<String>,
        /// How people met.
        pub mode: Option<VisitMode>,
        /// What became of it.
        pub outcome: Option<VisitOutcome>,
        /// The reason given for a refusal or an early end.
        pub reason: Option<String>,
        /// Who gave it.
        pub reason_by: Option<Reference>,
        /// Who could see or hear it.
        pub privacy: Option<VisitPrivacy>,
        /// What was seen.
        pub observed: Option<String>,
        /// What the detainee said.
        pub said: Vec<Quotation>,
        /// Instructions and advice; privileged whatever the entry is.
        pub advice: Option<String>,
        /// Complaints made during it.
        pub complaints: Vec<VisitComplaint>,
        /// What was given to the detainee.
        pub handed_over: Vec<String>,
        /// What was taken out.
        pub taken_away: Vec<String>,
        /// What to do next.
        pub next: Vec<String>,
    }
}

impl Visit {
    /// Whether the detainee was met: held, cut short or held under coercion, and not a recording shown instead.
    pub fn is_contact(&self) -> bool {
        let met =
            matches!(self.outcome, Some(VisitOutcome::Held | VisitOutcome::CutShort | VisitOutcome::HeldUnderCoercion));
        met && self.mode != Some(VisitMode::Substitute)
    }
}

impl Fields for Visit {
    const VOCABULARIES: &'static [Vocabulary] =
        &[VisitMode::VOCABULARY, VisitOutcome::VOCABULARY, VisitPrivacy::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        if self.waited_minutes.is_some_and(|minutes| minutes < 0) {
            return Err(Refusal::new("waited_minutes", Reason::NotPositive));
        }
        if self.time_in.zip(self.time_out).is_some_and(|(time_in, time_out)| time_out < time_in) {
            return Err(Refusal::new("time_out", Reason::EndBeforeStart));
        }
        Ok(())
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let mut all =
            indexed("visitors", ".who", Target::Person, self.visitors.iter_mut().map(|visitor| &mut visitor.who));
        all.extend(single("interpreter", Target::Person, &mut self.interpreter));
        all.extend(single("facility", Target::Facility, &mut self.facility));
        all.extend(single("reason_by", Target::Person, &mut self.reason_by));
        for (index, complaint) in self.complaints.iter_mut().enumerate() {
            let path = format!("complaints[{index}].answer_by");
            all.extend(single(&path, Target::Person, &mut complaint.answer_by));
        }
        all
    }

    fn gist(&self) -> Vec<Gist> {
        let mode = self.mode.map(VisitMode::gist);
        mode.into_iter().chain(self.outcome.map(VisitOutcome::gist)).collect()
    }

    fn words(&self) -> Vec<&str> {
        let texts = [&self.room, &self.reason, &self.observed, &self.advice];
        let mut words: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
        words.extend(self.said.iter().map(|said| said.quote.as_str()));
        for complaint in &self.complaints {
            words.push(&complaint.issue);
            words.extend(complaint.answer.as_deref());
        }
        let lists = [&self.staff_present, &self.handed_over, &self.taken_away, &self.next];
        words.extend(lists.into_iter().flatten().map(String::as_str));
        words
    }
}
