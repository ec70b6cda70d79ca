//! What leaves a notebook and comes back: JSON lines, backups, and calendar files.

mod archive;
mod backup;
mod calendar;
mod export;
mod import;
mod restore;
mod sample;

pub use backup::{BackupReport, Protection, back_up};
pub use calendar::{CalendarReport, calendar};
pub use export::export;
pub use import::{Imported, import};
pub use restore::{Opener, drill, restore};
pub use sample::sample;
