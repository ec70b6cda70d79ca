//! Phases of hunger strikes as stretches of days, to be drawn behind other figures.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::strike::{stated_end, stated_start};
use crate::record::{Body, Entry, EntryId, Occurred, PhaseKind};

/// A stretch of days in which the same was refused, to be drawn behind other figures.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Band {
    /// The strike.
    pub strike: EntryId,
    /// What was refused.
    pub kind: PhaseKind,
    /// The first day it may have been.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day it may have been, up to today.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// It goes on, as far as is recorded.
    pub open: bool,
}

/// The phases of every strike whose first day is known, as of `on`. A strike without phases is one stretch.
pub fn bands(entries: &[Entry], on: NaiveDate) -> Vec<Band> {
    let mut all = Vec::new();
    for entry in entries {
        let Body::Strike(strike) = &entry.body else { continue };
        let end = stated_end(Some(entry), strike);
        let mut starts: Vec<(PhaseKind, Option<NaiveDate>, Option<NaiveDate>)> = strike
            .phases
            .iter()
            .map(|phase| (phase.kind, begins(phase.from.as_ref()), phase.to.as_ref().and_then(|to| to.latest())))
            .collect();
        if starts.is_empty() {
            let start = stated_start(Some(entry), strike).and_then(|edtf| edtf.earliest());
            starts.push((PhaseKind::NotStated, start, None));
        }
        for (index, (kind, from, to)) in starts.iter().enumerate() {
            let Some(from) = from.filter(|from| *from <= on) else { continue };
            let next = starts
                .get(index + 1)
                .and_then(|(_, next, _)| next.and_then(|next| next.checked_sub_days(Days::new(1))));
            let known = to.or(next).or(end.and_then(|end| end.latest));
            let open = known.is_none() && end.is_none();
            all.push(Band { strike: entry.id, kind: *kind, from, to: known.unwrap_or(on).min(on).max(from), open });
        }
    }
    all
}

fn begins(from: Option<&Occurred>) -> Option<NaiveDate> {
    from.and_then(|from| from.earliest().or_else(|| from.latest()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Phase, Strike};

    #[test]
    fn a_phase_lasts_until_the_next_begins() {
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        let phase = |kind, from: &str| {
            let from = Occurred { edtf: Some(from.parse().unwrap()), ..Occurred::default() };
            Phase { kind, from: Some(from), to: None, extra: Default::default() }
        };
        let phases = vec![phase(PhaseKind::Dry, "2025-10-13"), phase(PhaseKind::Water, "2025-10-16")];
        let entry = Entry::new(Body::Strike(Strike { phases, ..Strike::default() }));
        let bands = bands(&[entry], day("2025-10-20"));
        let drawn: Vec<_> = bands.iter().map(|band| (band.kind, band.to.to_string(), band.open)).collect();
        let expected =
            [(PhaseKind::Dry, "2025-10-15".to_owned(), false), (PhaseKind::Water, "2025-10-20".to_owned(), true)];
        assert_eq!(drawn, expected);
    }
}
