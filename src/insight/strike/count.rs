//! Counting the days of one strike between what is surely and what is possibly so.

use chrono::{Days, NaiveDate};

use super::DayRange;
use crate::{
    insight::{Fasting, date_range::is_known, days},
    record::{Edtf, Entry, Occurred, Phase, PhaseKind, Shape, Side, Strike},
};

/// First and last day something may have been; `None` is open.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    pub(in crate::insight) earliest: Option<NaiveDate>,
    pub(in crate::insight) latest: Option<NaiveDate>,
}

impl Span {
    pub(in crate::insight) fn of(edtf: &Edtf) -> Self {
        let (earliest, latest) = edtf.widest();
        Self { earliest, latest }
    }

    fn of_occurred(occurred: Option<&Occurred>) -> Option<Self> {
        occurred.and_then(|occurred| occurred.edtf.as_ref()).map(Self::of)
    }
}

/// The first day of the first phase; else the day the strike itself is recorded for.
pub fn stated_start(entry: Option<&Entry>, strike: &Strike) -> Option<Edtf> {
    let by_phase = strike.phases.first().and_then(|phase| phase.from.as_ref()?.edtf.clone()).filter(is_known);
    by_phase.or_else(|| entry?.occurred.as_ref()?.edtf.as_ref()?.end(Side::From).filter(is_known))
}

/// By when it had begun, as a later phase shows: when that phase began, an earlier one was there.
pub(super) fn begun_by(strike: &Strike) -> Option<Edtf> {
    let day = strike.phases.iter().skip(1).find_map(|phase| phase.from.as_ref()?.latest())?;
    format!("../{day}").parse().ok()
}

/// The end as stated: by itself, by the interval the strike is recorded for, or by the last phase. `None`: none is recorded.
pub fn stated_end(entry: Option<&Entry>, strike: &Strike) -> Option<Span> {
    match stated_end_date(entry, strike) {
        Some(date) => Some(Span::of(&date)),
        None => strike.ended.as_ref().map(|_| Span { earliest: None, latest: None }),
    }
}

/// The date of the end as stated; `None`: none is recorded, or it is not known.
pub fn stated_end_date(entry: Option<&Entry>, strike: &Strike) -> Option<Edtf> {
    if let Some(ended) = strike.ended.as_ref().and_then(|ended| ended.edtf.clone()) {
        return Some(ended);
    }
    let recorded_for = entry.and_then(|entry| entry.occurred.as_ref()?.edtf.as_ref());
    let interval = recorded_for.filter(|edtf| matches!(edtf.shape(), Shape::Interval(..)));
    let by_phase = || strike.phases.last()?.to.as_ref()?.edtf.clone();
    interval.and_then(|edtf| edtf.end(Side::To)).or_else(by_phase)
}

/// Whether the days of two strikes surely meet; one without a recorded end goes on until `on`.
pub fn overlap(one: (&Entry, &Strike), other: (&Entry, &Strike), on: NaiveDate) -> bool {
    let stretch = |(entry, strike): (&Entry, &Strike)| {
        let from = stated_start(Some(entry), strike)?.latest()?;
        Some((from, stated_end(Some(entry), strike).map_or(Some(on), |end| end.earliest)?))
    };
    let (Some(one), Some(other)) = (stretch(one), stretch(other)) else { return false };
    one.0 <= other.1 && other.0 <= one.1
}

/// A stretch from one day to another, both included.
type Stretch = (NaiveDate, NaiveDate);

/// One strike as of a day.
pub(super) struct Count<'a> {
    strike: &'a Strike,
    start: Option<Span>,
    end: Option<Span>,
    on: NaiveDate,
    /// Stretches that surely were pauses, and those that may have been.
    sure: Vec<Stretch>,
    possible: Vec<Stretch>,
}

impl<'a> Count<'a> {
    pub(super) fn new(strike: &'a Strike, start: Option<Span>, end: Option<Span>, on: NaiveDate) -> Self {
        let (mut sure, mut possible) = (Vec::new(), Vec::new());
        for pause in &strike.pauses {
            let from = Span::of_occurred(pause.from.as_ref());
            let to = Span::of_occurred(pause.to.as_ref());
            let begun = from.and_then(|from| from.latest);
            // A pause without a recorded end lasted its first day at least, and may still last.
            if let Some(begun) = begun {
                sure.push((begun, to.and_then(|to| to.earliest).unwrap_or(begun)));
            }
            let first = from.and_then(|from| from.earliest).or(start.and_then(|start| start.earliest)).or(begun);
            // Of a start that is open towards the past, only the days since it surely had begun are counted.
            let first = first.or(start.and_then(|start| start.latest));
            possible.extend(first.map(|first| (first, to.and_then(|to| to.latest).unwrap_or(on))));
        }
        Self { strike, start, end, on, sure: merged(sure), possible: merged(possible) }
    }

    /// Whether the recorded end surely lies behind.
    pub(super) fn over(&self) -> bool {
        let behind = |day: Option<NaiveDate>| day.is_none_or(|day| day <= self.on);
        self.end.is_some_and(|end| behind(end.earliest) && behind(end.latest))
    }

    /// The last day that counts: the latest and the earliest it may be.
    fn last(&self) -> (NaiveDate, Option<NaiveDate>) {
        let Some(end) = self.end else { return (self.on, Some(self.on)) };
        let latest = end.latest.unwrap_or(self.on).min(self.on);
        // An end without a date may have been as early as the start itself.
        (latest, end.earliest.map(|earliest| earliest.min(self.on)))
    }

    /// Full days from the start to today or to the end, without those of pauses. `None` before the start, where nothing is known of
    /// it, and of an end that lies before it.
    pub(super) fn full_days(&self) -> Option<DayRange> {
        let start = self.start?;
        let (last, first) = self.last();
        if start.earliest.is_some_and(|earliest| earliest > last) {
            return None;
        }
        let least = |from, to| (days(from, to) - within(&self.possible, from, to)).max(0);
        let most = |from, to| (days(from, to) - within(&self.sure, from, to)).max(0);
        let min = start.latest.zip(first).map_or(0, |(from, to)| least(from, to.max(from)));
        Some(DayRange { min, max: start.earliest.map(|from| most(from, last)) })
    }

    /// Full days up to the last day that somebody confirms; the fewest they may be. What is seen when the strike may be over
    /// confirms nothing.
    pub(super) fn confirmed(&self, confirmations: &[NaiveDate]) -> Option<i64> {
        let start = self.start?.latest?;
        let last = self.last().1?;
        let day = *confirmations.iter().filter(|day| **day >= start && **day <= last).max()?;
        Some((days(start, day) - within(&self.possible, start, day)).max(0))
    }

    /// Whether today surely is a day of a pause.
    pub(super) fn paused(&self) -> bool {
        !self.over() && self.sure.iter().any(|(from, to)| (*from..=*to).contains(&self.on))
    }

    /// Days of pauses between the start and today.
    pub(super) fn paused_days(&self) -> Option<DayRange> {
        if self.strike.pauses.is_empty() {
            return None;
        }
        let (last, first) = self.last();
        let (begun, surely_begun) = self.start.map_or((None, None), |start| (start.earliest, start.latest));
        let count = |stretches: &[Stretch], since: Option<NaiveDate>, last| {
            let inside = |(from, to): &Stretch| inclusive((*from).max(since.unwrap_or(*from)), (*to).min(last));
            stretches.iter().map(inside).sum()
        };
        let min = first.map_or(0, |first| count(&self.sure, surely_begun, first));
        Some(DayRange { min, max: Some(count(&self.possible, begun, last)) })
    }

    /// What is refused today, or was on the last day; `None` without a phase. After the recorded end of a phase, as long as no
    /// other has begun, nobody stated it.
    pub(super) fn kind(&self) -> Option<PhaseKind> {
        let current = self.current()?;
        let lapsed = !self.over() && self.ended_phase(current).is_some_and(|(_, latest)| latest < self.on);
        let kind = self.strike.phases.get(current)?.kind;
        Some(if lapsed { PhaseKind::NotStated } else { kind })
    }

    /// The days on which a phase ended, as it says itself.
    fn ended_phase(&self, index: usize) -> Option<Stretch> {
        let to = self.strike.phases.get(index)?.to.as_ref()?;
        to.earliest().or(to.latest()).zip(to.latest())
    }

    /// The last phase that has begun, or the first when none says when.
    fn current(&self) -> Option<usize> {
        let phases = &self.strike.phases;
        let begun = |phase: &Phase| phase.from.as_ref().and_then(Occurred::earliest).is_none_or(|from| from <= self.on);
        phases.iter().rposition(begun).or((!phases.is_empty()).then_some(0))
    }

    /// When a phase began: as it says, or with the strike when it is the first.
    fn begins(&self, index: usize) -> Option<Span> {
        Span::of_occurred(self.strike.phases.get(index)?.from.as_ref()).or(self.start.filter(|_| index == 0))
    }

    /// Full days since fluids were refused, when they are today.
    pub(super) fn dry_full_days(&self) -> Option<DayRange> {
        let current = self.current().filter(|_| !self.over())?;
        if self.kind()? != PhaseKind::Dry {
            return None;
        }
        let from = self.begins(current)?;
        if from.earliest.is_some_and(|earliest| earliest > self.on) {
            return None;
        }
        let min = from.latest.map_or(0, |from| days(from, self.on).max(0));
        Some(DayRange { min, max: from.earliest.map(|from| days(from, self.on)) })
    }

    /// Days of all dry phases up to today.
    pub(super) fn dry_days(&self) -> Option<DayRange> {
        let mut total: Option<DayRange> = None;
        for (index, phase) in self.strike.phases.iter().enumerate() {
            if phase.kind != PhaseKind::Dry {
                continue;
            }
            let sum = total.get_or_insert(DayRange { min: 0, max: Some(0) });
            let Some(from) = self.begins(index) else {
                sum.max = None;
                continue;
            };
            let (last, first) = self.ends(index);
            sum.min += from.latest.zip(first).map_or(0, |(from, to)| inclusive(from, to));
            sum.max = sum.max.zip(from.earliest).map(|(sum, from)| sum + inclusive(from, last));
        }
        total
    }

    /// The last day of a phase up to today: the latest and the earliest it may be.
    fn ends(&self, index: usize) -> (NaiveDate, Option<NaiveDate>) {
        let stated = Span::of_occurred(self.strike.phases.get(index).and_then(|phase| phase.to.as_ref()));
        let before = |day: Option<NaiveDate>| day.and_then(|day| day.checked_sub_days(Days::new(1)));
        let next =
            self.begins(index + 1).map(|next| Span { earliest: before(next.earliest), latest: before(next.latest) });
        let (last, first) = self.last();
        match stated.or(next) {
            None => (last, first),
            Some(end) => {
                let latest = end.latest.unwrap_or(last).min(last);
                (latest, end.earliest.zip(first).map(|(earliest, first)| earliest.min(first)))
            }
        }
    }

    /// The first of the phases that follow one another up to `current`, all of them of a kind in `run`.
    fn first_of_run(&self, current: usize, run: &dyn Fn(PhaseKind) -> bool) -> Option<usize> {
        let follows = |index: usize| {
            let (ended, next) = (self.ended_phase(index), self.begins(index + 1).and_then(|next| next.earliest));
            // Of days between two phases nobody says what was refused.
            let gap = ended.zip(next).is_some_and(|((_, ended), next)| days(ended, next) > 1);
            index == current || !gap
        };
        let in_run =
            |index: &usize| self.strike.phases.get(*index).is_some_and(|phase| run(phase.kind)) && follows(*index);
        (0..=current).rev().take_while(in_run).last()
    }

    /// What surely goes on without a break up to today: since the last pause, and since something was last taken. `None` when
    /// the strike may be over or paused.
    pub(super) fn fasting(&self, kind: PhaseKind) -> Option<Fasting> {
        let may_be_over = self.end.is_some_and(|end| end.earliest.is_none_or(|earliest| earliest <= self.on));
        let may_pause = self.possible.iter().any(|(from, to)| (*from..=*to).contains(&self.on));
        if may_be_over || may_pause {
            return None;
        }
        let resumed = self.possible.iter().filter_map(|(_, to)| to.checked_add_days(Days::new(1))).max();
        let since = |run: &dyn Fn(PhaseKind) -> bool| -> Option<i64> {
            let start = match self.current() {
                None => self.start?.latest?,
                Some(current) => match self.ended_phase(current) {
                    Some((_, latest)) if latest < self.on => latest.succ_opt()?,
                    // It may be over, and then nobody stated what is refused.
                    Some((earliest, _)) if earliest < self.on => return None,
                    _ => self.begins(self.first_of_run(current, run)?)?.latest?,
                },
            };
            let start = start.max(resumed.unwrap_or(start));
            (start <= self.on).then(|| days(start, self.on))
        };
        let whole = |other: PhaseKind| matches!(other, PhaseKind::Dry | PhaseKind::Water);
        let full_days_min = if whole(kind) { since(&whole)? } else { since(&|other| other == kind)? };
        let dry_full_days_min = if kind == PhaseKind::Dry { since(&|other| other == PhaseKind::Dry) } else { None };
        Some(Fasting { full_days_min, dry_full_days_min, kind, entry: None })
    }
}

/// Days from one to the other, both counted; none when the second lies before the first.
fn inclusive(from: NaiveDate, to: NaiveDate) -> i64 {
    (days(from, to) + 1).max(0)
}

/// Stretches without overlaps, in order.
fn merged(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.retain(|(from, to)| from <= to);
    stretches.sort_unstable();
    let mut all: Vec<Stretch> = Vec::new();
    for (from, to) in stretches {
        match all.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => all.push((from, to)),
        }
    }
    all
}

/// Days of the stretches that lie after `from` and not after `to`.
fn within(stretches: &[Stretch], from: NaiveDate, to: NaiveDate) -> i64 {
    let after = from.checked_add_days(Days::new(1)).unwrap_or(from);
    stretches.iter().map(|(first, last)| inclusive((*first).max(after), (*last).min(to))).sum()
}
