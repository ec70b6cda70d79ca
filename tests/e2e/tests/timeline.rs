//! A long list in the real window: every row is reached by keys, found by filters and by the strip, and stands where it was left.

use std::process::Command;

use dapter_e2e::{App, Outcome, Trouble, command_line};
use serde_json::{Value, json};

const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";

/// A notebook with one case of so many notes, one on each day; "note 0" is the oldest. Five of them somebody told.
fn notebook(app: &App, entries: usize) -> Outcome<std::path::PathBuf> {
    let documents = app.stage().documents();
    let (notebook, passphrase) = (documents.join("Long"), documents.join("passphrase"));
    std::fs::write(&passphrase, PASSPHRASE)?;
    let first = chrono::NaiveDate::from_ymd_opt(2011, 1, 1).unwrap_or_default();
    let id = |number: usize| format!("0199e000-0000-7000-8000-{number:012}");
    let mut lines = vec![
        json!({"kind": "case", "id": id(900_000), "case": {"names": [{"text": "Aibek Samatov"}]}}),
        json!({"kind": "person", "id": id(900_001), "person": {"names": [{"text": "Saule Orazova"}]}}),
        json!({"kind": "strike", "id": id(900_002), "case": id(900_000), "occurred": {"edtf": "2012-03"}, "strike": {}}),
    ];
    lines.extend((0..entries).map(|number| {
        let day = first + chrono::Days::new(number as u64);
        let who = if number % (entries / 5) == 7 {
            json!({"basis": "relative", "who": id(900_001)})
        } else {
            json!({"basis": "not_stated"})
        };
        json!({"kind": "note", "id": id(number), "case": id(900_000), "occurred": {"edtf": day.to_string()},
               "source": who, "text": format!("note {number}, {}", "told at length ".repeat(number % 9 * 6))})
    }));
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    std::fs::write(documents.join("lines"), text)?;
    for arguments in [&["new"][..], &["import"]] {
        let mut command = Command::new(command_line()?);
        command.args(arguments).arg(&notebook);
        if arguments == ["import"] {
            command.arg(documents.join("lines"));
        }
        let output = command.arg("--passphrase-file").arg(&passphrase).env("HOME", app.stage().documents()).output()?;
        assert!(output.status.success(), "{output:?}");
    }
    Ok(notebook)
}

/// The program on the page of the case.
fn open(entries: usize) -> Outcome<App> {
    let app = App::start()?;
    let notebook = notebook(&app, entries)?;
    // The system's folder chooser is tried elsewhere.
    let args = json!({ "args": { "path": notebook } });
    app.run(&format!("window.__TAURI_INTERNALS__.invoke('select_notebook', {args}).then(() => location.reload());"))?;
    app.screen().wait_title("Unlock")?;
    app.fill("passphrase", PASSPHRASE)?;
    app.press("Return")?;
    app.screen().wait_title("Home")?;
    app.click("case-open")?;
    app.screen().wait_title("Case")?;
    app.wait_text("row-text", &format!("note {},", entries - 1))?;
    Ok(app)
}

/// Waits until the row in focus holds a text, and is in sight below what sticks to the top.
fn wait_focus(app: &App, text: &str) -> Outcome {
    let look = "const row = document.activeElement?.closest('[data-testid=row]'); if (!row) return ['', 0, 0];\
        const box = row.getBoundingClientRect(); return [row.textContent, box.top, box.bottom];";
    let mut last = Value::Null;
    for _ in 0..300 {
        last = app.run(look)?;
        let shown = last[0].as_str().is_some_and(|shown| shown.contains(text));
        let inside = last[2].as_f64().unwrap_or_default() > 60.0 && last[1].as_f64().unwrap_or(9e9) < 768.0;
        if shown && inside {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let shown = app.screenshot("timeline-focus")?;
    Err(Trouble::Missing(format!("{text:?} is not in focus, but {last}; the screen is in {}", shown.display())))
}

#[test]
fn keys_reach_the_first_and_the_last_of_five_thousand_entries_and_the_way_back_leads_to_the_same_row() -> Outcome {
    let app = open(5_000)?;
    app.wait_text("entry-count", "5,001 entries")?;
    assert!(app.count("row")? < 60, "only what is in sight stands in the page");
    app.run("document.querySelector('[data-testid=row]').focus()")?;
    wait_focus(&app, "note 4999,")?;
    app.press("Down")?;
    wait_focus(&app, "note 4998,")?;
    app.press("End")?;
    wait_focus(&app, "note 0,")?;
    app.press("Up")?;
    wait_focus(&app, "note 1,")?;
    app.press("Home")?;
    wait_focus(&app, "note 4999,")?;
    for _ in 0..40 {
        app.press("Next")?;
    }
    let focus = "return [document.activeElement.dataset.place, document.activeElement.ariaSetSize]";
    std::thread::sleep(std::time::Duration::from_millis(800));
    let place = app.run(focus)?;
    let number: usize = place[0].as_str().unwrap_or_default().parse().unwrap_or_default();
    assert!(number >= 40 && place[1] == "5001", "{place}");
    let text = format!("note {},", 4999 - number);
    wait_focus(&app, &text)?;
    app.run("document.activeElement.querySelector('[data-testid=row-history]').click()")?;
    app.screen().wait_title("History")?;
    app.press("Escape")?;
    app.screen().wait_title("Case")?;
    wait_focus(&app, &text)?;
    Ok(())
}

#[test]
fn a_person_a_month_and_the_strip_lead_to_entries() -> Outcome {
    let app = open(1_200)?;
    // The month by its list: the first entry of January 2011 is the newest of it.
    app.wait_for("month-jump")?;
    app.run("const all = document.querySelector('[data-testid=month-jump]'); all.value = all.options[all.options.length - 1].value;\
        all.dispatchEvent(new Event('change', { bubbles: true }));")?;
    wait_focus(&app, "note 30,")?;
    // A place in time by the strip: the drawing tells the same as its words.
    app.wait_for("strip-band")?;
    assert_eq!(app.run("return document.querySelectorAll('[data-testid=strip-band][data-sure=false]').length")?, 1);
    app.run("document.querySelector('[data-testid=strip-slider]').focus()")?;
    app.press("Home")?;
    app.press("Return")?;
    wait_focus(&app, "note 30,")?;
    app.run("document.querySelector('[data-testid=strip-slider]').focus()")?;
    app.press("End")?;
    for _ in 0..6 {
        app.press("plus")?;
    }
    app.wait_for("strip-whole")?;
    app.press("Left")?;
    app.wait_text("strip-said", "entr")?;
    app.screenshot("timeline-strip")?;
    // Somebody who is named as a source.
    app.fill("filter-person", "Orazova")?;
    app.press("Return")?;
    app.wait_text("chip", "Saule Orazova")?;
    app.wait_text("entry-count", "5 entries found")?;
    app.wait_text("row", "Saule Orazova")?;
    app.fill("query", "727")?;
    app.wait_text("entry-count", "1 entry found")?;
    app.click("filter-clear")?;
    app.wait_text("entry-count", "1 entry found")?;
    app.fill("query", "quillwort")?;
    app.wait_text("entry-count", "Nothing found")?;
    Ok(())
}
