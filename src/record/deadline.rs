//! By when something is due, and by which rule.

use super::{
    Edtf, Reason, Reference, Refusal, Target,
    fields::{fields, text_or_object},
    kind::single,
    reference::Mention,
    vocabulary::vocabulary,
};

vocabulary! {
    /// Which days a term counts.
    DayCount: "day_count" {
        /// Days that are neither weekends nor holidays.
        Working = "working",
        /// Every day.
        Calendar = "calendar",
    }
}

fields! {
    /// A time limit that somebody set, with the reason for it. The day that starts it is not counted.
    pub struct TimeLimit {
        /// How many days; 1 to 3,660.
        pub days: i32,
        /// Which days are counted.
        pub count: DayCount,
        /// The day that starts it; absent: by `starts`, else the day of sending.
        pub from: Option<Edtf>,
        /// The entry whose day starts it, such as the receipt of a decision.
        pub starts: Option<Reference>,
        /// Where the rule comes from: the article, the answer of an office.
        pub reason: Option<String>,
    }
}

text_or_object! {
    /// A rule for a due date: in words alone, or one that can be counted.
    DueRule {
        /// In words; nothing is computed from it.
        Words(String),
        /// A time limit that is counted.
        Limit(TimeLimit),
    }
}

fields! {
    /// By when, as stated or by a rule. A date that follows from the rule alone is marked as computed when shown.
    #[derive(Default)]
    #[serde(default)]
    pub struct Due {
        /// The date as stated.
        pub date: Option<Edtf>,
        /// The rule.
        pub rule: Option<DueRule>,
    }
}

impl Due {
    /// The time limit, when the rule is one.
    pub fn limit(&self) -> Option<&TimeLimit> {
        match &self.rule {
            Some(DueRule::Limit(limit)) => Some(limit),
            _ => None,
        }
    }

    pub(super) fn check(&self, field: &str) -> Result<(), Refusal> {
        match self.limit() {
            Some(limit) if limit.days < 1 => Err(Refusal::new(format!("{field}.rule.days"), Reason::NotPositive)),
            Some(limit) if limit.days > 3_660 => Err(Refusal::new(format!("{field}.rule.days"), Reason::OutOfRange)),
            _ => Ok(()),
        }
    }

    pub(super) fn mentions(&mut self, field: &str) -> Option<Mention<'_>> {
        match &mut self.rule {
            Some(DueRule::Limit(limit)) => single(&format!("{field}.rule.starts"), Target::Any, &mut limit.starts),
            _ => None,
        }
    }

    pub(super) fn words(&self) -> Option<&str> {
        match &self.rule {
            Some(DueRule::Words(words)) => Some(words),
            Some(DueRule::Limit(limit)) => limit.reason.as_deref(),
            None => None,
        }
    }
}
