//! Taking the content away.

use super::Nothing;
use crate::shell::Shell;
use dapter::error::Failure;

/// Locks by starting the program again; the page hears nothing more.
///
/// # Errors
/// None.
#[tauri::command]
pub fn lock(args: Nothing, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let Nothing {} = args;
    shell.lock()
}
