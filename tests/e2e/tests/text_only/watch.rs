//! What was seen on the way through the window.

use std::collections::{BTreeMap, BTreeSet};

use dapter_e2e::{App, Outcome, Trouble, report};

use crate::notebook::Hand;
use crate::payloads::{equip, look, payloads};

/// Windows on the screen of one program.
const WINDOWS: usize = 1;

/// All looks at one program.
pub struct Watch {
    texts: BTreeMap<String, String>,
    /// Marks of the texts that stood somewhere as they were written.
    pub seen: BTreeSet<String>,
    /// How often the probe was put in: once, and again after each lock.
    pub pages: usize,
    faults: BTreeMap<String, BTreeSet<String>>,
    looks: usize,
}

impl Watch {
    pub fn of(hand: &Hand) -> Self {
        Self { texts: hand.texts(), seen: BTreeSet::new(), faults: BTreeMap::new(), pages: 0, looks: 0 }
    }

    /// Texts that came later are looked for too.
    pub fn learn(&mut self, app: &App, hand: &Hand) -> Outcome {
        self.texts = hand.texts();
        app.run(&format!("probe.texts = {}", serde_json::json!(self.texts))).map(drop)
    }

    /// Waits for what the page must show, and looks.
    pub fn wait(&mut self, app: &App, id: &str, page: &str) -> Outcome {
        let shown = app.wait_for(id);
        self.look(app, page)?;
        shown.map_err(|trouble| Trouble::Missing(format!("{page}: {trouble}; {:?}", self.faults)))
    }

    pub fn look(&mut self, app: &App, page: &str) -> Outcome {
        self.pages += usize::from(equip(app, &self.texts)?);
        let found = look(app)?;
        for fault in found.faults() {
            self.faults.entry(fault).or_default().insert(page.to_owned());
        }
        self.looks += 1;
        self.seen.extend(found.seen);
        Ok(())
    }

    /// Nothing was more than text, and no other window opened.
    pub fn holds(&self, app: &App, what: &str, hand: &Hand) {
        report(&format!(
            "text is only text, {what}: {} of {} payloads in {} of {} fields seen as written, {} places, {} looks, {} faults",
            hand.payloads_at(&self.seen).len(),
            payloads().len(),
            hand.paths(|mark| self.seen.contains(mark)).len(),
            hand.paths(|_| true).len(),
            self.seen.len(),
            self.looks,
            self.faults.len(),
        ));
        assert_eq!(self.faults, BTreeMap::new());
        assert_eq!(app.screen().titles().len(), WINDOWS, "{:?}", app.screen().titles());
    }
}
