//! JSON lines out, as an import takes them back with the same meaning.

use std::collections::HashSet;

use serde_json::Value;
use zeroize::Zeroizing;

use crate::{
    error::Result,
    notebook::{self, Filter, Notebook, Stored},
    record::{Entry, EntryId},
};

/// An entry without its mentions of entries that were deleted: whoever takes it in would be pointed at nothing. A mention that
/// the entry cannot do without stays.
fn without_what_is_gone(stored: &Stored, there: &HashSet<EntryId>) -> serde_json::Result<Value> {
    let written = serde_json::to_value(stored)?;
    let mut mentioning = stored.entry.clone();
    let gone = mentioning.mentions().into_iter().filter(|(_, _, at)| at.id().is_some_and(|id| !there.contains(&id)));
    // From the last to the first: an item that goes moves those behind it.
    let paths: Vec<_> = gone.map(|(path, ..)| format!("/{}", path.replace(['.', '['], "/").replace(']', ""))).collect();
    Ok(paths.into_iter().rev().fold(written, |written, path| {
        let mut without = written.clone();
        remove(&mut without, path.strip_suffix("/to").unwrap_or(&path));
        if Entry::from_value(without.clone()).is_ok() { without } else { written }
    }))
}

/// Takes away what a JSON pointer names.
fn remove(value: &mut Value, pointer: &str) {
    let Some((around, name)) = pointer.rsplit_once('/') else { return };
    match value.pointer_mut(around) {
        Some(Value::Object(fields)) => drop(fields.shift_remove(name)),
        Some(Value::Array(items)) => match name.parse::<usize>() {
            Ok(index) if index < items.len() => drop(items.remove(index)),
            _ => {}
        },
        _ => {}
    }
}

/// Every entry, or those of one case with the case itself, one JSON object a line: people, places and cases first, so that a
/// reader meets a name before its mention.
pub fn export(notebook: &Notebook, case: Option<EntryId>) -> Result<Zeroizing<Vec<u8>>> {
    let mut entries: Vec<Stored> = case.map(|case| notebook.entry(case)).transpose()?.into_iter().collect();
    entries.extend(notebook.page(&Filter { case, ..Filter::default() })?.entries);
    if case.is_some() {
        // Places and people of other cases may be mentioned too: what is mentioned comes along.
        let mut next = 0;
        while let Some(stored) = entries.get(next) {
            let mut mentioning = stored.entry.clone();
            for (_, _, reference) in mentioning.mentions() {
                let Some(id) = reference.id() else { continue };
                if !entries.iter().any(|known| known.entry.id == id) {
                    entries.extend(notebook.entry_if_there(id)?);
                }
            }
            next += 1;
        }
    }
    let rank = |stored: &Stored| match stored.entry.body.kind() {
        "facility" => 0,
        "person" => 1,
        "case" => 2,
        _ => 3,
    };
    entries.sort_by_key(|stored| (rank(stored), stored.entry.id));
    let mut lines = Zeroizing::new(Vec::new());
    let ids: HashSet<_> = entries.iter().map(|stored| stored.entry.id).collect();
    for stored in entries {
        let written = without_what_is_gone(&stored, &ids).map_err(notebook::Error::from)?;
        serde_json::to_writer(&mut *lines, &written).map_err(notebook::Error::from)?;
        lines.push(b'\n');
    }
    Ok(lines)
}
