//! What was typed survives a lock in the middle of a word and the end of the program; what was deleted comes back.

use std::time::Duration;

use dapter_e2e::{App, Outcome, Words, wizard};

const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";
/// What a crash may take, and time for the disk.
const KEPT: Duration = Duration::from_millis(2600);

fn notebook(app: &App) -> Outcome {
    let documents = app.stage().documents();
    wizard::make_notebook(app, &documents, PASSPHRASE)
}

fn unlock(app: &App, words: &Words) -> Outcome {
    app.screen().wait_title(&words.say("page-unlock")?)?;
    app.fill("passphrase", PASSPHRASE)?;
    app.press("Return")?;
    app.screen().wait_title(&words.say("page-home")?)
}

fn begin_note(app: &App, words: &Words) -> Outcome {
    wizard::new_entry(app, words, "note")?;
    // The list that was just closed may still take a key.
    std::thread::sleep(Duration::from_millis(400));
    Ok(())
}

/// Typed in the script of the language; afterwards the keyboard is as it was.
fn write(app: &App, text: &str) -> Outcome {
    app.screen().write(text)?;
    app.screen().layout("us")
}

fn a_lock_in_the_middle_of_a_word_in(language: &str) -> Outcome {
    let words = Words::of(language)?;
    let (begun, rest, word) = match language {
        "en" => ("He asked for his glass", "es again", "glasses"),
        "ru" => ("Он просил вернуть очк", "и ещё раз", "очки"),
        _ => ("Ол көзілдір", "ігін тағы сұрады", "көзілдірігін"),
    };
    let whole = format!("{begun}{rest}");
    let mut app = App::start_in(language)?;
    notebook(&app)?;
    begin_note(&app, &words)?;
    write(&app, begun)?;
    app.wait_value("text", begun)?;
    app.restarts(|app| app.press("ctrl+l"))?;
    unlock(&app, &words)?;
    app.wait_text("draft-open", begun)?;
    app.screenshot("draft-open")?;
    app.click("draft-continue")?;
    app.wait_value("text", begun)?;
    app.screen().wait_title(&words.say("page-new-entry")?)?;
    write(&app, rest)?;
    app.wait_value("text", &whole)?;
    let kept = words.say_with("draft-kept", vec![("time", "".into())])?;
    app.wait_text("draft-kept", kept.trim_end_matches([' ', ',']))?;
    app.click("save")?;
    app.screen().wait_title(&words.say("page-home")?)?;
    app.wait_gone("draft-open")?;
    assert_eq!(app.count("drafts")?, 0);
    app.press("slash")?;
    app.screen().wait_title(&words.say("page-search")?)?;
    write(&app, word)?;
    app.wait_text("row", &whole)?;
    assert_eq!(app.count("row")?, 1);
    Ok(())
}

#[test]
fn a_lock_in_the_middle_of_a_word_loses_no_character_in_english() -> Outcome {
    a_lock_in_the_middle_of_a_word_in("en")
}

#[test]
fn a_lock_in_the_middle_of_a_word_loses_no_character_in_russian() -> Outcome {
    a_lock_in_the_middle_of_a_word_in("ru")
}

#[test]
fn a_lock_in_the_middle_of_a_word_loses_no_character_in_kazakh() -> Outcome {
    a_lock_in_the_middle_of_a_word_in("kk")
}

#[test]
fn a_program_that_is_killed_while_somebody_types_loses_two_seconds_at_most() -> Outcome {
    let (mut app, words) = (App::start()?, Words::of("en")?);
    notebook(&app)?;
    let folder = app.stage().documents().join("Notes");
    begin_note(&app, &words)?;
    app.screen().type_text("quillwort")?;
    app.wait_value("text", "quillwort")?;
    std::thread::sleep(KEPT);
    app.screen().type_text(" and more")?;
    app.killed(Some(&folder))?;
    unlock(&app, &words)?;
    app.wait_text("draft-open", "quillwort")?;
    app.click("draft-continue")?;
    app.wait_for("text")?;
    let back = app.value("text")?;
    assert!("quillwort and more".starts_with(&back) && back.starts_with("quillwort"), "{back:?}");
    Ok(())
}

#[test]
fn leaving_the_editor_keeps_what_was_typed_unless_it_is_discarded() -> Outcome {
    let (app, words) = (App::start()?, Words::of("en")?);
    notebook(&app)?;
    begin_note(&app, &words)?;
    app.screen().type_text("half a thought")?;
    app.wait_value("text", "half a thought")?;
    app.click("cancel")?;
    app.click("leave-stay")?;
    app.wait_gone("leave")?;
    app.click("cancel")?;
    app.click("leave-keep")?;
    app.screen().wait_title("Home")?;
    app.wait_text("draft", "half a thought")?;
    assert_eq!(app.count("draft-open")?, 0, "it was put away");
    app.screenshot("drafts")?;
    app.click("draft-continue")?;
    app.wait_value("text", "half a thought")?;
    app.screen().type_text(" more")?;
    app.wait_value("text", "half a thought more")?;
    app.click("cancel")?;
    app.click("leave-discard")?;
    app.screen().wait_title("Home")?;
    app.wait_gone("draft")
}

#[test]
fn what_is_deleted_can_be_brought_back_and_what_is_purged_cannot() -> Outcome {
    let (app, words) = (App::start()?, Words::of("en")?);
    notebook(&app)?;
    begin_note(&app, &words)?;
    app.screen().type_text("He looked well")?;
    app.click("save")?;
    app.screen().wait_title("Home")?;
    let search = || -> Outcome {
        app.press("slash")?;
        app.screen().wait_title("Search")?;
        app.screen().type_text("looked")
    };
    search()?;
    app.wait_text("row", "He looked well")?;
    app.click("row-correct")?;
    app.screen().wait_title("Correction")?;
    app.fill("text", "He looked pale")?;
    app.click("save")?;
    app.screen().wait_title("Search")?;
    app.screen().type_text("looked")?;
    app.wait_text("row", "He looked pale")?;

    app.click("row-delete")?;
    app.wait_for("delete")?;
    app.settle()?;
    app.screenshot("delete")?;
    app.click("delete-act")?;
    app.wait_text("deleted-notice", "Deleted:")?;
    app.screenshot("deleted")?;
    app.click("deleted-undo")?;
    app.wait_gone("deleted-notice")?;

    app.click("nav-home")?;
    app.screen().wait_title("Home")?;
    search()?;
    app.wait_text("row", "He looked pale")?;
    app.click("row-history")?;
    app.screen().wait_title("History")?;
    app.wait_text("change", "pale")?;
    app.screenshot("history")?;
    // The oldest wording is the last.
    app.run("[...document.querySelectorAll('[data-testid=restore-wording]')].at(-1).click()")?;
    app.wait_text("revision", "well")?;

    app.click("purge-section")?;
    app.click("purge-ask")?;
    app.wait_for("purge")?;
    app.settle()?;
    app.screenshot("purge")?;
    app.click("purge-act")?;
    app.screen().wait_title("Home")?;
    search()?;
    app.wait_text("entry-count", "Nothing found")
}
