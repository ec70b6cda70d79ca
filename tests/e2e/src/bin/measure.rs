//! Measures the window on a notebook of many entries: `make bench` starts it on a build as fast as a release, which
//! WebDriver may drive.
//!
//! `measure [ENTRIES]`, 100,000 unless another number is given. Times are the page's own clock. There is no graphics card on the
//! screen of a test: every frame is painted by the processor, so that a machine with one is quicker.

use std::thread::sleep;
use std::time::Duration;

use chrono::{Days, Local, NaiveDate};
use dapter::notebook::{Beginning, Notebook, Stamp};
use dapter::vault::{Anchors, WorkFactor, passphrase};
use dapter_e2e::{App, Outcome, PICTURES, Stage, Trouble};
use entries::Visits;
use serde_json::{Value, json};

#[allow(dead_code)] // The bench of the core compares more of them.
#[path = "../../../../benches/src/entries.rs"]
mod entries;

const PASSPHRASE: &str = "bench";
const CASES: usize = 40;
const PEOPLE: usize = 60;
const BATCH: usize = 5_000;
/// Places of the big case at which it is scrolled, from its top to its bottom.
const PLACES: usize = 10;

fn main() -> Outcome {
    let entries = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(100_000);
    // As people meet it: the way of drawing that pictures are taken by costs a hundred megabytes more.
    let app = App::start_as(Stage::new("en")?, |command| command.env_remove(PICTURES))?;
    let folder = app.stage().documents().join("Bench");
    tell(&format!("a notebook of {entries} entries, {CASES} cases, half of the entries in one of them …"));
    fill(&folder, entries).map_err(|error| Trouble::Missing(error.to_string()))?;
    let args = json!({ "args": { "path": folder } });
    app.run(&format!("window.__TAURI_INTERNALS__.invoke('select_notebook', {args}).then(() => location.reload());"))?;
    app.screen().wait_title("Unlock")?;

    let mut sound = true;
    let mut bar = |what: &str, value: f64, unit: &str, bar: f64| {
        let verdict = if value <= bar { "ok" } else { "over" };
        sound &= value <= bar;
        tell(&format!("{what:<58} {value:>8.0} {unit:<3} bar {bar:>5.0}  {verdict}"));
    };
    let megabytes = |app: &App| -> Outcome<f64> {
        // What the garbage collector is about to give back is no need of the program's.
        sleep(Duration::from_secs(3));
        let taken = app.memory_taken()?;
        let each: Vec<String> = taken.iter().map(|(name, bytes)| format!("{name} {}", bytes / 1_000_000)).collect();
        tell(&format!("  {} MB", each.join(" MB, ")));
        Ok(taken.iter().map(|(_, bytes)| *bytes as f64 / 1e6).sum())
    };

    app.fill("passphrase", PASSPHRASE)?;
    app.run(HOME)?;
    app.press("Return")?;
    let home = answer(&app, "measured.home")?;
    tell(&format!("unlock, its cheap derivation included: {:.0} ms", number(&home[0])));
    bar("home after unlock: every case's card", number(&home[1]), "ms", 1_000.0);
    bar("memory of all processes, after home", megabytes(&app)?, "MB", 600.0);

    app.run(
        "[...document.querySelectorAll('[data-testid=case-open]')].find(one => one.textContent === 'Case 0').click()",
    )?;
    app.screen().wait_title("Case")?;
    app.wait_for("month-jump")?;
    let months =
        app.run("return document.querySelector('[data-testid=month-jump]').options.length")?.as_u64().unwrap_or(1);
    for (how, key) in [("wheel", None), ("keyboard", Some("Next"))] {
        let (mut slowest, mut late, mut frames) = (0.0_f64, 0.0, 0.0);
        for place in 0..PLACES {
            let month = (months as usize - 1) * place / (PLACES - 1);
            app.run(&format!(
                "const all = document.querySelector('[data-testid=month-jump]'); all.value = all.options[{month}].value;\
                 all.dispatchEvent(new Event('change', {{ bubbles: true }}));"
            ))?;
            sleep(Duration::from_millis(1_500));
            app.run(FRAMES)?;
            match key {
                None => app.screen().wheel_down(60)?,
                Some(key) => (0..20).try_for_each(|_| app.press(key))?,
            }
            sleep(Duration::from_millis(500));
            let seen = app.run("window.watching = false; return window.frames.slice(2)")?;
            let seen: Vec<f64> = seen.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
            slowest = seen.iter().copied().fold(slowest, f64::max);
            late += seen.iter().filter(|frame| **frame > 50.0).count() as f64;
            frames += seen.len() as f64;
        }
        bar(&format!("slowest frame by {how}, {frames:.0} frames at {PLACES} places"), slowest, "ms", 50.0);
        tell(&format!("  frames over 50 ms by {how}: {late:.0}"));
    }
    bar("memory of all processes, after scrolling", megabytes(&app)?, "MB", 600.0);

    app.click("nav-search")?;
    app.screen().wait_title("Search")?;
    app.wait_for("row")?;
    app.run(SEARCH)?;
    let mut slowest = 0.0_f64;
    // The word stands in four entries of five, in Cyrillic letters; the last one in one of a thousand.
    for letter in ["a", "d", "v", "o", "k", "a", "t", "space", "q", "o", "b", "y", "z"] {
        app.run("window.measured = {};")?;
        app.press(letter)?;
        if letter != "space" {
            slowest = slowest.max(number(&answer(&app, "measured.search")?));
        }
        sleep(Duration::from_millis(400));
    }
    bar("slowest key press of a search until its rows stand", slowest, "ms", 100.0);
    bar("memory of all processes, after a search", megabytes(&app)?, "MB", 600.0);
    if !sound {
        return Err(Trouble::Missing("a bar is not kept; times depend on the machine".to_owned()));
    }
    tell("every bar is kept");
    Ok(())
}

/// Tells when the page of the passphrase goes, and when every card stands.
const HOME: &str = "window.measured = {}; let start, gone;\
    addEventListener('keydown', (event) => { if (event.key === 'Enter') start ??= performance.now(); }, true);\
    new MutationObserver(() => {\
      const cards = document.querySelectorAll('[data-testid=case-card]').length;\
      if (start && !gone && !document.querySelector('[data-testid=passphrase]')) gone = performance.now();\
      if (gone && cards >= 40) requestAnimationFrame(() => {\
        measured.home ??= [gone - start, performance.now() - gone]; });\
    }).observe(document.body, { childList: true, subtree: true });";

/// Keeps the time from each frame to the next.
const FRAMES: &str = "window.frames = []; window.watching = true; let last = performance.now();\
    const next = (now) => { frames.push(now - last); last = now; if (watching) requestAnimationFrame(next); };\
    requestAnimationFrame(next);";

/// Tells how long after a key the rows stand that were found by what the field then held.
const SEARCH: &str = "window.measured = {}; let pressed;\
    const field = document.querySelector('[data-testid=query]'); field.focus();\
    addEventListener('keydown', () => { pressed = performance.now(); }, true);\
    new MutationObserver(() => {\
      const list = document.querySelector('[data-testid=entries]');\
      const there = list && list.dataset.query === field.value.trim() && list.querySelector('[data-testid=row]');\
      if (there) measured.search ??= performance.now() - pressed;\
    }).observe(document.body, { childList: true, subtree: true, attributes: true });";

/// Waits until the page has measured something.
fn answer(app: &App, what: &str) -> Outcome<Value> {
    for _ in 0..2_000 {
        let measured = app.run(&format!("return window.{what} ?? null"))?;
        if !measured.is_null() {
            return Ok(measured);
        }
        sleep(Duration::from_millis(30));
    }
    Err(Trouble::Missing(format!("the page did not measure {what}")))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

/// Half of the entries in one case; visits, notes, contacts, weights and the like as people write them.
fn fill(folder: &std::path::Path, entries: usize) -> Result<(), Box<dyn std::error::Error>> {
    let cost = WorkFactor::new(10).ok_or("no such cost")?;
    let beginning = Beginning { title: "Bench".to_owned(), cost };
    let mut notebook = Notebook::create(folder, &passphrase(PASSPHRASE), &beginning, Anchors::none())?;
    let stamp = || Stamp { at: Local::now().fixed_offset(), device: "bench".to_owned() };
    let called = |kind: &str, name: String| json!({ "kind": kind, kind: { "names": [{ "text": name }] } });
    let cases: Vec<_> = (0..CASES).map(|number| called("case", format!("Case {number}"))).collect();
    let cases = notebook.save(cases, &stamp())?.entries;
    let people: Vec<_> = (0..PEOPLE).map(|number| called("person", format!("Person {number}"))).collect();
    let people = notebook.save(people, &stamp())?.entries;
    let names: Vec<String> = cases.iter().map(ToString::to_string).collect();
    let held = |case: &String| json!({ "kind": "custody", "case": case, "occurred": { "edtf": "2014-12-01" }, "custody": { "event": "detained" } });
    notebook.save(names.iter().map(held).collect(), &stamp())?;
    let mut visits = Visits { seed: 7, cases: names.clone() };
    let first = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    for start in (0..entries).step_by(BATCH) {
        let drafts = (start..entries.min(start + BATCH)).map(|number| {
            let mut draft = visits.next().map(|visit| visit.draft).unwrap_or_default();
            if number % 2 == 0 {
                draft["case"] = names[0].clone().into();
            }
            draft["source"]["who"] = people[number % PEOPLE].to_string().into();
            let (kind, fields) = match number % 20 / 2 {
                0..=4 => return draft,
                5 | 6 => ("note", json!({})),
                7 => ("contact", json!({ "channel": "letter", "outcome": "delivered" })),
                8 => ("incident", json!({ "type": "conditions" })),
                // One a day at most, so that no two figures of a day disagree.
                _ => {
                    let day = first + Days::new(number as u64 / 20 % 3_900);
                    draft["occurred"] = json!({ "edtf": day.to_string() });
                    ("weight", json!({ "value": 70.0, "reading": "measured" }))
                }
            };
            draft["kind"] = kind.into();
            draft[kind] = fields;
            if let Some(fields) = draft.as_object_mut() {
                fields.remove("visit");
            }
            draft
        });
        notebook.save(drafts.collect(), &stamp())?;
    }
    notebook.compact_if_due()?;
    Ok(())
}

/// The figures are for whoever started it from a terminal.
#[allow(clippy::print_stdout)]
fn tell(line: &str) {
    println!("{line}");
}
