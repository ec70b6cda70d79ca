//! Somebody is there.

use super::{Args, Nothing};
use crate::shell::Shell;
use dapter::error::Failure;

/// Starts the idle time anew.
///
/// # Errors
/// None.
#[tauri::command]
pub fn activity(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let Nothing {} = args;
    shell.idle.touch();
    Ok(())
}
