//! Where it is not known how to tell what was copied from here: it stays.

/// Nothing is known of it.
#[derive(Debug, Clone, Default)]
pub struct Clipboard;

impl Clipboard {
    /// Leaves the clipboard as it is.
    pub fn forget(&self) {}
}
