//! Which sentences others took the place of.

use std::collections::BTreeMap;

use super::sentence::LegalStep;
use crate::record::{EntryId, LegalEvent, LegalResult, LinkKind};

/// The steps whose sentences no longer stand, each with the step that replaced them. `steps` are in order of time.
///
/// A step replaces what it is about: a replacement that was not refused, and an appeal, a cassation or a parole that reduced,
/// increased or overturned, or replaced by prison. It does so whether or not it lists what holds now: what it changed no longer
/// holds as it was. Where the step it is about was replaced already, it replaces what stands in its place.
pub(super) fn replacements(steps: &[LegalStep]) -> BTreeMap<EntryId, EntryId> {
    let mut replaced = BTreeMap::new();
    for step in steps.iter().filter(|step| replaces(step)) {
        for target in targets(step) {
            let standing = in_place_of(&replaced, target);
            // Steps that are about one another in a circle do not replace each other: one of them stands.
            if standing != in_place_of(&replaced, step.entry.id) {
                replaced.insert(standing, step.entry.id);
            }
        }
    }
    replaced
}

/// What stands in the place of a step by now: itself, when nothing replaced it.
fn in_place_of(replaced: &BTreeMap<EntryId, EntryId>, step: EntryId) -> EntryId {
    let mut standing = step;
    while let Some(next) = replaced.get(&standing) {
        standing = *next;
    }
    standing
}

fn replaces(step: &LegalStep) -> bool {
    use LegalResult::{
        DeclinedByDetainee, GrantedThenAppealed, Increased, Overturned, Pending, Reduced, Refused, RefusedToReview,
        ReplacedByPrison, Upheld,
    };
    let result = step.legal.result;
    match step.legal.event {
        LegalEvent::Replacement => !matches!(
            result,
            Some(Refused | RefusedToReview | DeclinedByDetainee | GrantedThenAppealed | Pending | Upheld)
        ),
        LegalEvent::Appeal | LegalEvent::Cassation | LegalEvent::Parole => {
            matches!(result, Some(Reduced | Increased | Overturned | ReplacedByPrison))
        }
        _ => false,
    }
}

/// The steps it is about, by its field or by its links.
fn targets(step: &LegalStep) -> Vec<EntryId> {
    let links = step.entry.links.iter().filter(|link| matches!(link.kind, LinkKind::Corrects | LinkKind::PartOf));
    let linked = links.filter_map(|link| link.to.id());
    let mut all: Vec<_> = step.about().into_iter().chain(linked).filter(|target| *target != step.entry.id).collect();
    all.sort_unstable();
    all.dedup();
    all
}
