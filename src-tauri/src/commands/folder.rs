//! The system's choosers of folders and files.

use std::path::PathBuf;
use std::{fs, io};

use dapter::error::{Error, Failure};
use dapter::vault;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use super::{Args, Nothing};

/// Asks for a folder; `None` when cancelled. Waits off the main thread, which shows the chooser meanwhile.
///
/// # Errors
/// `path-not-text` when the chosen path has bytes that are no text.
#[tauri::command(async)]
pub fn choose_folder(Args(args): Args<Nothing>, app: AppHandle) -> Result<Option<String>, Failure> {
    let Nothing {} = args;
    chooser(&app).blocking_pick_folder().map(as_text).transpose()
}

/// Asks for a file that exists; `None` when cancelled.
///
/// # Errors
/// As [`choose_folder`].
#[tauri::command(async)]
pub fn choose_file(Args(args): Args<Nothing>, app: AppHandle) -> Result<Option<String>, Failure> {
    let Nothing {} = args;
    chooser(&app).blocking_pick_file().map(as_text).transpose()
}

/// The place of a file that was chosen. The chooser gives a whole path to a file that lies on a disk: reading a pipe or a device
/// might never end.
///
/// # Errors
/// `disk` when there is no such file.
pub fn chosen_file(path: &str) -> Result<PathBuf, Error> {
    let path = PathBuf::from(path);
    let lies = if path.is_absolute() { fs::metadata(&path).map(|found| found.is_file()) } else { Ok(false) };
    match lies {
        Ok(true) => Ok(path),
        Ok(false) => Err(vault::Error::Disk { path, source: io::ErrorKind::InvalidInput.into() }.into()),
        Err(source) => Err(vault::Error::Disk { path, source }.into()),
    }
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
