//! A call, a letter, a parcel, money, a message: what passed between inside and outside, and what did not.

use super::{
    Fields, Gist, Reference, Target, Vocabulary, fields::fields, kind::single, reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// By which way.
    Channel: "channel" {
        Call = "call", Letter = "letter", Parcel = "parcel", Money = "money", Message = "message",
        NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// From where to where.
    Direction: "direction" {
        ToDetainee = "to_detainee", FromDetainee = "from_detainee", NotStated = "not_stated", Other = "other",
    }
}

vocabulary! {
    /// What became of it.
    ContactOutcome: "contact_outcome" {
        Delivered = "delivered", Returned = "returned", Blocked = "blocked",
        /// Nothing is known of it yet.
        Pending = "pending",
        NotStated = "not_stated", Other = "other",
    }
}

fields! {
    /// A call, a letter, a parcel, money or a message.
    #[derive(Default)]
    #[serde(default)]
    pub struct Contact {
        /// By which way.
        pub channel: Option<Channel>,
        /// From where to where.
        pub direction: Option<Direction>,
        /// What became of it.
        pub outcome: Option<ContactOutcome>,
        /// The reason given for a return or a block.
        pub reason: Option<String>,
        /// Who is at the other end.
        pub with: Option<Reference>,
        /// Number of the receipt or for tracking.
        pub number: Option<String>,
        /// What it holds.
        pub contents: Option<String>,
    }
}

impl Contact {
    /// Whether something of the detainee's reached the outside, or both spoke: a delivered call, or a delivered letter or message
    /// from them. What was delivered *to* them shows only that the administration took it.
    pub fn is_contact(&self) -> bool {
        let from_inside = match self.channel {
            Some(Channel::Call) => true,
            Some(Channel::Letter | Channel::Message) => self.direction == Some(Direction::FromDetainee),
            _ => false,
        };
        from_inside && self.outcome == Some(ContactOutcome::Delivered)
    }
}

impl Fields for Contact {
    const VOCABULARIES: &'static [Vocabulary] =
        &[Channel::VOCABULARY, Direction::VOCABULARY, ContactOutcome::VOCABULARY];

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        single("with", Target::Person, &mut self.with).into_iter().collect()
    }

    fn gist(&self) -> Vec<Gist> {
        let channel = self.channel.map(Channel::gist);
        let direction = self.direction.map(Direction::gist);
        channel.into_iter().chain(direction).chain(self.outcome.map(ContactOutcome::gist)).collect()
    }

    fn words(&self) -> Vec<&str> {
        [&self.reason, &self.number, &self.contents].into_iter().flatten().map(String::as_str).collect()
    }
}
