//! A picture of every page, in three languages, light and dark: `target/screens/<page>-<theme>-<language>.png`. The few that
//! documents show are copied to `docs/screens` by `make screens`.

use dapter_e2e::{App, Outcome};

/// The pages of a notebook, with what each must show before its picture is taken: what the core is asked for comes later than
/// the page.
const PAGES_OF_A_NOTEBOOK: [(&str, &str); 5] = [
    ("search", "query"),
    ("people", "person-row"),
    ("backup", "backup-run"),
    ("settings", "counting-add"),
    ("home", "case-open"),
];

/// Tabs of a case with what each must show before its picture is taken.
const TABS_OF_A_CASE: [(&str, &str); 4] =
    [("law", "stays"), ("dates", "complaint-row"), ("contacts", "contact-row"), ("disputed", "dispute-claim")];

/// Kinds whose forms differ most from one another.
const FORMS: [&str; 4] = ["health", "legal", "complaint", "incident"];

/// A picture of the page that is shown, named by its theme and language.
fn picture(app: &App, page: &str) -> Outcome {
    app.settle()?;
    let state = app.run("return document.documentElement.lang + ' ' + document.documentElement.dataset.theme")?;
    let state = state.as_str().unwrap_or_default().to_owned();
    let (language, theme) = state.split_once(' ').unwrap_or((&state, "system"));
    app.screenshot(&format!("{page}-{theme}-{language}")).map(drop)
}

fn choose(app: &App, language: &str, theme: &str) -> Outcome {
    app.click("nav-settings")?;
    app.pick(&format!("language-{language}"))?;
    app.pick(&format!("theme-{theme}"))?;
    app.wait_for("settings-saved")
}

fn every_page_in(locale: &str, language: &str) -> Outcome {
    let mut app = App::start_in(locale)?;
    for theme in ["light", "dark"] {
        app.click("welcome-sample")?;
        choose(&app, language, theme)?;
        pages_of_the_open_notebook(&app)?;
        app.restarts(|app| app.press("ctrl+l"))?;
        app.fill("passphrase", "wrong")?;
        app.press("Return")?;
        app.wait_for("failure")?;
        picture(&app, "unlock")?;
        app.click("leave-notebook")?;
        app.wait_for("welcome-new")?;
        picture(&app, "welcome")?;
        steps_of_a_new_notebook(&mut app, theme)?;
    }
    Ok(())
}

/// Makes a notebook and comes back to the welcome page.
fn steps_of_a_new_notebook(app: &mut App, theme: &str) -> Outcome {
    let folder = app.stage().documents().join(theme);
    std::fs::create_dir(&folder)?;
    app.click("welcome-new")?;
    app.click("choose-folder")?;
    app.choose_folder(&folder)?;
    app.wait_text("folder", theme)?;
    picture(app, "new-notebook")?;
    app.click("next")?;
    app.click("words-invent")?;
    app.wait_for("words")?;
    picture(app, "new-words")?;
    app.click("words-own")?;
    app.fill("passphrase", "correct horse")?;
    app.fill("passphrase-again", "correct horse")?;
    app.wait_for("strength")?;
    picture(app, "new-passphrase")?;
    app.click("create")?;
    app.click("kit-make")?;
    app.wait_for("qr")?;
    picture(app, "new-kit")?;
    app.click("kit-rehearse")?;
    app.wait_for("key-text")?;
    app.fill("key-text", "AGE-SECRET-KEY-1 QPZR")?;
    app.click("key-use")?;
    app.wait_for("failure")?;
    picture(app, "new-rehearsal")?;
    app.click("kit-later")?;
    app.wait_for("kit-leave-go")?;
    picture(app, "new-leave")?;
    app.click("kit-leave-go")?;
    app.wait_for("case-skip")?;
    picture(app, "new-case")?;
    app.click("case-skip")?;
    app.wait_for("home-empty")?;
    app.click("nav-settings")?;
    app.wait_for("recovery-key")?;
    app.click("recovery-remove")?;
    app.wait_for("recovery-remove-go")?;
    picture(app, "settings-keys")?;
    app.click("recovery-remove-stay")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    app.click("unlock-by-key")?;
    app.wait_for("key-text")?;
    picture(app, "unlock-key")?;
    app.click("leave-notebook")?;
    app.wait_for("welcome-new")
}

fn pages_of_the_open_notebook(app: &App) -> Outcome {
    for (page, shown) in PAGES_OF_A_NOTEBOOK {
        app.click(&format!("nav-{page}"))?;
        app.wait_for(shown)?;
        if page == "search" {
            app.fill("query", "samatov")?;
            app.wait_for("hit")?;
        }
        picture(app, page)?;
    }
    app.click("case-open")?;
    app.wait_for("row")?;
    picture(app, "case")?;
    app.click("row-history")?;
    app.wait_for("revision")?;
    picture(app, "history")?;
    app.press("Escape")?;
    app.click("tab-health")?;
    app.wait_for("weight-chart")?;
    picture(app, "health")?;
    app.run("document.querySelector('[data-testid=weight-chart]').scrollIntoView({ block: 'center' })")?;
    picture(app, "health-chart")?;
    app.run("document.querySelector('[data-testid=threshold]').scrollIntoView({ block: 'start' })")?;
    picture(app, "thresholds")?;
    app.run("document.querySelector('[data-testid=body]').scrollIntoView({ block: 'start' })")?;
    picture(app, "body")?;
    for (tab, shown) in TABS_OF_A_CASE {
        app.click(&format!("tab-{tab}"))?;
        app.wait_for(shown)?;
        picture(app, tab)?;
    }
    app.click("nav-new")?;
    app.wait_for("entry-kind")?;
    picture(app, "new-entry")?;
    app.press("Escape")?;
    for kind in FORMS {
        app.click("nav-new")?;
        app.click("entry-kind")?;
        app.run(&format!("document.querySelector('[role=option][data-value={kind}]').click()"))?;
        app.wait_for("text")?;
        picture(app, &format!("form-{kind}"))?;
        app.press("Escape")?;
    }
    app.press("Escape")
}

#[test]
fn every_page_in_english() -> Outcome {
    every_page_in("en_US.UTF-8", "en")
}

#[test]
fn every_page_in_russian() -> Outcome {
    every_page_in("ru_RU.UTF-8", "ru")
}

#[test]
fn every_page_in_kazakh() -> Outcome {
    every_page_in("kk_KZ.UTF-8", "kk")
}
