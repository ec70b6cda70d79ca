//! The program's own few files on this computer: settings, a word for the device, what was last seen of each notebook.
//! None of them holds content or a name of a person; the settings hold the places of notebooks only if the person chose so.

use std::{
    fs,
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::vault::{self, Anchors};

/// Where they are.
#[derive(Debug, Clone)]
pub struct Home {
    config: PathBuf,
    state: PathBuf,
}

impl Home {
    /// Where this system keeps such files for its user.
    pub fn of_system() -> Self {
        let or_here = |folder: Option<PathBuf>| folder.unwrap_or_else(std::env::temp_dir).join("dapter");
        Self { config: or_here(dirs::config_dir()), state: or_here(dirs::state_dir().or_else(dirs::data_local_dir)) }
    }

    /// Both in one folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { config: folder.to_owned(), state: folder.to_owned() }
    }

    /// The folder of settings.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// What was last seen of each notebook.
    pub fn anchors(&self) -> Anchors {
        Anchors::in_folder(&self.state.join("seen"))
    }

    /// The word that stands for this computer in revisions: random, made once; a new one each time where none can be kept.
    pub fn device(&self) -> String {
        let file = self.config.join("device");
        if let Ok(word) = fs::read_to_string(&file) {
            return word.trim().to_owned();
        }
        let word = Uuid::new_v4().simple().to_string()[..12].to_owned();
        if fs::create_dir_all(&self.config).is_ok() {
            let _ = vault::write_new(&file, word.as_bytes());
        }
        word
    }
}
