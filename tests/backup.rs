//! Backups: written, rehearsed, restored; and what is refused.
#![cfg(test)]

mod support;

use std::{fs, path::Path};

use age::x25519;
use dapter::{
    error::Error,
    exchange::{self, BackupReport, Opener, Protection},
    notebook::{Notebook, Rehearsal},
    progress::Progress,
    vault::{self, Access, Anchors, Passphrase},
};
use support::{
    Desk, aibek, cheap, compact, draft, exported,
    files::{self, Spot, flip},
    forge, note, save, save_notes, secret,
};

fn by_passphrase() -> (Protection, Opener) {
    (Protection::Passphrase(secret()), Opener::Passphrase(secret()))
}

/// A notebook with an image and a log of its own.
fn filled() -> Desk {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(
        &mut notebook,
        [aibek(), note("in the image"), draft("weight", "2025-10-12", serde_json::json!({"value": 59.0}))],
    );
    compact(&mut notebook);
    save_notes(&mut notebook, 1..=2);
    desk
}

fn back_up(desk: &Desk, protection: &Protection) -> Result<BackupReport, Error> {
    exchange::back_up(&desk.read(), &desk.path("backup.age"), protection, cheap(), &Progress::unwatched())
}

fn restore(desk: &Desk, opener: &Opener, passphrase: Option<&Passphrase>) -> Result<Rehearsal, Error> {
    exchange::restore(
        &desk.path("backup.age"),
        &desk.path("restored"),
        opener,
        passphrase,
        cheap(),
        &Progress::unwatched(),
    )
}

fn drill(file: &Path, opener: &Opener) -> Result<Rehearsal, Error> {
    exchange::drill(file, opener, &Progress::unwatched())
}

fn open(folder: &Path, passphrase: &Passphrase) -> Result<Notebook, dapter::notebook::Error> {
    Notebook::open(folder, passphrase, Access::Write, Anchors::none())
}

/// Backs up, rehearses and restores; the restored notebook opens with `passphrase`, holds the same and takes more.
fn round_trip(protection: &Protection, opener: &Opener, new: Option<&Passphrase>, opens_with: &Passphrase) {
    let desk = filled();
    let report = back_up(&desk, protection).unwrap();
    let bytes = fs::read(&report.path).unwrap();
    let digest = <sha2::Sha256 as sha2::Digest>::digest(&bytes);
    assert_eq!((report.bytes, report.entries, report.revisions), (bytes.len() as u64, 5, 5));
    assert_eq!(report.sha256, digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>());

    let rehearsed = drill(&report.path, opener).unwrap();
    assert_eq!((rehearsed.title.as_str(), rehearsed.entries, rehearsed.sequence), ("Notes", 5, 3));
    assert_eq!(rehearsed.damage, None);
    assert_eq!(files::names(desk.folder()), ["backup.age", "notebook", "seen"], "a drill writes nothing");

    assert_eq!(restore(&desk, opener, new).unwrap(), rehearsed);
    let mut restored = open(&desk.path("restored"), opens_with).unwrap();
    assert_eq!(exported(&restored), exported(&desk.read()));
    save(&mut restored, [note("after the restore")]);
    assert_eq!(
        files::names(desk.folder()),
        ["backup.age", "notebook", "restored", "seen"],
        "nothing unfinished is left"
    );
}

#[test]
fn a_backup_comes_back_with_the_passphrase_of_the_notebook() {
    let (protection, opener) = by_passphrase();
    round_trip(&protection, &opener, None, &secret());
}

#[test]
fn a_backup_with_a_passphrase_of_its_own_comes_back_with_that_one() {
    let other = vault::passphrase("for the safe");
    round_trip(&Protection::Passphrase(other.clone()), &Opener::Passphrase(other.clone()), None, &other);
}

#[test]
fn a_drill_says_what_was_broken_when_the_backup_was_made() {
    let desk = filled();
    fs::remove_file(desk.notebook().join("log/0000000003.age")).unwrap();
    flip(&desk.notebook().join("log/0000000002.age"), Spot::Payload);
    let (protection, opener) = by_passphrase();
    let report = back_up(&desk, &protection).unwrap();
    let damage = drill(&report.path, &opener).unwrap().damage.unwrap();
    assert_eq!((damage.file.as_str(), damage.read_to, damage.lost), ("log/0000000002.age", 1, 1));
}

#[test]
fn a_backup_can_be_restored_under_a_new_passphrase() {
    let (protection, opener) = by_passphrase();
    let new = vault::passphrase("chosen afterwards");
    round_trip(&protection, &opener, Some(&new), &new);
}

#[test]
fn a_backup_to_keys_comes_back_with_each_of_them() {
    let holders = [(); 2].map(|()| x25519::Identity::generate());
    let protection = Protection::Recipients(holders.iter().map(x25519::Identity::to_public).collect());
    let new = vault::passphrase("chosen at the restore");
    for holder in holders {
        round_trip(&protection, &Opener::Key(holder), Some(&new), &new);
    }
}

#[test]
fn a_backup_to_keys_does_not_carry_the_wrapping_by_the_passphrase_under_the_holders_key() {
    let holder = x25519::Identity::generate();
    let desk = filled();
    back_up(&desk, &Protection::Recipients(vec![holder.to_public()])).unwrap();
    for wrong in [Opener::Key(x25519::Identity::generate()), Opener::Passphrase(secret())] {
        let Err(error) = drill(&desk.path("backup.age"), &wrong) else { panic!("it opened") };
        assert_eq!(error.exit_code(), 10, "{error:?}");
    }
}

#[test]
fn a_backup_replaces_nothing() {
    let desk = filled();
    fs::write(desk.path("backup.age"), "mine").unwrap();
    let error = back_up(&desk, &by_passphrase().0).unwrap_err();
    assert_eq!(error.failure().code, "exists");
    assert_eq!(fs::read_to_string(desk.path("backup.age")).unwrap(), "mine");
}

#[test]
fn a_restore_replaces_nothing() {
    let desk = filled();
    let (protection, opener) = by_passphrase();
    back_up(&desk, &protection).unwrap();
    fs::create_dir(desk.path("restored")).unwrap();
    fs::write(desk.path("restored").join("letter.txt"), "mine").unwrap();
    assert_eq!(restore(&desk, &opener, None).unwrap_err().failure().code, "exists");
    assert_eq!(files::names(&desk.path("restored")), ["letter.txt"]);
    fs::remove_file(desk.path("restored").join("letter.txt")).unwrap();
    restore(&desk, &opener, None).expect("an empty folder is as good as none");
}

/// Drills and restores something that is no sound backup: both say so alike, and leave nothing. Gives the code and the fault.
fn refused(desk: &Desk, opener: &Opener) -> (String, Option<String>) {
    let before = files::snapshot(desk.folder());
    let failure = restore(desk, opener, Some(&secret())).unwrap_err().failure();
    assert_eq!(drill(&desk.path("backup.age"), opener).unwrap_err().failure(), failure);
    assert_eq!(files::snapshot(desk.folder()), before, "nothing is written, nothing is left");
    assert!(!desk.path("restored").exists());
    (failure.code, failure.params.get("fault").cloned())
}

fn damaged(fault: &str) -> (String, Option<String>) {
    ("damaged".into(), Some(fault.into()))
}

/// A backup by passphrase with something done to it.
fn spoilt(tamper: impl FnOnce(&Path)) -> (String, Option<String>) {
    let desk = filled();
    let (protection, opener) = by_passphrase();
    back_up(&desk, &protection).unwrap();
    tamper(&desk.path("backup.age"));
    refused(&desk, &opener)
}

#[test]
fn a_changed_backup_is_refused() {
    let not_a_backup = ("not-a-notebook".to_owned(), None);
    for (spot, expected) in [
        (Spot::Version, not_a_backup),
        (Spot::WrappedKey, ("wrong-key".into(), None)),
        (Spot::HeaderCode, damaged("altered")),
        (Spot::Payload, damaged("altered")),
        (Spot::End, damaged("altered")),
    ] {
        assert_eq!(spoilt(|path| flip(path, spot)), expected, "{spot:?}");
    }
}

#[test]
fn a_backup_cut_short_is_refused_wherever_it_was_cut() {
    const CHUNK: usize = (64 << 10) + 16;
    let cut = |at: fn(&[u8]) -> usize| spoilt(|path| files::edit(path, |bytes| bytes.truncate(at(bytes))));
    assert_eq!(cut(|bytes| files::payload(bytes) + CHUNK), damaged("truncated"), "between two chunks");
    assert_eq!(cut(|bytes| bytes.len() - 1), damaged("altered"), "by one byte");
    assert_eq!(cut(files::payload), damaged("truncated"), "after the header");
    for at in [|_: &[u8]| 0, |bytes: &[u8]| files::payload(bytes) / 2] {
        let (code, _) = cut(at);
        assert!(["damaged", "not-a-notebook"].contains(&code.as_str()), "{code}");
    }
}

#[test]
fn what_is_no_backup_is_called_none() {
    let not_a_backup = ("not-a-notebook".to_owned(), None);
    assert_eq!(spoilt(|path| fs::write(path, "a letter").unwrap()), not_a_backup);
    assert_eq!(spoilt(|path| fs::remove_file(path).unwrap()), not_a_backup);
}

/// An entry of a tar, as nobody's `tar` would write it.
struct Hostile<'a> {
    path: &'a str,
    kind: tar::EntryType,
    link: &'a str,
}

impl<'a> Hostile<'a> {
    fn file(path: &'a str) -> Self {
        Self { path, kind: tar::EntryType::Regular, link: "" }
    }
}

/// A backup, well sealed by somebody who knows the passphrase, of the sound files and one hostile entry after them.
fn sealed_with(hostile: &Hostile<'_>) -> Desk {
    let desk = filled();
    let mut tar = tar::Builder::new(Vec::new());
    for (path, bytes) in files::snapshot(&desk.notebook()) {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, path.strip_prefix(desk.notebook()).unwrap(), bytes.as_slice()).unwrap();
    }
    let mut header = tar::Header::new_gnu();
    header.as_gnu_mut().unwrap().name[..hostile.path.len()].copy_from_slice(hostile.path.as_bytes());
    header.as_gnu_mut().unwrap().linkname[..hostile.link.len()].copy_from_slice(hostile.link.as_bytes());
    header.set_entry_type(hostile.kind);
    header.set_size(4);
    header.set_cksum();
    tar.append(&header, &b"evil"[..]).unwrap();
    let sealed = forge::encrypt(&[&forge::by_passphrase()], &tar.into_inner().unwrap());
    fs::write(desk.path("backup.age"), sealed).unwrap();
    desk
}

#[test]
fn the_sound_part_of_a_hostile_archive_would_have_been_restored() {
    let desk = sealed_with(&Hostile::file("recovery/aunt.age"));
    restore(&desk, &by_passphrase().1, None).unwrap();
}

#[test]
fn an_archive_that_names_a_place_outside_is_refused() {
    let desk = Desk::new();
    let outside = desk.path("outside").display().to_string();
    for path in
        ["../outside", "log/../../outside", "recovery/../outside", outside.as_str(), "./identity.age", "log", ""]
    {
        assert_eq!(refused(&sealed_with(&Hostile::file(path)), &by_passphrase().1), damaged("altered"), "{path}");
    }
    assert!(!desk.path("outside").exists());
}

#[test]
fn an_archive_with_names_that_are_not_a_notebooks_is_refused() {
    for path in
        ["letter.txt", "lock", "identity.age", "log/0000000002.age", "log/2.age", "recovery/a b.age", "notes.db"]
    {
        assert_eq!(refused(&sealed_with(&Hostile::file(path)), &by_passphrase().1), damaged("altered"), "{path}");
    }
}

#[test]
fn an_archive_with_anything_but_plain_files_is_refused() {
    use tar::EntryType as Kind;
    for kind in [Kind::Symlink, Kind::Link, Kind::Directory, Kind::Fifo, Kind::Char, Kind::GNUSparse] {
        let hostile = Hostile { path: "recovery/aunt.age", kind, link: "/etc/passwd" };
        assert_eq!(refused(&sealed_with(&hostile), &by_passphrase().1), damaged("altered"), "{kind:?}");
    }
}

#[test]
fn a_backup_made_to_exhaust_the_computer_is_refused_at_once() {
    let desk = Desk::new();
    let mut hostile = age::scrypt::Recipient::new(secret());
    hostile.set_work_factor(2);
    fs::write(desk.path("backup.age"), forge::encrypt(&[&hostile], b"")).unwrap();
    files::edit(&desk.path("backup.age"), |bytes| {
        let end = bytes.windows(3).position(|window| window == b" 2\n").unwrap();
        bytes.splice(end..end + 3, *b" 30\n");
    });
    let begun = std::time::Instant::now();
    assert_eq!(refused(&desk, &by_passphrase().1), damaged("hostile"));
    assert!(begun.elapsed() < std::time::Duration::from_secs(2));
}

#[test]
fn a_backup_of_a_broken_notebook_holds_what_stands_and_says_what_is_broken() {
    let desk = filled();
    flip(&desk.notebook().join("log/0000000003.age"), Spot::End);
    back_up(&desk, &by_passphrase().0).unwrap();
    let rehearsed = drill(&desk.path("backup.age"), &by_passphrase().1).unwrap();
    let damage = rehearsed.damage.unwrap();
    assert_eq!((damage.file.as_str(), damage.read_to, damage.lost), ("log/0000000003.age", 2, 1));
    assert_eq!(rehearsed.entries, 4);
}
