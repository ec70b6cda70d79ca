//! stub
use crate::record::EntryId;
/// stub
#[derive(Debug)]
pub struct SentenceOverview {
    /// e
    pub entry: EntryId,
}
impl SentenceOverview {
    /// b
    pub(super) fn ends_before_start(&self) -> bool {
        false
    }
}
