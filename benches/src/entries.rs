//! Visits as a lawyer would note them, in three languages, about nobody: made up by a generator that gives the same ones
//! every time.

use serde_json::{Value, json};

/// A word that stands in four visits of five.
pub const COMMON: &str = "адвокат";
/// A word that stands in one visit of a thousand.
pub const RARE: &str = "қобыз";

/// Beginnings and ends of words, by language; any beginning takes any end.
const LANGUAGES: [(&str, &str, &str); 3] = [
    (
        "ru",
        "камер врач жалоб допрос передач свидан письм протокол начальник дежурн голодовк давлен температур лекарств прогулк \
         карцер следовател прокурор ходатайств освидетельств рук колен спин голов окн матрас холод свет вод хлеб сутк ноч",
        "а у ом ы ов ная ный ами е ик",
    ),
    (
        "kk",
        "қамау дәрігер шағым тергеу хат бөлме түн таңертең күзетші су нан бас қол аяқ жарық суық терезе қағаз сот уақыт әке \
         ана бауыр сөз құқық өтініш ем салмақ аштық кездесу",
        "ға дың ды дан мен лар ымыз сыз",
    ),
    (
        "en",
        "window bruise ward guard complain letter medic hear transfer weight pulse sleep light blanket parcel phone request \
         reply sign camera record wrist fever meal water yard notice delay refus witness",
        "s ed ing er",
    ),
];
const GIVEN: &str = "Асыл Бота Вера Гүлім Дина Ербол Жанар Илья Кира Лев Мөлдір Нурлан";
const SURNAMES: [&str; 2] = [
    "Бур Ката Лем Мур Нок Пет Рам Сил Тул Фир Хан Чер Шам Жол Гор Дам Вет Али Ор",
    "бурин катова лемұлы мурин нокова петұлы рамин силова тулұлы фирин ханова черұлы",
];

/// One visit, in the forms that each program takes.
#[derive(Debug)]
pub struct Visit {
    /// The entry as Dapter takes it.
    pub draft: Value,
    /// The same as text.
    pub json: String,
    /// An id for those that give none themselves.
    pub id: String,
    /// Day and time, for sorting.
    pub moment: String,
    /// Everything a search should find it by.
    pub words: String,
}

/// An endless row of visits.
#[derive(Debug)]
pub struct Visits {
    /// The state of numbers that look random and never change (SplitMix64).
    pub seed: u64,
    /// The ids of the cases that they belong to.
    pub cases: Vec<String>,
}

impl Visits {
    fn below(&mut self, limit: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn pick(&mut self, words: &'static str) -> &'static str {
        let at = self.below(words.split_whitespace().count() as u64) as usize;
        words.split_whitespace().nth(at).unwrap_or_default()
    }

    fn name(&mut self) -> String {
        format!("{} {}{}", self.pick(GIVEN), self.pick(SURNAMES[0]), self.pick(SURNAMES[1]))
    }

    /// Words of one language; every eighth is a number: dates, articles, what stands nowhere else.
    fn sentence(&mut self, (_, stems, endings): (&str, &'static str, &'static str), count: u64) -> String {
        let mut words = Vec::new();
        for _ in 0..count {
            let number = self.below(160_000);
            let word = format!("{}{}", self.pick(stems), self.pick(endings));
            words.push(if number < 20_000 { number.to_string() } else { word });
        }
        words.join(" ") + "."
    }
}

impl Iterator for Visits {
    type Item = Visit;

    fn next(&mut self) -> Option<Visit> {
        let language = LANGUAGES[self.below(3) as usize];
        let (lawyer, guard, count) = (self.name(), self.name(), 14 + self.below(16));
        let common = if self.below(5) > 0 { COMMON } else { "" };
        let rare = if self.below(1000) == 0 { RARE } else { "" };
        let text = format!("{common} {lawyer}: {} {rare}", self.sentence(language, count));
        let (observed, quote, handed) =
            (self.sentence(language, 9), self.sentence(language, 7), self.sentence(LANGUAGES[0], 2));
        let day = format!("{}-{:02}-{:02}", 2015 + self.below(10), 1 + self.below(12), 1 + self.below(28));
        let (hour, minute) = (8 + self.below(9), self.below(60));
        let case = self.below(self.cases.len() as u64) as usize;
        let draft = json!({
            "kind": "visit",
            "case": self.cases[case],
            "occurred": { "edtf": day, "time": format!("{hour:02}:{minute:02}"), "offset": "+05:00" },
            "source": { "basis": self.pick("first_hand lawyer relative detainee_statement"), "who": lawyer },
            "text": text,
            "visit": {
                "time_in": format!("{hour:02}:{minute:02}"),
                "time_out": format!("{:02}:30", hour + 1),
                "waited_minutes": self.below(120),
                "visitors": [{ "who": lawyer, "role": "lawyer" }],
                "staff_present": [guard],
                "mode": self.pick("in_person through_glass video"),
                "outcome": self.pick("held cut_short refused"),
                "privacy": self.pick("private within_sight within_sight_and_hearing"),
                "observed": observed,
                "said": [{ "quote": quote, "language": language.0 }],
                "handed_over": [handed],
            },
        });
        Some(Visit {
            json: draft.to_string(),
            id: format!("{:016x}-{:016x}", self.below(u64::MAX), self.below(u64::MAX)),
            moment: format!("{day} {hour:02}:{minute:02}"),
            words: [text, lawyer, guard, observed, quote, handed].join(" "),
            draft,
        })
    }
}
