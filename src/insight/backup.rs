//! When it is time for a backup.

use chrono::NaiveDate;
use serde::Serialize;

use super::days;

/// Why a backup should be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupAdvice {
    /// There is something to lose, and none was ever made.
    Never,
    /// The last was made so many days ago.
    Old(#[ts(type = "number")] i64),
}

/// Days after which a backup is old.
const OLD: i64 = 30;

/// Whether a backup should be made on `today`, when the last was made on `last` and the notebook holds so many entries.
pub fn backup_advice(last: Option<NaiveDate>, entries: u64, today: NaiveDate) -> Option<BackupAdvice> {
    match last.map(|last| days(last, today)) {
        None if entries > 0 => Some(BackupAdvice::Never),
        Some(days) if days > OLD => Some(BackupAdvice::Old(days)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_advised_when_there_is_something_to_lose_and_none_or_an_old_one() {
        let advice = |last: Option<&str>, entries| {
            backup_advice(last.map(|last| last.parse().unwrap()), entries, "2025-10-31".parse().unwrap())
        };
        assert_eq!(advice(None, 0), None, "an empty notebook");
        assert_eq!(advice(None, 1), Some(BackupAdvice::Never));
        assert_eq!(advice(Some("2025-10-01"), 9), None, "thirty days");
        assert_eq!(advice(Some("2025-09-30"), 9), Some(BackupAdvice::Old(31)));
        assert_eq!(advice(Some("2025-11-09"), 9), None, "a clock that was set back");
    }
}
