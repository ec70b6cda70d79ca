//! What people type, cut into dates in digits, numbers, times and words with a sense.

use super::{
    said::Said,
    words::{LONGEST_PHRASE, Meaning, Sense, makes_decade, meaning, numeral_ending},
};
use crate::record::{ClockTime, Reason, fold};

/// A number as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Its value, at most 9999.
    pub value: u32,
    /// How many digits it was written with.
    pub digits: usize,
    /// It has an ordinal or case ending: `12th`, `12-сі`.
    pub ordinal: bool,
}

impl Number {
    /// Written like a year.
    pub fn is_year(self) -> bool {
        self.digits == 4
    }

    /// The year it is. Two digits are a year of this century: case files of living people hardly reach behind it, and
    /// whoever means another writes it out.
    pub fn year(self) -> Option<i32> {
        match self.digits {
            4 => self.value.try_into().ok(),
            2 => (2000 + self.value).try_into().ok(),
            _ => None,
        }
    }
}

/// A piece of a stated date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Token {
    /// A date, or a day and a month, in digits alone.
    Digits(Said),
    /// A number.
    Number(Number),
    /// A time of day.
    Time(ClockTime),
    /// A word, or a few together.
    Word(Sense),
    /// A Kazakh ending that says "from" of what stands before it.
    FromCase,
    /// `,`
    Comma,
    /// `-` or a longer one, between two dates.
    Dash,
}

/// The tokens of a text, without filler. Refused is whatever is no part of any date.
pub fn tokens(text: &str) -> Result<Vec<Token>, Reason> {
    let pieces = pieces(&fold(text))?;
    let mut tokens = Vec::new();
    let mut rest = pieces.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        if let Some((token, length)) = in_digits(rest)? {
            tokens.push(token);
            rest = &rest[length..];
            continue;
        }
        rest = match first {
            Piece::Number(number) => numeral(*number, tail, &mut tokens)?,
            Piece::Word(_) => {
                let (Meaning { sense, from }, length) = phrase(rest).ok_or(Reason::ImpossibleDate)?;
                tokens.extend((sense != Sense::Filler).then_some(Token::Word(sense)));
                tokens.extend(from.then_some(Token::FromCase));
                &rest[length..]
            }
            Piece::Mark(mark) => {
                if *mark != '-' || !joined(&tokens, tail) {
                    tokens.extend(marked(*mark)?);
                }
                tail
            }
            Piece::Space => tail,
        };
    }
    Ok(tokens)
}

/// Whether a hyphen between these joins the parts of one date: "mid-October", "12-қазан", "12-Oct-2025".
fn joined(before: &[Token], after: &[Piece]) -> bool {
    match (before, after.first()) {
        ([.., Token::Word(Sense::Part)], Some(Piece::Word(_))) => true,
        ([.., Token::Number(_)], Some(Piece::Word(word))) => {
            meaning(word).is_some_and(|meaning| matches!(meaning.sense, Sense::Month { .. } | Sense::Filler))
        }
        ([.., Token::Number(_), Token::Word(Sense::Month { .. })], Some(Piece::Number(year))) => year.is_year(),
        _ => false,
    }
}

fn marked(mark: char) -> Result<&'static [Token], Reason> {
    const ABOUT: Token = Token::Word(Sense::About);
    const MAYBE: Token = Token::Word(Sense::Maybe);
    Ok(match mark {
        '~' => &[ABOUT],
        '?' => &[MAYBE],
        '%' => &[ABOUT, MAYBE],
        ',' => &[Token::Comma],
        '-' | '–' => &[Token::Dash],
        // The end of an abbreviation or of a sentence, or what surrounds "(uncertain)".
        '.' | '(' | ')' => &[],
        _ => return Err(Reason::ImpossibleDate),
    })
}

/// What a text is made of, before any of it is understood. `–` is any dash longer than `-`.
#[derive(Debug)]
enum Piece {
    Number(Number),
    Word(String),
    Mark(char),
    Space,
}

fn pieces(folded: &str) -> Result<Vec<Piece>, Reason> {
    let mut pieces = Vec::new();
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let run = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
        let length = if first.is_ascii_digit() {
            let digits = run(|c| c.is_ascii_digit());
            let value = rest[..digits].parse().ok().filter(|_| digits <= 4).ok_or(Reason::ImpossibleDate)?;
            pieces.push(Piece::Number(Number { value, digits, ordinal: false }));
            digits
        } else if first.is_alphabetic() {
            let letters = run(char::is_alphabetic);
            pieces.push(Piece::Word(rest[..letters].to_owned()));
            letters
        } else if first.is_whitespace() {
            // "12. 10. 2025" is "12.10.2025".
            if !matches!(pieces.last(), Some(Piece::Mark('.'))) {
                pieces.push(Piece::Space);
            }
            run(char::is_whitespace)
        } else {
            pieces.push(Piece::Mark(match first {
                '\u{2010}' | '\u{2011}' => '-',
                '\u{2012}'..='\u{2015}' | '\u{2212}' => '–',
                '≈' => '~',
                other => other,
            }));
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    Ok(pieces)
}

/// A date or time in digits alone, and of how many pieces.
fn in_digits(pieces: &[Piece]) -> Result<Option<(Token, usize)>, Reason> {
    use Piece::{Mark, Number as N};
    let (date, length) = match pieces {
        [N(year), Mark('-'), N(month), Mark('-'), N(day), ..]
            if year.is_year() && month.digits == 2 && day.digits == 2 =>
        {
            (Said::calendar(Some(*year), *month, Some(*day)), 5)
        }
        [N(year), Mark('-'), N(month), ..] if year.is_year() && month.digits == 2 => {
            (Said::calendar(Some(*year), *month, None), 3)
        }
        [N(year), Mark('.'), N(month), Mark('.'), N(day), ..]
        | [N(year), Mark('/'), N(month), Mark('/'), N(day), ..]
            if year.is_year() =>
        {
            (Said::calendar(Some(*year), *month, Some(*day)), 5)
        }
        [N(day), Mark('.'), N(month), Mark('.'), N(year), ..] => (Said::calendar(Some(*year), *month, Some(*day)), 5),
        [N(first), Mark('/'), N(second), Mark('/'), N(year), ..]
        | [N(first), Mark('-'), N(second), Mark('-'), N(year), ..]
            if year.is_year() =>
        {
            // One writes the day first, another the month: only a day past the twelfth, or the same number twice, tells.
            let (day, month) = match (first.value, second.value) {
                (13.., ..=12) => (first, second),
                (..=12, 13..) => (second, first),
                (a, b) if a == b => (first, second),
                _ => return Err(Reason::ImpossibleDate),
            };
            (Said::calendar(Some(*year), *month, Some(*day)), 5)
        }
        [N(month), Mark('.' | '/'), N(year), ..] if year.is_year() => (Said::calendar(Some(*year), *month, None), 3),
        [N(day), Mark('.'), N(month), ..] => (Said::calendar(None, *month, Some(*day)), 3),
        [N(hour), Mark(':'), N(minute), rest @ ..] => {
            let time = format!("{:02}:{:02}", hour.value, minute.value);
            if minute.digits != 2 || hour.digits > 2 || matches!(rest, [Mark(':'), ..]) {
                return Err(Reason::ImpossibleTime);
            }
            let ended = matches!(rest, [Mark('-'), Piece::Word(ending), ..] if numeral_ending(ending) == Some(false));
            return Ok(Some((Token::Time(time.parse()?), if ended { 5 } else { 3 })));
        }
        _ => return Ok(None),
    };
    Ok(Some((Token::Digits(date.ok_or(Reason::ImpossibleDate)?), length)))
}

/// A number with what hangs on it; what is left behind it.
fn numeral<'a>(number: Number, tail: &'a [Piece], tokens: &mut Vec<Token>) -> Result<&'a [Piece], Reason> {
    let plain = Token::Number(number);
    let ([Piece::Mark('-'), Piece::Word(word), after @ ..] | [Piece::Word(word), after @ ..]) = tail else {
        tokens.push(plain);
        return Ok(tail);
    };
    if number.is_year() && makes_decade(word) {
        tokens.push(Token::Digits(Said::decade(number).ok_or(Reason::ImpossibleDate)?));
        return Ok(after);
    }
    if let Some(from) = numeral_ending(word) {
        tokens.push(Token::Number(Number { ordinal: true, ..number }));
        tokens.extend(from.then_some(Token::FromCase));
        return Ok(after);
    }
    tokens.push(plain);
    Ok(tail)
}

/// The longest phrase that the pieces begin with, and of how many pieces.
fn phrase(pieces: &[Piece]) -> Option<(Meaning, usize)> {
    let mut words = String::new();
    let mut found = None;
    for (index, piece) in pieces.iter().take(LONGEST_PHRASE * 2 - 1).enumerate() {
        match piece {
            Piece::Word(word) if index % 2 == 0 => words.push_str(word),
            Piece::Space if index % 2 == 1 => words.push(' '),
            _ => break,
        }
        found = meaning(&words).map(|meaning| (meaning, index + 1)).or(found);
    }
    found
}
