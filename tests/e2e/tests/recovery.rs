//! A recovery key from the wizard to its use: made, typed back from the sheet, and the only thing that opens the notebook after
//! a lock.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use dapter_e2e::{App, Outcome, Stage, Trouble, memory, wizard};

const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";

/// Another letter of the alphabet in the second place of a group.
fn slipped(groups: &[String], group: usize) -> Vec<String> {
    let mut groups = groups.to_vec();
    let letter = if &groups[group - 1][1..2] == "Q" { "P" } else { "Q" };
    groups[group - 1].replace_range(1..2, letter);
    groups
}

#[test]
fn a_key_is_made_tried_and_opens_the_notebook_after_a_lock() -> Outcome {
    let mut app = App::start()?;
    let documents = app.stage().documents();
    wizard::name_place_and_passphrase(&app, &documents, PASSPHRASE)?;
    app.press("Return")?;
    app.wait_for("qr")?;
    let key = wizard::key_groups(&app)?;
    assert_eq!((key.len(), key[14].len()), (15, 2));
    assert_eq!(app.text("kit-name")?, file_names(&documents.join("Notes/recovery"))?[0].trim_end_matches(".age"));

    app.click("kit-rehearse")?;
    wizard::type_from_paper(&app, &slipped(&key, 7))?;
    app.click("key-use")?;
    app.wait_text("failure", "Group 7")?;
    wizard::type_from_paper(&app, &key)?;
    let line = key[..4].join(" ").to_lowercase();
    let before = app.memory(&line)?;
    assert!(memory::total(&before) > 0, "{before:?}");
    app.click("key-use")?;
    app.wait_text("kit-proved", "opens this notebook")?;
    app.press("Tab")?;
    app.press("Return")?;

    app.wait_for("case-save")?;
    app.screen().type_text("Aibek Samatov")?;
    app.fill("case.facility", "ZK-900/1")?;
    app.fill("since", "28.05.2023")?;
    app.wait_text("since.reading", "28 May 2023")?;
    app.click("case-save")?;
    app.screen().wait_title("Home")?;
    app.wait_text("case-open", "Aibek Samatov")?;

    assert_eq!(app.run("return document.body.textContent")?.as_str().map(|text| text.contains(&key[3])), Some(false));
    app.restarts(|app| app.press("ctrl+l"))?;
    app.screen().wait_title("Unlock")?;
    for text in [line, key.concat(), key.concat().to_lowercase()] {
        let found = app.memory(&text)?;
        assert_eq!(memory::total(&found), 0, "{found:?}");
    }

    app.fill("passphrase", "парольная фраза")?;
    app.press("Return")?;
    app.wait_for("failure")?;
    app.wait_text("script", "Cyrillic")?;
    app.click("unlock-by-key")?;
    wizard::type_from_paper(&app, &slipped(&key, 2))?;
    app.click("key-use")?;
    app.wait_text("failure", "Group 2")?;
    app.fill("key-text", &key.join("-"))?;
    app.click("key-use")?;
    app.screen().wait_title("Home")?;
    app.wait_text("case-open", "Aibek Samatov")?;

    app.click("nav-settings")?;
    app.wait_text("recovery-key", "key-")?;
    app.click("recovery-remove")?;
    app.click("recovery-removing-act")?;
    app.wait_gone("recovery-key")?;
    assert_eq!(file_names(&documents.join("Notes/recovery"))?, [""; 0]);
    assert!(documents.join("Notes/identity.age").is_file());
    Ok(())
}

#[test]
fn a_key_saved_as_a_file_is_tried_and_opens_the_notebook() -> Outcome {
    let mut app = App::start()?;
    let documents = app.stage().documents();
    let file = documents.join("kept elsewhere.age");
    wizard::name_place_and_passphrase(&app, &documents, PASSPHRASE)?;
    app.click("kit-make")?;
    app.click("kit-save")?;
    app.fill("kit-passphrase", "for the file alone")?;
    app.fill("kit-passphrase-again", "for the file alone")?;
    app.click("kit-save-run")?;
    app.choose_file_to_save(&file)?;
    app.wait_text("kit-saved", "kept elsewhere.age")?;
    app.click("kit-rehearse")?;
    give_file(&app, &file)?;
    app.wait_for("kit-proved")?;
    app.click("kit-done")?;
    app.click("case-skip")?;
    app.screen().wait_title("Home")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    app.screen().wait_title("Unlock")?;
    app.click("unlock-by-key")?;
    give_file(&app, &file)?;
    app.screen().wait_title("Home")
}

#[test]
fn words_made_by_chance_are_typed_back_and_open_the_notebook() -> Outcome {
    let mut app = App::start()?;
    let documents = app.stage().documents();
    app.click("welcome-new")?;
    app.click("choose-folder")?;
    app.choose_folder(&documents)?;
    app.wait_text("folder", "ocuments")?;
    app.click("next")?;
    app.click("words-invent")?;
    app.wait_for("words-learn")?;
    let words =
        app.run("return [...document.querySelectorAll('[data-testid=words] li')].map(li => li.textContent).join(' ')")?;
    let words = words.as_str().unwrap_or_default().to_owned();
    assert_eq!(words.split(' ').count(), 7);
    app.press("Return")?;
    app.wait_gone("words")?;
    app.screen().type_text(&words)?;
    app.press("Return")?;
    app.wait_for("kit-make")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    app.screen().wait_title("Unlock")?;
    app.screen().type_text(&words)?;
    app.press("Return")?;
    app.screen().wait_title("Home")?;
    app.click("nav-settings")?;
    app.click("recovery-make")?;
    app.click("kit-make")?;
    app.wait_for("qr")
}

/// Where there is no printer the dialog prints into a file, which is what is looked at.
#[test]
fn the_sheet_is_printed_through_the_systems_dialog() -> Outcome {
    let stage = Stage::new("en")?;
    let documents = stage.documents();
    // Where the dialog proposes to put the file.
    let app = App::start_as(stage, |command| command.current_dir(&documents))?;
    wizard::name_place_and_passphrase(&app, &documents, PASSPHRASE)?;
    app.press("Return")?;
    app.wait_for("qr")?;
    let key = wizard::key_groups(&app)?;
    let sheet = wizard::print_sheet(&app, &documents)?;
    let words = run("pdftotext", &["-layout".as_ref(), sheet.as_os_str(), "-".as_ref()])?;
    let words = String::from_utf8_lossy(&words);
    for group in &key {
        assert!(words.contains(group), "{group} is not on the sheet");
    }
    let picture = run("pdftoppm", &["-r".as_ref(), "200".as_ref(), "-gray".as_ref(), sheet.as_os_str()])?;
    assert_eq!(scanned(&picture), Some(format!("AGE-SECRET-KEY-1{}", key.concat())));
    Ok(())
}

fn run(program: &str, arguments: &[&OsStr]) -> Outcome<Vec<u8>> {
    let output = Command::new(program).args(arguments).output()?;
    if output.status.success() { Ok(output.stdout) } else { Err(Trouble::Missing(format!("{program} failed"))) }
}

/// What a camera reads off a picture: bytes of grey after three lines of a head, as `pdftoppm` writes them.
fn scanned(picture: &[u8]) -> Option<String> {
    let mut parts = picture.splitn(4, |byte| *byte == b'\n');
    let (_, size, _, grey) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let mut size = std::str::from_utf8(size).ok()?.split(' ').map(|side| side.parse::<usize>().ok());
    let (width, height) = (size.next()??, size.next()??);
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
    seen.detect_grids().first()?.decode().ok().map(|(_, text)| text)
}

fn give_file(app: &App, file: &Path) -> Outcome {
    app.click("key-in-file")?;
    app.click("key-choose")?;
    app.screen().choose("Open File", file)?;
    app.wait_text("key-file", "kept elsewhere")?;
    app.fill("key-passphrase", "for the file alone")?;
    app.click("key-use")
}

fn file_names(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}
