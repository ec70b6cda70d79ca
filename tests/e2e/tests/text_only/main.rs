//! Text is only text: what was written to be run stands in every field, and every page says it as it was written.
#![cfg(test)]

mod notebook;
mod payloads;
#[path = "../../../support/schema.rs"]
#[allow(dead_code)]
mod shapes;
mod watch;

use std::collections::{BTreeMap, BTreeSet};

use dapter::notebook::Draft;
use dapter::record::KINDS;
use dapter_e2e::{App, Outcome, Stage, pages, prove};
use notebook::{Hand, PASSPHRASE, make, word_of};
use payloads::{equip, look, payloads};
use serde_json::json;
use watch::Watch;

/// Texts that no page shows: fields of a newer version, where a day off is known from, and the script of a name, for which the form
/// offers four codes. By the end of the path.
const NOT_SHOWN: [&str; 4] = ["a newer field", "a newer field's name", "counting.days[].source", "names[].script"];

/// A program with a notebook full of payloads, on the welcome page, which lists it and others that are gone.
fn begin(hand: &mut Hand) -> Outcome<App> {
    let stage = Stage::new("en")?;
    let notebook = make(&stage.documents(), hand)?;
    let gone = (0..7).map(|_| stage.documents().join(hand.put_name("recent")));
    let recent: Vec<_> = std::iter::once(notebook).chain(gone).collect();
    let folder = stage.config().join("dapter");
    std::fs::create_dir_all(&folder)?;
    let settings = json!({"language": "en", "remember_recent": true, "recent": recent});
    std::fs::write(folder.join("settings.json"), settings.to_string())?;
    App::start_as(stage, |command| command)
}

/// The notebook is the first of the list.
fn unlock(app: &App) -> Outcome {
    app.click("recent")?;
    app.fill("passphrase", PASSPHRASE)?;
    app.press("Return")?;
    app.wait_for("nav-home")
}

/// Finds an entry by a word of its own.
fn find(app: &App, word: &str) -> Outcome {
    app.click("nav-search")?;
    app.fill("query", word)?;
    app.wait_text("hit", word)
}

/// The form, the row and the history of the entry of each kind that has every field.
fn entries(app: &App, watch: &mut Watch) -> Outcome {
    for kind in KINDS {
        let word = word_of(kind);
        find(app, &word)?;
        watch.look(app, &format!("{kind} found"))?;
        app.click("row-history")?;
        watch.wait(app, "revision", &format!("{kind} history"))?;
        app.click("row-correct")?;
        watch.wait(app, "entry-kind-fixed", &format!("{kind} correction"))?;
        app.press("Escape")?;
        app.wait_gone("entry-kind-fixed")?;
    }
    find(app, "fullcorrected")?;
    app.click("row-history")?;
    watch.wait(app, "revision", "what a correction changed")
}

/// Names of files and what refusals quote, before a notebook is open.
fn files(app: &App, watch: &mut Watch, hand: &mut Hand) -> Outcome {
    app.run("document.querySelectorAll('[data-testid=recent]')[1].click()")?;
    watch.wait(app, "failure", "a notebook that is gone")?;
    let file = app.stage().documents().join(hand.put_name("restore file"));
    std::fs::write(&file, "not a backup")?;
    watch.learn(app, hand)?;
    app.click("welcome-restore")?;
    app.click("restore-file")?;
    app.choose_file(&file)?;
    watch.wait(app, "restore-passphrase", "restore")?;
    app.fill("restore-passphrase", PASSPHRASE)?;
    app.click("restore-look")?;
    watch.wait(app, "failure", "a file that is no backup")?;
    app.click("back")
}

/// What somebody types or names in the open notebook: a search, a key's name, the printed sheet.
fn typed(app: &App, watch: &mut Watch, hand: &mut Hand) -> Outcome {
    let (query, key) = (hand.put_name("query"), hand.put_name("recovery key"));
    watch.learn(app, hand)?;
    app.click("nav-search")?;
    app.fill("query", &query)?;
    watch.wait(app, "entry-count", "a payload searched for")?;
    app.click("nav-settings")?;
    app.click("recovery-trust")?;
    app.fill("trust-name", &key)?;
    app.fill("trust-recipient", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")?;
    app.click("trust-add")?;
    watch.wait(app, "failure", "a key's name that is refused")?;
    app.click("nav-home")?;
    app.click("nav-settings")?;
    app.click("recovery-make")?;
    app.click("kit-make")?;
    watch.wait(app, "qr", "the sheet of a key")?;
    app.click("kit-later")?;
    app.click("kit-leave-go")
}

#[test]
fn every_page_says_it_as_it_was_written() -> Outcome {
    let mut hand = Hand::new(0);
    let mut app = begin(&mut hand)?;
    let mut watch = Watch::of(&hand);
    pages::tour_of(&mut app, unlock, |app, page| watch.look(app, page))?;
    watch.holds(&app, "pages", &hand);
    assert_eq!(watch.pages, 2, "the page was left but for the lock");
    // Lists show the first rows of many.
    assert!(watch.seen.len() > 150, "{}", watch.seen.len());
    Ok(())
}

#[test]
fn every_field_says_it_as_it_was_written() -> Outcome {
    for round in 0..prove(1, 10) {
        let mut hand = Hand::new(round);
        let app = begin(&mut hand)?;
        let mut watch = Watch::of(&hand);
        watch.look(&app, "welcome")?;
        files(&app, &mut watch, &mut hand)?;
        unlock(&app)?;
        watch.wait(&app, "draft-open", "home")?;
        // Home says its first words only.
        app.click("draft-continue")?;
        watch.wait(&app, "text", "a draft")?;
        app.press("Escape")?;
        app.wait_gone("text")?;
        app.click("nav-settings")?;
        watch.wait(&app, "counting-day", "settings")?;
        typed(&app, &mut watch, &mut hand)?;
        entries(&app, &mut watch)?;
        watch.holds(&app, "fields", &hand);
        assert_eq!(watch.pages, 1, "the page was left");
        let missed = hand.paths(|mark| !watch.seen.contains(mark));
        let seen = hand.paths(|mark| watch.seen.contains(mark));
        let is_shown = |path: &&String| !NOT_SHOWN.iter().any(|end| path.ends_with(end));
        let unseen: Vec<_> = missed.difference(&seen).filter(is_shown).collect();
        assert_eq!(unseen, Vec::<&String>::new(), "never shown as written");
        assert_eq!(hand.payloads_at(&watch.seen).len(), payloads().len(), "payloads that were never shown as written");
    }
    Ok(())
}

/// Ways in which a page may forget to escape a text, as a script that is given it.
const FORGETFUL: [&str; 7] = [
    "box.innerHTML = text",
    "box.innerHTML = `<input value=\"${text}\">`",
    "box.innerHTML = `<input value='${text}'>`",
    "box.innerHTML = `<input value=${text}>`",
    "const link = document.createElement('a'); link.setAttribute('href', text); box.append(link)",
    "box.innerHTML = `<textarea>${text}</textarea>`",
    "box.innerHTML = `<style>${text}</style>`",
];

#[test]
fn the_probe_notices_each_of_them_on_a_page_that_forgets_to_escape() -> Outcome {
    let app = App::start()?;
    equip(&app, &BTreeMap::new())?;
    assert_eq!(look(&app)?.faults(), Vec::<String>::new());
    let mut unnoticed = BTreeSet::new();
    for payload in payloads().into_iter().filter(|payload| payload.is_markup) {
        let noticed = FORGETFUL.iter().try_fold(false, |noticed, way| -> Outcome<bool> {
            if noticed {
                return Ok(true);
            }
            app.run(&format!(
                "const text = {}; const box = document.createElement('div'); box.dataset.control = ''; \
                 document.body.append(box); {way}",
                json!(payload.text)
            ))?;
            let found = look(&app)?;
            app.run("document.querySelectorAll('[data-control]').forEach((box) => box.remove())")?;
            Ok(!(found.elements.is_empty() && found.attributes.is_empty()))
        })?;
        if !noticed {
            unnoticed.insert(payload.text);
        }
    }
    assert_eq!(unnoticed, BTreeSet::new());
    // The page's own policy stopped what the page had forgotten about.
    let found = look(&app)?;
    assert!(!found.refused.is_empty(), "the policy refused nothing");
    assert_eq!(found.ran, 0, "the policy let something run");
    // The others of what is looked for: an address asked for, a call, an error of the page, a page that is left.
    let asked = |found: &payloads::Look| found.refused.iter().any(|refused| refused.contains("zq.invalid"));
    assert!(asked(&found), "nobody asked for an address: {:?}", found.refused);
    app.run("zq(); setTimeout(() => { throw new Error('zq'); })")?;
    app.wait("the page's error", || Ok(!look(&app)?.thrown.is_empty()))?;
    assert_eq!(look(&app)?.ran, 1);
    app.run("location.reload()")?;
    app.wait("the page to come again", || Ok(app.run("return window.probe === undefined")? == true))?;
    assert!(equip(&app, &BTreeMap::new())?);
    Ok(())
}
