//! Long work that is cancelled, at each of its steps: it ends as cancelled, and leaves what was there before.
#![cfg(test)]

mod support;

use std::{fs, ops::ControlFlow, path::Path};

use age::x25519;
use dapter::{
    error::{Error, exit},
    exchange::{self, Backup, Opener, Protection},
    progress::{Progress, Step, Work},
    vault,
};
use support::{Desk, aibek, cheap, child, compact, exported, files, lines, note, save, save_notes, secret, stamp};

/// A notebook with two images and a log of its own, and a backup of it.
fn desk() -> Desk {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [aibek(), note(&"in the image ".repeat(12_000))]);
    compact(&mut notebook);
    save_notes(&mut notebook, 1..=3);
    drop(notebook);
    back_up(&desk, "backup.age", &Progress::unwatched()).unwrap();
    desk
}

fn protection() -> Protection {
    Protection::Passphrase(secret())
}

fn opener() -> Opener {
    Opener::Passphrase(secret())
}

fn back_up(desk: &Desk, name: &str, progress: &Progress<'_>) -> Result<(), Error> {
    exchange::back_up(&desk.read(), &desk.path(name), &protection(), cheap(), progress).map(drop)
}

/// Does the work and cancels it at its first step, then at its second, until it has no more; gives the steps of the whole. Each
/// time it must have ended as cancelled and left every name and every byte as it was.
fn cancelled_at_every_step(desk: &Desk, mut work: impl FnMut(&Progress<'_>) -> Result<(), Error>) -> Vec<Step> {
    let before = (everything(desk.folder()), files::snapshot(desk.folder()));
    let mut at = 0;
    loop {
        let mut steps = Vec::new();
        let result = work(&Progress::new(|step| {
            steps.push(step);
            if steps.len() > at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }));
        let Err(error) = result else {
            assert_eq!(steps.len(), at, "the last step was not the end");
            return steps;
        };
        assert_eq!((error.failure().code.as_str(), error.exit_code()), ("cancelled", exit::CANCELLED), "step {at}");
        assert_eq!(steps.len(), at + 1, "it went on after it was cancelled at {:?}", steps[at]);
        assert_eq!((everything(desk.folder()), files::snapshot(desk.folder())), before, "step {at}, {:?}", steps[at]);
        at += 1;
    }
}

/// The name of everything below a folder, of folders too.
fn everything(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for name in files::names(folder) {
        let path = folder.join(&name);
        if path.is_dir() {
            found.extend(everything(&path));
        }
        found.push(path.display().to_string());
    }
    found
}

/// The works in their order, each once, and that what is done never shrinks and ends near the whole.
fn works(steps: &[Step]) -> Vec<Work> {
    let known: Vec<_> = steps.iter().filter(|step| step.total > 0).collect();
    assert!(known.windows(2).all(|pair| pair[0].done <= pair[1].done), "{steps:?}");
    assert!(known.len() > 3 && known.last().is_none_or(|step| step.percent() > Some(70)), "{steps:?}");
    let mut works: Vec<_> = steps.iter().map(|step| step.work).collect();
    works.dedup();
    works
}

#[test]
fn a_backup() {
    let desk = desk();
    let steps = cancelled_at_every_step(&desk, |progress| back_up(&desk, "another.age", progress));
    assert_eq!(works(&steps), [Work::Deriving, Work::Writing, Work::Deriving, Work::ReadingBack]);
    assert!(exchange::drill(&desk.path("another.age"), &opener(), &Progress::unwatched()).is_ok());
}

#[test]
fn a_backup_to_a_key() {
    let desk = desk();
    let protection = Protection::Recipients(vec![x25519::Identity::generate().to_public()]);
    let steps = cancelled_at_every_step(&desk, |progress| {
        exchange::back_up(&desk.read(), &desk.path("another.age"), &protection, cheap(), progress).map(drop)
    });
    assert_eq!(works(&steps), [Work::Writing, Work::ReadingBack]);
}

#[test]
fn a_drill() {
    let desk = desk();
    let mut held = None;
    let steps = cancelled_at_every_step(&desk, |progress| {
        held = Some(exchange::drill(&desk.path("backup.age"), &opener(), progress)?);
        Ok(())
    });
    assert_eq!(works(&steps), [Work::Deriving, Work::Unpacking, Work::Deriving, Work::Opening]);
    let held = held.unwrap();
    assert_eq!((held.entries, held.damage, held.recorded_at.as_deref()), (5, None, Some("2025-10-17T07:00:00.000Z")));
}

#[test]
fn a_restore_into_a_folder_below_folders_that_are_not_there_yet() {
    let desk = desk();
    let (folder, new) = (desk.path("from/the/drive"), vault::passphrase("chosen at the restore"));
    let steps = cancelled_at_every_step(&desk, |progress| {
        let backup = desk.path("backup.age");
        exchange::restore(&backup, &folder, &opener(), Some(&new), cheap(), progress).map(drop)
    });
    let expected = [Work::Deriving, Work::Unpacking, Work::Deriving, Work::Opening, Work::Deriving];
    assert_eq!(works(&steps), expected);
    let restored = dapter::notebook::Notebook::open(&folder, &new, vault::Access::Write, vault::Anchors::none());
    assert_eq!(exported(&restored.unwrap()), exported(&desk.read()));
    assert_eq!(files::names(&desk.path("from/the")), ["drive"]);
}

#[test]
fn a_restore_into_an_empty_folder_leaves_it_where_it_stands() {
    let desk = desk();
    fs::create_dir(desk.path("empty")).unwrap();
    cancelled_at_every_step(&desk, |progress| {
        let (backup, folder) = (desk.path("backup.age"), desk.path("empty"));
        exchange::restore(&backup, &folder, &opener(), None, cheap(), progress).map(drop)
    });
    assert!(desk.path("empty/identity.age").exists());
}

#[test]
fn an_import() {
    let desk = desk();
    let mut notebook = desk.open();
    let counts = notebook.counts().unwrap();
    let drafts: Vec<_> = (0..20).map(|number| note(&format!("line {number}"))).collect();
    let mut tries = 0;
    let steps = cancelled_at_every_step(&desk, |progress| {
        tries += 1;
        let taken = exchange::import_watched(&mut notebook, lines(&drafts).as_slice(), &stamp(), progress);
        let expected = if taken.is_ok() { counts.0 + 20 } else { counts.0 };
        assert_eq!(notebook.counts().unwrap().0, expected, "nothing is kept in memory either");
        taken.map(drop)
    });
    assert_eq!(works(&steps), [Work::Reading, Work::TakingIn]);
    assert!(tries > 80, "{tries}: each line is a step");
}

#[test]
fn a_check() {
    let desk = desk();
    let notebook = desk.read();
    let steps = cancelled_at_every_step(&desk, |progress| {
        let reports = notebook.vault().check()?.run(progress)?;
        assert_eq!(vault::gravest(&reports), vault::Severity::Good, "{reports:?}");
        Ok(())
    });
    assert_eq!(works(&steps), [Work::Checking]);
}

#[test]
fn what_is_saved_while_a_backup_is_written_is_not_in_it() {
    let desk = desk();
    let mut notebook = desk.open();
    let begun = Backup::of(&notebook, &desk.path("another.age"), protection(), cheap()).unwrap();
    save(&mut notebook, [note("meanwhile")]);
    let report = begun.run(&Progress::unwatched()).unwrap();
    let held = exchange::drill(&report.path, &opener(), &Progress::unwatched()).unwrap();
    assert_eq!((report.entries, held.entries, notebook.counts().unwrap().0), (5, 5, 6));
}

/// The program's own end, which runs no destructors: a backup and a restore are begun in another process that then ends so.
#[test]
fn an_end_without_destructors_can_still_remove_what_is_unfinished() {
    let name = "an_end_without_destructors_can_still_remove_what_is_unfinished";
    if let Some(folder) = child::folder() {
        let in_the_middle = |ends: &dyn Fn()| {
            let end = |step: Step| {
                if matches!(step.work, Work::ReadingBack | Work::Opening) && step.done > 0 {
                    ends();
                }
                ControlFlow::Continue(())
            };
            let (backup, cost) = (folder.join("backup.age"), cheap());
            if folder.join("restoring").exists() {
                drop(exchange::restore(&backup, &folder.join("new"), &opener(), None, cost, &Progress::new(end)));
            } else {
                let anchors = vault::Anchors::none();
                let access = vault::Access::Read;
                let notebook =
                    dapter::notebook::Notebook::open(&folder.join("notebook"), &secret(), access, anchors).unwrap();
                let to = folder.join("another.age");
                drop(exchange::back_up(&notebook, &to, &protection(), cost, &Progress::new(end)));
            }
        };
        in_the_middle(&|| {
            let unfinished = files::names(&folder).iter().any(|name| name.starts_with(".unfinished-"));
            vault::remove_unfinished();
            std::process::exit(if unfinished { 7 } else { 1 });
        });
        unreachable!("it ended in the middle");
    }
    let desk = desk();
    for task in ["backing up", "restoring"] {
        fs::write(desk.path(task), "").unwrap();
        let before = everything(desk.folder());
        let ended = child::start(name, desk.folder()).wait().unwrap();
        assert_eq!((ended.code(), everything(desk.folder())), (Some(7), before), "{task}");
    }
}

/// `Ctrl+C` on the command line, once a backup is being written.
#[cfg(unix)]
#[test]
fn an_interrupted_run_ends_in_order() {
    use rustix::process::{Pid, Signal, kill_process};
    let desk = desk();
    fs::write(desk.path("passphrase"), support::PASSPHRASE).unwrap();
    let before = everything(desk.folder());
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_dapter"));
    command.args(["backup", "notebook", "-o", "another.age", "--passphrase-file", "passphrase"]);
    command.current_dir(desk.folder()).env_clear().envs(support::cli::home(&desk)).stderr(std::process::Stdio::piped());
    let run = command.spawn().unwrap();
    let begun = || files::names(desk.folder()).iter().any(|name| name.starts_with(".unfinished-"));
    while !begun() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    kill_process(Pid::from_child(&run), Signal::INT).unwrap();
    let ended = run.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(i32::from(exit::CANCELLED)), "{said}");
    assert!(said.contains("nothing half done is left"), "{said}");
    let own = |path: &String| !path.contains("/home");
    assert_eq!(everything(desk.folder()).into_iter().filter(own).collect::<Vec<_>>(), before);
}
