//! Every page, tab and dialog of the window, and the way to it: one table for all that looks at each of them.
//!
//! To take a new page in: a line here. The test below compares the table with the pages' own list.

use std::fs;
use std::path::PathBuf;

use crate::app::App;
use crate::trouble::{Outcome, missing};

/// What is open while a page can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// No notebook.
    Closed,
    /// The sample notebook, or one that has what it has.
    Open,
    /// The same, locked.
    Locked,
    /// A notebook that is made on the way.
    Made,
}

/// A page, or a dialog over it.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// What its pictures are called.
    pub name: &'static str,
    /// Its name in `ui/src/app/route.svelte.ts`, and its tab after a dash.
    pub route: &'static str,
    /// When it can be reached.
    pub phase: Phase,
    /// The way to it, from any page of the phase.
    pub open: fn(&App) -> Outcome,
    /// What must stand there before anybody looks: what the core is asked for comes later than the page.
    pub shown: &'static str,
    /// The way out where the next page's own would not lead.
    pub close: fn(&App) -> Outcome,
}

const fn page(name: &'static str, route: &'static str, shown: &'static str, open: fn(&App) -> Outcome) -> Page {
    Page { name, route, phase: Phase::Open, open, shown, close: |_| Ok(()) }
}

/// Where a broken recovery file would stand in each notebook of the stage.
fn broken_keys(app: &App) -> Outcome<Vec<PathBuf>> {
    let identities = app.stage().files()?.into_iter().filter(|file| file.ends_with("identity.age"));
    Ok(identities.map(|file| file.with_file_name("recovery").join("broken.age")).collect())
}

/// Leaves a page or a dialog as a person does.
fn escape(app: &App) -> Outcome {
    app.press("Escape")
}

/// Clicks what stands in the newest entry of the first case. Rows are there once the list is in sight.
fn act(app: &App, id: &str) -> Outcome {
    app.click("nav-home")?;
    app.click("case-open")?;
    app.wait_for("entries")?;
    app.run("document.querySelector('[data-testid=entries]').scrollIntoView({ block: 'center' })")?;
    app.click(id)
}

fn tab(app: &App, name: &str) -> Outcome {
    app.click("nav-home")?;
    app.click("case-open")?;
    app.click(&format!("tab-{name}"))
}

/// In the order in which they are visited; the phases follow one another.
pub const PAGES: &[Page] = &[
    Page { phase: Phase::Closed, ..page("welcome", "welcome", "welcome-new", |_| Ok(())) },
    Page {
        phase: Phase::Closed,
        close: |app| app.click("back"),
        ..page("restore", "restore", "restore-file", |app| app.click("welcome-restore"))
    },
    page("home", "home", "case-open", |app| app.click("nav-home")),
    page("search", "search", "hit", |app| {
        app.click("nav-search")?;
        app.fill("query", "samatov")
    }),
    page("people", "people", "person-row", |app| app.click("nav-people")),
    page("backup", "backup", "backup-run", |app| app.click("nav-backup")),
    page("settings", "settings", "counting-add", |app| app.click("nav-settings")),
    Page { close: escape, ..page("about", "about", "version", |app| app.click("settings-about-open")) },
    Page {
        close: escape,
        ..page("check", "check", "check-report", |app| {
            app.click("nav-settings")?;
            app.click("settings-check-open")?;
            app.click("check-run")
        })
    },
    Page {
        close: |app| {
            app.click("check-repair-confirm-cancel")?;
            broken_keys(app)?.into_iter().try_for_each(fs::remove_file)?;
            escape(app)
        },
        ..page("check-repair", "", "check-repair-confirm", |app| {
            for file in broken_keys(app)? {
                fs::create_dir_all(file.parent().unwrap_or(&file))?;
                fs::write(file, "no key")?;
            }
            app.click("nav-settings")?;
            app.click("settings-check-open")?;
            app.click("check-run")?;
            app.click("check-repair")
        })
    },
    Page { close: escape, ..page("keys", "", "keys", |app| app.click("nav-keys")) },
    page("case", "case-timeline", "month-jump", |app| {
        app.click("nav-home")?;
        app.click("case-open")
    }),
    Page { close: |app| app.click("delete-cancel"), ..page("delete", "", "delete", |app| act(app, "row-delete")) },
    page("deleted-notice", "case-timeline", "deleted-notice", |app| {
        act(app, "row-delete")?;
        app.click("delete-act")
    }),
    Page { close: |app| app.click("deleted-close"), ..page("deleted", "", "deleted", |app| app.click("deleted-list")) },
    Page {
        close: |app| app.click("deleted-undo"),
        ..page("history", "history", "revision", |app| act(app, "row-history"))
    },
    Page {
        close: |app| app.click("purge-cancel"),
        ..page("purge", "", "purge", |app| {
            act(app, "row-history")?;
            app.wait_for("purge-section")?;
            app.run("document.querySelector('[data-testid=purge-section]').open = true")?;
            app.click("purge-ask")
        })
    },
    page("health", "case-health", "weight-chart", |app| tab(app, "health")),
    page("law", "case-law", "stays", |app| tab(app, "law")),
    page("dates", "case-dates", "complaint-row", |app| tab(app, "dates")),
    Page {
        close: |app| app.click("calendar-cancel"),
        ..page("calendar", "", "calendar-dialog", |app| app.click("calendar"))
    },
    page("contacts", "case-contacts", "contact-row", |app| tab(app, "contacts")),
    page("disputed", "case-disputed", "dispute-claim", |app| tab(app, "disputed")),
    Page { close: escape, ..page("new-entry", "entry", "entry-kind", |app| app.click("nav-new")) },
    Page { close: escape, ..page("correction", "entry", "entry-kind-fixed", |app| act(app, "row-correct")) },
    Page {
        close: |app| app.click("leave-discard"),
        ..page("leave", "", "leave", |app| {
            form(app, "note")?;
            app.fill("text", "…")?;
            app.press("Escape")
        })
    },
    page("draft", "home", "drafts", |app| {
        form(app, "note")?;
        app.fill("text", "…")?;
        app.press("Escape")?;
        app.click("leave-keep")?;
        app.click("nav-home")
    }),
    Page {
        close: |app| app.click("draft-discarding-act"),
        ..page("draft-discard", "", "draft-discarding", |app| app.click("draft-discard"))
    },
    Page {
        phase: Phase::Locked,
        close: |app| app.click("unlock-by-passphrase"),
        ..page("unlock-key", "unlock", "key-text", |app| app.click("unlock-by-key"))
    },
    Page {
        phase: Phase::Locked,
        ..page("unlock", "unlock", "failure", |app| {
            app.fill("passphrase", "wrong")?;
            app.press("Return")
        })
    },
    made("new-place", "new_notebook", "next", |app| {
        app.click("leave-notebook")?;
        app.click("welcome-new")?;
        app.click("choose-folder")?;
        app.choose_folder(&an_empty_folder(app)?)
    }),
    made("new-words", "new_notebook", "words", |app| {
        app.click("next")?;
        app.click("words-invent")
    }),
    made("new-passphrase", "new_notebook", "strength", |app| {
        app.click("words-own")?;
        app.fill("passphrase", "correct horse")?;
        app.fill("passphrase-again", "correct horse")
    }),
    made("new-kit", "first_steps", "qr", |app| {
        app.click("create")?;
        app.click("kit-make")
    }),
    made("new-rehearsal", "first_steps", "failure", |app| {
        app.click("kit-rehearse")?;
        app.fill("key-text", "AGE-SECRET-KEY-1 QPZR")?;
        app.click("key-use")
    }),
    made("kit-leave", "", "kit-leave", |app| app.click("kit-later")),
    made("new-case", "first_steps", "case-skip", |app| app.click("kit-leave-go")),
    made("home-empty", "home", "home-empty", |app| app.click("case-skip")),
    made("settings-keys", "settings", "recovery-key", |app| app.click("nav-settings")),
    Page {
        close: |app| app.click("recovery-removing-cancel"),
        ..made("recovery-removing", "", "recovery-removing", |app| app.click("recovery-remove"))
    },
];

const fn made(name: &'static str, route: &'static str, shown: &'static str, open: fn(&App) -> Outcome) -> Page {
    Page { phase: Phase::Made, ..page(name, route, shown, open) }
}

/// Where no notebook was made before.
fn an_empty_folder(app: &App) -> Outcome<PathBuf> {
    Ok(tempfile::Builder::new().prefix("drive").tempdir_in(app.stage().documents())?.keep())
}

/// Opens the form of a new entry of a kind.
///
/// # Errors
/// When there is no such kind.
pub fn form(app: &App, kind: &str) -> Outcome {
    app.click("nav-new")?;
    app.click("entry-kind")?;
    app.wait_for("entry-kind")?;
    app.run(&format!("document.querySelector('[role=option][data-value={kind}]').click()"))?;
    app.wait_for("text")
}

/// Leaves a form; one that picking a kind has changed asks.
fn leave_form(app: &App) -> Outcome {
    app.press("Escape")?;
    app.wait("the form to go or to ask", || {
        if app.count("leave-discard")? > 0 {
            app.click("leave-discard")?;
        }
        Ok(app.count("text")? == 0)
    })
}

/// The kinds that the form of a new entry offers.
fn kinds(app: &App) -> Outcome<Vec<String>> {
    app.click("nav-new")?;
    app.click("entry-kind")?;
    let found = app.run(
        "const list = document.querySelector('[data-testid=entry-kind]').getAttribute('aria-controls'); \
         return [...document.getElementById(list).querySelectorAll('[role=option]')].map((each) => each.dataset.value)",
    )?;
    let kinds: Vec<String> = serde_json::from_value(found).or_else(|error| missing(error.to_string()))?;
    // A ready-made beginning opens the form of its kind.
    let kinds: Vec<_> = kinds.into_iter().filter(|kind| !kind.starts_with("begin-")).collect();
    if kinds.len() < 2 {
        return missing("no kinds of entries are offered");
    }
    // Closes the list.
    app.press("Escape")?;
    leave_form(app)?;
    Ok(kinds)
}

/// Gives the window the whole of the smallest screen that people have.
fn fill(app: &App) -> Outcome {
    app.screen().fill()?;
    app.wait("the window to fill the screen", || Ok(app.run("return innerWidth")? == 1366))
}

/// Goes to every page and to the form of every kind, and has each looked at; begins and ends at the welcome page.
///
/// # Errors
/// When a page cannot be reached, and what `look` fails with.
pub fn tour(app: &mut App, look: impl FnMut(&App, &str) -> Outcome) -> Outcome {
    tour_of(app, |app| app.click("welcome-sample"), look)
}

/// The same through another notebook that has what the sample has; `open` leads into it from the welcome page.
///
/// # Errors
/// As [`tour`].
pub fn tour_of(app: &mut App, open: impl Fn(&App) -> Outcome, mut look: impl FnMut(&App, &str) -> Outcome) -> Outcome {
    let mut phase = Phase::Closed;
    fill(app)?;
    let named = |name: &str| {
        let name = name.to_owned();
        move |trouble| missing(format!("{name}: {trouble}"))
    };
    for page in PAGES {
        if page.phase != phase {
            phase = page.phase;
            match phase {
                Phase::Closed | Phase::Made => {}
                Phase::Open => open(app)?,
                Phase::Locked => {
                    for kind in kinds(app)? {
                        form(app, &kind).or_else(named(&kind))?;
                        look(app, &format!("form-{kind}"))?;
                        leave_form(app)?;
                    }
                    app.restarts(|app| app.press("ctrl+l"))?;
                    fill(app)?;
                }
            }
        }
        (page.open)(app).and_then(|()| app.wait_for(page.shown)).or_else(named(page.name))?;
        look(app, page.name)?;
        (page.close)(app)?;
    }
    app.restarts(|app| app.press("ctrl+l"))?;
    app.click("leave-notebook")?;
    app.wait_for("welcome-new")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::checkout;

    /// What stands between quotes after each of the marks.
    fn quoted(text: &str, mark: &str) -> BTreeSet<String> {
        text.split(mark).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
    }

    #[test]
    fn every_page_every_tab_and_every_dialog_is_visited() {
        let route = fs::read_to_string(checkout("ui/src/app/route.svelte.ts")).unwrap();
        let (pages, _) = route.split_once("class Route").unwrap();
        let tabs = pages.lines().find(|line| line.contains("caseTabs =")).unwrap();
        let tabs = tabs.split('"').skip(1).step_by(2).map(|tab| format!("case-{tab}"));
        let routes = quoted(pages, "name: \"").into_iter().filter(|name| name != "case").chain(tabs);
        for name in routes {
            assert!(PAGES.iter().any(|page| page.route == name), "no way to {name} in PAGES");
        }
        let mut dialogs = BTreeSet::new();
        for folder in ["parts", "pages"] {
            for file in fs::read_dir(checkout("ui/src").join(folder)).unwrap() {
                let file = file.unwrap().path();
                if file.is_dir() {
                    continue;
                }
                let text = fs::read_to_string(file).unwrap();
                for dialog in ["<Modal", "<Confirm"] {
                    dialogs.extend(text.split(dialog).skip(1).flat_map(|part| {
                        let (opening, _) = part.split_once("\n>").or_else(|| part.split_once('>')).unwrap();
                        quoted(opening, "testid=\"")
                    }));
                }
            }
        }
        assert!(dialogs.len() > 1, "{dialogs:?}");
        for name in dialogs {
            assert!(PAGES.iter().any(|page| page.shown == name), "no way to the dialog {name} in PAGES");
        }
    }
}
