//! Overviews that were computed already: a case of many thousand entries takes a moment, and a page asks again at every visit.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use super::{Line, Result, settings};
use crate::{insight::Overview, record::EntryId};

/// The overview of each case that was asked for, until something that it follows from changes. Its memory is wiped when the
/// notebook is closed, like all other.
#[derive(Debug, Default)]
pub struct Overviews(RefCell<Known>);

#[derive(Debug, Default)]
struct Known {
    /// Changes of the image up to now: when it changed in another way than by a transaction, nothing is known any more.
    changes: u64,
    by_case: BTreeMap<EntryId, Overview>,
}

/// What a transaction touches.
#[derive(Debug, PartialEq, Eq)]
pub enum Touched {
    /// These cases.
    Cases(BTreeSet<EntryId>),
    /// Perhaps every case.
    All,
}

impl Overviews {
    /// The overview of a case, when it was computed for this day and still holds.
    pub fn get(&self, image: &Connection, case: EntryId, on: NaiveDate) -> Option<Overview> {
        let mut known = self.0.borrow_mut();
        if known.changes != image.total_changes() {
            *known = Known { changes: image.total_changes(), by_case: BTreeMap::new() };
        }
        known.by_case.get(&case).filter(|overview| overview.on == on).cloned()
    }

    /// Keeps an overview that follows from the image as it is.
    pub fn keep(&self, overview: Overview) {
        self.0.borrow_mut().by_case.insert(overview.case, overview);
    }

    /// What these lines will touch: the cases their entries belonged to, and those they belong to now.
    pub fn touched(&self, image: &Connection, lines: &[Line]) -> Result<Touched> {
        if self.0.borrow().by_case.is_empty() {
            return Ok(Touched::All);
        }
        let mut cases = BTreeSet::new();
        let sql = r#"SELECT kind, "case" FROM entry WHERE id = ?1"#;
        for line in lines {
            let line = match line {
                // Of the settings only the way of counting is a matter of cases.
                Line::Setting(setting) if setting.key == settings::COUNTING => return Ok(Touched::All),
                Line::Purge(_) => return Ok(Touched::All),
                Line::Setting(_) => continue,
                Line::Revision(line) => line,
            };
            let text = |name| line.record.as_ref().and_then(|record| record.get(name)?.as_str());
            let before: Option<(String, Option<String>)> =
                image.prepare_cached(sql)?.query_row([&line.entry], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let (kind, case) = before.unzip();
            // The clock of a case may be that of the facility it names.
            if [kind.as_deref(), text("kind")].contains(&Some("facility")) {
                return Ok(Touched::All);
            }
            let case = case.flatten();
            let of = [Some(line.entry.as_str()), case.as_deref(), text("case")];
            cases.extend(of.into_iter().flatten().filter_map(EntryId::parse));
        }
        Ok(Touched::Cases(cases))
    }

    /// Forgets what a transaction, now done, has touched.
    pub fn forget(&self, image: &Connection, touched: Touched) {
        let mut known = self.0.borrow_mut();
        match touched {
            Touched::All => known.by_case.clear(),
            Touched::Cases(cases) => known.by_case.retain(|case, _| !cases.contains(case)),
        }
        known.changes = image.total_changes();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        notebook::{Beginning, Notebook, Stamp},
        vault::{Anchors, WorkFactor, passphrase},
    };

    #[test]
    fn an_overview_is_kept_until_its_own_case_or_the_image_behind_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let beginning = Beginning { title: "Notes".into(), cost: WorkFactor::new(2).unwrap() };
        let stamp = Stamp { at: "2025-10-17T12:00:00+05:00".parse().unwrap(), device: "desk".into() };
        let path = folder.path().join("notebook");
        let mut notebook = Notebook::create(&path, &passphrase("five words"), &beginning, Anchors::none()).unwrap();
        let case = |name: &str| json!({"kind": "case", "case": {"names": [{"text": name}]}});
        let cases = notebook.save(vec![case("A"), case("B")], &stamp).unwrap().entries;
        let on: NaiveDate = "2025-11-01".parse().unwrap();
        let ask = |notebook: &Notebook| {
            for id in &cases {
                notebook.overview(&notebook.entry(*id).unwrap().entry, on).unwrap();
            }
        };
        let kept = |notebook: &Notebook| {
            [0, 1].map(|case: usize| notebook.overviews.get(&notebook.image, cases[case], on).is_some())
        };
        ask(&notebook);
        assert_eq!(kept(&notebook), [true, true]);
        notebook.save(vec![json!({"kind": "note", "case": cases[0].to_string()})], &stamp).unwrap();
        assert_eq!(kept(&notebook), [false, true]);
        notebook.note_backup(&stamp).unwrap();
        assert_eq!(kept(&notebook), [false, true]);
        notebook.image.execute("DELETE FROM setting", []).unwrap();
        assert_eq!(kept(&notebook), [false, false]);
        ask(&notebook);
        notebook.set_counting(&notebook.counting().unwrap(), &stamp).unwrap();
        assert_eq!(kept(&notebook), [false, false]);
        ask(&notebook);
        assert!(notebook.overviews.get(&notebook.image, cases[0], on.succ_opt().unwrap()).is_none());
    }
}
