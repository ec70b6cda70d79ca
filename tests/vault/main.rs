//! What stands on disk: that it survives, that it says when something is wrong with it, and that it is never made worse.
#![cfg(test)]

#[path = "../support/mod.rs"]
mod support;

mod access;
mod check;
mod compaction;
mod damage;
mod every_byte;
mod every_file;
mod failing;
#[cfg(target_os = "linux")]
mod faults;
mod forgery;
mod format;
#[cfg(target_os = "linux")]
mod full;
#[cfg(target_os = "linux")]
mod hostile_backups;
#[cfg(target_os = "linux")]
mod hostile_files;
#[cfg(target_os = "linux")]
mod hostile_images;
#[cfg(target_os = "linux")]
mod hostile_imports;
mod kills;
#[cfg(target_os = "linux")]
mod memory;
#[cfg(target_os = "linux")]
mod power;
mod races;
mod rollback;
#[cfg(target_os = "linux")]
mod write_protected;
