//! A note: free text, which the envelope already holds.

use serde::{Deserialize, Serialize};

use super::{Extra, Fields};

/// Free text without fields of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Note {
    #[doc(hidden)]
    #[serde(flatten)]
    #[ts(skip)]
    pub extra: Extra,
}

impl Fields for Note {}
