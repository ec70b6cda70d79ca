//! Drafts become entries: every reference is followed to what it means, or refused.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::Value;

use super::{Error, Result, apply::is_purged, read};
use crate::{
    progress::Progress,
    record::{Entry, EntryId, Reason, Reference, Refusal, Target},
};

/// What somebody wrote: an entry's JSON, perhaps with a `ref` in place of an `id`.
pub type Draft = Value;

/// An entry whose references are followed, with the `ref` it was given under.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// The word that stood for it among the drafts.
    pub reference: Option<String>,
    /// The entry.
    pub entry: Entry,
}

/// Reads all drafts first, so that one may mention another that comes later; then follows every reference.
pub fn resolve(image: &Connection, drafts: Vec<Draft>, progress: &Progress<'_>) -> Result<Vec<Named>> {
    let mut named = Vec::with_capacity(drafts.len());
    let mut known = Known { image, by_ref: HashMap::new(), by_id: HashMap::new() };
    for (index, draft) in drafts.into_iter().enumerate() {
        let refused = |refusal| Error::Refused { index, refusal };
        let draft = read_draft(draft).map_err(refused)?;
        known.add(&draft).map_err(refused)?;
        let kind = read::kind_even_if_deleted(image, &draft.entry.id.to_string())?;
        if kind.is_some_and(|kind| kind != draft.entry.body.kind()) {
            return Err(refused(Refusal::new("kind", Reason::KindChanged)));
        }
        named.push(draft);
        progress.add(1)?;
    }
    for (index, draft) in named.iter_mut().enumerate() {
        for (field, target, reference) in draft.entry.mentions() {
            match known.follow(target, reference)? {
                Ok(id) => *reference = id,
                Err(reason) => return Err(Error::Refused { index, refusal: Refusal::new(field, reason) }),
            }
        }
        progress.add(1)?;
    }
    Ok(named)
}

/// Refuses an entry that was stored before and now points at what is no longer there.
pub fn still_points(image: &Connection, entry: &Entry) -> Result<Result<(), Refusal>> {
    let known = Known { image, by_ref: HashMap::new(), by_id: HashMap::new() };
    for (field, target, reference) in entry.clone().mentions() {
        if let Err(reason) = known.follow(target, reference)? {
            return Ok(Err(Refusal::new(field, reason)));
        }
    }
    Ok(Ok(()))
}

/// Levels of nesting in a draft: a line of the log adds two, and what is read back may have 127.
const DEEPEST: usize = 64;

fn fits(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels > 0 && items.iter().all(|item| fits(item, levels - 1)),
        Value::Object(fields) => levels > 0 && fields.values().all(|field| fits(field, levels - 1)),
        _ => true,
    }
}

fn read_draft(mut draft: Draft) -> Result<Named, Refusal> {
    if !fits(&draft, DEEPEST) {
        return Err(Refusal::new("record", Reason::NotJson));
    }
    let reference = match draft.as_object_mut().and_then(|fields| fields.shift_remove("ref")) {
        None => None,
        Some(Value::String(reference)) if !reference.is_empty() => Some(reference),
        Some(_) => return Err(Refusal::new("ref", Reason::WrongType)),
    };
    let entry = Entry::from_value(draft)?;
    entry.check_restricted()?;
    Ok(Named { reference, entry })
}

/// What a reference may be followed to.
struct Known<'a> {
    image: &'a Connection,
    by_ref: HashMap<String, (EntryId, &'static str)>,
    by_id: HashMap<String, &'static str>,
}

impl Known<'_> {
    fn add(&mut self, draft: &Named) -> Result<(), Refusal> {
        let (id, kind) = (draft.entry.id, draft.entry.body.kind());
        if let Some(reference) = &draft.reference
            && self.by_ref.insert(reference.clone(), (id, kind)).is_some()
        {
            return Err(Refusal::new("ref", Reason::Duplicate));
        }
        match self.by_id.insert(id.to_string(), kind) {
            Some(_) => Err(Refusal::new("id", Reason::Duplicate)),
            None => Ok(()),
        }
    }

    fn follow(&self, target: Target, reference: &Reference) -> Result<Result<Reference, Reason>> {
        let text = reference.as_str();
        let fits = |id: Reference, kind: &str| if target.takes(kind) { Ok(id) } else { Err(Reason::WrongKind) };
        if let Some((id, kind)) = self.by_ref.get(text) {
            return Ok(fits(Reference::from(*id), kind));
        }
        if let Some(id) = EntryId::parse(text) {
            let kind = match self.by_id.get(&id.to_string()) {
                Some(kind) => Some((*kind).to_owned()),
                None => read::kind_of(self.image, &id.to_string())?,
            };
            if kind.is_none() && target.may_be_gone() {
                return self.follow_gone(target, id);
            }
            return Ok(kind.map_or(Err(Reason::Dangling), |kind| fits(Reference::from(id), &kind)));
        }
        if target.takes_plain_name() && !text.trim().is_empty() {
            return Ok(Ok(reference.clone()));
        }
        if target == Target::Case
            && let [id] = read::named(self.image, "case", text)?.as_slice()
        {
            return Ok(Ok(Reference(id.clone())));
        }
        Ok(Err(Reason::Dangling))
    }

    /// What was deleted or purged may go on being mentioned: whoever corrects the mention need not take it away.
    fn follow_gone(&self, target: Target, id: EntryId) -> Result<Result<Reference, Reason>> {
        let kind = read::kind_even_if_deleted(self.image, &id.to_string())?;
        let fits = match kind {
            Some(kind) => target.takes(&kind).then_some(()).ok_or(Reason::WrongKind),
            None if is_purged(self.image, &id.to_string())? => Ok(()),
            None => Err(Reason::Dangling),
        };
        Ok(fits.map(|()| Reference::from(id)))
    }
}
