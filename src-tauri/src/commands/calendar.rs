//! What lies ahead, as a file for other programs.

use dapter::error::{Error, Failure};
use dapter::exchange::{self, CalendarReport};
use dapter::vault;
use tauri::AppHandle;

use super::Args;
use super::case::OfCase;
use crate::shell::Shell;

/// Asks where and writes what lies ahead in a case, with neutral titles; null when the choice was cancelled.
///
/// # Errors
/// `locked`, `no-such-entry`, `exists`, `disk`.
#[tauri::command(async)]
pub fn save_calendar(
    Args(args): Args<OfCase>,
    app: AppHandle,
    shell: tauri::State<'_, Shell>,
) -> Result<Option<CalendarReport>, Failure> {
    let (words, today, stamp) = (shell.words(), shell.now(), shell.stamp());
    let name = format!("calendar-{}.ics", shell.today());
    let Some(chosen) = super::folder::chooser(&app).set_file_name(name).blocking_save_file() else { return Ok(None) };
    let path = chosen.into_path().map_err(|_| Failure::new("path-not-text", []))?;
    shell.with(|notebook| {
        let case = notebook.find("case", &args.case)?.entry;
        let (file, report) = exchange::calendar(notebook, &case, today, &words, &stamp)?;
        if path.exists() {
            return Err(vault::Error::Exists { path: path.clone() }.into());
        }
        vault::write_new(&path, &file)?;
        Ok::<_, Error>(Some(report))
    })
}
