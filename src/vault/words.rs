//! A passphrase made by chance, of words.

use bip39::Language;
use zeroize::Zeroizing;

use super::{Error, Passphrase, Result};

/// Words in a passphrase.
const COUNT: usize = 7;
/// Bits of chance in a word: one of 2048.
const BITS: usize = 11;

/// A passphrase of words, each drawn by the system's own source of chance.
pub struct Words {
    /// The words, with a space between.
    pub passphrase: Passphrase,
    /// How many bits of chance are in it, whoever knows the list and the way it was made: the logarithm to base 2 of the number of
    /// passphrases that were equally likely, 7 × 11 = 77. scrypt at 2¹⁸ asks a second of a processor and 256 MB for each guess; a
    /// million of them at once would still take some two thousand million years for half of it.
    pub bits: usize,
}

/// Makes one. The list is that of BIP 39: 2048 common English words of three to eight letters, no two with the same first four,
/// so that they are told apart by ear and by those who know little English. No kept list of Russian or Kazakh words was found
/// under a licence that says what may be done with it.
///
/// # Errors
/// [`Error::Disk`] when the system gives no random bytes.
pub fn invent() -> Result<Words> {
    let list = Language::English.word_list();
    let mut drawn = Zeroizing::new([0; COUNT * 2]);
    getrandom::fill(&mut *drawn).map_err(|error| Error::disk("random numbers")(error.into()))?;
    let mut text = Zeroizing::new(String::with_capacity(COUNT * 9));
    let (pairs, _) = drawn.as_chunks::<2>();
    for pair in pairs {
        // Eleven bits of sixteen: every word is as likely as every other.
        let word = usize::from(u16::from_le_bytes(*pair)) % list.len();
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(list.get(word).copied().unwrap_or_default());
    }
    Ok(Words { passphrase: super::passphrase(&text), bits: COUNT * BITS })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use age::secrecy::ExposeSecret;

    use super::*;

    fn words() -> Vec<String> {
        invent().unwrap().passphrase.expose_secret().split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn the_list_gives_the_bits_that_are_said() {
        let list = Language::English.word_list();
        assert_eq!(list.len(), 1 << BITS);
        assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), list.len(), "no word stands twice");
        let begun: BTreeSet<&str> = list.iter().map(|word| word.get(..4).unwrap_or(word)).collect();
        assert_eq!(begun.len(), list.len(), "no two begin alike");
        assert!(list.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase()) && (3..=8).contains(&word.len())));
        let words = invent().unwrap();
        assert!(words.bits >= 75);
        assert_eq!(words.passphrase.expose_secret().split(' ').count() * BITS, words.bits);
    }

    #[test]
    fn every_part_of_the_list_is_drawn_from_and_nothing_is_drawn_twice() {
        let list = Language::English.word_list();
        let drawn: Vec<Vec<String>> = (0..300).map(|_| words()).collect();
        assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), 300);
        // 2100 words over 16 parts: a part is missed once in 10⁵⁸ runs.
        let places = drawn.iter().flatten().map(|word| list.iter().position(|known| known == word).unwrap());
        assert_eq!(places.map(|place| place / 128).collect::<BTreeSet<_>>().len(), 16);
    }
}
