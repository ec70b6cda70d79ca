//! Somebody is there.

use super::Nothing;
use crate::shell::Shell;
use dapter::error::Failure;

/// Starts the idle time anew.
///
/// # Errors
/// None.
#[tauri::command]
pub fn activity(args: Nothing, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let Nothing {} = args;
    shell.idle.touch();
    Ok(())
}
