//! Backups, as files and as the archives inside of them.
//!
//! The first byte says what the rest is.

use std::fs;

use dapter::{
    exchange::{self, Opener},
    notebook::Notebook,
    progress::Progress,
    vault::{Access, Anchors},
};

use super::desk::{Desk, cheap, key, passphrase};

pub fn attempt(bytes: &[u8]) {
    match bytes.split_first() {
        Some((b'f', file)) => unpacked(file),
        Some((b'a', archive)) => unpacked(&age::encrypt(&key().to_public(), archive).unwrap()),
        _ => {}
    }
}

/// A rehearsal and a restoring say the same; one that fails leaves nothing behind, and nothing is written beside the folder.
fn unpacked(file: &[u8]) {
    let desk = Desk::new();
    let (backup, folder) = (desk.path("backup.age"), desk.path("restored"));
    fs::write(&backup, file).unwrap();
    let (opener, progress) = (Opener::Key(key()), Progress::unwatched());
    let drilled = exchange::drill(&backup, &opener, &progress);
    let restored = exchange::restore(&backup, &folder, &opener, Some(&passphrase()), cheap(), &progress);
    let mut names: Vec<_> = fs::read_dir(desk.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    match (drilled, restored) {
        (Ok(drilled), Ok(restored)) => {
            assert_eq!(drilled, restored);
            assert_eq!(names, ["backup.age", "restored"]);
            let opened = Notebook::open(&folder, &passphrase(), Access::Write, Anchors::none());
            opened.expect("what was restored opens");
        }
        (Err(_), Err(_)) => assert_eq!(names, ["backup.age"]),
        (drilled, restored) => panic!("rehearsed: {drilled:?}, restored: {restored:?}"),
    }
}
