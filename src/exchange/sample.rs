//! The sample notebook: invented people, months of entries.

use chrono::{Days, NaiveDate};

const LINES: &str = include_str!("../../samples/notebook.jsonl");

/// The sample as JSON lines. Its days are told from today, so that it reads as a notebook in use: in the file `@12` stands for
/// the day twelve days ago, `@+12` for the day in twelve days.
pub fn sample(today: NaiveDate) -> String {
    let mut parts = LINES.split('@');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (ahead, part) = part.strip_prefix('+').map_or((false, part), |rest| (true, rest));
        let digits = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        let days = Days::new(part[..digits].parse().unwrap_or_default());
        let day = if ahead { today.checked_add_days(days) } else { today.checked_sub_days(days) };
        text.push_str(&day.unwrap_or(today).to_string());
        text.push_str(&part[digits..]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        exchange::import,
        insight::Urgency,
        notebook::{Beginning, Notebook, Stamp},
        vault::{self, Anchors, WorkFactor},
    };

    #[test]
    fn every_day_of_the_sample_is_told_from_today() {
        let told = sample("2026-03-01".parse().unwrap());
        assert!(told.contains(r#""edtf":"2026-02-17","time""#), "twelve days ago");
        assert!(told.contains(r#""edtf":"2026-03-10""#), "in nine days");
        assert!(!told.contains('@'));
    }

    #[test]
    fn the_sample_is_taken_in_and_reads_as_of_today() {
        let folder = tempfile::tempdir().unwrap();
        let beginning = Beginning { title: "Sample".into(), cost: WorkFactor::new(1).unwrap() };
        let passphrase = vault::passphrase("sample");
        let mut notebook =
            Notebook::create(&folder.path().join("n"), &passphrase, &beginning, Anchors::none()).unwrap();
        let today: NaiveDate = "2026-03-01".parse().unwrap();
        let at = chrono::DateTime::parse_from_rfc3339("2026-03-01T09:00:00+05:00").unwrap();
        import(&mut notebook, sample(today).as_bytes(), &Stamp { at, device: "test".into() }).unwrap();
        let case = notebook.find("case", "Айбек Саматов").unwrap();
        let overview = notebook.overview(&case.entry, today).unwrap();
        assert_eq!(overview.urgency(), Urgency::Strike(20));
        assert_eq!((overview.silence_days, overview.refused_visits), (Some(12), 2));
        assert!(overview.weight.unwrap().kinds_differ, "the latest figure is a claim by a third party");
    }
}
