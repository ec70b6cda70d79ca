//! Ill-treatment, threats, denials: what was done to somebody.

use super::{
    Fields, Gist, Reference, Target, Vocabulary,
    fields::fields,
    kind::{indexed, single},
    reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// What sort of incident.
    IncidentType: "incident_type" {
        IllTreatment = "ill_treatment", Threat = "threat", Provocation = "provocation",
        Humiliation = "humiliation", Search = "search", Confiscation = "confiscation", Denial = "denial",
        Conditions = "conditions", Death = "death", NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// What was denied.
    Denied: "denied" {
        Letters = "letters", Calls = "calls", Visits = "visits", Lawyer = "lawyer", Doctor = "doctor",
        Medicine = "medicine", Walks = "walks", Sport = "sport", FoodFromHome = "food_from_home", Food = "food",
        Water = "water", Sleep = "sleep", Books = "books", Worship = "worship", NotStated = "not_stated",
        Other = "other",
    }
}

fields! {
    /// What was done to somebody, by whom, before whom, with what consequences.
    #[derive(Default)]
    #[serde(default)]
    pub struct Incident {
        /// What sort of incident.
        #[serde(rename = "type")]
        pub kind: Option<IncidentType>,
        /// Of a denial: what was denied.
        pub denied: Vec<Denied>,
        /// Where.
        pub facility: Option<Reference>,
        /// The place within it.
        pub place: Option<String>,
        /// Who did it: officers named or described.
        pub actors: Vec<Reference>,
        /// Who saw it.
        pub witnesses: Vec<Reference>,
        /// How long it lasted, in the words used.
        pub duration: Option<String>,
        /// Injuries as described.
        pub injuries: Option<String>,
        /// The certificate of them: its number, by whom; or that none was given.
        pub certificate: Option<String>,
        /// Who was told of it.
        pub told: Vec<Reference>,
        /// What they answered.
        pub answer: Option<String>,
        /// What followed.
        pub consequences: Option<String>,
    }
}

impl Fields for Incident {
    const VOCABULARIES: &'static [Vocabulary] = &[IncidentType::VOCABULARY, Denied::VOCABULARY];

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let people = [("actors", &mut self.actors), ("witnesses", &mut self.witnesses), ("told", &mut self.told)];
        let people = people.into_iter().flat_map(|(list, at)| indexed(list, "", Target::Person, at.iter_mut()));
        people.chain(single("facility", Target::Facility, &mut self.facility)).collect()
    }

    fn gist(&self) -> Vec<Gist> {
        let kind = self.kind.map(IncidentType::gist);
        kind.into_iter().chain(self.denied.iter().map(|denied| denied.gist())).collect()
    }

    fn words(&self) -> Vec<&str> {
        let texts = [&self.place, &self.duration, &self.injuries, &self.certificate, &self.answer, &self.consequences];
        texts.into_iter().flatten().map(String::as_str).collect()
    }
}
