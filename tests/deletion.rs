//! What was deleted is in no list, count or search, and comes back as it was. What was purged comes back from nowhere.
#![cfg(test)]

mod support;

use std::{collections::HashSet, fs, path::Path};

use dapter::{
    error::Error,
    exchange,
    notebook::{Filter, Notebook, Unfinished},
    progress::Progress,
    record::EntryId,
    vault::{Access, Files},
};
use proptest::{collection::vec, prelude::*};
use serde_json::json;
use support::{
    Desk, aibek, arbitrary::any_entry, assert_sound, compact, draft, exported, files, forge, note, save, schema::known,
    stamp, texts,
};

fn failure(error: dapter::notebook::Error) -> dapter::error::Failure {
    Error::from(error).failure()
}

fn found(notebook: &Notebook, query: &str) -> u64 {
    notebook.page(&Filter { query: Some(query.into()), ..Filter::default() }).unwrap().total
}

#[test]
fn what_is_deleted_is_shown_nowhere_and_its_history_stays() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let ids = save(&mut notebook, [note("dizzy"), note("feverish")]);
    notebook.delete(ids[0], &stamp()).unwrap();
    for _ in 0..2 {
        assert_eq!(texts(&notebook), ["feverish"]);
        assert_eq!((found(&notebook, "dizzy"), notebook.counts().unwrap()), (0, (1, 3)));
        assert_eq!(failure(notebook.entry(ids[0]).unwrap_err()).code, "no-such-entry");
        assert_eq!(exported(&notebook).len(), 1);
        let deleted = notebook.deleted().unwrap();
        assert_eq!(deleted.iter().map(|stored| stored.entry.text.as_str()).collect::<Vec<_>>(), ["dizzy"]);
        let history = notebook.history(ids[0]).unwrap();
        assert!(history[0].deleted && history[1].entry.as_ref().unwrap().text == "dizzy");
        drop(notebook);
        notebook = desk.open();
    }
    assert_eq!(failure(notebook.delete(ids[0], &stamp()).unwrap_err()).code, "no-such-entry");
}

#[test]
fn what_follows_from_a_case_leaves_out_what_was_deleted() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let of_case = |mut draft: support::Draft| {
        draft["case"] = json!("aibek");
        draft
    };
    let phases = json!({"phases": [{"kind": "water", "from": {"edtf": "2025-10-13"}}]});
    let drafts = [
        aibek(),
        of_case(draft("weight", "2025-09-28", json!({"value": 72.0, "reading": "self_reported"}))),
        of_case(draft("weight", "2025-10-12", json!({"value": 59.0, "reading": "self_reported"}))),
        of_case(draft("strike", "2025-10-13", phases)),
        of_case(draft("strike_day", "2025-10-16", json!({"day": 9}))),
        of_case(draft("legal", "2025-06-03", json!({"event": "verdict"}))),
        of_case(draft("legal", "2025-06-05", json!({"event": "verdict"}))),
        of_case(draft("visit", "2025-10-12", json!({"outcome": "held", "mode": "through_glass"}))),
        of_case(draft("visit", "2025-10-14", json!({"outcome": "refused"}))),
    ];
    let ids = save(&mut notebook, drafts);
    let day = "2025-10-17".parse::<chrono::NaiveDate>().unwrap();
    let overview = |notebook: &Notebook| {
        let case = notebook.entry(ids[0]).unwrap().entry;
        notebook.overview(&case, dapter::insight::Today::Chosen(day)).unwrap()
    };
    let full = overview(&notebook);
    assert!(!full.contradictions.is_empty() && !full.strikes.is_empty() && full.refused_visits == 1);
    assert!(full.silence_days.is_some());
    for id in &ids[1..] {
        notebook.delete(*id, &stamp()).unwrap();
    }
    let empty = Desk::new();
    let mut other = empty.create();
    let mut same = aibek();
    same["id"] = json!(ids[0]);
    let case = save(&mut other, [same])[0];
    let case = other.entry(case).unwrap().entry;
    let bare = other.overview(&case, dapter::insight::Today::Chosen(day)).unwrap();
    assert_eq!(serde_json::to_value(overview(&notebook)).unwrap(), serde_json::to_value(bare).unwrap());
    for id in &ids[1..] {
        notebook.undelete(*id, &stamp()).unwrap();
    }
    assert_eq!(serde_json::to_value(overview(&notebook)).unwrap(), serde_json::to_value(full).unwrap());
}

#[test]
fn a_case_a_person_or_a_facility_stays_while_others_are_about_it() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let ids = save(
        &mut notebook,
        [
            aibek(),
            json!({"ref": "orazova", "kind": "person", "person": {"names": [{"text": "S. Orazova"}]}}),
            json!({"ref": "zk", "kind": "facility", "facility": {"code": "ZK-900/1"}}),
            json!({"kind": "visit", "case": "aibek", "visit": {"visitors": [{"who": "orazova", "role": "lawyer"}], "facility": "zk"}}),
            json!({"kind": "note", "case": "aibek", "source": {"basis": "lawyer", "who": "orazova"}, "text": "said"}),
        ],
    );
    for (id, count) in [(ids[0], "2"), (ids[1], "2"), (ids[2], "1")] {
        for refused in [notebook.delete(id, &stamp()), notebook.purge(id, &stamp())] {
            let failure = failure(refused.unwrap_err());
            assert_eq!((failure.code.as_str(), failure.params["count"].as_str()), ("still-mentioned", count));
        }
    }
    notebook.delete(ids[3], &stamp()).unwrap();
    notebook.delete(ids[4], &stamp()).unwrap();
    for id in &ids[..3] {
        notebook.delete(*id, &stamp()).unwrap();
    }
    let refused = failure(notebook.undelete(ids[3], &stamp()).unwrap_err());
    assert_eq!((refused.code.as_str(), refused.params["reason"].as_str()), ("refused", "dangling"));
    for id in ids {
        notebook.undelete(id, &stamp()).unwrap();
    }
    assert_eq!(notebook.counts().unwrap().0, 5);
}

#[test]
fn what_links_to_a_deleted_entry_can_still_be_corrected_and_exported() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let link = json!({"kind": "note", "text": "an answer", "links": [{"to": "q", "kind": "answers"}, {"to": "r", "kind": "supports"}]});
    let ids = save(
        &mut notebook,
        [
            json!({"ref": "q", "kind": "note", "text": "a question"}),
            link,
            json!({"ref": "r", "kind": "note", "text": "stays"}),
        ],
    );
    notebook.delete(ids[0], &stamp()).unwrap();
    let mut corrected = notebook.entry(ids[1]).unwrap().entry.to_value().unwrap();
    corrected["text"] = json!("a better answer");
    save(&mut notebook, [corrected]);
    assert_eq!(notebook.entry(ids[1]).unwrap().entry.links.len(), 2);
    let export = exchange::export(&notebook, None).unwrap();
    let mut other = desk.another("other");
    exchange::import(&mut other, export.as_slice(), &stamp()).unwrap();
    assert_eq!(other.entry(ids[1]).unwrap().entry.links.len(), 1);
    notebook.purge(ids[0], &stamp()).unwrap();
    let mut corrected = notebook.entry(ids[1]).unwrap().entry.to_value().unwrap();
    corrected["text"] = json!("the best answer");
    save(&mut notebook, [corrected]);
}

#[test]
fn an_earlier_wording_comes_back_as_a_revision_of_its_own() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let id = save(&mut notebook, [note("He looked well.")])[0];
    let mut corrected = note("He looked pale.");
    corrected["id"] = json!(id);
    save(&mut notebook, [corrected]);
    let first = notebook.history(id).unwrap().pop().unwrap();
    notebook.restore(id, &first.id, &stamp()).unwrap();
    assert_eq!(texts(&notebook), ["He looked well."]);
    assert_eq!(notebook.history(id).unwrap().len(), 3);
    notebook.restore(id, &first.id, &stamp()).unwrap();
    assert_eq!(notebook.history(id).unwrap().len(), 3, "what stands already is not said again");
    let other = save(&mut notebook, [note("of another entry")])[0];
    assert_eq!(failure(notebook.restore(other, &first.id, &stamp()).unwrap_err()).code, "no-such-entry");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bringing_back_what_was_deleted_shows_the_same_entries(drafts in vec(any_entry(), 1..4)) {
        let desk = Desk::new();
        let mut notebook = desk.create();
        let drafts = [known(), drafts].concat();
        let count = drafts.len();
        let saved = save(&mut notebook, drafts);
        let before = exported(&notebook);
        // Those drawn are mentioned by none of the others, or are no case, person or facility.
        let mut deleted = Vec::new();
        for id in &saved[count - 1..] {
            if notebook.delete(*id, &stamp()).is_ok() {
                deleted.push(*id);
                prop_assert!(exported(&notebook).len() < before.len());
            }
        }
        for id in deleted {
            notebook.undelete(id, &stamp()).unwrap();
        }
        prop_assert_eq!(&exported(&notebook), &before);
        drop(notebook);
        prop_assert_eq!(exported(&desk.read()), before);
    }
}

/// Every file of a notebook, decrypted, and every one as it stands.
fn decrypted(folder: &Path) -> Vec<Vec<u8>> {
    let (_, identity) = forge::identity(folder);
    let all = files::snapshot(folder).into_iter().filter(|(path, _)| !path.ends_with("identity.age"));
    all.map(|(_, bytes)| forge::decrypt(&bytes, &identity).to_vec()).collect()
}

fn holds(folder: &Path, words: &str) -> bool {
    let holds = |bytes: &[u8]| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    decrypted(folder).iter().any(|bytes| holds(bytes))
}

/// A notebook with an entry that was written, corrected, folded into images and is half corrected again; and one that stays.
fn with_history() -> (Desk, EntryId, EntryId) {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let id = save(&mut notebook, [note("quillwort aaa")])[0];
    compact(&mut notebook);
    let mut corrected = note("quillwort bbb");
    corrected["id"] = json!(id);
    save(&mut notebook, [corrected.clone()]);
    let stays = save(&mut notebook, [note("it stays")])[0];
    compact(&mut notebook);
    corrected["text"] = json!("quillwort ccc");
    save(&mut notebook, [corrected]);
    let typed = Unfinished { kind: "note".into(), common: json!({"text": "quillwort ddd"}), ..Unfinished::default() };
    notebook.keep_draft(id, typed, &stamp()).unwrap();
    (desk, id, stays)
}

#[test]
fn after_a_purge_no_file_holds_the_text_and_everything_else_is_sound() {
    let (desk, id, stays) = with_history();
    assert!(holds(&desk.notebook(), "quillwort"));
    let mut notebook = desk.open();
    notebook.purge(id, &stamp()).unwrap();
    assert!(!holds(&desk.notebook(), "quillwort"), "{:?}", files::names(&desk.notebook()));
    assert!(!notebook.purge_unfinished().unwrap());
    assert_sound(&notebook);
    assert_eq!(failure(notebook.history(id).unwrap_err()).code, "no-such-entry");
    assert_eq!((texts(&notebook), found(&notebook, "quillwort")), (vec!["it stays".to_owned()], 0));
    save(&mut notebook, [note("and it goes on")]);
    drop(notebook);
    let notebook = desk.open();
    assert_eq!((notebook.damage(), notebook.rollback()), (None, None));
    assert_eq!(texts(&notebook), ["it stays", "and it goes on"]);
    assert_eq!(notebook.entry(stays).unwrap().entry.text, "it stays");
    assert_eq!(notebook.drafts().unwrap().len(), 0);
}

#[test]
fn a_deleted_entry_can_be_purged_and_one_broken_image_still_costs_nothing() {
    let (desk, id, _) = with_history();
    let mut notebook = desk.open();
    notebook.delete(id, &stamp()).unwrap();
    notebook.purge(id, &stamp()).unwrap();
    drop(notebook);
    let images: Vec<_> = files::names(&desk.notebook()).into_iter().filter(|name| name.starts_with("notes.")).collect();
    assert_eq!(images.len(), 2);
    fs::write(desk.notebook().join(images.last().unwrap()), "broken").unwrap();
    assert_eq!(texts(&desk.read()), ["it stays"]);
}

#[test]
fn what_was_purged_comes_back_with_no_import_and_the_rest_of_it_is_taken_in() {
    let (desk, id, stays) = with_history();
    let mut notebook = desk.open();
    let export = exchange::export(&notebook, None).unwrap();
    notebook.purge(id, &stamp()).unwrap();
    notebook.delete(stays, &stamp()).unwrap();
    for _ in 0..2 {
        let taken = exchange::import(&mut notebook, export.as_slice(), &stamp()).unwrap();
        assert_eq!((taken.imported, taken.purged), (2, 1));
        assert_eq!(texts(&notebook), ["it stays"]);
        assert!(!holds(&desk.notebook(), "quillwort"));
        drop(notebook);
        notebook = desk.open();
    }
    let typed = Unfinished::default();
    assert_eq!(failure(notebook.keep_draft(id, typed, &stamp()).unwrap_err()).code, "no-such-entry");
}

#[test]
fn an_image_that_was_on_its_way_while_a_purge_ran_does_not_stay() {
    let (desk, id, _) = with_history();
    let mut notebook = desk.open();
    let compaction = notebook.compaction().unwrap();
    notebook.purge(id, &stamp()).unwrap();
    let late = compaction.run().unwrap();
    assert!(holds(&desk.notebook(), "quillwort"));
    notebook.compacted(late).unwrap();
    assert!(!holds(&desk.notebook(), "quillwort"));
    drop(notebook);
    assert_eq!(texts(&desk.read()), ["it stays"]);
}

#[test]
fn a_purge_that_is_cut_off_is_finished_when_the_notebook_is_opened() {
    let (desk, id, _) = with_history();
    let before = files::snapshot(&desk.notebook());
    desk.open().purge(id, &stamp()).unwrap();
    // Whatever was there before stands again, as if none of it had been removed yet; then all but the log that says it.
    for file in before.keys() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, &before[file]).unwrap();
    }
    assert!(holds(&desk.notebook(), "quillwort"));
    let notebook = desk.open();
    assert_eq!((notebook.damage(), texts(&notebook)), (None, vec!["it stays".to_owned()]));
    assert!(!holds(&desk.notebook(), "quillwort"));
}

#[test]
fn a_backup_made_after_a_purge_holds_nothing_of_it_and_says_so_to_an_import() {
    let (desk, id, _) = with_history();
    let mut notebook = desk.open();
    let old = exchange::export(&notebook, None).unwrap();
    notebook.purge(id, &stamp()).unwrap();
    let files = Files::in_folder(&desk.notebook()).unwrap();
    let rehearsed = Notebook::rehearse(&files, notebook.vault().key(), &Progress::unwatched()).unwrap();
    assert_eq!((rehearsed.entries, rehearsed.revisions), (1, 1));
    drop(notebook);
    let copy = desk.path("copy");
    files::copy(&desk.notebook(), &copy);
    let anchors = dapter::vault::Anchors::none();
    let mut copy = Notebook::open(&copy, &support::secret(), Access::Write, anchors).unwrap();
    assert_eq!(exchange::import(&mut copy, old.as_slice(), &stamp()).unwrap().purged, 1);
}

#[test]
fn the_search_index_keeps_no_word_of_what_was_purged() {
    let (desk, id, _) = with_history();
    desk.open().purge(id, &stamp()).unwrap();
    let (_, identity) = forge::identity(&desk.notebook());
    let images = files::snapshot(&desk.notebook())
        .into_iter()
        .filter(|(path, _)| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("notes.")));
    let key = dapter::record::fold("quillwort");
    let mut looked = HashSet::new();
    for (path, bytes) in images {
        let image = forge::decrypt(&bytes, &identity);
        for word in [key.as_str(), "quil", "uillwor"] {
            assert!(!image.windows(word.len()).any(|window| window == word.as_bytes()), "{word} in {path:?}");
        }
        looked.insert(path);
    }
    assert_eq!(looked.len(), 2);
}
