//! The power cut: what every write leaves on a disk that keeps no more than it promised.

use std::collections::BTreeSet;

use dapter::{
    exchange::{self, Opener, Protection},
    notebook::{Error, Notebook},
    progress::Progress,
    vault::{Access, Anchors, Passphrase, passphrase},
};

use crate::support::{
    Desk, cheap, child, compact, note, prove, report, save, secret, stamp, texts,
    trace::{Chance, Disk, Step, record},
};

/// Power cuts of the quick run, and of the long one.
const STATES: usize = 300;
const STATES_PROVED: usize = 5_000;

const BACKUP: &str = "backup.age";
const RESTORED: &str = "restored";

const OTHER: &str = "another passphrase of five words";

fn other() -> Passphrase {
    passphrase(OTHER)
}

/// Everything that writes to a notebook, and a backup and what it is restored to, each acknowledged when it is done.
fn work(desk: &Desk) {
    let mut notebook = desk.create();
    child::say("created");
    let save_and_say = |notebook: &mut Notebook, text: &str| {
        let saved = save(notebook, [note(text)]);
        child::say(&format!("saved {text}"));
        saved[0]
    };
    for number in 1..=3 {
        save_and_say(&mut notebook, &number.to_string());
    }
    // Several chunks of the cipher.
    save_and_say(&mut notebook, &"long".repeat(50_000));
    let gone = save_and_say(&mut notebook, "gone");
    compact(&mut notebook);
    save_and_say(&mut notebook, "5");
    notebook.purge(gone, &stamp()).unwrap();
    child::say("purged gone");
    save_and_say(&mut notebook, "6");
    notebook.vault().change_passphrase(&other(), cheap()).unwrap();
    child::say("changed");
    save_and_say(&mut notebook, "7");
    compact(&mut notebook);
    save_and_say(&mut notebook, "8");
    let (backup, protection) = (desk.path(BACKUP), Protection::Passphrase(secret()));
    exchange::back_up(&notebook, &backup, &protection, cheap(), &Progress::unwatched()).unwrap();
    child::say("backed-up");
    let opener = Opener::Passphrase(secret());
    exchange::restore(&backup, &desk.path(RESTORED), &opener, None, cheap(), &Progress::unwatched()).unwrap();
    child::say("restored");
}

/// What the child had said when the power went.
#[derive(Debug, Default)]
struct Promised {
    created: bool,
    saved: BTreeSet<String>,
    purged: BTreeSet<String>,
    changed: bool,
    backed_up: bool,
    restored: bool,
}

impl Promised {
    fn take(&mut self, step: &Step) {
        let Step::Said(word) = step else { return };
        match word.split_once(' ') {
            Some(("saved", text)) => _ = self.saved.insert(text.to_owned()),
            Some(("purged", text)) => {
                self.saved.remove(text);
                self.purged.insert(text.to_owned());
            }
            _ if word == "created" => self.created = true,
            _ if word == "changed" => self.changed = true,
            _ if word == "backed-up" => self.backed_up = true,
            _ if word == "restored" => self.restored = true,
            _ => panic!("{word}"),
        }
    }

    /// What is broken of it on this desk.
    fn broken(&self, desk: &Desk) -> Result<(), String> {
        if !self.created {
            // Nothing was promised: a notebook that was not finished may be refused, in words.
            let _ = self.open(desk);
            return Ok(());
        }
        let mut notebook = self.open(desk).map_err(|error| format!("not opened: {error}"))?;
        if let Some(damage) = notebook.damage() {
            return Err(format!("damage: {damage:?}"));
        }
        if let Some(rollback) = notebook.rollback() {
            return Err(format!("taken for older: {rollback:?}"));
        }
        let found: BTreeSet<String> = texts(&notebook).into_iter().collect();
        let lost: Vec<_> = self.saved.difference(&found).map(|text| text.len()).collect();
        // The purge of the next step may be done already.
        if !lost.is_empty() && lost != ["gone".len()] {
            return Err(format!("texts of {lost:?} letters are lost"));
        }
        if let Some(back) = self.purged.intersection(&found).next() {
            return Err(format!("{back} is back"));
        }
        self.copies_broken(desk, &found)?;
        notebook.save(vec![note("after the power cut")], &stamp()).map_err(|error| format!("not saved: {error}"))?;
        drop(notebook);
        let notebook = self.open(desk).map_err(|error| format!("not opened again: {error}"))?;
        if texts(&notebook).len() == found.len() + 1 { Ok(()) } else { Err("the next save is lost".to_owned()) }
    }

    /// What is broken of the backup and of what it was restored to: both hold what the notebook does.
    fn copies_broken(&self, desk: &Desk, found: &BTreeSet<String>) -> Result<(), String> {
        if self.backed_up {
            let drilled = exchange::drill(&desk.path(BACKUP), &Opener::Passphrase(secret()), &Progress::unwatched());
            let drilled = drilled.map_err(|error| format!("the backup does not open: {error}"))?;
            if (drilled.entries, drilled.damage) != (found.len() as u64, None) {
                return Err(format!("the backup holds {} of {}", drilled.entries, found.len()));
            }
        }
        if self.restored {
            let restored = Notebook::open(&desk.path(RESTORED), &secret(), Access::Write, Anchors::none());
            let restored = restored.map_err(|error| format!("what was restored does not open: {error}"))?;
            if restored.damage().is_some() || texts(&restored).into_iter().collect::<BTreeSet<_>>() != *found {
                return Err("what was restored is not what was there".to_owned());
            }
        }
        Ok(())
    }

    /// By the passphrase that was promised; until then also by the one before.
    fn open(&self, desk: &Desk) -> Result<Notebook, Error> {
        let by = |secret: &Passphrase| Notebook::open(&desk.notebook(), secret, Access::Write, desk.anchors());
        if self.changed { by(&other()) } else { by(&secret()).or_else(|_| by(&other())) }
    }
}

/// Cuts the power `states` times, at steps spread over all; gives what was broken.
fn cut(steps: &[Step], mut disk: Disk, states: usize) -> Vec<String> {
    let mut chance = Chance(2026);
    let mut promised = Promised::default();
    let mut broken = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        disk.take(step);
        promised.take(step);
        // As many at each step, and the rest at the last ones.
        for _ in states * number / steps.len()..states * (number + 1) / steps.len() {
            let desk = Desk::new();
            disk.fail(&mut chance, desk.folder());
            if let Err(what) = promised.broken(&desk) {
                broken.push(format!("step {number} of {}, {}: {what}", steps.len(), brief(step)));
            }
        }
    }
    broken
}

fn brief(step: &Step) -> String {
    format!("{step:?}").chars().take(80).collect()
}

/// What the work asks of the file system. `None` in the child that does it.
fn recorded(name: &str) -> Option<(Desk, Vec<Step>)> {
    if let Some(folder) = child::folder() {
        work(&Desk::at(&folder));
        return None;
    }
    let desk = Desk::new();
    let steps = record(name, desk.folder());
    Some((desk, steps))
}

#[test]
fn a_power_cut_takes_nothing_that_was_acknowledged() {
    let name = "power::a_power_cut_takes_nothing_that_was_acknowledged";
    let Some((desk, steps)) = recorded(name) else { return };
    let states = prove(STATES, STATES_PROVED);
    let broken = cut(&steps, Disk::empty(desk.folder()), states);
    assert!(broken.is_empty(), "{} of {states}: {broken:#?}", broken.len());
    // The control: were nothing synced, the same cuts would show it.
    let lost = cut(&steps, Disk::lying(desk.folder()), states.min(STATES)).len();
    assert!(lost > STATES / 4, "without syncs only {lost} of {STATES} lose something");
    report(&format!("{states} power cuts, {} bad; without syncs {lost} of {}", broken.len(), states.min(STATES)));
}

#[test]
fn every_save_is_written_synced_named_and_its_name_synced_before_it_is_acknowledged() {
    let name = "power::every_save_is_written_synced_named_and_its_name_synced_before_it_is_acknowledged";
    let Some((desk, steps)) = recorded(name) else { return };
    let log = desk.notebook().join("log");
    let mut saves = 0;
    for window in steps.split(|step| matches!(step, Step::Said(_))) {
        let Some(named) = window.iter().rposition(|step| matches!(step, Step::Rename(_, to) if to.starts_with(&log)))
        else {
            continue;
        };
        let Step::Rename(unfinished, _) = &window[named] else { unreachable!() };
        let at = |wanted: &dyn Fn(&Step) -> bool| window.iter().position(wanted).unwrap_or(usize::MAX);
        let made = at(&|step| *step == Step::Make(unfinished.clone()));
        let synced = at(&|step| *step == Step::Sync(unfinished.clone()));
        let last_written =
            window.iter().rposition(|step| matches!(step, Step::Write(path, _) if path == unfinished)).unwrap();
        let folder_synced = window[named..].contains(&Step::SyncFolder(log.clone()));
        assert!(made < last_written && last_written < synced && synced < named && folder_synced, "{}", outline(window));
        saves += 1;
    }
    assert!(saves >= 9, "{saves} saves");
}

fn outline(steps: &[Step]) -> String {
    steps.iter().map(|step| brief(step) + "\n").collect()
}
