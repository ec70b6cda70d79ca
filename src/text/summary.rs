//! An entry in one line.

use super::Catalogue;
use crate::record::{Entry, Gist, Reference};

impl Catalogue {
    /// The kind of an entry, what its main fields say, and its first words. `name` gives what is shown for a reference.
    pub fn summary<E>(&self, entry: &Entry, name: impl Fn(&Reference) -> Result<String, E>) -> Result<String, E> {
        let mut pieces = vec![self.term("kinds", entry.body.kind())];
        for gist in entry.body.fields().gist() {
            pieces.push(match gist {
                Gist::Term(vocabulary, term) => self.term(vocabulary, term),
                Gist::Figure(value, units, unit) => format!("{} {}", self.stated(value), self.term(units, unit)),
                Gist::Text(text) => text,
                Gist::Name(reference) => name(&reference)?,
            });
        }
        let own = entry.body.fields().words();
        let said = [entry.text.as_str()].into_iter().chain(own).find(|text| !text.is_empty());
        pieces.extend(said.map(|text| text.replace('\n', " ")));
        Ok(pieces.join(", "))
    }
}
