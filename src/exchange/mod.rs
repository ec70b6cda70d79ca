//! What leaves a notebook and comes back: JSON lines, backups, recovery keys, calendar files.

mod archive;
mod backup;
mod calendar;
mod export;
mod head;
mod import;
mod kit;
mod restore;
mod sample;

pub use backup::{Backup, BackupReport, Protection, back_up};
pub use calendar::{CalendarReport, calendar};
pub use export::export;
pub use import::{Imported, import, import_watched};
pub use kit::{KeyFile, key_code, key_file, save_key};
pub use restore::{drill, restore};
pub use sample::sample;

pub use crate::vault::Opener;
