//! The SQLite image: in memory while the notebook is open, encrypted as a whole when it is not.

use rusqlite::{Connection, MAIN_DB, config::DbConfig};
use zeroize::Zeroizing;

use super::{Error, Result};
use crate::memory;

/// The version of the schema; a newer one is not opened.
const VERSION: i64 = 1;

/// Pages of 4 KiB, a little less than the 2 GiB at which an image in memory ends: a save beyond that is refused, not one that
/// could not be opened again.
const MOST_PAGES: i64 = 520_000;

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
    if found != VERSION {
        return Err(Error::Newer { found: found.to_string() });
    }
    Ok(image)
}

/// The bytes of an image.
pub fn serialize(image: &mut Connection) -> Result<Zeroizing<Vec<u8>>> {
    Ok(Zeroizing::new(image.serialize(MAIN_DB)?.to_vec()))
}
