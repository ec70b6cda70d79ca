//! The process killed without warning, at any moment.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use dapter::{
    exchange,
    notebook::{Filter, Notebook, Unfinished},
    vault::Access,
};

use crate::support::{Desk, child, compact, lines, note, report, save, secret, stamp, texts};

/// Kills of the test that saves; the one that imports takes fewer, as its transactions take longer.
const KILLS: u32 = 60;
const KILLS_OF_IMPORTS: u32 = 20;
const KILLS_OF_PURGES: u32 = 20;
const BATCH: usize = 200;

fn open_in(desk: &Path) -> Notebook {
    let anchors = dapter::vault::Anchors::in_folder(&desk.join("seen"));
    Notebook::open(&desk.join("notebook"), &secret(), Access::Write, anchors).unwrap()
}

/// Starts the named test as a child, kills it after its first word and `delay` more, and gives what it had said.
fn said_until_killed(test: &str, desk: &Desk, delay: Duration) -> Vec<String> {
    let mut child = child::start(test, desk.folder());
    let (words, heard) = std::sync::mpsc::channel();
    let out = BufReader::new(child.stdout.take().unwrap());
    let listener = thread::spawn(move || {
        for line in out.split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8(line).unwrap();
            if let Some((_, word)) = line.split_once(child::SAYS) {
                let _ = words.send(word.to_owned());
            }
        }
    });
    let mut said = vec![heard.recv_timeout(Duration::from_secs(30)).unwrap()];
    thread::sleep(delay);
    child.kill().unwrap();
    child.wait().unwrap();
    listener.join().unwrap();
    said.extend(heard);
    said
}

/// A different moment for each kill, spread over `most`; the same in every run is not wanted here.
fn moment(most: Duration) -> Duration {
    most * (u32::from(uuid::Uuid::new_v4().as_bytes()[0])) / 256
}

/// Opens what the killed process left, and holds it to its promise: sound, nothing set back.
fn reopened(desk: &Desk) -> Notebook {
    let notebook = desk.open();
    assert_eq!((notebook.damage(), notebook.rollback()), (None, None));
    notebook
}

#[test]
fn what_is_acknowledged_survives_a_kill() {
    let name = "kills::what_is_acknowledged_survives_a_kill";
    if let Some(folder) = child::folder() {
        let mut notebook = open_in(&folder);
        let begin = texts(&notebook).len();
        for number in begin.. {
            let word = format!("{number}-{}", std::process::id());
            notebook.save(vec![note(&word)], &stamp()).unwrap();
            child::say(&word);
            if number % 5 == 0 {
                compact(&mut notebook);
            }
        }
        return;
    }
    let desk = Desk::new();
    // Long enough that about every second kill meets a compaction rather than a save.
    let long = "long ".repeat(100_000);
    save(&mut desk.create(), [note(&long)]);
    let mut acknowledged = vec![long];
    let begun = Instant::now();
    for kill in 0..KILLS {
        acknowledged.extend(said_until_killed(name, &desk, moment(Duration::from_millis(100))));
        let found: std::collections::HashSet<_> = texts(&reopened(&desk)).into_iter().collect();
        let lost: Vec<_> = acknowledged.iter().filter(|word| !found.contains(*word)).collect();
        assert!(lost.is_empty(), "kill {kill} lost {lost:?}");
        assert!(
            found.len() <= acknowledged.len() + kill as usize + 1,
            "at most one save a kill was not acknowledged yet"
        );
    }
    let found = texts(&desk.read()).len();
    report(&format!("{KILLS} kills, {} acknowledged, {found} found, {:?}", acknowledged.len(), begun.elapsed()));
}

#[test]
fn an_import_that_is_killed_is_kept_whole_or_not_at_all() {
    let name = "kills::an_import_that_is_killed_is_kept_whole_or_not_at_all";
    if let Some(folder) = child::folder() {
        let mut notebook = open_in(&folder);
        let batch: Vec<_> = (0..BATCH).map(|number| note(&number.to_string())).collect();
        child::say("begun");
        loop {
            exchange::import(&mut notebook, lines(&batch).as_slice(), &stamp()).unwrap();
            child::say("taken in");
        }
    }
    let (mut acknowledged, mut found) = (0, 0);
    for kill in 0..KILLS_OF_IMPORTS {
        let desk = Desk::with_notebook();
        let taken_in = said_until_killed(name, &desk, moment(Duration::from_millis(400))).len() - 1;
        let entries = usize::try_from(reopened(&desk).counts().unwrap().0).unwrap();
        assert_eq!(entries % BATCH, 0, "kill {kill} left a part of an import");
        assert!(entries / BATCH >= taken_in, "kill {kill} lost an import");
        acknowledged += taken_in;
        found += entries / BATCH;
    }
    report(&format!("{KILLS_OF_IMPORTS} kills, {acknowledged} imports acknowledged, {found} found"));
}

#[test]
fn of_a_draft_the_older_or_the_newer_is_there_and_never_none() {
    let name = "kills::of_a_draft_the_older_or_the_newer_is_there_and_never_none";
    let typed = |number: u64| Unfinished { kind: number.to_string(), ..Unfinished::default() };
    if let Some(folder) = child::folder() {
        let notebook = open_in(&folder);
        let id = DRAFT.parse::<uuid::Uuid>().unwrap().into();
        let begin = notebook.draft(id).map_or(0, |draft| draft.kind.parse::<u64>().unwrap() + 1);
        for number in begin.. {
            notebook.keep_draft(id, typed(number), &stamp()).unwrap();
            child::say(&number.to_string());
        }
    }
    let desk = Desk::with_notebook();
    let mut acknowledged = 0;
    for kill in 0..KILLS {
        let said = said_until_killed(name, &desk, moment(Duration::from_millis(30)));
        acknowledged = said.last().unwrap().parse::<u64>().unwrap();
        let draft = reopened(&desk).draft(DRAFT.parse::<uuid::Uuid>().unwrap().into()).unwrap();
        let found = draft.kind.parse::<u64>().unwrap();
        assert!(found == acknowledged || found == acknowledged + 1, "kill {kill}: {found} after {acknowledged}");
    }
    report(&format!("{KILLS} kills, {acknowledged} drafts kept"));
}

/// The draft that is typed at.
const DRAFT: &str = "0199e000-0000-7000-8000-000000000001";

#[test]
fn a_purge_that_is_killed_happened_or_did_not_and_takes_nothing_else() {
    let name = "kills::a_purge_that_is_killed_happened_or_did_not_and_takes_nothing_else";
    if let Some(folder) = child::folder() {
        let mut notebook = open_in(&folder);
        let found = notebook.entries(&Filter::default()).unwrap();
        let id = found.iter().find(|entry| entry.text.starts_with("quillwort")).unwrap().id;
        child::say("begun");
        notebook.purge(id, &stamp()).unwrap();
        child::say("purged");
        thread::sleep(Duration::from_secs(60));
    }
    let (mut before, mut after) = (0, 0);
    for kill in 0..KILLS_OF_PURGES {
        let desk = Desk::new();
        let mut notebook = desk.create();
        save(&mut notebook, [note(&"quillwort ".repeat(5_000)), note(&"long ".repeat(5_000))]);
        compact(&mut notebook);
        save(&mut notebook, [note("later")]);
        drop(notebook);
        let said = said_until_killed(name, &desk, moment(Duration::from_millis(250)));
        let mut notebook = reopened(&desk);
        let mut kept = texts(&notebook);
        let there = kept.iter().any(|text| text.starts_with("quillwort"));
        kept.retain(|text| !text.starts_with("quillwort"));
        assert_eq!(kept.len(), 2, "kill {kill} took something else");
        assert!(!(there && said.len() > 1), "kill {kill}: it was said to be purged");
        *(if there { &mut before } else { &mut after }) += 1;
        if !there {
            assert!(!notebook.purge_unfinished().unwrap(), "kill {kill}: opening finishes it");
        }
        save(&mut notebook, [note("and on")]);
        drop(notebook);
        assert_eq!(texts(&reopened(&desk)).len(), if there { 4 } else { 3 });
    }
    report(&format!("{KILLS_OF_PURGES} kills, {before} before and {after} after the purge"));
}
