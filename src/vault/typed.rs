//! A secret key as it is written down, read aloud and typed again.
//!
//! The text is age's own: `AGE-SECRET-KEY-1` and 58 letters and digits of the bech32 alphabet, the last six of which are a
//! checksum (<https://age-encryption.org/v1>, BIP 173).

use age::{secrecy::ExposeSecret, x25519};
use zeroize::Zeroizing;

use super::{Error, Result};

/// What every secret key begins with.
pub const KEY_PREFIX: &str = "AGE-SECRET-KEY-1";
/// Letters after it: 52 for the key, 6 for the checksum.
const LETTERS: usize = 58;
/// Letters read aloud in one breath.
const GROUP: usize = 4;
/// What a key is made of: without 1, B, I and O, which are taken for others.
const ALPHABET: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

/// Why text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistyped {
    /// It has fewer or more than 58 letters.
    Length {
        /// How many it has.
        found: usize,
    },
    /// A letter in this group, counted from 1, stands in no key.
    Letter {
        /// The group.
        group: usize,
    },
    /// A letter in this group, counted from 1, is another: with it put right the key was tried, and opens.
    Group {
        /// The group.
        group: usize,
    },
    /// The checksum does not fit: one letter or more is wrong, and nothing tells which.
    Checksum,
}

/// The letters of a key, in groups; [`KEY_PREFIX`] comes before.
pub fn key_groups(identity: &x25519::Identity) -> Vec<Zeroizing<String>> {
    let text = identity.to_string();
    let letters = text.expose_secret().strip_prefix(KEY_PREFIX).unwrap_or_default().as_bytes();
    letters.chunks(GROUP).map(|group| Zeroizing::new(String::from_utf8_lossy(group).into_owned())).collect()
}

/// Reads a key: the text of a key file, or what was typed from paper. Comments, spaces, line breaks, hyphens, lower case and a
/// missing prefix are forgiven.
///
/// Where the checksum finds one wrong letter, or two neighbours that changed places, only one key is that near: bech32 keys
/// differ in five letters at least. `opens` tells whether that one is right, so that the group is named when it is certain.
///
/// # Errors
/// [`Error::Mistyped`].
pub fn read_key(text: &str, opens: impl Fn(&x25519::Identity) -> bool) -> Result<x25519::Identity> {
    let letters = letters(text);
    let mistyped = |mistake| Err(Error::Mistyped(mistake));
    if letters.len() != LETTERS {
        return mistyped(Mistyped::Length { found: letters.len() });
    }
    if let Some(at) = letters.iter().position(|letter| !ALPHABET.contains(*letter)) {
        return mistyped(Mistyped::Letter { group: at / GROUP + 1 });
    }
    if let Some(identity) = parse(&letters) {
        return Ok(identity);
    }
    match near(&letters).filter(|(identity, _)| opens(identity)) {
        Some((_, at)) => mistyped(Mistyped::Group { group: at / GROUP + 1 }),
        None => mistyped(Mistyped::Checksum),
    }
}

/// The letters after the prefix, in capitals.
fn letters(text: &str) -> Zeroizing<Vec<char>> {
    let lines = || text.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    // A key file may hold several; the first is meant.
    let whole = lines().find(|line| line.starts_with(KEY_PREFIX) && line.len() == KEY_PREFIX.len() + LETTERS);
    // Grown once: what a growing list leaves behind is not wiped.
    let mut letters = Zeroizing::new(Vec::with_capacity(text.len()));
    for line in whole.map_or_else(|| lines().collect(), |line| vec![line]) {
        letters.extend(line.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase()));
    }
    let prefix: Vec<char> = KEY_PREFIX.chars().filter(char::is_ascii_alphanumeric).collect();
    // The prefix ends in a 1, which stands in no key: whatever part of it was typed is told from the key.
    let typed = (0..prefix.len()).find_map(|from| prefix.get(from..).filter(|part| letters.starts_with(part)));
    letters.drain(..typed.map_or(0, <[char]>::len));
    letters
}

fn parse(letters: &[char]) -> Option<x25519::Identity> {
    let mut text = Zeroizing::new(String::with_capacity(KEY_PREFIX.len() + LETTERS));
    text.push_str(KEY_PREFIX);
    text.extend(letters);
    text.parse().ok()
}

/// The key that differs in one letter, or in the order of two neighbours, and where.
fn near(letters: &[char]) -> Option<(x25519::Identity, usize)> {
    let mut tried = Zeroizing::new(letters.to_vec());
    for at in 0..letters.len() {
        for letter in ALPHABET.chars() {
            tried[at] = letter;
            if let Some(identity) = parse(&tried) {
                return Some((identity, at));
            }
        }
        tried[at] = letters[at];
        if at + 1 < letters.len() {
            tried.swap(at, at + 1);
            if let Some(identity) = parse(&tried) {
                return Some((identity, at));
            }
            tried.swap(at, at + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key() -> x25519::Identity {
        x25519::Identity::generate()
    }

    fn text(identity: &x25519::Identity) -> String {
        identity.to_string().expose_secret().to_owned()
    }

    fn read(typed: &str) -> Result<String> {
        read_key(typed, |_| true).map(|identity| text(&identity))
    }

    fn mistake(typed: &str, opens: bool) -> Mistyped {
        match read_key(typed, |_| opens) {
            Err(Error::Mistyped(mistake)) => mistake,
            other => panic!("{other:?}", other = other.map(|identity| text(&identity))),
        }
    }

    fn groups(identity: &x25519::Identity) -> Vec<String> {
        key_groups(identity).iter().map(|group| group.to_string()).collect()
    }

    #[test]
    fn groups_are_the_whole_key() {
        let key = key();
        let groups = groups(&key);
        assert_eq!(groups.len(), 15);
        assert!(groups[..14].iter().all(|group| group.len() == GROUP));
        assert_eq!(format!("{KEY_PREFIX}{}", groups.concat()), text(&key));
    }

    #[test]
    fn however_it_is_typed_it_is_the_same_key() {
        let key = key();
        let (whole, groups) = (text(&key), groups(&key));
        let lines = groups.chunks(4).map(|line| line.join(" ")).collect::<Vec<_>>();
        for typed in [
            whole.clone(),
            whole.to_lowercase(),
            groups.concat(),
            groups.join("-").to_lowercase(),
            lines.join("\n"),
            format!("  {KEY_PREFIX}\r\n{}\r\n", lines.join("\r\n")),
            format!("secret key 1 {}", groups.join("\u{a0}")),
            format!("1{}", groups.join("–")),
            format!("# made 2026-11-22\n# public key: {}\n{whole}\n", key.to_public()),
            format!("# two keys\n{whole}\n{}\n", text(&self::key())),
        ] {
            assert_eq!(read(&typed).unwrap(), whole, "{typed}");
        }
    }

    #[test]
    fn what_is_missing_or_too_much_is_counted() {
        let key = key();
        let groups = groups(&key);
        assert_eq!(mistake("", true), Mistyped::Length { found: 0 });
        assert_eq!(mistake(&groups[1..].concat(), true), Mistyped::Length { found: 54 });
        assert_eq!(mistake(&format!("{}Q", text(&key)), true), Mistyped::Length { found: 59 });
    }

    #[test]
    fn a_letter_that_stands_in_no_key_is_found_by_its_group() {
        for letter in ["O", "1", "b", "А", "ә"] {
            let mut groups = groups(&key());
            groups[6].replace_range(1..2, letter);
            assert_eq!(mistake(&groups.join(" "), true), Mistyped::Letter { group: 7 }, "{letter}");
        }
    }

    #[test]
    fn two_wrong_letters_are_placed_nowhere() {
        let mut groups = groups(&key());
        for at in [2, 9] {
            let other = if groups[at].starts_with('Q') { "P" } else { "Q" };
            groups[at].replace_range(0..1, other);
        }
        assert_eq!(mistake(&groups.join(" "), true), Mistyped::Checksum);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn one_wrong_letter_is_placed_only_where_the_key_put_right_opens(at in 0..LETTERS, by in 1_usize..32) {
            let key = key();
            let mut letters: Vec<char> = groups(&key).concat().chars().collect();
            let old = ALPHABET.find(letters[at]).unwrap();
            letters[at] = ALPHABET.chars().nth((old + by) % ALPHABET.len()).unwrap();
            let typed: String = letters.into_iter().collect();
            let right = |found: &x25519::Identity| text(found) == text(&key);
            let placed = read_key(&typed, right);
            let group = match placed {
                Err(Error::Mistyped(Mistyped::Group { group })) => group,
                _ => 0,
            };
            prop_assert_eq!(group, at / GROUP + 1);
            prop_assert_eq!(mistake(&typed, false), Mistyped::Checksum);
        }

        #[test]
        fn neighbours_that_changed_places_are_placed(at in 0..LETTERS - 1) {
            let key = key();
            let mut letters: Vec<char> = groups(&key).concat().chars().collect();
            prop_assume!(letters[at] != letters[at + 1]);
            letters.swap(at, at + 1);
            let typed: String = letters.into_iter().collect();
            prop_assert_eq!(mistake(&typed, true), Mistyped::Group { group: at / GROUP + 1 });
        }

        #[test]
        fn nothing_typed_is_taken_for_another_key(typed in "\\PC{0,90}") {
            prop_assert!(read(&typed).is_err());
        }
    }
}
