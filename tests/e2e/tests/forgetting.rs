//! After a lock nothing of what was written, searched for or typed as a passphrase is left in any process of the program.

use dapter_e2e::{App, Outcome, memory, wizard};

/// Words that stand nowhere in the program or its libraries.
fn canaries() -> [String; 3] {
    ["zqtext", "zqfind", "zqpass"].map(|word| format!("{word}{}kv", std::process::id()))
}

#[test]
fn a_lock_takes_every_text_out_of_memory() -> Outcome {
    let mut app = App::start()?;
    let [text, find, passphrase] = canaries();
    let documents = app.stage().documents();
    wizard::make_notebook(&app, &documents, &passphrase)?;

    app.press("n")?;
    app.screen().wait_title("New entry")?;
    app.screen().type_text("note")?;
    app.press("Return")?;
    app.wait_for("text")?;
    app.screen().type_text(&format!("seen by {text}"))?;
    app.press("ctrl+Return")?;
    app.screen().wait_title("Home")?;
    app.press("slash")?;
    app.screen().wait_title("Search")?;
    app.screen().type_text(&text)?;
    app.wait_text("hit", &text)?;
    app.fill("query", &find)?;
    app.wait_gone("row")?;

    for canary in [&text, &find, &passphrase] {
        let found = app.memory(canary)?;
        assert!(memory::total(&found) > 0, "{canary} should be found while the notebook is open: {found:?}");
    }
    app.restarts(|app| app.press("ctrl+l"))?;
    app.screen().wait_title("Unlock")?;
    for canary in [&text, &find, &passphrase] {
        let found = app.memory(canary)?;
        assert_eq!(memory::total(&found), 0, "{canary}: {found:?}");
        assert!(found.len() > 2, "the page's processes were not looked at: {found:?}");
    }

    app.fill("passphrase", &passphrase)?;
    app.press("Return")?;
    app.screen().wait_title("Home")?;
    app.press("slash")?;
    app.screen().wait_title("Search")?;
    app.screen().type_text(&text)?;
    app.wait_text("hit", &text)
}
