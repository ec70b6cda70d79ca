//! Writes that fail, and what interrupted writes leave behind.

use std::{fs, path::PathBuf};

use dapter::{
    error::Error,
    notebook::{Beginning, Notebook},
    vault::{self, Anchors, Vault, WorkFactor},
};

use crate::support::{Desk, cheap, files, note, save_notes, secret, stamp, texts};

/// The code of the failure to save a note; nothing of it is shown.
fn save_fails(notebook: &mut Notebook) -> String {
    let before = texts(notebook);
    let error = notebook.save(vec![note("unwritten")], &stamp()).unwrap_err();
    assert_eq!(texts(notebook), before, "nothing in memory is ahead of the disk");
    Error::from(error).failure().code
}

#[test]
fn a_failed_write_keeps_nothing_and_the_next_works_once_the_cause_is_gone() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=2);
    let (log, aside) = (desk.notebook().join("log"), desk.path("aside"));
    fs::rename(&log, &aside).unwrap();
    fs::write(&log, "a file where the folder belongs").unwrap();
    assert_eq!(save_fails(&mut notebook), "disk");
    assert_eq!(save_fails(&mut notebook), "disk");
    fs::remove_file(&log).unwrap();
    fs::rename(&aside, &log).unwrap();
    save_notes(&mut notebook, 3..=3);
    drop(notebook);
    assert_eq!(texts(&desk.read()), ["1", "2", "3"]);
}

#[test]
fn a_vault_that_was_stopped_takes_nothing_more() {
    let desk = Desk::new();
    let mut vault = Vault::create(&desk.notebook(), &secret(), cheap(), b"image", Anchors::none()).unwrap();
    vault.append(b"a line longer than a quarter of the image").unwrap();
    assert!(vault.compaction_due());
    vault.stop();
    assert!(!vault.compaction_due());
    assert!(matches!(vault.append(b"line"), Err(vault::Error::ReadOnly)));
    assert_eq!(files::names(&desk.notebook().join("log")), ["0000000001.age"]);
}

#[test]
fn a_file_of_somebody_else_under_the_next_name_is_neither_replaced_nor_removed() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=1);
    let next = desk.notebook().join("log/0000000002.age");
    fs::write(&next, "another computer's save").unwrap();
    for _ in 0..3 {
        assert_eq!(save_fails(&mut notebook), "disk");
        assert_eq!(fs::read_to_string(&next).unwrap(), "another computer's save");
    }
    fs::remove_file(&next).unwrap();
    save_notes(&mut notebook, 2..=2);
    assert_eq!(files::names(&desk.notebook().join("log")).len(), 2, "no temporary file is left");
}

/// A notebook with what an interrupted write leaves in its folder and in its log.
fn interrupted() -> (Desk, [PathBuf; 2]) {
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=2);
    let torn = [".unfinished-Ab12Cd", "log/.unfinished-x"].map(|name| desk.notebook().join(name));
    for file in &torn {
        fs::write(file, &fs::read(desk.notebook().join("log/0000000002.age")).unwrap()[..100]).unwrap();
    }
    (desk, torn)
}

#[test]
fn what_an_interrupted_write_left_is_passed_over_by_a_reader() {
    let (desk, torn) = interrupted();
    let notebook = desk.read();
    assert_eq!((notebook.damage(), texts(&notebook)), (None, vec!["1".to_owned(), "2".to_owned()]));
    assert!(torn.iter().all(|file| file.exists()), "a reader changes nothing");
}

#[test]
fn what_an_interrupted_write_left_is_removed_by_a_writer() {
    let (desk, torn) = interrupted();
    let notebook = desk.open();
    assert_eq!((notebook.damage(), texts(&notebook)), (None, vec!["1".to_owned(), "2".to_owned()]));
    assert!(torn.iter().all(|file| !file.exists()));
}

#[test]
fn a_log_file_that_the_medium_does_not_give_is_damage_and_what_stands_before_it_is_read() {
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=4);
    let third = desk.notebook().join("log/0000000003.age");
    fs::remove_file(&third).unwrap();
    fs::create_dir(&third).unwrap();
    let notebook = desk.read();
    assert_eq!(texts(&notebook), ["1", "2"]);
    assert_eq!(notebook.damage().unwrap().read_to, 2);
}

#[test]
fn a_passphrase_that_is_empty_makes_no_notebook() {
    let desk = Desk::new();
    let beginning = Beginning { title: "Notes".into(), cost: WorkFactor::new(1).unwrap() };
    let made = Notebook::create(&desk.notebook(), &vault::passphrase(""), &beginning, Anchors::none());
    assert_eq!(Error::from(made.unwrap_err()).failure().code, "empty-passphrase");
    assert!(!desk.notebook().join("identity.age").exists());
    desk.create();
}
