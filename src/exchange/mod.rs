//! What leaves a notebook and comes back: JSON lines, backups, recovery keys.

mod archive;
mod backup;
mod export;
mod import;
mod kit;
mod restore;
mod sample;

pub use backup::{BackupReport, Protection, back_up};
pub use export::export;
pub use import::{Imported, import};
pub use kit::{KeyFile, key_code, key_file, save_key};
pub use restore::{drill, restore};
pub use sample::sample;

pub use crate::vault::Opener;
