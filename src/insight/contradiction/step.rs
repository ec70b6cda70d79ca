//! The same step of the law, told with dates that cannot both be.

use super::{Pair, every_two};
use crate::record::{Article, Body, Edtf, Entry, Legal, LegalEvent, LegalResult, Reference};

/// What the dates of a step are called, for steps of which a case has one; others, such as hearings and searches, happen again
/// and again.
fn topic(event: LegalEvent) -> Option<&'static str> {
    match event {
        LegalEvent::CaseOpened => Some("case opened date"),
        LegalEvent::Verdict => Some("verdict date"),
        LegalEvent::Sentence => Some("sentence date"),
        LegalEvent::Appeal => Some("appeal date"),
        LegalEvent::Cassation => Some("cassation date"),
        LegalEvent::CaseClosed => Some("case closed date"),
        _ => None,
    }
}

pub(super) fn pairs(entries: &[&Entry]) -> Vec<Pair> {
    let steps: Vec<(&Entry, &Legal)> = entries
        .iter()
        .filter_map(|entry| if let Body::Legal(legal) = &entry.body { Some((*entry, legal)) } else { None })
        .filter(|(_, legal)| topic(legal.event).is_some())
        .collect();
    let told = |entry: &Entry| entry.occurred.as_ref().and_then(|occurred| occurred.edtf.clone());
    let mut all = Vec::new();
    for ((one, first), (other, second)) in every_two(&steps) {
        let Some(about) = topic(first.event).filter(|_| same_step((one, first), (other, second))) else { continue };
        let disagree = told(one).zip(told(other)).is_some_and(|(a, b)| !Edtf::agrees(&a, &b));
        if disagree {
            all.push(Pair::new(about, one, other));
        }
    }
    all
}

/// Whether two entries may tell of one step: nothing that both of them state tells it apart, and neither is about the other.
fn same_step((entry, one): (&Entry, &Legal), (other_entry, other): (&Entry, &Legal)) -> bool {
    let is_about = |legal: &Legal, entry: &Entry| legal.about.as_ref().and_then(Reference::id) == Some(entry.id);
    one.event == other.event
        && !is_about(one, other_entry)
        && !is_about(other, entry)
        && may_be_same(one.body.as_deref(), other.body.as_deref())
        && may_be_same(one.number.as_deref(), other.number.as_deref())
        && one.about.as_ref().zip(other.about.as_ref()).is_none_or(|(a, b)| a == b)
        && awaits_a_decision(one) == awaits_a_decision(other)
        && may_share(&one.articles, &other.articles)
}

fn may_be_same(one: Option<&str>, other: Option<&str>) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    one.zip(other).is_none_or(|(one, other)| plain(one) == plain(other))
}

/// An appeal is filed on one day and decided on another.
fn awaits_a_decision(legal: &Legal) -> bool {
    matches!(legal.event, LegalEvent::Appeal | LegalEvent::Cassation)
        && matches!(legal.result, None | Some(LegalResult::Pending | LegalResult::NotStated))
}

fn may_share(one: &[Article], other: &[Article]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|article| other.contains(article))
}
