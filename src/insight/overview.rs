//! A case as of a day: what `show` prints and the window's home page shows.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    CustodyOverview, DueItem, Holidays, NextDate, QuotaOverview, SentenceOverview, Silence, StrikeOverview, Unanswered,
    WeightOverview, custody, deadline, next, quota, sentence, strike, weight,
};
use crate::record::{Body, DayConvention, Entry, EntryId};

/// What follows from a case's entries as of a day.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Overview {
    /// The case.
    pub case: EntryId,
    /// The day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// How days of strikes are numbered here.
    pub day_convention: DayConvention,
    /// Every strike, oldest first.
    pub strikes: Vec<StrikeOverview>,
    /// The latest weight and its change.
    pub weight: Option<WeightOverview>,
    /// Days since the last confirmed contact; `None` when there was none.
    #[ts(type = "number | null")]
    pub silence_days: Option<i64>,
    /// The entry of that contact.
    pub last_confirmed_contact: Option<EntryId>,
    /// Visits that were refused.
    #[ts(type = "number")]
    pub refused_visits: usize,
    /// Letters, parcels, calls and the like that were returned or blocked.
    #[ts(type = "number")]
    pub returned_or_blocked: usize,
    /// How long the person is held, where, and how much of it in solitary.
    pub custody: Option<CustodyOverview>,
    /// Every sentence, with its end where a rule gives one.
    pub sentences: Vec<SentenceOverview>,
    /// What is due and has not come.
    pub due: Vec<DueItem>,
    /// Complaints without an answer and without a date for it.
    pub unanswered: Vec<Unanswered>,
    /// What lies ahead.
    pub next: Vec<NextDate>,
    /// What was used of the contact that the rules allow.
    pub quotas: Vec<QuotaOverview>,
}

/// Computes the overview of `case` from its entries. The case's own day convention goes before the notebook's.
pub fn overview(case: &Entry, entries: &[Entry], on: NaiveDate, notebook: DayConvention) -> Overview {
    let chosen = if let Body::Case(about) = &case.body { about.day_convention } else { None };
    let day_convention = chosen.unwrap_or(notebook);
    let silence = Silence::of(entries, on);
    let custody = custody::custody(case, entries, on);
    let sentences = sentence::sentences(entries, on);
    let due = deadline::due(entries, on, Holidays::kazakhstan());
    Overview {
        case: case.id,
        on,
        day_convention,
        strikes: strike::strikes(entries, on, day_convention),
        weight: weight::overview(case, entries, on),
        silence_days: silence.days,
        last_confirmed_contact: silence.last_contact,
        refused_visits: silence.refused_visits,
        returned_or_blocked: silence.returned_or_blocked,
        unanswered: deadline::unanswered(entries, on, &due),
        next: next::next(entries, on, &due, &sentences, custody.as_ref()),
        quotas: quota::quotas(case, entries, on),
        custody,
        sentences,
        due,
    }
}
