//! JSON lines: all or nothing, and what came in goes out as it was.

use dapter::exchange;

use super::desk::{Desk, exported, stamp};

pub fn attempt(bytes: &[u8]) {
    let desk = Desk::new();
    let mut notebook = desk.create("notebook");
    let Ok(imported) = exchange::import(&mut notebook, bytes, &stamp()) else {
        assert_eq!(exported(&notebook), "", "of what is refused nothing is kept");
        assert_eq!(notebook.vault().head().sequence, 0);
        return;
    };
    let first = exported(&notebook);
    assert_eq!(first.lines().count(), imported.imported);
    drop(notebook);
    assert_eq!(exported(&desk.open("notebook").unwrap()), first, "opened again");
    let mut other = desk.create("other");
    exchange::import(&mut other, first.as_bytes(), &stamp()).expect("what was exported is taken in");
    assert_eq!(exported(&other), first, "through an export");
    let again = exchange::import(&mut other, first.as_bytes(), &stamp()).unwrap();
    assert_eq!(again.unchanged, imported.imported, "what came back is the same word for word");
}
