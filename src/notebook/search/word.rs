//! The words of a text.

/// The words of a text with their places in it, in bytes. Letters and digits are words apart, as some write `EC-166` and
/// some `EC166`; an apostrophe inside a word belongs to it, as it stands for a soft sign.
pub fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        rest = start + length_of_word(&text[start..]);
        Some((start, &text[start..rest]))
    })
}

fn length_of_word(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    let number = text.starts_with(char::is_numeric);
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let inside = is_mark(c) || (is_apostrophe(c) && !number && next.is_some_and(char::is_alphabetic));
        if !inside && (!c.is_alphanumeric() || c.is_numeric() != number) {
            return at;
        }
    }
    text.len()
}

/// A combining mark: of a letter written in two characters.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | 'ʼ' | 'ʹ' | '´')
}

/// The words of a query that stand together: a code such as `EC-166/1` or a time such as `10:40` is looked for as a whole,
/// other words each for itself.
pub fn groups_of(query: &str) -> Vec<Vec<&str>> {
    let mut groups = Vec::new();
    for chunk in query.split_whitespace() {
        let words: Vec<_> = words_of(chunk).map(|(_, word)| word).collect();
        if words.iter().any(|word| word.starts_with(char::is_numeric)) {
            groups.push(words);
        } else {
            groups.extend(words.into_iter().map(|word| vec![word]));
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_are_words_apart() {
        let words = |text| words_of(text).map(|(_, word)| word.to_owned()).collect::<Vec<_>>();
        assert_eq!(words("EC-166/1, ЕЦ166 №3"), ["EC", "166", "1", "ЕЦ", "166", "3"]);
        assert_eq!(words("Solov'yov's 'quoted' 5'"), ["Solov'yov's", "quoted", "5"]);
        assert_eq!(words("але\u{308}на"), ["але\u{308}на"]);
    }

    #[test]
    fn a_code_is_looked_for_as_a_whole_and_words_each_for_itself() {
        assert_eq!(groups_of("ec-166/1 red-one 10:40"), [&["ec", "166", "1"][..], &["red"], &["one"], &["10", "40"]]);
    }
}
