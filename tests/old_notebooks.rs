//! Notebooks and backups that the program of another time made: each opens, says what it said, and goes on being written.
//!
//! `tests/formats/README.md` tells how they were made. They are never made anew.
#![cfg(test)]

mod support;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use age::x25519;
use dapter::{
    exchange::{self, Opener},
    notebook::{Filter, Notebook, Stored},
    progress::Progress,
    record::{Confidentiality, DayConvention, Entry, EntryId},
    vault::{self, Access, Anchors, Vault},
};
use rusqlite::{Connection, MAIN_DB};
use serde_json::Value;
use support::{Desk, assert_sound, cheap, compact, files, json_lines, note, save, says, secret, stamp};

/// The notebooks, in the order in which their formats came. The last is of the present format.
const NOTEBOOKS: [&str; 7] =
    ["1-b09fffd", "1-f01b7de", "1-595ea6c", "1-49a75d6", "2-ef686a2", "3-27d3d53", "3-98d669d"];

fn formats() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/notebooks")
}

/// The key that some of the notebooks and backups were made for as well.
fn key() -> x25519::Identity {
    let text = fs::read_to_string(formats().join("key.txt")).unwrap();
    vault::read_key(&text, |_| false).unwrap()
}

/// A desk with a copy of a notebook on it: what was made is never written to.
fn desk_with(name: &str) -> Desk {
    let desk = Desk::new();
    files::copy(&formats().join(name).join("notebook"), &desk.notebook());
    desk
}

/// The id of one of the entries, which are numbered.
fn id(number: u32) -> EntryId {
    EntryId::parse(&format!("0199e000-0000-7000-8000-{number:012}")).unwrap()
}

fn value(weight: &Entry) -> Value {
    weight.to_value().unwrap()["weight"]["value"].clone()
}

/// What the program of that time exported.
fn expected(name: &str) -> Vec<Value> {
    json_lines(&fs::read(formats().join(name).join("entries.jsonl")).unwrap())
}

/// What was said then is said now, entry by entry; what was left out then may be empty now.
fn assert_says(now: &[Value], then: &[Value], name: &str) {
    let ids = |entries: &[Value]| entries.iter().map(|entry| entry["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids(now), ids(then), "{name}");
    for (now, then) in now.iter().zip(then) {
        assert!(says(now, then), "{name}: {} differs", then["id"]);
    }
}

fn found(notebook: &Notebook) -> Vec<Value> {
    json_lines(&exchange::export(notebook, None).unwrap())
}

/// Notebooks with recovery keys, drafts, deleted and purged entries: the program of before knew none of them.
const WITH_ALL: [&str; 2] = ["3-27d3d53", "3-98d669d"];

/// Of these the backup was made for the key, of the others for the passphrase.
const TO_KEY: [&str; 3] = ["1-b09fffd", "1-595ea6c", "2-ef686a2"];

/// Lets the passphrase be derived in no time from now on: at what those programs asked for, each takes a second.
fn in_no_time(notebook: &Notebook) {
    notebook.vault().change_passphrase(&secret(), cheap()).unwrap();
}

/// Writes one more entry and folds the log, and finds everything after the notebook was closed.
fn goes_on(desk: &Desk, mut notebook: Notebook, said: &[Value]) {
    in_no_time(&notebook);
    let ids = save(&mut notebook, [note("basalt, written today")]);
    for folded in [false, true] {
        if folded {
            compact(&mut notebook);
        }
        drop(notebook);
        notebook = desk.open();
        assert_eq!((notebook.damage(), notebook.rollback()), (None, None));
        let mut now = found(&notebook);
        now.retain(|entry| entry["id"] != *ids[0].to_string());
        assert_eq!(now, said);
        assert_eq!(notebook.entry(ids[0]).unwrap().entry.text, "basalt, written today");
        let words = Filter { query: Some("basalt".into()), ..Filter::default() };
        assert_eq!(notebook.page(&words).unwrap().total, 1);
        assert_sound(&notebook);
    }
}

#[test]
fn every_notebook_opens_by_its_passphrase_says_what_it_said_and_goes_on() {
    for name in NOTEBOOKS {
        let desk = desk_with(name);
        let notebook = desk.open();
        assert_eq!((notebook.damage(), notebook.title().unwrap()), (None, format!("Notes of {name}")));
        let said = expected(name);
        let now = found(&notebook);
        assert_says(&now, &said, name);
        // Lists, counts and words are derived anew where the program of that time kept them otherwise.
        let page = notebook.page(&Filter::default()).unwrap();
        assert_eq!(page.total as usize, said.len(), "{name}");
        let family = vec![Confidentiality::Family, Confidentiality::CaseTeam];
        let words = Filter { query: Some("quillwort".into()), confidentiality: family, ..Filter::default() };
        assert_eq!(notebook.page(&words).unwrap().total, 1, "{name}");
        let history = notebook.history(id(4)).unwrap();
        let weights: Vec<_> = history.iter().map(|revision| value(revision.entry.as_ref().unwrap())).collect();
        assert_eq!(weights, [71.5, 72.0], "{name}: corrected once");
        in_no_time(&notebook);
        let version = image_in(&desk, &secret()).0;
        assert!(name.starts_with(&format!("{version}-")), "{name} has an image of version {version}");
        goes_on(&desk, notebook, &now);
    }
}

#[test]
fn a_notebook_with_a_recovery_key_opens_by_it() {
    for name in WITH_ALL {
        let desk = desk_with(name);
        let notebook = Notebook::open(&desk.notebook(), &key(), Access::Write, desk.anchors()).unwrap();
        let said = expected(name);
        let now = found(&notebook);
        assert_says(&now, &said, name);
        goes_on(&desk, notebook, &now);
    }
}

#[test]
fn what_was_deleted_purged_chosen_or_left_as_a_draft_is_still_so() {
    for name in WITH_ALL {
        let desk = desk_with(name);
        let mut notebook = Notebook::open(&desk.notebook(), &key(), Access::Write, desk.anchors()).unwrap();
        let deleted: Vec<_> = notebook.deleted().unwrap().into_iter().map(|Stored { entry, .. }| entry.id).collect();
        assert_eq!(deleted, [id(10)], "{name}");
        let again = format!(r#"{{"id": "{}", "kind": "note", "text": "obsidian"}}"#, id(11));
        let imported = exchange::import(&mut notebook, again.as_bytes(), &stamp()).unwrap();
        assert_eq!((imported.purged, notebook.history(id(11)).is_err()), (1, true), "{name}");
        assert_eq!(notebook.draft(id(20)).unwrap().first_words(), "Half a sentence about", "{name}");
        let counting = notebook.counting().unwrap();
        assert_eq!((counting.day_convention, counting.days.len()), (DayConvention::FirstDayIs0, 1), "{name}");
    }
}

#[test]
fn every_backup_is_restored_with_what_it_held() {
    for name in NOTEBOOKS {
        let desk = Desk::new();
        let backup = formats().join(name).join("backup.age");
        let opener = if TO_KEY.contains(&name) { Opener::Key(key()) } else { Opener::Passphrase(secret()) };
        let again = secret();
        let restored =
            exchange::restore(&backup, &desk.notebook(), &opener, Some(&again), cheap(), &Progress::unwatched())
                .unwrap();
        assert_eq!((restored.damage, restored.entries), (None, 6), "{name}");
        let notebook = desk.open();
        // Made before the weight was corrected, and before anything else was written.
        let mut then = expected(name);
        then.retain(|entry| (1..=6).any(|number| entry["id"] == id(number).to_string()));
        let held = found(&notebook);
        for (held, then) in held.iter().zip(&mut then).filter(|(held, _)| held["kind"] == "weight") {
            assert_eq!(held["weight"]["value"], 72.0, "{name}");
            *then = held.clone();
        }
        assert_says(&held, &then, name);
        goes_on(&desk, notebook, &held);
    }
}

/// What stands in an image as its schema, without the remarks in it.
fn schema(image: &Connection) -> BTreeSet<String> {
    let mut query = image.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").unwrap();
    let rows = query.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let plain = |sql: String| {
        let lines = sql.lines().map(|line| line.split("--").next().unwrap_or_default());
        lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    };
    rows.map(|sql| plain(sql.unwrap())).collect()
}

/// The number and the schema of the newest image of a notebook.
fn image_in(desk: &Desk, opener: impl Into<Opener>) -> (i64, BTreeSet<String>) {
    let copy = Desk::new();
    files::copy(&desk.notebook(), &copy.notebook());
    let (_, contents, _) = Vault::open(&copy.notebook(), opener, Access::Read, Anchors::none()).unwrap();
    let mut image = Connection::open_in_memory().unwrap();
    image.deserialize_read_exact(MAIN_DB, contents.image.as_slice(), contents.image.len(), true).unwrap();
    (image.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap(), schema(&image))
}

#[test]
fn the_present_format_has_its_notebook() {
    let made_now = Desk::with_notebook();
    let kept = image_in(&desk_with(NOTEBOOKS[6]), &key());
    let hint = "the schema changed: raise its version, and make a notebook of it as tests/formats/README.md tells";
    assert_eq!(kept, image_in(&made_now, &secret()), "{hint}");
    let folders: BTreeSet<_> = files::names(&formats()).into_iter().filter(|name| name != "key.txt").collect();
    assert_eq!(folders, NOTEBOOKS.map(str::to_owned).into(), "every notebook that is kept is tried");
}
