//! The main job by clicks and keys in the real window: a notebook, a case, a visit, two weights, a hunger strike, lock,
//! unlock, the count of days, an encrypted backup that the command line opens.

use std::process::Command;

use chrono::{Days, Local};
use dapter_e2e::{App, Outcome, command_line, wizard};

const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";

/// A day as EDTF, so many days before today.
fn ago(days: u64) -> String {
    (Local::now().date_naive() - Days::new(days)).to_string()
}

/// Opens quick add with a key and picks a kind by typing.
fn new_entry(app: &App, kind: &str) -> Outcome {
    app.press("n")?;
    app.screen().wait_title("New entry")?;
    app.screen().type_text(kind)?;
    app.press("Return")?;
    app.wait_for("text")
}

/// By its button; the story of the release build saves by keys. A list that a click has just closed may still take a key.
fn save(app: &App, back_to: &str) -> Outcome {
    app.click("save")?;
    app.screen().wait_title(back_to).inspect_err(|_| drop(app.screenshot("not-saved")))
}

fn weigh(app: &App, kilograms: &str, day: &str) -> Outcome {
    new_entry(app, "weight")?;
    app.fill("weight.value", kilograms)?;
    app.select("weight.reading", "self_reported")?;
    app.select("source.basis", "detainee_statement")?;
    app.fill("occurred", day)?;
    app.wait_text("occurred.reading", "Read as")?;
    save(app, "Home")
}

#[test]
fn the_main_job_by_clicks_and_keys() -> Outcome {
    let mut app = App::start()?;
    let documents = app.stage().documents();
    wizard::make_notebook(&app, &documents, PASSPHRASE)?;
    let notebook = documents.join("Notes");
    assert!(notebook.join("identity.age").is_file());

    app.click("first-case")?;
    app.fill("case.names.0.text", "Aibek Samatov")?;
    app.fill("case.facility", "ZK-900/1")?;
    save(&app, "Home")?;
    app.wait_text("case-open", "Aibek Samatov")?;

    new_entry(&app, "visit")?;
    app.fill("text", "He stood up by himself.")?;
    app.select("visit.mode", "through_glass")?;
    app.select("visit.outcome", "held")?;
    app.fill("occurred", &ago(12))?;
    save(&app, "Home")?;
    weigh(&app, "72", &ago(16))?;
    weigh(&app, "59", &ago(2))?;
    new_entry(&app, "hunger strike")?;
    app.click("strike.phases.add")?;
    app.fill("strike.phases.0.from", &ago(4))?;
    app.select("strike.phases.0.kind", "water")?;
    save(&app, "Home")?;

    for unlocked in ["before the lock", "after the lock"] {
        app.wait_text("strike-day", "day 5")?;
        app.wait_text("full-days", "4 full days")?;
        app.wait_text("day-convention", "the first day without food is day 1")?;
        app.wait_text("weight-change", "−13.0")?;
        app.wait_text("weight-change", "−18.1")?;
        app.wait_text("silence", "12")?;
        if unlocked == "before the lock" {
            app.restarts(|app| app.press("ctrl+l"))?;
            app.screen().wait_title("Unlock")?;
            app.fill("passphrase", "lantern-cobalt-thimble-orchart")?;
            app.click("unlock")?;
            app.wait_text("failure", "does not open this")?;
            app.fill("passphrase", PASSPHRASE)?;
            app.press("Return")?;
            app.screen().wait_title("Home")?;
        }
    }

    app.click("case-open")?;
    app.screen().wait_title("Case")?;
    app.wait_text("row-text", "He stood up by himself.")?;
    assert_eq!(app.count("row")?, 4);
    app.click("tab-health")?;
    app.wait_for("weight-chart")?;
    assert_eq!(app.count("weight-mark")?, 2);
    assert_eq!(app.count("weight-row")?, 2);
    app.wait_text("bmi", "height")?;

    let backup = documents.join("backup.age");
    app.click("nav-backup")?;
    app.fill("backup-passphrase", PASSPHRASE)?;
    app.click("backup-run")?;
    app.choose_file_to_save(&backup)?;
    app.wait_text("backup-path", "backup.age")?;
    app.wait_text("backup-entries", "5")?;

    let passphrase = documents.join("passphrase");
    std::fs::write(&passphrase, PASSPHRASE)?;
    let drill = Command::new(command_line()?)
        .arg("drill")
        .arg(&backup)
        .arg("--passphrase-file")
        .arg(&passphrase)
        .arg("--json")
        .output()?;
    let held: serde_json::Value = serde_json::from_slice(&drill.stdout).unwrap();
    assert_eq!(held["entries"], 5);
    Ok(())
}
