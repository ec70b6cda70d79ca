//! Making a notebook and an entry, as the stories begin that are about something else.

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use crate::app::App;
use crate::place::kept;
use crate::trouble::Outcome;
use crate::words::Words;

/// A dialog that has just been shown does not take every key yet.
const SETTLE: Duration = Duration::from_millis(300);

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

/// Begins an entry of a kind in English and writes its text by keys, up to what saves.
///
/// # Errors
/// When the form does not come, or the keys do not arrive.
pub fn write(app: &App, kind: &str, text: &str) -> Outcome {
    new_entry(app, &Words::of("en")?, kind)?;
    app.screen().type_text(text)?;
    app.wait_value("text", text)
}

/// Saves what [`write`] wrote.
///
/// # Errors
/// When it is not saved.
pub fn save(app: &App) -> Outcome {
    app.press("ctrl+Return")?;
    app.screen().wait_title("Home")
}

/// The groups as they are typed from paper, line by line.
pub fn paper_lines(groups: &[String]) -> Vec<String> {
    groups.chunks(4).map(|line| line.join(" ").to_lowercase()).collect()
}

/// Types a key as somebody does who reads from paper: in lines, in small letters. Keys that come while the machine is at its
/// limit are lost now and then, and the person types again.
///
/// # Errors
/// When they do not arrive.
pub fn type_from_paper(app: &App, groups: &[String]) -> Outcome {
    let lines = paper_lines(groups);
    let mut typed = Ok(());
    for _ in 0..3 {
        app.click("key-text")?;
        app.press("ctrl+a")?;
        for line in &lines {
            app.screen().type_text(line)?;
            app.press("Return")?;
        }
        typed = app.wait_value("key-text", &format!("{}\n", lines.join("\n")));
        if typed.is_ok() {
            break;
        }
    }
    typed
}

/// From the key that is shown to the home page: the key is typed back, and the first case is named, by keys.
///
/// # Errors
/// As [`type_from_paper`]; when a step does not appear.
pub fn prove_key_and_name_case(app: &App, key: &[String], case: &str) -> Outcome {
    app.click("kit-rehearse")?;
    type_from_paper(app, key)?;
    app.click("key-use")?;
    app.wait_for("kit-proved")?;
    app.click("kit-done")?;
    app.wait_for("case-save")?;
    app.screen().type_text(case)?;
    app.click("case-save")?;
    app.screen().wait_title("Home")
}

/// Prints the sheet of the key that is shown, through the system's dialog, and gives the file: where there is no printer the
/// dialog prints into one, in the folder that the program was started in.
///
/// # Errors
/// When the dialog does not appear or nothing is printed.
pub fn print_sheet(app: &App, folder: &Path) -> Outcome<PathBuf> {
    app.click("kit-print")?;
    app.screen().wait_title("^Print$")?;
    // The only printer in the list.
    app.press("Tab")?;
    app.press("Down")?;
    sleep(SETTLE);
    app.screen().picture(&kept("screens", "print-dialog.png")?)?;
    app.press("alt+p")?;
    app.screen().wait_no_title("^Print$")?;
    let sheet = folder.join("output.pdf");
    app.wait("the sheet to be printed", || Ok(std::fs::metadata(&sheet).is_ok_and(|file| file.len() > 0)))?;
    Ok(sheet)
}
