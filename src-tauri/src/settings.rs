//! What the person chose for the window: a small file in the configuration folder. It says nothing about any notebook, unless
//! the person chose that it remember where those stand that were opened lately.

use std::io::Write;
use std::path::{Path, PathBuf};
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

/// lock_minutes: 1 to 120; text_percent: 100, 125, 150, 175 or 200. What a file of an older version does not say is as nobody has
/// chosen it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Language of the window.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Lock after so many minutes without anybody there.
    pub lock_minutes: u32,
    /// Remember in this computer's settings, readable by whoever has its disk, where notebooks stand that were opened lately.
    pub remember_recent: bool,
    /// Size of the text, in percent.
    pub text_percent: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self::new(Language::of_system())
    }
}

impl Settings {
    /// What holds until somebody chooses.
    pub fn new(language: Language) -> Self {
        Self { language, theme: Theme::System, lock_minutes: 10, remember_recent: false, text_percent: 100 }
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

/// Recently opened notebooks that are remembered at most.
const REMEMBERED: usize = 8;

/// The file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// What was chosen.
    #[serde(flatten)]
    pub settings: Settings,
    /// Folders of the notebooks opened lately, the last first; empty unless the person chose that they be remembered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recent: Vec<PathBuf>,
}

impl Kept {
    /// Reads the file. One that is missing, unreadable or out of bounds gives the defaults: settings never stand between a person
    /// and the notebook.
    pub fn read(folder: &Path) -> Self {
        let text = std::fs::read(folder.join(FILE)).unwrap_or_default();
        let mut kept =
            serde_json::from_slice::<Self>(&text).ok().filter(|kept| kept.settings.is_valid()).unwrap_or_default();
        kept.forget_unless_chosen();
        kept
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

    /// Takes new settings. Where notebooks are no longer to be remembered, those that were are forgotten.
    pub fn choose(&mut self, settings: Settings) {
        self.settings = settings;
        self.forget_unless_chosen();
    }

    /// Notes that a notebook was opened; whether there is anything new to keep.
    pub fn opened(&mut self, notebook: &Path) -> bool {
        // A path that is no text cannot be written.
        if !self.settings.remember_recent
            || notebook.to_str().is_none()
            || self.recent.first().is_some_and(|last| last == notebook)
        {
            return false;
        }
        self.recent.retain(|known| known != notebook);
        self.recent.insert(0, notebook.to_owned());
        self.recent.truncate(REMEMBERED);
        true
    }

    fn forget_unless_chosen(&mut self) {
        if !self.settings.remember_recent {
            self.recent.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen() -> Kept {
        let settings = Settings {
            theme: Theme::Dark,
            lock_minutes: 120,
            remember_recent: true,
            text_percent: 175,
            ..Settings::new(Language::Kk)
        };
        Kept { settings, recent: Vec::new() }
    }

    #[test]
    fn settings_come_back_and_nonsense_gives_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("made/when/needed");
        chosen().write(&path).unwrap();
        assert_eq!(Kept::read(&path), chosen());
        assert_eq!(std::fs::read_dir(&path).unwrap().count(), 1);
        let too_large = r#"{"language":"kk","theme":"dark","lock_minutes":5,"text_percent":300}"#;
        for nonsense in ["", "{", r#"{"language":"kk","theme":"dark","lock_minutes":0}"#, too_large] {
            std::fs::write(path.join(FILE), nonsense).unwrap();
            assert_eq!(Kept::read(&path), Kept::default(), "{nonsense}");
        }
    }

    #[test]
    fn a_file_of_an_older_version_stays_valid_and_so_does_one_of_a_newer() {
        let folder = tempfile::tempdir().unwrap();
        let read = |text: &str| {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            Kept::read(folder.path())
        };
        let old = read(r#"{"language":"kk","theme":"dark","lock_minutes":120}"#);
        let settings = Settings { remember_recent: false, text_percent: 100, ..chosen().settings };
        assert_eq!(old, Kept { settings: settings.clone(), recent: Vec::new() });
        assert_eq!(read(r#"{"language":"kk","theme":"dark","lock_minutes":120,"not_known_yet":true}"#), old);
        assert_eq!(read(r#"{"theme":"dark"}"#).settings.theme, Theme::Dark, "each alone");
    }

    #[test]
    fn notebooks_are_remembered_only_if_chosen_and_forgotten_with_the_choice() {
        let folder = tempfile::tempdir().unwrap();
        let mut kept = Kept::default();
        assert!(!kept.opened(Path::new("/media/drive/Notes")));
        assert_eq!(kept.recent, Vec::<PathBuf>::new());
        kept.choose(chosen().settings);
        for number in 0..10 {
            assert!(kept.opened(Path::new(&format!("/media/{number}"))));
        }
        assert!(kept.opened(Path::new("/media/4")));
        assert!(!kept.opened(Path::new("/media/4")), "nothing new");
        let names: Vec<_> = kept.recent.iter().map(|path| path.to_str().unwrap()).collect();
        assert_eq!(
            names,
            ["/media/4", "/media/9", "/media/8", "/media/7", "/media/6", "/media/5", "/media/3", "/media/2"]
        );
        kept.write(folder.path()).unwrap();
        assert_eq!(Kept::read(folder.path()), kept);
        kept.choose(Settings { remember_recent: false, ..chosen().settings });
        kept.write(folder.path()).unwrap();
        let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert!(!text.contains("media") && kept.recent.is_empty(), "{text}");
    }
}
