//! Showing where the words of a query stand in an entry.

use serde::Serialize;

use super::{
    key::{key, readings},
    word::{groups_of, words_of},
};
use crate::record::fold;

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

/// The words of a query, each as the keys that it may be; those that stand together, as one.
#[derive(Debug)]
pub struct Wanted(Vec<Vec<Vec<String>>>);

impl Wanted {
    /// Of words as they are typed.
    pub fn of(words: &str) -> Self {
        let folded = fold(words);
        let readings = |group: Vec<&str>| group.into_iter().map(readings).filter(|word| !word.is_empty()).collect();
        Self(groups_of(&folded).into_iter().map(readings).filter(|group: &Vec<_>| !group.is_empty()).collect())
    }

    /// There is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many words of a text the group takes that begins with the first of these keys, if it stands there.
    fn taken(group: &[Vec<String>], keys: &[String]) -> Option<usize> {
        let last = group.len() - 1;
        let fits = |(at, readings): (usize, &Vec<String>)| {
            let Some(key) = keys.get(at) else { return false };
            readings.iter().any(|reading| if at == last { key.starts_with(reading) } else { key == reading })
        };
        group.iter().enumerate().all(fits).then_some(group.len())
    }

    /// The hits in a text, in bytes from start to end; and how many different words of the query they are.
    fn hits(&self, text: &str) -> (Vec<(usize, usize)>, usize) {
        let words: Vec<_> = words_of(text).collect();
        let keys: Vec<String> = words.iter().map(|(_, word)| key(&fold(word))).collect();
        let mut hits = Vec::new();
        let mut found = vec![false; self.0.len()];
        let mut at = 0;
        while at < words.len() {
            let mut longest = 0;
            for (group, found) in self.0.iter().zip(&mut found) {
                if let Some(taken) = Self::taken(group, &keys[at..]) {
                    *found = true;
                    longest = longest.max(taken);
                }
            }
            if longest > 0 {
                let (last, word) = words[at + longest - 1];
                hits.push((words[at].0, last + word.len()));
            }
            at += longest.max(1);
        }
        (hits, found.into_iter().filter(|found| *found).count())
    }

    /// A whole text with every hit marked.
    pub fn marked(&self, text: &str) -> Vec<Snippet> {
        pieces(text, (0, text.len()), &self.hits(text).0)
    }

    /// The one of these texts that holds most of the words, with every hit marked and little around the first one; empty when
    /// none holds any.
    pub fn best<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Vec<Snippet> {
        let mut best = ("", Vec::new(), 0);
        for text in texts {
            let (hits, words) = self.hits(text);
            if words > best.2 {
                best = (text, hits, words);
            }
        }
        cut(best.0, &best.1)
    }
}

fn cut(text: &str, hits: &[(usize, usize)]) -> Vec<Snippet> {
    let Some((first, first_end)) = hits.first().copied() else { return Vec::new() };
    let words: Vec<_> = words_of(text).collect();
    let before = words.partition_point(|(at, _)| *at < first);
    let after = words.partition_point(|(at, _)| *at < first_end);
    let from = words[before.saturating_sub(AROUND)].0;
    let to = words.get(after + AROUND - 1).or(words.last()).map_or(text.len(), |(at, word)| at + word.len());
    pieces(text, (from, to), hits)
}

/// What stands from one place of a text to another, with the hits in it marked.
fn pieces(text: &str, (from, to): (usize, usize), hits: &[(usize, usize)]) -> Vec<Snippet> {
    let mut pieces = Vec::new();
    let mut plain = from;
    for (start, end) in hits.iter().copied().filter(|(_, end)| *end <= to) {
        pieces.push(Snippet { text: text[plain..start].to_owned(), hit: false });
        pieces.push(Snippet { text: text[start..end].to_owned(), hit: true });
        plain = end;
    }
    pieces.push(Snippet { text: text[plain..to].to_owned(), hit: false });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(text: &str, words: &str) -> String {
        let show = |snippet: Snippet| if snippet.hit { format!("[{}]", snippet.text) } else { snippet.text };
        Wanted::of(words).best([text]).into_iter().map(show).collect()
    }

    #[test]
    fn hits_are_marked_in_the_text_as_written() {
        assert_eq!(marked("Адвокат Қайратова пришла в 10:40", "кайр"), "Адвокат [Қайратова] пришла в 10:40");
        assert_eq!(marked("Ждали до 10:40", "kairat 10:4"), "Ждали до [10:40]");
        assert_eq!(marked("Moved to EC-166/1, not 166/1", "ец166/1"), "Moved to [EC-166/1], not 166/1");
        assert_eq!(marked("nothing of it", "else"), "");
    }

    #[test]
    fn a_long_text_is_cut_around_the_first_hit() {
        let words: Vec<_> = (0..60).map(|number| format!("w{}", char::from(b'a' + (number % 26) as u8))).collect();
        let text = format!("{} қобыз {} қобыз", words.join(" "), words[..20].join(" "));
        let shown = marked(&text, "кобыз");
        assert_eq!((shown.split(' ').count(), shown.matches('[').count()), (17, 1), "{shown}");
    }

    #[test]
    fn the_text_with_most_of_the_words_is_shown() {
        let shown = Wanted::of("red house").best(["a house", "the red house", "red"]);
        assert_eq!(shown.iter().filter(|snippet| snippet.hit).count(), 2);
    }

    proptest! {
        #[test]
        fn what_is_shown_stands_in_the_text(text in "(\\PC| |а|1|-){0,40}", words in "(\\PC| |а|1|-){0,6}") {
            let wanted = Wanted::of(&words);
            let joined = |pieces: Vec<Snippet>| pieces.into_iter().map(|piece| piece.text).collect::<String>();
            prop_assert!(text.contains(&joined(wanted.best([text.as_str()]))));
            prop_assert_eq!(joined(wanted.marked(&text)), text);
        }
    }
}
