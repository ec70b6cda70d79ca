//! A disk on which one call to the system fails, once or from then on: strace lets it fail in the real program.

use std::collections::{BTreeMap, BTreeSet};

use dapter::{
    error::Error,
    notebook::{Filter, Notebook},
    vault::{Access, Passphrase, passphrase},
};

use crate::support::{
    Desk, cheap, child, note, report, save_notes, secret, stamp, texts,
    trace::{Fault, calls, with_fault},
};

fn other() -> Passphrase {
    passphrase("another passphrase of five words")
}

/// Writes in every way, says of each what became of it, and tries again what failed.
fn work(desk: &Desk) {
    // Its first line is the runner's: the faults are counted from the second on each thread.
    std::fs::write("/dev/null", "first").unwrap();
    let mut notebook = None;
    attempt("opened", || {
        notebook = Some(desk.try_open(Access::Write)?);
        Ok(())
    });
    let Some(mut notebook) = notebook else { return };
    attempt("saved a", || notebook.save(vec![note("a")], &stamp()).map(drop).map_err(Error::from));
    attempt("folded", || fold(&mut notebook));
    let second = notebook.entries(&Filter::default()).unwrap().into_iter().find(|entry| entry.text == "2").unwrap().id;
    // Once it is begun another call does not find the entry: opening finishes it.
    attempt_once("purged 2", &mut || notebook.purge(second, &stamp()).map_err(Error::from));
    attempt("saved b", || notebook.save(vec![note("b")], &stamp()).map(drop).map_err(Error::from));
    attempt("changed", || notebook.vault().change_passphrase(&other(), cheap()).map_err(Error::from));
    attempt("saved c", || notebook.save(vec![note("c")], &stamp()).map(drop).map_err(Error::from));
}

fn fold(notebook: &mut Notebook) -> Result<(), Error> {
    let written = notebook.compaction()?.run()?;
    Ok(notebook.compacted(written)?)
}

fn attempt(what: &str, mut work: impl FnMut() -> Result<(), Error>) {
    let _ = attempt_once(what, &mut work) || attempt_once(what, &mut work);
}

fn attempt_once(what: &str, work: &mut impl FnMut() -> Result<(), Error>) -> bool {
    let done = work();
    match &done {
        Ok(()) => child::say_apart(what),
        Err(error) => child::say_apart(&format!("failed {}: {what}", error.failure().code)),
    }
    done.is_ok()
}

/// Holds what the child said against what the disk has.
fn broken(desk: &Desk, said: &[String], once: bool) -> Result<(), String> {
    let (failed, done): (Vec<_>, Vec<_>) = said.iter().partition(|word| word.starts_with("failed "));
    let done: BTreeSet<&str> = done.into_iter().map(String::as_str).collect();
    // Where it cannot be known what the disk has, nothing more is taken until the notebook is opened anew.
    const UNFINISHED: &str = "failed purge-unfinished: purged 2";
    let known =
        |word: &String| word.starts_with("failed disk: ") || word.starts_with("failed stopped: ") || word == UNFINISHED;
    if let Some(other) = failed.iter().find(|word| !known(word)) {
        return Err(format!("another error: {other}"));
    }
    let purged = done.contains("purged 2") || failed.iter().any(|word| *word == UNFINISHED);
    if said.is_empty() || once && done.len() < 6 {
        return Err(format!("did not work again: {said:?}"));
    }
    let by = |secret: &Passphrase| Notebook::open(&desk.notebook(), secret, Access::Write, desk.anchors());
    // A change that was not acknowledged may stand all the same.
    let opened = if done.contains("changed") { by(&other()) } else { by(&secret()).or_else(|_| by(&other())) };
    let mut notebook = opened.map_err(|error| format!("not opened: {error}"))?;
    if let Some(damage) = notebook.damage() {
        return Err(format!("damage: {damage:?}"));
    }
    let found = texts(&notebook);
    if purged && found.iter().any(|text| text == "2") {
        return Err("what was purged is back".to_owned());
    }
    let promised = std::iter::once("1").chain(done.iter().filter_map(|word| word.strip_prefix("saved ")));
    for text in promised {
        if found.iter().filter(|found| *found == text).count() != 1 {
            return Err(format!("{text} is not there once: {found:?}"));
        }
    }
    notebook.save(vec![note("afterwards")], &stamp()).map(drop).map_err(|error| format!("not saved: {error}"))
}

fn desk() -> Desk {
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=2);
    desk
}

#[test]
fn whatever_fails_and_whenever_what_was_saved_stands_and_the_rest_says_so() {
    let name = "faults::whatever_fails_and_whenever_what_was_saved_stands_and_the_rest_says_so";
    if let Some(folder) = child::folder() {
        return work(&Desk::at(&folder));
    }
    let counts = calls(name, desk().folder());
    let mut tried = BTreeMap::<String, usize>::new();
    let mut failures = Vec::new();
    for (call, errors) in [
        ("write", ["ENOSPC", "EIO", "EINTR"].as_slice()),
        ("fsync", &["EIO", "ENOSPC", "EINTR"]),
        ("renameat2", &["EIO", "ENOSPC"]),
        ("rename", &["EIO", "ENOSPC"]),
        ("unlink", &["EIO"]),
        ("unlinkat", &["EIO"]),
    ] {
        for error in errors {
            let first = if call == "write" { 2 } else { 1 };
            for nth in first..=counts.get(call).copied().unwrap_or(0) {
                // A call that is interrupted is made again, for ever if need be.
                let from_then_on = (*error != "EINTR").then_some(false);
                for once in [Some(true), from_then_on].into_iter().flatten() {
                    let desk = desk();
                    let fault = Fault { call, error, nth, once };
                    let said = with_fault(name, desk.folder(), &fault);
                    if let Err(what) = broken(&desk, &said, once) {
                        failures.push(format!("{fault:?}: {what}"));
                    }
                    *tried.entry(format!("{call} {error}")).or_default() += 1;
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    for call in ["write", "fsync", "rename", "unlink"] {
        assert!(tried.keys().any(|tried| tried.starts_with(call)), "no {call} was made: {counts:?}");
    }
    report(&format!("{} faults, none bad: {tried:?}", tried.values().sum::<usize>()));
}
