//! Who gets in: the passphrase, one writer at a time, nothing hostile.

use std::{
    fs,
    io::{BufRead, BufReader},
    time::{Duration, Instant},
};

use dapter::{
    error::Error,
    notebook::Notebook,
    vault::{self, Access, Anchors},
};

use crate::support::{Desk, cheap, child, files, save_notes, secret, texts};

fn failure<T: std::fmt::Debug>(result: Result<T, dapter::notebook::Error>) -> (String, u8) {
    let error = Error::from(result.unwrap_err());
    (error.failure().code, error.exit_code())
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let desk = Desk::with_notebook();
    let opened = Notebook::open(&desk.notebook(), &vault::passphrase("guessed"), Access::Read, Anchors::none());
    assert_eq!(failure(opened), ("wrong-key".into(), 10));
}

#[test]
fn a_passphrase_is_the_same_however_the_keyboard_composes_its_letters() {
    let desk = Desk::with_notebook();
    desk.open().vault().change_passphrase(&vault::passphrase("ёлка"), cheap()).unwrap();
    let decomposed = vault::passphrase("е\u{308}лка");
    Notebook::open(&desk.notebook(), &decomposed, Access::Read, Anchors::none()).unwrap();
}

#[test]
fn a_changed_passphrase_opens_in_place_of_the_old_one() {
    let desk = Desk::with_notebook();
    desk.open().vault().change_passphrase(&vault::passphrase("another"), cheap()).unwrap();
    assert_eq!(failure(desk.try_open(Access::Read)), ("wrong-key".into(), 10));
    Notebook::open(&desk.notebook(), &vault::passphrase("another"), Access::Read, Anchors::none()).unwrap();
}

#[test]
fn a_folder_without_an_identity_is_no_notebook() {
    let desk = Desk::new();
    let not_a_notebook = ("not-a-notebook".to_owned(), 14);
    assert_eq!(failure(desk.try_open(Access::Write)), not_a_notebook);
    fs::create_dir(desk.notebook()).unwrap();
    assert_eq!(failure(desk.try_open(Access::Write)), not_a_notebook);
    assert!(!vault::is_notebook(&desk.notebook()) && !vault::is_notebook(&desk.path("nothing")));
    assert_eq!(files::names(&desk.notebook()), [""; 0], "looking leaves nothing behind");
    assert!(vault::is_notebook(&Desk::with_notebook().notebook()));
}

#[test]
fn a_notebook_is_not_made_over_something_else() {
    let desk = Desk::new();
    fs::create_dir(desk.notebook()).unwrap();
    fs::write(desk.notebook().join("letter.txt"), "mine").unwrap();
    let beginning = dapter::notebook::Beginning { title: String::new(), cost: cheap() };
    let made = Notebook::create(&desk.notebook(), &secret(), &beginning, Anchors::none());
    assert_eq!(failure(made), ("exists".into(), 1));
    assert_eq!(files::names(&desk.notebook()), ["letter.txt"]);
}

#[test]
fn a_second_writer_and_a_reader_beside_a_writer_are_turned_away() {
    let desk = Desk::new();
    let held = desk.create();
    for access in [Access::Write, Access::Read] {
        assert_eq!(failure(desk.try_open(access)), ("in-use".into(), 11));
    }
    drop(held);
    desk.open();
}

#[test]
fn readers_share_and_keep_a_writer_out() {
    let desk = Desk::with_notebook();
    let (_first, _second) = (desk.read(), desk.read());
    assert_eq!(failure(desk.try_open(Access::Write)), ("in-use".into(), 11));
}

#[test]
fn another_process_holds_the_notebook_until_it_is_killed() {
    let name = "access::another_process_holds_the_notebook_until_it_is_killed";
    if let Some(folder) = child::folder() {
        let _held = Notebook::open(&folder, &secret(), Access::Write, Anchors::none()).unwrap();
        child::say("open");
        std::thread::sleep(Duration::from_secs(60));
        return;
    }
    let desk = Desk::with_notebook();
    let mut holder = child::start(name, &desk.notebook());
    let mut said = BufReader::new(holder.stdout.take().unwrap()).lines();
    assert!(said.any(|line| line.unwrap().contains("open")));
    assert_eq!(failure(desk.try_open(Access::Write)), ("in-use".into(), 11));
    holder.kill().unwrap();
    holder.wait().unwrap();
    save_notes(&mut desk.open(), 1..=1);
    assert_eq!(texts(&desk.read()), ["1"]);
}

#[test]
fn an_identity_made_to_exhaust_the_computer_is_refused_at_once() {
    let desk = Desk::with_notebook();
    files::edit(&desk.notebook().join("identity.age"), |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let line = text.lines().find(|line| line.starts_with("-> scrypt ")).unwrap().to_owned();
        let hostile = format!("{} 30", line.rsplit_once(' ').unwrap().0);
        let at = text.find(&line).unwrap();
        bytes.splice(at..at + line.len(), hostile.into_bytes());
    });
    let begun = Instant::now();
    let Err(error) = desk.try_open(Access::Read).map_err(Error::from) else { panic!("it opened") };
    assert_eq!(error.failure().params["fault"], "hostile");
    assert_eq!(error.exit_code(), 12);
    assert!(begun.elapsed() < Duration::from_secs(2));
}
