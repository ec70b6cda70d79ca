//! What the person chose for the window: a small file in the configuration folder that says nothing about any notebook.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use dapter::text::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The file's name in the configuration folder.
pub const FILE: &str = "settings.json";

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system has it
    System,
    /// Dark on light
    Light,
    /// Light on dark
    Dark,
}

/// Sizes of text that are offered, in percent of the system's own.
pub const TEXT_PERCENTS: [u32; 5] = [100, 125, 150, 175, 200];

/// lock_minutes: 1 to 120; text_percent: 100, 125, 150, 175 or 200
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// Language of the window.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Lock after so many minutes without anybody there.
    pub lock_minutes: u32,
    /// Size of the text, in percent. Files from before it was asked for do without.
    #[serde(default = "usual_text")]
    pub text_percent: u32,
}

/// As the system has it.
fn usual_text() -> u32 {
    100
}

impl Settings {
    /// What holds until somebody chooses.
    pub fn new(language: Language) -> Self {
        Self { language, theme: Theme::System, lock_minutes: 10, text_percent: usual_text() }
    }

    /// Reads the file. One that is missing, unreadable or out of bounds gives the defaults: settings never stand
    /// between a person and the notebook.
    pub fn read(folder: &Path) -> Self {
        let text = std::fs::read(folder.join(FILE)).unwrap_or_default();
        serde_json::from_slice::<Self>(&text)
            .ok()
            .filter(Self::is_valid)
            .unwrap_or_else(|| Self::new(Language::of_system()))
    }

    /// Replaces the file in one step.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.as_file().sync_all()?;
        file.persist(folder.join(FILE))?;
        Ok(())
    }

    /// Whether every value is within its bounds.
    pub fn is_valid(&self) -> bool {
        (1..=120).contains(&self.lock_minutes) && TEXT_PERCENTS.contains(&self.text_percent)
    }

    /// How long nobody may be there before the notebook locks.
    pub fn lock_after(&self) -> Duration {
        Duration::from_secs(u64::from(self.lock_minutes) * 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_and_nonsense_gives_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("made/when/needed");
        let chosen = Settings { language: Language::Kk, theme: Theme::Dark, lock_minutes: 120, text_percent: 175 };
        chosen.write(&path).unwrap();
        assert_eq!(Settings::read(&path), chosen);
        assert_eq!(std::fs::read_dir(&path).unwrap().count(), 1);
        let default = Settings::new(Language::of_system());
        let too_large = r#"{"language":"kk","theme":"dark","lock_minutes":5,"text_percent":300}"#;
        for nonsense in ["", "{", r#"{"language":"kk","theme":"dark","lock_minutes":0}"#, too_large] {
            std::fs::write(path.join(FILE), nonsense).unwrap();
            assert_eq!(Settings::read(&path), default, "{nonsense}");
        }
    }

    #[test]
    fn a_file_from_before_sizes_of_text_keeps_what_it_says() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), r#"{"language":"ru","theme":"dark","lock_minutes":5}"#).unwrap();
        let read = Settings::read(folder.path());
        assert_eq!((read.language, read.theme, read.lock_minutes), (Language::Ru, Theme::Dark, 5));
        assert_eq!(read.text_percent, 100);
    }
}
