//! A query as it is typed: words, and filters among them.

use chrono::NaiveDate;

use super::word::words_of;
use crate::{
    notebook::{Error, Filter, Result},
    record::{Basis, Confidentiality, EntryId, KINDS, fold, read_date},
};

/// What a filter inside a query narrows down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Narrowing {
    /// `kind:visit`
    Kind,
    /// `from:2025-10-01`: the first day.
    From,
    /// `to:2025-10`: the last day.
    To,
    /// `source:relative`: the basis of the source.
    Source,
    /// `with:Orazova`: whom or what it mentions.
    With,
    /// `confidentiality:family`: who may see it.
    Confidentiality,
}

impl Narrowing {
    /// Every filter.
    pub const ALL: [Self; 6] = [Self::Kind, Self::From, Self::To, Self::Source, Self::With, Self::Confidentiality];

    /// As it is written before the colon.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::From => "from",
            Self::To => "to",
            Self::Source => "source",
            Self::With => "with",
            Self::Confidentiality => "confidentiality",
        }
    }
}

/// What the filters and their values are called: as the records name them, and in the languages that are added.
#[derive(Debug, Clone)]
pub struct Glossary {
    /// Folded words before the colon; of several words only the last touches it.
    filters: Vec<(Vec<String>, Narrowing)>,
    /// Filter, folded words, the record's own term.
    values: Vec<(Narrowing, String, &'static str)>,
}

impl Default for Glossary {
    /// The names of the records alone.
    fn default() -> Self {
        let mut glossary = Self { filters: Vec::new(), values: Vec::new() };
        for narrowing in Narrowing::ALL {
            glossary.call(narrowing, narrowing.as_str());
        }
        for kind in KINDS {
            glossary.call_value(Narrowing::Kind, kind, kind);
        }
        for basis in Basis::VOCABULARY.terms {
            glossary.call_value(Narrowing::Source, basis, basis);
        }
        for audience in Confidentiality::VOCABULARY.terms {
            glossary.call_value(Narrowing::Confidentiality, audience, audience);
        }
        glossary
    }
}

impl Glossary {
    /// Adds words that a filter is called by.
    pub fn call(&mut self, narrowing: Narrowing, words: &str) {
        self.filters.push((words.split_whitespace().map(fold).collect(), narrowing));
    }

    /// Adds words that a term of a filter is called by.
    pub fn call_value(&mut self, narrowing: Narrowing, words: &str, term: &'static str) {
        self.values.push((narrowing, fold(words), term));
    }

    /// The filter that is called by the last of these words, with how many of the earlier ones belong to its name.
    fn filter(&self, before: &[&str], last: &str) -> Option<(usize, Narrowing)> {
        let last = fold(last);
        let fits = |words: &&(Vec<String>, Narrowing)| {
            let Some((end, earlier)) = words.0.split_last() else { return false };
            let folded = before.iter().rev().map(|word| fold(word));
            *end == last && before.len() >= earlier.len() && earlier.iter().rev().zip(folded).all(|(a, b)| *a == b)
        };
        let longest = self.filters.iter().filter(fits).max_by_key(|(words, _)| words.len());
        longest.map(|(words, narrowing)| (words.len() - 1, *narrowing))
    }

    /// The one term that a value names, or begins to name. Of several the one whose name begins all others: `strike` is
    /// not `strike_day`.
    fn term(&self, narrowing: Narrowing, value: &str) -> Option<&'static str> {
        let value = fold(value.trim());
        let named = self.values.iter().filter(|(of, ..)| *of == narrowing);
        let begun: Vec<_> = named.filter(|(_, words, _)| !value.is_empty() && words.starts_with(&value)).collect();
        let exact = begun.iter().find(|(_, words, _)| *words == value);
        let root = || begun.iter().find(|(_, root, _)| begun.iter().all(|(_, words, _)| words.starts_with(root)));
        let only = || begun.first().filter(|(_, _, first)| begun.iter().all(|(_, _, term)| term == first));
        exact.or_else(only).or_else(root).map(|(_, _, term)| *term)
    }
}

/// A value of a filter with its place in the query, in characters from 0.
struct Value<'a> {
    text: &'a str,
    at: usize,
}

impl Filter {
    /// Reads a query as it is typed: filters (`kind:visit`, values of several words in quotation marks) and words.
    /// Of several kinds, sources or audiences any will do; everything else must be fulfilled together. Days may be told from `today`.
    ///
    /// # Errors
    /// [`Error::NoSuchValue`] names a filter whose value means nothing.
    pub fn read(query: &str, glossary: &Glossary, today: NaiveDate) -> Result<Self> {
        let mut filter = Self::default();
        let mut words: Vec<&str> = Vec::new();
        let mut rest = query;
        loop {
            rest = rest.trim_start();
            if rest.is_empty() {
                break;
            }
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let named = rest[..end].split_once(':').and_then(|(name, _)| Some((name, glossary.filter(&words, name)?)));
            let Some((name, (earlier, narrowing))) = named else {
                words.push(&rest[..end]);
                rest = &rest[end..];
                continue;
            };
            words.truncate(words.len() - earlier);
            let (mark, text, after) = value(&rest[name.len() + 1..]);
            let at = query.len() - rest.len() + name.len() + 1 + mark.len();
            let value = Value { text, at: query[..at].chars().count() };
            filter.narrow(narrowing, name, &value, (glossary, today))?;
            rest = after;
        }
        filter.query = (!words.is_empty()).then(|| words.join(" "));
        Ok(filter)
    }

    fn narrow(
        &mut self,
        narrowing: Narrowing,
        name: &str,
        value: &Value<'_>,
        (glossary, today): (&Glossary, NaiveDate),
    ) -> Result<()> {
        let understood = match narrowing {
            Narrowing::Kind => glossary.term(narrowing, value.text).map(|kind| self.kinds.push(kind.to_owned())),
            Narrowing::Source => glossary
                .term(narrowing, value.text)
                .and_then(|term| term.parse().ok())
                .map(|basis| self.sources.push(basis)),
            Narrowing::Confidentiality => glossary
                .term(narrowing, value.text)
                .and_then(|term| term.parse().ok())
                .map(|audience| self.confidentiality.push(audience)),
            Narrowing::From => day(value.text, narrowing, today).map(|day| self.from = self.from.max(Some(day))),
            Narrowing::To => {
                day(value.text, narrowing, today).map(|day| self.to = Some(self.to.map_or(day, |known| known.min(day))))
            }
            Narrowing::With => words_of(value.text).next().map(|_| self.with.push(value.text.to_owned())),
        };
        understood.ok_or_else(|| Error::NoSuchValue {
            filter: name.to_owned(),
            at: value.at,
            length: value.text.chars().count(),
        })
    }
}

/// The first or last day of a date.
fn day(text: &str, narrowing: Narrowing, today: NaiveDate) -> Option<NaiveDate> {
    let date = read_date(text, today).ok()?;
    if narrowing == Narrowing::From { date.earliest() } else { date.latest() }
}

/// The quotation mark at the beginning of a text, the value in it or the next word, and what comes after. A mark that is not
/// closed reaches to the end.
fn value(text: &str) -> (&str, &str, &str) {
    let mut chars = text.chars();
    let closing: &[char] = match chars.next() {
        Some('"' | '“' | '”' | '„') => &['"', '“', '”'],
        Some('«') => &['»'],
        _ => {
            let (value, after) = text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()));
            return ("", value, after);
        }
    };
    let inner = chars.as_str();
    let mark = &text[..text.len() - inner.len()];
    match inner.split_once(closing) {
        None => (mark, inner, ""),
        Some((value, after)) => (mark, value, after),
    }
}

/// The id that a value is, if it is one.
pub fn id_in(value: &str) -> Option<EntryId> {
    EntryId::parse(value.trim())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(query: &str) -> Result<Filter> {
        let mut glossary = Glossary::default();
        glossary.call(Narrowing::With, "кем");
        glossary.call(Narrowing::With, "с кем");
        glossary.call(Narrowing::From, "с");
        glossary.call_value(Narrowing::Kind, "свидание", "visit");
        Filter::read(query, &glossary, NaiveDate::from_ymd_opt(2025, 11, 1).unwrap())
    }

    #[test]
    fn filters_stand_anywhere_among_words() {
        let expected = Filter {
            query: Some("blue lips".into()),
            kinds: vec!["visit".into(), "weight".into()],
            sources: vec![Basis::Relative],
            from: "2025-10-01".parse().ok(),
            to: "2025-10-31".parse().ok(),
            with: vec!["Сәуле Оразова".into()],
            confidentiality: vec![Confidentiality::Family],
            ..Filter::default()
        };
        let query = r#"blue confidentiality:fam kind:vis from:10.2025 lips KIND:weight with:"Сәуле Оразова" source:rel to:2025-10"#;
        assert_eq!(read(query).unwrap(), expected);
    }

    #[test]
    fn a_name_of_several_words_belongs_to_the_filter_as_a_whole() {
        let filter = read("видели С кем:«Сәуле Оразова» с:2025").unwrap();
        assert_eq!((filter.query.as_deref(), filter.with), (Some("видели"), vec!["Сәуле Оразова".to_owned()]));
        assert_eq!(filter.from, "2025-01-01".parse().ok());
    }

    #[test]
    fn a_colon_in_ordinary_text_is_no_filter() {
        for text in ["10:40", "http://example.org/a", "Samatov: no", ":", "::", "note:x"] {
            assert_eq!(read(text).unwrap(), Filter { query: Some(text.into()), ..Filter::default() });
        }
    }

    #[test]
    fn a_value_that_means_nothing_is_named_with_its_place() {
        for (query, filter, place) in [
            ("kind:banana", "kind", (5, 6)),
            ("Ақ сөз вид:\"qq w\" x", "", (0, 0)),
            ("Сөз from:soon", "from", (9, 4)),
            ("kind:", "kind", (5, 0)),
            ("kind: visit", "kind", (5, 0)),
            ("kind:kind:x", "kind", (5, 6)),
            ("to:XXXX", "to", (3, 4)),
            ("from:../2025", "from", (5, 7)),
            ("to:2025/..", "to", (3, 7)),
            ("Source:d", "Source", (7, 1)),
            ("source:\"no such\"", "source", (8, 7)),
            ("with:!!", "with", (5, 2)),
        ] {
            match read(query) {
                Err(Error::NoSuchValue { filter: named, at, length }) => {
                    assert_eq!((named.as_str(), (at, length)), (filter, place), "{query}");
                }
                // «вид» is no word of the records.
                other => assert_eq!((other.is_ok(), filter), (true, ""), "{query}"),
            }
        }
    }

    #[test]
    fn the_beginning_of_a_term_is_enough_where_it_can_mean_one() {
        for (value, kind) in [("strike", "strike"), ("stri", "strike"), ("strike_", "strike_day"), ("СВИД", "visit")]
        {
            assert_eq!(read(&format!("kind:{value}")).unwrap().kinds, [kind], "{value}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(kind|from|to|with|с кем|:|\"|«|»| |[а-я]|\\PC){0,12}") {
            if let Err(error) = read(&text) {
                let named = matches!(error, Error::NoSuchValue { .. });
                prop_assert!(named);
            }
        }
    }
}
