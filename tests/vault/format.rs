//! Notebooks of a newer version, and seals that hold what no version writes.

use std::fs;

use dapter::{
    error::Error,
    memory,
    vault::{Access, Anchors, Vault},
};

use crate::support::{
    Desk, cheap,
    forge::{self, Handwritten},
    secret,
};

/// The code of the failure, the file it names and the exit code.
fn refusal(desk: &Desk) -> (String, String, u8) {
    let error = Error::from(desk.try_open(Access::Write).unwrap_err());
    let failure = error.failure();
    (failure.code.clone(), failure.params["file"].clone(), error.exit_code())
}

fn newer(file: &str) -> (String, String, u8) {
    ("newer".into(), file.into(), 13)
}

#[test]
fn an_identity_of_a_newer_format_is_left_to_the_newer_version() {
    let desk = Desk::with_notebook();
    let (text, _) = forge::identity(&desk.notebook());
    let text = text.replace("# dapter notebook 1 ", "# dapter notebook 2 ");
    let wrapped = forge::encrypt(&[&forge::by_passphrase()], text.as_bytes());
    fs::write(desk.notebook().join("identity.age"), wrapped).unwrap();
    assert_eq!(refusal(&desk), newer("identity.age"));
}

#[test]
fn a_data_file_of_a_newer_format_is_left_to_the_newer_version() {
    for file in ["log/0000000001.age", "notes.0000000000.sqlite.age"] {
        let desk = Desk::with_notebook();
        let recipient = forge::identity(&desk.notebook()).1.to_public();
        let sealed = forge::encrypt(&[&recipient, &Handwritten(&["2", "anything"])], b"unheard of");
        fs::write(desk.notebook().join(file), sealed).unwrap();
        assert_eq!(refusal(&desk), newer(file));
    }
}

#[test]
fn an_image_with_a_newer_schema_is_left_to_the_newer_version() {
    memory::prepare().unwrap();
    let mut image = rusqlite::Connection::open_in_memory().unwrap();
    image.execute_batch("CREATE TABLE future (a); PRAGMA user_version = 99;").unwrap();
    let bytes = image.serialize(rusqlite::MAIN_DB).unwrap().to_vec();
    let desk = Desk::new();
    Vault::create(&desk.notebook(), &secret(), cheap(), &bytes, Anchors::none()).unwrap();
    assert_eq!(refusal(&desk), newer("notes"));
}

#[test]
fn a_sound_seal_over_what_is_no_record_is_damage_and_no_crash() {
    let deep = "[".repeat(100_000);
    for content in ["not json", "{}", r#"{"revision": 5}"#, deep.as_str(), "\u{0}"] {
        let desk = Desk::with_notebook();
        let (mut vault, ..) = Vault::open(&desk.notebook(), &secret(), Access::Write, Anchors::none()).unwrap();
        vault.append(content.as_bytes()).unwrap();
        drop(vault);
        assert_eq!(refusal(&desk), ("damaged".into(), "log".into(), 12));
    }
}

#[test]
fn an_image_that_is_no_database_is_an_error_and_no_crash() {
    for image in [&b""[..], b"SQLite format 3\0", &[0; 4096], &[255; 8192]] {
        let desk = Desk::new();
        Vault::create(&desk.notebook(), &secret(), cheap(), image, Anchors::none()).unwrap();
        assert!(desk.try_open(Access::Read).is_err());
    }
}

#[test]
fn the_stanza_is_invisible_to_stock_age() {
    let desk = Desk::with_notebook();
    crate::support::save_notes(&mut desk.open(), 1..=1);
    let (_, identity) = forge::identity(&desk.notebook());
    let line = forge::decrypt(&fs::read(desk.notebook().join("log/0000000001.age")).unwrap(), &identity);
    assert_eq!(crate::support::json_lines(&line)[0]["revision"]["record"]["text"], "1");
}
