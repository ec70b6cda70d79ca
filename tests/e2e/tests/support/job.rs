//! The main job: what is written in each language, and what must follow from it.

use std::path::Path;
use std::process::Command;

use chrono::{Days, Local};
use dapter_e2e::{App, Outcome, Words, command_line};

/// A day as EDTF, so many days before today.
pub fn ago(days: u64) -> String {
    (Local::now().date_naive() - Days::new(days)).to_string()
}

/// What stands before and after the one thing that a message is asked with.
pub fn around(words: &Words, id: &str, argument: &str) -> Outcome<(String, String)> {
    let said = words.say_with(id, vec![(argument, "\u{1}".into())])?;
    let (before, after) = said.split_once('\u{1}').unwrap_or((&said, ""));
    Ok((before.trim().to_owned(), after.trim().to_owned()))
}

/// What a person writes who speaks the language.
pub struct Teller<'a> {
    words: &'a Words,
    /// Of the new notebook and its backup.
    pub passphrase: &'static str,
    /// Whose case it is.
    pub person: &'static str,
    /// Where.
    pub place: &'static str,
    /// What was seen on the visit.
    pub seen: &'static str,
}

impl<'a> Teller<'a> {
    /// In the script of the language.
    pub fn of(words: &'a Words) -> Outcome<Self> {
        let (passphrase, person, place, seen) = match words.language.as_str() {
            "en" => ("lantern cobalt thimble orchard", "Aibek Samatov", "ZK-900/1", "He stood up by himself."),
            "ru" => ("фонарь кобальт наперсток сад", "Айбек Саматов", "ЗК-900/1", "Сам встал со стула."),
            _ => ("шам теңге ойма алма орман", "Айбек Саматов", "ЗК-900/1", "Орнынан өзі тұрды."),
        };
        Ok(Self { words, passphrase, person, place, seen })
    }

    /// Waits until the page shows what follows: the days of the strike, the loss of weight, the silence.
    pub fn counts(&self, app: &App) -> Outcome {
        let day = |id: &str, days: i64| {
            self.words.say_with(id, vec![("shape", "one".into()), ("min", days.into()), ("max", days.into())])
        };
        app.wait_text("strike-day", tail(&day("strike-day", 5)?))?;
        app.wait_text("full-days", &day("strike-full-days", 4)?)?;
        app.wait_text("day-convention", tail(&self.words.term("day_convention", "first_day_is_1")?))?;
        app.wait_text("weight-change", &self.words.signed(-13.0))?;
        app.wait_text("weight-change", &self.words.signed(-18.1))?;
        app.wait_text("silence", &self.words.say_with("silence-days", vec![("days", 12.into())])?)
    }
}

/// Without the first letter, which a sentence shows large.
fn tail(text: &str) -> &str {
    let mut letters = text.chars();
    letters.next();
    letters.as_str()
}

/// The command line reads the backup back with the passphrase.
pub fn assert_opens(backup: &Path, passphrase: &str, entries: usize, folder: &Path) -> Outcome {
    let file = folder.join("passphrase");
    std::fs::write(&file, passphrase)?;
    let drill = Command::new(command_line()?)
        .arg("drill")
        .arg(backup)
        .arg("--passphrase-file")
        .arg(&file)
        .arg("--json")
        .output()?;
    let held: serde_json::Value = serde_json::from_slice(&drill.stdout).map_err(std::io::Error::from)?;
    assert_eq!(held["entries"], entries);
    Ok(())
}
