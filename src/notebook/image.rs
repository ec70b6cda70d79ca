//! The SQLite image: in memory while the notebook is open, encrypted as a whole when it is not.

use rusqlite::{Connection, MAIN_DB, config::DbConfig, limits::Limit};
use zeroize::Zeroizing;

use super::{
    Error, Result, apply,
    line::{Line, PurgeLine, RevisionLine},
    settings, shape,
};
use crate::memory;

/// The version of the schema; a newer one is not opened, an older one, or another of the same number, is derived anew.
const VERSION: i64 = 3;

/// Pages of 4 KiB, a little less than the 2 GiB at which an image in memory ends: a save beyond that is refused, not one that
/// could not be opened again.
const MOST_PAGES: i64 = 520_000;

/// The longest text or row, in bytes: no record comes near it.
const LONGEST_VALUE: i32 = 256 << 20;

fn connect() -> Result<Connection> {
    memory::prepare()?;
    Ok(Connection::open_in_memory()?)
}

/// What an image made by somebody else may not do: run functions from its schema, write to it by tricks, grow without end.
fn confine(image: &Connection) -> Result<()> {
    image.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    image.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    image.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    image.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    image.pragma_update(None, "cell_size_check", true)?;
    // The schema has none; one of somebody else's would be computed at every save.
    image.pragma_update(None, "ignore_check_constraints", true)?;
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000),
    ] {
        image.set_limit(limit, most)?;
    }
    image.pragma_update(None, "max_page_count", MOST_PAGES)?;
    Ok(())
}

/// The image of an empty notebook.
pub fn empty() -> Result<Connection> {
    let image = connect()?;
    image.execute_batch(include_str!("schema.sql"))?;
    image.pragma_update(None, "user_version", VERSION)?;
    confine(&image)?;
    Ok(image)
}

/// The image that these bytes are.
pub fn from_bytes(bytes: &[u8]) -> Result<Connection> {
    let mut image = connect()?;
    image.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false)?;
    memory::let_image_grow(&image);
    confine(&image)?;
    let found: i64 = image.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found {
        VERSION if shape::is_own(&image)? => Ok(image),
        // Twice a schema changed and kept its number; and what somebody else wrote under ours is not taken for ours.
        1..=VERSION => {
            shape::check_read(&image)?;
            derived_anew(&image)
        }
        _ => Err(Error::Newer { found: found.to_string() }),
    }
}

/// An image of this version from the revisions and settings of an older one: everything else follows from them. It holds nothing
/// that the old one kept in free pages or in its search index. The file on disk stays as it is until a new image is written.
pub fn derived_anew(old: &Connection) -> Result<Connection> {
    let mut image = empty()?;
    let transaction = image.transaction()?;
    let mut query = old.prepare("SELECT key, value FROM setting")?;
    let chosen = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    for setting in chosen {
        let (key, value) = setting?;
        settings::put(&transaction, &key, &value)?;
    }
    for purge in purges(old)? {
        apply::apply(&transaction, &Line::Purge(purge))?;
    }
    let mut query =
        old.prepare("SELECT id, entry, parents, recorded_at, device, deleted, record FROM revision ORDER BY number")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let record: Option<String> = row.get(6)?;
        let line = Line::Revision(RevisionLine {
            id: row.get(0)?,
            entry: row.get(1)?,
            parents: serde_json::from_str(&row.get::<_, String>(2)?)?,
            recorded_at: row.get(3)?,
            device: row.get(4)?,
            deleted: row.get(5)?,
            record: record.as_deref().map(serde_json::from_str).transpose()?,
        });
        apply::apply(&transaction, &line)?;
    }
    transaction.commit()?;
    Ok(image)
}

/// What was removed for good. The table came with version 3.
fn purges(old: &Connection) -> Result<Vec<PurgeLine>> {
    if !old.table_exists(Some("main"), "purged")? {
        return Ok(Vec::new());
    }
    let mut query = old.prepare("SELECT entry, recorded_at, device FROM purged")?;
    let purges = query
        .query_map([], |row| Ok(PurgeLine { entry: row.get(0)?, recorded_at: row.get(1)?, device: row.get(2)? }))?;
    Ok(purges.collect::<rusqlite::Result<_>>()?)
}

/// The bytes of an image.
pub fn serialize(image: &mut Connection) -> Result<Zeroizing<Vec<u8>>> {
    Ok(Zeroizing::new(image.serialize(MAIN_DB)?.to_vec()))
}

#[cfg(test)]
mod tests {
    use rusqlite::params;
    use serde_json::json;

    use super::*;

    const FORMER: [&str; 2] =
        [include_str!("../../tests/formats/image-1.sql"), include_str!("../../tests/formats/image-2.sql")];

    /// An image as a former version of the schema had it, with an entry that was written and corrected.
    fn of_version(version: usize) -> Zeroizing<Vec<u8>> {
        let mut old = connect().unwrap();
        old.execute_batch(FORMER[version - 1]).unwrap();
        old.pragma_update(None, "user_version", i64::try_from(version).unwrap()).unwrap();
        old.execute("INSERT INTO setting VALUES ('title', 'Notes')", []).unwrap();
        let id = "0199e000-0000-7000-8000-000000000001";
        for (revision, parents, text) in [("r1", "[]", "adobe"), ("r2", r#"["r1"]"#, "basalt")] {
            // A zone that is refused today was taken in then: what is stored is read whatever the rules became.
            let record = json!({"id": id, "kind": "case", "case": {"names": [{"text": text}], "time_zone": "Sarytau"}});
            let sql = "INSERT INTO revision (id, entry, parents, recorded_at, device, deleted, record)
                       VALUES (?1, ?2, ?3, '2025-10-12T10:00:00.000Z', 'd', 0, ?4)";
            old.execute(sql, params![revision, id, parents, record.to_string()]).unwrap();
        }
        serialize(&mut old).unwrap()
    }

    #[test]
    fn an_older_image_is_derived_anew_with_every_revision() {
        assert_eq!(i64::try_from(FORMER.len()).unwrap(), VERSION - 1, "every former version is kept as a file");
        for version in 1..=FORMER.len() {
            let image = from_bytes(&of_version(version)).unwrap();
            let count = |sql: &str| image.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
            assert_eq!((count("SELECT count(*) FROM revision"), count("SELECT count(*) FROM entry")), (2, 1));
            assert_eq!(settings::get(&image, settings::TITLE).unwrap().as_deref(), Some("Notes"));
            assert_eq!(count("SELECT count(*) FROM name WHERE folded = 'basalt'"), 1);
            assert_eq!(count("SELECT count(*) FROM name WHERE folded = 'adobe'"), 0, "the newest revision is shown");
        }
    }

    #[test]
    fn every_image_is_confined_whoever_made_it() {
        let bytes = serialize(&mut empty().unwrap()).unwrap();
        for image in [empty().unwrap(), from_bytes(&bytes).unwrap(), from_bytes(&of_version(1)).unwrap()] {
            for (config, expected) in [
                (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
                (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
                (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
                (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
            ] {
                assert_eq!(image.db_config(config).unwrap(), expected, "{config:?}");
            }
            let pragma = |name: &str| image.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
            assert_eq!((pragma("cell_size_check"), pragma("ignore_check_constraints")), (1, 1));
            assert_eq!(pragma("max_page_count"), MOST_PAGES);
            assert_eq!(image.limit(Limit::SQLITE_LIMIT_LENGTH).unwrap(), LONGEST_VALUE);
            assert_eq!(image.limit(Limit::SQLITE_LIMIT_ATTACHED).unwrap(), 0);
            assert!(image.execute_batch("ATTACH ':memory:' AS other").is_err());
        }
    }

    #[test]
    fn another_image_of_the_same_number_is_derived_anew() {
        let mut other = empty().unwrap();
        other.execute_batch("DROP TABLE purged").unwrap();
        settings::put(&other, settings::TITLE, "Notes").unwrap();
        let image = from_bytes(&serialize(&mut other).unwrap()).unwrap();
        assert!(image.table_exists(Some("main"), "purged").unwrap());
        assert_eq!(settings::get(&image, settings::TITLE).unwrap().as_deref(), Some("Notes"));
    }

    #[test]
    fn a_newer_image_is_not_opened() {
        let mut newer = empty().unwrap();
        newer.pragma_update(None, "user_version", VERSION + 1).unwrap();
        let bytes = serialize(&mut newer).unwrap();
        assert!(matches!(from_bytes(&bytes), Err(Error::Newer { .. })));
    }
}
