//! The order that the words of a date come in.
//!
//! ```text
//! statement = unknown
//!           | marks (before | until) date            ../date
//!           | marks after date                       date/..
//!           | marks since date [or-after]            date/..
//!           | marks since date (until | dash) date   an interval
//!           | marks between date and date            an interval
//!           | date (dash | until) date               an interval
//!           | date and date between                  an interval, in Kazakh
//!           | date FROM [or-after] date [or-before]  an interval, in Kazakh
//!           | date [FROM] or-before                  ../date
//!           | date (FROM | or-after)                 date/..
//!           | [or] date ((or | comma) date)*         one, or one of these
//! date      = marks (digits | relative | day, month and year in an order that people use) marks
//! marks     = (about | maybe)*
//! ```

use chrono::NaiveDate;

use super::{
    said::{Kind, Marks, Said, Statement},
    token::{Number, Token},
    words::Sense,
};

/// What the tokens state; `None` when they are no statement, or more than one.
pub fn statement(tokens: &[Token], today: NaiveDate) -> Option<Statement> {
    let mut parser = Parser { rest: tokens, today, years: false };
    let statement = parser.statement()?;
    let several = statement.dates.len() > 1 || statement.dates.iter().any(|date| date.decade);
    (parser.rest.is_empty() && (several || !parser.years)).then_some(statement)
}

struct Parser<'a> {
    rest: &'a [Token],
    today: NaiveDate,
    /// Several years were spoken of.
    years: bool,
}

/// A part of a date in words.
#[derive(Clone, Copy)]
enum Part {
    Number(Number),
    Month { number: u32, english: bool },
}

impl Parser<'_> {
    fn eat(&mut self, token: Token) -> bool {
        let next = self.rest.split_first().filter(|(first, _)| **first == token);
        self.rest = next.map_or(self.rest, |(_, rest)| rest);
        next.is_some()
    }

    fn eat_word(&mut self, sense: Sense) -> bool {
        self.eat(Token::Word(sense))
    }

    fn statement(&mut self) -> Option<Statement> {
        let before = self.rest;
        let marks = self.leading_marks();
        let all = |kind, dates| Some(Statement { kind, dates, marks });
        if self.eat_word(Sense::Unknown) {
            return (marks == Marks::default()).then(|| all(Kind::Unknown, Vec::new())).flatten();
        }
        if self.eat_word(Sense::Before) || self.eat_word(Sense::Until) {
            return all(Kind::Before, vec![self.date()?]);
        }
        if self.eat_word(Sense::After) {
            return all(Kind::After, vec![self.date()?]);
        }
        if self.eat_word(Sense::Since) {
            let from = self.date()?;
            self.eat(Token::Comma);
            return if self.eat_word(Sense::Until) || self.eat(Token::Dash) {
                all(Kind::Interval, vec![from, self.date()?])
            } else {
                self.eat_word(Sense::OrAfter);
                all(Kind::After, vec![from])
            };
        }
        if self.eat_word(Sense::Between) {
            let from = self.date()?;
            return if self.eat_word(Sense::And) { all(Kind::Interval, vec![from, self.date()?]) } else { None };
        }
        // The marks are those of the first date.
        self.rest = before;
        let (kind, dates) = self.dates()?;
        Some(Statement { kind, dates, marks: Marks::default() })
    }

    /// Dates with what stands between and behind them.
    fn dates(&mut self) -> Option<(Kind, Vec<Said>)> {
        let either = self.eat_word(Sense::Or);
        let first = self.date()?;
        if either {
            return self.one_of(first);
        }
        if self.eat_word(Sense::OrBefore) {
            return Some((Kind::Before, vec![first]));
        }
        if self.eat(Token::FromCase) {
            if self.eat_word(Sense::OrBefore) {
                return Some((Kind::Before, vec![first]));
            }
            self.eat_word(Sense::OrAfter);
            if self.rest.is_empty() {
                return Some((Kind::After, vec![first]));
            }
            let second = self.date()?;
            self.eat_word(Sense::OrBefore);
            return Some((Kind::Interval, vec![first, second]));
        }
        if self.eat_word(Sense::OrAfter) {
            return Some((Kind::After, vec![first]));
        }
        if self.eat(Token::Dash) || self.eat_word(Sense::Until) {
            return Some((Kind::Interval, vec![first, self.date()?]));
        }
        if self.eat_word(Sense::And) {
            let dates = vec![first, self.date()?];
            return self.eat_word(Sense::Between).then_some((Kind::Interval, dates));
        }
        self.one_of(first)
    }

    /// The rest of a list. Dates with commas alone between them may all be meant, so the last needs its "or".
    fn one_of(&mut self, first: Said) -> Option<(Kind, Vec<Said>)> {
        let mut dates = vec![first];
        let mut closed = true;
        loop {
            let comma = self.eat(Token::Comma);
            let or = self.eat_word(Sense::Or);
            if !comma && !or {
                break;
            }
            closed = or;
            dates.push(self.date()?);
        }
        let kind = if dates.len() == 1 { Kind::One } else { Kind::OneOf };
        closed.then_some((kind, dates))
    }

    fn marks(&mut self) -> Marks {
        let mut marks = Marks::default();
        loop {
            if self.eat_word(Sense::About) {
                marks.about = true;
            } else if self.eat_word(Sense::Maybe) {
                marks.maybe = true;
            } else {
                return marks;
            }
        }
    }

    /// As in "может быть, октябрь": a comma may follow.
    fn leading_marks(&mut self) -> Marks {
        let marks = self.marks();
        if marks != Marks::default() {
            self.eat(Token::Comma);
        }
        marks
    }

    fn date(&mut self) -> Option<Said> {
        let marks = self.leading_marks();
        let date = match *self.rest {
            [Token::Digits(date), ref rest @ ..] => {
                self.rest = rest;
                self.years |= self.eat_word(Sense::Years);
                date
            }
            [Token::Word(Sense::Relative(days)), ref rest @ ..] => {
                self.rest = rest;
                Said::relative(self.today, days)?
            }
            _ => self.in_words()?,
        };
        let marks = marks.and(self.marks());
        Some(Said { marks, ..date })
    }

    fn in_words(&mut self) -> Option<Said> {
        let mut parts = Vec::new();
        let mut vague = false;
        loop {
            let has_year = parts.iter().any(|part| matches!(part, Part::Number(number) if number.is_year()));
            self.rest = match *self.rest {
                [Token::Number(number), ref rest @ ..] => {
                    parts.push(Part::Number(number));
                    rest
                }
                [Token::Comma, Token::Number(number), ref rest @ ..]
                    if number.is_year() && !has_year && !parts.is_empty() =>
                {
                    parts.push(Part::Number(number));
                    rest
                }
                [Token::Word(Sense::Month { number, english }), ref rest @ ..] => {
                    parts.push(Part::Month { number, english });
                    rest
                }
                // Where the early part of a month ends is nobody's fact: the whole month is what is known.
                [Token::Word(Sense::Part), ref rest @ ..] if !vague => {
                    vague = true;
                    rest
                }
                [Token::Word(Sense::Years), ref rest @ ..] if has_year && !self.years => {
                    self.years = true;
                    rest
                }
                _ => break,
            };
        }
        ordered(&parts).filter(|date| !vague || date.day.is_none())
    }
}

/// Day, month and year in one of the orders that people use.
fn ordered(parts: &[Part]) -> Option<Said> {
    use Part::{Month as M, Number as N};
    let said = |year: Option<Number>, month: Option<u32>, day: Option<Number>| {
        if day.is_some_and(|day| day.digits > 2) {
            return None;
        }
        let year = match year {
            Some(year) => Some(year.year()?),
            None => None,
        };
        Some(Said { year, month, day: day.map(|day| day.value), ..Said::default() })
    };
    match *parts {
        [N(year)] if year.is_year() => said(Some(year), None, None),
        [N(day)] => said(None, None, Some(day)),
        [M { number, .. }] => said(None, Some(number), None),
        [M { number, .. }, N(year)] | [N(year), M { number, .. }] if year.is_year() => {
            said(Some(year), Some(number), None)
        }
        [N(day), M { number, .. }] => said(None, Some(number), Some(day)),
        // "октябрь 25" may be a day or a year; "October 25" and "қазанның 25-і" are days.
        [M { number, english }, N(day)] if english || day.ordinal => said(None, Some(number), Some(day)),
        [N(year), N(day)] | [N(day), N(year)] if year.is_year() => said(Some(year), None, Some(day)),
        [N(year), N(day), M { number, .. }] | [N(year), M { number, .. }, N(day)] if year.is_year() => {
            said(Some(year), Some(number), Some(day))
        }
        [M { number, english }, N(day), N(year)] if year.is_year() && (english || day.ordinal) => {
            said(Some(year), Some(number), Some(day))
        }
        [N(day), M { number, .. }, N(year)] => said(Some(year), Some(number), Some(day)),
        _ => None,
    }
}
