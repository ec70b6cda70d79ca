//! Texts that were written to be run, and the probe that sees whether one was.

use std::collections::{BTreeMap, BTreeSet};

use dapter_e2e::{App, Outcome};
use serde::Deserialize;
use serde_json::json;

const LINES: &str = include_str!("payloads.txt");
const PROBE: &str = include_str!("probe.js");

/// One of the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    pub text: String,
    /// A page that forgot to escape it would make elements or attributes of it.
    pub is_markup: bool,
}

/// All of them.
pub fn payloads() -> Vec<Payload> {
    let mut part = "";
    let mut found = Vec::new();
    for line in LINES.lines() {
        match line.strip_prefix("## ") {
            Some(name) => part = name,
            None if line.starts_with('#') => {}
            None => found.push(Payload { text: with_characters(line), is_markup: part == "markup" }),
        }
    }
    found
}

/// The line with each `«U+0000»` replaced by the character.
fn with_characters(line: &str) -> String {
    let mut parts = line.split("«U+");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('»').unwrap_or_default();
        text.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        text.push_str(rest);
    }
    text
}

/// What the probe saw.
#[derive(Debug, Default, Deserialize)]
pub struct Look {
    /// Calls of the script in a payload.
    pub ran: usize,
    /// What the page's policy refused: somebody had to try first.
    pub refused: Vec<String>,
    /// Errors of the page itself: a text that it cannot show.
    pub thrown: Vec<String>,
    pub elements: Vec<String>,
    pub attributes: Vec<String>,
    /// Marks of the texts that stand on the page as they were written.
    pub seen: BTreeSet<String>,
}

impl Look {
    /// Everything that no text may do.
    pub fn faults(&self) -> Vec<String> {
        let ran = (self.ran > 0).then(|| format!("{} ran", self.ran));
        let lists = [
            ("refused", &self.refused),
            ("thrown", &self.thrown),
            ("element", &self.elements),
            ("attribute", &self.attributes),
        ];
        let said = lists.into_iter().flat_map(|(what, all)| all.iter().map(move |one| format!("{what}: {one}")));
        ran.into_iter().chain(said).collect()
    }
}

/// Puts the probe into the page unless it is there; whether it was missing, as it is after a navigation.
pub fn equip(app: &App, texts: &BTreeMap<String, String>) -> Outcome<bool> {
    let missing = app.run("return window.probe === undefined")? == true;
    if missing {
        app.run(PROBE)?;
        app.run(&format!("probe.texts = {}", json!(texts)))?;
    }
    Ok(missing)
}

/// Looks at the page.
pub fn look(app: &App) -> Outcome<Look> {
    Ok(serde_json::from_value(app.run("return probe.look()")?).map_err(std::io::Error::from)?)
}
