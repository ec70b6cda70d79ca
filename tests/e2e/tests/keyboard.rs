//! The main job by the keyboard alone, in each language and its layout: no pointer, no script that acts. Fields are found by
//! Tab and by keys that open pages; the page is only asked what it shows and what has the focus.

mod support;

use dapter_e2e::layout::on_the_other;
use dapter_e2e::{App, Outcome, Words, wizard};
use support::job::{Teller, ago, around, assert_opens};

/// Keys by their place: the letter may be another in the layout of the moment.
const LOCK: &str = "ctrl+46";
const SELECT_ALL: &str = "ctrl+38";
const LARGER: &str = "ctrl+21";
const SMALLER: &str = "ctrl+20";
const USUAL: &str = "ctrl+19";
/// How many terms of a vocabulary may begin with the same word.
const FURTHER: usize = 6;

/// Somebody at the keyboard.
struct Typist<'a> {
    app: &'a App,
    words: &'a Words,
}

impl Typist<'_> {
    /// The layout in which people of the language mostly have their keyboard.
    fn usual_layout(&self) -> &'static str {
        match self.words.language.as_str() {
            "en" => "us",
            "ru" => "ru",
            _ => "kz",
        }
    }

    fn page(&self, title: &str) -> Outcome {
        self.app.screen().wait_title(&format!("^Dapter .+ {}$", self.words.say(title)?))
    }

    /// Presses the key in the place of this letter, in the layout of the language.
    fn key(&self, place: &str) -> Outcome {
        self.app.screen().layout(self.usual_layout())?;
        self.app.screen().press_places(place)
    }

    /// Writes into the field that Tab comes to.
    fn write(&self, field: &str, text: &str) -> Outcome {
        self.app.tab_to(field)?;
        self.app.screen().write(text)?;
        self.app.wait_value(field, text)
    }

    /// Replaces what the field holds.
    fn rewrite(&self, field: &str, text: &str) -> Outcome {
        self.app.tab_to(field)?;
        self.app.press(SELECT_ALL)?;
        self.app.screen().write(text)?;
        self.app.wait_value(field, text)
    }

    /// Picks a term of a list by its first word, and goes down from there: a space would open the list.
    fn pick(&self, field: &str, vocabulary: &str, term: &str) -> Outcome {
        self.app.tab_to(field)?;
        let word = self.words.term(vocabulary, term)?;
        self.app.screen().write(word.split(' ').next().unwrap_or_default())?;
        for _ in 0..FURTHER {
            if self.app.value(field)? == term {
                break;
            }
            self.app.step("Down")?;
        }
        self.app.wait_value(field, term)
    }

    /// Opens a new entry of a kind with its key, from whichever layout.
    fn new_entry(&self, kind: &str) -> Outcome {
        self.key("n")?;
        self.page("page-new-entry")?;
        self.app.wait_focus("entry-kind")?;
        self.app.screen().write(&self.words.term("kinds", kind)?)?;
        self.app.press("Return")?;
        self.app.wait_focus("text")
    }

    fn on(&self, day: &str) -> Outcome {
        self.rewrite("occurred", day)?;
        self.app.wait_text("occurred.reading", &around(self.words, "date-read-as", "date")?.0)
    }

    fn save(&self) -> Outcome {
        self.app.press("ctrl+Return")?;
        self.page("page-home")?;
        self.app.wait_announced(&self.words.say("settings-saved")?)
    }

    fn weigh(&self, kilograms: &str, days: u64) -> Outcome {
        self.new_entry("weight")?;
        self.write("weight.value", kilograms)?;
        self.pick("weight.reading", "reading", "self_reported")?;
        self.on(&ago(days))?;
        self.pick("source.basis", "basis", "detainee_statement")?;
        self.save()
    }
}

fn all_by_keys_in(language: &str) -> Outcome {
    let words = Words::of(language)?;
    let teller = Teller::of(&words)?;
    let mut app = App::start_in(language)?;
    let documents = app.stage().documents();
    let backup = documents.join("backup.age");
    let typist = Typist { app: &app, words: &words };

    typist.page("page-welcome")?;
    app.wait_focus("welcome-new")?;
    app.press("Return")?;
    typist.page("page-new-notebook")?;
    app.tab_to("choose-folder")?;
    app.press("space")?;
    app.choose_folder(&documents)?;
    app.wait_text("folder", "ocuments")?;
    app.tab_to("next")?;
    app.press("Return")?;
    app.wait_focus("passphrase")?;
    app.screen().write(teller.passphrase)?;
    app.wait_value("passphrase", teller.passphrase)?;
    typist.write("passphrase-again", teller.passphrase)?;
    app.press("Return")?;
    app.wait_focus("kit-make")?;
    app.press("Return")?;
    app.wait_for("qr")?;
    let key = wizard::key_groups(&app)?.join(" ");
    app.tab_to("kit-rehearse")?;
    app.press("Return")?;
    typist.write("key-text", &key)?;
    app.tab_to("key-use")?;
    app.press("Return")?;
    app.wait_for("kit-proved")?;
    app.tab_to("kit-done")?;
    app.press("Return")?;
    app.tab_to("case-skip")?;
    app.press("Return")?;
    typist.page("page-home")?;

    app.wait_focus("first-case")?;
    app.press("Return")?;
    typist.page("page-new-entry")?;
    app.wait_focus("case.names.0.text")?;
    typist.write("case.names.0.text", teller.person)?;
    typist.write("case.facility", teller.place)?;
    typist.save()?;
    app.wait_text("case-open", teller.person)?;

    typist.new_entry("visit")?;
    typist.write("text", teller.seen)?;
    typist.pick("visit.outcome", "visit_outcome", "held")?;
    typist.pick("visit.mode", "visit_mode", "through_glass")?;
    typist.on(&ago(12))?;
    typist.save()?;
    typist.weigh("72", 16)?;
    typist.weigh("59", 2)?;
    typist.new_entry("strike")?;
    app.tab_to("strike.phases.add")?;
    app.press("Return")?;
    typist.write("strike.phases.0.from", &ago(4))?;
    typist.pick("strike.phases.0.kind", "phase_kind", "water")?;
    typist.save()?;
    teller.counts(&app)?;

    app.restarts(|app| app.press(LOCK))?;
    unlocked_at_last(&app, &words, &teller)?;
    teller.counts(&app)?;
    let typist = Typist { app: &app, words: &words };
    typist.key("1")?;
    typist.page("page-case")?;
    app.tab_to("row")?;
    app.press("End")?;
    app.wait_text("row-text", teller.seen)?;
    app.tab_to("tab-timeline")?;
    app.press("Right")?;
    app.wait_focus("tab-health")?;
    app.wait_for("weight-chart")?;
    assert_eq!(app.count("weight-mark")?, 2);
    assert_eq!(app.count("weight-row")?, 2);

    typist.key("b")?;
    typist.page("page-backup")?;
    app.wait_focus("backup-passphrase")?;
    typist.write("backup-passphrase", teller.passphrase)?;
    app.press("Return")?;
    app.screen().layout("us")?;
    app.choose_file_to_save(&backup)?;
    app.wait_text("backup-path", "backup.age")?;
    assert_opens(&backup, teller.passphrase, 5, &documents)
}

/// The passphrase as it comes out on the wrong layout, again and again: the page says which script was typed, selects the field
/// and takes the right one after any number of wrong ones.
fn unlocked_at_last(app: &App, words: &Words, teller: &Teller<'_>) -> Outcome {
    let typist = Typist { app, words };
    typist.page("page-unlock")?;
    // Letters that only the Kazakh layout has are left out: their keys have no letter elsewhere.
    let wrong = on_the_other(&teller.passphrase.replace('ң', "н")).unwrap_or_default();
    let said = if words.language == "en" { "passphrase-refused-cyrillic" } else { "passphrase-refused-latin" };
    app.wait_focus("passphrase")?;
    for _ in 0..4 {
        app.screen().write(&wrong)?;
        app.wait_value("passphrase", &wrong)?;
        app.press("Return")?;
        app.wait_text("failure", &words.say("error-wrong-key")?)?;
        app.wait_text("script", &words.say(said)?)?;
        app.wait_focus("passphrase")?;
        let selected = "const field = document.activeElement; \
            return field.value.length > 0 && field.selectionStart === 0 && field.selectionEnd === field.value.length";
        app.wait("the field to be selected", || Ok(app.run(selected)? == true))?;
    }
    app.screen().write(teller.passphrase)?;
    app.wait_value("passphrase", teller.passphrase)?;
    app.press("Return")?;
    typist.page("page-home")
}

#[test]
fn all_by_keys_in_english() -> Outcome {
    all_by_keys_in("en")
}

#[test]
fn all_by_keys_in_russian() -> Outcome {
    all_by_keys_in("ru")
}

#[test]
fn all_by_keys_in_kazakh() -> Outcome {
    all_by_keys_in("kk")
}

#[test]
fn the_text_grows_and_shrinks_in_every_layout_and_on_every_page() -> Outcome {
    let mut app = App::start()?;
    let size = |app: &App| -> Outcome<i64> {
        let size =
            app.run("return Math.round(100 * parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)")?;
        Ok(size.as_i64().unwrap_or_default())
    };
    let grows_to = |app: &App, percent: i64| app.wait(&format!("{percent} %"), || Ok(size(app)? == percent));
    for (layout, percent) in [("us", 125), ("ru", 150), ("kz", 175)] {
        app.screen().layout(layout)?;
        app.press(LARGER)?;
        grows_to(&app, percent)?;
    }
    app.press(LARGER)?;
    app.press(LARGER)?;
    grows_to(&app, 200)?;
    app.screen().layout("us")?;
    app.tab_to("welcome-sample")?;
    app.press("Return")?;
    app.screen().wait_title("Home")?;
    assert_eq!(size(&app)?, 200);
    app.press(SMALLER)?;
    grows_to(&app, 175)?;
    app.restarts(|app| app.press(LOCK))?;
    // The settings keep it: this is another page of another process.
    grows_to(&app, 175)?;
    app.screen().layout("kz")?;
    app.press(USUAL)?;
    grows_to(&app, 100)?;
    app.wait_announced("100")
}

#[test]
fn keys_go_past_the_bar_and_come_back_from_a_dialog() -> Outcome {
    let app = App::start()?;
    app.tab_to("welcome-sample")?;
    app.press("Return")?;
    app.screen().wait_title("Home")?;
    // Backwards from the first card to the start of the page.
    app.tab_to("skip")?;
    app.press("Return")?;
    app.step("Tab")?;
    app.wait_focus("new-case")?;
    app.tab_to("case-open")?;
    app.screen().press("question")?;
    app.wait_for("keys")?;
    app.press("Escape")?;
    app.wait_gone("keys")?;
    app.wait_focus("case-open")
}
