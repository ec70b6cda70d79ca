//! The log folded into a new image.

use dapter::vault::{Access, Anchors, Vault};

use crate::support::{Desk, cheap, compact, files, note, save, save_notes, secret, texts};

/// Names of the images and of the log files.
fn generations(desk: &Desk) -> (Vec<String>, Vec<String>) {
    let images = files::names(&desk.notebook()).into_iter().filter(|name| name.starts_with("notes.")).collect();
    (images, files::names(&desk.notebook().join("log")))
}

fn log_names(sequences: impl IntoIterator<Item = u64>) -> Vec<String> {
    sequences.into_iter().map(|sequence| format!("{sequence:010}.age")).collect()
}

#[test]
fn the_generation_before_stays_with_its_log_and_older_ones_go() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    for end in [3, 6, 9] {
        save_notes(&mut notebook, end - 2..=end);
        compact(&mut notebook);
    }
    save_notes(&mut notebook, 10..=10);
    let images = ["notes.0000000006.sqlite.age", "notes.0000000009.sqlite.age"].map(str::to_owned);
    assert_eq!(generations(&desk), (images.to_vec(), log_names(7..=10)));
    drop(notebook);
    let read: Vec<_> = (1..=10).map(|number| number.to_string()).collect();
    assert_eq!(texts(&desk.read()), read);
}

#[test]
fn saves_made_while_the_image_is_written_are_kept() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=3);
    let compaction = notebook.compaction().unwrap();
    save_notes(&mut notebook, 4..=5);
    let written = std::thread::spawn(|| compaction.run().unwrap()).join().unwrap();
    save_notes(&mut notebook, 6..=6);
    notebook.compacted(written).unwrap();
    save_notes(&mut notebook, 7..=7);
    drop(notebook);
    assert_eq!(texts(&desk.read()), ["1", "2", "3", "4", "5", "6", "7"]);
}

#[test]
fn it_is_due_once_the_log_outgrows_a_quarter_of_the_image() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let size = |name: &str| std::fs::metadata(desk.notebook().join(name)).unwrap().len();
    let image = size("notes.0000000000.sqlite.age");
    let mut log = 0;
    for number in 1.. {
        assert_eq!(notebook.compaction_due(), log > image / 4, "{log} bytes of log, {image} of image");
        if log > image / 4 {
            break;
        }
        save(&mut notebook, [note(&"word ".repeat(200))]);
        log += size(&format!("log/{number:010}.age"));
    }
    drop(notebook);
    let mut notebook = desk.open();
    assert!(notebook.compaction_due(), "as it was left");
    notebook.compact_if_due().unwrap();
    assert!(!notebook.compaction_due());
    assert_eq!(generations(&desk).0.len(), 2);
}

#[test]
fn only_what_was_saved_since_the_image_makes_the_next_one_due() {
    let long = || note(&"word ".repeat(100_000));
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [long(), long()]);
    compact(&mut notebook);
    assert!(!notebook.compaction_due(), "the log of the generation before stands, and is in the image");
    save(&mut notebook, [long()]);
    let compaction = notebook.compaction().unwrap();
    save(&mut notebook, [long(), long()]);
    notebook.compacted(compaction.run().unwrap()).unwrap();
    assert!(notebook.compaction_due(), "saved while the image was written");
}

#[test]
fn it_is_due_after_five_hundred_files_however_small() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [note(&"a long note from before ".repeat(150_000))]);
    compact(&mut notebook);
    save_notes(&mut notebook, 1..=500);
    assert!(!notebook.compaction_due());
    save_notes(&mut notebook, 501..=501);
    assert!(notebook.compaction_due());
}

#[test]
fn an_image_left_by_a_run_that_ended_early_is_taken_as_it_is() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=2);
    notebook.compaction().unwrap().run().unwrap();
    drop(notebook);
    let mut notebook = desk.open();
    compact(&mut notebook);
    drop(notebook);
    assert_eq!(texts(&desk.read()), ["1", "2"]);
}

#[test]
fn one_that_is_taken_into_account_twice_removes_nothing_more() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=3);
    let [first, second] = [(); 2].map(|()| notebook.compaction().unwrap());
    notebook.compacted(first.run().unwrap()).unwrap();
    notebook.compacted(second.run().unwrap()).unwrap();
    assert_eq!(generations(&desk).0.len(), 2, "the generation before stays");
    assert_eq!(generations(&desk).1, log_names(1..=3));
}

#[test]
fn one_of_another_notebook_is_not_taken_into_account() {
    let [one, other] = [(); 2].map(|()| Desk::new());
    let (mut notebook, mut elsewhere) = (one.create(), other.create());
    save_notes(&mut notebook, 1..=2);
    save_notes(&mut elsewhere, 1..=9);
    notebook.compacted(elsewhere.compaction().unwrap().run().unwrap()).unwrap();
    save_notes(&mut notebook, 3..=3);
    assert_eq!(generations(&one).1, log_names(1..=3));
    drop(notebook);
    assert_eq!(texts(&one.read()), ["1", "2", "3"]);
}

/// A log that whoever has the key wrote may say that everything up to any number is to go.
#[test]
fn what_is_to_go_beyond_the_end_never_takes_the_newest_image() {
    let desk = Desk::new();
    let mut vault = Vault::create(&desk.notebook(), &secret(), cheap(), b"first", Anchors::none()).unwrap();
    vault.forget_older_than(99).unwrap();
    vault.append(b"line").unwrap();
    vault.rewrite(b"second", 99).unwrap();
    assert_eq!(generations(&desk), (vec!["notes.0000000001.sqlite.age".to_owned()], vec![]));
    assert!(!vault.holds_older_than(99).unwrap(), "it is done");
    vault.rewrite(b"never written", 99).unwrap();
    drop(vault);
    let (vault, contents, _) = Vault::open(&desk.notebook(), &secret(), Access::Read, Anchors::none()).unwrap();
    assert_eq!((contents.image.as_slice(), vault.head().sequence), (&b"second"[..], 1));
}

#[test]
fn a_rewrite_over_an_image_that_does_not_read_back_removes_nothing() {
    let desk = Desk::new();
    let mut vault = Vault::create(&desk.notebook(), &secret(), cheap(), b"first", Anchors::none()).unwrap();
    vault.append(b"line").unwrap();
    let written = vault.compaction(b"second".to_vec().into()).unwrap().run().unwrap();
    vault.compacted(written).unwrap();
    files::flip(&desk.notebook().join("notes.0000000001.sqlite.age"), files::Spot::Payload);
    let before = files::snapshot(&desk.notebook());
    assert!(vault.holds_older_than(1).unwrap());
    assert!(vault.rewrite(b"second", 1).is_err());
    assert_eq!(files::snapshot(&desk.notebook()), before);
}
