//! A case as of a day: what `show` prints and the window's home page shows.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    Contradiction, CustodyOverview, DueItem, Facts, HealthOverview, Holidays, NextDate, QuotaOverview,
    SentenceOverview, Silence, Solitary, StrikeOverview, Threshold, Unanswered, Warning, WeightOverview,
    contradictions, custody, deadline, health, next, quota, sentence, strike, thresholds, warnings, weight,
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
    /// The latest of each finding about the person's health.
    pub health: HealthOverview,
    /// Published thresholds that the entries reach. None reached does not mean no danger.
    pub thresholds: Vec<Threshold>,
    /// Days since the last confirmed contact; `None` when there was none, and of somebody who was released.
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
    /// Claims that disagree, the unsettled ones first.
    pub contradictions: Vec<Contradiction>,
    /// Entries whose dates stand in an order that does not fit.
    pub warnings: Vec<Warning>,
}

/// What an overview is computed by, beside the entries.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The day, at the place where the person is held.
    pub on: NaiveDate,
    /// How the notebook numbers days of strikes; a case's own choice goes before it.
    pub convention: DayConvention,
    /// Which days are working days.
    pub holidays: &'a Holidays,
}

/// Computes the overview of `case` from its entries.
pub fn overview(case: &Entry, entries: &[Entry], setting: &Setting<'_>) -> Overview {
    let on = setting.on;
    let about = if let Body::Case(about) = &case.body { Some(about) } else { None };
    let day_convention = about.and_then(|about| about.day_convention).unwrap_or(setting.convention);
    let strikes = strike::strikes(entries, on, day_convention);
    let weight = weight::overview(case, entries, on);
    let health = health::health(entries, on);
    let silence = Silence::of(entries, on);
    let custody = custody::custody(case, entries, on);
    let sentences = sentence::sentences(entries, on);
    let due = deadline::due(entries, on, setting.holidays);
    let fasting: Vec<_> = strikes.iter().filter_map(|strike| strike.fasting).collect();
    let thresholds = thresholds(&Facts {
        weight: weight.as_ref(),
        height_cm: about.and_then(|about| about.height_cm),
        fasting: &fasting,
        low_minerals: health.low_minerals.as_ref(),
        solitary: custody.as_ref().and_then(solitary),
    });
    Overview {
        case: case.id,
        on,
        day_convention,
        thresholds,
        // Silence is told of somebody who is held, or of whom nobody says otherwise.
        silence_days: silence.days.filter(|_| custody.as_ref().and_then(|custody| custody.held) != Some(false)),
        last_confirmed_contact: silence.last_contact,
        refused_visits: silence.refused_visits,
        returned_or_blocked: silence.returned_or_blocked,
        unanswered: deadline::unanswered(entries, on, &due),
        next: next::next(entries, on, &due, &sentences, custody.as_ref()),
        quotas: quota::quotas(case, entries, on),
        contradictions: contradictions(entries, on),
        warnings: warnings(entries, &sentences, on),
        strikes,
        weight,
        health,
        custody,
        sentences,
        due,
    }
}

/// Only the days since the hours are recorded: of those before, nobody says how many they were.
fn solitary(custody: &CustodyOverview) -> Option<Solitary> {
    let (entry, days_min) = custody.solitary.zip(custody.solitary_by_hours)?;
    Some(Solitary { days_min, hours: custody.solitary_hours, entry })
}
