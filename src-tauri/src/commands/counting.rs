//! How days are counted in the notebook.

use dapter::error::{Error, Failure};
use dapter::insight::Holidays;
use dapter::notebook::Counting;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Args, Nothing};
use crate::shell::Shell;

/// Arguments of [`save_counting`].
#[derive(Debug, Deserialize, TS)]
pub struct SaveCounting {
    /// All of it.
    pub counting: Counting,
}

/// How days are counted, and how far the shipped holidays reach.
#[derive(Debug, Serialize, TS)]
pub struct CountingView {
    /// As chosen.
    pub counting: Counting,
    /// The last day of which the shipped list of holidays knows.
    #[ts(type = "Day | null")]
    pub known_until: Option<chrono::NaiveDate>,
}

impl From<Counting> for CountingView {
    fn from(counting: Counting) -> Self {
        Self { counting, known_until: Holidays::kazakhstan().known_until() }
    }
}

/// How days are counted here.
///
/// # Errors
/// `locked`.
#[tauri::command(async)]
pub fn counting(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<CountingView, Failure> {
    let Nothing {} = args;
    shell.with(|notebook| Ok::<_, Error>(notebook.counting()?.into()))
}

/// Chooses how days are counted here.
///
/// # Errors
/// `locked`, and those of writing.
#[tauri::command(async)]
pub fn save_counting(Args(args): Args<SaveCounting>, shell: tauri::State<'_, Shell>) -> Result<CountingView, Failure> {
    let stamp = shell.stamp();
    shell.with(|notebook| {
        notebook.set_counting(&args.counting, &stamp)?;
        Ok::<_, Error>(args.counting.into())
    })
}
