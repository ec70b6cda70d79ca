//! Settings that belong to the notebook and travel with it.

use rusqlite::{Connection, OptionalExtension, params};

use super::Result;

/// What the notebook is called.
pub const TITLE: &str = "title";
/// The day of the last backup.
pub const LAST_BACKUP: &str = "last_backup";

/// How days are counted, as JSON.
pub const COUNTING: &str = "counting";

/// The sequence before which no file may stand: what an entry that was purged said is in them.
pub const PURGED_TO: &str = "purged_to";

/// A setting's value.
pub fn get(image: &Connection, key: &str) -> Result<Option<String>> {
    let mut query = image.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    Ok(query.query_row([key], |row| row.get(0)).optional()?)
}

/// Sets a value.
pub fn put(image: &Connection, key: &str, value: &str) -> Result<()> {
    image.prepare_cached("INSERT OR REPLACE INTO setting VALUES (?1, ?2)")?.execute(params![key, value])?;
    Ok(())
}
