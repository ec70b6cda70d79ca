//! Files that are not as they were written.

use std::fs;

use dapter::{
    progress::Progress,
    vault::{Access, Damage, Fault},
};

use crate::support::{
    Desk, compact,
    files::{self, Spot, flip},
    save_notes, texts,
};

const IDENTITY: &str = "identity.age";
const OLD_IMAGE: &str = "notes.0000000000.sqlite.age";
const IMAGE: &str = "notes.0000000004.sqlite.age";
const LOG: &str = "log/0000000006.age";

/// What an open said, and how far it read.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// It opened; the notes `1` to the number were there.
    Opened(Option<Damage>, u64),
    /// It did not open: the code of the failure with the file and the fault, and the exit code.
    Refused(String, Option<(String, String)>, u8),
}

pub fn broken(file: &str, fault: Fault, read_to: u64, lost: u64) -> Found {
    Found::Opened(Some(Damage { file: file.to_owned(), fault, read_to, lost }), read_to)
}

fn refused(file: &str, fault: Fault) -> Found {
    Found::Refused("damaged".into(), Some((file.to_owned(), fault.code().to_owned())), 12)
}

/// A notebook of eight saves with a second image at the fourth.
pub fn eight_saves() -> Desk {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=4);
    compact(&mut notebook);
    save_notes(&mut notebook, 5..=8);
    desk
}

/// Opens for writing, and holds the open to what every open of a broken notebook owes: nothing on disk is changed, what is
/// read is a beginning of what was saved, and nothing more is taken in.
pub fn open(desk: &Desk) -> Found {
    let before = files::snapshot(&desk.notebook());
    let found = match desk.try_open(Access::Write) {
        Err(error) => {
            let error = dapter::error::Error::from(error);
            let failure = error.failure();
            let of = |name| failure.params.get(name).cloned();
            Found::Refused(failure.code.clone(), of("file").zip(of("fault")), error.exit_code())
        }
        Ok(mut notebook) => {
            let read = texts(&notebook);
            let expected: Vec<_> = (1..=read.len()).map(|number| number.to_string()).collect();
            assert_eq!(read, expected);
            let damage = notebook.damage().cloned();
            if damage.is_some() {
                let refusal = notebook.save(vec![crate::support::note("9")], &crate::support::stamp()).unwrap_err();
                assert_eq!(dapter::error::Error::from(refusal).failure().code, "read-only");
                assert_eq!(texts(&notebook), expected, "what was refused is not shown");
                assert!(notebook.compaction().is_err());
            }
            Found::Opened(damage, read.len() as u64)
        }
    };
    assert_eq!(files::snapshot(&desk.notebook()), before, "nothing on disk is changed");
    found
}

fn after(tamper: impl FnOnce(&Desk)) -> Found {
    let desk = eight_saves();
    tamper(&desk);
    open(&desk)
}

fn after_flip(file: &str, spot: Spot) -> Found {
    after(|desk| flip(&desk.notebook().join(file), spot))
}

fn after_edit(file: &str, change: impl FnOnce(&mut Vec<u8>)) -> Found {
    after(|desk| files::edit(&desk.notebook().join(file), change))
}

fn after_removing(all: &[&str]) -> Found {
    after(|desk| all.iter().for_each(|file| fs::remove_file(desk.notebook().join(file)).unwrap()))
}

#[test]
fn nothing_wrong_is_nothing_said() {
    assert_eq!(after(|_| {}), Found::Opened(None, 8));
}

#[test]
fn one_changed_byte_of_a_log_file_ends_the_reading_before_it() {
    for (spot, fault) in [
        (Spot::Version, Fault::Altered),
        // The notebook's identity does not open it: it may as well be another notebook's.
        (Spot::WrappedKey, Fault::Foreign),
        (Spot::OwnArguments, Fault::Forged),
        (Spot::OwnCode, Fault::Forged),
        (Spot::HeaderCode, Fault::Altered),
        (Spot::Payload, Fault::Altered),
        (Spot::End, Fault::Altered),
    ] {
        assert_eq!(after_flip(LOG, spot), broken(LOG, fault, 5, 3), "{spot:?}");
    }
}

#[test]
fn a_changed_newest_image_costs_nothing_while_the_one_before_and_its_log_stand() {
    for (spot, fault) in [
        (Spot::Version, Fault::Altered),
        (Spot::WrappedKey, Fault::Foreign),
        (Spot::OwnCode, Fault::Forged),
        (Spot::HeaderCode, Fault::Altered),
        (Spot::Payload, Fault::Altered),
        (Spot::End, Fault::Altered),
    ] {
        assert_eq!(after_flip(IMAGE, spot), broken(IMAGE, fault, 8, 0), "{spot:?}");
    }
}

#[test]
fn a_changed_identity_opens_nothing() {
    let wrong_key = Found::Refused("wrong-key".into(), None, 10);
    for (spot, expected) in [
        (Spot::Version, refused(IDENTITY, Fault::Altered)),
        // scrypt cannot tell an altered file key from a wrong passphrase.
        (Spot::WrappedKey, wrong_key),
        (Spot::HeaderCode, refused(IDENTITY, Fault::Altered)),
        (Spot::Payload, refused(IDENTITY, Fault::Altered)),
        (Spot::End, refused(IDENTITY, Fault::Altered)),
    ] {
        assert_eq!(after_flip(IDENTITY, spot), expected, "{spot:?}");
    }
}

#[test]
fn a_file_cut_short_is_noticed_wherever_it_was_cut() {
    for (cut, at) in [
        ("to nothing", (|_| 0) as fn(&[u8]) -> usize),
        ("within the header", |bytes| files::payload(bytes) / 2),
        ("at the end of the header", files::payload),
        ("by one byte", |bytes| bytes.len() - 1),
    ] {
        let cut_short = |bytes: &mut Vec<u8>| bytes.truncate(at(bytes));
        for (file, read_to) in [(LOG, 5), (IMAGE, 8)] {
            let Found::Opened(Some(damage), read) = after_edit(file, cut_short) else { panic!("{file} cut {cut}") };
            assert!(matches!(damage.fault, Fault::Truncated | Fault::Altered), "{file} cut {cut}: {damage:?}");
            assert_eq!((damage.file.as_str(), read), (file, read_to), "cut {cut}");
        }
        let found = after_edit(IDENTITY, cut_short);
        assert!([refused(IDENTITY, Fault::Truncated), refused(IDENTITY, Fault::Altered)].contains(&found), "cut {cut}");
    }
}

#[test]
fn a_long_file_cut_between_two_chunks_is_cut_short_though_every_chunk_is_sound() {
    const CHUNK: usize = (64 << 10) + 16;
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=1);
    crate::support::save(&mut notebook, [crate::support::note(&"long ".repeat(40_000))]);
    drop(notebook);
    let log = "log/0000000002.age";
    files::edit(&desk.notebook().join(log), |bytes| bytes.truncate(files::payload(bytes) + 2 * CHUNK));
    assert_eq!(open(&desk), broken(log, Fault::Truncated, 1, 1));
}

#[test]
fn a_missing_log_file_ends_the_reading_before_it() {
    assert_eq!(after_removing(&[LOG]), broken(LOG, Fault::Missing, 5, 3));
}

#[test]
fn without_the_newest_image_the_one_before_and_the_log_give_everything() {
    assert_eq!(after_removing(&[IMAGE]), Found::Opened(None, 8));
}

#[test]
fn without_the_older_generation_the_newest_image_and_its_log_give_everything() {
    assert_eq!(after_removing(&[OLD_IMAGE, "log/0000000002.age"]), Found::Opened(None, 8));
}

#[test]
fn without_any_image_there_is_nothing_to_read() {
    assert_eq!(after_removing(&[IMAGE, OLD_IMAGE]), refused(OLD_IMAGE, Fault::Missing));
}

#[test]
fn with_every_image_broken_the_newest_is_named() {
    let found = after(|desk| {
        for image in [OLD_IMAGE, IMAGE] {
            flip(&desk.notebook().join(image), Spot::End);
        }
    });
    assert_eq!(found, refused(IMAGE, Fault::Altered));
}

#[test]
fn a_broken_image_and_a_broken_log_leave_what_stands_before_both() {
    let found = after(|desk| {
        flip(&desk.notebook().join(IMAGE), Spot::End);
        flip(&desk.notebook().join("log/0000000003.age"), Spot::End);
    });
    assert_eq!(found, broken("log/0000000003.age", Fault::Altered, 2, 6));
}

#[test]
fn a_check_names_every_file_that_is_broken_or_missing() {
    use dapter::vault::Verdict;
    let desk = eight_saves();
    flip(&desk.notebook().join(OLD_IMAGE), Spot::End);
    flip(&desk.notebook().join("log/0000000002.age"), Spot::Payload);
    fs::remove_file(desk.notebook().join("log/0000000003.age")).unwrap();
    let reports = desk.read().vault().check().unwrap().run(&Progress::unwatched()).unwrap();
    let broken: Vec<_> = reports
        .iter()
        .filter_map(|report| match report.verdict {
            Verdict::Sound => None,
            Verdict::Broken(fault) => Some((report.file.as_str(), fault)),
        })
        .collect();
    assert_eq!(
        broken,
        [(OLD_IMAGE, Fault::Altered), ("log/0000000002.age", Fault::Altered), ("log/0000000003.age", Fault::Missing)]
    );
}

#[test]
fn a_check_comes_to_an_end_though_a_name_lies_far_ahead() {
    let desk = eight_saves();
    fs::write(desk.notebook().join("log/18446744073709551615.age"), "stray").unwrap();
    let reports = desk.read().vault().check().unwrap().run(&Progress::unwatched()).unwrap();
    let missing = reports.iter().find(|report| report.bytes == 0).unwrap();
    assert_eq!(missing.file, "log/0000000009.age");
    assert_eq!(reports.last().unwrap().file, "log/18446744073709551615.age");
}

#[test]
fn a_check_goes_on_past_a_file_that_the_medium_does_not_give_and_looks_at_wrapped_keys_too() {
    use dapter::vault::Verdict;
    let desk = eight_saves();
    let notebook = desk.read();
    let third = desk.notebook().join("log/0000000003.age");
    fs::remove_file(&third).unwrap();
    fs::create_dir(&third).unwrap();
    fs::create_dir_all(desk.notebook().join("recovery")).unwrap();
    fs::write(desk.notebook().join("recovery/aunt.age"), "not what an aunt would open").unwrap();
    let reports = notebook.vault().check().unwrap().run(&Progress::unwatched()).unwrap();
    let broken: Vec<_> = reports.iter().filter(|report| report.verdict != Verdict::Sound).collect();
    let named: Vec<_> = broken.iter().map(|report| (report.file.as_str(), report.verdict)).collect();
    let altered = Verdict::Broken(Fault::Altered);
    let irregular = Verdict::Broken(Fault::Irregular);
    assert_eq!(named, [("recovery/aunt.age", altered), ("log/0000000003.age", irregular)]);
    assert_eq!(reports.last().unwrap().verdict, Verdict::Sound, "those after it are read");
}
