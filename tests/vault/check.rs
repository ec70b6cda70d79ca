//! What a check says of each file, and what a repair sets aside.

use std::{collections::BTreeSet, fs};

use dapter::{
    notebook::{Notebook, Unfinished},
    progress::Progress,
    vault::{self, Access, Fault, FileReport, Finding, Opener, SetAside, Severity, gravest},
};

use crate::{
    damage::eight_saves,
    support::{
        Desk, assert_sound, compact,
        files::{self, Spot, flip},
        save_notes, secret, stamp, texts,
    },
};

const OLD_IMAGE: &str = "notes.0000000000.sqlite.age";
const IMAGE: &str = "notes.0000000004.sqlite.age";

fn log(sequence: u64) -> String {
    format!("log/{sequence:010}.age")
}

fn checked(notebook: &Notebook) -> Vec<FileReport> {
    notebook.vault().check().unwrap().run(&Progress::unwatched()).unwrap()
}

/// What a check found beside what is sound.
fn found(reports: &[FileReport]) -> Vec<(&str, Finding, Option<Fault>)> {
    let unsound = reports.iter().filter(|report| report.finding != Finding::Sound);
    unsound.map(|report| (report.file.as_str(), report.finding, report.fault)).collect()
}

fn repaired(desk: &Desk) -> Option<SetAside> {
    let mut notebook = desk.open();
    let reports = checked(&notebook);
    notebook.repair(&reports, &stamp()).unwrap()
}

/// The contents of every file below the notebook's folder, wherever it stands.
fn contents(desk: &Desk) -> BTreeSet<Vec<u8>> {
    files::snapshot(&desk.notebook()).into_values().collect()
}

#[test]
fn every_file_that_is_broken_or_missing_is_named_with_what_it_was_for() {
    let desk = eight_saves();
    flip(&desk.notebook().join(OLD_IMAGE), Spot::End);
    flip(&desk.notebook().join(log(2)), Spot::Payload);
    fs::remove_file(desk.notebook().join(log(3))).unwrap();
    // The last one that the image holds.
    flip(&desk.notebook().join(log(4)), Spot::End);
    let reports = checked(&desk.read());
    let [two, three, four] = [2, 3, 4].map(log);
    assert_eq!(
        found(&reports),
        [
            (OLD_IMAGE, Finding::Spare, Some(Fault::Altered)),
            (&two, Finding::Spare, Some(Fault::Altered)),
            (&three, Finding::Spare, Some(Fault::Missing)),
            (&four, Finding::Spare, Some(Fault::Altered)),
        ]
    );
    assert_eq!(gravest(&reports), Severity::Warn, "the newest image has it all");
}

#[test]
fn after_a_break_the_sound_files_are_cut_off() {
    let desk = eight_saves();
    flip(&desk.notebook().join(log(6)), Spot::End);
    let reports = checked(&desk.read());
    let [six, seven, eight] = [6, 7, 8].map(log);
    let lost = (six.as_str(), Finding::Lost, Some(Fault::Altered));
    assert_eq!(found(&reports), [lost, (&seven, Finding::CutOff, None), (&eight, Finding::CutOff, None)]);
    assert_eq!(gravest(&reports), Severity::Critical);
}

#[test]
fn a_file_of_a_copy_that_went_apart_does_not_follow_the_image_or_the_file_before_it() {
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=3);
    files::copy(&desk.notebook(), &desk.path("copy"));
    let mut here = desk.open();
    let mut elsewhere = Notebook::open(&desk.path("copy"), &secret(), Access::Write, vault::Anchors::none()).unwrap();
    for (notebook, numbers) in [(&mut here, [4, 5, 6, 7]), (&mut elsewhere, [40, 50, 60, 70])] {
        save_notes(notebook, numbers[..1].to_vec());
        compact(notebook);
        save_notes(notebook, numbers[1..].to_vec());
    }
    drop((here, elsewhere));
    // Once the log that led to the image is gone, only the image knows its end.
    (1..=4).for_each(|number| fs::remove_file(desk.notebook().join(log(number))).unwrap());
    for (strange, next) in [(5, 6), (6, 7)] {
        let files = [strange, next].map(log);
        let place = desk.notebook().join(&files[0]);
        let sound = fs::read(&place).unwrap();
        fs::copy(desk.path("copy").join(&files[0]), &place).unwrap();
        let reports = checked(&desk.read());
        let out_of_order = files.each_ref().map(|file| (file.as_str(), Finding::Lost, Some(Fault::OutOfOrder)));
        assert_eq!(found(&reports)[..2], out_of_order);
        fs::write(&place, sound).unwrap();
    }
    assert_eq!(found(&checked(&desk.read())), []);
}

#[test]
fn a_log_that_ends_before_the_newest_image_is_missing_what_leads_there() {
    let desk = eight_saves();
    compact(&mut desk.open());
    // Of the generation before: its image and the log after it, but for the last file; and the newest image is broken.
    flip(&desk.notebook().join("notes.0000000008.sqlite.age"), Spot::End);
    fs::remove_file(desk.notebook().join(log(8))).unwrap();
    let reports = checked(&desk.read());
    let image = ("notes.0000000008.sqlite.age", Finding::Image, Some(Fault::Altered));
    assert_eq!(found(&reports), [image, (&log(8), Finding::Lost, Some(Fault::Missing))]);
}

#[test]
fn a_check_comes_to_an_end_though_a_name_lies_far_ahead() {
    let desk = eight_saves();
    fs::write(desk.notebook().join("log/18446744073709551615.age"), "stray").unwrap();
    let reports = checked(&desk.read());
    let missing = reports.iter().find(|report| report.bytes == 0).unwrap();
    assert_eq!(missing.file, log(9));
    assert_eq!(reports.last().unwrap().file, "log/18446744073709551615.age");
    // It is set aside like anything else that is broken, and the notebook goes on.
    repaired(&desk).unwrap();
    save_notes(&mut desk.open(), 9..=9);
    assert_eq!(texts(&desk.read()).len(), 9);
}

#[test]
fn a_check_goes_on_past_a_file_that_the_medium_does_not_give_and_looks_at_wrapped_keys_too() {
    let desk = eight_saves();
    let notebook = desk.read();
    let third = desk.notebook().join(log(3));
    fs::remove_file(&third).unwrap();
    fs::create_dir(&third).unwrap();
    fs::create_dir_all(desk.notebook().join("recovery")).unwrap();
    fs::write(desk.notebook().join("recovery/aunt.age"), "not what an aunt would open").unwrap();
    fs::write(desk.notebook().join("identity.age"), "nor what a passphrase would").unwrap();
    let reports = checked(&notebook);
    assert_eq!(
        found(&reports),
        [
            ("identity.age", Finding::Passphrase, Some(Fault::Altered)),
            ("recovery/aunt.age", Finding::Recovery, Some(Fault::Altered)),
            (&log(3), Finding::Spare, Some(Fault::Irregular)),
        ]
    );
    assert_eq!(reports.last().unwrap().finding, Finding::Sound, "those after it are read");
}

#[test]
fn what_stands_beside_the_chain_is_named() {
    let desk = eight_saves();
    let draft = dapter::record::EntryId::from(uuid::Uuid::from_u128(7));
    desk.open().keep_draft(draft, Unfinished { kind: "note".into(), ..Unfinished::default() }, &stamp()).unwrap();
    let at = format!("drafts/{draft}.age");
    assert_eq!(found(&checked(&desk.read())), []);
    flip(&desk.notebook().join(&at), Spot::End);
    for stray in ["log/0000000004 (conflicted copy).age", ".unfinished-x", "set-aside"] {
        fs::write(desk.notebook().join(stray), "stray").unwrap();
    }
    let reports = checked(&desk.read());
    assert_eq!(
        found(&reports),
        [
            (".unfinished-x", Finding::Unfinished, None),
            (&at, Finding::Draft, Some(Fault::Altered)),
            ("log/0000000004 (conflicted copy).age", Finding::Stranger, None),
            ("set-aside", Finding::SetAside, None),
        ]
    );
}

#[test]
fn a_repair_sets_the_break_aside_deletes_nothing_and_the_notebook_goes_on() {
    let desk = eight_saves();
    flip(&desk.notebook().join(log(6)), Spot::End);
    let before = contents(&desk);
    let set_aside = repaired(&desk).unwrap();
    assert_eq!(set_aside.files, [8, 7, 6].map(log));
    assert!(contents(&desk).is_superset(&before), "nothing is deleted");
    let mut notebook = desk.open();
    assert_eq!((notebook.damage(), notebook.rollback()), (None, None), "the loss has been told");
    save_notes(&mut notebook, 60..=61);
    compact(&mut notebook);
    drop(notebook);
    let notebook = desk.read();
    assert_eq!(texts(&notebook), ["1", "2", "3", "4", "5", "60", "61"]);
    assert_eq!(found(&checked(&notebook)), [("set-aside", Finding::SetAside, None)]);
    drop(notebook);
    assert_eq!(repaired(&desk), None, "there is nothing more to do");
}

#[test]
fn a_repair_of_a_broken_image_loses_nothing_and_a_new_one_is_written() {
    let desk = eight_saves();
    flip(&desk.notebook().join(IMAGE), Spot::End);
    assert_eq!(repaired(&desk).unwrap().files, [IMAGE]);
    let mut notebook = desk.open();
    assert_eq!(texts(&notebook).len(), 8);
    compact(&mut notebook);
    drop(notebook);
    let notebook = desk.read();
    assert_eq!((texts(&notebook).len(), gravest(&checked(&notebook))), (8, Severity::Info));
}

#[test]
fn what_broke_while_the_notebook_was_open_is_written_anew_from_memory() {
    for broken in [[IMAGE.to_owned(), log(7)], [IMAGE.to_owned(), OLD_IMAGE.to_owned()]] {
        let desk = eight_saves();
        let mut notebook = desk.open();
        for file in &broken {
            flip(&desk.notebook().join(file), Spot::Payload);
        }
        let reports = checked(&notebook);
        notebook.repair(&reports, &stamp()).unwrap().unwrap();
        drop(notebook);
        let notebook = desk.read();
        assert_eq!((notebook.damage(), texts(&notebook).len()), (None, 8), "{broken:?}");
    }
    // The image of the very moment.
    let desk = eight_saves();
    let mut notebook = desk.open();
    compact(&mut notebook);
    flip(&desk.notebook().join("notes.0000000008.sqlite.age"), Spot::End);
    flip(&desk.notebook().join(log(6)), Spot::End);
    let reports = checked(&notebook);
    notebook.repair(&reports, &stamp()).unwrap().unwrap();
    drop(notebook);
    assert_eq!(texts(&desk.read()).len(), 8);
}

#[test]
fn a_notebook_that_does_not_open_is_checked_and_left_as_it_is() {
    let desk = eight_saves();
    for image in [OLD_IMAGE, IMAGE] {
        flip(&desk.notebook().join(image), Spot::End);
    }
    let check = vault::Check::unopened(&desk.notebook(), &Opener::from(&secret())).unwrap();
    let reports = check.run(&Progress::unwatched()).unwrap();
    drop(check);
    let findings: Vec<_> = found(&reports).into_iter().map(|(_, finding, _)| finding).collect();
    assert_eq!(findings, [[Finding::Lost; 2].as_slice(), &[Finding::CutOff; 8]].concat());
    let before = files::snapshot(&desk.notebook());
    assert!(desk.try_open(Access::Write).is_err(), "there is nothing to go on from");
    assert_eq!(files::snapshot(&desk.notebook()), before);
}

#[test]
fn a_notebook_opened_for_reading_is_not_repaired() {
    let desk = eight_saves();
    flip(&desk.notebook().join(log(6)), Spot::End);
    let before = files::snapshot(&desk.notebook());
    let mut notebook = desk.read();
    let reports = checked(&notebook);
    assert!(notebook.repair(&reports, &stamp()).is_err());
    assert_eq!(files::snapshot(&desk.notebook()), before);
}

#[test]
#[cfg(unix)]
fn a_repair_moves_nothing_through_a_link() {
    for below in ["set-aside", "drafts"] {
        let desk = eight_saves();
        flip(&desk.notebook().join(log(6)), Spot::End);
        fs::create_dir(desk.path("elsewhere")).unwrap();
        fs::write(desk.path("elsewhere").join(format!("{}.age", uuid::Uuid::from_u128(7))), "stands here").unwrap();
        std::os::unix::fs::symlink(desk.path("elsewhere"), desk.notebook().join(below)).unwrap();
        let before = (files::snapshot(&desk.notebook()), files::snapshot(&desk.path("elsewhere")));
        let mut notebook = desk.open();
        let reports = checked(&notebook);
        assert!(notebook.repair(&reports, &stamp()).is_err());
        assert_eq!((files::snapshot(&desk.notebook()), files::snapshot(&desk.path("elsewhere"))), before, "{below}");
    }
}

#[test]
fn of_a_sound_notebook_a_repair_takes_nothing() {
    let desk = eight_saves();
    let before = files::snapshot(&desk.notebook());
    assert_eq!(repaired(&desk), None);
    assert_eq!(files::snapshot(&desk.notebook()), before);
    assert_sound(&desk.read());
}
