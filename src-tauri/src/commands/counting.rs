//! How days are counted in the notebook.

use dapter::error::{Error, Failure};
use dapter::notebook::Counting;
use serde::Deserialize;
use ts_rs::TS;

use super::Nothing;
use crate::shell::Shell;

/// Arguments of [`save_counting`].
#[derive(Debug, Deserialize, TS)]
pub struct SaveCounting {
    /// All of it.
    pub counting: Counting,
}

/// How days are counted here.
///
/// # Errors
/// `locked`.
#[tauri::command(async)]
pub fn counting(args: Nothing, shell: tauri::State<'_, Shell>) -> Result<Counting, Failure> {
    let Nothing {} = args;
    shell.with(|notebook| Ok::<_, Error>(notebook.counting()?))
}

/// Chooses how days are counted here.
///
/// # Errors
/// `locked`, and those of writing.
#[tauri::command(async)]
pub fn save_counting(args: SaveCounting, shell: tauri::State<'_, Shell>) -> Result<Counting, Failure> {
    let stamp = shell.stamp();
    shell.with(|notebook| {
        notebook.set_counting(&args.counting, &stamp)?;
        Ok::<_, Error>(args.counting)
    })
}
