//! What was seen, felt, measured, asked for and given.

use super::{
    Fields, Gist, Reading, Reason, Reference, Refusal, Target, Vocabulary,
    fields::{fields, text_or_object},
    kind::single,
    reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// Complaints and signs in plain words.
    SymptomTerm: "symptom" {
        Dizziness = "dizziness", Fainting = "fainting", UnableToStand = "unable_to_stand", Weakness = "weakness",
        Confusion = "confusion", Headache = "headache", Vision = "vision", Nausea = "nausea", Vomiting = "vomiting",
        Oedema = "oedema", Palpitations = "palpitations", ShortnessOfBreath = "shortness_of_breath",
        Pain = "pain", Fever = "fever", Chills = "chills", Cough = "cough", Bleeding = "bleeding",
        Insomnia = "insomnia", Numbness = "numbness", UnnaturalSkinColour = "unnatural_skin_colour",
        NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// What became of a treatment that was asked for.
    TreatmentOutcome: "treatment_outcome" {
        Given = "given", RefusedByDetainee = "refused_by_detainee", RefusedByStaff = "refused_by_staff",
        Ignored = "ignored", Pending = "pending", NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// A turn in the person's state.
    HealthEvent: "health_event" {
        None = "none", Admitted = "admitted", Discharged = "discharged", ForceFed = "force_fed",
        SelfHarm = "self_harm", SuicideAttempt = "suicide_attempt", Died = "died", NotStated = "not_stated",
        Other = "other",
    }
}

vocabulary! {
    /// How far findings fit the account given of their cause, in the grades of the Istanbul Protocol. For clinicians
    /// to give.
    Consistency: "consistency" {
        NotConsistent = "not_consistent", Consistent = "consistent", HighlyConsistent = "highly_consistent",
        Typical = "typical", Diagnostic = "diagnostic",
    }
}

vocabulary! {
    /// Minerals that a laboratory may find low; of weight for the risk of refeeding.
    Mineral: "mineral" { Potassium = "potassium", Phosphate = "phosphate", Magnesium = "magnesium" }
}

fields! {
    /// A symptom with its place or in words.
    pub struct DescribedSymptom {
        /// Which.
        pub symptom: SymptomTerm,
        /// Where in the body.
        pub place: Option<String>,
        /// In words.
        pub note: Option<String>,
    }
}

text_or_object! {
    /// A symptom: a term alone, or described.
    Symptom {
        /// A term.
        Term(SymptomTerm),
        /// With its place or in words.
        Described(DescribedSymptom),
    }
}

impl Symptom {
    /// Which symptom.
    pub fn term(&self) -> SymptomTerm {
        match self {
            Self::Term(term) => *term,
            Self::Described(described) => described.symptom,
        }
    }
}

fields! {
    /// Blood pressure in millimetres of mercury.
    pub struct BloodPressure {
        /// The higher figure; 30 to 350.
        pub systolic: i32,
        /// The lower figure; 10 to 250.
        pub diastolic: i32,
    }
}

fields! {
    /// A mark or an injury.
    pub struct Mark {
        /// Where on the body.
        pub place: String,
        /// What it looks like: size, colour, shape.
        pub description: Option<String>,
    }
}

fields! {
    /// A treatment and what became of it.
    #[derive(Default)]
    #[serde(default)]
    pub struct Treatment {
        /// What was asked for.
        pub asked: Option<String>,
        /// What became of it.
        pub outcome: Option<TreatmentOutcome>,
    }
}

fields! {
    /// An observation of somebody's health. A lawyer records what was seen and said; grades are for clinicians.
    #[derive(Default)]
    #[serde(default)]
    pub struct Health {
        /// Complaints and signs.
        pub symptoms: Vec<Symptom>,
        /// Blood pressure.
        pub blood_pressure: Option<BloodPressure>,
        /// Beats per minute; 10 to 300.
        pub pulse_bpm: Option<i32>,
        /// Degrees Celsius; 20 to 45.
        pub temperature_c: Option<f64>,
        /// Glucose in blood, millimoles per litre; above 0, at most 60.
        pub glucose_mmol_l: Option<f64>,
        /// Minerals that the laboratory calls low.
        pub low_minerals: Vec<Mineral>,
        /// How the figures were obtained.
        pub reading: Option<Reading>,
        /// Who examined or measured.
        pub by: Option<Reference>,
        /// Whether the examiner is independent of whoever detains.
        pub independent: Option<bool>,
        /// With what.
        pub instrument: Option<String>,
        /// Food or drink taken, in the words used.
        pub intake: Option<String>,
        /// What was diagnosed.
        pub diagnosis: Option<String>,
        /// Who diagnosed it.
        pub diagnosis_by: Option<Reference>,
        /// Marks and injuries.
        pub marks: Vec<Mark>,
        /// What was asked for and what became of it.
        pub treatment: Option<Treatment>,
        /// Medicines as named, with their doses as stated.
        pub medication: Vec<String>,
        /// A turn in the person's state.
        pub event: Option<HealthEvent>,
        /// By which means: of force-feeding, self-harm, an attempt.
        pub method: Option<String>,
        /// The cause as stated.
        pub cause: Option<String>,
        /// Under which conditions: heat, restraint, an unheated cell.
        pub conditions: Option<String>,
        /// Where.
        pub facility: Option<Reference>,
        /// How far findings fit the account; given by a clinician.
        pub consistency: Option<Consistency>,
        /// The clinician who gave that grade.
        pub consistency_by: Option<Reference>,
    }
}

/// Refuses a figure that no living body has.
fn within<T: PartialOrd>(field: &str, value: Option<T>, lowest: T, highest: T) -> Result<(), Refusal> {
    match value {
        Some(value) if value < lowest || value > highest => Err(Refusal::new(field, Reason::OutOfRange)),
        _ => Ok(()),
    }
}

impl Fields for Health {
    const VOCABULARIES: &'static [Vocabulary] = &[
        SymptomTerm::VOCABULARY,
        TreatmentOutcome::VOCABULARY,
        HealthEvent::VOCABULARY,
        Consistency::VOCABULARY,
        Mineral::VOCABULARY,
    ];

    fn check(&self) -> Result<(), Refusal> {
        let pressure = self.blood_pressure.as_ref();
        within("blood_pressure.systolic", pressure.map(|pressure| pressure.systolic), 30, 350)?;
        within("blood_pressure.diastolic", pressure.map(|pressure| pressure.diastolic), 10, 250)?;
        if pressure.is_some_and(|pressure| pressure.diastolic > pressure.systolic) {
            return Err(Refusal::new("blood_pressure.diastolic", Reason::OutOfRange));
        }
        within("pulse_bpm", self.pulse_bpm, 10, 300)?;
        within("temperature_c", self.temperature_c, 20.0, 45.0)?;
        within("glucose_mmol_l", self.glucose_mmol_l, 0.05, 60.0)
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let people = [
            ("by", &mut self.by),
            ("diagnosis_by", &mut self.diagnosis_by),
            ("consistency_by", &mut self.consistency_by),
        ];
        let people = people.into_iter().filter_map(|(path, at)| single(path, Target::Person, at));
        people.chain(single("facility", Target::Facility, &mut self.facility)).collect()
    }

    fn gist(&self) -> Vec<Gist> {
        let event = self.event.filter(|event| *event != HealthEvent::None).map(HealthEvent::gist);
        event.into_iter().chain(self.symptoms.iter().map(|symptom| symptom.term().gist())).collect()
    }

    fn words(&self) -> Vec<&str> {
        let texts = [&self.instrument, &self.intake, &self.diagnosis, &self.method, &self.cause, &self.conditions];
        let mut words: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
        for symptom in &self.symptoms {
            if let Symptom::Described(described) = symptom {
                words.extend(described.place.as_deref().into_iter().chain(described.note.as_deref()));
            }
        }
        for mark in &self.marks {
            words.extend([mark.place.as_str()].into_iter().chain(mark.description.as_deref()));
        }
        words.extend(self.treatment.as_ref().and_then(|treatment| treatment.asked.as_deref()));
        words.extend(self.medication.iter().map(String::as_str));
        words
    }
}
