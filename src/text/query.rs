//! Queries in the languages that people type them in.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::{Catalogue, Language};
use crate::{
    notebook::{Filter, Glossary, Narrowing, Result},
    record::{Basis, Confidentiality, KINDS, Vocabulary},
};

/// Reads a query whose filters and values may be named in any of the languages, whichever the program speaks.
///
/// # Errors
/// As [`Filter::read`].
pub fn read_query(query: &str, today: NaiveDate) -> Result<Filter> {
    static GLOSSARY: LazyLock<Glossary> = LazyLock::new(glossary);
    Filter::read(query, &GLOSSARY, today)
}

fn glossary() -> Glossary {
    let mut glossary = Glossary::default();
    for words in Language::ALL.map(Catalogue::new) {
        for narrowing in Narrowing::ALL {
            let names = words.text(&format!("query-{}", narrowing.as_str()), &[]);
            names.split(',').for_each(|name| glossary.call(narrowing, name));
        }
        let lists = [
            (Narrowing::Kind, Vocabulary { name: "kinds", terms: KINDS }),
            (Narrowing::Source, Basis::VOCABULARY),
            (Narrowing::Confidentiality, Confidentiality::VOCABULARY),
        ];
        for (narrowing, Vocabulary { name: vocabulary, terms }) in lists {
            for term in terms {
                glossary.call_value(narrowing, &words.term(vocabulary, term), term);
            }
        }
    }
    glossary
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Filter> {
        read_query(query, NaiveDate::from_ymd_opt(2025, 11, 1).unwrap_or_default())
    }

    #[test]
    fn filters_are_named_in_any_language() {
        let expected = read(r#"kind:visit from:2025-10-01 to:2025-10-31 source:relative with:"Orazova""#).unwrap();
        assert_eq!(
            (expected.kinds.as_slice(), expected.sources.as_slice()),
            (&["visit".to_owned()][..], &[Basis::Relative][..])
        );
        for query in [
            r#"вид:свидание с:10.2025 по:2025-10 источник:родственник с кем:Orazova"#,
            r#"Вид:свид от:1.10.2025 до:31.10.2025 источник:род кто:Orazova"#,
            r#"түрі:кездесу бастап:2025-10 дейін:10.2025 дереккөз:туысы кім:Orazova"#,
            r#"тури:кезд бастап:2025-10 дейин:10.2025 дереккоз:туыс кіммен:«Orazova»"#,
            r#"вид:свидание с:"окт" по:"31 октября" источник:родственник кто:Orazova"#,
            r#"kind:кездесу с:10.2025 to:10.2025 источник:relative кім:Orazova"#,
        ] {
            assert_eq!(read(query).unwrap(), expected, "{query}");
        }
    }

    #[test]
    fn who_may_see_it_is_asked_for_in_any_language() {
        for query in ["confidentiality:family", "доступ:семья", "видят:сем", "қолжетім:отбасы"]
        {
            assert_eq!(read(query).unwrap().confidentiality, [Confidentiality::Family], "{query}");
        }
    }

    #[test]
    fn every_kind_and_every_source_is_understood_as_it_is_shown() {
        for words in Language::ALL.map(Catalogue::new) {
            for kind in KINDS {
                let query = format!("kind:\"{}\"", words.term("kinds", kind));
                assert_eq!(read(&query).unwrap().kinds, [*kind], "{query}");
            }
            for basis in Basis::VOCABULARY.terms {
                let query = format!("source:\"{}\"", words.term("basis", basis));
                assert_eq!(read(&query).unwrap().sources[0].as_str(), *basis, "{query}");
            }
            for audience in Confidentiality::VOCABULARY.terms {
                let query = format!("confidentiality:\"{}\"", words.term("confidentiality", audience));
                assert_eq!(read(&query).unwrap().confidentiality[0].as_str(), *audience, "{query}");
            }
        }
    }
}
