//! Every revision of an entry. Corrections are added; the earlier wording stays readable.

use rusqlite::{Connection, Row};
use serde::Serialize;

use super::{Notebook, Result, read::entry_from_text};
use crate::record::{Difference, Entry, EntryId, differences};

/// One revision of an entry.
#[derive(Debug, Clone, Serialize)]
pub struct Revision {
    /// Its own identifier.
    pub id: String,
    /// The revisions it follows.
    pub parents: Vec<String>,
    /// When it was stored, RFC 3339.
    pub recorded_at: String,
    /// On which computer.
    pub device: String,
    /// The entry was deleted by it.
    pub deleted: bool,
    /// The entry as it said.
    pub entry: Option<Entry>,
    /// What it changed against the wording before; empty for the first, and for a deletion.
    #[serde(skip)]
    pub differences: Vec<Difference>,
}

impl Notebook {
    /// Every revision of an entry, newest first.
    pub fn history(&self, entry: EntryId) -> Result<Vec<Revision>> {
        let sql = "SELECT id, parents, recorded_at, device, deleted, record FROM revision
                   WHERE entry = ?1 ORDER BY number DESC";
        let mut query = self.image.prepare_cached(sql)?;
        let rows = query.query_map([entry.to_string()], |row| {
            Ok((
                row.get(0)?,
                row.get::<_, String>(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                row.get::<_, Option<String>>(5)?,
            ))
        })?;
        let mut revisions = Vec::new();
        for row in rows {
            let (id, parents, recorded_at, device, deleted, record) = row?;
            let entry = record.as_deref().map(entry_from_text).transpose()?;
            revisions.push(Revision {
                id,
                parents: serde_json::from_str(&parents)?,
                recorded_at,
                device,
                deleted,
                entry,
                differences: Vec::new(),
            });
        }
        compare(&mut revisions)?;
        if revisions.is_empty() { Err(super::Error::NoSuchEntry) } else { Ok(revisions) }
    }
}

/// Compares each revision with the wording it follows; past a deletion, with the last there was. Newest first.
fn compare(revisions: &mut [Revision]) -> Result<()> {
    for index in 0..revisions.len() {
        let (so_far, earlier) = revisions.split_at_mut(index + 1);
        let Some(Revision { entry: Some(entry), parents, differences: found, .. }) = so_far.last_mut() else {
            continue;
        };
        let followed = earlier.iter().find(|earlier| parents.contains(&earlier.id) && earlier.entry.is_some());
        let before = followed.or_else(|| earlier.iter().find(|earlier| earlier.entry.is_some()));
        if let Some(before) = before.and_then(|before| before.entry.as_ref()) {
            *found = differences(before, entry)?;
        }
    }
    Ok(())
}

/// The revisions of an entry that none follows: one, or several when two computers changed it apart. Oldest first.
pub fn heads(image: &Connection, entry: &str) -> Result<Vec<String>> {
    let sql = "SELECT id, parents FROM revision WHERE entry = ?1 ORDER BY recorded_at, id";
    let mut query = image.prepare_cached(sql)?;
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
    let mut ids = Vec::new();
    let mut followed: Vec<String> = Vec::new();
    for row in query.query_map([entry], read)? {
        let (id, parents) = row?;
        ids.push(id);
        followed.extend(serde_json::from_str::<Vec<String>>(&parents)?);
    }
    ids.retain(|id| !followed.contains(id));
    Ok(ids)
}
