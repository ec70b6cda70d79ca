//! placeholder until merge
use crate::record::{EntryId, PhaseKind};
/// What surely is refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Fasting {
    /// a
    pub full_days_min: i64,
    /// b
    pub dry_full_days_min: Option<i64>,
    /// c
    pub kind: PhaseKind,
    /// d
    pub entry: Option<EntryId>,
}
