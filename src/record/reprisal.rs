//! A penalty on somebody who spoke or helped.

use super::{
    Article, Fields, Gist, Reason, Reference, Refusal, Target, Vocabulary, fields::fields, kind::single,
    reference::Mention, sentence::is_currency, vocabulary::vocabulary,
};

vocabulary! {
    /// What sort of penalty.
    ReprisalType: "reprisal_type" {
        Fine = "fine", AdministrativeArrest = "administrative_arrest", Questioning = "questioning",
        Dismissal = "dismissal", Lawsuit = "lawsuit", Damages = "damages", Seizure = "seizure",
        NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// How exactly an amount was stated.
    AmountPrecision: "amount_precision" { Exact = "exact", About = "about", AtLeast = "at_least" }
}

fields! {
    /// An amount in another currency, as somebody converted it. A claim, never computed here.
    pub struct Conversion {
        /// The figure; not negative.
        pub value: f64,
        /// ISO 4217 code.
        pub currency: String,
    }
}

fields! {
    /// A sum of money as stated.
    pub struct Amount {
        /// The figure; not negative.
        pub value: f64,
        /// ISO 4217 code of the currency it was stated in.
        pub currency: String,
        /// How exactly; absent: not stated.
        pub precision: Option<AmountPrecision>,
        /// The same in other currencies, as stated.
        #[serde(default)]
        pub conversions: Vec<Conversion>,
    }
}

fields! {
    /// A penalty on somebody who spoke or helped.
    #[derive(Default)]
    #[serde(default)]
    pub struct Reprisal {
        /// On whom.
        pub person: Option<Reference>,
        /// What sort.
        #[serde(rename = "type")]
        pub kind: Option<ReprisalType>,
        /// How much money.
        pub amount: Option<Amount>,
        /// Of an arrest: days, not negative; absent is not stated.
        pub days: Option<i32>,
        /// By which articles.
        pub articles: Vec<Article>,
        /// The court or another body that imposed it.
        pub body: Option<String>,
        /// For what, in the words used.
        #[serde(rename = "for")]
        pub reason: Option<String>,
    }
}

fn check_money(field: &str, value: f64, currency: &str) -> Result<(), Refusal> {
    if value < 0.0 {
        return Err(Refusal::new(format!("{field}.value"), Reason::NotPositive));
    }
    if is_currency(currency) { Ok(()) } else { Err(Refusal::new(format!("{field}.currency"), Reason::UnknownTerm)) }
}

impl Fields for Reprisal {
    const VOCABULARIES: &'static [Vocabulary] = &[ReprisalType::VOCABULARY, AmountPrecision::VOCABULARY];

    fn check(&self) -> Result<(), Refusal> {
        if let Some(amount) = &self.amount {
            check_money("amount", amount.value, &amount.currency)?;
            for (index, conversion) in amount.conversions.iter().enumerate() {
                let field = format!("amount.conversions[{index}]");
                check_money(&field, conversion.value, &conversion.currency)?;
            }
        }
        match self.days {
            Some(days) if days < 0 => Err(Refusal::new("days", Reason::NotPositive)),
            _ => Ok(()),
        }
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        single("person", Target::Person, &mut self.person).into_iter().collect()
    }

    fn gist(&self) -> Vec<Gist> {
        let amount = self.amount.as_ref().map(|amount| Gist::Text(format!("{} {}", amount.value, amount.currency)));
        let person = self.person.clone().map(Gist::Name);
        self.kind.map(ReprisalType::gist).into_iter().chain(person).chain(amount).collect()
    }

    fn words(&self) -> Vec<&str> {
        let texts = [&self.body, &self.reason].into_iter().flatten().map(String::as_str);
        texts.chain(self.articles.iter().flat_map(Article::words)).collect()
    }
}
