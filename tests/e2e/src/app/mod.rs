//! The program as a story tells it: click, fill, wait, press.
//!
//! Elements are named by their `data-testid`.

mod life;

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::{By, WebElement};

use crate::keys::Keys;
use crate::place::kept;
use crate::screen::Screen;
use crate::stage::Stage;
use crate::trouble::{Outcome, missing};
use crate::webdriver::Session;

pub use life::PICTURES;

/// A list that was scrolled takes no clicks for so long.
const SCROLLED: Duration = Duration::from_millis(250);
/// How long an element or a text may take to appear. Deriving a key takes seconds in a debug build, on a busy machine many.
const PATIENCE: Duration = Duration::from_secs(40);
/// How often Tab is pressed in search of an element.
const TABS: usize = 150;
/// Between two looks.
const LOOK: Duration = Duration::from_millis(30);

/// A running debug build, driven through WebDriver and real keys.
#[derive(Debug)]
pub struct App {
    // Dropped first: it must not outlive the program.
    session: Option<Session>,
    keys: Keys,
    port: u16,
}

impl App {
    /// Keys, pointer, clipboard, windows.
    pub fn screen(&self) -> &Screen {
        &self.keys.screen
    }

    /// The process, which stays the same over restarts.
    pub fn id(&self) -> u32 {
        self.keys.id()
    }

    /// Home, documents, what was left behind.
    pub fn stage(&self) -> &Stage {
        &self.keys.stage
    }

    /// What the program has said to the terminal: where it stopped, should it have panicked.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn said(&self) -> Outcome<String> {
        self.keys.said()
    }

    /// Clicks.
    ///
    /// # Errors
    /// When the element does not appear or cannot be clicked.
    pub fn click(&self, id: &str) -> Outcome {
        self.show(id)?;
        // What moves or is scrolled takes no clicks for a moment.
        self.until(&format!("{id} to take a click"), || {
            match self.on(id, |element| async move { Ok(element.click().await?) }) {
                Ok(()) => Ok(Some(())),
                // A list that has just measured its rows moves what was brought into view.
                Err(trouble)
                    if ["not interactable", "intercepted"].iter().any(|why| trouble.to_string().contains(why)) =>
                {
                    self.show(id).map(|()| None)
                }
                Err(trouble) => Err(trouble),
            }
        })
    }

    /// Clicks the label of a choice whose own button is not drawn.
    ///
    /// # Errors
    /// As [`App::click`].
    pub fn pick(&self, id: &str) -> Outcome {
        self.on(id, |element| async move { Ok(element.find(By::XPath("ancestor::label")).await?.click().await?) })
    }

    /// Replaces what a field holds.
    ///
    /// # Errors
    /// When it does not appear or takes no text.
    pub fn fill(&self, id: &str, text: &str) -> Outcome {
        let text = text.to_owned();
        self.show(id)?;
        self.on(id, |element| async move {
            element.clear().await?;
            Ok(element.send_keys(text).await?)
        })
    }

    /// Chooses an entry of a list by its value.
    ///
    /// # Errors
    /// When the list or the entry is not there.
    pub fn select(&self, id: &str, value: &str) -> Outcome {
        let option = format!("option[value={value:?}]");
        self.on(id, |element| async move { Ok(element.find(By::Css(option)).await?.click().await?) })
    }

    /// The text an element shows.
    ///
    /// # Errors
    /// When it does not appear.
    pub fn text(&self, id: &str) -> Outcome<String> {
        self.on(id, |element| async move { Ok(element.text().await?) })
    }

    /// What a field holds.
    ///
    /// # Errors
    /// When it does not appear.
    pub fn value(&self, id: &str) -> Outcome<String> {
        self.on(id, |element| async move { Ok(element.prop("value").await?.unwrap_or_default()) })
    }

    /// Waits until a field holds a text: keys take their time.
    ///
    /// # Errors
    /// When it does not; says what it holds instead.
    pub fn wait_value(&self, id: &str, text: &str) -> Outcome {
        let mut last = String::new();
        self.until(&format!("{text:?} in {id}"), || {
            last = self.value(id)?;
            Ok((last == text).then_some(()))
        })
        .or_else(|trouble| missing(format!("{trouble}; it holds {last:?}")))
    }

    /// How many elements have the name now.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn count(&self, id: &str) -> Outcome<usize> {
        let css = css(id);
        self.session()?.with(|page| async move { Ok(page.find_all(By::Css(css)).await?.len()) })
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not appear.
    pub fn wait_for(&self, id: &str) -> Outcome {
        self.until(&format!("{id} to appear"), || Ok((self.count(id)? > 0).then_some(())))
    }

    /// Waits until no element has the name.
    ///
    /// # Errors
    /// When it stays.
    pub fn wait_gone(&self, id: &str) -> Outcome {
        self.until(&format!("{id} to go"), || Ok((self.count(id)? == 0).then_some(())))
    }

    /// Waits until an element shows a text that contains `part`.
    ///
    /// # Errors
    /// When it does not; says what it shows instead.
    pub fn wait_text(&self, id: &str, part: &str) -> Outcome {
        let mut last = String::new();
        self.until(&format!("{part:?} in {id}"), || {
            last = self.text(id)?;
            Ok(last.contains(part).then_some(()))
        })
        .or_else(|trouble| missing(format!("{trouble}; it shows {last:?}")))
    }

    /// Presses real keys: `ctrl+l`, `Tab`, `n`.
    ///
    /// # Errors
    /// When the key has no such name.
    pub fn press(&self, keys: &str) -> Outcome {
        self.keys.screen.press(keys)
    }

    /// Waits until words that only a screen reader hears contain `part`.
    ///
    /// # Errors
    /// When they do not; tells what is said instead.
    pub fn wait_announced(&self, part: &str) -> Outcome {
        let mut last = String::new();
        self.until(&format!("{part:?} to be announced"), || {
            let said = self.run("return document.querySelector('[data-testid=announcement]').textContent")?;
            last = said.as_str().unwrap_or_default().to_owned();
            Ok(last.contains(part).then_some(()))
        })
        .or_else(|trouble| missing(format!("{trouble}; what is said is {last:?}")))
    }

    /// The name of the element that has the focus; empty when it has none.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn focused(&self) -> Outcome<String> {
        let id = self.run("return document.activeElement?.dataset.testid ?? ''")?;
        Ok(id.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the element has the focus.
    ///
    /// # Errors
    /// When it does not; says what has it instead.
    pub fn wait_focus(&self, id: &str) -> Outcome {
        let mut last = String::new();
        self.until(&format!("the focus on {id}"), || {
            last = self.focused()?;
            Ok((last == id).then_some(()))
        })
        .or_else(|trouble| missing(format!("{trouble}; it is on {last:?}")))
    }

    /// Presses Tab until the element has the focus.
    ///
    /// # Errors
    /// When Tab does not come to it; says where it went.
    pub fn tab_to(&self, id: &str) -> Outcome {
        self.wait_for(id)?;
        let mut way = Vec::new();
        for _ in 0..TABS {
            let here = self.focused()?;
            if here == id {
                return Ok(());
            }
            way.push(here);
            self.step("Tab")?;
        }
        missing(format!("Tab does not come to {id}; it went {way:?}"))
    }

    /// Presses a key that moves the focus and waits until the page has heard of it.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn step(&self, key: &str) -> Outcome {
        self.run(
            "window.stepped = false; addEventListener('keyup', () => { window.stepped = true; }, { once: true, capture: true });",
        )?;
        self.press(key)?;
        self.until("the page to hear of a key", || Ok((self.run("return window.stepped")? == true).then_some(())))
    }

    /// Shows the page in another theme and size of text, without the settings.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn show_in(&self, theme: &str, percent: u32) -> Outcome {
        self.run(&format!(
            "const root = document.documentElement; root.dataset.theme = '{theme}'; root.dataset.text = '{percent}';"
        ))?;
        self.settle()
    }

    /// Runs a script that says later what it found: `done` is the function to call with it.
    ///
    /// # Errors
    /// When it throws or never calls it.
    pub fn ask(&self, script: &str) -> Outcome<Value> {
        self.run(&format!(
            "window.answer = null; const done = (found) => {{ window.answer = JSON.stringify(found); }}; {script}"
        ))?;
        let answer = self.until("an answer of the page", || {
            let answer = self.run("return window.answer")?;
            Ok(answer.as_str().map(ToOwned::to_owned))
        })?;
        serde_json::from_str(&answer).or_else(|error| missing(format!("no answer: {error}")))
    }

    /// Runs a script in the page, `return` gives its answer; tests measure with it and run axe.
    ///
    /// # Errors
    /// When the script throws.
    pub fn run(&self, script: &str) -> Outcome<Value> {
        let script = script.to_owned();
        self.session()?.with(|page| async move { Ok(page.execute(script, Vec::new()).await?.json().clone()) })
    }

    /// Chooses a folder in the chooser that a click has opened.
    ///
    /// # Errors
    /// When there is no chooser.
    pub fn choose_folder(&self, path: &Path) -> Outcome {
        self.keys.screen.choose("Select Folder", path)
    }

    /// Chooses a file in the chooser that a click has opened.
    ///
    /// # Errors
    /// When there is no chooser.
    pub fn choose_file(&self, path: &Path) -> Outcome {
        self.keys.screen.choose("Open File", path)
    }

    /// Names a file in the chooser that a click has opened.
    ///
    /// # Errors
    /// When there is no chooser.
    pub fn choose_file_to_save(&self, path: &Path) -> Outcome {
        self.keys.screen.choose("Save File", path)
    }

    /// Waits until nothing moves: fonts are there and two frames have been drawn.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn settle(&self) -> Outcome {
        self.run("window.settled = false; document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => { window.settled = true; })));")?;
        self.until("the page to settle", || Ok((self.run("return window.settled")? == true).then_some(())))
    }

    /// A picture of the page: `target/screens/<name>.png`.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub fn screenshot(&self, name: &str) -> Outcome<PathBuf> {
        let file = kept("screens", &format!("{name}.png"))?;
        let path = file.clone();
        self.session()?.with(|page| async move { Ok(page.screenshot(&path).await?) })?;
        Ok(file)
    }

    /// Brings an element into view. WebKit's driver scrolls as little as it can and then finds the element below a bar that
    /// sticks to the edge.
    fn show(&self, id: &str) -> Outcome {
        self.wait_for(id)?;
        let script = format!(
            "const before = scrollY; document.querySelector({:?}).scrollIntoView({{ block: 'center' }}); return scrollY !== before",
            css(id)
        );
        if self.run(&script)? == true {
            sleep(SCROLLED);
        }
        Ok(())
    }

    fn session(&self) -> Outcome<&Session> {
        self.session.as_ref().map_or_else(|| missing("there is no page"), Ok)
    }

    /// Waits for the element and works on it.
    fn on<T, F: Future<Output = Outcome<T>>>(&self, id: &str, work: impl FnOnce(WebElement) -> F) -> Outcome<T> {
        let find = || {
            let css = css(id);
            self.session()?.with(|page| async move { Ok(page.find_all(By::Css(css)).await?.into_iter().next()) })
        };
        let element = self.until(&format!("{id} to appear"), find)?;
        self.session()?.with(|_| work(element)).or_else(|trouble| missing(format!("{id}: {trouble}")))
    }

    /// Waits until something holds.
    ///
    /// # Errors
    /// When it does not.
    pub fn wait(&self, what: &str, mut holds: impl FnMut() -> Outcome<bool>) -> Outcome {
        self.until(what, || Ok(holds()?.then_some(())))
    }

    /// Looks until there is something.
    fn until<T>(&self, what: &str, mut look: impl FnMut() -> Outcome<Option<T>>) -> Outcome<T> {
        let start = Instant::now();
        loop {
            let looked = look();
            if let Ok(Some(found)) = looked {
                return Ok(found);
            }
            if start.elapsed() > PATIENCE {
                let shown = self.screenshot("failed");
                looked?;
                return missing(format!("waited in vain for {what}; the screen is in {shown:?}"));
            }
            sleep(LOOK);
        }
    }
}

fn css(id: &str) -> String {
    format!("[data-testid={id:?}]")
}
