//! What leaves a notebook and comes back: JSON lines, and backups.

mod archive;
mod backup;
mod export;
mod import;
mod restore;
mod sample;

pub use backup::{Backup, BackupReport, Protection, back_up};
pub use export::export;
pub use import::{Imported, import, import_watched};
pub use restore::{Opener, drill, restore};
pub use sample::sample;
