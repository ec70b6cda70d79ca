//! The words people date things with, in English, Russian and Kazakh. What order they come in is the grammar's.
//!
//! Written here as they are spelt, compared folded, so that a Russian keyboard is enough for Kazakh.

use std::{collections::HashMap, sync::LazyLock};

use crate::record::fold;

/// What a word, or a few together, says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// A month, 1 to 12, or a season by its EDTF number, 21 to 24. In English a day may follow its month.
    Month { number: u32, english: bool },
    /// So many days from today.
    Relative(i64),
    /// Nobody knows when.
    Unknown,
    /// The date is approximate.
    About,
    /// The date is uncertain.
    Maybe,
    /// One date or another.
    Or,
    /// One end of an interval and the other, together with [`Sense::Between`].
    And,
    /// The dates are the ends of an interval; stands before them or, in Kazakh, after.
    Between,
    /// From the date that follows.
    Since,
    /// To the date that follows, after the start or alone.
    Until,
    /// At the date that follows or earlier.
    Before,
    /// At the date that follows or later.
    After,
    /// Or earlier than the date that stands before.
    OrBefore,
    /// Or later than the date that stands before.
    OrAfter,
    /// An early, middle or late part of the month, season or year.
    Part,
    /// Several years.
    Years,
    /// Says nothing that the rest does not.
    Filler,
}

use Sense::{
    About, After, And, Before, Between, Filler, Maybe, Or, OrAfter, OrBefore, Part, Relative, Since, Unknown, Until,
    Years,
};

const fn english(number: u32) -> Sense {
    Sense::Month { number, english: true }
}

const fn month(number: u32) -> Sense {
    Sense::Month { number, english: false }
}

/// Words that stand in one form, or in the forms listed.
const WORDS: &[(Sense, &[&str])] = &[
    (english(1), &["january", "jan"]),
    (english(2), &["february", "feb"]),
    (english(3), &["march", "mar"]),
    (english(4), &["april", "apr"]),
    (english(5), &["may"]),
    (english(6), &["june", "jun"]),
    (english(7), &["july", "jul"]),
    (english(8), &["august", "aug"]),
    (english(9), &["september", "sept", "sep"]),
    (english(10), &["october", "oct"]),
    (english(11), &["november", "nov"]),
    (english(12), &["december", "dec"]),
    (english(21), &["spring"]),
    (english(22), &["summer"]),
    (english(23), &["autumn", "fall"]),
    (english(24), &["winter"]),
    (month(1), &["январь", "января", "январе", "январю", "январём", "янв"]),
    (month(2), &["февраль", "февраля", "феврале", "февралю", "февралём", "фев", "февр"]),
    (month(3), &["март", "марта", "марте", "марту", "мартом", "мар"]),
    (month(4), &["апрель", "апреля", "апреле", "апрелю", "апрелем", "апр"]),
    (month(5), &["май", "мая", "мае", "маю", "маем"]),
    (month(6), &["июнь", "июня", "июне", "июню", "июнем", "июн"]),
    (month(7), &["июль", "июля", "июле", "июлю", "июлем", "июл"]),
    (month(8), &["август", "августа", "августе", "августу", "августом", "авг"]),
    (month(9), &["сентябрь", "сентября", "сентябре", "сентябрю", "сентябрём", "сен", "сент"]),
    (month(10), &["октябрь", "октября", "октябре", "октябрю", "октябрём", "окт"]),
    (month(11), &["ноябрь", "ноября", "ноябре", "ноябрю", "ноябрём", "ноя", "нояб"]),
    (month(12), &["декабрь", "декабря", "декабре", "декабрю", "декабрём", "дек"]),
    (month(21), &["весна", "весны", "весне", "весну", "весной"]),
    (month(22), &["лето", "лета", "лете", "лету", "летом"]),
    (month(23), &["осень", "осени", "осенью"]),
    (month(24), &["зима", "зимы", "зиме", "зиму", "зимой"]),
    (month(1), &["қаң"]),
    (month(2), &["ақп"]),
    (month(3), &["нау"]),
    (month(4), &["сәу"]),
    (month(5), &["мам"]),
    (month(6), &["мау"]),
    (month(7), &["шіл"]),
    (month(8), &["там"]),
    (month(9), &["қыр"]),
    (month(10), &["қаз"]),
    (month(11), &["қар"]),
    (month(12), &["жел"]),
    (Relative(-2), &["day before yesterday", "позавчера", "алдыңғы күні", "арғы күні"]),
    (Relative(-1), &["yesterday", "вчера", "кеше"]),
    (Relative(0), &["today", "сегодня", "бүгін"]),
    (Relative(1), &["tomorrow", "завтра", "ертең"]),
    (Unknown, &["unknown", "date unknown", "not known", "неизвестно", "дата неизвестна", "белгісіз", "күні белгісіз"]),
    (About, &["about", "around", "circa", "ca", "approximately", "approx", "roughly"]),
    (About, &["около", "примерно", "приблизительно", "ориентировочно", "шамамен", "шамасында"]),
    (Maybe, &["maybe", "perhaps", "possibly", "probably", "uncertain"]),
    (Maybe, &["вероятно", "возможно", "может быть", "наверное", "предположительно", "под вопросом"]),
    (Maybe, &["мүмкін", "бәлкім", "ықтимал", "күмәнді", "анық емес"]),
    (Or, &["or", "или", "либо", "немесе", "әлде"]),
    (And, &["and", "и", "мен", "бен", "пен", "және"]),
    (Between, &["between", "между", "аралығында", "арасында"]),
    (Since, &["since", "from", "с", "со", "начиная с"]),
    (Until, &["to", "until", "till", "through", "по", "до"]),
    (Before, &["before", "by", "earlier than", "no later than", "not later than", "on or before"]),
    (Before, &["раньше", "ранее", "не позднее", "не позже", "не позднее чем", "не позже чем", "к", "ко"]),
    (After, &["after", "later than", "no earlier than", "not earlier than", "on or after"]),
    (After, &["после", "позже", "позднее", "не раньше", "не ранее", "не раньше чем", "не ранее чем"]),
    (OrBefore, &["or earlier", "or before", "and earlier", "или раньше", "или ранее", "и раньше", "и ранее"]),
    (OrBefore, &["немесе одан бұрын", "және одан бұрын", "бұрын", "дейін", "шейін", "кешіктірмей"]),
    (
        OrAfter,
        &["or later", "or after", "and later", "onward", "onwards", "или позже", "или позднее", "и позже", "и позднее"],
    ),
    (OrAfter, &["немесе одан кейін", "және одан кейін", "кейін", "соң", "бері", "бастап"]),
    (Part, &["early", "mid", "late", "middle", "beginning", "start", "end"]),
    (Part, &["начало", "начала", "начале", "началу", "середина", "середины", "середине", "середину", "середину"]),
    (Part, &["конец", "конца", "конце", "концу"]),
    (Years, &["годы", "годах", "годов", "гг", "жж"]),
    (Filler, &["in", "on", "of", "at", "the", "during", "year"]),
    (Filler, &["в", "во", "на", "г", "год", "года", "году", "годом", "числа", "месяц", "месяца", "месяце"]),
    (Filler, &["ж", "сағат", "сағ"]),
];

/// Kazakh words that take any case ending.
const STEMS: &[(Sense, &[&str])] = &[
    (month(1), &["қаңтар"]),
    (month(2), &["ақпан"]),
    (month(3), &["наурыз"]),
    (month(4), &["сәуір"]),
    (month(5), &["мамыр"]),
    (month(6), &["маусым"]),
    (month(7), &["шілде"]),
    (month(8), &["тамыз"]),
    (month(9), &["қыркүйек", "қыркүйег"]),
    (month(10), &["қазан"]),
    (month(11), &["қараша"]),
    (month(12), &["желтоқсан"]),
    (month(21), &["көктем"]),
    (month(22), &["жаз"]),
    (month(23), &["күз"]),
    (month(24), &["қыс"]),
    (Part, &["басы", "ортасы", "соңы", "аяғы"]),
    (Years, &["жылдар"]),
    (Filler, &["жыл", "ай", "күн"]),
];

/// "His", "its": stands between a Kazakh word and its case ending.
const POSSESSIVES: &[&str] = &["", "ы", "і", "сы", "сі"];

/// Kazakh case endings other than "from". Any may follow any word: a slip in vowel harmony changes no date.
const CASES: &[&str] = &[
    "",
    "да",
    "де",
    "та",
    "те",
    "нда",
    "нде",
    "ның",
    "нің",
    "дың",
    "дің",
    "тың",
    "тің",
    "ға",
    "ге",
    "қа",
    "ке",
    "на",
    "не",
    "ны",
    "ні",
    "ды",
    "ді",
    "ты",
    "ті",
    "н",
    "ғы",
    "гі",
    "қы",
    "кі",
    "дағы",
    "дегі",
    "тағы",
    "тегі",
    "ндағы",
    "ндегі",
];

/// Kazakh case endings that say "from".
const FROM_CASES: &[&str] = &["дан", "ден", "тан", "тен", "нан", "нен"];

/// What makes an ordinal of a number, beside the Kazakh case endings.
const ORDINALS: &[&str] = &["st", "nd", "rd", "th", "го", "ого", "е", "ое", "й", "му", "ому", "м", "ом", "ші", "шы"];

/// What makes ten years of the number of the first.
const DECADES: &[&str] = &["s", "е", "х"];

/// A sense, and whether the word's ending says "from".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// What the word says.
    pub sense: Sense,
    /// Its ending says "from".
    pub from: bool,
}

/// At most so many words say something together.
pub const LONGEST_PHRASE: usize = 3;

static MEANINGS: LazyLock<HashMap<String, Meaning>> = LazyLock::new(|| {
    let words = WORDS.iter().flat_map(|(sense, words)| words.iter().map(|word| (fold(word), *sense, false)));
    let declined = STEMS.iter().flat_map(|(sense, stems)| {
        stems
            .iter()
            .flat_map(move |stem| ENDINGS.iter().map(move |(ending, from)| (fold(stem) + ending, *sense, *from)))
    });
    words.chain(declined).map(|(word, sense, from)| (word, Meaning { sense, from })).collect()
});

static ENDINGS: LazyLock<HashMap<String, bool>> = LazyLock::new(|| {
    let cases = CASES.iter().map(|case| (*case, false)).chain(FROM_CASES.iter().map(|case| (*case, true)));
    cases.flat_map(|(case, from)| POSSESSIVES.iter().map(move |its| (fold(its) + &fold(case), from))).collect()
});

/// What a folded word says, or a few of them with a space between.
pub fn meaning(folded: &str) -> Option<Meaning> {
    MEANINGS.get(folded).copied()
}

/// Whether folded letters at the end of a number are a grammatical ending of it, and if so, whether it says "from".
pub fn numeral_ending(folded: &str) -> Option<bool> {
    let ordinal = ORDINALS.iter().any(|ending| fold(ending) == folded).then_some(false);
    ordinal.or_else(|| ENDINGS.get(folded).copied())
}

/// Whether folded letters at the end of a year make ten years of it.
pub fn makes_decade(folded: &str) -> bool {
    DECADES.contains(&folded) || meaning(folded).is_some_and(|meaning| meaning.sense == Years)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_says_one_thing() {
        for (sense, words) in WORDS.iter().chain(STEMS) {
            for word in *words {
                assert_eq!(meaning(&fold(word)), Some(Meaning { sense: *sense, from: false }), "{word}");
            }
        }
    }

    #[test]
    fn no_phrase_is_longer_than_is_looked_for() {
        let longest = MEANINGS.keys().map(|words| words.split(' ').count()).max();
        assert_eq!(longest, Some(LONGEST_PHRASE));
    }

    #[test]
    fn kazakh_months_are_known_in_their_cases() {
        for word in ["қазан", "қазанда", "қазанның", "қазаны", "қазанында", "қазанға", "казанда"]
        {
            assert_eq!(meaning(&fold(word)), Some(Meaning { sense: month(10), from: false }), "{word}");
        }
        assert_eq!(meaning(&fold("қыркүйектен")), Some(Meaning { sense: month(9), from: true }));
    }
}
