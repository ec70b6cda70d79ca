//! A refused visit written down with real keys of the language's own layout: every key beyond its text is counted.

use std::cell::Cell;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use chrono::Local;
use dapter_e2e::{App, Outcome, Words, command_line, wizard};
use serde_json::Value;

const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";
/// What a refused visit may take beyond its text.
const LIMIT: usize = 20;
/// For what no title tells: a field's focus.
const SETTLE: Duration = Duration::from_millis(400);

/// Keys pressed one by one, and how many they were.
struct Counted<'a> {
    app: &'a App,
    keys: Cell<usize>,
}

impl Counted<'_> {
    /// A chord counts each of its keys.
    fn press(&self, chord: &str) -> Outcome {
        self.keys.set(self.keys.get() + chord.split('+').count());
        self.app.press(chord)
    }

    fn write(&self, word: &str) -> Outcome {
        self.keys.set(self.keys.get() + word.chars().count());
        self.app.screen().type_text(word)
    }
}

/// What the command line says of the visits of the case, in the notebook of this name.
fn visits(app: &App, notebook: &str) -> Outcome<Vec<u8>> {
    let documents = app.stage().documents();
    let passphrase = documents.join("passphrase");
    std::fs::write(&passphrase, PASSPHRASE)?;
    let output = Command::new(command_line()?)
        .args(["timeline", "--case", "Айбек Саматов", "--kind", "visit", "--json", "--passphrase-file"])
        .arg(passphrase)
        .arg(documents.join(notebook))
        .env("HOME", documents)
        .output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(output.stdout)
}

/// A notebook with one case that is held somewhere.
fn begin(app: &App) -> Outcome {
    wizard::make_notebook(app, &app.stage().documents(), PASSPHRASE)?;
    app.click("first-case")?;
    app.fill("case.names.0.text", "Айбек Саматов")?;
    app.fill("case.facility", "ЕЦ-900/1")?;
    app.click("save")?;
    app.wait_text("case-open", "Айбек Саматов")
}

// The number is for whoever runs it.
#[allow(clippy::print_stdout)]
fn a_refused_visit_in(language: &str) -> Outcome {
    let words = Words::of(language)?;
    // The layout, the key that begins an entry (N, wherever that is), a word of what is looked for, and the text.
    let (layout, new, found_by, text) = match language {
        "en" => ("us", "n", "refus", "not let in because of a quarantine"),
        "ru" => ("ru", "Cyrillic_te", "отказ", "не пустили, сослались на карантин"),
        _ => ("kz", "Cyrillic_te", "рұқсат", "карантин деп кіргізбеді"),
    };
    let mut app = App::start_in(language)?;
    begin(&app)?;
    app.screen().layout(layout)?;
    let counted = Counted { app: &app, keys: Cell::new(0) };
    counted.press(new)?;
    app.wait_for("entry-kind")?;
    sleep(SETTLE);
    app.settle()?;
    app.screenshot("quick-add-kinds")?;
    counted.write(found_by)?;
    app.settle()?;
    app.screenshot("quick-add-choose")?;
    counted.press("Return")?;
    sleep(SETTLE);
    app.screen().type_text(text)?;
    app.wait_value("text", text)?;
    app.settle()?;
    app.screenshot("quick-add-refused")?;
    for field in ["text", "visit.outcome", "visit.facility", "occurred", "source.basis", "save"] {
        let seen = format!(
            "const box = document.querySelector('[data-testid=\"{field}\"]').getBoundingClientRect(); \
             return box.top >= 0 && box.bottom <= innerHeight"
        );
        assert_eq!(app.run(&seen)?, true, "{field} is seen without scrolling");
    }
    counted.press("ctrl+Return")?;
    app.wait_for("case-open")?;
    let keys = counted.keys.get();
    println!("a refused visit took {keys} keys beyond its text in {language}");
    assert!(keys < LIMIT, "{keys} keys");

    // The notebook is in use while it is open.
    app.screen().layout("us")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    let visits = visits(&app, &words.say("new-notebook-default-name")?)?;
    let visits: Value = serde_json::from_slice(&visits).map_err(std::io::Error::from)?;
    let visit = &visits[0];
    assert_eq!(visits.as_array().map(Vec::len), Some(1));
    assert_eq!(visit["visit"]["outcome"], "refused");
    assert_eq!(visit["visit"]["facility"], "ЕЦ-900/1");
    assert_eq!(visit["occurred"]["edtf"], Local::now().date_naive().to_string());
    assert_eq!(visit["source"]["basis"], "first_hand");
    assert_eq!(visit["text"], text);
    Ok(())
}

#[test]
fn a_refused_visit_takes_few_keys_beyond_its_text_in_english() -> Outcome {
    a_refused_visit_in("en")
}

#[test]
fn a_refused_visit_takes_few_keys_beyond_its_text_in_russian() -> Outcome {
    a_refused_visit_in("ru")
}

#[test]
fn a_refused_visit_takes_few_keys_beyond_its_text_in_kazakh() -> Outcome {
    a_refused_visit_in("kk")
}

/// The day is told with keys alone, in each way in which people know a day.
#[test]
fn a_date_is_as_easily_unknown_or_vague_as_exact() -> Outcome {
    let app = App::start()?;
    app.click("welcome-sample")?;
    app.wait_for("case-open")?;
    app.press("n")?;
    app.wait_for("entry-kind")?;
    app.screen().wait_title("New entry")?;
    app.screen().type_text("note")?;
    app.press("Return")?;
    sleep(SETTLE);
    // The aside follows the text.
    app.press("Tab")?;
    for (written, read) in [
        ("12.10.2025", "12 October 2025"),
        ("oct 2025", "October 2025"),
        ("~2025-08", "about August 2025"),
        ("11 or 15 oct 2025", "11 October 2025 or 15 October 2025"),
        ("31 july 2025 or earlier", "31 July 2025 or earlier"),
        ("after 1 june 2025", "or later"),
        ("3-7 june 2025", "3 June 2025"),
        ("unknown", "date unknown"),
    ] {
        app.press("ctrl+a")?;
        app.screen().type_text(written)?;
        app.wait_text("occurred.reading", read)?;
    }
    app.press("ctrl+a")?;
    app.press("BackSpace")?;
    app.wait_text("occurred.reading", "unknown")
}
