//! Changing the settings.

use dapter::error::Failure;
use serde::Deserialize;
use ts_rs::TS;

use super::Args;
use super::state::State;
use crate::settings::Settings;
use crate::shell::Shell;

/// Arguments of [`save_settings`].
#[derive(Debug, Deserialize, TS)]
pub struct SaveSettings {
    /// All of them.
    pub settings: Settings,
}

/// Takes and keeps the settings.
///
/// # Errors
/// See [`Shell::set_settings`].
#[tauri::command(async)]
pub fn save_settings(Args(args): Args<SaveSettings>, shell: tauri::State<'_, Shell>) -> Result<State, Failure> {
    shell.set_settings(args.settings)?;
    Ok(State::of(&shell))
}
