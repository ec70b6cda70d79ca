//! What holds for the window whatever page it shows.

use std::path::PathBuf;

use dapter::notebook::{Beginning, Notebook, Stamp};
use dapter::vault::{self, Anchors, WorkFactor};
use dapter_e2e::{App, Keys, Outcome, debug_program, memory};
use serde_json::json;

/// Puts a field on the page, whichever it is, and the cursor into it.
const FIELD: &str = "const field = document.createElement('input'); field.dataset.testid = 'canary'; \
    document.body.prepend(field); field.focus();";

/// Calls a command without waiting for it; what it answers stands in the page's title.
fn call(app: &App, command: &str) -> Outcome {
    app.run(&format!(
        "window.__TAURI_INTERNALS__.invoke('{command}', {{ args: {{}} }})\
         .then(answer => document.title = JSON.stringify(answer), error => document.title = 'refused');"
    ))
    .map(drop)
}

fn wait_answer(app: &App) -> Outcome<String> {
    for _ in 0..200 {
        let title = app.run("return document.title")?;
        if let Some(title) = title.as_str().filter(|title| title.starts_with(['{', '"', 'n', 'r'])) {
            return Ok(title.to_owned());
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    Ok(String::new())
}

#[test]
fn it_starts_in_the_language_of_the_system_and_leaves_nothing_behind() -> Outcome {
    let app = App::start_in("kk")?;
    call(&app, "state")?;
    let state: serde_json::Value = serde_json::from_str(&wait_answer(&app)?).unwrap();
    assert_eq!(state["phase"], "closed");
    assert_eq!(
        state["settings"],
        json!({ "language": "kk", "theme": "system", "lock_minutes": 10, "remember_recent": false, "text_percent": 100 })
    );
    app.screenshot("window")?;
    let outside: Vec<_> = app.stage().left_behind()?.into_iter().filter(|file| !file.starts_with("run")).collect();
    assert_eq!(outside, Vec::<PathBuf>::new());
    Ok(())
}

#[test]
fn the_page_may_call_nothing_else() -> Outcome {
    let app = App::start()?;
    call(&app, "plugin:dialog|open")?;
    assert_eq!(wait_answer(&app)?, "refused");
    Ok(())
}

#[test]
fn real_keys_arrive() -> Outcome {
    let app = App::start()?;
    app.run("addEventListener('keydown', e => { if (e.ctrlKey && e.key === 'm') document.title = '\"arrived\"'; })")?;
    app.press("ctrl+m")?;
    assert_eq!(wait_answer(&app)?, "\"arrived\"");
    Ok(())
}

#[test]
fn a_folder_is_chosen_in_the_systems_chooser_and_not_remembered() -> Outcome {
    let app = App::start()?;
    let folder = app.stage().documents().join("Құжаттар мен хаттар");
    std::fs::create_dir(&folder)?;
    call(&app, "choose_folder")?;
    app.choose_folder(&folder)?;
    assert_eq!(wait_answer(&app)?, json!(folder).to_string());
    let outside: Vec<_> = app.stage().left_behind()?.into_iter().filter(|file| !file.starts_with("run")).collect();
    assert_eq!(outside, Vec::<PathBuf>::new());
    Ok(())
}

#[test]
fn what_was_typed_is_gone_from_every_process_after_lock() -> Outcome {
    let mut app = App::start()?;
    // Nothing of the text stands in the program itself.
    let canary = format!("zq{}kv", std::process::id());
    app.run(FIELD)?;
    app.screen().type_text(&canary)?;
    app.wait_value("canary", &canary)?;
    let before = app.memory(&canary)?;
    assert!(memory::total(&before) > 0, "{before:?}");
    app.restarts(|app| call(app, "lock"))?;
    let after = app.memory(&canary)?;
    assert_eq!(memory::total(&after), 0, "{after:?}");
    assert!(after.len() > 2, "the page's processes were not looked at: {after:?}");
    // The new page works like the first.
    app.run(FIELD)?;
    app.screen().type_text("again")?;
    app.wait_value("canary", "again")?;
    Ok(())
}

#[test]
fn a_clock_that_stands_before_what_was_recorded_is_told() -> Outcome {
    let app = App::start()?;
    let (folder, passphrase) = (app.stage().documents().join("Notes"), "lantern-cobalt-thimble-orchard");
    let beginning = Beginning { title: "Notes".into(), cost: WorkFactor::STANDARD };
    let secret = vault::passphrase(passphrase);
    let mut notebook = Notebook::create(&folder, &secret, &beginning, Anchors::none()).unwrap();
    let stamp = Stamp { at: "2090-01-01T12:00:00Z".parse().unwrap(), device: "desk".into() };
    notebook.save(vec![json!({ "kind": "note", "text": "of a time to come" })], &stamp).unwrap();
    drop(notebook);
    let args = json!({ "args": { "path": folder } });
    app.run(&format!("window.__TAURI_INTERNALS__.invoke('select_notebook', {args}).then(() => location.reload());"))?;
    app.screen().wait_title("Unlock")?;
    app.fill("passphrase", passphrase)?;
    app.press("Return")?;
    app.screen().wait_title("Home")?;
    app.wait_text("banner", "1 January 2090")?;
    app.screenshot("clock-behind").map(drop)
}

#[test]
fn it_is_worked_without_a_driver_and_removes_its_private_folder() -> Outcome {
    let mut keys = Keys::start(&debug_program()?, "en", "screens")?;
    keys.screen.wait_title("Dapter")?;
    let folder = |keys: &Keys| -> Outcome<Vec<PathBuf>> {
        Ok(keys.stage.left_behind()?.into_iter().filter(|file| file.starts_with("run")).collect())
    };
    assert!(!folder(&keys)?.is_empty());
    keys.picture("window-keys")?;
    keys.screen.press("alt+F4")?;
    for _ in 0..100 {
        if !keys.runs()? {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    // Ended in order, not by whoever owns the screen.
    assert!(keys.status()?.is_some_and(|status| status.success()), "{:?}: {}", keys.status()?, keys.said()?);
    assert_eq!(folder(&keys)?, Vec::<PathBuf>::new());
    Ok(())
}
