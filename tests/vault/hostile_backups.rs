//! Backups made to stop the program, or to have it write where it should not.

use std::{
    fs::{self, File},
    io::{BufWriter, Read, Write, repeat},
    path::Path,
};

use age::{Encryptor, stream::StreamWriter};
use dapter::vault::{Access, Anchors, Vault};
use tar::{Builder, EntryType, Header};

use super::damage::eight_saves;
use crate::support::{
    Desk, PASSPHRASE, files,
    forge::{self, by_passphrase},
    measure::{Measured, run},
    secret,
};

type Tar = Builder<StreamWriter<BufWriter<File>>>;

/// A backup by the passphrase, with these members and nothing else.
fn backup(desk: &Desk, members: impl FnOnce(&mut Tar)) {
    let out = BufWriter::new(File::create(desk.path("backup.age")).unwrap());
    let recipient = by_passphrase();
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let mut tar = Builder::new(encryptor.wrap_output(out).unwrap());
    members(&mut tar);
    tar.into_inner().unwrap().finish().unwrap().flush().unwrap();
}

/// The header of a member, with a size that need not be that of its content.
fn header(name: &str, kind: EntryType, size: u64) -> Header {
    let mut header = Header::new_gnu();
    header.as_gnu_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_cksum();
    header
}

fn append(tar: &mut Tar, name: &str, kind: EntryType, content: impl Read, size: u64) {
    tar.append(&header(name, kind, size), content).unwrap();
}

/// A header alone, whatever it announces.
fn announce(tar: &mut Tar, name: &str, kind: EntryType, size: u64) {
    tar.get_mut().write_all(header(name, kind, size).as_bytes()).unwrap();
}

/// Every file of the notebook at the desk.
fn whole(tar: &mut Tar, notebook: &Path) {
    for (path, bytes) in files::snapshot(notebook) {
        let name = path.strip_prefix(notebook).unwrap().display().to_string();
        append(tar, &name, EntryType::Regular, bytes.as_slice(), bytes.len() as u64);
    }
}

/// Drills and restores the backup: both are refused with this sentence's fault, and leave nothing.
fn refused(measured: &mut Measured, desk: &Desk, what: &str, fault: &str) {
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    let before = files::names(desk.folder());
    let words = dapter::text::Catalogue::new(dapter::text::Language::En).text(&format!("fault-{fault}"), &[]);
    for verb in [&["drill", "backup.age"][..], &["restore", "backup.age", "restored"]] {
        let said = run(desk, &[verb, &["--passphrase-file", "passphrase"]].concat());
        measured.ended(&format!("{what}, {}", verb[0]), &said, 12);
        assert!(said.err.contains(&words), "{what}: {}", said.err);
        let mut after = files::names(desk.folder());
        after.retain(|name| name != "home");
        assert_eq!(after, before, "{what}");
    }
}

#[test]
fn archives_that_would_fill_memory_or_disk_are_refused() {
    const TERABYTE: u64 = 1 << 40;
    type Members = fn(&mut Tar);
    let bombs: [(&str, &str, Members); 12] = [
        ("200,000 files", "hostile", |tar| {
            (1..=200_000).for_each(|number| announce(tar, &format!("log/{number:010}.age"), EntryType::Regular, 0));
        }),
        ("instructions for ever", "hostile", |tar| {
            (0..200_000).for_each(|_| announce(tar, "RECOVERY.en.txt", EntryType::Regular, 0));
        }),
        ("instructions of a gigabyte", "hostile", |tar| announce(tar, "RECOVERY.en.txt", EntryType::Regular, 1 << 30)),
        ("a file of a terabyte", "hostile", |tar| announce(tar, "log/0000000001.age", EntryType::Regular, TERABYTE)),
        ("an identity of a gigabyte", "hostile", |tar| announce(tar, "identity.age", EntryType::Regular, 1 << 30)),
        ("a size beyond all sizes", "altered", |tar| announce(tar, "log/0000000001.age", EntryType::Regular, u64::MAX)),
        ("a size that lies", "altered", |tar| announce(tar, "log/0000000001.age", EntryType::Regular, 1 << 20)),
        ("a long name of a gigabyte", "hostile", |tar| announce(tar, "././@LongLink", EntryType::GNULongName, 1 << 30)),
        ("a long name of a megabyte", "hostile", |tar| {
            append(tar, "././@LongLink", EntryType::GNULongName, repeat(b'a').take(1 << 20), 1 << 20);
        }),
        ("an extended header", "altered", |tar| {
            append(tar, "x", EntryType::XHeader, &b"22 size=99999999999999\n"[..], 23);
        }),
        ("a sparse file", "altered", |tar| announce(tar, "log/0000000001.age", EntryType::GNUSparse, TERABYTE)),
        ("long names one after the other", "altered", |tar| {
            (0..2).for_each(|_| append(tar, "././@LongLink", EntryType::GNULongName, &b"name\0"[..], 5));
        }),
    ];
    let mut measured = Measured::default();
    for (what, fault, members) in bombs {
        let desk = Desk::new();
        backup(&desk, members);
        refused(&mut measured, &desk, what, fault);
    }
    measured.report("archives made to fill memory or disk");
}

#[test]
fn a_huge_file_of_zeros_in_a_backup_is_not_held_in_memory() {
    let mut measured = Measured::default();
    let desk = Desk::new();
    // What wraps the identity is whole, so that the files are read.
    let notebook = eight_saves();
    backup(&desk, |tar| {
        append(tar, "notes.0000000009.sqlite.age", EntryType::Regular, repeat(0).take(300 << 20), 300 << 20);
        whole(tar, &notebook.notebook());
    });
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    let said = run(&desk, &["drill", "backup.age", "--passphrase-file", "passphrase"]);
    measured.ended("an image of zeros", &said, 12);
    // The images before it and the log give everything; the save that it claims to hold is missing.
    assert!(said.err.contains("log/0000000009.age") && said.err.contains("8 entries"), "{}", said.err);
    measured.report("an image of 300 MiB of zeros in a backup");
}

#[test]
fn archives_that_name_another_place_or_something_else_than_a_file_write_nothing() {
    use EntryType as Kind;
    let mut measured = Measured::default();
    for (name, kind) in [
        ("../outside", Kind::Regular),
        ("log/../../outside", Kind::Regular),
        ("/tmp/outside", Kind::Regular),
        ("recovery/aunt.age", Kind::Symlink),
        ("recovery/aunt.age", Kind::Link),
        ("recovery/aunt.age", Kind::Char),
        ("recovery/aunt.age", Kind::Block),
        ("recovery/aunt.age", Kind::Fifo),
        ("log", Kind::Directory),
        ("identity.age", Kind::Regular),
        ("lock", Kind::Regular),
    ] {
        let (desk, notebook) = (Desk::new(), eight_saves());
        backup(&desk, |tar| {
            whole(tar, &notebook.notebook());
            let mut header = header(name, kind, 4);
            header.as_gnu_mut().unwrap().linkname[..11].copy_from_slice(b"/etc/passwd");
            header.set_cksum();
            tar.append(&header, &b"evil"[..]).unwrap();
        });
        refused(&mut measured, &desk, &format!("{name} as {kind:?}"), "altered");
    }
    measured.report("archives with names and kinds of their own");
}

/// Raises the work factor that the header of an age file asks for.
fn ask_for(path: &Path, factor: &str) {
    files::edit(path, |bytes| {
        let end = bytes.windows(3).position(|window| window == b" 2\n").unwrap();
        bytes.splice(end + 1..end + 2, factor.bytes());
    });
}

#[test]
fn every_work_factor_above_twenty_is_refused_at_once() {
    let mut measured = Measured::default();
    for factor in
        (21..=64).map(|factor| factor.to_string()).chain(["255", "256", "18446744073709551616"].map(Into::into))
    {
        let desk = Desk::new();
        fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
        fs::write(desk.path("backup.age"), forge::encrypt(&[&by_passphrase()], b"")).unwrap();
        fs::create_dir(desk.path("notebook")).unwrap();
        fs::write(desk.path("notebook/identity.age"), forge::encrypt(&[&by_passphrase()], b"")).unwrap();
        ask_for(&desk.path("backup.age"), &factor);
        ask_for(&desk.path("notebook/identity.age"), &factor);
        for verb in [&["drill", "backup.age"][..], &["search", "notebook", "word"]] {
            let said = run(&desk, &[verb, &["--passphrase-file", "passphrase"]].concat());
            measured.ended(&format!("2^{factor}, {}", verb[0]), &said, 12);
        }
    }
    measured.report("work factors from 2^21 to beyond 2^64");
}

#[test]
fn a_file_without_end_is_not_taken_for_a_backup_or_a_passphrase() {
    let mut measured = Measured::default();
    let desk = Desk::new();
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    File::create(desk.path("zeros.age")).unwrap().set_len(1 << 40).unwrap();
    let mut endless = File::create(desk.path("endless.age")).unwrap();
    endless.write_all(b"age-encryption.org/v1\n").unwrap();
    for _ in 0..1 << 20 {
        endless.write_all(b"-> a\n\n").unwrap();
    }
    for (file, code) in [("zeros.age", 14), ("/dev/zero", 14), ("endless.age", 12)] {
        let said = run(&desk, &["drill", file, "--passphrase-file", "passphrase"]);
        measured.ended(file, &said, code);
    }
    fs::write(desk.path("backup.age"), forge::encrypt(&[&by_passphrase()], b"")).unwrap();
    for option in ["--passphrase-file", "--identity-file"] {
        let said = run(&desk, &["drill", "backup.age", option, "/dev/zero"]);
        measured.ended(option, &said, said.code.filter(|code| [2, 10].contains(code)).unwrap());
    }
    measured.report("files without end");
}

#[test]
fn json_without_bottom_under_a_sound_seal_is_damage_in_a_notebook_and_in_its_backup() {
    let mut measured = Measured::default();
    for deep in ["[".repeat(100_000), format!(r#"{{"revision":{}"#, r#"{"record":"#.repeat(100_000))] {
        let desk = eight_saves();
        let (mut vault, ..) = Vault::open(&desk.notebook(), &secret(), Access::Write, Anchors::none()).unwrap();
        vault.append(deep.as_bytes()).unwrap();
        drop(vault);
        backup(&desk, |tar| whole(tar, &desk.notebook()));
        refused(&mut measured, &desk, "deep JSON", "content");
        let said = run(&desk, &["search", "notebook", "5", "--passphrase-file", "passphrase"]);
        measured.ended("deep JSON in the log", &said, 12);
    }
    measured.report("JSON without bottom in the log");
}
