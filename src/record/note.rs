//! A note: free text, which the envelope already holds.

use super::{Fields, fields::fields};

fields! {
    /// Free text without fields of its own.
    #[derive(Default)]
    pub struct Note {
    }
}

impl Fields for Note {}
