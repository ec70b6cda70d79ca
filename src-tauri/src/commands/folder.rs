//! The system's choosers of folders and files.

use dapter::error::Failure;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use super::Nothing;

/// Asks for a folder; `None` when cancelled. Waits off the main thread, which shows the chooser meanwhile.
///
/// # Errors
/// `path-not-text` when the chosen path has bytes that are no text.
#[tauri::command(async)]
pub fn choose_folder(args: Nothing, app: AppHandle) -> Result<Option<String>, Failure> {
    let Nothing {} = args;
    chooser(&app).blocking_pick_folder().map(as_text).transpose()
}

/// Asks for a file that exists; `None` when cancelled.
///
/// # Errors
/// As [`choose_folder`].
#[tauri::command(async)]
pub fn choose_file(args: Nothing, app: AppHandle) -> Result<Option<String>, Failure> {
    let Nothing {} = args;
    chooser(&app).blocking_pick_file().map(as_text).transpose()
}

fn as_text(chosen: FilePath) -> Result<String, Failure> {
    let not_text = || Failure::new("path-not-text", []);
    let path = chosen.into_path().map_err(|_| not_text())?;
    path.into_os_string().into_string().map_err(|_| not_text())
}

/// A chooser that starts among the person's documents. GTK's own start, the recently used files, takes no folder that is
/// typed, and is empty: nothing is remembered.
pub fn chooser(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let start = app.path().document_dir().ok().filter(|folder| folder.is_dir());
    match start.or_else(|| app.path().home_dir().ok()) {
        Some(start) => app.dialog().file().set_directory(start),
        None => app.dialog().file(),
    }
}
