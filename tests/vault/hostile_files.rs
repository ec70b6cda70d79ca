//! A notebook's folder in which something else stands where a file or a folder belongs.

use std::{
    fs::{self, File},
    io::Write,
    os::unix::fs::{FileTypeExt, symlink},
    path::{Path, PathBuf},
    process::Command,
};

use dapter::vault::{self, Access, Anchors, Fault, FileName, Vault};

use super::damage::eight_saves;
use crate::support::{
    Desk, PASSPHRASE, lines,
    measure::{Measured, run},
    note, prove, secret,
};

const IDENTITY: &str = "identity.age";
const IMAGE: &str = "notes.0000000004.sqlite.age";
const LOG: &str = "log/0000000006.age";
const RECOVERY: &str = "recovery/aunt.age";
const LOCK: &str = "lock";

/// Something that may stand under the name of a file.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Thing {
    /// A link to the very file, moved elsewhere.
    Link,
    /// A link to nothing: whoever writes through it makes a file there.
    Dangling,
    /// A link to a device that never ends.
    Zeros,
    /// A pipe into which nobody writes.
    Pipe,
    Folder,
    /// A file that says it is a terabyte, of zeros.
    Huge,
    /// The very file, which says it is a terabyte.
    Grown,
    /// The same, of a size that could be.
    GrownSome,
    /// A header that does not end, of a size that could be.
    Endless,
}

use Thing::*;

const THINGS: [Thing; 9] = [Link, Dangling, Zeros, Pipe, Folder, Huge, Grown, GrownSome, Endless];

const TERABYTE: u64 = 1 << 40;

impl Thing {
    /// Puts it in the place of a file; what stood there goes to `elsewhere`.
    fn put(self, path: &Path, elsewhere: &Path) {
        fs::create_dir_all(elsewhere).unwrap();
        let away = elsewhere.join("away");
        if path.exists() {
            fs::copy(path, &away).unwrap();
            fs::remove_file(path).unwrap();
        }
        let sized = |begin: &[u8], size| {
            let mut file = File::create(path).unwrap();
            file.write_all(begin).unwrap();
            file.set_len(size).unwrap();
        };
        match self {
            Self::Link => symlink(&away, path).unwrap(),
            Self::Dangling => symlink(elsewhere.join("nothing"), path).unwrap(),
            Self::Zeros => symlink("/dev/zero", path).unwrap(),
            Self::Pipe => make_pipe(path),
            Self::Folder => fs::create_dir(path).unwrap(),
            Self::Huge => sized(b"", TERABYTE),
            Self::Grown => sized(&fs::read(&away).unwrap(), TERABYTE),
            Self::GrownSome => sized(&fs::read(&away).unwrap(), 2 << 30),
            Self::Endless => sized(&[&b"age-encryption.org/v1\n-> "[..], &[b'A'; 1 << 16]].concat(), 2 << 30),
        }
    }

    /// The fault that it shows as, in the place of a data file or of a wrapped identity.
    fn fault(self, wrapped: bool) -> Fault {
        match self {
            Self::Link | Self::Dangling | Self::Zeros | Self::Pipe | Self::Folder => Fault::Irregular,
            Self::GrownSome if !wrapped => Fault::Altered,
            Self::Huge | Self::Grown | Self::GrownSome | Self::Endless => Fault::Hostile,
        }
    }
}

fn make_pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    assert!(fs::symlink_metadata(path).unwrap().file_type().is_fifo());
}

/// A notebook of eight saves that a key opens too, its secrets beside it, and lines to import.
fn desk() -> Desk {
    let desk = eight_saves();
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    fs::write(desk.path("more.jsonl"), lines(&[note("more")])).unwrap();
    let (vault, ..) = Vault::open(&desk.notebook(), &secret(), Access::Write, Anchors::none()).unwrap();
    let key = vault.make_recovery("aunt").unwrap();
    fs::write(desk.path("key.txt"), &*dapter::exchange::key_file("aunt", "2025-10-17".parse().unwrap(), &key)).unwrap();
    desk
}

/// Everything below a folder that is a file or a link, without following one.
fn standing(folder: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let (path, kind) = entry.map(|entry| (entry.path(), entry.file_type().unwrap())).unwrap();
        if kind.is_dir() {
            all.extend(standing(&path));
        }
        let small = kind.is_file() && fs::metadata(&path).unwrap().len() < 1 << 20;
        let content = small.then(|| fs::read(&path).unwrap());
        all.push((path, content));
    }
    all.sort();
    all
}

const BY_PASSPHRASE: [&str; 2] = ["--passphrase-file", "passphrase"];
const BY_KEY: [&str; 2] = ["--identity-file", "key.txt"];

#[test]
fn what_stands_in_the_place_of_a_file_is_refused_at_once_and_leads_nowhere() {
    let mut measured = Measured::default();
    for (place, opener, wrapped) in
        [(IDENTITY, BY_PASSPHRASE, true), (RECOVERY, BY_KEY, true), (IMAGE, BY_KEY, false), (LOG, BY_KEY, false)]
    {
        for thing in THINGS {
            let desk = desk();
            thing.put(&desk.notebook().join(place), &desk.path("elsewhere"));
            let before = standing(&desk.path("elsewhere"));
            let what = format!("{thing:?} as {place}");
            let said = run(&desk, &[&["search", "notebook", "5", "--json"][..], &opener].concat());
            measured.ended(&what, &said, 12);
            let sentence = english(thing.fault(wrapped));
            assert!(said.err.contains(place) && said.err.contains(&sentence), "{what}: {}", said.err);
            // The fifth save stands before the break; nothing at all is given without the identity.
            assert_eq!(said.out.contains("\"5\""), !wrapped, "{what}: {}", said.out);
            measured.ended(&what, &run(&desk, &[&["import", "notebook", "more.jsonl"][..], &opener].concat()), 12);
            let wrapped = if wrapped { [place, "passphrase"] } else { ["", ""] };
            if wrapped[0].is_empty() {
                measured.ended(&what, &run(&desk, &[&["check", "notebook"][..], &opener].concat()), 12);
            }
            assert_eq!(standing(&desk.path("elsewhere")), before, "{what}");
        }
    }
    measured.report("links, pipes, devices, folders and huge files in the place of a file");
}

fn english(fault: Fault) -> String {
    let words = dapter::text::Catalogue::new(dapter::text::Language::En);
    words.text(&format!("fault-{}", fault.code()), &[])
}

#[test]
fn a_lock_that_is_something_else_is_neither_waited_for_nor_made_elsewhere() {
    let mut measured = Measured::default();
    for thing in [Link, Dangling, Zeros, Pipe, Folder] {
        let desk = desk();
        thing.put(&desk.notebook().join(LOCK), &desk.path("elsewhere"));
        let before = standing(&desk.path("elsewhere"));
        for verb in [&["search", "notebook", "5"][..], &["import", "notebook", "more.jsonl"]] {
            let said = run(&desk, &[verb, &BY_KEY].concat());
            measured.ended(&format!("{thing:?} as lock"), &said, 12);
            assert!(said.err.contains(&english(Fault::Irregular)), "{}", said.err);
        }
        assert_eq!(standing(&desk.path("elsewhere")), before);
    }
    measured.report("a lock that is something else");
}

/// A folder elsewhere with what the program would read, replace or remove if it followed a link there.
fn elsewhere(desk: &Desk, below: &str) -> PathBuf {
    let folder = desk.path("elsewhere");
    let inside = desk.notebook().join(below);
    fs::create_dir_all(&inside).unwrap();
    fs::rename(&inside, &folder).unwrap();
    fs::write(folder.join(".unfinished-letter"), "somebody's letter").unwrap();
    symlink(&folder, &inside).unwrap();
    folder
}

#[test]
fn through_a_folder_that_is_a_link_nothing_is_written_or_removed() {
    let mut measured = Measured::default();
    for (below, code) in [("log", 12), ("recovery", 12), ("drafts", 0)] {
        let desk = desk();
        let folder = elsewhere(&desk, below);
        let before = standing(&folder);
        for verb in [
            &["search", "notebook", "5"][..],
            &["import", "notebook", "more.jsonl"],
            &["check", "notebook"],
            &["purge", "notebook", "0199e000-0000-7000-8000-000000000001", "--yes"],
        ] {
            let said = run(&desk, &[verb, &BY_PASSPHRASE].concat());
            let code = if verb[0] == "purge" && code == 0 { said.code.unwrap() } else { code };
            measured.ended(&format!("{verb:?} with a link as {below}"), &said, code);
        }
        assert_eq!(standing(&folder), before, "{below}");
    }
    measured.report("folders that are links");
}

/// Whether this is what a link, a pipe or a device is refused with.
fn irregular<T>(found: vault::Result<T>) -> bool {
    matches!(found, Err(vault::Error::Damaged { fault: Fault::Irregular, .. }))
}

#[test]
fn a_folder_that_becomes_a_link_while_the_notebook_is_open_is_not_followed() {
    let desk = desk();
    let (mut vault, ..) = Vault::open(&desk.notebook(), &secret(), Access::Write, Anchors::none()).unwrap();
    let id = uuid::Uuid::now_v7();
    vault.keep_draft(id, b"what is being typed").unwrap();
    let drafts = elsewhere(&desk, "drafts");
    let before = standing(&drafts);
    assert!(irregular(vault.keep_draft(id, b"what is being typed now")));
    assert!(irregular(vault.draft(id)) && irregular(vault.drafts()) && irregular(vault.drop_draft(id)));
    assert_eq!(standing(&drafts), before);
    fs::rename(&drafts, desk.path("drafts")).unwrap();
    let recovery = elsewhere(&desk, "recovery");
    let before = standing(&recovery);
    assert!(irregular(vault.make_recovery("uncle")) && irregular(vault.remove_recovery("aunt")));
    assert_eq!(standing(&recovery), before);
    fs::rename(&recovery, desk.path("recovery")).unwrap();
    fs::remove_file(desk.notebook().join("recovery")).unwrap();
    let log = elsewhere(&desk, "log");
    let before = standing(&log);
    assert!(irregular(vault.append(b"one more")));
    assert_eq!(standing(&log), before);
    let written = vault.compaction(zeroize::Zeroizing::new(b"image".to_vec())).unwrap().run().unwrap();
    assert!(irregular(vault.compacted(written)));
    assert_eq!(standing(&log), before);
}

#[test]
fn a_draft_that_is_something_else_costs_no_other() {
    for thing in THINGS {
        let desk = desk();
        let (vault, ..) = Vault::open(&desk.notebook(), &secret(), Access::Write, Anchors::none()).unwrap();
        let ids = [(); 2].map(|()| uuid::Uuid::now_v7());
        ids.iter().for_each(|id| vault.keep_draft(*id, b"what is being typed").unwrap());
        thing.put(&desk.notebook().join(FileName::Draft(ids[0]).to_string()), &desk.path("elsewhere"));
        let drafts = vault.drafts().unwrap();
        let Err(vault::Error::Damaged { fault, .. }) = &drafts[0].content else { panic!("{thing:?}: {drafts:?}") };
        assert_eq!(*fault, thing.fault(false), "{thing:?}");
        assert_eq!(**drafts[1].content.as_ref().unwrap(), *b"what is being typed");
    }
}

#[test]
fn an_image_that_was_put_under_the_next_name_is_not_taken_for_the_one_that_was_to_be_written() {
    let desk = desk();
    let (vault, ..) = Vault::open(&desk.notebook(), &secret(), Access::Write, Anchors::none()).unwrap();
    fs::write(desk.notebook().join("notes.0000000008.sqlite.age"), "no image").unwrap();
    let run = vault.compaction(zeroize::Zeroizing::new(b"image".to_vec())).unwrap().run();
    assert!(matches!(run, Err(vault::Error::Damaged { fault: Fault::Altered, .. })), "{run:?}");
}

#[test]
fn names_without_number_or_end_cost_neither_time_nor_memory() {
    let mut measured = Measured::default();
    let desk = desk();
    let stray = prove(20_000, 100_000);
    let log = desk.notebook().join("log");
    for number in 9..9 + stray {
        File::create(log.join(format!("{number:010}.age"))).unwrap();
    }
    fs::write(log.join(format!("{}.age", u64::MAX)), "stray").unwrap();
    fs::write(desk.notebook().join(format!("notes.{}.sqlite.age", u64::MAX)), "stray").unwrap();
    let said = run(&desk, &["search", "notebook", "8", "--json", "--identity-file", "key.txt"]);
    measured.ended("a log of many numbers", &said, 12);
    assert!(said.out.contains("\"8\""), "{}", said.out);
    let said = run(&desk, &["check", "notebook", "--json", "--identity-file", "key.txt"]);
    measured.ended("a check of them", &said, 12);
    measured.report(&format!("{stray} stray files in the log, and names at the end of all numbers"));
}
