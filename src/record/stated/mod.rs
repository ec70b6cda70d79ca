//! Dates as people type or say them, in English, Russian and Kazakh.
//!
//! Tables of words in `words`, cutting a text into tokens in `token`, their order in `grammar`, what was left out in `said`.
//! A text with anything in it that is not understood is refused: half a date read is a wrong date.

mod grammar;
mod said;
mod token;
mod words;

use chrono::NaiveDate;

use super::{ClockTime, Occurred, Reason};
use token::{Token, tokens};
use words::Sense;

/// Reads a date as a person types it, as seen from `today`.
///
/// Read are EDTF; digits, day first (`12.10.2025`, and `12.10.25` of this century); words of three languages in any usual
/// order (`12 октября 2025`, `2025 ж. қазан`, `October 12, 2025`); seasons and decades; dates that are approximate
/// (`около`), uncertain (`maybe`), one of several (`11 или 15 окт`), before or after a day (`до 31 июля`), from one to
/// another (`3–15 октября`), counted from today (`вчера`), or unknown. A time of day may stand before or after a day.
///
/// - "Before" and "after" a day, month or year include it, for the words are used both ways.
/// - The early, middle or late part of a month is that month; where it ends is nobody's fact.
/// - What one of several dates leaves out is as in the one beside it. A year that all leave out is the latest in which the
///   first day they may mean is not after `today`, and `year_inferred` says so; it also does when the dates span a new year
///   that they do not name.
/// - `10/11/2025` and `10-11-2025` are refused: either number may be the month. So is a day without its month.
/// - `stated` keeps the text wherever it has words; EDTF and digits lose nothing.
///
/// # Errors
/// `ImpossibleDate`, `EndBeforeStart`, or `ImpossibleTime` for a time that no clock shows or that has no single day.
pub fn read_date(text: &str, today: NaiveDate) -> Result<Occurred, Reason> {
    let text = text.trim();
    match text.parse() {
        Ok(edtf) => return Ok(Occurred { edtf: Some(edtf), ..Occurred::default() }),
        Err(Reason::EndBeforeStart) => return Err(Reason::EndBeforeStart),
        Err(_) => {}
    }
    let tokens = tokens(text)?;
    let (time, tokens) = without_time(&tokens)?;
    let statement = grammar::statement(tokens, today).ok_or(Reason::ImpossibleDate)?;
    let (edtf, year_inferred) = statement.resolve(today)?;
    if time.is_some() && edtf.exact_day().is_none() {
        return Err(Reason::ImpossibleTime);
    }
    let stated = text.contains(char::is_alphabetic).then(|| text.to_owned());
    Ok(Occurred { edtf: Some(edtf), time, stated, year_inferred, ..Occurred::default() })
}

/// The time of day before or after the date, and the tokens of the date.
fn without_time(tokens: &[Token]) -> Result<(Option<ClockTime>, &[Token]), Reason> {
    Ok(match tokens {
        // "about 16:40" is no time that the record can hold, and says nothing of the day.
        [.., Token::Word(Sense::About | Sense::Maybe), Token::Time(_)] => return Err(Reason::ImpossibleTime),
        [date @ .., Token::Comma, Token::Time(time)]
        | [date @ .., Token::Time(time)]
        | [Token::Time(time), Token::Comma, date @ ..]
        | [Token::Time(time), date @ ..] => (Some(*time), date),
        date => (None, date),
    })
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
