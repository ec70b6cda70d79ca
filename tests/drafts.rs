//! What is being typed: kept, listed, read, dropped; and in the way of nothing.
#![cfg(test)]

mod support;

use std::fs;

use dapter::{
    error::Error,
    exchange,
    notebook::{Filter, Notebook, Stamp, Unfinished},
    record::EntryId,
    vault::Files,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{Desk, assert_sound, files, forge, note, save, stamp, texts};

fn typed(text: &str) -> Unfinished {
    Unfinished { kind: "note".into(), common: json!({"text": text}), open: true, ..Unfinished::default() }
}

fn first_words(notebook: &Notebook) -> Vec<String> {
    let drafts = notebook.drafts().unwrap().into_iter();
    drafts.map(|draft| draft.content.map_or_else(|_| "unreadable".into(), |draft| draft.first_words())).collect()
}

#[test]
fn a_draft_is_kept_replaced_and_dropped_and_is_no_entry() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [note("an entry")]);
    let head = notebook.vault().head();
    let id = EntryId::fresh();
    for text in ["quill", "quillw", "quillwort"] {
        notebook.keep_draft(id, typed(text), &stamp()).unwrap();
    }
    drop(notebook);
    let notebook = desk.open();
    assert_eq!(first_words(&notebook), ["quillwort"]);
    assert_eq!(notebook.draft(id).unwrap(), Unfinished { typed_at: Some(stamp().at), ..typed("quillwort") });
    assert_eq!(files::names(&desk.notebook().join("drafts")), [format!("{id}.age")]);
    let query = Filter { query: Some("quillwort".into()), ..Filter::default() };
    assert_eq!(
        (notebook.page(&query).unwrap().total, notebook.counts().unwrap(), notebook.vault().head()),
        (0, (1, 1), head)
    );
    assert!(!String::from_utf8(exchange::export(&notebook, None).unwrap().to_vec()).unwrap().contains("quillwort"));
    assert_sound(&notebook);
    assert_eq!(
        Files::in_folder(&desk.notebook()).unwrap().iter().count(),
        3,
        "a backup takes the identity, the image, the log"
    );
    notebook.drop_draft(id).unwrap();
    notebook.drop_draft(id).unwrap();
    assert_eq!(first_words(&notebook), [""; 0]);
    assert_eq!(Error::from(notebook.draft(id).unwrap_err()).failure().code, "no-such-entry");
}

#[test]
fn the_draft_typed_at_last_comes_first_and_those_that_cannot_be_read_last() {
    let desk = Desk::new();
    let notebook = desk.create();
    let at = |moment: &str| Stamp { at: moment.parse().unwrap(), device: "desk".into() };
    let [early, late, broken, foreign, misplaced] = [(); 5].map(|()| EntryId::fresh());
    notebook.keep_draft(early, typed("early"), &at("2025-10-12T12:00:00+05:00")).unwrap();
    notebook.keep_draft(late, typed("late"), &at("2025-10-12T10:30:00+03:00")).unwrap();
    let path = |id: EntryId| desk.notebook().join(format!("drafts/{id}.age"));
    fs::write(path(broken), "no age file").unwrap();
    fs::copy(path(early), path(misplaced)).unwrap();
    let elsewhere = desk.another("other");
    elsewhere.keep_draft(foreign, typed("of another notebook"), &stamp()).unwrap();
    fs::copy(desk.path(&format!("other/drafts/{foreign}.age")), path(foreign)).unwrap();
    fs::write(desk.notebook().join("drafts/readme.txt"), "a stranger").unwrap();
    drop(notebook);
    let before = files::snapshot(&desk.notebook());
    let notebook = desk.open();
    assert_eq!((notebook.damage(), notebook.rollback()), (None, None));
    assert_eq!(first_words(&notebook), ["late", "early", "unreadable", "unreadable", "unreadable"]);
    let faults = notebook.drafts().unwrap().into_iter().filter_map(|draft| draft.content.err());
    let mut faults: Vec<_> = faults.map(|error| Error::from(error).failure().params["fault"].clone()).collect();
    faults.sort();
    assert_eq!(faults, ["altered", "foreign", "misplaced"]);
    assert_eq!(files::snapshot(&desk.notebook()), before, "what cannot be read is left as it is");
}

#[test]
fn a_log_file_is_no_draft_and_a_draft_no_log_file() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [note("1")]);
    let id = EntryId::fresh();
    notebook.keep_draft(id, typed("typed"), &stamp()).unwrap();
    drop(notebook);
    let (log, draft) = (desk.notebook().join("log/0000000001.age"), desk.notebook().join(format!("drafts/{id}.age")));
    let [of_log, of_draft] = [&log, &draft].map(|path| fs::read(path).unwrap());
    fs::write(&draft, of_log).unwrap();
    fs::write(&log, of_draft).unwrap();
    let notebook = desk.read();
    assert_eq!(notebook.damage().unwrap().fault.code(), "misplaced");
    assert_eq!(Error::from(notebook.draft(id).unwrap_err()).failure().params["fault"], "misplaced");
}

#[test]
fn what_an_interrupted_write_of_a_draft_left_is_removed_by_a_writer() {
    let desk = Desk::new();
    desk.create().keep_draft(EntryId::fresh(), typed("whole"), &stamp()).unwrap();
    let torn = desk.notebook().join("drafts/.unfinished-x");
    fs::write(&torn, "half").unwrap();
    assert_eq!(first_words(&desk.read()), ["whole"]);
    assert!(torn.exists());
    assert_eq!(first_words(&desk.open()), ["whole"]);
    assert!(!torn.exists());
}

#[test]
fn a_draft_that_cannot_be_written_leaves_the_one_before() {
    let desk = Desk::new();
    let notebook = desk.create();
    let id = EntryId::fresh();
    notebook.keep_draft(id, typed("before"), &stamp()).unwrap();
    let (drafts, aside) = (desk.notebook().join("drafts"), desk.path("aside"));
    fs::rename(&drafts, &aside).unwrap();
    fs::write(&drafts, "a file where the folder belongs").unwrap();
    assert_eq!(Error::from(notebook.keep_draft(id, typed("after"), &stamp()).unwrap_err()).failure().code, "disk");
    fs::remove_file(&drafts).unwrap();
    fs::rename(&aside, &drafts).unwrap();
    assert_eq!(first_words(&notebook), ["before"]);
}

#[test]
fn stock_age_opens_a_draft() {
    let desk = Desk::new();
    let id = EntryId::fresh();
    desk.create().keep_draft(id, typed("typed"), &stamp()).unwrap();
    let (_, identity) = forge::identity(&desk.notebook());
    let bytes = fs::read(desk.notebook().join(format!("drafts/{id}.age"))).unwrap();
    let draft: Value = serde_json::from_slice(&forge::decrypt(&bytes, &identity)).unwrap();
    assert_eq!((draft["kind"].as_str(), draft["common"]["text"].as_str()), (Some("note"), Some("typed")));
}

#[test]
fn a_notebook_open_for_reading_keeps_no_drafts() {
    let desk = Desk::with_notebook();
    let notebook = desk.read();
    let refused = notebook.keep_draft(EntryId::fresh(), typed("typed"), &stamp()).unwrap_err();
    assert_eq!(Error::from(refused).failure().code, "read-only");
    assert_eq!(texts(&notebook), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_draft_comes_back_as_it_was_kept(
        text in any::<String>(), kind in "[a-z_]{0,12}", open in any::<bool>(), field in any::<String>(), newer in any::<i64>(),
    ) {
        let draft = Unfinished {
            kind: kind.clone(),
            common: json!({"text": text, "links": [{}], "occurred": {"edtf": ""}}),
            bodies: json!({kind: {"field": field}}),
            open,
            typed_at: None,
            extra: [("of_a_newer_version".to_owned(), json!([newer]))].into_iter().collect(),
        };
        let desk = Desk::new();
        let id = EntryId::fresh();
        desk.create().keep_draft(id, draft.clone(), &stamp()).unwrap();
        let kept = desk.read().draft(id).unwrap();
        prop_assert_eq!(kept, Unfinished { typed_at: Some(stamp().at), ..draft });
    }
}
