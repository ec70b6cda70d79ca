//! A file system that is full: 16 MB of memory, mounted for one process alone and filled to the last block.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

use dapter::{
    error::Error,
    exchange::{self, Opener, Protection},
    notebook::{Notebook, Unfinished},
    progress::Progress,
    record::EntryId,
    vault::Access,
};
use rustix::fs::{FallocateFlags, fallocate, statvfs};
use serde_json::json;

use crate::support::{Desk, assert_sound, cheap, child, lines, note, prove, report, save, secret, stamp, texts, trace};

const SIZE: u64 = 16 << 20;

/// Runs the named test as a child on a file system of its own below `folder`. `None` when the system gives nobody one.
fn on_a_small_disk(name: &str, folder: &Path, tracing: Option<&Path>) -> Option<Vec<String>> {
    let alone = ["-rm", "sh", "-c"];
    let may = Command::new("unshare").args(alone).arg("mount -t tmpfs dapter /mnt").output();
    if !may.as_ref().is_ok_and(|output| output.status.success()) {
        report(&format!("NOT RUN: no file system of its own is given here, so that none could be filled: {may:?}"));
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(alone);
    let mount = format!("mount -t tmpfs -o size={SIZE} dapter \"$0\" && exec \"$@\"");
    command.arg(mount).arg(folder);
    if let Some(trace) = tracing {
        command.args(["strace", "-f", "-qq", "-s", "0", "-e", "trace=write", "-o"]).arg(trace);
    }
    let output = child::under(command, name, folder).output().unwrap();
    let said = child::words(&output.stdout);
    assert!(output.status.success(), "{said:?}\n{}", String::from_utf8_lossy(&output.stdout));
    Some(said)
}

/// A file that takes what is left of the disk.
struct Ballast(PathBuf);

impl Ballast {
    /// Fills the disk but for so many bytes.
    fn fill(desk: &Desk, but: u64) -> Self {
        let path = desk.path("ballast");
        let file = File::create(&path).unwrap();
        let disk = statvfs(&path).unwrap();
        let free = (disk.f_bavail * disk.f_frsize).saturating_sub(but);
        fallocate(&file, FallocateFlags::empty(), 0, free).unwrap();
        Self(path)
    }

    /// Makes room.
    fn away(self) {
        fs::remove_file(self.0).unwrap();
    }
}

/// What failed as it should: for want of room, and typed.
fn is_full(error: &Error) -> bool {
    let failure = error.failure();
    ["disk", "stopped", "purge-unfinished"].contains(&failure.code.as_str())
        && failure.params["cause"].contains("No space left on device")
}

/// One thing that is done to a notebook.
type Deed = fn(&Desk, &mut Notebook, &str) -> Result<(), Error>;

const DEEDS: [(&str, Deed); 7] = [
    ("save", |_, notebook, text| Ok(notebook.save(vec![note(text)], &stamp()).map(drop)?)),
    ("save long", |_, notebook, text| {
        let text = format!("{text}{}", "long ".repeat(60_000));
        Ok(notebook.save(vec![note(&text)], &stamp()).map(drop)?)
    }),
    ("import", |_, notebook, text| {
        let batch: Vec<_> = (0..50).map(|number| note(&format!("{text} {number} {}", "word ".repeat(800)))).collect();
        exchange::import(notebook, lines(&batch).as_slice(), &stamp()).map(drop)
    }),
    ("draft", |_, notebook, text| {
        let draft =
            Unfinished { kind: "note".into(), common: json!({"text": text.repeat(2000)}), ..Unfinished::default() };
        Ok(notebook.keep_draft(drafted(), draft, &stamp())?)
    }),
    ("compaction", |_, notebook, _| {
        let written = notebook.compaction()?.run()?;
        Ok(notebook.compacted(written)?)
    }),
    ("backup", |desk, notebook, _| {
        let to = desk.path("backup.age");
        let by = Protection::Passphrase(secret());
        exchange::back_up(notebook, &to, &by, cheap(), &Progress::unwatched())?;
        exchange::drill(&to, &Opener::Passphrase(secret()), &Progress::unwatched())?;
        fs::remove_file(to).unwrap();
        Ok(())
    }),
    ("passphrase", |_, notebook, _| Ok(notebook.vault().change_passphrase(&secret(), cheap())?)),
];

fn drafted() -> EntryId {
    EntryId::parse("0199e000-0000-7000-8000-000000000001").unwrap()
}

/// The bytes that are left when a deed is tried, in the quick run and in the long one: none, a block, and some blocks.
const LEFT: [&[u64]; 2] = [&[0, 150 << 10], &[0, 4 << 10, 8 << 10, 20 << 10, 64 << 10, 150 << 10]];

/// Does everything while there is no room, and again once there is. Says how often room was wanting.
fn work(desk: &Desk) {
    let mut notebook = desk.create();
    save(&mut notebook, (0..20).map(|number| note(&format!("{number} {}", "first ".repeat(2000)))).collect::<Vec<_>>());
    save(&mut notebook, [note("the last of the first")]);
    for (what, deed) in DEEDS {
        for &left in prove(LEFT[0], LEFT[1]) {
            let before = texts(&notebook);
            let ballast = Ballast::fill(desk, left);
            let done = deed(desk, &mut notebook, &format!("{what} {left}"));
            let now = texts(&notebook);
            match &done {
                Ok(()) => assert!(now.starts_with(&before), "{what} with {left} left"),
                Err(error) => {
                    assert!(is_full(error), "{what} with {left} left: {error:?}");
                    assert_eq!(now, before, "{what} with {left} left: nothing in memory is ahead of the disk");
                    child::say(&format!("full {what}"));
                }
            }
            // What stands on disk is the same, while it is full: nothing is needed to read it.
            drop(notebook);
            let reading = desk.try_open(Access::Read).unwrap();
            assert_eq!(
                (reading.damage(), reading.rollback(), texts(&reading)),
                (None, None, now),
                "{what} with {left} left"
            );
            drop(reading);
            notebook = desk.open();
            ballast.away();
        }
    }
    drop(notebook);
    in_one_session(desk);
}

/// The same, in a session that goes on: room is wanting, is made, and the very next deed works.
fn in_one_session(desk: &Desk) {
    let mut notebook = desk.open();
    for (what, deed) in DEEDS {
        for &left in prove(&[0][..], &[0, 64 << 10]) {
            let ballast = Ballast::fill(desk, left);
            // What replaces a file of the same size finds room again and again, where there is any.
            let failed = (0..100).find_map(|_| deed(desk, &mut notebook, &format!("again {what}")).err());
            assert!(failed.as_ref().map_or(left > 0, is_full), "{what} with {left} left: {failed:?}");
            ballast.away();
            let before = texts(&notebook);
            deed(desk, &mut notebook, &format!("afterwards {what}")).unwrap();
            save(&mut notebook, [note(&format!("after {what}"))]);
            let now = texts(&notebook);
            assert!(now.starts_with(&before) && now.last().unwrap() == &format!("after {what}"), "{what}");
        }
        child::say(&format!("again {what}"));
    }
    assert_eq!(notebook.draft(drafted()).unwrap().kind, "note");
    let now = texts(&notebook);
    assert_sound(&notebook);
    drop(notebook);
    let reopened = desk.open();
    assert_eq!((reopened.damage(), texts(&reopened)), (None, now));
    drop(reopened);
    let left = fs::read_dir(desk.notebook()).unwrap().chain(fs::read_dir(desk.notebook().join("log")).unwrap());
    let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().starts_with(".unfinished-")), "{left:?}");
}

#[test]
fn on_a_full_disk_nothing_that_was_saved_is_lost_and_with_room_it_goes_on() {
    let name = "full::on_a_full_disk_nothing_that_was_saved_is_lost_and_with_room_it_goes_on";
    if let Some(folder) = child::folder() {
        return work(&Desk::at(&folder));
    }
    let (desk, traces) = (Desk::new(), Desk::new());
    let trace = traces.path("trace");
    let Some(said) = on_a_small_disk(name, desk.folder(), Some(&trace)) else { return };
    let mut full = Vec::new();
    for (what, _) in DEEDS {
        let times = said.iter().filter(|word| **word == format!("full {what}")).count();
        assert!(times > 0, "no room was wanting for {what}: {said:?}");
        assert!(said.contains(&format!("again {what}")), "{said:?}");
        full.push(format!("{what} {times}"));
    }
    let written = trace::Written::read(&fs::read_to_string(trace).unwrap());
    // The ballast is not written, only allotted: what is cut short is what the program wrote.
    assert!(written.short > 0 && written.refused > 0, "{written:?}");
    report(&format!("a full disk: {full:?}, {} writes cut short, {} refused", written.short, written.refused));
}

/// What the program itself said at a full disk: exit code and standard error.
fn dapter(desk: &Desk, args: &[&str]) -> (Option<i32>, String) {
    let mut command = crate::support::cli::dapter(desk);
    let output = command.args(args).args(["--passphrase-file", "passphrase"]).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn command_line(desk: &Desk) {
    save(&mut desk.create(), [note("the first")]);
    let long: Vec<_> = (0..50).map(|number| note(&format!("{number} {}", "word ".repeat(2000)))).collect();
    fs::write(desk.path("more.jsonl"), lines(&long)).unwrap();
    fs::write(desk.path("passphrase"), crate::support::PASSPHRASE).unwrap();
    let import = ["import", "notebook", "more.jsonl"];
    let back_up = ["backup", "notebook", "-o", "backup.age"];
    let export = ["export", "notebook", "-o", "out.jsonl", "--unprotected"];
    for (args, needed) in [(&import[..], "the drive"), (&back_up, "the drive"), (&export, "the drive")] {
        let ballast = Ballast::fill(desk, 4 << 10);
        let (code, err) = dapter(desk, args);
        assert_eq!(code, Some(1), "{args:?}: {err}");
        assert!(err.contains("No space left on device") && err.contains(needed), "{args:?}: {err}");
        let (code, err) = dapter(desk, &["check", "notebook"]);
        assert_eq!(code, Some(0), "{err}");
        ballast.away();
        let (code, err) = dapter(desk, args);
        assert_eq!(code, Some(0), "{args:?}, with room: {err}");
        child::say(args[0]);
    }
    assert_eq!(texts(&desk.read()).len(), 51);
}

#[test]
fn the_command_line_says_that_the_disk_is_full_and_works_once_there_is_room() {
    let name = "full::the_command_line_says_that_the_disk_is_full_and_works_once_there_is_room";
    if let Some(folder) = child::folder() {
        return command_line(&Desk::at(&folder));
    }
    let desk = Desk::new();
    let Some(said) = on_a_small_disk(name, desk.folder(), None) else { return };
    assert_eq!(said, ["import", "backup", "export"]);
    report("the command line on a full disk: import, backup and export say so, and work afterwards");
}
