//! How much of the contact that the rules allow was used.
//!
//! A visit counts when the detainee was met by somebody who came as anything but a lawyer; where no visitor is recorded, or
//! not as what they came, it counts as such. A call, a letter or a parcel counts in either direction when it was delivered
//! or nothing is known of it yet; what was returned or blocked does not.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;

use super::{DateRange, up_to};
use crate::record::{
    Body, Channel, Contact, ContactOutcome, Direction, Edtf, Entry, Quota, QuotaOf, QuotaPeriod, Role, Visit,
};

/// One rule in the calendar period around a day.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct QuotaOverview {
    /// Of what.
    pub of: QuotaOf,
    /// How many the rule allows.
    pub amount: i32,
    /// How many were used; the fewest it may be.
    #[ts(type = "number")]
    pub used: i64,
    /// The most it may be: with those that may lie in another period, or of which nobody says what became of them.
    #[ts(type = "number")]
    pub used_max: i64,
    /// How many are left; the fewest it may be, not below 0.
    #[ts(type = "number")]
    pub left: i64,
    /// Which calendar period.
    pub per: QuotaPeriod,
    /// Its first day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// Its last day.
    #[ts(type = "string")]
    pub to: NaiveDate,
}

/// The rules of a case that hold on `on`, or may, with what was used of them up to that day.
pub(super) fn quotas(case: &Entry, entries: &[Entry], on: NaiveDate) -> Vec<QuotaOverview> {
    let Body::Case(about) = &case.body else { return Vec::new() };
    about.quotas.iter().filter(|quota| holds(quota, on)).filter_map(|quota| overview(quota, entries, on)).collect()
}

fn holds(quota: &Quota, on: NaiveDate) -> bool {
    let from = quota.from.as_ref().and_then(Edtf::earliest);
    let to = quota.to.as_ref().and_then(Edtf::latest);
    from.is_none_or(|from| from <= on) && to.is_none_or(|to| on <= to)
}

fn overview(quota: &Quota, entries: &[Entry], on: NaiveDate) -> Option<QuotaOverview> {
    let (from, to) = period(quota.per, on)?;
    let (mut used, mut used_max) = (0, 0);
    for entry in entries.iter().filter(|entry| up_to(entry, on)) {
        let Some(certain) = uses(quota.of, entry) else { continue };
        let Some(when) = DateRange::of_entry(entry) else { continue };
        let may_be = when.earliest.is_none_or(|day| day <= to) && when.latest.is_none_or(|day| from <= day);
        let within = when.earliest.is_some_and(|day| from <= day) && when.latest.is_some_and(|day| day <= to);
        used += i64::from(certain && within);
        used_max += i64::from(may_be);
    }
    let left = (i64::from(quota.amount) - used_max).max(0);
    Some(QuotaOverview { of: quota.of, amount: quota.amount, used, used_max, left, per: quota.per, from, to })
}

/// Whether an entry uses up something of this, certainly or perhaps; `None`: it does not.
fn uses(of: QuotaOf, entry: &Entry) -> Option<bool> {
    match (of, &entry.body) {
        (QuotaOf::Visit, Body::Visit(visit)) => (visit.is_contact() && by_others_than_lawyers(visit)).then_some(true),
        (QuotaOf::Call, Body::Contact(contact)) => passed(contact, Channel::Call),
        (QuotaOf::Letter, Body::Contact(contact)) => passed(contact, Channel::Letter),
        (QuotaOf::Parcel, Body::Contact(contact)) => passed(contact, Channel::Parcel),
        _ => None,
    }
}

fn by_others_than_lawyers(visit: &Visit) -> bool {
    visit.visitors.is_empty() || visit.visitors.iter().any(|visitor| visitor.role != Some(Role::Lawyer))
}

fn passed(contact: &Contact, channel: Channel) -> Option<bool> {
    if contact.channel != Some(channel) || contact.direction == Some(Direction::Other) {
        return None;
    }
    match contact.outcome {
        Some(ContactOutcome::Delivered | ContactOutcome::Pending) => Some(true),
        Some(ContactOutcome::Returned | ContactOutcome::Blocked) => None,
        Some(ContactOutcome::NotStated | ContactOutcome::Other) | None => Some(false),
    }
}

/// First and last day of the calendar period around a day.
fn period(per: QuotaPeriod, on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let months = match per {
        QuotaPeriod::Month => 1,
        QuotaPeriod::Quarter => 3,
        QuotaPeriod::HalfYear => 6,
        QuotaPeriod::Year => 12,
    };
    let from = NaiveDate::from_ymd_opt(on.year(), on.month0() / months * months + 1, 1)?;
    Some((from, from.checked_add_months(Months::new(months))?.pred_opt()?))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::insight::custody::tests::case;

    fn entry(kind: &str, occurred: &str, fields: Value) -> Entry {
        Entry::from_value(json!({"kind": kind, "occurred": {"edtf": occurred}, kind: fields})).unwrap()
    }

    fn of(quota: Value, entries: &[Entry], on: &str) -> Vec<QuotaOverview> {
        quotas(&case(json!({"quotas": [quota]})), entries, on.parse().unwrap())
    }

    #[test]
    fn every_period_is_one_of_the_calendar() {
        for (per, from, to) in [
            ("month", "2025-11-01", "2025-11-30"),
            ("quarter", "2025-10-01", "2025-12-31"),
            ("half_year", "2025-07-01", "2025-12-31"),
            ("year", "2025-01-01", "2025-12-31"),
        ] {
            let all = of(json!({"of": "visit", "amount": 2, "per": per}), &[], "2025-11-15");
            assert_eq!((all[0].from.to_string(), all[0].to.to_string()), (from.to_owned(), to.to_owned()), "{per}");
        }
    }

    #[test]
    fn a_visit_by_a_lawyer_alone_and_a_refused_one_use_up_nothing() {
        let visit = |on: &str, outcome: &str, roles: &[&str]| {
            let visitors: Vec<_> = roles.iter().map(|role| json!({"who": "Somebody", "role": role})).collect();
            entry("visit", on, json!({"outcome": outcome, "visitors": visitors}))
        };
        let entries = [
            visit("2025-10-02", "held", &["lawyer"]),
            visit("2025-10-03", "refused", &["relative"]),
            visit("2025-10-04", "held", &["lawyer", "relative"]),
            visit("2025-10-05", "cut_short", &[]),
            visit("2025-09-30", "held", &["relative"]),
            visit("2025-10-30", "held", &["relative"]),
        ];
        let all = of(json!({"of": "visit", "amount": 3, "per": "month"}), &entries, "2025-10-17");
        assert_eq!((all[0].used, all[0].used_max, all[0].left), (2, 2, 1));
    }

    #[test]
    fn what_was_returned_or_blocked_uses_up_nothing() {
        let letter = |on: &str, outcome: &str| {
            entry("contact", on, json!({"channel": "letter", "direction": "to_detainee", "outcome": outcome}))
        };
        let entries = [
            letter("2025-10-01", "delivered"),
            letter("2025-10-02", "pending"),
            letter("2025-10-03", "returned"),
            letter("2025-10-04", "blocked"),
            letter("2025-10-05", "not_stated"),
            letter("2025", "delivered"),
            entry("contact", "2025-10-06", json!({"channel": "parcel", "outcome": "delivered"})),
        ];
        let all = of(json!({"of": "letter", "amount": 3, "per": "month"}), &entries, "2025-10-17");
        assert_eq!((all[0].used, all[0].used_max, all[0].left), (2, 4, 0));
    }

    #[test]
    fn each_channel_uses_up_its_own() {
        let entries = ["call", "letter", "parcel"]
            .map(|channel| entry("contact", "2025-10-06", json!({"channel": channel, "outcome": "delivered"})));
        for (index, of_what) in ["call", "letter", "parcel"].into_iter().enumerate() {
            let used = |entries: &[Entry]| {
                of(json!({"of": of_what, "amount": 3, "per": "month"}), entries, "2025-10-17")[0].used
            };
            let others: Vec<_> = entries.iter().enumerate().filter(|(at, _)| *at != index).collect();
            assert_eq!(used(&entries), 1, "{of_what}");
            assert_eq!(used(&others.into_iter().map(|(_, entry)| entry.clone()).collect::<Vec<_>>()), 0, "{of_what}");
        }
    }

    #[test]
    fn a_rule_holds_between_its_days() {
        let rule = json!({"of": "call", "amount": 1, "per": "month", "from": "2025-02", "to": "2025-06-30"});
        let holds = |on: &str| of(rule.clone(), &[], on).len() == 1;
        assert_eq!(
            [holds("2025-01-31"), holds("2025-02-01"), holds("2025-06-30"), holds("2025-07-01")],
            [false, true, true, false]
        );
    }
}
