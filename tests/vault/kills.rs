//! The process killed without warning, at any moment.

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use dapter::{
    exchange::{self, Protection},
    notebook::{Filter, Notebook, Unfinished},
    progress::Progress,
    vault::{Access, Anchors},
};

use crate::support::{
    Desk, cheap, child, compact,
    files::{self, Spot, flip},
    lines, note, prove, report, save, save_notes, secret, stamp, texts,
};

/// Kills of each story in the quick run; the longer each takes the fewer they are. All together are 2,000 in the long one.
const KILLS: [u32; 2] = [60, 900];
const KILLS_OF_DRAFTS: [u32; 2] = [60, 300];
const KILLS_OF_LONG_WORK: [u32; 2] = [20, 160];
const BATCH: usize = 200;

fn kills([quick, long]: [u32; 2]) -> std::ops::Range<u32> {
    0..prove(quick, long)
}

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

/// A different moment for each kill, within `most` and more often early: a release build has done in a millisecond what takes a
/// debug build ten. The same in every run is not wanted here.
fn moment(most: Duration) -> Duration {
    let [part, halvings, ..] = *uuid::Uuid::new_v4().as_bytes();
    most * u32::from(part) / 256 / (1 << (halvings % 8))
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
    for kill in kills(KILLS) {
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
    let kills = kills(KILLS).end;
    report(&format!("{kills} kills, {} acknowledged, {found} found, {:?}", acknowledged.len(), begun.elapsed()));
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
    for kill in kills(KILLS_OF_LONG_WORK) {
        let desk = Desk::with_notebook();
        let taken_in = said_until_killed(name, &desk, moment(Duration::from_millis(400))).len() - 1;
        let entries = usize::try_from(reopened(&desk).counts().unwrap().0).unwrap();
        assert_eq!(entries % BATCH, 0, "kill {kill} left a part of an import");
        assert!(entries / BATCH >= taken_in, "kill {kill} lost an import");
        acknowledged += taken_in;
        found += entries / BATCH;
    }
    report(&format!("{} kills, {acknowledged} imports acknowledged, {found} found", kills(KILLS_OF_LONG_WORK).end));
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
    for kill in kills(KILLS_OF_DRAFTS) {
        let said = said_until_killed(name, &desk, moment(Duration::from_millis(30)));
        acknowledged = said.last().unwrap().parse::<u64>().unwrap();
        let draft = reopened(&desk).draft(DRAFT.parse::<uuid::Uuid>().unwrap().into()).unwrap();
        let found = draft.kind.parse::<u64>().unwrap();
        assert!(found == acknowledged || found == acknowledged + 1, "kill {kill}: {found} after {acknowledged}");
    }
    report(&format!("{} kills, {acknowledged} drafts kept", kills(KILLS_OF_DRAFTS).end));
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
    for kill in kills(KILLS_OF_LONG_WORK) {
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
    report(&format!("{} kills, {before} before and {after} after the purge", kills(KILLS_OF_LONG_WORK).end));
}

#[test]
fn a_backup_that_is_killed_is_whole_under_its_name_or_not_there() {
    let name = "kills::a_backup_that_is_killed_is_whole_under_its_name_or_not_there";
    let protection = || Protection::Passphrase(secret());
    if let Some(folder) = child::folder() {
        let notebook = open_in(&folder);
        child::say("begun");
        for number in 0.. {
            let file = folder.join(format!("{number}.backup"));
            exchange::back_up(&notebook, &file, &protection(), cheap(), &Progress::unwatched()).unwrap();
            child::say(&number.to_string());
        }
    }
    let desk = Desk::new();
    save(&mut desk.create(), [note(&"long ".repeat(5_000))]);
    let made = made_until_killed(
        name,
        &desk,
        |number| format!("{number}.backup"),
        |file| {
            let opener = exchange::Opener::Passphrase(secret());
            assert_eq!(exchange::drill(file, &opener, &Progress::unwatched()).unwrap().entries, 1);
            std::fs::remove_file(file).unwrap();
            reopened(&desk);
        },
    );
    report(&format!("{made} backups"));
}

/// Kills the named test, which makes one file or folder after the other; each that stands under its name is to be `whole`, and
/// none that was acknowledged is to be missing.
fn made_until_killed(test: &str, desk: &Desk, name: impl Fn(u32) -> String, whole: impl Fn(&Path)) -> String {
    let (mut acknowledged, mut found) = (0, 0);
    let kills = kills(KILLS_OF_LONG_WORK);
    for kill in kills.clone() {
        let said = said_until_killed(test, desk, moment(Duration::from_millis(150))).len() - 1;
        let there: Vec<_> = (0..).map(|number| desk.path(&name(number))).take_while(|made| made.exists()).collect();
        assert!(there.len() >= said, "kill {kill} lost what was acknowledged");
        there.iter().for_each(|made| whole(made));
        acknowledged += said;
        found += there.len();
    }
    format!("{} kills, {acknowledged} acknowledged and {found} found whole of the", kills.end)
}

#[test]
fn a_restore_that_is_killed_made_a_whole_notebook_or_none() {
    let name = "kills::a_restore_that_is_killed_made_a_whole_notebook_or_none";
    let opener = || exchange::Opener::Passphrase(secret());
    if let Some(folder) = child::folder() {
        child::say("begun");
        for number in 0.. {
            let (file, place) = (folder.join("backup.age"), folder.join(format!("restored-{number}")));
            exchange::restore(&file, &place, &opener(), None, cheap(), &Progress::unwatched()).unwrap();
            child::say(&number.to_string());
        }
    }
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [note(&"long ".repeat(5_000))]);
    let by = Protection::Passphrase(secret());
    exchange::back_up(&notebook, &desk.path("backup.age"), &by, cheap(), &Progress::unwatched()).unwrap();
    let made = made_until_killed(
        name,
        &desk,
        |number| format!("restored-{number}"),
        |place| {
            let restored = Notebook::open(place, &secret(), Access::Write, Anchors::none()).unwrap();
            assert_eq!((texts(&restored).len(), restored.damage()), (1, None));
            drop(restored);
            std::fs::remove_dir_all(place).unwrap();
        },
    );
    report(&format!("{made} restores"));
}

#[test]
fn a_repair_that_is_killed_deleted_nothing_and_is_finished_by_another() {
    let name = "kills::a_repair_that_is_killed_deleted_nothing_and_is_finished_by_another";
    let repair = |mut notebook: Notebook| {
        let reports = notebook.vault().check().unwrap().run(&Progress::unwatched()).unwrap();
        notebook.repair(&reports, &stamp()).unwrap();
    };
    if let Some(folder) = child::folder() {
        let notebook = open_in(&folder);
        child::say("begun");
        repair(notebook);
        child::say("repaired");
        thread::sleep(Duration::from_secs(60));
    }
    let contents = |desk: &Desk| files::snapshot(&desk.notebook()).into_values().collect::<BTreeSet<_>>();
    let (mut before, mut after) = (0, 0);
    for kill in kills(KILLS_OF_LONG_WORK) {
        let desk = Desk::new();
        save_notes(&mut desk.create(), 1..=40);
        flip(&desk.notebook().join("log/0000000006.age"), Spot::End);
        let stood = contents(&desk);
        let said = said_until_killed(name, &desk, moment(Duration::from_millis(60)));
        assert!(contents(&desk).is_superset(&stood), "kill {kill} lost a file");
        let broken = desk.read().damage().is_some();
        assert!(!(broken && said.len() > 1), "kill {kill}: it was said to be repaired");
        *(if broken { &mut before } else { &mut after }) += 1;
        repair(desk.open());
        save(&mut desk.open(), [note("and on")]);
        assert_eq!(texts(&desk.read()), ["1", "2", "3", "4", "5", "and on"], "kill {kill}");
    }
    report(&format!("{} kills, {before} before and {after} after the repair", kills(KILLS_OF_LONG_WORK).end));
}

#[test]
fn of_a_change_of_passphrase_that_is_killed_the_old_or_the_new_one_opens() {
    let name = "kills::of_a_change_of_passphrase_that_is_killed_the_old_or_the_new_one_opens";
    let number_th = |number: u64| dapter::vault::passphrase(&format!("{number} invented words"));
    let open = |desk: &Path, number: u64| {
        Notebook::open(&desk.join("notebook"), &number_th(number), Access::Write, Anchors::none())
    };
    if let Some(folder) = child::folder() {
        let begin: u64 = std::fs::read_to_string(folder.join("number")).unwrap().parse().unwrap();
        let notebook = open(&folder, begin).unwrap();
        for number in begin.. {
            notebook.vault().change_passphrase(&number_th(number), cheap()).unwrap();
            child::say(&number.to_string());
        }
    }
    let desk = Desk::new();
    desk.create().vault().change_passphrase(&number_th(0), cheap()).unwrap();
    let mut number = 0;
    for kill in kills(KILLS_OF_LONG_WORK) {
        std::fs::write(desk.path("number"), number.to_string()).unwrap();
        let said = said_until_killed(name, &desk, moment(Duration::from_millis(60)));
        let last: u64 = said.last().unwrap().parse().unwrap();
        number = if open(desk.folder(), last).is_ok() { last } else { last + 1 };
        assert!(open(desk.folder(), number).is_ok(), "kill {kill}: neither {last} nor the next opens");
    }
    report(&format!(
        "{} kills, {number} passphrases, the last or the next opened each time",
        kills(KILLS_OF_LONG_WORK).end
    ));
}
