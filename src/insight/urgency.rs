//! In which order cases are shown: the reason is part of the answer.

use serde::Serialize;

use super::Overview;

/// Why a case stands where it stands; the later in this list, the more urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Somebody met the detainee lately, or nobody ever did that is known of.
    Recent,
    /// So many days without confirmed contact.
    Silence(#[ts(type = "number")] i64),
    /// A hunger strike goes on, on this day at least.
    Strike(#[ts(type = "number")] i64),
}

/// Days without contact from which the silence is the reason.
const SILENCE: i64 = 7;

impl Overview {
    /// How urgent the case is: a strike that goes on, the longest first; then the longest silence.
    pub fn urgency(&self) -> Urgency {
        let striking = self.strikes.iter().filter(|strike| strike.ongoing);
        let longest = striking.map(|strike| strike.day.map_or(0, |day| day.min)).max();
        match (longest, self.silence_days) {
            (Some(day), _) => Urgency::Strike(day),
            (None, Some(days)) if days >= SILENCE => Urgency::Silence(days),
            _ => Urgency::Recent,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        insight::{Holidays, Setting, overview},
        record::{DayConvention, Entry},
    };

    fn entry(kind: &str, edtf: &str, fields: Value) -> Entry {
        Entry::from_value(json!({"kind": kind, "occurred": {"edtf": edtf}, kind: fields})).unwrap()
    }

    fn visited(edtf: &str) -> Entry {
        entry("visit", edtf, json!({"mode": "in_person", "outcome": "held"}))
    }

    fn striking(from: &str, ended: Option<&str>) -> Entry {
        entry("strike", from, json!({"ended": ended.map(|edtf| json!({"edtf": edtf}))}))
    }

    fn urgency(entries: &[Entry]) -> Urgency {
        let case = Entry::from_value(json!({"kind": "case", "case": {"names": [{"text": "Dana Ospanova"}]}})).unwrap();
        let setting = Setting {
            on: "2025-10-17".parse().unwrap(),
            convention: DayConvention::FirstDayIs1,
            holidays: Holidays::kazakhstan(),
        };
        overview(&case, entries, &setting).urgency()
    }

    #[test]
    fn silence_is_a_reason_from_the_seventh_day() {
        assert_eq!(urgency(&[visited("2025-10-10")]), Urgency::Silence(7));
        assert_eq!(urgency(&[visited("2025-10-11")]), Urgency::Recent);
        assert_eq!(urgency(&[]), Urgency::Recent, "nobody ever met them that is known of");
        let custody = |event: &str| entry("custody", "2025-10-02", json!({"event": event}));
        assert_eq!(urgency(&[visited("2025-10-01"), custody("detained")]), Urgency::Silence(16));
        assert_eq!(urgency(&[visited("2025-10-01"), custody("released")]), Urgency::Recent);
    }

    #[test]
    fn of_strikes_that_go_on_the_longest_counts() {
        let (long, short) = (striking("2025-10-01", None), striking("2025-10-13", None));
        assert_eq!(urgency(&[visited("2025-09-01"), short.clone(), long]), Urgency::Strike(17));
        assert_eq!(urgency(&[striking("2025-09-01", Some("2025-09-30")), short]), Urgency::Strike(5), "one is over");
    }

    #[test]
    fn a_strike_goes_before_any_silence_and_the_longer_before_the_shorter() {
        assert!(Urgency::Strike(0) > Urgency::Silence(900));
        assert!(Urgency::Silence(30) > Urgency::Silence(8));
        assert!(Urgency::Silence(7) > Urgency::Recent);
    }
}
