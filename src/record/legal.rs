//! A step of the law: charges, hearings, verdicts, what was taken and what was imposed.

use super::{
    Due, Fields, Gist, Reference, Refusal, Sentence, SentenceType, StartRule, Target, Vocabulary,
    fields::{fields, text_or_object},
    kind::single,
    reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// Which step.
    LegalEvent: "legal_event" {
        CaseOpened = "case_opened", Charge = "charge", Summons = "summons", Questioning = "questioning",
        Search = "search", Seizure = "seizure",
        /// A measure of restraint until trial.
        Measure = "measure",
        Hearing = "hearing", Verdict = "verdict", Sentence = "sentence", Appeal = "appeal", Cassation = "cassation",
        Parole = "parole",
        /// Of one sentence by another.
        Replacement = "replacement",
        Restriction = "restriction", Listing = "listing",
        /// Of a treaty body, a working group, an expert.
        Opinion = "opinion",
        CaseClosed = "case_closed", NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// What a step ended in.
    LegalResult: "legal_result" {
        Granted = "granted", GrantedThenAppealed = "granted_then_appealed", Refused = "refused",
        DeclinedByDetainee = "declined_by_detainee", Upheld = "upheld", Reduced = "reduced",
        Increased = "increased", Overturned = "overturned", RefusedToReview = "refused_to_review",
        Imposed = "imposed", Extended = "extended", Ended = "ended", ReplacedByPrison = "replaced_by_prison",
        FoundArbitrary = "found_arbitrary", Pending = "pending", NotStated = "not_stated", Other = "other",
    }
}

text_or_object! {
    /// An article of a law: as written, or in its parts.
    Article {
        /// As written.
        Words(String),
        /// In its parts.
        Cited(CitedArticle),
    }
}

fields! {
    /// An article with its part and its code.
    pub struct CitedArticle {
        /// Its number.
        pub article: String,
        /// Its part or point.
        pub part: Option<String>,
        /// The law it stands in.
        pub code: Option<String>,
    }
}

impl Article {
    /// The texts it holds.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let texts = match self {
            Self::Words(words) => [Some(words.as_str()), None, None],
            Self::Cited(cited) => [Some(cited.article.as_str()), cited.part.as_deref(), cited.code.as_deref()],
        };
        texts.into_iter().flatten()
    }
}

fields! {
    /// Something that was taken in a search or a seizure.
    pub struct Item {
        /// What.
        pub what: String,
        /// Whose.
        pub owner: Option<Reference>,
        /// Whether it holds what a lawyer and a client said to each other; absent is unknown.
        pub privileged: Option<bool>,
        /// Whether it was given back; absent is unknown.
        pub returned: Option<bool>,
    }
}

fields! {
    /// A step of the law.
    pub struct Legal {
        /// Which step.
        pub event: LegalEvent,
        /// Articles of law.
        #[serde(default)]
        pub articles: Vec<Article>,
        /// The court or another body.
        pub body: Option<String>,
        /// The number of the case or the decision.
        pub number: Option<String>,
        /// The earlier step it concerns: the verdict that is appealed, the sentence that is replaced.
        pub about: Option<Reference>,
        /// Behind closed doors.
        pub closed: Option<bool>,
        /// What it ended in.
        pub result: Option<LegalResult>,
        /// The reason stated.
        pub stated_reason: Option<String>,
        /// What was imposed.
        #[serde(default)]
        pub sentence: Vec<Sentence>,
        /// What was taken.
        #[serde(default)]
        pub items: Vec<Item>,
        /// By when an answer to it may be filed.
        pub due: Option<Due>,
    }
}

impl Fields for Legal {
    const VOCABULARIES: &'static [Vocabulary] = &[
        LegalEvent::VOCABULARY,
        LegalResult::VOCABULARY,
        SentenceType::VOCABULARY,
        StartRule::VOCABULARY,
        super::DayCount::VOCABULARY,
    ];

    fn check(&self) -> Result<(), Refusal> {
        for (index, sentence) in self.sentence.iter().enumerate() {
            sentence.check(&format!("sentence[{index}]"))?;
        }
        self.due.as_ref().map_or(Ok(()), |due| due.check("due"))
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let mut all: Vec<_> = single("about", Target::Kind("legal"), &mut self.about).into_iter().collect();
        for (index, item) in self.items.iter_mut().enumerate() {
            all.extend(single(&format!("items[{index}].owner"), Target::Person, &mut item.owner));
        }
        all.extend(self.due.as_mut().and_then(|due| due.mentions("due")));
        all
    }

    fn gist(&self) -> Vec<Gist> {
        let body = self.body.clone().map(Gist::Text);
        let sentences = self.sentence.iter().map(|sentence| sentence.kind.gist());
        [self.event.gist()].into_iter().chain(self.result.map(LegalResult::gist)).chain(body).chain(sentences).collect()
    }

    fn words(&self) -> Vec<&str> {
        let texts = [&self.body, &self.number, &self.stated_reason];
        let mut words: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
        words.extend(self.articles.iter().flat_map(Article::words));
        words.extend(self.sentence.iter().flat_map(Sentence::words));
        words.extend(self.items.iter().map(|item| item.what.as_str()));
        words.extend(self.due.as_ref().and_then(Due::words));
        words
    }
}
