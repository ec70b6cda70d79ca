//! A person's decision about claims that disagree: which of them is shown. Nothing is removed by it.

use super::{
    Fields, Reason, Reference, Refusal, Target,
    fields::fields,
    kind::{indexed, single},
    reference::Mention,
};

fields! {
    /// Claims that disagree, and what somebody decided to show. The reason stands in the entry's text.
    pub struct Settlement {
        /// The claims; two or more.
        pub entries: Vec<Reference>,
        /// The one that is shown; absent: they speak of different things, and all stand.
        pub shown: Option<Reference>,
    }
}

impl Fields for Settlement {
    fn check(&self) -> Result<(), Refusal> {
        if self.entries.len() < 2 {
            return Err(Refusal::new("entries", Reason::Missing));
        }
        match &self.shown {
            Some(shown) if !self.entries.contains(shown) => Err(Refusal::new("shown", Reason::Dangling)),
            _ => Ok(()),
        }
    }

    fn mentions(&mut self) -> Vec<Mention<'_>> {
        let mut all = indexed("entries", "", Target::Any, self.entries.iter_mut());
        all.extend(single("shown", Target::Any, &mut self.shown));
        all
    }
}
