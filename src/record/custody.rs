//! Where somebody is held, and how.

use super::{
    Fields, Gist, Reason, Reference, Refusal, Target, Vocabulary, fields::fields, kind::single, reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// A step in the chain of custody.
    CustodyEvent: "custody_event" {
        Detained = "detained", Arrested = "arrested", Transferred = "transferred", HouseArrest = "house_arrest",
        /// Into solitary or a punishment cell.
        SolitaryIn = "solitary_in",
        SolitaryOut = "solitary_out", PsychiatricIn = "psychiatric_in", PsychiatricOut = "psychiatric_out",
        Released = "released", NotStated = "not_stated", Other = "other",
    }
}

fields! {
    /// A step in the chain of custody.
    pub struct Custody {
        /// Which step.
        pub event: CustodyEvent,
        /// The facility after it; of a release: the one released from.
        pub facility: Option<Reference>,
        /// Of a transfer: the facility before it.
        pub from: Option<Reference>,
        /// How long it is to last, in days as stated; 0 to 20,000.
        pub days: Option<i32>,
        /// In solitary: hours a day in the cell; above 0, at most 24.
        pub hours_per_day: Option<f64>,
        /// The reason stated.
        pub reason: Option<String>,
        /// Who ordered it.
        pub by: Option<Reference>,
    }
}

impl Fields for Custody {
    const VOCABULARIES: &'static [Vocabulary] = &[CustodyEvent::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        match (self.days, self.hours_per_day) {
            (Some(days), _) if days < 0 => Err(Refusal::new("days", Reason::NotPositive)),
            (Some(days), _) if days > 20_000 => Err(Refusal::new("days", Reason::OutOfRange)),
            (_, Some(hours)) if hours <= 0.0 => Err(Refusal::new("hours_per_day", Reason::NotPositive)),
            (_, Some(hours)) if hours > 24.0 => Err(Refusal::new("hours_per_day", Reason::OutOfRange)),
            _ => Ok(()),
        }
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let places = [("facility", &mut self.facility), ("from", &mut self.from)];
        let places = places.into_iter().filter_map(|(path, at)| single(path, Target::Facility, at));
        places.chain(single("by", Target::Person, &mut self.by)).collect()
    }

    fn gist(&self) -> Vec<Gist> {
        let place = self.facility.clone().map(Gist::Name);
        [self.event.gist()].into_iter().chain(place).collect()
    }

    fn words(&self) -> Vec<&str> {
        self.reason.as_deref().into_iter().collect()
    }
}
