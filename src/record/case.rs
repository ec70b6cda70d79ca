//! A case: one detainee.

use super::{
    Edtf, Fields, Name, Quota, QuotaOf, QuotaPeriod, Reason, Reference, Refusal, Target, Vocabulary,
    fields::fields,
    kind::single,
    person::{check_names, notes},
    reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// How the days of a hunger strike are numbered.
    DayConvention: "day_convention" {
        /// The first day without food is day 1.
        FirstDayIs1 = "first_day_is_1",
        /// The number is that of full days gone.
        FirstDayIs0 = "first_day_is_0",
    }
}

fields! {
    /// The detainee a case is about. Everything but one name may be unknown.
    pub struct Case {
        /// The preferred name first, then every variant; at least one.
        pub names: Vec<Name>,
        /// Stands for the name wherever something leaves for an outside audience.
        pub pseudonym: Option<String>,
        /// Father's name, where papers give it apart.
        pub patronymic: Option<String>,
        /// Date of birth.
        pub born: Option<Edtf>,
        /// Number of the identity document or the personal number.
        pub id_number: Option<String>,
        /// Height in centimetres, 30 to 272 (the tallest person on record).
        pub height_cm: Option<f64>,
        /// Where the person is held.
        pub facility: Option<Reference>,
        /// The weight entry that changes are counted from; absent: the earliest one.
        pub baseline_weight: Option<Reference>,
        /// Overrides the notebook's numbering of strike days.
        pub day_convention: Option<DayConvention>,
        /// IANA name of the facility's time zone.
        pub time_zone: Option<String>,
        /// How much contact the rules allow.
        #[serde(default)]
        pub quotas: Vec<Quota>,
    }
}

/// Refuses a zone that the tz database does not know.
pub(super) fn check_time_zone(zone: Option<&str>) -> Result<(), Refusal> {
    match zone {
        Some(zone) if zone.parse::<chrono_tz::Tz>().is_err() => Err(Refusal::new("time_zone", Reason::UnknownTerm)),
        _ => Ok(()),
    }
}

impl Fields for Case {
    const VOCABULARIES: &'static [Vocabulary] =
        &[DayConvention::VOCABULARY, QuotaOf::VOCABULARY, QuotaPeriod::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        check_names(&self.names)?;
        check_time_zone(self.time_zone.as_deref())?;
        for (index, quota) in self.quotas.iter().enumerate() {
            quota.check(&format!("quotas[{index}]"))?;
        }
        match self.height_cm {
            Some(height) if height <= 0.0 => Err(Refusal::new("height_cm", Reason::NotPositive)),
            Some(height) if !(30.0..=272.0).contains(&height) => Err(Refusal::new("height_cm", Reason::OutOfRange)),
            _ => Ok(()),
        }
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let facility = single("facility", Target::Facility, &mut self.facility);
        let baseline = single("baseline_weight", Target::Kind("weight"), &mut self.baseline_weight);
        facility.into_iter().chain(baseline).collect()
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(|name| name.text.as_str()).collect()
    }

    fn words(&self) -> Vec<&str> {
        let mut words = Fields::names(self);
        words.extend([&self.pseudonym, &self.patronymic, &self.id_number].into_iter().flatten().map(String::as_str));
        words.extend(notes(&self.names));
        words.extend(self.quotas.iter().filter_map(|quota| quota.reason.as_deref()));
        words
    }
}
