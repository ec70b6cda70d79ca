//! Claims that disagree, in the real window and in each language: entered, found, shown side by side, settled, and nothing
//! removed.

use dapter_e2e::{App, Outcome, Words, wizard};

/// A weight of the day before today, as a person tells it.
fn weigh(app: &App, words: &Words, kilograms: &str, basis: &str) -> Outcome {
    let yesterday = match words.language.as_str() {
        "en" => "yesterday",
        "ru" => "вчера",
        _ => "кеше",
    };
    wizard::new_entry(app, words, "weight")?;
    app.fill("weight.value", kilograms)?;
    app.select("source.basis", basis)?;
    app.fill("occurred", yesterday)?;
    app.wait_text("occurred.reading", words.say_with("date-read-as", vec![("date", "".into())])?.trim())?;
    app.click("save")?;
    app.screen().wait_title(&words.say("page-disputed")?)
}

/// Waits until so many stand on the page.
fn wait_count(app: &App, id: &str, wanted: usize) -> Outcome {
    for _ in 0..100 {
        if app.count(id)? == wanted {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert_eq!(app.count(id)?, wanted, "{id}");
    Ok(())
}

fn a_conflict_in(language: &str) -> Outcome {
    let words = Words::of(language)?;
    let app = App::start_in(language)?;
    app.click("welcome-sample")?;
    app.click("case-open")?;
    app.click("tab-disputed")?;
    app.wait_for("dispute-claim")?;
    let before = app.count("dispute")?;

    weigh(&app, &words, "61.5", "relative")?;
    weigh(&app, &words, "58", "official_statement")?;
    wait_count(&app, "dispute", before + 1)?;
    let open = app.count("settle")?;

    app.click("settle")?;
    app.screen().wait_title(&words.say("page-new-entry")?)?;
    app.run(
        "const shown = document.querySelector('[data-testid=\"settlement.shown\"]'); shown.selectedIndex = 1; \
         shown.dispatchEvent(new Event('change', { bubbles: true }))",
    )?;
    app.fill("text", "…")?;
    app.click("save")?;
    app.screen().wait_title(&words.say("page-disputed")?)?;
    wait_count(&app, "settle", open - 1)?;
    assert_eq!(app.count("dispute")?, before + 1, "one is decided, and nothing is gone");
    app.screenshot(&format!("disputed-settled-{language}")).map(drop)
}

#[test]
fn a_conflict_is_entered_shown_and_settled_in_english() -> Outcome {
    a_conflict_in("en")
}

#[test]
fn a_conflict_is_entered_shown_and_settled_in_russian() -> Outcome {
    a_conflict_in("ru")
}

#[test]
fn a_conflict_is_entered_shown_and_settled_in_kazakh() -> Outcome {
    a_conflict_in("kk")
}
