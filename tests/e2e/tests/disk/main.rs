//! Nothing that was written, searched for or typed reaches a disk: everything that the window, the page's processes and the command
//! line write while a notebook is used is recorded, also what is removed again, and looked through.
#![cfg(test)]

#[path = "../../../support/coverage.rs"]
#[allow(dead_code, unused_imports, missing_docs, reason = "the core's tests use the rest")]
mod coverage;
mod entries;
#[path = "../../../support/schema.rs"]
#[allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the core's tests use the rest, and fail in their own way"
)]
mod schema;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use dapter::notebook::Draft;
use dapter_e2e::canary::{self, Canaries, FORMS, Form};
use dapter_e2e::written::{self, Written};
use dapter_e2e::{App, Outcome, Stage, command_line, kept, secret, wizard};

/// Where temporary files of every program belong.
const PLACES: [&str; 3] = ["/tmp", "/var/tmp", "/dev/shm"];
/// What a draft takes to be kept.
const KEPT: Duration = Duration::from_millis(2600);

/// Words that stand nowhere else, each for one way in.
fn word(of: &str) -> String {
    format!("zq{of}{:07}kv", std::process::id())
}

/// An empty folder for a record. It will hold everything that is looked for, so it is removed when all is well.
fn record(name: &str) -> Outcome<PathBuf> {
    let folder = kept("disk-run", name)?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The command line, recorded; what it reads of a passphrase comes through a pipe.
fn dapter(stage: &Stage, record: &Path, arguments: &[&str], passphrase: &str, input: &[u8]) -> Outcome<String> {
    let (reader, mut writer) = std::io::pipe()?;
    writer.write_all(passphrase.as_bytes())?;
    drop(writer);
    let mut command = stage.command(command_line()?);
    command.args(arguments).current_dir(stage.documents());
    command.arg("--passphrase-file").arg(format!("/proc/{}/fd/{}", std::process::id(), reader.as_raw_fd()));
    let mut recorded = written::recorded(&command, record);
    let mut run = recorded.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut to = run.stdin.take();
    let input = input.to_vec();
    let feeding = std::thread::spawn(move || to.as_mut().map(|to| to.write_all(&input)));
    let output = run.wait_with_output()?;
    let _ = feeding.join();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Where something was found: the file, what, and how it stood there.
type Leak = (PathBuf, String, Form);

/// Looks through what was written and how it was named.
fn in_record(canaries: &Canaries, written: &Written) -> BTreeSet<Leak> {
    let names = written.names.iter().map(|path| (path, path.as_os_str().as_encoded_bytes()));
    let contents = written.contents.iter().map(|(path, bytes)| (path, bytes.as_slice()));
    names.chain(contents).flat_map(|(path, bytes)| leaks(canaries, path, bytes)).collect()
}

/// Looks through files as they stand now. One that went away meanwhile was in the record.
fn in_files(canaries: &Canaries, files: &[PathBuf]) -> BTreeSet<Leak> {
    let read = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap_or_default();
        leaks(canaries, path, &[bytes.as_slice(), path.as_os_str().as_encoded_bytes()].concat())
    };
    files.iter().flat_map(read).collect()
}

fn leaks(canaries: &Canaries, path: &Path, bytes: &[u8]) -> Vec<Leak> {
    canaries.found(bytes).into_iter().map(|(name, form)| (path.to_owned(), name.to_owned(), form)).collect()
}

/// Files that were changed since where every program leaves temporary ones. What lies deeper there and is ours is in the record.
fn changed_since(place: &str, since: SystemTime) -> Vec<PathBuf> {
    let is_new = |path: &PathBuf| {
        let meta = path.symlink_metadata();
        meta.is_ok_and(|meta| meta.is_file() && meta.modified().is_ok_and(|at| at >= since))
    };
    fs::read_dir(place).into_iter().flatten().flatten().map(|entry| entry.path()).filter(is_new).collect()
}

fn unlock(app: &App, passphrase: &str) -> Outcome {
    app.screen().wait_title("Unlock")?;
    app.click("passphrase")?;
    app.screen().type_text(passphrase)?;
    app.wait_value("passphrase", passphrase)?;
    app.press("Return")?;
    app.screen().wait_title("Home")
}

/// Every page of a notebook, and what it shows when somebody asks for more.
fn look_around(app: &App) -> Outcome {
    for page in ["nav-people", "nav-backup", "nav-settings", "nav-home"] {
        app.click(page)?;
        app.settle()?;
    }
    app.click("case-open")?;
    for tab in ["health", "law", "dates", "contacts", "disputed"] {
        app.click(&format!("tab-{tab}"))?;
        app.settle()?;
    }
    app.click("nav-home")?;
    app.screen().wait_title("Home")
}

/// Searches and copies what was searched for.
fn search_and_copy(app: &App, query: &str) -> Outcome {
    app.press("slash")?;
    app.screen().wait_title("Search")?;
    app.screen().type_text(query)?;
    app.wait_value("query", query)?;
    app.wait_for("hit")?;
    app.press("ctrl+a")?;
    app.press("ctrl+c")?;
    app.wait("the query to be copied", || Ok(app.screen().clipboard()? == query))?;
    app.press("Escape")?;
    app.click("nav-home")?;
    app.screen().wait_title("Home")
}

fn back_up(app: &App, file: &Path, passphrase: &str) -> Outcome {
    app.click("nav-backup")?;
    app.click("backup-separate")?;
    for field in ["backup-passphrase", "backup-passphrase-again"] {
        app.click(field)?;
        app.screen().type_text(passphrase)?;
        app.wait_value(field, passphrase)?;
    }
    app.click("backup-run")?;
    app.choose_file_to_save(file)?;
    app.wait_text("backup-path", "backup.age")
}

#[test]
fn nothing_that_was_written_or_typed_can_be_read_in_any_file() -> Outcome {
    let began = SystemTime::now();
    let (window, line) = (record("window")?, record("command-line")?);
    let stage = Stage::new("en")?;
    let documents = stage.documents();
    let notebook = documents.join("Notes");
    let [field, note, visit, draft, case, passphrase, another] =
        ["field", "note", "visit", "draft", "case", "pass", "back"].map(word);

    let mut app = App::start_as(stage, |command| {
        *command = written::recorded(command, &window);
        command.current_dir(&documents)
    })?;
    wizard::name_place_and_passphrase(&app, &documents, &passphrase)?;
    app.press("Return")?;
    app.wait_for("qr")?;
    let key = wizard::key_groups(&app)?;
    let sheet = wizard::print_sheet(&app, &documents)?;
    wizard::prove_key_and_name_case(&app, &key, &case)?;
    app.restarts(|app| app.press("ctrl+l"))?;

    let figures = entries::figures();
    let entries: Vec<u8> =
        entries::of_every_field(&field, &figures).iter().flat_map(|entry| format!("{entry}\n").into_bytes()).collect();
    dapter(app.stage(), &line, &["import", "Notes", "-"], &passphrase, &entries)?;
    let found = dapter(app.stage(), &line, &["search", "Notes", &field], &passphrase, b"")?;
    assert!(found.contains(&field), "{found}");
    dapter(app.stage(), &line, &["check", "Notes"], &passphrase, b"")?;
    dapter(app.stage(), &line, &["backup", "Notes", "-o", "line.age"], &passphrase, b"")?;

    unlock(&app, &passphrase)?;
    look_around(&app)?;
    wizard::write(&app, "note", &note)?;
    wizard::save(&app)?;
    wizard::write(&app, "visit", &visit)?;
    wizard::save(&app)?;
    search_and_copy(&app, &note)?;
    back_up(&app, &documents.join("backup.age"), &another)?;
    app.click("nav-home")?;
    app.screen().wait_title("Home")?;
    wizard::write(&app, "note", &draft)?;
    std::thread::sleep(KEPT);
    app.restarts(|app| app.press("ctrl+l"))?;
    app.screen().wait_title("Unlock")?;
    app.click("unlock-by-key")?;
    wizard::type_from_paper(&app, &key)?;
    app.click("key-use")?;
    app.screen().wait_title("Home")?;
    app.wait_text("draft-open", &draft)?;
    app.press("ctrl+shift+q")?;
    assert_eq!(app.ends()?, 0);

    let (identity, raw) = secret::identity(&notebook, &passphrase)?;
    let (large, small) = (key.concat(), key.concat().to_lowercase());
    let typed = wizard::paper_lines(&key);
    let mut texts: Vec<(&str, &[u8])> = vec![
        ("identity", identity.as_bytes()),
        ("identity, raw", &raw),
        ("key", large.as_bytes()),
        ("key, small", small.as_bytes()),
    ];
    let words = [&field, &note, &visit, &draft, &case, &passphrase, &another];
    texts.extend(words.map(|text| (text.as_str(), text.as_bytes())));
    texts.extend(typed.iter().filter(|line| line.len() > 8).map(|line| ("key, typed", line.as_bytes())));
    texts.extend(figures.iter().map(|text| (text.as_str(), text.as_bytes())));
    let canaries = Canaries::of(texts)?;

    let records = [written::read(&window)?, written::read(&line)?];
    let mut files = app.stage().files()?;
    files.extend(PLACES.iter().flat_map(|place| changed_since(place, began)));
    files.extend(records.iter().flat_map(|record| &record.names).filter(|path| path.is_file()).cloned());
    files.sort();
    files.dedup();
    let mut found = in_files(&canaries, &files);
    for record in &records {
        found.extend(in_record(&canaries, record));
    }
    let contents = || records.iter().flat_map(|record| &record.contents);
    dapter_e2e::report(&format!(
        "{} texts in {} forms, in {} files that stand and {} that {} processes and threads wrote, {} KB: {} found",
        canaries.count(),
        FORMS.len(),
        files.len(),
        contents().count(),
        records.iter().map(|record| record.followed).sum::<usize>(),
        contents().map(|(_, bytes)| bytes.len()).sum::<usize>() / 1024,
        found.len()
    ));
    assert_eq!(found, BTreeSet::new());

    // What was filled in a way that the record does not show, and what was printed, is in the folder in memory.
    let run_time = app.stage().run_time();
    let elsewhere = |path: &Path| !path.starts_with(&run_time);
    let unseen: Vec<_> = records.iter().flat_map(|record| &record.unseen).filter(|(path, _)| elsewhere(path)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
    let printed = contents().filter(|(_, bytes)| bytes.starts_with(b"%PDF")).map(|(path, _)| path);
    let (asked, spooled): (Vec<_>, Vec<_>) = printed.partition(|path| elsewhere(path));
    assert_eq!(asked, [&sheet]);
    assert_eq!(spooled.len(), 1, "the system's printing was not seen: {spooled:?}");
    let left: Vec<_> = files.iter().filter(|path| !elsewhere(path)).collect();
    assert!(left.is_empty(), "{left:?}");
    // The record is that of what was done.
    for part in
        ["Notes/log/", "Notes/drafts/", "Notes/recovery/", "Notes/identity.age", "/backup.age", "recently-used.xbel"]
    {
        let named = |path: &PathBuf| path.to_string_lossy().contains(part);
        assert!(records[0].names.iter().chain(records[0].contents.keys()).any(named), "{part} was not written");
    }
    assert!(records[1].names.iter().any(|path| path.ends_with("line.age")));
    fs::remove_dir_all(window)?;
    fs::remove_dir_all(line)?;
    Ok(())
}

/// The control: what the test above would find.
#[test]
fn what_is_planted_in_a_file_is_found_also_when_the_file_is_gone() -> Outcome {
    let began = SystemTime::now();
    let stage = Stage::new("en")?;
    let text = word("plant");
    let canaries = Canaries::of([(text.as_str(), text.as_bytes())])?;
    let planted: Vec<(Form, Vec<u8>)> = FORMS
        .iter()
        .flat_map(|form| canary::written(text.as_bytes(), *form).into_iter().map(|bytes| (*form, bytes)))
        .collect();
    assert!(planted.len() >= 8, "{}", planted.len());

    let folder = record("control")?;
    let run = |script: &str, input: &[u8]| -> Outcome {
        let mut command = stage.command("sh");
        command.args(["-c", script]).current_dir(stage.documents());
        let mut child = written::recorded(&command, &folder).stdin(Stdio::piped()).spawn()?;
        if let Some(mut to) = child.stdin.take() {
            to.write_all(input)?;
        }
        assert!(child.wait()?.success(), "{script}");
        Ok(())
    };
    for (number, (_, bytes)) in planted.iter().enumerate() {
        run(&format!("dd of=gone{number} status=none && mv gone{number} named && rm named"), bytes)?;
    }
    run(&format!("mkdir {text} && rmdir {text} && ln -s {text} link && rm link"), b"")?;
    run("cp /etc/passwd copy && rm copy", b"")?;
    let written = written::read(&folder)?;
    let found = in_record(&canaries, &written);
    for (number, (form, _)) in planted.iter().enumerate() {
        let file = stage.documents().join(format!("gone{number}"));
        assert!(found.contains(&(file, text.clone(), *form)), "{form:?} in {found:?}");
    }
    assert!(found.contains(&(PathBuf::from(&text), text.clone(), Form::Plain)), "{found:?}");
    assert_eq!(written.unseen, BTreeSet::from([(stage.documents().join("copy"), "copy_file_range".to_owned())]));
    assert!(stage.files()?.iter().all(|file| !file.starts_with(stage.documents())));

    let own = [stage.documents(), stage.run_time(), stage.home().join(".local/share"), stage.home().join(".cache")];
    for place in own.iter().map(PathBuf::as_path).chain(PLACES.map(Path::new)) {
        fs::create_dir_all(place)?;
        for (number, (form, bytes)) in planted.iter().enumerate() {
            let file = place.join(format!("dapter-plant-{}-{number}", std::process::id()));
            fs::write(&file, [b"around ".as_slice(), bytes, b" it"].concat())?;
            let mut files = stage.files()?;
            files.extend(PLACES.iter().flat_map(|place| changed_since(place, began)));
            assert_eq!(in_files(&canaries, &files), BTreeSet::from([(file.clone(), text.clone(), *form)]));
            fs::remove_file(file)?;
        }
    }
    fs::remove_dir_all(folder)?;
    Ok(())
}
