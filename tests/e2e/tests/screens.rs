//! A picture of every page of a notebook on the smallest screen, in three languages, light and dark, and in the largest text:
//! `target/screens/<page>-<theme>-<language>[-200].png`. The few that documents show are copied to `docs/screens` by `make
//! screens`.

use dapter_e2e::pages::tour;
use dapter_e2e::{App, LANGUAGES, Outcome};

/// Themes and sizes of text, in percent.
const LOOKS: [(&str, u32); 3] = [("light", 100), ("dark", 100), ("light", 200)];

/// Parts of a page that lie below the first screen: page, picture, what is brought into sight.
const BELOW: [(&str, &str, &str); 5] = [
    ("health", "health-chart", "weight-chart"),
    ("health", "thresholds", "thresholds"),
    ("health", "body", "body"),
    ("law", "law-sentences", "sentences"),
    ("settings", "settings-counting", "counting-add"),
];

fn picture(app: &App, page: &str, language: &str, theme: &str, percent: u32) -> Outcome {
    let size = if percent == 100 { String::new() } else { format!("-{percent}") };
    app.screenshot(&format!("{page}-{theme}-{language}{size}")).map(drop)
}

fn every_page_in(language: &str) -> Outcome {
    let mut app = App::start_in(language)?;
    tour(&mut app, |app, page| {
        for (theme, percent) in LOOKS {
            app.show_in(theme, percent)?;
            app.run("scrollTo(0, 0)")?;
            picture(app, page, language, theme, percent)?;
            for (_, below, part) in BELOW.iter().filter(|(above, _, _)| *above == page) {
                app.wait_for(part)?;
                app.run(&format!(
                    "document.querySelector('[data-testid=\"{part}\"]').scrollIntoView({{ block: 'center' }})"
                ))?;
                app.settle()?;
                picture(app, below, language, theme, percent)?;
            }
        }
        app.show_in("light", 100)
    })
}

#[test]
fn every_page_in_english() -> Outcome {
    every_page_in(LANGUAGES[0])
}

#[test]
fn every_page_in_russian() -> Outcome {
    every_page_in(LANGUAGES[1])
}

#[test]
fn every_page_in_kazakh() -> Outcome {
    every_page_in(LANGUAGES[2])
}
