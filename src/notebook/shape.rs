//! The shape of an image: the tables of this program and nothing besides.
//!
//! An image is sealed with the notebook's key, and still it may have been made by somebody else who once had it. A view, a column
//! that is computed or an index over an expression would have SQLite do something when it is only read.

use std::sync::OnceLock;

use rusqlite::Connection;

use super::{Error, Result, image};

/// Tables, views, triggers and indexes, columns, and what indexes are made of. Tables that the search index keeps for itself are
/// SQLite's affair: it reads them as data, and another version of it may have others.
const SHAPE: &str = r#"
    WITH own AS (SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow')
    SELECT 'table ' || concat_ws(' ', name, type, wr, strict) FROM own
    UNION ALL
    SELECT concat_ws(' ', type, name, tbl_name) FROM sqlite_schema WHERE type NOT IN ('table', 'view')
    UNION ALL
    SELECT 'search ' || sql FROM sqlite_schema WHERE type = 'table' AND rootpage = 0
    UNION ALL
    SELECT concat_ws(' ', 'column', own.name, c.cid, c.name, c.type, c."notnull", coalesce(c.dflt_value, '-'), c.pk, c.hidden)
    FROM own JOIN pragma_table_xinfo(own.name) AS c WHERE own.type = 'table'
    UNION ALL
    SELECT concat_ws(' ', 'index', own.name, i.name, i."unique", i.origin, i.partial, x.seqno, x.cid, x.name, x.desc, x.coll)
    FROM own JOIN pragma_index_list(own.name) AS i JOIN pragma_index_xinfo(i.name) AS x WHERE own.type = 'table'
    ORDER BY 1"#;

/// Whether an image is shaped as one of this version is.
///
/// # Errors
/// When it cannot be read.
pub fn is_own(image: &Connection) -> Result<bool> {
    static OWN: OnceLock<Vec<String>> = OnceLock::new();
    let own = match OWN.get() {
        Some(own) => own,
        None => {
            let own = of(&image::empty()?)?;
            OWN.get_or_init(|| own)
        }
    };
    Ok(of(image)? == *own)
}

/// Refuses an image of another shape in which anything that is read of it is not a plain table.
///
/// # Errors
/// [`Error::Strange`].
pub fn check_read(image: &Connection) -> Result<()> {
    let sql = "SELECT count(*) FROM pragma_table_list AS t JOIN pragma_table_xinfo(t.name) AS c
               WHERE t.schema = 'main' AND t.name IN ('setting', 'revision', 'purged') AND (t.type <> 'table' OR c.hidden <> 0)";
    let strange: i64 = image.query_row(sql, [], |row| row.get(0))?;
    if strange == 0 { Ok(()) } else { Err(Error::Strange) }
}

fn of(image: &Connection) -> Result<Vec<String>> {
    let mut query = image.prepare(SHAPE)?;
    let lines = query.query_map([], |row| row.get(0))?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}
