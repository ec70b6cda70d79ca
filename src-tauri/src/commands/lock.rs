//! Taking the content away.

use super::{Args, Nothing};
use crate::shell;
use dapter::error::Failure;
use tauri::AppHandle;

/// Locks by starting the program again; the page hears nothing more.
///
/// # Errors
/// None.
#[tauri::command]
pub fn lock(Args(args): Args<Nothing>, app: AppHandle) -> Result<(), Failure> {
    let Nothing {} = args;
    shell::aside(&app, |shell| shell.lock());
    Ok(())
}

/// Ends the program; the page hears nothing more.
///
/// # Errors
/// None.
#[tauri::command]
pub fn close_program(Args(args): Args<Nothing>, app: AppHandle) -> Result<(), Failure> {
    let Nothing {} = args;
    shell::aside(&app, |shell| shell.close());
    Ok(())
}
