//! Finding entries by words, in three languages and two scripts.

use rusqlite::{Connection, params};
use serde::Serialize;

use super::Result;
use crate::record::{Entry, EntryId, fold};

/// What the search index holds of an entry.
pub struct Indexed {
    /// Its words, folded.
    pub text: String,
    /// The same in a key that spellings in either script share.
    pub key: String,
    /// The entries it mentions: whoever is searched for by any name is found there too.
    pub mentions: String,
}

impl Indexed {
    /// Of an entry.
    pub fn of(entry: &Entry) -> Self {
        let words = entry.words().join(" \n ");
        let text = fold(&words);
        let mut mentioning = entry.clone();
        // Belonging to a case is no mention: a search for a detainee would find everything in it.
        let mentioned = mentioning.mentions().into_iter().filter(|(path, ..)| path != "case");
        let ids = mentioned.filter_map(|(_, _, to)| EntryId::parse(to.as_str()));
        let mentions = ids.map(|id| token(&id.to_string())).collect::<Vec<_>>().join(" ");
        Self { key: keys(&text), text, mentions }
    }
}

/// An id as one word of the index.
fn token(id: &str) -> String {
    id.replace('-', "")
}

/// Every word of a folded text as its key.
pub fn keys(folded: &str) -> String {
    words_of(folded).map(|(_, word)| key(word)).collect::<Vec<_>>().join(" ")
}

/// A folded word as a key that does not depend on the script or the system of transliteration: `жыршыбаев`, `жиршибаев`,
/// `zhyrshybaev` and `zhyrshybayev` are one.
pub fn key(folded: &str) -> String {
    let latin: String = folded.chars().map(latin).collect();
    let mut key = latin;
    // Longer spellings of one sound first, then those of one vowel.
    for (spelling, sound) in [
        ("shch", "s"),
        ("zh", "j"),
        ("kh", "h"),
        ("ts", "c"),
        ("ch", "q"),
        ("sh", "s"),
        ("dj", "j"),
        ("y", "i"),
        ("iu", "u"),
        ("ia", "a"),
        ("ie", "e"),
        ("ii", "i"),
    ] {
        if key.contains(spelling) {
            key = key.replace(spelling, sound);
        }
    }
    key
}

fn latin(c: char) -> &'static str {
    const ASCII: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' | 'ы' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "yu",
        'я' => "ya",
        other => ASCII.find(other).map_or("", |at| &ASCII[at..=at]),
    }
}

/// The words of a text with their places in it, in bytes.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let end = text[start..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |length| start + length);
        rest = end;
        Some((start, &text[start..end]))
    })
}

/// The query as the index understands it: every word, or the beginning of one, in either script, or the mention of somebody
/// or some place whose name it begins. `None` without a word.
pub fn expression(image: &Connection, query: &str) -> Result<Option<String>> {
    let folded = fold(query);
    let mut words = Vec::new();
    for (_, word) in words_of(&folded) {
        let key = key(word);
        let mut ways = vec![format!("text : \"{word}\" *")];
        if !key.is_empty() {
            ways.push(format!("key : \"{key}\" *"));
            ways.extend(called(image, &key)?.iter().map(|id| format!("mentions : \"{}\"", token(id))));
        }
        words.push(format!("({})", ways.join(" OR ")));
    }
    Ok((!words.is_empty()).then(|| words.join(" AND ")))
}

/// At most so many people and places are looked for by a word: the beginning of a name, as it is typed, fits many.
const CALLED: u32 = 50;

/// The entries one of whose names has a word with this key.
fn called(image: &Connection, key: &str) -> Result<Vec<String>> {
    // No name is longer, and SQLite limits what it compares a text with.
    let key: String = key.chars().take(100).collect();
    let sql = "SELECT DISTINCT entry FROM name WHERE ' ' || key LIKE '% ' || ?1 || '%' LIMIT ?2";
    let mut query = image.prepare_cached(sql)?;
    let ids = query.query_map(params![key, CALLED], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// A piece of text, found or around what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Snippet {
    /// The piece.
    pub text: String,
    /// It is what was searched for.
    pub hit: bool,
}

/// Words shown before and after the first hit.
const AROUND: usize = 8;

/// The part of an entry's text around the first hit of a query, with every hit marked; empty when no word of it is one.
pub fn marked(entry: &Entry, query: &str) -> Vec<Snippet> {
    let folded = fold(query);
    let wanted: Vec<_> = words_of(&folded).map(|(_, word)| (word, key(word))).collect();
    let hit = |word: &str| {
        let word = fold(word);
        let sound = key(&word);
        wanted.iter().any(|(text, key)| word.starts_with(text) || (!key.is_empty() && sound.starts_with(key)))
    };
    for text in entry.words() {
        let words: Vec<_> = words_of(text).collect();
        let Some(first) = words.iter().position(|(_, word)| hit(word)) else { continue };
        let from = words[first.saturating_sub(AROUND)].0;
        let last = words[(first + AROUND).min(words.len() - 1)];
        let mut snippets = Vec::new();
        let mut plain = from;
        for (at, word) in words.iter().filter(|(at, word)| *at >= from && *at <= last.0 && hit(word)) {
            snippets.push(Snippet { text: text[plain..*at].to_owned(), hit: false });
            snippets.push(Snippet { text: (*word).to_owned(), hit: true });
            plain = at + word.len();
        }
        snippets.push(Snippet { text: text[plain..last.0 + last.1.len()].to_owned(), hit: false });
        snippets.retain(|snippet| !snippet.text.is_empty());
        return snippets;
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Body, Note};

    #[test]
    fn spellings_of_a_name_meet_in_one_key() {
        let of = |name: &str| key(&fold(name));
        for name in ["Жиршибаев", "Zhyrshybaev", "Zhyrshybayev", "ЖЫРШЫБАЕВ"] {
            assert_eq!(of(name), of("Жыршыбаев"), "{name}");
        }
        assert_eq!(of("ЕЦ"), of("EC"));
        assert_ne!(of("Саматов"), of("Самалов"));
    }

    #[test]
    fn a_query_cannot_speak_the_language_of_the_index() {
        let image = super::super::image::empty().unwrap();
        assert_eq!(expression(&image, "  \"*  ").unwrap(), None);
        assert_eq!(expression(&image, "a\" OR b").unwrap().unwrap().matches(" AND ").count(), 2);
    }

    #[test]
    fn hits_are_marked_in_the_text_as_written() {
        let mut note = Entry::new(Body::Note(Note::default()));
        note.text = "Адвокат Қайратова пришла в 10:40".into();
        let snippets = marked(&note, "кайр");
        assert_eq!(snippets[1], Snippet { text: "Қайратова".into(), hit: true });
        assert_eq!(snippets.iter().map(|snippet| snippet.text.as_str()).collect::<String>(), note.text);
    }
}
