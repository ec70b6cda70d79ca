//! Every page, tab, dialog and form by the rules of axe-core, in both themes, in the usual and the largest text; names and
//! words in the page's language; the focus seen wherever Tab takes it.

use std::collections::{BTreeMap, BTreeSet};

use dapter_e2e::pages::{form, tour};
use dapter_e2e::{App, LANGUAGES, Outcome, Stage, Words, checkout, kept, sources};
use serde::Deserialize;
use serde_json::Value;

/// What is asked of the page, run inside it.
const REACH: &str = include_str!("support/reach.js");

/// Rules that axe calls moderate, and that we hold to.
const ALSO: [&str; 8] = [
    "heading-order",
    "landmark-main-is-top-level",
    "landmark-no-duplicate-main",
    "landmark-one-main",
    "landmark-unique",
    "page-has-heading-one",
    "empty-heading",
    "tabindex",
];

/// Forms that Tab is led through; between them they have every sort of field.
const WALKED: [&str; 4] = ["form-visit", "form-health", "form-complaint", "form-case"];

#[derive(Debug, Deserialize)]
struct Finding {
    rule: String,
    impact: Option<String>,
    help: String,
    node: String,
    why: String,
}

#[derive(Debug, Deserialize)]
struct Audit {
    violations: Vec<Finding>,
    incomplete: Vec<Finding>,
    /// How many texts were compared with their ground.
    contrasts: usize,
}

#[derive(Debug, Deserialize)]
struct Named {
    what: String,
    name: String,
}

/// Where the focus is after a key; without a name, nowhere.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Focus {
    heard: usize,
    what: String,
    order: usize,
    marked: bool,
    outlined: bool,
    seen: bool,
}

fn read<T: for<'a> Deserialize<'a>>(value: Value) -> Outcome<T> {
    Ok(serde_json::from_value(value).map_err(std::io::Error::from)?)
}

/// Puts axe and our own questions into the page, which loses them when the program starts again.
fn equip(app: &App) -> Outcome {
    if app.run("return window.reach === undefined")? == true {
        let axe = std::fs::read_to_string(checkout("ui/node_modules/axe-core/axe.min.js"))?;
        app.run(&axe)?;
        app.run(REACH)?;
    }
    Ok(())
}

/// Words of the program in English and in no other language: one of them on a Russian or Kazakh page was left behind.
fn only_english() -> Outcome<BTreeSet<String>> {
    let words = |language: &str| -> Outcome<BTreeSet<String>> {
        let text = sources(language)?.join("\n");
        // Without names of messages, of parameters and of what they select.
        let values = text.lines().map(|line| line.split_once(" = ").map_or(line, |(_, value)| value));
        let values = values.filter(|line| !line.trim_start().starts_with('[') && !line.contains("->"));
        Ok(values.flat_map(latin).collect())
    };
    let mut english = words("en")?;
    for other in ["ru", "kk"] {
        for word in words(other)? {
            english.remove(&word);
        }
    }
    // A language is offered under its own name; the rest stands in the notebook's own words.
    english.remove("english");
    Ok(english)
}

/// The Latin words of a text, in small letters.
fn latin(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
    words.filter(|word| word.len() > 2).map(str::to_lowercase).collect()
}

/// What an element is called by when its words were forgotten: `field-visit-mode`, `visit_mode`. English has words like the
/// former; where they were forgotten, they are in the other languages too.
fn is_raw(name: &str, language: &str) -> bool {
    !name.contains(' ')
        && (name.contains('_') || language != "en" && name.contains('-'))
        && name.chars().all(|letter| letter.is_ascii_lowercase() || "-_.".contains(letter))
        && name.starts_with(|letter: char| letter.is_ascii_lowercase())
}

/// What is wrong on the pages, each said once with the pages it is on.
#[derive(Default)]
struct Faults(BTreeMap<String, BTreeSet<String>>);

impl Faults {
    fn add(&mut self, page: &str, fault: String) {
        self.0.entry(fault).or_default().insert(page.to_owned());
    }

    fn write(&self, name: &str) -> Outcome {
        let lines: Vec<_> = self.0.iter().map(|(fault, pages)| format!("{fault}\n    on {pages:?}\n")).collect();
        Ok(std::fs::write(kept("reach", name)?, lines.join("\n"))?)
    }

    fn assert_none(&self) {
        let lines: Vec<_> = self.0.iter().map(|(fault, pages)| format!("{fault}\n    on {pages:?}")).collect();
        assert!(lines.is_empty(), "{} faults\n{}", lines.len(), lines.join("\n"));
    }
}

/// How a page is looked at. Everywhere in the language whose words are longest; in the others once for the rules that words
/// decide, and once for room.
fn looks(language: &str) -> &'static [(&'static str, u32)] {
    match language {
        "kk" => &[("light", 100), ("light", 200), ("dark", 100), ("dark", 200)],
        _ => &[("light", 100), ("light", 200)],
    }
}

fn audit(app: &App, page: &str, language: &str, faults: &mut Faults, unjudged: &mut Faults) -> Outcome {
    for (theme, percent) in looks(language).iter().copied() {
        app.show_in(theme, percent)?;
        let found: Audit = read(app.ask("reach.axe().then(done, (error) => done({ failed: String(error) }));")?)?;
        let place = format!("{page} {theme} {percent}");
        if found.contrasts < 3 {
            faults.add(&place, "no contrast was measured".to_owned());
        }
        for Finding { rule, impact, help, node, why } in found.violations {
            let grave = matches!(impact.as_deref(), Some("serious" | "critical"));
            if grave || ALSO.contains(&rule.as_str()) {
                faults.add(&place, format!("{rule} ({impact:?}): {help}\n    {node}\n    {why}"));
            }
        }
        for Finding { rule, node, why, .. } in found.incomplete {
            unjudged.add(&place, format!("{rule}: {node}\n    {why}"));
        }
        if percent == 200 && theme == "light" {
            for lost in read::<Vec<String>>(app.run("return reach.lost()")?)? {
                faults.add(&place, lost);
            }
        }
    }
    app.show_in("light", 100)
}

fn name_all(app: &App, page: &str, language: &str, english: &BTreeSet<String>, faults: &mut Faults) -> Outcome {
    let shown = app.run("return document.documentElement.lang")?;
    if shown != language {
        faults.add(page, format!("the document's language is {shown}"));
    }
    for asked in ["names", "words", "pictures"] {
        for Named { what, name } in read::<Vec<Named>>(app.run(&format!("return reach.{asked}()"))?)? {
            if name.is_empty() && asked != "words" {
                faults.add(page, format!("no name: {what}"));
            }
            if is_raw(&name, language) {
                faults.add(page, format!("a raw key for a name: {name:?}: {what}"));
            }
            if language != "en" {
                for word in latin(&name).into_iter().filter(|word| english.contains(word)) {
                    faults.add(page, format!("an English word, {word:?}, in {name:?}: {what}"));
                }
            }
        }
    }
    Ok(())
}

/// Looks in which a page has come to rest.
const SCROLLED: usize = 20;

/// Tab through a page until it comes round.
fn walk(app: &App, page: &str, faults: &mut Faults) -> Outcome {
    let things: usize = read(app.run("return reach.rest()")?)?;
    let mut met = BTreeSet::new();
    let mut last = None;
    for pressed in 1..things + 3 {
        app.press("Tab")?;
        let mut focus = Focus::default();
        app.wait("the page to hear of a key", || {
            focus = read(app.run("return reach.focus()")?)?;
            Ok(focus.heard >= pressed)
        })?;
        if focus.what.is_empty() {
            break;
        }
        if !focus.seen {
            // What was out of sight is scrolled to in the next frames, and a list that scrolls lets points through meanwhile.
            for _ in 0..SCROLLED {
                app.settle()?;
                focus = read(app.run("return reach.focus()")?)?;
                if focus.seen {
                    break;
                }
            }
        }
        if !met.insert(focus.order) && last != Some(focus.order) {
            break;
        }
        last = Some(focus.order);
        for (holds, fault) in [
            (focus.marked, "the focus is not seen"),
            (focus.outlined, "the focus has no outline, and none where colours are forced"),
            (focus.seen, "the focus is under something else"),
        ] {
            if !holds {
                faults.add(page, format!("{fault}: {}", focus.what));
            }
        }
    }
    if met.is_empty() {
        faults.add(page, "Tab goes nowhere".to_owned());
    }
    Ok(())
}

fn every_page_in(language: &str) -> Outcome {
    let mut app = App::start_in(language)?;
    let english = only_english()?;
    let (mut faults, mut unjudged) = (Faults::default(), Faults::default());
    let toured = tour(&mut app, |app, page| {
        equip(app)?;
        app.run("reach.unfold()")?;
        audit(app, page, language, &mut faults, &mut unjudged)?;
        name_all(app, page, language, &english, &mut faults)
    });
    unjudged.write(&format!("unjudged-{language}.txt"))?;
    faults.assert_none();
    toured
}

#[test]
fn every_page_holds_in_english() -> Outcome {
    every_page_in(LANGUAGES[0])
}

#[test]
fn every_page_holds_in_russian() -> Outcome {
    every_page_in(LANGUAGES[1])
}

#[test]
fn every_page_holds_in_kazakh() -> Outcome {
    every_page_in(LANGUAGES[2])
}

#[test]
fn the_focus_is_seen_wherever_tab_takes_it() -> Outcome {
    let mut app = App::start_in("kk")?;
    let mut faults = Faults::default();
    let toured = tour(&mut app, |app, page| {
        if page.starts_with("form-") && !WALKED.contains(&page) {
            return Ok(());
        }
        equip(app)?;
        // The largest text leaves the least room beside bars that stay.
        app.show_in("light", 200)?;
        walk(app, page, &mut faults)?;
        app.show_in("light", 100)
    });
    faults.assert_none();
    toured
}

/// Whether the page is asked to keep still, and how many things moved at once while a key was derived.
fn moving(stage: Stage) -> Outcome<(bool, u64)> {
    let mut app = App::start_as(stage, |command| command)?;
    app.click("welcome-sample")?;
    app.wait_for("nav-home")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    app.fill("passphrase", "wrong")?;
    app.run(
        "window.moved = 0; new MutationObserver(() => { \
            if (!document.querySelector('[data-testid=progress]')) return; \
            const lasting = document.getAnimations().filter((each) => each.effect.getComputedTiming().duration > 20); \
            window.watched = true; window.moved = Math.max(window.moved, lasting.length); \
         }).observe(document.body, { childList: true, subtree: true });",
    )?;
    app.press("Return")?;
    app.wait_for("failure")?;
    assert_eq!(app.run("return window.watched")?, true, "no progress was shown");
    let still = app.run("return matchMedia('(prefers-reduced-motion: reduce)').matches")?;
    Ok((still == true, app.run("return window.moved")?.as_u64().unwrap_or_default()))
}

#[test]
fn nothing_moves_for_those_who_ask_for_that() -> Outcome {
    let stage = Stage::new("ru")?;
    stage.keep_still()?;
    assert_eq!(moving(stage)?, (true, 0));
    let (still, moved) = moving(Stage::new("ru")?)?;
    assert!(!still && moved > 0, "progress is shown by what moves: {still} {moved}");
    Ok(())
}

#[test]
fn what_was_saved_found_or_refused_is_said_aloud() -> Outcome {
    let app = App::start_in("kk")?;
    let words = Words::of("kk")?;
    // Heard only where the element stands before its words do; an alert is heard when it comes.
    let is_said = |id: &str, roles: &str| -> Outcome {
        let said = app.run(&format!(
            "return document.querySelector('[data-testid={id}]')?.closest('{roles}') !== null \
                && document.querySelector('[data-testid={id}]') !== null"
        ))?;
        assert_eq!(said, true, "{id} is not said");
        Ok(())
    };
    app.click("welcome-sample")?;
    is_said("announcement", "[role=status]")?;
    app.click("nav-search")?;
    app.wait_for("entry-count")?;
    is_said("entry-count", "[aria-live=polite]")?;
    app.fill("query", "samatov")?;
    app.wait_for("hit")?;
    app.click("nav-settings")?;
    app.wait_for("settings-saved")?;
    is_said("settings-saved", "[aria-live=polite]")?;
    app.pick("text-125")?;
    app.wait_text("settings-saved", &words.say("settings-saved")?)?;
    assert_eq!(app.run("return document.documentElement.dataset.text")?, "125");
    form(&app, "weight")?;
    app.click("save")?;
    app.wait_for("failure")?;
    is_said("failure", "[role=alert]")?;
    app.wait("the refused field to have the focus", || {
        Ok(app.run("return document.activeElement.getAttribute('aria-invalid')")? == "true")
    })
}
