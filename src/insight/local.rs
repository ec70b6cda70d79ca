//! Days are calendar days at the facility.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::record::{Body, ClockTime, Edtf, Entry, Occurred};

/// Today, as the caller knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Today {
    /// A day that somebody chose to count as of.
    Chosen(NaiveDate),
    /// The present moment, told with the offset of the computer's own zone.
    Now(DateTime<FixedOffset>),
}

impl Today {
    /// The calendar day in a zone; without one, the computer's.
    pub fn day(self, zone: Option<Tz>) -> NaiveDate {
        match (self, zone) {
            (Self::Chosen(day), _) => day,
            (Self::Now(moment), Some(zone)) => moment.with_timezone(&zone).date_naive(),
            (Self::Now(moment), None) => moment.date_naive(),
        }
    }
}

impl From<NaiveDate> for Today {
    fn from(day: NaiveDate) -> Self {
        Self::Chosen(day)
    }
}

/// Tells every moment that is known with its offset in the calendar of a zone: half past eight in the evening in Paris is the
/// next day in Almaty.
pub fn to_local(entries: &mut [Entry], zone: Tz) {
    for entry in entries {
        let of_strike = match &mut entry.body {
            Body::Strike(strike) => {
                if let Some(ended) = &mut strike.ended {
                    let mut occurred = Occurred { edtf: ended.edtf.take(), ..Occurred::default() };
                    shift(&mut occurred, zone);
                    ended.edtf = occurred.edtf;
                }
                let phases = strike.phases.iter_mut().flat_map(|phase| [&mut phase.from, &mut phase.to]);
                phases.chain(strike.pauses.iter_mut().flat_map(|pause| [&mut pause.from, &mut pause.to])).collect()
            }
            _ => Vec::new(),
        };
        let all = [&mut entry.occurred].into_iter().chain(of_strike);
        all.filter_map(Option::as_mut).for_each(|occurred| shift(occurred, zone));
    }
}

fn shift(occurred: &mut Occurred, zone: Tz) {
    let Some((day, time, offset)) = moment(occurred) else { return };
    let Some(there) = NaiveDateTime::new(day, time).and_local_timezone(offset).single() else { return };
    let here = there.with_timezone(&zone).naive_local();
    if here.date() != day {
        occurred.edtf = Some(Edtf::day(here.date()));
        occurred.time = Some(ClockTime::from(here.time()));
        occurred.offset = None;
    }
}

/// The moment with its offset, from the fields or else from the date itself, which may tell both.
fn moment(occurred: &Occurred) -> Option<(NaiveDate, chrono::NaiveTime, FixedOffset)> {
    let edtf = occurred.edtf.as_ref()?;
    if let (Some(time), Some(offset)) = (occurred.time, &occurred.offset) {
        return Some((edtf.exact_day()?, time.into(), offset.fixed()?));
    }
    let moment = DateTime::parse_from_rfc3339(edtf.as_str()).ok()?;
    Some((moment.date_naive(), moment.time(), *moment.offset()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::strike::strikes,
        record::{DayConvention, Phase, PhaseKind, Strike},
    };

    const ALMATY: Tz = chrono_tz::Asia::Almaty;

    fn at(edtf: &str, time: &str, offset: &str) -> Occurred {
        Occurred {
            edtf: Some(edtf.parse().unwrap()),
            time: Some(time.parse().unwrap()),
            offset: Some(offset.parse().unwrap()),
            ..Occurred::default()
        }
    }

    fn local(mut occurred: Occurred) -> String {
        shift(&mut occurred, ALMATY);
        occurred.edtf.unwrap().to_string()
    }

    #[test]
    fn an_evening_elsewhere_is_the_next_day_at_the_facility() {
        assert_eq!(local(at("2025-10-12", "20:30", "+02:00")), "2025-10-12", "half past eleven there");
        assert_eq!(local(at("2025-10-12", "21:00", "+02:00")), "2025-10-13", "midnight there");
        assert_eq!(local(at("2025-10-12", "03:00", "+05:00")), "2025-10-12");
    }

    #[test]
    fn a_moment_that_the_date_itself_tells_is_told_there_too() {
        let mut occurred = Occurred::on("2025-10-12".parse().unwrap());
        occurred.edtf = Some("2025-10-12T21:00:00+02:00".parse().unwrap());
        assert_eq!(local(occurred), "2025-10-13");
        let ended = serde_json::json!({"kind": "strike", "strike": {"ended": {"edtf": "2025-10-12T21:00:00+02:00"}}});
        let mut entries = [Entry::from_value(ended).unwrap()];
        to_local(&mut entries, ALMATY);
        let Body::Strike(strike) = &entries[0].body else { unreachable!() };
        assert_eq!(strike.ended.as_ref().unwrap().edtf.as_ref().unwrap().as_str(), "2025-10-13");
    }

    #[test]
    fn a_date_without_a_time_stays_where_it_is() {
        let mut occurred = Occurred::on("2025-10-12".parse().unwrap());
        shift(&mut occurred, ALMATY);
        assert_eq!(occurred.edtf.unwrap().as_str(), "2025-10-12");
    }

    #[test]
    fn midnight_comes_with_the_zone_and_not_with_the_computer() {
        let now = Today::Now("2025-10-12T21:30:00+02:00".parse().unwrap());
        assert_eq!(now.day(Some(ALMATY)).to_string(), "2025-10-13");
        assert_eq!(now.day(None).to_string(), "2025-10-12");
    }

    /// Kazakhstan moved to one offset, UTC+5, on 1 March 2024: that night lasted an hour longer in Almaty.
    #[test]
    fn a_strike_across_a_change_of_offset_counts_calendar_days() {
        let from = Some(at("2024-02-27", "23:30", "+06:00"));
        let phases = vec![Phase { kind: PhaseKind::Water, from, to: None, extra: Default::default() }];
        let mut entries = [Entry::new(Body::Strike(Strike { phases, ..Strike::default() }))];
        to_local(&mut entries, ALMATY);
        let on = Today::Now("2024-03-02T23:45:00+05:00".parse().unwrap()).day(Some(ALMATY));
        let count = strikes(&entries, on, DayConvention::FirstDayIs1)[0].day.unwrap();
        assert_eq!((count.min, count.max), (5, Some(5)));
    }
}
