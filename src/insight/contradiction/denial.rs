//! A denial, and what it denies.

use std::{cell::LazyCell, collections::BTreeMap};

use super::Pair;
use crate::record::{Basis, Body, Entry, EntryId, LinkKind, OfficialAnswer};

/// Entries that contradict or deny another one that the case holds.
pub(super) fn pairs(entries: &[&Entry]) -> Vec<Pair> {
    let by_id: LazyCell<BTreeMap<EntryId, &Entry>, _> =
        LazyCell::new(|| entries.iter().map(|entry| (entry.id, *entry)).collect());
    let find = |id: Option<EntryId>| by_id.get(&id?).copied();
    let mut all = Vec::new();
    for entry in entries {
        let official = entry.source.basis == Basis::OfficialStatement;
        for link in &entry.links {
            let about = match (link.kind, link.answer) {
                (LinkKind::Contradicts, _) if official => "official denial",
                (LinkKind::Contradicts, _) => "statement",
                (LinkKind::Answers, Some(OfficialAnswer::Denies)) => "official denial",
                _ => continue,
            };
            all.extend(find(link.to.id()).map(|denied| Pair::new(about, entry, denied)));
        }
        if let Body::Complaint(complaint) = &entry.body
            && complaint.answer == Some(OfficialAnswer::Denies)
        {
            let denied = complaint.about.iter().filter_map(|about| find(about.id()));
            all.extend(denied.map(|denied| Pair::new("official denial", entry, denied)));
        }
    }
    all
}
