//! Making a notebook and an entry, as the stories begin that are about something else.

use std::path::Path;

use crate::app::App;
use crate::trouble::Outcome;
use crate::words::Words;

/// From the welcome page to the home page of a new notebook in this folder, without a recovery key and a first case.
///
/// # Errors
/// When a step does not appear.
pub fn make_notebook(app: &App, folder: &Path, passphrase: &str) -> Outcome {
    name_place_and_passphrase(app, folder, passphrase)?;
    app.click("kit-skip")?;
    app.click("case-skip")?;
    app.wait_for("home-empty")
}

/// Opens quick add with a key and picks a kind by typing; its text is next.
///
/// # Errors
/// When a page does not appear.
pub fn new_entry(app: &App, words: &Words, kind: &str) -> Outcome {
    app.press("n")?;
    app.screen().wait_title(&words.say("page-new-entry")?)?;
    app.fill("entry-kind", &words.term("kinds", kind)?)?;
    app.press("Return")?;
    app.wait_for("text")
}

/// The groups of the key that is shown.
///
/// # Errors
/// When the page does not answer.
pub fn key_groups(app: &App) -> Outcome<Vec<String>> {
    let shown =
        app.run("return [...document.querySelectorAll('main [data-testid=kit-key] li')].map(li => li.textContent)")?;
    let texts = shown.as_array().cloned().unwrap_or_default();
    Ok(texts.iter().filter_map(|text| text.as_str().map(|text| text.trim().to_owned())).collect())
}

/// The steps before there is a notebook.
///
/// # Errors
/// When a step does not appear.
pub fn name_place_and_passphrase(app: &App, folder: &Path, passphrase: &str) -> Outcome {
    app.click("welcome-new")?;
    app.click("choose-folder")?;
    app.choose_folder(folder)?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    app.wait_text("folder", &name)?;
    app.click("next")?;
    app.fill("passphrase", passphrase)?;
    app.fill("passphrase-again", passphrase)?;
    app.click("create")?;
    app.wait_for("kit-make")
}
