//! The main job by clicks and keys in the real window, in each language: a notebook, a case, a visit, two weights, a hunger
//! strike, lock, unlock, the count of days, an encrypted backup that the command line opens.

mod support;

use dapter_e2e::{App, Outcome, Words, wizard};
use support::job::{Teller, ago, assert_opens};

/// By its button; the story by keys alone saves by keys. A list that a click has just closed may still take a key.
fn save(app: &App, words: &Words) -> Outcome {
    app.click("save")?;
    app.screen().wait_title(&words.say("page-home")?).inspect_err(|_| drop(app.screenshot("not-saved")))
}

fn weigh(app: &App, words: &Words, kilograms: &str, day: &str) -> Outcome {
    wizard::new_entry(app, words, "weight")?;
    app.fill("weight.value", kilograms)?;
    app.select("weight.reading", "self_reported")?;
    app.select("source.basis", "detainee_statement")?;
    app.fill("occurred", day)?;
    let (read_as, _) = support::job::around(words, "date-read-as", "date")?;
    app.wait_text("occurred.reading", &read_as)?;
    save(app, words)
}

fn the_main_job_in(language: &str) -> Outcome {
    let words = Words::of(language)?;
    let teller = Teller::of(&words)?;
    let mut app = App::start_in(language)?;
    let documents = app.stage().documents();
    wizard::make_notebook(&app, &documents, teller.passphrase)?;
    let notebook = documents.join(words.say("new-notebook-default-name")?);
    assert!(notebook.join("identity.age").is_file());

    app.click("first-case")?;
    app.fill("case.names.0.text", teller.person)?;
    app.fill("case.facility", teller.place)?;
    save(&app, &words)?;
    app.wait_text("case-open", teller.person)?;

    wizard::new_entry(&app, &words, "visit")?;
    app.fill("text", teller.seen)?;
    app.select("visit.mode", "through_glass")?;
    app.select("visit.outcome", "held")?;
    app.fill("occurred", &ago(12))?;
    save(&app, &words)?;
    weigh(&app, &words, "72", &ago(16))?;
    weigh(&app, &words, "59", &ago(2))?;
    wizard::new_entry(&app, &words, "strike")?;
    app.click("strike.phases.add")?;
    app.fill("strike.phases.0.from", &ago(4))?;
    app.select("strike.phases.0.kind", "water")?;
    save(&app, &words)?;

    for unlocked in ["before the lock", "after the lock"] {
        teller.counts(&app)?;
        if unlocked == "before the lock" {
            app.restarts(|app| app.press("ctrl+l"))?;
            app.screen().wait_title(&words.say("page-unlock")?)?;
            app.fill("passphrase", &teller.passphrase.replace('o', "0").replace('о', "а"))?;
            app.click("unlock")?;
            app.wait_text("failure", &words.say("error-wrong-key")?)?;
            app.fill("passphrase", teller.passphrase)?;
            app.press("Return")?;
            app.screen().wait_title(&words.say("page-home")?)?;
        }
    }

    app.click("case-open")?;
    app.screen().wait_title(&words.say("page-case")?)?;
    app.wait_for("row")?;
    app.run("scrollTo(0, document.documentElement.scrollHeight)")?;
    app.wait_text("row-text", teller.seen)?;
    app.click("tab-health")?;
    app.wait_for("weight-chart")?;
    assert_eq!(app.count("weight-mark")?, 2);
    assert_eq!(app.count("weight-row")?, 2);
    app.wait_text("bmi", &words.say("bmi-missing-height")?)?;

    let backup = documents.join("backup.age");
    app.click("nav-backup")?;
    app.fill("backup-passphrase", teller.passphrase)?;
    app.click("backup-run")?;
    app.choose_file_to_save(&backup)?;
    app.wait_text("backup-path", "backup.age")?;
    app.wait_text("backup-entries", &words.say_with("entries-count", vec![("count", 5.into())])?)?;
    assert_opens(&backup, teller.passphrase, 5, &documents)
}

#[test]
fn the_main_job_in_english() -> Outcome {
    the_main_job_in("en")
}

#[test]
fn the_main_job_in_russian() -> Outcome {
    the_main_job_in("ru")
}

#[test]
fn the_main_job_in_kazakh() -> Outcome {
    the_main_job_in("kk")
}
