//! Sentences: from when they count, when they end, and which of them others replaced.
//!
//! An end is computed only from a rule that says from when the sentence counts and leads to a date in the notebook. The first
//! day counts, and the last is the day before the anniversary. A list has no end, nor has what is measured in hours or in
//! money. Early release, an amnesty, or days counted otherwise than as stated are no part of it.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{DateRange, Start, custody, replacement::replacements, term::Length, up_to};
use crate::record::{
    Body, CustodyEvent, Edtf, Entry, EntryId, FromRule, Legal, LegalEvent, LegalResult, Sentence, SentenceType, Shape,
    StartRule,
};

/// A sentence as of a day.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct SentenceOverview {
    /// The step of the law that imposed it.
    pub entry: EntryId,
    /// Its place in that step's list, from 0.
    #[ts(type = "number")]
    pub index: usize,
    /// What sort.
    pub kind: SentenceType,
    /// How much, in `unit`.
    pub amount: Option<f64>,
    /// The unit, as recorded.
    pub unit: Option<String>,
    /// Of what, or on which list.
    pub what: Option<String>,
    /// From when it counts; `None` without a rule that leads to a date.
    pub start: Option<Start>,
    /// When it ends; `None` without a start, and of what has no end.
    pub end: Option<End>,
    /// The step that replaced it by its own sentences, or by none.
    pub replaced_by: Option<EntryId>,
    /// Whether its last day has passed; `None` where that is not known, or it was replaced.
    pub over: Option<bool>,
}

/// The last day of a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct End {
    /// The day, or one of the days, where the start is known as exactly; otherwise `earliest` and `latest` say what is known.
    pub edtf: Option<Edtf>,
    /// The first day it may be.
    #[ts(type = "string")]
    pub earliest: NaiveDate,
    /// The last day it may be.
    #[ts(type = "string")]
    pub latest: NaiveDate,
    /// Always: nobody stated it.
    pub computed: bool,
    /// The rule it follows from.
    pub rule: FromRule,
}

/// Every sentence as of `on`, in the order of the steps that imposed them; steps without a date stand last.
pub(super) fn sentences(entries: &[Entry], on: NaiveDate) -> Vec<SentenceOverview> {
    let law = Law::of(entries, on);
    let replaced = replacements(&law.steps);
    let mut all = Vec::new();
    for step in &law.steps {
        for (index, sentence) in step.legal.sentence.iter().enumerate() {
            let start = law.start(step, sentence);
            let end = start.as_ref().and_then(|start| end(sentence, start));
            let replaced_by = replaced.get(&step.entry.id).copied();
            let over = end.as_ref().filter(|_| replaced_by.is_none()).and_then(|end| match on {
                on if end.latest < on => Some(true),
                on if on <= end.earliest => Some(false),
                _ => None,
            });
            all.push(SentenceOverview {
                entry: step.entry.id,
                index,
                kind: sentence.kind,
                amount: sentence.amount,
                unit: sentence.unit.clone(),
                what: sentence.what.clone(),
                start,
                end,
                replaced_by,
                over,
            });
        }
    }
    all
}

/// A step of the law with the days on which it may have been.
pub(super) struct LegalStep<'a> {
    pub(super) entry: &'a Entry,
    pub(super) legal: &'a Legal,
    pub(super) when: Option<DateRange>,
}

impl LegalStep<'_> {
    pub(super) fn is_about(&self, id: EntryId) -> bool {
        self.about() == Some(id)
    }

    pub(super) fn about(&self) -> Option<EntryId> {
        self.legal.about.as_ref()?.id()
    }
}

struct Law<'a> {
    entries: &'a [Entry],
    on: NaiveDate,
    steps: Vec<LegalStep<'a>>,
}

impl<'a> Law<'a> {
    fn of(entries: &'a [Entry], on: NaiveDate) -> Self {
        let step = |entry: &'a Entry| {
            let Body::Legal(legal) = &entry.body else { return None };
            Some(LegalStep { entry, legal, when: DateRange::of_entry(entry) })
        };
        let mut steps: Vec<_> = entries.iter().filter(|entry| up_to(entry, on)).filter_map(step).collect();
        steps.sort_by_key(|step| (step.when.is_none(), step.when.map(DateRange::order), step.entry.id));
        Self { entries, on, steps }
    }

    /// From when a sentence of `step` counts.
    fn start(&self, step: &LegalStep, sentence: &Sentence) -> Option<Start> {
        let event = match sentence.from_rule.as_ref()? {
            FromRule::Day(day) => return Some(Start { edtf: day.clone(), computed: false }),
            FromRule::Words(_) => return None,
            FromRule::Event(event) => event,
        };
        let edtf = match event {
            StartRule::Detention => custody::held_since(self.entries, step.when?.latest?.min(self.on))?.edtf,
            StartRule::Verdict => self.verdict(step)?.entry.when()?.edtf.clone()?,
            StartRule::EntryIntoForce => self.decision_on_appeal(step)?.entry.when()?.edtf.clone()?,
            StartRule::Release => self.release(step)?,
            StartRule::NotStated | StartRule::Other => return None,
        };
        DateRange::of(&edtf).map(|_| Start { edtf, computed: true })
    }

    /// The verdict that a step is, or that it leads back to through the steps it is about.
    fn verdict<'s>(&'s self, step: &'s LegalStep<'a>) -> Option<&'s LegalStep<'a>> {
        let mut at = step;
        // No chain is longer than the steps there are; a circle ends here.
        for _ in 0..=self.steps.len() {
            if matches!(at.legal.event, LegalEvent::Verdict | LegalEvent::Sentence) {
                return Some(at);
            }
            let about = at.about()?;
            at = self.steps.iter().find(|step| step.entry.id == about)?;
        }
        None
    }

    /// The decision on appeal with which a step entered into force: itself, the one that is about it, or the only one after it that
    /// is about nothing else.
    fn decision_on_appeal<'s>(&'s self, step: &'s LegalStep<'a>) -> Option<&'s LegalStep<'a>> {
        let decides = |other: &&LegalStep| {
            let decided = Some(LegalResult::Upheld) == other.legal.result
                || Some(LegalResult::Reduced) == other.legal.result
                || Some(LegalResult::Increased) == other.legal.result;
            other.legal.event == LegalEvent::Appeal && decided
        };
        if decides(&step) {
            return Some(step);
        }
        let mut about = self.steps.iter().filter(decides).filter(|other| other.is_about(step.entry.id));
        if let Some(decision) = about.next() {
            return about.next().is_none().then_some(decision);
        }
        let when = step.when?;
        let after = |other: &&LegalStep| other.when.is_some_and(|other| when.is_before(other));
        let mut after = self.steps.iter().filter(decides).filter(|other| other.about().is_none()).filter(after);
        after.next().filter(|_| after.next().is_none())
    }

    /// The next release after a step.
    fn release(&self, step: &LegalStep) -> Option<Edtf> {
        let when = step.when?;
        let steps = custody::steps(self.entries, self.on);
        let release = steps.iter().find(|other| other.is(CustodyEvent::Released) && when.is_before(other.when))?;
        release.edtf()
    }
}

/// When a sentence ends that counts from `start`.
fn end(sentence: &Sentence, start: &Start) -> Option<End> {
    let endless = matches!(sentence.kind, SentenceType::Listing | SentenceType::Fine | SentenceType::CommunityService);
    if endless {
        return None;
    }
    let length = Length::of(sentence.amount?, sentence.unit.as_deref()?)?;
    let credit = Days::new(u64::try_from(sentence.credit_days.unwrap_or(0)).ok()?);
    let last_day = |first: NaiveDate| length.last_day(first)?.checked_sub_days(credit);
    let range = DateRange::of(&start.edtf)?.map(last_day)?;
    Some(End {
        edtf: Edtf::one_of(exact_days(&start.edtf).into_iter().filter_map(last_day)),
        earliest: range.earliest?,
        latest: range.latest?,
        computed: true,
        rule: sentence.from_rule.clone()?,
    })
}

/// The days that a date lists, when it lists nothing but days.
fn exact_days(edtf: &Edtf) -> Vec<NaiveDate> {
    let day = |date: &crate::record::Date| date.days.filter(|(first, last)| first == last).map(|(day, _)| day);
    match edtf.shape() {
        Shape::One(date) => day(date).into_iter().collect(),
        Shape::OneOf(dates) => dates.iter().map(day).collect::<Option<_>>().unwrap_or_default(),
        Shape::Interval(..) => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
