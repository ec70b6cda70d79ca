//! The whole folder put back to an earlier state: nothing in it is wrong, and still something is.

use dapter::{progress::Progress, vault::Rollback};

use crate::support::{Desk, files, save_notes, stamp};

/// A notebook of two saves with a copy of its folder.
fn copied_after_two_saves() -> Desk {
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=2);
    files::copy(&desk.notebook(), &desk.path("copy"));
    desk
}

fn put_back(desk: &Desk) {
    std::fs::remove_dir_all(desk.notebook()).unwrap();
    files::copy(&desk.path("copy"), &desk.notebook());
}

#[test]
fn an_older_folder_in_the_place_of_the_newer_is_noticed() {
    let desk = copied_after_two_saves();
    save_notes(&mut desk.open(), 3..=5);
    put_back(&desk);
    let set_back = Some(Rollback { seen: 5, found: 2 });
    assert_eq!(desk.read().rollback(), set_back);
    assert_eq!(desk.open().rollback(), set_back, "it is said until something is written");
    assert_eq!(desk.open().rollback(), set_back);
}

#[test]
fn a_repair_that_lost_nothing_does_not_silence_it() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=2);
    notebook.vault().make_recovery("aunt").unwrap();
    files::copy(&desk.notebook(), &desk.path("copy"));
    save_notes(&mut notebook, 3..=5);
    drop(notebook);
    put_back(&desk);
    std::fs::write(desk.notebook().join("recovery/aunt.age"), "broken").unwrap();
    let mut notebook = desk.open();
    let reports = notebook.vault().check().unwrap().run(&Progress::unwatched()).unwrap();
    assert_eq!(notebook.repair(&reports, &stamp()).unwrap().unwrap().files, ["recovery/aunt.age"]);
    drop(notebook);
    assert_eq!(desk.open().rollback(), Some(Rollback { seen: 5, found: 2 }));
}

#[test]
fn another_history_of_the_same_length_is_noticed() {
    let desk = copied_after_two_saves();
    save_notes(&mut desk.open(), 3..=3);
    put_back(&desk);
    let anchors = dapter::vault::Anchors::none();
    let access = dapter::vault::Access::Write;
    let elsewhere = dapter::notebook::Notebook::open(&desk.notebook(), &crate::support::secret(), access, anchors);
    save_notes(&mut elsewhere.unwrap(), [30]);
    assert_eq!(desk.open().rollback(), Some(Rollback { seen: 3, found: 3 }));
}

#[test]
fn a_folder_that_went_on_elsewhere_is_not_suspected() {
    let desk = copied_after_two_saves();
    let access = dapter::vault::Access::Write;
    let anchors = dapter::vault::Anchors::none();
    let elsewhere = dapter::notebook::Notebook::open(&desk.path("copy"), &crate::support::secret(), access, anchors);
    save_notes(&mut elsewhere.unwrap(), 3..=4);
    put_back(&desk);
    assert_eq!(desk.open().rollback(), None);
    // Having been opened is enough to be remembered.
    std::fs::remove_file(desk.notebook().join("log/0000000004.age")).unwrap();
    assert_eq!(desk.open().rollback(), Some(Rollback { seen: 4, found: 3 }));
}

#[test]
fn what_is_remembered_names_neither_the_notebook_nor_its_place() {
    let desk = copied_after_two_saves();
    let id = desk.read().vault().key().notebook().to_string();
    for (file, bytes) in files::snapshot(&desk.path("seen")) {
        let said = format!("{} {}", file.file_name().unwrap().display(), String::from_utf8(bytes).unwrap());
        assert!(!said.contains(&id) && !said.contains("notebook"), "{said}");
    }
}
