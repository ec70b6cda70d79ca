//! Every file of a notebook missing, in the place of another, older, of another notebook or forged, one after the other.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use dapter::{
    progress::Progress,
    text::{Catalogue, Language},
    vault::{self, Access, Anchors, Fault, FileName, Files, Vault},
};

use super::{
    damage::eight_saves,
    every_byte::{Found, Kept, data_files, eight_transactions},
};
use crate::support::{
    Desk, PASSPHRASE, cli,
    files::{self, Spot, flip},
    forge::{self, Handwritten},
    report, save_notes, secret,
};

/// What must be found when some data files are broken, each in its way, and the others are as they were written.
fn expected(kept: &Kept, broken: &BTreeMap<FileName, Fault>) -> Found {
    let there = |name: &FileName| kept.files.contains_key(name) && broken.get(name) != Some(&Fault::Missing);
    let sound = |name: &FileName| there(name) && !broken.contains_key(name);
    let numbers = |name: &FileName| match name {
        FileName::Image(number) | FileName::Log(number) => *number,
        _ => 0,
    };
    let last = kept.files.keys().filter(|name| there(name)).map(numbers).max().unwrap_or(0);
    let images = [FileName::Image(4), FileName::Image(0)];
    let newest_broken = images.iter().find(|name| there(name) && !sound(name));
    let Some(image) = images.iter().find(|name| sound(name)) else {
        let (file, fault) = newest_broken.map_or((&images[1], Fault::Missing), |name| (name, broken[name]));
        return Found::Refused(file.to_string(), fault);
    };
    let passed_over = newest_broken.filter(|name| numbers(name) > numbers(image));
    let first_break = (numbers(image) + 1..=last).map(FileName::Log).find(|name| !sound(name));
    let read_to = first_break.as_ref().map_or(last, |name| numbers(name) - 1);
    let named = first_break.as_ref().or(passed_over);
    named.map_or(Found::Whole, |name| {
        let fault = broken.get(name).copied().unwrap_or(Fault::Missing);
        Found::UpTo(vault::Damage { file: name.to_string(), fault, read_to, lost: last - read_to })
    })
}

#[test]
fn whichever_files_are_missing_what_stands_before_the_first_gap_is_read() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let names: Vec<_> = kept.files.keys().cloned().collect();
    assert_eq!(names.len(), 10);
    let sets = 1_usize << names.len();
    for set in 0..sets {
        let gone = names.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, name)| name.clone());
        let broken: BTreeMap<_, _> = gone.map(|name| (name, Fault::Missing)).collect();
        let left = kept.files.clone().into_iter().filter(|(name, _)| !broken.contains_key(name)).collect();
        assert_eq!(kept.read(left), expected(&kept, &broken), "without {broken:?}");
    }
    report(&format!("{sets} sets of missing files"));
}

#[test]
fn any_two_files_that_changed_places_are_not_read() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let names: Vec<_> = kept.files.keys().collect();
    let mut pairs = 0;
    for (at, one) in names.iter().enumerate() {
        for other in &names[..at] {
            let mut files = kept.files.clone();
            files.insert((*one).clone(), kept.files[*other].clone());
            files.insert((*other).clone(), kept.files[*one].clone());
            let broken = [one, other].map(|name| ((*name).clone(), Fault::Misplaced)).into();
            assert_eq!(kept.read(files), expected(&kept, &broken), "{one} and {other}");
            pairs += 1;
        }
    }
    report(&format!("{pairs} pairs of files in each other's place"));
}

#[test]
fn a_data_file_in_the_place_of_what_wraps_the_identity_opens_nothing_and_the_other_way_round() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let folder = desk.path("notebook");
    let identity = folder.join("identity.age");
    let wrapped = fs::read(&identity).unwrap();
    for (name, bytes) in &kept.files {
        fs::write(&identity, bytes).unwrap();
        let opened = Vault::open(&folder, &secret(), Access::Write, Anchors::none());
        // An image is larger than what wraps an identity ever is.
        let refused = match name {
            FileName::Image(4) => matches!(opened, Err(vault::Error::Damaged { fault: Fault::Hostile, .. })),
            _ => matches!(opened, Err(vault::Error::WrongKey)),
        };
        assert!(refused, "{name}: {opened:?}");
        assert_eq!(kept.with(name, wrapped.clone()), kept.expected(name, Fault::Foreign));
    }
}

/// A notebook, and the files of a copy that went on apart after the fourth transaction.
fn gone_apart() -> (Kept, BTreeMap<FileName, Vec<u8>>) {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    files::copy(&desk.path("notebook"), &desk.path("copy"));
    let folder = desk.path("copy");
    (5..=8).for_each(|number| fs::remove_file(folder.join(FileName::Log(number).to_string())).unwrap());
    let (mut vault, ..) = Vault::open(&folder, &secret(), Access::Write, Anchors::none()).unwrap();
    (5..=8_u64).for_each(|number| _ = vault.append(format!("elsewhere {number}").as_bytes()).unwrap());
    drop(vault);
    (kept, data_files(&folder))
}

#[test]
fn a_file_of_a_copy_that_went_apart_does_not_follow() {
    let (kept, elsewhere) = gone_apart();
    for number in 6..=8 {
        let name = FileName::Log(number);
        let found = kept.with(&name, elsewhere[&name].clone());
        assert_eq!(found, kept.expected(&name, Fault::OutOfOrder));
    }
    // The first one follows what both have in common; the next does not follow it.
    let mut files = kept.files.clone();
    files.insert(FileName::Log(5), elsewhere[&FileName::Log(5)].clone());
    let (contents, state) = vault::read(&Files::in_memory(files), &kept.key, &Progress::unwatched()).unwrap();
    let damage = state.damage().unwrap();
    assert_eq!((damage.file.as_str(), damage.fault, damage.read_to), ("log/0000000006.age", Fault::OutOfOrder, 5));
    assert_eq!(contents.transactions.last().unwrap().as_slice(), b"elsewhere 5");
}

#[test]
fn an_older_file_under_every_newer_name_is_not_read() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    for older in (1..=8).map(FileName::Log).chain([0, 4].map(FileName::Image)) {
        for newer in [FileName::Log(9), FileName::Log(10), FileName::Image(9)] {
            let mut files = kept.files.clone();
            files.insert(newer.clone(), kept.files[&older].clone());
            let (fault, file, lost) = match newer {
                FileName::Log(10) => (Fault::Missing, FileName::Log(9), 2),
                // Once the newest image is passed over, the ninth transaction is what was lost.
                FileName::Image(_) => (Fault::Missing, FileName::Log(9), 1),
                _ => (Fault::Misplaced, newer.clone(), 1),
            };
            let damage = vault::Damage { file: file.to_string(), fault, read_to: 8, lost };
            assert_eq!(kept.read(files), Found::UpTo(damage), "{older} as {newer}");
        }
    }
}

#[test]
fn a_file_of_another_notebook_in_any_place_is_not_read() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let other = eight_transactions(&desk, "other");
    for name in kept.files.keys() {
        assert_eq!(kept.with(name, other.files[name].clone()), kept.expected(name, Fault::Foreign), "{name}");
    }
    // Its identity opens none of the files here, though it has the same passphrase.
    fs::copy(desk.path("other/identity.age"), desk.path("notebook/identity.age")).unwrap();
    let opened = Vault::open(&desk.path("notebook"), &secret(), Access::Write, Anchors::none());
    assert!(matches!(opened, Err(vault::Error::Damaged { fault: Fault::Foreign, .. })), "{opened:?}");
}

/// What somebody can write who learned the notebook's recipient and has read its files: with no stanza, with its arguments,
/// with the whole stanza of the file that stood there.
fn forged(notebook: &Path, genuine: &[u8]) -> [Vec<u8>; 3] {
    let recipient = forge::identity(notebook).1.to_public();
    let copied = forge::Copied::of(genuine);
    let args: Vec<&str> = copied.0.args.iter().map(String::as_str).collect();
    let content = b"planted";
    [
        forge::encrypt(&[&recipient], content),
        forge::encrypt(&[&recipient, &Handwritten(&args)], content),
        forge::encrypt(&[&recipient, &copied], content),
    ]
}

#[test]
fn whoever_learns_the_recipient_forges_no_file_in_any_place() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let notebook = desk.notebook();
    for (name, genuine) in &kept.files {
        for bytes in forged(&notebook, genuine) {
            assert_eq!(kept.with(name, bytes), kept.expected(name, Fault::Forged), "{name}");
        }
    }
    let (vault, ..) = Vault::open(&notebook, &secret(), Access::Write, Anchors::none()).unwrap();
    let id = uuid::Uuid::now_v7();
    vault.keep_draft(id, b"what is being typed").unwrap();
    let draft = notebook.join(FileName::Draft(id).to_string());
    for bytes in forged(&notebook, &fs::read(&draft).unwrap()) {
        fs::write(&draft, bytes).unwrap();
        assert!(matches!(vault.draft(id), Err(vault::Error::Damaged { fault: Fault::Forged, .. })));
    }
    // A draft of another, or an entry in place of one.
    let other = uuid::Uuid::now_v7();
    vault.keep_draft(other, b"what else is being typed").unwrap();
    fs::copy(notebook.join(FileName::Draft(other).to_string()), &draft).unwrap();
    assert!(matches!(vault.draft(id), Err(vault::Error::Damaged { fault: Fault::Misplaced, .. })));
    fs::write(&draft, &kept.files[&FileName::Log(1)]).unwrap();
    assert!(matches!(vault.draft(id), Err(vault::Error::Damaged { fault: Fault::Misplaced, .. })));
}

/// A way to spoil a notebook of eight saves.
type Spoil = fn(&Desk);

const SIXTH: &str = "log/0000000006.age";

fn put(desk: &Desk, bytes: &[u8]) {
    fs::write(desk.notebook().join(SIXTH), bytes).unwrap();
}

/// One of each class that leaves the notebook readable up to the fifth save.
const SPOILED: [(Fault, Spoil); 7] = [
    (Fault::Missing, |desk| fs::remove_file(desk.notebook().join(SIXTH)).unwrap()),
    (Fault::Truncated, |desk| files::edit(&desk.notebook().join(SIXTH), |bytes| bytes.truncate(100))),
    (Fault::Altered, |desk| flip(&desk.notebook().join(SIXTH), Spot::Payload)),
    (Fault::Misplaced, |desk| {
        _ = fs::copy(desk.notebook().join("log/0000000007.age"), desk.notebook().join(SIXTH)).unwrap()
    }),
    (Fault::Forged, |desk| {
        let recipient = forge::identity(&desk.notebook()).1.to_public();
        put(desk, &forge::encrypt(&[&recipient], b"planted"));
    }),
    (Fault::Foreign, |desk| {
        save_notes(&mut desk.another("other"), 1..=6);
        put(desk, &fs::read(desk.path("other").join(SIXTH)).unwrap());
    }),
    (Fault::OutOfOrder, |desk| {
        let stanza = forge::Genuine::log(&desk.notebook(), 6, &"0".repeat(64));
        let recipient = forge::identity(&desk.notebook()).1.to_public();
        put(desk, &forge::encrypt(&[&recipient, &stanza], b"{}"));
    }),
];

#[test]
fn the_command_line_tells_each_class_of_damage_in_every_language_and_ends_with_12() {
    let mut sentences = BTreeSet::new();
    for (fault, spoil) in SPOILED {
        let desk = eight_saves();
        fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
        spoil(&desk);
        let before = files::snapshot(&desk.notebook());
        for language in Language::ALL {
            let words = Catalogue::new(language).text(&format!("fault-{}", fault.code()), &[]);
            let run = |args: &[&str]| {
                let mut command = cli::dapter(&desk);
                command.args(args).args(["--language", language.code(), "--passphrase-file", "passphrase"]);
                let output = command.output().unwrap();
                let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
                (output.status.code(), out, err)
            };
            // The fifth save is read; the eighth, which stands after the break, is not.
            let (code, out, err) = run(&["search", "notebook", "5"]);
            assert_eq!(code, Some(12), "{fault:?}: {err}");
            assert!(err.contains(SIXTH) && err.contains(&words), "{fault:?}: {err}");
            assert!(!out.trim().is_empty(), "{fault:?}");
            assert_eq!(run(&["search", "notebook", "8", "--json"]).1.trim(), "[]", "{fault:?}");
            sentences.insert(words);
        }
        assert_eq!(files::snapshot(&desk.notebook()), before, "nothing on disk is changed");
    }
    assert_eq!(sentences.len(), SPOILED.len() * Language::ALL.len(), "each has a sentence of its own");
}
