//! Who else opens a notebook: keys added, listed, rehearsed, removed; and what a key opens.
#![cfg(test)]

mod support;

use std::fs;

use age::x25519;
use dapter::{
    error::Error,
    exchange::{self, KeyFile, Opener, Protection},
    notebook::Notebook,
    progress::Progress,
    vault::{self, Access, Anchors},
};
use support::{
    Desk, cheap, compact, exported,
    files::{self, Spot, flip},
    forge, note, save, save_notes, secret,
};

fn desk() -> Desk {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [note("in the image")]);
    compact(&mut notebook);
    save_notes(&mut notebook, 1..=2);
    desk
}

/// A desk whose notebook a new key opens.
fn with_key(name: &str) -> (Desk, x25519::Identity) {
    let desk = desk();
    let key = x25519::Identity::generate();
    desk.open().vault().add_recovery(name, &key.to_public()).unwrap();
    (desk, key)
}

fn open(desk: &Desk, opener: impl Into<Opener>) -> Result<Notebook, Error> {
    Ok(Notebook::open(&desk.notebook(), opener, Access::Write, Anchors::none())?)
}

fn code<T, E: Into<Error>>(result: Result<T, E>) -> String {
    result.map(drop).unwrap_err().into().failure().code
}

#[test]
fn a_key_opens_the_notebook_as_its_passphrase_does() {
    let (desk, key) = with_key("aunt-1");
    let mut notebook = open(&desk, &key).unwrap();
    assert_eq!(exported(&notebook).len(), 3);
    save(&mut notebook, [note("written by whoever has the key")]);
    drop(notebook);
    assert_eq!(exported(&desk.read()).len(), 4, "the passphrase opens it too, as before");
}

#[test]
fn a_key_of_something_else_is_called_that() {
    let (desk, _) = with_key("aunt");
    let other = x25519::Identity::generate();
    let error = open(&desk, &other).unwrap_err();
    assert_eq!((error.failure().code.as_str(), error.exit_code()), ("not-its-key", 10));
    assert_eq!(code(desk.read().vault().rehearse_recovery("aunt", &other)), "not-its-key");
}

#[test]
fn whoever_forgot_the_passphrase_sets_another_by_the_key() {
    let (desk, key) = with_key("sheet");
    let new = vault::passphrase("this one will be remembered");
    open(&desk, &key).unwrap().vault().change_passphrase(&new, cheap()).unwrap();
    assert_eq!(code(open(&desk, &secret())), "wrong-key");
    open(&desk, &new).unwrap();
    open(&desk, &key).unwrap();
}

#[test]
fn a_key_opens_what_is_left_when_the_identity_file_is_gone() {
    let (desk, key) = with_key("sheet");
    fs::remove_file(desk.notebook().join("identity.age")).unwrap();
    let failure = open(&desk, &secret()).unwrap_err().failure();
    assert_eq!((failure.code.as_str(), failure.params["fault"].as_str()), ("damaged", "missing"));
    let notebook = open(&desk, &key).unwrap();
    assert_eq!(code(notebook.vault().remove_recovery("sheet")), "last-way-in");
    notebook.vault().change_passphrase(&secret(), cheap()).unwrap();
    notebook.vault().remove_recovery("sheet").unwrap();
    drop(notebook);
    open(&desk, &secret()).unwrap();
}

#[test]
fn keys_are_listed_by_name_and_nothing_is_overwritten() {
    let (desk, first) = with_key("sheet");
    let notebook = desk.open();
    let vault = notebook.vault();
    let other = x25519::Identity::generate();
    for taken in ["sheet", "Sheet"] {
        assert_eq!(code(vault.add_recovery(taken, &other.to_public())), "exists");
    }
    assert_eq!(vault.free_recovery_name("sheet").unwrap(), "sheet-2");
    assert_eq!(vault.free_recovery_name("leaf").unwrap(), "leaf");
    vault.add_recovery("Әже_2", &other.to_public()).unwrap();
    let listed = vault.recoveries().unwrap();
    assert_eq!(listed.iter().map(|key| key.name.as_str()).collect::<Vec<_>>(), ["sheet", "Әже_2"]);
    let file = fs::metadata(desk.notebook().join("recovery/sheet.age")).unwrap();
    assert_eq!(listed[0].made, file.modified().unwrap());
    vault.rehearse_recovery("sheet", &first).unwrap();
    vault.rehearse_recovery("Әже_2", &other).unwrap();
    assert_eq!(files::names(&desk.notebook().join("recovery")), ["sheet.age", "Әже_2.age"]);
}

#[test]
fn a_name_leads_nowhere_else() {
    let desk = desk();
    let before = files::snapshot(desk.folder());
    let notebook = desk.open();
    let key = x25519::Identity::generate().to_public();
    let long = "n".repeat(61);
    for name in ["", "../identity", "a/b", "a b", "a.b", "backup", "Backup", long.as_str(), "\0"] {
        assert_eq!(code(notebook.vault().add_recovery(name, &key)), "recovery-name", "{name:?}");
        assert_eq!(code(notebook.vault().remove_recovery(name)), "no-such-recovery", "{name:?}");
    }
    drop(notebook);
    assert_eq!(files::snapshot(&desk.notebook()).len() + 1, before.len(), "and nothing was written");
}

#[test]
fn a_key_that_was_removed_opens_copies_made_before_and_nothing_since() {
    let (desk, key) = with_key("sheet");
    let copy = desk.path("copy");
    files::copy(&desk.notebook(), &copy);
    desk.open().vault().remove_recovery("sheet").unwrap();
    assert_eq!(code(open(&desk, &key)), "not-its-key");
    Notebook::open(&copy, &key, Access::Write, Anchors::none()).unwrap();
    open(&desk, &secret()).unwrap();
}

#[test]
fn a_broken_recovery_file_says_so_and_hides_no_sound_one() {
    let (desk, key) = with_key("uncle");
    let broken = x25519::Identity::generate();
    desk.open().vault().add_recovery("aunt", &broken.to_public()).unwrap();
    flip(&desk.notebook().join("recovery/aunt.age"), Spot::Version);
    let failure = open(&desk, &broken).unwrap_err().failure();
    assert_eq!((failure.code.as_str(), failure.params["file"].as_str()), ("damaged", "recovery/aunt.age"));
    open(&desk, &key).unwrap();
    open(&desk, &secret()).unwrap();
}

#[test]
fn a_recovery_file_of_a_newer_version_is_called_that() {
    let (desk, key) = with_key("aunt");
    let text = forge::identity(&desk.notebook()).0.replace("notebook 1 ", "notebook 2 ");
    fs::write(desk.notebook().join("recovery/aunt.age"), forge::encrypt(&[&key.to_public()], text.as_bytes())).unwrap();
    let failure = open(&desk, &key).unwrap_err().failure();
    assert_eq!((failure.code.as_str(), failure.params["file"].as_str()), ("newer", "recovery/aunt.age"));
}

#[test]
fn a_wrapping_of_another_notebook_does_not_pass_a_rehearsal() {
    let (desk, key) = with_key("aunt");
    let strange = desk.another("strange");
    strange.vault().add_recovery("aunt", &key.to_public()).unwrap();
    fs::copy(desk.path("strange/recovery/aunt.age"), desk.notebook().join("recovery/aunt.age")).unwrap();
    let failure = Error::from(desk.read().vault().rehearse_recovery("aunt", &key).unwrap_err()).failure();
    assert_eq!((failure.code.as_str(), failure.params["fault"].as_str()), ("damaged", "foreign"));
}

#[test]
fn a_notebook_that_takes_nothing_takes_no_keys() {
    let (desk, key) = with_key("aunt");
    let notebook = desk.read();
    assert_eq!(code(notebook.vault().add_recovery("uncle", &key.to_public())), "read-only");
    assert_eq!(code(notebook.vault().remove_recovery("aunt")), "read-only");
    notebook.vault().rehearse_recovery("aunt", &key).unwrap();
}

#[test]
fn the_keys_of_a_notebook_open_it_after_a_backup_was_restored() {
    let (desk, key) = with_key("sheet");
    exchange::back_up(
        &desk.read(),
        &desk.path("b.age"),
        &Protection::Passphrase(secret()),
        cheap(),
        &Progress::unwatched(),
    )
    .unwrap();
    exchange::restore(
        &desk.path("b.age"),
        &desk.path("restored"),
        &(&secret()).into(),
        None,
        cheap(),
        &Progress::unwatched(),
    )
    .unwrap();
    let restored = Notebook::open(&desk.path("restored"), &key, Access::Write, Anchors::none()).unwrap();
    assert_eq!(exported(&restored), exported(&desk.read()));
}

#[test]
fn a_backup_made_to_a_recovery_key_is_restored_by_it_alone() {
    let (desk, key) = with_key("sheet");
    let protection = Protection::Recipients(vec![key.to_public()]);
    exchange::back_up(&desk.read(), &desk.path("b.age"), &protection, cheap(), &Progress::unwatched()).unwrap();
    let new = vault::passphrase("chosen at the restore");
    exchange::restore(
        &desk.path("b.age"),
        &desk.path("restored"),
        &(&key).into(),
        Some(&new),
        cheap(),
        &Progress::unwatched(),
    )
    .unwrap();
    for opener in [Opener::from(&key), Opener::from(&new)] {
        Notebook::open(&desk.path("restored"), opener, Access::Write, Anchors::none()).unwrap();
    }
}

#[test]
fn a_slip_in_a_typed_key_is_placed_where_the_notebook_proves_it() {
    use age::secrecy::ExposeSecret;
    let (desk, key) = with_key("sheet");
    let mut typed = key.to_string().expose_secret().to_lowercase();
    assert!(matches!(vault::key_for(&desk.notebook(), &typed).unwrap(), Opener::Key(_)));
    // The second letter of the third group.
    let at = "age-secret-key-1".len() + 9;
    let other = if &typed[at..=at] == "q" { "p" } else { "q" };
    typed.replace_range(at..=at, other);
    let slip = |desk: &Desk| vault::key_for(&desk.notebook(), &typed).map(drop).unwrap_err();
    let failure = Error::from(slip(&desk)).failure();
    assert_eq!((failure.code.as_str(), failure.params["group"].as_str()), ("key-group", "3"));
    let elsewhere = self::desk();
    assert_eq!(Error::from(slip(&elsewhere)).failure().code, "key-checksum", "nothing proves it there");
}

#[test]
fn a_saved_key_comes_back_with_its_passphrase_and_replaces_nothing() {
    let key = x25519::Identity::generate();
    let desk = Desk::new();
    let file = desk.path("key.age");
    let text = exchange::key_file("sheet", "2026-03-01".parse().unwrap(), &key);
    exchange::save_key(&file, &text, &secret(), cheap()).unwrap();
    assert_eq!(files::names(desk.folder()), ["key.age"], "nothing unfinished is left");
    let read = |passphrase: &str| KeyFile::read(&file).unwrap().text(|| Ok(vault::passphrase(passphrase)));
    assert!(KeyFile::read(&file).unwrap().is_protected());
    assert_eq!(*read(support::PASSPHRASE).unwrap(), *text);
    assert_eq!(code(read("guessed").map(drop)), "wrong-key");
    assert_eq!(code(exchange::save_key(&file, &text, &secret(), cheap())), "exists");
    assert_eq!(
        code(exchange::save_key(&desk.path("other"), &text, &vault::passphrase(""), cheap())),
        "empty-passphrase"
    );
}

#[test]
fn a_key_file_is_read_plain_too_and_what_is_none_is_called_that() {
    let desk = Desk::new();
    let file = desk.path("key.txt");
    let read = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        KeyFile::read(&file).and_then(|file| file.text(|| Ok(secret()))).map(|text| text.to_string())
    };
    assert_eq!(read(b"AGE-SECRET-KEY-1X\n").unwrap(), "AGE-SECRET-KEY-1X\n");
    for none in [&[0xff, 0xfe][..], &vec![b'a'; 70 << 10], b"age-encryption.org/v1\nnonsense"] {
        assert_eq!(code(read(none)), "not-a-key");
    }
    let sealed = forge::encrypt(&[&forge::by_passphrase()], "кілт".as_bytes());
    assert_eq!(read(&sealed).unwrap(), "кілт");
}
