//! Ending long work.

use super::{Args, Nothing};
use crate::shell::Shell;
use dapter::error::Failure;

/// Ends the long work that is under way, at its next step; what it answers then is `cancelled`. Answered at once, whatever
/// else is asked.
///
/// # Errors
/// None.
#[tauri::command]
pub fn cancel(Args(args): Args<Nothing>, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    let Nothing {} = args;
    shell.work.cancel();
    Ok(())
}
