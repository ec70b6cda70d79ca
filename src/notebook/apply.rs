//! Taking one line of the log into the image.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{
    Line, Result,
    history::heads,
    line::{PurgeLine, RevisionLine},
    read::entry_from_text,
    search::{Indexed, keys},
    settings,
};
use crate::record::{Edtf, Entry, fold};

/// Takes a line in. A revision that is there already changes nothing.
pub fn apply(image: &Transaction<'_>, line: &Line) -> Result<()> {
    match line {
        Line::Setting(setting) => settings::put(image, &setting.key, &setting.value),
        Line::Revision(revision) => apply_revision(image, revision),
        Line::Purge(purge) => apply_purge(image, purge),
    }
}

/// Whether an entry was removed for good.
pub fn is_purged(image: &Connection, entry: &str) -> Result<bool> {
    Ok(image.prepare_cached("SELECT 1 FROM purged WHERE entry = ?1")?.exists([entry])?)
}

/// Takes away all that the image holds of an entry, and remembers that none of it comes back.
fn apply_purge(image: &Transaction<'_>, purge: &PurgeLine) -> Result<()> {
    // The first that is met may not be the earliest; which one is remembered must not depend on the order.
    let sql = "INSERT INTO purged (entry, recorded_at, device) VALUES (?1, ?2, ?3)
               ON CONFLICT (entry) DO UPDATE SET recorded_at = excluded.recorded_at, device = excluded.device
               WHERE (excluded.recorded_at, excluded.device) < (recorded_at, device)";
    image.prepare_cached(sql)?.execute(params![purge.entry, purge.recorded_at, purge.device])?;
    if let Some(Shown { number, record: Some(record) }) = shown(image, &purge.entry)? {
        unindex(image, number, &entry_from_text(&record)?)?;
    }
    for sql in ["DELETE FROM entry WHERE id = ?1", "DELETE FROM revision WHERE entry = ?1"] {
        image.prepare_cached(sql)?.execute([&purge.entry])?;
    }
    Ok(())
}

fn apply_revision(image: &Transaction<'_>, revision: &RevisionLine) -> Result<()> {
    if is_purged(image, &revision.entry)? {
        return Ok(());
    }
    let parents = serde_json::to_string(&revision.parents)?;
    let record = revision.record.as_ref().map(serde_json::to_string).transpose()?;
    let sql = "INSERT OR IGNORE INTO revision (id, entry, parents, recorded_at, device, deleted, record)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let taken = image.prepare_cached(sql)?.execute(params![
        revision.id,
        revision.entry,
        parents,
        revision.recorded_at,
        revision.device,
        revision.deleted,
        record,
    ])?;
    if taken == 1 { show(image, &revision.entry) } else { Ok(()) }
}

struct Shown {
    number: i64,
    record: Option<String>,
}

/// What lists and searches show of an entry, if it was ever shown.
fn shown(image: &Transaction<'_>, id: &str) -> Result<Option<Shown>> {
    let sql = "SELECT entry.number, revision.record FROM entry JOIN revision ON revision.number = entry.revision
               WHERE entry.id = ?1";
    let mut query = image.prepare_cached(sql)?;
    Ok(query.query_row([id], |row| Ok(Shown { number: row.get(0)?, record: row.get(1)? })).optional()?)
}

/// Derives what lists and searches show of an entry from its newest head.
fn show(image: &Transaction<'_>, id: &str) -> Result<()> {
    let shown = shown(image, id)?;
    if let Some(Shown { number, record: Some(record) }) = &shown {
        unindex(image, *number, &entry_from_text(record)?)?;
    }
    let Some(head) = heads(image, id)?.pop() else { return Ok(()) };
    let (revision, record): (i64, Option<String>) = image
        .prepare_cached("SELECT number, record FROM revision WHERE id = ?1")?
        .query_row([head], |row| Ok((row.get(0)?, row.get(1)?)))?;
    match record {
        None => {
            if shown.is_none()
                && let Some(last) = last_wording(image, id)?
            {
                // The deletion came first, then what it deletes.
                place(image, &last, revision, None)?;
            }
            let sql = "UPDATE entry SET revision = ?2, deleted = 1 WHERE id = ?1";
            image.prepare_cached(sql)?.execute(params![id, revision])?;
        }
        Some(record) => {
            let entry = entry_from_text(&record)?;
            let number = place(image, &entry, revision, shown.map(|shown| shown.number))?;
            index(image, number, &entry)?;
        }
    }
    Ok(())
}

/// What an entry said last, deleted or not.
fn last_wording(image: &Transaction<'_>, id: &str) -> Result<Option<Entry>> {
    let sql = "SELECT record FROM revision WHERE entry = ?1 AND record IS NOT NULL ORDER BY recorded_at DESC LIMIT 1";
    let record: Option<String> = image.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    record.as_deref().map(entry_from_text).transpose()
}

/// Puts an entry where lists find it, and gives its number. Not one statement that does either: it would make the search index
/// write out what it gathered, for every entry of an import.
fn place(image: &Transaction<'_>, entry: &Entry, revision: i64, number: Option<i64>) -> Result<i64> {
    let occurred = entry.when();
    let edtf = occurred.and_then(|occurred| occurred.edtf.as_ref());
    let earliest = edtf.and_then(Edtf::earliest);
    let latest = edtf.and_then(Edtf::latest);
    let day = latest.or(earliest).map(|day| day.to_string()).unwrap_or_default();
    let time = occurred.and_then(|occurred| occurred.time).map(|time| time.to_string()).unwrap_or_default();
    let sql = match number {
        Some(_) => {
            r#"UPDATE entry SET id = ?2, kind = ?3, "case" = ?4, revision = ?5, deleted = 0, earliest = ?6, latest = ?7,
                   moment = ?8, basis = ?9, confidentiality = ?10 WHERE number = ?1"#
        }
        None => {
            r#"INSERT INTO entry (number, id, kind, "case", revision, deleted, earliest, latest, moment, basis, confidentiality)
               VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, ?7, ?8, ?9, ?10)"#
        }
    };
    image.prepare_cached(sql)?.execute(params![
        number,
        entry.id.to_string(),
        entry.body.kind(),
        entry.case.as_ref().map(|case| case.as_str()),
        revision,
        earliest.map(|day| day.to_string()),
        latest.map(|day| day.to_string()),
        format!("{day} {time}"),
        entry.source.basis.as_str(),
        entry.confidentiality.as_str(),
    ])?;
    Ok(number.unwrap_or_else(|| image.last_insert_rowid()))
}

fn index(image: &Transaction<'_>, number: i64, entry: &Entry) -> Result<()> {
    let Indexed { words, named, mentions } = Indexed::of(entry);
    let sql = "INSERT INTO search (rowid, words, named, mentions) VALUES (?1, ?2, ?3, ?4)";
    image.prepare_cached(sql)?.execute(params![number, words, named, mentions])?;
    for name in entry.body.fields().names() {
        image.prepare_cached("INSERT INTO name (folded, key, entry) VALUES (?1, ?2, ?3)")?.execute(params![
            fold(name),
            keys(name),
            entry.id.to_string()
        ])?;
    }
    Ok(())
}

/// The index keeps no text: to forget an entry it must be told the same words again.
fn unindex(image: &Transaction<'_>, number: i64, entry: &Entry) -> Result<()> {
    let Indexed { words, named, mentions } = Indexed::of(entry);
    let sql = "INSERT INTO search (search, rowid, words, named, mentions) VALUES ('delete', ?1, ?2, ?3, ?4)";
    image.prepare_cached(sql)?.execute(params![number, words, named, mentions])?;
    image.prepare_cached("DELETE FROM name WHERE entry = ?1")?.execute([entry.id.to_string()])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        notebook::{Stamp, image},
        record::{Body, EntryId, Note},
    };

    /// What an image shows and keeps, in an order of its own.
    fn kept(lines: &[Line]) -> Vec<Vec<String>> {
        let mut image = image::empty().unwrap();
        let transaction = image.transaction().unwrap();
        for line in lines {
            apply(&transaction, line).unwrap();
        }
        let tables = [
            "SELECT entry || ' ' || id FROM revision ORDER BY 1",
            "SELECT entry.id || ' ' || entry.deleted || ' ' || revision.id FROM entry
             JOIN revision ON revision.number = entry.revision ORDER BY 1",
            "SELECT entry || ' ' || recorded_at FROM purged ORDER BY 1",
            "SELECT entry.id FROM search JOIN entry ON entry.number = search.rowid WHERE search MATCH 'words : word' ORDER BY 1",
        ];
        let rows = |sql: &str| {
            let mut query = transaction.prepare(sql).unwrap();
            query.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
        };
        tables.map(rows).to_vec()
    }

    /// Three entries, each written, corrected on two computers apart and deleted or not; one of them is purged, twice.
    fn history() -> Vec<Line> {
        let stamp = |minute: u32| Stamp {
            at: format!("2025-10-17T12:{minute:02}:00+05:00").parse().unwrap(),
            device: "desk".into(),
        };
        let mut lines = Vec::new();
        let mut ids = Vec::new();
        for number in 0..3 {
            let id = EntryId::fresh();
            let mut add = |parents: Vec<String>, minute, text: Option<&str>| {
                let line = match text {
                    Some(text) => {
                        let mut note = Entry::new(Body::Note(Note::default()));
                        note.id = id;
                        note.text = text.into();
                        Line::revision(id, parents, &stamp(minute), note.to_value().unwrap())
                    }
                    None => Line::deletion(id, parents, &stamp(minute)),
                };
                let Line::Revision(revision) = &line else { unreachable!() };
                let own = revision.id.clone();
                lines.push(line);
                own
            };
            let first = add(Vec::new(), number, Some("word"));
            let second = add(vec![first.clone()], number + 10, Some("word word"));
            if number == 1 {
                add(vec![second], number + 20, None);
            } else {
                add(vec![first], number + 20, Some("word elsewhere"));
            }
            ids.push(id);
        }
        lines.extend([50, 40].map(|minute| Line::purge(ids[2], &stamp(minute))));
        lines
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn in_whatever_order_lines_come_the_same_is_shown_and_kept(
            (lines, shuffled) in Just(history()).prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        ) {
            let twice = [shuffled.clone(), shuffled.clone()].concat();
            prop_assert_eq!(kept(&shuffled), kept(&lines));
            prop_assert_eq!(kept(&twice), kept(&lines));
        }
    }
}
