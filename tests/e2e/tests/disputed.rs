//! Claims that disagree, in the real window: entered, found, shown side by side, settled, and nothing removed.

use dapter_e2e::{App, Outcome};

/// A weight of the day before today, as a person tells it.
fn weigh(app: &App, kilograms: &str, basis: &str) -> Outcome {
    app.press("n")?;
    app.screen().wait_title("New entry")?;
    app.screen().type_text("weight")?;
    app.press("Return")?;
    app.fill("weight.value", kilograms)?;
    app.select("source.basis", basis)?;
    app.fill("occurred", "yesterday")?;
    app.wait_text("occurred.reading", "Read as")?;
    app.click("save")?;
    app.screen().wait_title("Disputed")
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

#[test]
fn a_conflict_is_entered_shown_and_settled() -> Outcome {
    let app = App::start()?;
    app.click("welcome-sample")?;
    app.click("case-open")?;
    app.click("tab-disputed")?;
    app.wait_for("dispute-claim")?;
    let before = app.count("dispute")?;

    weigh(&app, "61.5", "relative")?;
    weigh(&app, "58", "official_statement")?;
    wait_count(&app, "dispute", before + 1)?;
    let open = app.count("settle")?;

    app.click("settle")?;
    app.screen().wait_title("New entry")?;
    app.run(
        "const shown = document.querySelector('[data-testid=\"settlement.shown\"]'); shown.selectedIndex = 1; \
         shown.dispatchEvent(new Event('change', { bubbles: true }))",
    )?;
    app.fill("text", "The copy with the seal was seen.")?;
    app.click("save")?;
    app.screen().wait_title("Disputed")?;
    wait_count(&app, "settle", open - 1)?;
    assert_eq!(app.count("dispute")?, before + 1, "one is decided, and nothing is gone");
    app.screenshot("disputed-settled").map(drop)
}
