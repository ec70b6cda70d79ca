//! JSON lines out, as an import takes them back with the same meaning.

use zeroize::Zeroizing;

use crate::{
    error::Result,
    notebook::{self, Filter, Notebook, Stored},
    record::EntryId,
};

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
                    entries.push(notebook.entry(id)?);
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
    for stored in entries {
        serde_json::to_writer(&mut *lines, &stored).map_err(notebook::Error::from)?;
        lines.push(b'\n');
    }
    Ok(lines)
}
