//! Days since somebody last met or heard the detainee.

use chrono::NaiveDate;

use super::{days, up_to};
use crate::record::{Body, ContactOutcome, Entry, EntryId, VisitOutcome};

/// The last confirmed contact, and what came instead of contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Silence {
    /// The last confirmed contact.
    pub last_contact: Option<EntryId>,
    /// Full days since then; the fewest it may be.
    pub days: Option<i64>,
    /// Visits that were refused.
    pub refused_visits: usize,
    /// Letters, parcels, calls and the like that were returned or blocked.
    pub returned_or_blocked: usize,
}

impl Silence {
    /// As of `on`. A refused or postponed visit is no contact, nor is a recording shown instead of a person, nor a letter that
    /// was returned or blocked; what was only rumoured, read in the media or computed confirms none.
    pub(super) fn of(entries: &[Entry], on: NaiveDate) -> Self {
        let mut silence = Self::default();
        let mut last = None;
        for entry in entries.iter().filter(|entry| up_to(entry, on)) {
            let is_contact = match &entry.body {
                Body::Visit(visit) => {
                    silence.refused_visits += usize::from(visit.outcome == Some(VisitOutcome::Refused));
                    visit.is_contact()
                }
                Body::Contact(contact) => {
                    let stopped = matches!(contact.outcome, Some(ContactOutcome::Returned | ContactOutcome::Blocked));
                    silence.returned_or_blocked += usize::from(stopped);
                    contact.is_contact()
                }
                _ => continue,
            };
            let confirmed = !entry.source.basis.is_second_hand();
            let occurred = entry.occurred.as_ref();
            let day = occurred.and_then(|occurred| occurred.latest()).map(|day| day.min(on));
            if is_contact && confirmed && day.is_some() && day >= last {
                last = day;
                silence.last_contact = Some(entry.id);
            }
        }
        silence.days = last.map(|last| days(last, on));
        silence
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Basis, Channel, Contact, Direction, Occurred, Source, Visit, VisitMode};

    fn visit(on: &str, outcome: VisitOutcome, mode: VisitMode, basis: Basis) -> Entry {
        let mut entry = Entry::new(Body::Visit(Visit { outcome: Some(outcome), mode: Some(mode), ..Visit::default() }));
        entry.occurred = Some(Occurred::on(on.parse().unwrap()));
        entry.source = Source { basis, ..Source::default() };
        entry
    }

    #[test]
    fn only_a_confirmed_meeting_ends_the_silence() {
        let entries = [
            visit("2025-10-05", VisitOutcome::Held, VisitMode::ThroughGlass, Basis::FirstHand),
            visit("2025-10-08", VisitOutcome::Refused, VisitMode::InPerson, Basis::FirstHand),
            visit("2025-10-09", VisitOutcome::Held, VisitMode::Substitute, Basis::FirstHand),
            visit("2025-10-10", VisitOutcome::Held, VisitMode::InPerson, Basis::Hearsay),
            visit("2025-10-20", VisitOutcome::Held, VisitMode::InPerson, Basis::FirstHand),
        ];
        let silence = Silence::of(&entries, "2025-10-17".parse().unwrap());
        let expected =
            Silence { last_contact: Some(entries[0].id), days: Some(12), refused_visits: 1, ..Silence::default() };
        assert_eq!(silence, expected);
    }

    #[test]
    fn a_letter_from_inside_or_a_call_ends_the_silence() {
        let contact = |on: &str, channel, direction, outcome| {
            let contact = Contact { channel: Some(channel), direction, outcome: Some(outcome), ..Contact::default() };
            let mut entry = Entry::new(Body::Contact(contact));
            entry.occurred = Some(Occurred::on(on.parse().unwrap()));
            entry
        };
        let (from, to) = (Some(Direction::FromDetainee), Some(Direction::ToDetainee));
        let entries = [
            contact("2025-10-01", Channel::Call, None, ContactOutcome::Delivered),
            contact("2025-10-03", Channel::Letter, from, ContactOutcome::Delivered),
            contact("2025-10-05", Channel::Letter, to, ContactOutcome::Delivered),
            contact("2025-10-07", Channel::Letter, from, ContactOutcome::Blocked),
            contact("2025-10-08", Channel::Parcel, to, ContactOutcome::Returned),
        ];
        let silence = Silence::of(&entries, "2025-10-17".parse().unwrap());
        let expected =
            Silence { last_contact: Some(entries[1].id), days: Some(14), returned_or_blocked: 2, ..Silence::default() };
        assert_eq!(silence, expected);
    }

    #[test]
    fn without_a_contact_the_silence_has_no_length() {
        assert_eq!(Silence::of(&[], "2025-10-17".parse().unwrap()).days, None);
    }
}
