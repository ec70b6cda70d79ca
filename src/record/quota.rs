//! How much contact the rules allow, as somebody recorded it. Shipped empty: rules differ and change.

use super::{Edtf, Reason, Refusal, fields::fields, vocabulary::vocabulary};

vocabulary! {
    /// Of what.
    QuotaOf: "quota_of" {
        /// Visits by anybody but a lawyer.
        Visit = "visit",
        Call = "call", Letter = "letter", Parcel = "parcel",
    }
}

vocabulary! {
    /// Within which calendar period.
    QuotaPeriod: "quota_period" { Month = "month", Quarter = "quarter", HalfYear = "half_year", Year = "year" }
}

fields! {
    /// So many of something in a calendar period, while the rule holds.
    pub struct Quota {
        /// Of what.
        pub of: QuotaOf,
        /// How many; 0 to 1000.
        pub amount: i32,
        /// In each calendar period.
        pub per: QuotaPeriod,
        /// The first day the rule holds.
        pub from: Option<Edtf>,
        /// The last day the rule holds; absent: still.
        pub to: Option<Edtf>,
        /// Where the rule comes from.
        pub reason: Option<String>,
    }
}

impl Quota {
    pub(super) fn check(&self, field: &str) -> Result<(), Refusal> {
        if self.amount < 0 {
            return Err(Refusal::new(format!("{field}.amount"), Reason::NotPositive));
        }
        if self.amount > 1000 {
            return Err(Refusal::new(format!("{field}.amount"), Reason::OutOfRange));
        }
        let from = self.from.as_ref().and_then(Edtf::earliest);
        let to = self.to.as_ref().and_then(Edtf::latest);
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            return Err(Refusal::new(format!("{field}.to"), Reason::EndBeforeStart));
        }
        Ok(())
    }
}
