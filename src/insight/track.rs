//! Strikes, custody and solitary as stretches of time, to be drawn side by side. Where a beginning or an end is uncertain it stays
//! a range.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{
    DateRange,
    custody::{Step, chains, steps},
    solitary,
    strike::{stated_end, stated_start},
    up_to,
};
use crate::record::{Body, Entry, EntryId, PhaseKind, Reference, Strike, vocabulary::vocabulary};

vocabulary! {
    /// What goes on during a stretch.
    TrackOf: "track" {
        Strike = "strike", Custody = "custody", Solitary = "solitary",
    }
}

/// A stretch of time in which the same goes on.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Track {
    /// What goes on.
    pub of: TrackOf,
    /// The entry with which it begins.
    pub entry: EntryId,
    /// Of a strike: what is refused.
    pub phase: Option<PhaseKind>,
    /// Of custody: where, when one place alone is named.
    pub facility: Option<Reference>,
    /// The first day, as a range.
    pub from: DateRange,
    /// The last day, as a range; `None`: no end is recorded up to today.
    pub to: Option<DateRange>,
}

/// Every stretch of a case as of `on`, strikes first, each in order of time. What begins on no known day is left out.
pub fn tracks(entries: &[Entry], on: NaiveDate) -> Vec<Track> {
    let mut all: Vec<Track> =
        entries.iter().filter(|entry| up_to(entry, on)).flat_map(|entry| phases(entry, on)).collect();
    all.sort_by_key(|track| (track.from.order(), track.entry));
    let steps = steps(entries, on);
    all.extend(chains(&steps).into_iter().filter_map(|chain| custody(chain)));
    all.extend(solitary::stretches(&steps).into_iter().map(|(stretch, to)| Track {
        of: TrackOf::Solitary,
        entry: stretch.entry,
        phase: None,
        facility: None,
        from: stretch.from,
        to,
    }));
    all
}

fn range(earliest: Option<NaiveDate>, latest: Option<NaiveDate>) -> DateRange {
    DateRange { earliest, latest }
}

/// The phases of a strike; one without phases is one stretch.
fn phases(entry: &Entry, on: NaiveDate) -> Vec<Track> {
    let Body::Strike(strike) = &entry.body else { return Vec::new() };
    let end = stated_end(Some(entry), strike).map(|end| range(end.earliest, end.latest));
    let starts = starts(entry, strike);
    let mut all = Vec::new();
    for (index, (phase, from, to)) in starts.iter().enumerate() {
        let Some(from) = from.filter(|from| from.order() <= range(Some(on), Some(on)).order()) else { continue };
        let day_before = |day: NaiveDate| day.checked_sub_days(Days::new(1));
        let next = starts.get(index + 1).and_then(|(_, next, _)| next.as_ref()?.map(day_before));
        let to = to.or(next).or(end).filter(|to| to.earliest.is_none_or(|earliest| earliest <= on));
        all.push(Track { of: TrackOf::Strike, entry: entry.id, phase: Some(*phase), facility: None, from, to });
    }
    all
}

type PhaseDays = (PhaseKind, Option<DateRange>, Option<DateRange>);

fn starts(entry: &Entry, strike: &Strike) -> Vec<PhaseDays> {
    let days = |edtf: Option<&crate::record::Edtf>| edtf.and_then(DateRange::of);
    let phase = |phase: &crate::record::Phase| {
        let of = |when: &Option<crate::record::Occurred>| days(when.as_ref().and_then(|when| when.edtf.as_ref()));
        (phase.kind, of(&phase.from), of(&phase.to))
    };
    if strike.phases.is_empty() {
        return vec![(PhaseKind::NotStated, days(stated_start(Some(entry), strike).as_ref()), None)];
    }
    strike.phases.iter().map(phase).collect()
}

/// From a detention to the release after it.
fn custody(chain: &[Step<'_>]) -> Option<Track> {
    let (held, release) = match chain.split_last()? {
        (release, held) if release.is(crate::record::CustodyEvent::Released) => (held, Some(release)),
        _ => (chain, None),
    };
    let from = DateRange::of(&super::custody::began(held)?.edtf)?;
    let mut places = held.iter().filter_map(|step| step.custody.facility.as_ref());
    let first = places.next();
    Some(Track {
        of: TrackOf::Custody,
        entry: held.first()?.entry.id,
        phase: None,
        facility: first.filter(|first| places.all(|other| other == *first)).cloned(),
        from,
        to: release.map(|release| release.when),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::insight::custody::tests::event;

    fn strike(occurred: &str, fields: Value) -> Entry {
        Entry::from_value(json!({"kind": "strike", "occurred": {"edtf": occurred}, "strike": fields})).unwrap()
    }

    fn told(entries: &[Entry], on: &str) -> Vec<(TrackOf, String, String)> {
        let day = |day: Option<NaiveDate>| day.map_or("..".to_owned(), |day| day.to_string());
        let days = |range: DateRange| match range.exact() {
            Some(day) => day.to_string(),
            None => format!("{}/{}", day(range.earliest), day(range.latest)),
        };
        let track = |track: Track| (track.of, days(track.from), track.to.map_or("-".to_owned(), days));
        tracks(entries, on.parse().unwrap()).into_iter().map(track).collect()
    }

    fn line(of: TrackOf, from: &str, to: &str) -> (TrackOf, String, String) {
        (of, from.to_owned(), to.to_owned())
    }

    #[test]
    fn an_uncertain_beginning_and_end_stay_ranges() {
        let phase = |kind: &str, from: &str| json!({"kind": kind, "from": {"edtf": from}});
        let entries = [
            strike("2025-10", json!({"ended": {"edtf": "2025-11-20/2025-11-25"}})),
            strike("2025-03-10", json!({"phases": [phase("dry", "2025-03-10"), phase("water", "2025-03-14")]})),
            strike("2026-03-10", json!({})),
        ];
        assert_eq!(
            told(&entries, "2025-12-01"),
            [
                line(TrackOf::Strike, "2025-03-10", "2025-03-13"),
                line(TrackOf::Strike, "2025-03-14", "-"),
                line(TrackOf::Strike, "2025-10-01/2025-10-31", "2025-11-20/2025-11-25"),
            ]
        );
    }

    #[test]
    fn custody_lasts_from_a_detention_to_the_release_after_it() {
        let entries = [
            event("2024-01-01", "detained", json!({})),
            event("2024-01", "transferred", json!({})),
            event("2024-03-16", "released", json!({})),
            event("2025-03-01", "transferred", json!({"facility": "Colony 5"})),
            event("2025-04-01", "solitary_in", json!({})),
            event("2025-04-20", "solitary_out", json!({})),
            event("2025-06", "solitary_in", json!({})),
        ];
        assert_eq!(
            told(&entries, "2025-12-01"),
            [
                line(TrackOf::Custody, "2024-01-01", "2024-03-16"),
                line(TrackOf::Custody, "../2025-03-01", "-"),
                line(TrackOf::Solitary, "2025-04-01", "2025-04-20"),
                line(TrackOf::Solitary, "2025-06-01/2025-06-30", "-"),
            ]
        );
    }

    #[test]
    fn a_place_is_named_where_it_is_the_only_one() {
        let is_named = |second: Value| {
            let entries = [
                event("2025-01-01", "detained", json!({"facility": "IVS"})),
                event("2025-01-02", "transferred", second),
                event("2025-02-01", "released", json!({})),
            ];
            tracks(&entries, "2025-12-01".parse().unwrap())[0].facility.is_some()
        };
        assert!(is_named(json!({"facility": "IVS"})) && is_named(json!({})));
        assert!(!is_named(json!({"facility": "SIZO"})));
    }
}
