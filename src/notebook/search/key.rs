//! One key for all spellings of a word: in Cyrillic, in Latin by any of the usual systems, with or without the marks of the
//! Kazakh alphabets.
//!
//! A key grows with its word, so that the beginning of a word finds it. In a key `j` is ж, `h` х, `w` ш and щ, `q` ч; every
//! е is `ie`, as half of the systems write `ye` where the others write `e`.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::word::words_of;
use crate::record::fold;

/// Every word of a text as its key.
pub fn keys(text: &str) -> String {
    words_of(&fold(text)).map(|(_, word)| key(word)).collect::<Vec<_>>().join(" ")
}

/// A folded word as a key that does not depend on the script or the system of transliteration: `жыршыбаев`, `жиршибаев`,
/// `zhyrshybaev` and `zhyrshybayev` are one. Letters of other scripts stand for themselves.
pub fn key(folded: &str) -> String {
    keyed(folded, Pairs::Sounds)
}

/// The keys that a word which is searched for may begin. Latin letters are ambiguous: the `k` of a word that is still being
/// typed may become `kh`, and `sh` is ш in most systems but с and х in the Kazakh one of 2021.
pub fn readings(folded: &str) -> Vec<String> {
    let mut readings = vec![keyed(folded, Pairs::Sounds), keyed(folded, Pairs::Letters)];
    if folded.ends_with(['s', 'z', 'k', 'c']) {
        readings.push(key(&format!("{folded}h")));
    }
    readings.retain(|reading| !reading.is_empty());
    readings.sort();
    readings.dedup();
    readings
}

/// What `sh`, `zh`, `kh` and `gh` are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pairs {
    /// One sound each.
    Sounds,
    /// Two letters that happen to meet.
    Letters,
}

fn keyed(folded: &str, pairs: Pairs) -> String {
    let letters: Vec<char> = folded.chars().flat_map(plain).collect();
    let mut key = Key(String::with_capacity(letters.len() + 4));
    let mut rest = letters.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let (sound, length) = match rest {
            ['c', 'h', ..] => ("q", 2),
            ['s', 'h', 'c', 'h', ..] if pairs == Pairs::Sounds => ("w", 4),
            ['s', 'h', ..] if pairs == Pairs::Sounds => ("w", 2),
            ['z', 'h', ..] if pairs == Pairs::Sounds => ("j", 2),
            ['k', 'h', ..] if pairs == Pairs::Sounds => ("h", 2),
            ['g', 'h', ..] if pairs == Pairs::Sounds => ("g", 2),
            _ => ("", 1),
        };
        match sound {
            "" => sounds(*first, &mut key),
            sound => sound.chars().for_each(|sound| key.push(sound)),
        }
        rest = &after[length - 1..];
    }
    key.0
}

/// A letter without its marks; those whose mark changes the sound are left as they are.
fn plain(c: char) -> impl Iterator<Item = char> {
    let whole = matches!(c, 'й' | 'ş' | 'ș' | 'š' | 'ž' | 'č' | 'ç').then_some(c);
    let bare = whole.is_none().then(|| std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)));
    whole.into_iter().chain(bare.into_iter().flatten())
}

fn sounds(c: char, key: &mut Key) {
    let sounds = match c {
        'а' | 'ə' => "a",
        'б' => "b",
        'в' | 'w' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' | 'ž' => "j",
        'з' => "z",
        'и' | 'й' | 'ы' | 'y' | 'ı' => "i",
        'к' | 'q' => "k",
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
        'х' => "h",
        'ц' | 'c' => "ts",
        'ч' | 'č' | 'ç' => "q",
        'ш' | 'щ' | 'ş' | 'ș' | 'š' => "w",
        'ю' => "iu",
        'я' => "ia",
        'x' => "ks",
        'ъ' | 'ь' => "",
        other if other.is_alphanumeric() && !is_prime(other) => return key.push(other),
        _ => "",
    };
    sounds.chars().for_each(|sound| key.push(sound));
}

/// A letter of its own to Unicode, here the sign for a soft consonant.
fn is_prime(c: char) -> bool {
    matches!(c, 'ʼ' | 'ʹ' | 'ʺ')
}

struct Key(String);

impl Key {
    /// Adds a sound; what only some spellings tell apart is made one.
    fn push(&mut self, sound: char) {
        let last = self.0.chars().next_back();
        match (last, sound) {
            // ё is `yo` to some and `e` to most.
            (_, 'e') | (Some('i'), 'o') => {
                if last != Some('i') {
                    self.0.push('i');
                }
                self.0.push('e');
            }
            // ң is `ng` or `n`; щ is `shch`, which шч is too.
            (Some('n'), 'g') | (Some('w'), 'q') => {}
            (Some(last), sound) if last == sound && !sound.is_numeric() => {}
            (_, sound) => self.0.push(sound),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_a_name_meet_in_one_key() {
        for spellings in [
            &["Жыршыбаев", "Жиршибаев", "Zhyrshybaev", "Zhyrshybayev", "ЖЫРШЫБАЕВ", "Jyrşybaev"][..],
            &["Нұрғалиева", "Nurgaliyeva", "Nurgalieva", "Нургалиева", "Nūrğalieva", "Nurghaliyeva"],
            &["Әшімов", "Ashimov", "Ашимов", "Äşımov"],
            &["Ғалым", "Galym", "Ghalym", "Ğalym", "Галым"],
            &["Қожахмет", "Kozhakhmet", "Qojahmet", "Кожахмет"],
            &["Дәурен", "Dauren", "Däuren", "Даурен"],
            &["Жаңагүл", "Zhanagul", "Zhangagul", "Jañagül", "Жанагуль"],
            &["Соловьёв", "Соловьев", "Solovyov", "Solov'yev", "Solovyev", "Soloviev"],
            &["Алёна", "Alyona", "Alena", "Алена"],
            &["Дмитрий", "Dmitriy", "Dmitrii", "Dmitry"],
            &["Щербакова", "Shcherbakova", "Ščerbakova"],
            &["Өмірзақ", "Omirzak", "Ömırzaq", "Омирзак"],
            &["Анна", "Ana"],
            &["ЕЦ", "EC", "ets"],
        ] {
            for spelling in spellings {
                assert_eq!(keys(spelling), keys(spellings[0]), "{spelling}");
            }
        }
    }

    #[test]
    fn different_names_keep_different_keys() {
        for (one, other) in
            [("Саматов", "Самалов"), ("Асанов", "Ашанов"), ("Өтеген", "Utegen"), ("Жанна", "Занна"), ("166", "16")]
        {
            assert_ne!(keys(one), keys(other), "{one} {other}");
        }
    }

    #[test]
    fn a_name_is_found_from_its_first_letters_in_either_script() {
        for (whole, typed) in [
            ("Қожахмет", "Kozhakhmet"),
            ("Шыңғыс", "Shyngys"),
            ("Чернов", "Chernov"),
            ("Щербакова", "Shcherbakova"),
            ("Shcherbakova", "Щербакова"),
            ("Нұрғалиева", "Nurgaliyeva"),
            ("Nurgalieva", "Нұрғалиева"),
            ("Цой", "Tsoi"),
            ("асхана", "ashana"),
        ] {
            let (whole, typed) = (keys(whole), fold(typed));
            for end in typed.char_indices().map(|(at, c)| at + c.len_utf8()) {
                let begun = readings(&typed[..end]);
                assert!(begun.iter().any(|begun| whole.starts_with(begun)), "{}: {begun:?} {whole}", &typed[..end]);
            }
        }
    }

    #[test]
    fn letters_of_other_scripts_stand_for_themselves() {
        assert_eq!((keys("ქართული 漢字 Ñandú 12½"), keys("ъ")), ("ქართული 漢字 nandu 12½".into(), String::new()));
    }

    /// The letters of the Russian and Kazakh alphabets, with the spellings of the passports of Russia and Kazakhstan, the
    /// Kazakh alphabet of 2021, and the tables of the geographic names boards (BGN/PCGN).
    const LETTERS: &str = "а a a a|ә a ä ä|б b b b|в v v v|г g g g|ғ g ğ gh|д d d d|е e e *|ё e io yë|ж zh j zh|з z z z|\
        и i i i|й i i y|к k k k|қ k q q|л l l l|м m m m|н n n n|ң n ñ ng|о o o o|ө o ö ö|п p p p|р r r r|с s s s|т t t t|\
        у u u u|ұ u ū ū|ү u ü ü|ф f f f|х kh h kh|һ kh h h|ц ts ts ts|ч ch ch ch|ш sh ş sh|щ shch ş shch|ъ - - ”|\
        ы y y y|і i ı i|ь - - ’|э e e e|ю iu iu yu|я ia ia ya";

    fn spelled(word: &str, system: usize) -> String {
        let table: Vec<Vec<&str>> = LETTERS.split('|').map(|row| row.split_whitespace().collect()).collect();
        let mut written = String::new();
        let mut before = None;
        for letter in word.chars() {
            let row = table.iter().find(|row| row[0].starts_with(letter)).unwrap();
            match row[system] {
                "-" | "”" => {}
                // No word has two signs on end.
                "’" if before.is_some_and(|before| "ъь".contains(before)) => {}
                "*" if before.is_none_or(|before| "аәеёиоөуұүыіэюяйъь".contains(before)) => {
                    written.push_str("ye")
                }
                "*" => written.push('e'),
                spelling => written.push_str(spelling),
            }
            before = Some(letter);
        }
        written
    }

    /// Where a system writes х or һ as `h`, `sh` may be ш or с and х.
    fn ambiguous(word: &str) -> bool {
        let letters: Vec<char> = word.chars().filter(|letter| !matches!(letter, 'ъ' | 'ь')).collect();
        letters.windows(2).any(|pair| matches!(pair, ['с' | 'з' | 'к' | 'қ' | 'г' | 'ғ' | 'ң' | 'ц', 'х' | 'һ']))
    }

    proptest! {
        #[test]
        fn a_word_and_its_transliterations_have_one_key(word in "[абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі]{1,12}") {
            let cyrillic = keys(&word);
            for system in 1..=3 {
                let latin = spelled(&word, system);
                prop_assert!(ambiguous(&word) || keys(&latin) == cyrillic, "{} {}", latin, keys(&latin));
            }
            // The alphabet of 2021 has letters for all other sounds: read as such, it is not ambiguous.
            if !cyrillic.is_empty() {
                let latin = spelled(&word, 2);
                prop_assert!(readings(&fold(&latin)).contains(&cyrillic), "{latin} {cyrillic}");
            }
        }

        #[test]
        fn the_beginning_of_a_cyrillic_word_begins_its_key(word in "[абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі]{1,12}") {
            let letters: Vec<char> = word.chars().collect();
            for end in 1..letters.len() {
                let begun: String = letters[..end].iter().collect();
                prop_assert!(keys(&word).starts_with(&keys(&begun)), "{}", begun);
            }
        }

        #[test]
        fn any_text_has_keys(text in any::<String>()) {
            for (_, word) in words_of(&fold(&text)) {
                readings(word);
            }
        }
    }
}
