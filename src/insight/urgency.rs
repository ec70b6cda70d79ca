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
    use super::Urgency;

    #[test]
    fn a_strike_goes_before_any_silence_and_the_longer_before_the_shorter() {
        assert!(Urgency::Strike(0) > Urgency::Silence(900));
        assert!(Urgency::Silence(30) > Urgency::Silence(8));
        assert!(Urgency::Silence(7) > Urgency::Recent);
    }
}
