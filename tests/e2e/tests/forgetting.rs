//! After a lock nothing of what was written, searched for or typed, and nothing that opens the notebook, is left in any process
//! of the program.

use dapter_e2e::{App, Outcome, memory, secret, wizard};

/// Words that stand nowhere in the program or its libraries.
fn canaries() -> [String; 6] {
    ["text", "find", "pass", "case", "seal", "half"].map(|word| format!("zq{word}{}kv", std::process::id()))
}

fn search(app: &App, text: &str) -> Outcome {
    app.press("slash")?;
    app.screen().wait_title("Search")?;
    app.screen().type_text(text)?;
    app.wait_text("hit", text)
}

#[test]
fn a_lock_takes_every_text_and_every_key_out_of_memory() -> Outcome {
    let mut app = App::start()?;
    let [text, find, passphrase, case, sealed, half] = canaries();
    let documents = app.stage().documents();
    wizard::name_place_and_passphrase(&app, &documents, &passphrase)?;
    app.press("Return")?;
    app.wait_for("qr")?;
    let key = wizard::key_groups(&app)?;
    wizard::prove_key_and_name_case(&app, &key, &case)?;

    wizard::write(&app, "note", &format!("seen by {text}"))?;
    wizard::save(&app)?;
    // Written as its record holds it, in the image and in the log.
    wizard::write(&app, "note", &sealed)?;
    wizard::save(&app)?;
    search(&app, &text)?;
    app.fill("query", &find)?;
    app.wait_gone("row")?;
    app.press("Escape")?;
    app.click("nav-home")?;
    app.screen().wait_title("Home")?;
    wizard::write(&app, "note", &half)?;

    let (identity, raw) = secret::identity(&documents.join("Notes"), &passphrase)?;
    let record = format!("\"text\":\"{sealed}\"");
    let typed = wizard::paper_lines(&key)[0].clone();
    let shown = key.concat();
    let held = [&text, &find, &passphrase, &case, &record, &half, &typed];
    for canary in held {
        let found = app.memory(canary)?;
        assert!(memory::total(&found) > 0, "{canary} should be found while the notebook is open: {found:?}");
    }
    let found = memory::search_bytes(app.id(), &raw)?;
    assert!(memory::total(&found) > 0, "the notebook's key should be found while it is open: {found:?}");

    app.restarts(|app| app.press("ctrl+l"))?;
    app.screen().wait_title("Unlock")?;
    // As text the key is made for a moment only; it may be gone before the lock.
    for canary in held.into_iter().chain([&shown, &shown.to_lowercase(), &identity, &identity.to_lowercase()]) {
        let found = app.memory(canary)?;
        assert_eq!(memory::total(&found), 0, "{canary}: {found:?}");
        assert!(found.len() > 2, "the page's processes were not looked at: {found:?}");
    }
    assert_eq!(memory::total(&memory::search_bytes(app.id(), &raw)?), 0, "the notebook's key is still there");

    app.fill("passphrase", &passphrase)?;
    app.press("Return")?;
    app.screen().wait_title("Home")?;
    app.wait_text("draft-open", &half)?;
    search(&app, &text)
}
