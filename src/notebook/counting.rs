//! How days are counted in a notebook, as its people chose. The choice travels with it.

use serde::{Deserialize, Serialize};

use super::{Error, Line, Notebook, Result, Stamp, settings};
use crate::{
    insight::{Holiday, Holidays},
    record::DayConvention,
};

/// How days are counted in a notebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Counting {
    /// How days of strikes are numbered where a case does not say.
    pub day_convention: DayConvention,
    /// Days off and working days beside those that are shipped; of two for one day the later holds.
    pub days: Vec<Holiday>,
}

impl Default for Counting {
    fn default() -> Self {
        Self { day_convention: DayConvention::FirstDayIs1, days: Vec::new() }
    }
}

impl Counting {
    /// The days by which terms in working days are counted: those shipped for Kazakhstan, and those added.
    pub fn holidays(&self) -> Holidays {
        Holidays::kazakhstan().with(&self.days)
    }
}

impl Notebook {
    /// How days are counted here.
    pub fn counting(&self) -> Result<Counting> {
        let chosen = settings::get(&self.image, settings::COUNTING)?;
        let known = chosen.as_deref().map(serde_json::from_str).transpose();
        Ok(known.map_err(|_| Error::Newer { found: settings::COUNTING.into() })?.unwrap_or_default())
    }

    /// Chooses how days are counted here.
    pub fn set_counting(&mut self, counting: &Counting, stamp: &Stamp) -> Result<()> {
        let chosen = serde_json::to_string(counting)?;
        self.commit(&[Line::setting(settings::COUNTING, &chosen, stamp)])
    }
}
