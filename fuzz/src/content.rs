//! What stands inside of the encryption: an image, and lines of the log. Whoever has the key could write anything there.
//!
//! The first byte says what the rest is.

use dapter::notebook::{Filter, Notebook};
use serde_json::json;

use super::desk::{Desk, stamp};

pub fn attempt(bytes: &[u8]) {
    match bytes.split_first() {
        Some((b'i', image)) => opened(|desk| desk.seal_image("notebook", image)),
        Some((b'l', lines)) => opened(|desk| desk.seal_transaction("notebook", lines)),
        _ => {}
    }
}

/// Refused, or read; and what takes an entry then has it after it was closed.
fn opened(sealed: impl FnOnce(&Desk)) {
    let desk = Desk::new();
    sealed(&desk);
    let Ok(mut notebook) = desk.open("notebook") else { return };
    look_around(&notebook);
    let Ok(saved) = notebook.save(vec![json!({"kind": "note", "text": "basalt"})], &stamp()) else { return };
    // An image whose entries cannot be read shows none of them; what was acknowledged is read all the same.
    let id = saved.entries[0];
    let text = notebook.entry(id).map(|stored| stored.entry.text).ok();
    drop(notebook);
    let notebook = desk.open("notebook").expect("what took an entry opens again");
    assert_eq!(notebook.entry(id).map(|stored| stored.entry.text).ok(), text);
}

fn look_around(notebook: &Notebook) {
    let _ = notebook.title();
    let _ = notebook.counting();
    let _ = notebook.deleted();
    let words = Filter { query: Some("basalt".into()), ..Filter::default() };
    for filter in [Filter::default(), words] {
        let _ = notebook.months(&filter);
        let Ok(page) = notebook.page(&filter) else { continue };
        for stored in page.entries.iter().take(8) {
            let _ = notebook.history(stored.entry.id);
            let _ = notebook.overview(&stored.entry, stamp().at.date_naive());
        }
    }
    let _ = dapter::exchange::export(notebook, None);
}
