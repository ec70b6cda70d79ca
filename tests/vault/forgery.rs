//! Files that are sound in themselves and do not belong where they stand.

use std::fs;

use dapter::vault::{Anchors, Fault};
use sha2::{Digest, Sha256};

use super::damage::{Found, broken, eight_saves, open};
use crate::support::{
    Desk, files,
    forge::{self, Genuine, Handwritten},
    save_notes,
};

/// A save of the note "9".
const PLANTED: &str = concat!(
    r#"{"revision":{"id":"0199e000-0000-7000-8000-000000000001","entry":"0199e000-0000-7000-8000-000000000002","#,
    r#""parents":[],"recorded_at":"2025-10-17T12:00:00+05:00","device":"x","#,
    r#""record":{"kind":"note","id":"0199e000-0000-7000-8000-000000000002","text":"9"}}}"#
);

fn log(sequence: u64) -> String {
    format!("log/{sequence:010}.age")
}

fn after(tamper: impl FnOnce(&Desk)) -> Found {
    let desk = eight_saves();
    tamper(&desk);
    open(&desk)
}

/// Puts a file made of `bytes` in the place of a log file.
fn planted(sequence: u64, bytes: impl FnOnce(&Desk) -> Vec<u8>) -> Found {
    after(|desk| fs::write(desk.notebook().join(log(sequence)), bytes(desk)).unwrap())
}

#[test]
fn two_log_files_that_changed_places_are_not_read() {
    let found = after(|desk| {
        let [sixth, seventh] = [6, 7].map(|sequence| desk.notebook().join(log(sequence)));
        let aside = desk.path("aside");
        fs::rename(&sixth, &aside).unwrap();
        fs::rename(&seventh, &sixth).unwrap();
        fs::rename(&aside, &seventh).unwrap();
    });
    assert_eq!(found, broken(&log(6), Fault::Misplaced, 5, 3));
}

#[test]
fn an_older_save_played_again_is_not_read() {
    assert_eq!(
        planted(9, |desk| fs::read(desk.notebook().join(log(5))).unwrap()),
        broken(&log(9), Fault::Misplaced, 8, 1)
    );
}

#[test]
fn an_image_under_the_name_of_a_log_file_is_not_read() {
    let image = |desk: &Desk| fs::read(desk.notebook().join("notes.0000000004.sqlite.age")).unwrap();
    assert_eq!(planted(9, image), broken(&log(9), Fault::Misplaced, 8, 1));
}

#[test]
fn a_log_file_of_another_notebook_is_not_read() {
    let foreign = |desk: &Desk| {
        save_notes(&mut desk.another("other"), 1..=6);
        fs::read(desk.path("other").join(log(6))).unwrap()
    };
    assert_eq!(planted(6, foreign), broken(&log(6), Fault::Foreign, 5, 3));
}

#[test]
fn saves_of_two_copies_that_went_apart_are_not_mixed() {
    let desk = eight_saves();
    files::copy(&desk.notebook(), &desk.path("copy"));
    let open_copy = || {
        let access = dapter::vault::Access::Write;
        dapter::notebook::Notebook::open(&desk.path("copy"), &crate::support::secret(), access, Anchors::none())
    };
    save_notes(&mut desk.open(), 9..=10);
    save_notes(&mut open_copy().unwrap(), [90, 100]);
    fs::copy(desk.path("copy").join(log(10)), desk.notebook().join(log(10))).unwrap();
    assert_eq!(open(&desk), broken(&log(10), Fault::OutOfOrder, 9, 1));
}

#[test]
fn whoever_knows_only_the_recipient_cannot_write_a_log_file() {
    let forged = |stanza: Option<&[&str]>| {
        planted(9, |desk| {
            let recipient = forge::identity(&desk.notebook()).1.to_public();
            let stanza = stanza.map(Handwritten);
            let mut recipients: Vec<&dyn age::Recipient> = vec![&recipient];
            recipients.extend(stanza.as_ref().map(|stanza| stanza as &dyn age::Recipient));
            forge::encrypt(&recipients, PLANTED.as_bytes())
        })
    };
    let digest = "0".repeat(64);
    let notebook = "0199e000-0000-7000-8000-000000000003";
    for stanza in [None, Some(&["1", notebook, "log", "9", &digest][..]), Some(&["1"]), Some(&[])] {
        assert_eq!(forged(stanza), broken(&log(9), Fault::Forged, 8, 1), "{stanza:?}");
    }
}

#[test]
fn a_genuine_stanza_does_not_carry_over_to_other_content() {
    // The stanza authenticates the file key: the header of one file before the payload of another opens neither.
    let found = after(|desk| {
        let [fifth, sixth] = [5, 6].map(|sequence| fs::read(desk.notebook().join(log(sequence))).unwrap());
        let spliced = [&sixth[..files::payload(&sixth)], &fifth[files::payload(&fifth)..]].concat();
        fs::write(desk.notebook().join(log(6)), spliced).unwrap();
    });
    assert_eq!(found, broken(&log(6), Fault::Altered, 5, 3));
}

/// The ninth save, written by hand to the notebook's identity and to `others`.
fn ninth_by_hand(others: &[&dyn age::Recipient]) -> Found {
    planted(9, |desk| {
        let folder = desk.notebook();
        let eighth = fs::read(folder.join(log(8))).unwrap();
        let digest: String = Sha256::digest(eighth).iter().map(|byte| format!("{byte:02x}")).collect();
        let (stanza, own) = (Genuine::log(&folder, 9, &digest), forge::identity(&folder).1.to_public());
        let recipients = [&[&own as &dyn age::Recipient, &stanza], others].concat();
        forge::encrypt(&recipients, PLANTED.as_bytes())
    })
}

#[test]
fn a_file_written_by_hand_after_the_description_of_the_format_is_read() {
    assert_eq!(ninth_by_hand(&[]), Found::Opened(None, 9));
}

#[test]
fn a_file_that_somebody_else_can_open_too_is_not_the_notebooks_own() {
    let other = age::x25519::Identity::generate().to_public();
    assert_eq!(ninth_by_hand(&[&other]), broken(&log(9), Fault::Forged, 8, 1));
}
