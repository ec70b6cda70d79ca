//! Whether a word is a form of a stem: by the endings of each language, so that `руке` is `рук` and `руководитель` is not.

/// The language whose endings a stem takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// English: plural only.
    En,
    /// Russian: cases of nouns and adjectives.
    Ru,
    /// Kazakh: plural, third person's possessive, case.
    Kk,
}

/// Every ending of a declined noun or adjective, folded.
const RUSSIAN: &str = "а у ы е и ой ою ам ами ах о ом ов ей ею я ю ем ям ями ях ь ью ии ий иям иями иях ию ия \
    ая ую ое ого ому ым ые ых ыми ый яя юю ее его ему им ие их ими й";

const PLURAL: [&str; 6] = ["лар", "лер", "дар", "дер", "тар", "тер"];
const POSSESSIVE: [&str; 4] = ["сы", "си", "ы", "и"];
/// Folded: `і` as `и`, `ң` as `н`, `ғ` as `г`, `қ` as `к`.
const CASE: [&str; 36] = [
    "нын", "нин", "дын", "дин", "тын", "тин", "га", "ге", "ка", "ке", "на", "не", "а", "е", "ды", "ди", "ты", "ти",
    "ны", "ни", "н", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен",
    "пен",
];
/// Of what is at a place: `қолындағы`, the one on the arm.
const AT: [&str; 6] = ["дагы", "деги", "тагы", "теги", "ндагы", "ндеги"];

/// Whether `word`, folded, is `stem` with an ending of the language or without one.
pub fn is_form(word: &str, stem: &str, tongue: Tongue) -> bool {
    let Some(rest) = word.strip_prefix(stem) else { return false };
    rest.is_empty()
        || match tongue {
            Tongue::En => matches!(rest, "s" | "es" | "'s" | "’s"),
            Tongue::Ru => RUSSIAN.split_whitespace().any(|ending| ending == rest),
            Tongue::Kk => is_kazakh(rest),
        }
}

fn is_kazakh(rest: &str) -> bool {
    let without = |rest: &str, endings: &[&str]| -> Vec<String> {
        let cut = endings.iter().filter_map(|ending| rest.strip_prefix(ending));
        [rest].into_iter().chain(cut).map(str::to_owned).collect()
    };
    let rests = without(rest, &PLURAL).into_iter().flat_map(|rest| without(&rest, &POSSESSIVE));
    rests.into_iter().any(|rest| rest.is_empty() || CASE.contains(&rest.as_str()) || AT.contains(&rest.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declined_word_is_known_and_a_longer_one_is_another() {
        for (word, stem, tongue) in [
            ("руке", "рук", Tongue::Ru),
            ("коленями", "колен", Tongue::Ru),
            ("затылочная", "затылочн", Tongue::Ru),
            ("колы", "кол", Tongue::Kk),
            ("колдарында", "кол", Tongue::Kk),
            ("тизесинде", "тизе", Tongue::Kk),
            ("knees", "knee", Tongue::En),
        ] {
            assert!(is_form(word, stem, tongue), "{word}");
        }
        for (word, stem, tongue) in [
            ("руководитель", "рук", Tongue::Ru),
            ("колданган", "кол", Tongue::Kk),
            ("бастык", "бас", Tongue::Kk),
            ("backup", "back", Tongue::En),
            ("headed", "head", Tongue::En),
        ] {
            assert!(!is_form(word, stem, tongue), "{word}");
        }
    }
}
