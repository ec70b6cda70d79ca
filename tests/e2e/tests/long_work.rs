//! What takes long, in the real window: a backup restored, the files checked, each with its way out; and what belongs to it: another
//! passphrase, notebooks that are remembered only if the person says so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use dapter_e2e::{App, Outcome, command_line, wizard};

const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";
const ANOTHER: &str = "granite-otter-violin-maple";

/// Runs the command line among the documents.
fn dapter(documents: &Path, arguments: &[&str]) -> Outcome<std::process::Output> {
    let mut command = Command::new(command_line()?);
    command.args(arguments).args(["--passphrase-file", "passphrase"]).current_dir(documents);
    command.env("HOME", documents.join("home")).env("XDG_CONFIG_HOME", documents.join("home"));
    command.env("XDG_STATE_HOME", documents.join("home"));
    let output = command.output()?;
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(output)
}

/// A notebook of two entries among the documents, made by the command line.
fn notebook(app: &App) -> Outcome<PathBuf> {
    let documents = app.stage().documents();
    fs::write(documents.join("passphrase"), PASSPHRASE)?;
    dapter(&documents, &["new", "Notes"])?;
    let lines = r#"{"ref":"c","kind":"case","case":{"names":[{"text":"Aibek Samatov"}]}}
        {"kind":"note","case":"c","text":"He stood up by himself."}"#;
    fs::write(documents.join("lines.jsonl"), lines)?;
    dapter(&documents, &["import", "Notes", "lines.jsonl"])?;
    Ok(documents.join("Notes"))
}

/// Makes a notebook of one case in the window, and stays in it.
fn new_notebook(app: &App) -> Outcome<PathBuf> {
    let documents = app.stage().documents();
    wizard::make_notebook(app, &documents, PASSPHRASE)?;
    app.click("first-case")?;
    app.fill("case.names.0.text", "Aibek Samatov")?;
    app.click("save")?;
    app.screen().wait_title("Home")?;
    Ok(documents.join("Notes"))
}

fn unlock(app: &App, passphrase: &str) -> Outcome {
    app.fill("passphrase", passphrase)?;
    app.press("Return")?;
    app.screen().wait_title("Home")
}

fn picture(app: &App, name: &str) -> Outcome {
    app.settle()?;
    app.screenshot(name).map(drop)
}

fn names(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[test]
fn a_backup_is_restored_from_the_welcome_page() -> Outcome {
    let app = App::start()?;
    let original = notebook(&app)?;
    let documents = app.stage().documents();
    dapter(&documents, &["backup", "Notes", "-o", "kept.age"])?;
    let before = names(&documents)?;

    app.click("welcome-restore")?;
    app.screen().wait_title("Restore from a backup")?;
    app.click("restore-file")?;
    app.choose_file(&documents.join("passphrase"))?;
    app.fill("restore-passphrase", "a guess")?;
    app.click("restore-look")?;
    app.wait_text("failure", "neither a Dapter notebook nor a backup")?;
    app.click("restore-file")?;
    app.choose_file(&documents.join("kept.age"))?;
    app.click("restore-look")?;
    app.wait_text("failure", "does not open this")?;

    // Escape ends it, and the page stays.
    app.fill("restore-passphrase", PASSPHRASE)?;
    app.click("restore-look")?;
    app.wait_for("long-work")?;
    app.press("Escape")?;
    app.wait_text("failure", "Cancelled")?;
    app.click("restore-look")?;
    app.wait_text("restore-title", "Notes")?;
    app.wait_text("restore-entries", "2 entries, 2 revisions")?;

    app.click("choose-folder")?;
    app.choose_folder(&documents)?;
    app.wait_text("folder", "ocuments")?;
    picture(&app, "restore-holds")?;
    app.click("restore-run")?;
    app.wait_text("failure", "something here already")?;
    assert_eq!(names(&documents)?, before);
    app.fill("notebook.name", "Restored")?;
    app.click("restore-run")?;
    app.screen().wait_title("Unlock")?;
    app.wait_text("notebook", "Restored")?;
    unlock(&app, PASSPHRASE)?;
    app.wait_text("case-open", "Aibek Samatov")?;
    assert!(original.join("identity.age").is_file());
    let mut after = before;
    after.push("Restored".to_owned());
    after.sort();
    assert_eq!(names(&documents)?, after);
    Ok(())
}

#[test]
fn every_file_is_checked_and_a_damaged_one_named_with_what_helps() -> Outcome {
    let mut app = App::start()?;
    let folder = new_notebook(&app)?;
    app.click("nav-settings")?;
    app.click("settings-check-open")?;
    app.click("check-run")?;
    app.wait_text("check-report", "Every file is sound")?;

    app.restarts(|app| app.press("ctrl+l"))?;
    let broken = folder.join("log/0000000001.age");
    let mut bytes = fs::read(&broken)?;
    if let Some(last) = bytes.last_mut() {
        *last ^= 1;
    }
    fs::write(&broken, bytes)?;
    unlock(&app, PASSPHRASE)?;
    app.click("banner-check")?;
    app.click("check-run")?;
    app.wait_text("check-report", "Some entries cannot be read")?;
    app.wait_text("check-file", "its bytes were changed")?;
    app.wait_text("check-report", "restore the latest sound backup")?;
    picture(&app, "check-broken")?;

    app.click("check-repair")?;
    app.wait_for("check-repair-confirm-act")?;
    picture(&app, "check-repair")?;
    app.restarts(|app| app.click("check-repair-confirm-act"))?;
    assert!(!broken.exists() && folder.join("set-aside").is_dir());
    unlock(&app, PASSPHRASE)?;
    app.wait_gone("banner-check")?;
    app.click("nav-settings")?;
    app.click("settings-check-open")?;
    app.click("check-run")?;
    app.wait_text("check-file", "Set aside by a repair")?;
    app.wait_text("check-report", "Every file is sound")
}

#[test]
fn a_lock_takes_effect_while_a_backup_is_written_and_leaves_nothing_of_it() -> Outcome {
    let mut app = App::start()?;
    new_notebook(&app)?;
    let documents = app.stage().documents();
    let before = names(&documents)?;
    app.click("nav-backup")?;
    app.click("backup-separate")?;
    for field in ["backup-passphrase", "backup-passphrase-again"] {
        app.fill(field, ANOTHER)?;
    }
    app.click("backup-run")?;
    app.choose_file_to_save(&documents.join("backup.age"))?;
    app.wait_for("long-work-cancel")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    app.screen().wait_title("Unlock")?;
    let after = names(&documents)?;
    let unfinished: Vec<_> = after.iter().filter(|name| name.starts_with(".unfinished-")).collect();
    assert!(unfinished.is_empty(), "{after:?}");
    assert!(after == before || after.contains(&"backup.age".to_owned()), "{after:?}");
    unlock(&app, PASSPHRASE)
}

#[test]
fn another_passphrase_opens_the_notebook_and_the_old_one_no_longer_does() -> Outcome {
    let mut app = App::start()?;
    new_notebook(&app)?;
    app.click("nav-settings")?;
    let change = |current: &str| -> Outcome {
        for (field, text) in [("change-current", current), ("change-new", ANOTHER), ("change-again", ANOTHER)] {
            // The click brings it into sight.
            app.click(field)?;
            app.fill(field, text)?;
        }
        app.click("change-run")
    };
    change("not the current one")?;
    app.wait_text("failure", "does not open this")?;
    change(PASSPHRASE)?;
    app.wait_text("change-done", "was changed")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    app.fill("passphrase", PASSPHRASE)?;
    app.press("Return")?;
    app.wait_text("failure", "does not open this")?;
    unlock(&app, ANOTHER)
}

#[test]
fn notebooks_are_remembered_only_if_the_person_says_so_and_forgotten_again() -> Outcome {
    let mut app = App::start()?;
    new_notebook(&app)?;
    let settings = |app: &App| -> Outcome<String> {
        let files = app.stage().left_behind()?;
        let file = files.iter().find(|file| file.ends_with("settings.json"));
        let root = app.stage().documents();
        Ok(file
            .map(|file| fs::read_to_string(root.parent().unwrap_or(&root).join(file)))
            .transpose()?
            .unwrap_or_default())
    };
    assert!(!settings(&app)?.contains("Notes"));
    app.click("nav-settings")?;
    app.click("remember-recent")?;
    app.wait_text("settings-saved", "Saved")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    unlock(&app, PASSPHRASE)?;
    assert!(settings(&app)?.contains("Notes"));
    app.restarts(|app| app.press("ctrl+l"))?;
    app.click("leave-notebook")?;
    app.wait_text("recent", "Notes")?;
    picture(&app, "welcome-recent")?;
    app.click("recent")?;
    app.screen().wait_title("Unlock")?;
    app.click("leave-notebook")?;
    app.click("welcome-settings")?;
    app.click("remember-recent")?;
    app.wait_text("settings-saved", "Saved")?;
    assert!(!settings(&app)?.contains("Notes"));
    app.press("Escape")?;
    app.wait_for("welcome-open")?;
    assert_eq!(app.count("recent")?, 0);
    app.click("welcome-about")?;
    app.wait_text("version", "0.1")?;
    picture(&app, "about")
}
