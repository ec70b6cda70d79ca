//! What leaves a notebook and comes back: JSON lines, and backups.

mod archive;
mod backup;
mod export;
mod import;
mod restore;
mod sample;

pub use backup::{BackupReport, Protection, back_up};
pub use export::export;
pub use import::{Imported, import};
pub use restore::{Opener, drill, restore};
pub use sample::sample;
