//! The words for regions in three languages, and the reading of a sentence by them.

use super::{
    BodyRegion::{self, *},
    Places,
    ending::{Tongue, is_form},
};
use crate::record::fold;

/// What a word names.
#[derive(Debug, Clone, Copy)]
enum Part {
    /// A region that there is one of.
    One(BodyRegion),
    /// One of two, the left and the right; without a side it is neither.
    Pair(BodyRegion, BodyRegion),
    /// Words that hold the name of a part and mean none: the head of the colony, "sent back".
    None,
}
use Part::{None as Nothing, One, Pair};

/// Stems by language, separated by commas. `=` stands before a word that takes no ending, `!` before a Kazakh stem that its
/// letters tell from a Russian word: it is compared as written. All others are folded: `ё` is `е`, and Kazakh letters are the
/// Russian ones typed for them. The longest phrase wins, and of phrases as long the first.
type Row = (Part, &'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    (
        Nothing,
        "head of, back to, foot of",
        "должностн лиц, неизвестн лиц, третьи лиц, юридическ лиц, физическ лиц",
        "=баска",
    ),
    (
        One(BackOfHead),
        "back of the head, back of head, back of his head, back of her head, occiput",
        "затылк, затылок, затылочн",
        "шуйде",
    ),
    (One(Nape), "nape, back of the neck, back of neck", "загривк, загривок", "желке"),
    (
        One(Head),
        "head, skull, scalp, temple, ear",
        "голов, череп, темя, темен, висок, виск, височн, =ухо, =уха, =уху, =ухом, =ухе, =уши, =ушах",
        "бас, шеке, самай, !құлақ, !құлағ",
    ),
    (
        One(Face),
        "face, forehead, eye, eyelid, eyebrow, brow, cheek, cheekbone, nose, lip, mouth, jaw, chin, tooth, teeth",
        "=лицо, =лице, =лицом, =лицу, лицев, =лоб, =лба, =лбу, =лбом, =лбе, глаз, =веко, =веки, =веках, бров, щек, скул, \
         нос, губ, рот, челюст, подбородок, подбородк, зуб",
        "=бет, =бети, =бетинде, =бетине, =бетинен, мандай, !көз, мурын, мурн, ерин, ерн, ауыз, ауз, иек, иег, !тіс",
    ),
    (One(Neck), "neck, throat", "ше, шейн, горл", "мойын, мойн, алкым"),
    (
        One(Chest),
        "chest, breast, breastbone, sternum, rib, ribcage, collarbone",
        "груд, грудн, грудин, ребер, ребр, ключиц",
        "кеуде, !төс, бугана, =кабыргасы, =кабыргалары",
    ),
    (One(Abdomen), "abdomen, belly, stomach, navel", "живот, брюшн, пупок, пупк", "=иш, курсак, курсаг, киндик"),
    (One(Groin), "groin", "=пах, =паха, =паху, =пахом, пахов", "=шап, =шабы, =шабында"),
    (
        One(LowerBack),
        "lower back, small of the back, loin",
        "поясниц, пояснич, крестец, крестц",
        "=бел, =бели, =белинде, =белине, =белинен, белдеме",
    ),
    (
        One(Back),
        "back, upper back, spine, between the shoulder blades, between shoulder blades",
        "спин, позвоночник, между лопатками, между лопаток",
        "арка, омыртка",
    ),
    (One(Buttocks), "buttock", "ягодиц, ягодичн", "боксе, куйрык, куйрыг"),
    (Pair(LeftFlank, RightFlank), "flank", "=бок, =бока, =боку, =боком, =боке", "буйир, буйр"),
    (
        Pair(LeftShoulderBlade, RightShoulderBlade),
        "shoulder blade, scapula",
        "лопатк, лопаток, лопаточн",
        "жауырын, жауырн",
    ),
    (Pair(LeftShoulder, RightShoulder), "shoulder", "плеч", "иык, иыг"),
    (Pair(LeftElbow, RightElbow), "elbow", "локот, локт", "шынтак, шынтаг"),
    (Pair(LeftForearm, RightForearm), "forearm", "предплечь, предплечи", "билек, билег"),
    (Pair(LeftWrist, RightWrist), "wrist", "запясть, запясти", "билезик, билезиг"),
    (
        Pair(LeftHand, RightHand),
        "hand, palm, finger, thumb, knuckle",
        "=кисть, =кисти, =кистью, =кистей, =кистям, =кистях, ладон, пальц, палец, пальц рук",
        "алакан, саусак, саусаг, бармак, бармаг, колдын бас, кол бас",
    ),
    (Pair(LeftArm, RightArm), "arm, upper arm", "рук", "кол"),
    (Pair(LeftHip, RightHip), "hip", "тазобедренн", "жамбас"),
    (Pair(LeftThigh, RightThigh), "thigh", "бедр, бедер", "сан"),
    (Pair(LeftKnee, RightKnee), "knee, kneecap", "колен, коленн, коленк", "тизе"),
    (Pair(LeftCalf, RightCalf), "calf, calves", "икр, икроножн", "балтыр"),
    (Pair(LeftShin, RightShin), "shin, lower leg", "голен", "жилиншик, жилиншиг"),
    (
        Pair(LeftAnkle, RightAnkle),
        "ankle",
        "лодыжк, лодыжек, щиколотк, щиколоток, голеностоп, голеностопн",
        "тобык, тобыг",
    ),
    (
        Pair(LeftFoot, RightFoot),
        "foot, feet, toe, heel, sole",
        "ступн, стоп, пятк, пяток, пальц ног, палец ног, подошв",
        "табан, окше, аяктын бас, аяк бас, башпай",
    ),
    (Pair(LeftLeg, RightLeg), "leg", "ног", "аяк, аяг"),
];

/// Stems of one meaning, by language as in [`Row`].
type Stems = (&'static str, &'static str, &'static str);

const LEFT: Stems = ("=left", "лев", "=сол");
/// Folded, the Kazakh word is the Russian one for "he".
const RIGHT: Stems = ("=right", "прав", "!оң");
const BOTH: Stems = ("=both", "=оба, =обе, =обоих, =обеих, =обоим, =обеим, =обоими, =обеими", "=еки");
/// Of a part that both sides of a figure show: it is meant as seen from behind.
const BEHIND: Stems = ("=behind, =rear, =posterior", "=сзади, =позади, задн", "=артында, =артынан, =арткы, =артынын");
/// A sentence with one of these says that something is not there.
const NOT: Stems =
    ("=no, =not, =without, =none", "=не, =нет, =ни, =без, =отсутствует, =отсутствуют, =отсутствие", "=жок, =емес");

/// Up to so many words may stand between a side and its part: "left side of the".
const APART: usize = 3;

/// A word of a text: as written but for its case, and folded.
struct Token {
    lower: String,
    folded: String,
}

/// The regions that a text names.
pub fn places_in(text: &str) -> Places {
    let mut places = Places::default();
    for clause in text.split([',', ';', '.', '\n', '!', '?', '(', ')']) {
        read_clause(clause, &mut places);
    }
    places
}

fn tokens(clause: &str) -> Vec<Token> {
    let words =
        clause.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’' && c != '\u{308}' && c != '\u{306}');
    words.filter(|word| !word.is_empty()).map(|word| Token { lower: word.to_lowercase(), folded: fold(word) }).collect()
}

fn read_clause(clause: &str, places: &mut Places) {
    let tokens = tokens(clause);
    if tokens.iter().any(|token| is_any(token, NOT)) {
        return;
    }
    places.behind |= tokens.iter().any(|token| is_any(token, BEHIND));
    let mut without_side = Vec::new();
    let (mut left, mut right) = (None, None);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some((part, length)) = part_at(&tokens, at) {
            let near = |side: Option<usize>| side.is_some_and(|side| at - side <= APART + 1);
            let (is_left, is_right) = (near(left), near(right));
            match part {
                One(region) => add(places, region),
                Pair(of_left, of_right) => {
                    is_left.then(|| add(places, of_left));
                    is_right.then(|| add(places, of_right));
                    if !is_left && !is_right {
                        without_side.push([of_left, of_right]);
                    }
                }
                Nothing => {}
            }
            // A side belongs to the part that follows it, and to no other.
            (left, right) = (None, None);
            at += length;
            continue;
        }
        let both = is_any(token, BOTH);
        if both || is_any(token, LEFT) {
            left = Some(at);
        }
        if both || is_any(token, RIGHT) {
            right = Some(at);
            // "The left and the right knee": both stand before it.
            left = left.filter(|left| at - left <= APART).map(|_| at);
        } else if left == Some(at) {
            right = right.filter(|right| at - right <= APART).map(|_| at);
        }
        at += 1;
    }
    // "Toes of the left foot": one of the words says the side for both.
    places.side_missing |= without_side.iter().any(|pair| !pair.iter().any(|region| places.regions.contains(region)));
}

fn add(places: &mut Places, region: BodyRegion) {
    if !places.regions.contains(&region) {
        places.regions.push(region);
    }
}

/// The part that the words from `at` on name, by the longest phrase, and how many words that takes.
fn part_at(tokens: &[Token], at: usize) -> Option<(Part, usize)> {
    let mut found: Option<(Part, usize)> = None;
    for (part, english, russian, kazakh) in ROWS {
        for (stems, tongue) in [(english, Tongue::En), (russian, Tongue::Ru), (kazakh, Tongue::Kk)] {
            for phrase in stems.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                let Some(length) = phrase_at(tokens, at, phrase, tongue) else { continue };
                if found.is_none_or(|(_, longest)| length > longest) {
                    found = Some((*part, length));
                }
            }
        }
    }
    found.filter(|_| !is_other_back(tokens, at))
}

fn phrase_at(tokens: &[Token], at: usize, phrase: &str, tongue: Tongue) -> Option<usize> {
    let stems: Vec<_> = phrase.split(' ').collect();
    let words = tokens.get(at..at + stems.len())?;
    words.iter().zip(&stems).all(|(token, stem)| is_stem(token, stem, tongue)).then_some(stems.len())
}

fn is_stem(token: &Token, stem: &str, tongue: Tongue) -> bool {
    if let Some(whole) = stem.strip_prefix('=') {
        return token.folded == whole;
    }
    match stem.strip_prefix('!') {
        Some(written) => token.lower.starts_with(written) && is_form(&token.folded, &fold(written), tongue),
        None => is_form(&token.folded, stem, tongue),
    }
}

fn is_any(token: &Token, (english, russian, kazakh): Stems) -> bool {
    let tongues = [(english, Tongue::En), (russian, Tongue::Ru), (kazakh, Tongue::Kk)];
    tongues.into_iter().any(|(stems, tongue)| stems.split(", ").any(|stem| is_stem(token, stem, tongue)))
}

/// English "back" is a direction too: it is a part of the body at the start, or after a word that a noun follows.
fn is_other_back(tokens: &[Token], at: usize) -> bool {
    const BEFORE: [&str; 12] =
        ["the", "his", "her", "my", "their", "upper", "middle", "mid", "whole", "left", "right", "and"];
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    tokens.get(at).is_some_and(|token| token.folded == "back")
        && before.is_some_and(|before| !BEFORE.contains(&before.folded.as_str()))
}
