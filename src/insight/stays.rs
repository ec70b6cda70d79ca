//! Where somebody was held, one stay after another.

use super::{
    DateRange,
    custody::{Stay, Step},
};
use crate::record::{CustodyEvent, Edtf, Reference};

/// The stays that the steps tell of, oldest first, each with the days on which it may have begun. Without a release or another
/// place after it, the last has no end.
pub(super) fn stays(steps: &[Step]) -> Vec<(Stay, DateRange)> {
    let mut stays = Stays::default();
    for step in steps {
        stays.take(step);
    }
    stays.all
}

#[derive(Default)]
struct Stays {
    all: Vec<(Stay, DateRange)>,
    /// The last of them goes on.
    open: bool,
}

impl Stays {
    fn take(&mut self, step: &Step) {
        let (named, date) = (step.custody.facility.as_ref(), step.edtf());
        if step.is(CustodyEvent::Released) {
            return self.leave(named, step, date);
        }
        if step.is(CustodyEvent::Transferred) && step.custody.from.is_some() {
            self.leave(step.custody.from.as_ref(), step, date.clone());
        }
        let here = self.open.then(|| self.all.last()).flatten().map(|(stay, _)| stay);
        let elsewhere = match (here, named) {
            (None, _) => true,
            (Some(stay), Some(place)) => stay.facility.as_ref() != Some(place),
            // Somebody who is moved to a place that is not named is no longer at the one before it.
            (Some(_), None) => leads_away(step.custody.event),
        };
        if elsewhere {
            self.close(date.clone());
            let stay = Stay { facility: named.cloned(), from: date, to: None, entry: step.entry.id };
            self.all.push((stay, step.when));
            self.open = true;
        }
    }

    /// Ends the present stay; `place` is where it was, as the step that ends it says.
    fn leave(&mut self, place: Option<&Reference>, step: &Step, date: Option<Edtf>) {
        if let Some((stay, _)) = self.all.last_mut().filter(|_| self.open) {
            stay.facility = stay.facility.take().or_else(|| place.cloned());
        } else if let Some(place) = place {
            let stay = Stay { facility: Some(place.clone()), from: None, to: date.clone(), entry: step.entry.id };
            self.all.push((stay, step.when));
        }
        self.close(date);
    }

    fn close(&mut self, date: Option<Edtf>) {
        if let Some((stay, _)) = self.all.last_mut().filter(|_| self.open) {
            stay.to = date;
        }
        self.open = false;
    }
}

fn leads_away(event: CustodyEvent) -> bool {
    use CustodyEvent::{HouseArrest, PsychiatricIn, PsychiatricOut, Transferred};
    matches!(event, Transferred | HouseArrest | PsychiatricIn | PsychiatricOut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::custody::{steps, tests::event};

    fn told(entries: &[crate::record::Entry]) -> Vec<String> {
        let text = |text: Option<&str>| text.unwrap_or("?").to_owned();
        stays(&steps(entries, "2025-12-31".parse().unwrap()))
            .iter()
            .map(|(stay, _)| {
                let place = text(stay.facility.as_ref().map(Reference::as_str));
                let date = |edtf: &Option<Edtf>| text(edtf.as_ref().map(Edtf::as_str));
                format!("{place} {} {}", date(&stay.from), date(&stay.to))
            })
            .collect()
    }

    #[test]
    fn each_place_follows_the_one_before_it() {
        let entries = [
            event("2025-03-01", "transferred", serde_json::json!({"from": "Station 2", "facility": "Pretrial 9"})),
            event("2025-01-01", "detained", serde_json::json!({})),
            event("2025-01-03", "arrested", serde_json::json!({"facility": "Pretrial 9"})),
            event("2025-01-20", "transferred", serde_json::json!({"facility": "Station 2"})),
            event("2025-04-01", "released", serde_json::json!({"facility": "Pretrial 9"})),
        ];
        let expected = [
            "? 2025-01-01 2025-01-03",
            "Pretrial 9 2025-01-03 2025-01-20",
            "Station 2 2025-01-20 2025-03-01",
            "Pretrial 9 2025-03-01 2025-04-01",
        ];
        assert_eq!(told(&entries), expected);
    }

    #[test]
    fn a_transfer_tells_of_the_stay_before_it_and_may_lead_nowhere_known() {
        let entries = [
            event("2025-03-01", "transferred", serde_json::json!({"from": "Station 2", "facility": "Colony 5"})),
            event("2025-05-01", "transferred", serde_json::json!({})),
        ];
        assert_eq!(told(&entries), ["Station 2 ? 2025-03-01", "Colony 5 2025-03-01 2025-05-01", "? 2025-05-01 ?"]);
    }

    #[test]
    fn a_stay_at_a_place_unknown_gets_its_name_from_the_step_that_ends_it() {
        let entries = [
            event("2025-01-01", "detained", serde_json::json!({})),
            event("2025-01-03", "transferred", serde_json::json!({"from": "Station 2", "facility": "Pretrial 9"})),
        ];
        assert_eq!(told(&entries), ["Station 2 2025-01-01 2025-01-03", "Pretrial 9 2025-01-03 ?"]);
    }

    #[test]
    fn solitary_is_no_move() {
        let entries = [
            event("2025-03-01", "arrested", serde_json::json!({"facility": "Colony 5"})),
            event("2025-03-09", "solitary_in", serde_json::json!({})),
        ];
        assert_eq!(told(&entries), ["Colony 5 2025-03-01 ?"]);
    }

    #[test]
    fn a_transfer_to_where_somebody_is_begins_no_stay() {
        let entries = [
            event("2025-03-01", "arrested", serde_json::json!({"facility": "Colony 5"})),
            event("2025-03-09", "transferred", serde_json::json!({"facility": "Colony 5"})),
        ];
        assert_eq!(told(&entries), ["Colony 5 2025-03-01 ?"]);
    }
}
