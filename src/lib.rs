//! Dapter keeps secure personal case notes: every claim with its source, unreadable to others, unlosable to its owner.

pub mod cli;
pub mod error;
pub mod exchange;
pub mod home;
pub mod insight;
pub mod memory;
#[cfg(target_os = "linux")]
pub mod network;
pub mod notebook;
pub mod progress;
pub mod record;
pub mod text;
pub mod vault;
