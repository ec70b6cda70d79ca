//! A place where people are held.

use super::{
    Fields, Name, Reason, Refusal, Vocabulary, case::check_time_zone, fields::fields, person::notes,
    vocabulary::vocabulary,
};

vocabulary! {
    /// What sort of place it is.
    FacilityType: "facility_type" {
        PoliceStation = "police_station", TemporaryDetention = "temporary_detention", Pretrial = "pretrial",
        Colony = "colony", SpecialReception = "special_reception", PrisonHospital = "prison_hospital",
        Psychiatric = "psychiatric", HouseArrest = "house_arrest", NotStated = "not_stated", Other = "other",
    }
}

fields! {
    /// A place of detention, under its code, names and aliases in either script; at least one of them.
    pub struct Facility {
        /// The code that papers use.
        pub code: Option<String>,
        /// Names, the preferred one first.
        #[serde(default)]
        pub names: Vec<Name>,
        /// What people call it.
        #[serde(default)]
        pub aliases: Vec<String>,
        /// What sort of place it is.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub kind: Option<FacilityType>,
        /// The city under its present name.
        pub city: Option<String>,
        /// The city under earlier names.
        #[serde(default)]
        pub former_cities: Vec<String>,
        /// IANA name of its time zone.
        pub time_zone: Option<String>,
    }
}

impl Fields for Facility {
    const VOCABULARIES: &'static [Vocabulary] = &[FacilityType::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        if Fields::names(self).iter().all(|name| name.trim().is_empty()) {
            return Err(Refusal::new("code", Reason::Missing));
        }
        check_time_zone(self.time_zone.as_deref())
    }

    fn names(&self) -> Vec<&str> {
        let names = self.names.iter().map(|name| name.text.as_str());
        let aliases = self.aliases.iter().map(String::as_str);
        self.code.as_deref().into_iter().chain(names).chain(aliases).collect()
    }

    fn words(&self) -> Vec<&str> {
        let mut words = Fields::names(self);
        words.extend(notes(&self.names));
        words.extend(self.city.as_deref());
        words.extend(self.former_cities.iter().map(String::as_str));
        words
    }
}
