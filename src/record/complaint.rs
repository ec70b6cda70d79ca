//! A complaint or another filing, and the answer that came or did not.

use super::{
    Due, Edtf, Fields, Gist, OfficialAnswer, Reason, Reference, Refusal, Target,
    fields::fields,
    kind::{indexed, single},
    reference::Mention,
};

fields! {
    /// A complaint, a motion, a request: to whom, about what, sent when, due when, answered how.
    #[derive(Default)]
    #[serde(default)]
    pub struct Complaint {
        /// To which office or person.
        pub to: Option<Reference>,
        /// The entries it is about.
        pub about: Vec<Reference>,
        /// Its number, outgoing or incoming.
        pub number: Option<String>,
        /// When it was sent; absent: when it occurred.
        pub sent: Option<Edtf>,
        /// When it was received, as the stamp or the receipt says.
        pub received: Option<Edtf>,
        /// By when a reply is due.
        pub due: Option<Due>,
        /// When a reply came.
        pub replied: Option<Edtf>,
        /// What the official says; `none`: that no answer came.
        pub answer: Option<OfficialAnswer>,
        /// What came of it, in words.
        pub outcome: Option<String>,
    }
}

impl Complaint {
    /// Whether an answer came, of whatever content, or something else came of it. What came of it beside "no answer" is none.
    pub fn is_answered(&self) -> bool {
        let outcome = self.outcome.as_ref().is_some_and(|outcome| !outcome.trim().is_empty());
        self.replied.is_some() || self.answer.map_or(outcome, |answer| answer != OfficialAnswer::None)
    }
}

impl Fields for Complaint {
    fn check(&self) -> Result<(), Refusal> {
        if let Some(due) = &self.due {
            due.check("due")?;
        }
        let sent = self.sent.as_ref().and_then(Edtf::earliest);
        for (field, later) in [("received", &self.received), ("replied", &self.replied)] {
            let later = later.as_ref().and_then(Edtf::latest);
            if sent.zip(later).is_some_and(|(sent, later)| later < sent) {
                return Err(Refusal::new(field, Reason::EndBeforeStart));
            }
        }
        Ok(())
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let mut all = indexed("about", "", Target::Any, self.about.iter_mut());
        all.extend(single("to", Target::Person, &mut self.to));
        all.extend(self.due.as_mut().and_then(|due| due.mentions("due")));
        all
    }

    fn gist(&self) -> Vec<Gist> {
        let answer = self.answer.map(OfficialAnswer::gist);
        self.to.clone().map(Gist::Name).into_iter().chain(answer).collect()
    }

    fn words(&self) -> Vec<&str> {
        let due = self.due.as_ref().and_then(Due::words);
        self.number.as_deref().into_iter().chain(self.outcome.as_deref()).chain(due).collect()
    }
}
