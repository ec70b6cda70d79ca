//! Consecutive days in solitary.

use chrono::{Days, NaiveDate};

use super::{
    DateRange,
    custody::{Step, nth_day},
    threshold::SOLITARY_HOURS,
};
use crate::record::{CustodyEvent, EntryId};

/// Solitary as of a day.
pub(super) struct Solitary {
    /// The one without a recorded end.
    pub(super) present: Option<Stretch>,
    /// Days of the longest, the fewest it may have been.
    pub(super) longest: Option<i64>,
}

/// One solitary without a recorded end.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    pub(super) entry: EntryId,
    pub(super) hours: Option<f64>,
    pub(super) stated_end: Option<DateRange>,
    pub(super) from: DateRange,
    /// Since when enough hours a day are recorded.
    by_hours: Option<DateRange>,
}

impl Stretch {
    pub(super) fn days(&self, on: NaiveDate) -> Option<i64> {
        self.from.latest.map(|from| nth_day(from, on))
    }

    /// The same since enough hours a day are recorded to compare it with the published text.
    pub(super) fn days_by_hours(&self, on: NaiveDate) -> Option<i64> {
        self.by_hours?.latest.map(|from| nth_day(from, on))
    }

    pub(super) fn days_max(&self, on: NaiveDate) -> Option<i64> {
        self.from.earliest.map(|from| nth_day(from, on))
    }
}

impl Solitary {
    /// As of `on`, by the steps of custody.
    pub(super) fn of(steps: &[Step], on: NaiveDate) -> Self {
        let all = stretches(steps);
        let ended = all.iter().filter_map(|(stretch, end)| stretch.days((*end)?.earliest?.min(on))).max();
        let present = all.last().filter(|(_, end)| end.is_none()).map(|(stretch, _)| *stretch);
        Self { present, longest: ended.max(present.and_then(|present| present.days(on))) }
    }
}

/// Every stretch in solitary, oldest first, each with its recorded end. A transfer does not end solitary, nor does a stated length
/// that has passed: what ends it is a recorded end, a release, or house arrest. A second step into it prolongs what goes on.
pub(super) fn stretches(steps: &[Step]) -> Vec<(Stretch, Option<DateRange>)> {
    let mut all: Vec<(Stretch, Option<DateRange>)> = Vec::new();
    for step in steps {
        match step.custody.event {
            CustodyEvent::SolitaryIn => {
                if all.last().is_none_or(|(_, end)| end.is_some()) {
                    let (entry, from) = (step.entry.id, step.when);
                    all.push((Stretch { entry, hours: None, stated_end: None, from, by_hours: None }, None));
                }
                let Some((stretch, _)) = all.last_mut() else { continue };
                if let Some(hours) = step.custody.hours_per_day {
                    stretch.by_hours = (hours >= SOLITARY_HOURS).then(|| stretch.by_hours.unwrap_or(step.when));
                }
                stretch.hours = step.custody.hours_per_day.or(stretch.hours);
                stretch.stated_end = stated_end(step).or(stretch.stated_end);
            }
            CustodyEvent::SolitaryOut | CustodyEvent::Released | CustodyEvent::HouseArrest => {
                if let Some((_, end @ None)) = all.last_mut() {
                    *end = Some(step.when);
                }
            }
            _ => {}
        }
    }
    all
}

/// The last day by the stated length, the first day counted.
fn stated_end(step: &Step) -> Option<DateRange> {
    let more = u64::try_from(step.custody.days?.checked_sub(1)?).ok()?;
    step.when.map(|day| day.checked_add_days(Days::new(more)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::custody::{steps, tests::event};
    use crate::record::Entry;

    fn solitary(entries: &[Entry], on: &str) -> (Option<i64>, Option<i64>) {
        let on = on.parse().unwrap();
        let solitary = Solitary::of(&steps(entries, on), on);
        (solitary.present.and_then(|present| present.days(on)), solitary.longest)
    }

    #[test]
    fn days_go_on_until_an_end_is_recorded() {
        let entries = [
            event("2025-07-01", "solitary_in", serde_json::json!({"days": 15})),
            event("2025-07-10", "transferred", serde_json::json!({"facility": "Colony 5"})),
            event("2025-07-20", "solitary_out", serde_json::json!({})),
        ];
        assert_eq!(solitary(&entries, "2025-07-01"), (Some(1), Some(1)));
        assert_eq!(solitary(&entries, "2025-07-18"), (Some(18), Some(18)), "the stated 15 days end nothing");
        assert_eq!(solitary(&entries, "2025-07-25"), (None, Some(20)));
    }

    #[test]
    fn the_longest_is_kept_and_a_prolongation_is_no_new_start() {
        let entries = [
            event("2025-01-01", "solitary_in", serde_json::json!({"days": 5})),
            event("2025-01-06", "solitary_in", serde_json::json!({"days": 5, "hours_per_day": 23})),
            event("2025-01-10", "released", serde_json::json!({})),
            event("2025-02-01", "solitary_in", serde_json::json!({})),
        ];
        assert_eq!(solitary(&entries, "2025-02-03"), (Some(3), Some(10)));
        let on = "2025-01-08".parse().unwrap();
        let present = Solitary::of(&steps(&entries, on), on).present.unwrap();
        let stated_end = present.stated_end.and_then(DateRange::exact).unwrap().to_string();
        assert_eq!((present.entry, present.hours, stated_end.as_str()), (entries[0].id, Some(23.0), "2025-01-10"));
    }

    #[test]
    fn a_release_after_the_end_moves_no_end() {
        let entries = [
            event("2025-07-01", "solitary_in", serde_json::json!({})),
            event("2025-07-05", "solitary_out", serde_json::json!({})),
            event("2025-07-20", "released", serde_json::json!({})),
        ];
        assert_eq!(solitary(&entries, "2025-08-01"), (None, Some(5)));
    }

    #[test]
    fn an_end_in_the_month_of_the_start_follows_it() {
        let entries = [
            event("2025-07-05", "solitary_in", serde_json::json!({})),
            event("2025-07", "solitary_out", serde_json::json!({})),
        ];
        assert_eq!(solitary(&entries, "2025-09-01"), (None, Some(1)));
    }

    #[test]
    fn an_uncertain_start_counts_the_fewest_days() {
        let entries = [event("2025-07", "solitary_in", serde_json::json!({}))];
        assert_eq!(solitary(&entries, "2025-08-02"), (Some(3), Some(3)));
    }
}
