//! Taking one line of the log into the image.

use rusqlite::{OptionalExtension, Transaction, params};

use super::{
    Line, Result,
    history::heads,
    line::RevisionLine,
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
    }
}

fn apply_revision(image: &Transaction<'_>, revision: &RevisionLine) -> Result<()> {
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

/// Derives what lists and searches show of an entry from its newest head.
fn show(image: &Transaction<'_>, id: &str) -> Result<()> {
    let sql = "SELECT entry.number, revision.record FROM entry JOIN revision ON revision.number = entry.revision
               WHERE entry.id = ?1";
    let shown = image
        .prepare_cached(sql)?
        .query_row([id], |row| Ok(Shown { number: row.get(0)?, record: row.get(1)? }))
        .optional()?;
    if let Some(Shown { number, record: Some(record) }) = &shown {
        unindex(image, *number, &entry_from_text(record)?)?;
    }
    let Some(head) = heads(image, id)?.pop() else { return Ok(()) };
    let (revision, record): (i64, Option<String>) = image
        .prepare_cached("SELECT number, record FROM revision WHERE id = ?1")?
        .query_row([head], |row| Ok((row.get(0)?, row.get(1)?)))?;
    match record {
        None => {
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
