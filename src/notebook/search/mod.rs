//! Finding entries by words, in three languages and two scripts.

mod key;
mod mark;
mod query;
mod word;

use rusqlite::{Connection, params_from_iter};

use super::{Filter, Notebook, Result};
use crate::record::{Entry, EntryId, fold};

pub use key::keys;
pub use mark::Snippet;
pub use query::{Glossary, Narrowing};

use key::readings;
use mark::Wanted;
use word::groups_of;

/// What the search index holds of an entry.
pub struct Indexed {
    /// Its words, as keys that spellings in either script share.
    pub words: String,
    /// Whom and what it names in plain words, as keys. Its words hold them too.
    pub named: String,
    /// The entries it mentions: whoever is searched for by any name is found there too.
    pub mentions: String,
}

impl Indexed {
    /// Of an entry.
    pub fn of(entry: &Entry) -> Self {
        let (ids, names) = mentioned(entry);
        let plain = |names: &[String]| names.iter().map(|name| keys(name)).collect::<Vec<_>>().join(" ");
        let words = entry.words().into_iter().map(keys).chain([plain(&names)]).collect::<Vec<_>>().join(" ");
        let relays = entry.source.relay.iter().filter(|relay| EntryId::parse(relay).is_none()).cloned();
        let named = plain(&names.iter().cloned().chain(relays).collect::<Vec<_>>());
        Self { words, named, mentions: ids.iter().map(|id| token(*id)).collect::<Vec<_>>().join(" ") }
    }
}

/// What an entry mentions: other entries, and names that belong to none. Belonging to a case is no mention: a search for a
/// detainee would find everything in it.
fn mentioned(entry: &Entry) -> (Vec<EntryId>, Vec<String>) {
    let mut entry = entry.clone();
    let mut ids: Vec<EntryId> = entry.source.relay.iter().filter_map(|relay| EntryId::parse(relay)).collect();
    let mut names = Vec::new();
    for (_, _, reference) in entry.mentions().into_iter().filter(|(path, ..)| path != "case") {
        match reference.id() {
            Some(id) => ids.push(id),
            None => names.push(reference.as_str().to_owned()),
        }
    }
    (ids, names)
}

/// An id as one word of the index.
fn token(id: EntryId) -> String {
    id.to_string().replace('-', "")
}

/// Something that an entry must hold: in words of the index, or by a mention.
struct Needle {
    /// An expression of the index.
    words: String,
    /// Entries of which a mention will do as well.
    mentions: Vec<EntryId>,
}

/// Up to so many mentions are looked for together with the words, where the index passes over whatever cannot fit.
const TOGETHER: usize = 16;

impl Needle {
    /// A word of a query, or a code as a whole; the last may be a beginning. `None` without a letter or digit.
    fn word(image: &Connection, group: &[&str]) -> Result<Option<Self>> {
        let Some(keys) = keys_of(group) else { return Ok(None) };
        Ok(Some(Self { words: in_column("words", &keys), mentions: called(image, &[keys])? }))
    }

    /// Somebody or something, by all words of a name or by its id.
    fn mention(image: &Connection, name: &str) -> Result<Option<Self>> {
        if let Some(id) = query::id_in(name) {
            return Ok(Some(Self { words: format!("mentions : \"{}\"", token(id)), mentions: Vec::new() }));
        }
        let folded = fold(name);
        let keys: Vec<_> = groups_of(&folded).iter().filter_map(|group| keys_of(group)).collect();
        if keys.is_empty() {
            return Ok(None);
        }
        let words: Vec<_> = keys.iter().map(|keys| in_column("named", keys)).collect();
        Ok(Some(Self { words: words.join(" AND "), mentions: called(image, &keys)? }))
    }

    fn expression(&self) -> String {
        let mentions = self.mentions.iter().map(|id| format!("mentions : \"{}\"", token(*id)));
        let ways: Vec<_> = [format!("({})", self.words)].into_iter().chain(mentions).collect();
        format!("({})", ways.join(" OR "))
    }
}

/// Every way to read words that stand together, as the index writes them.
fn keys_of(group: &[&str]) -> Option<Vec<String>> {
    let (last, earlier) = group.split_last()?;
    let earlier: Vec<_> = earlier.iter().map(|word| key::key(word)).filter(|key| !key.is_empty()).collect();
    let ways: Vec<_> = readings(last).into_iter().map(|last| [&earlier[..], &[last]].concat().join(" ")).collect();
    (!ways.is_empty()).then_some(ways)
}

fn in_column(column: &str, keys: &[String]) -> String {
    let ways: Vec<_> = keys.iter().map(|keys| format!("{column} : \"{keys}\" *")).collect();
    format!("({})", ways.join(" OR "))
}

/// The entries that have a name in which each of these words stands, in one of its ways.
fn called(image: &Connection, words: &[Vec<String>]) -> Result<Vec<EntryId>> {
    let ways = |ways: &Vec<String>| vec!["instr(' ' || key, ' ' || ?)"; ways.len()].join(" OR ");
    let conditions: Vec<_> = words.iter().map(|word| format!("({})", ways(word))).collect();
    let sql = format!("SELECT DISTINCT entry FROM name WHERE {}", conditions.join(" AND "));
    let mut query = image.prepare_cached(&sql)?;
    let ids = query.query_map(params_from_iter(words.iter().flatten()), |row| row.get::<_, String>(0))?;
    let ids = ids.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(ids.iter().filter_map(|id| EntryId::parse(id)).collect())
}

/// The numbers of the entries that hold what a filter asks for in words, in ascending order; `None` when it asks for none. A
/// query without a letter or digit finds nothing.
pub fn found(image: &Connection, filter: &Filter) -> Result<Option<Vec<i64>>> {
    let mut needles = Vec::new();
    if let Some(query) = &filter.query {
        let folded = fold(query);
        let before = needles.len();
        for group in groups_of(&folded) {
            needles.extend(Needle::word(image, &group)?);
        }
        if needles.len() == before {
            return Ok(Some(Vec::new()));
        }
    }
    for name in &filter.with {
        let Some(needle) = Needle::mention(image, name)? else { return Ok(Some(Vec::new())) };
        needles.push(needle);
    }
    if needles.is_empty() {
        return Ok(None);
    }
    let (few, many): (Vec<_>, Vec<_>) = needles.into_iter().partition(|needle| needle.mentions.len() <= TOGETHER);
    let mut found = None;
    if !few.is_empty() {
        let together: Vec<_> = few.iter().map(Needle::expression).collect();
        found = Some(matching(image, &together.join(" AND "))?);
    }
    for needle in many {
        let mut any = matching(image, &needle.words)?;
        for id in &needle.mentions {
            any.extend(matching(image, &format!("mentions : \"{}\"", token(*id)))?);
        }
        any.sort_unstable();
        any.dedup();
        if let Some(found) = &found {
            any.retain(|number| found.binary_search(number).is_ok());
        }
        found = Some(any);
    }
    Ok(found)
}

/// How many entries that are shown mention an entry or belong to it as their case.
pub fn count_mentioning(image: &Connection, id: EntryId) -> Result<u64> {
    let sql = r#"SELECT count(*) FROM (
                     SELECT rowid AS number FROM search WHERE search MATCH ?1
                     UNION SELECT number FROM entry WHERE "case" = ?2 AND deleted = 0
                 ) JOIN entry USING (number) WHERE entry.id != ?2"#;
    let mention = format!("mentions : \"{}\"", token(id));
    let count: i64 = image.prepare_cached(sql)?.query_row([mention, id.to_string()], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

fn matching(image: &Connection, expression: &str) -> Result<Vec<i64>> {
    let mut query = image.prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1")?;
    Ok(query.query_map([expression], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

impl Filter {
    /// A text with the words in it marked that are asked for.
    pub fn marked(&self, text: &str) -> Vec<Snippet> {
        self.wanted().marked(text)
    }

    fn wanted(&self) -> Wanted {
        let asked: Vec<&str> = self.query.iter().chain(&self.with).map(String::as_str).collect();
        Wanted::of(&asked.join(" "))
    }
}

impl Notebook {
    /// Where an entry holds what a filter asks for in words: a piece of its text with every hit marked, else the name of whom
    /// it mentions; empty when it holds none of it.
    pub fn marked(&self, entry: &Entry, filter: &Filter) -> Result<Vec<Snippet>> {
        let wanted = filter.wanted();
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let (ids, plain) = mentioned(entry);
        let texts = entry.words().into_iter().chain(plain.iter().map(String::as_str));
        let shown = wanted.best(texts);
        if !shown.is_empty() {
            return Ok(shown);
        }
        let mut names = Vec::new();
        for id in ids {
            let Ok(named) = self.entry(id) else { continue };
            if filter.with.iter().any(|with| query::id_in(with) == Some(id)) {
                return Ok(named
                    .entry
                    .title()
                    .map(|name| Snippet { text: name.to_owned(), hit: true })
                    .into_iter()
                    .collect());
            }
            names.extend(named.entry.body.fields().names().into_iter().map(str::to_owned));
        }
        Ok(wanted.best(names.iter().map(String::as_str)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_cannot_speak_the_language_of_the_index() {
        let image = super::super::image::empty().unwrap();
        for query in
            ["  \"*  ", "a\" OR b", "words : a", "NEAR(a b)", "'; --", "(", "^a", "a + b", "{", "-a", "\0", "ь"]
        {
            let filter = |query: &str| Filter { query: Some(query.into()), ..Filter::default() };
            assert_eq!(found(&image, &filter(query)).unwrap(), Some(Vec::new()), "{query}");
            let with = Filter { with: vec![query.into()], ..Filter::default() };
            assert_eq!(found(&image, &with).unwrap(), Some(Vec::new()), "{query}");
        }
    }
}
