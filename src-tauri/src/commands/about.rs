//! The program itself.

use super::{Args, Nothing};
use dapter::error::Failure;
use serde::Serialize;
use ts_rs::TS;

/// What the program is.
#[derive(Debug, Serialize, TS)]
pub struct About {
    /// Its version.
    pub version: String,
}

/// Says what the program is.
///
/// # Errors
/// None.
#[tauri::command]
pub fn about(Args(args): Args<Nothing>) -> Result<About, Failure> {
    let Nothing {} = args;
    Ok(About { version: env!("CARGO_PKG_VERSION").to_owned() })
}
