//! A computer without the memory that a notebook takes.

use std::process::Command;

use dapter::{
    error::Error,
    notebook::Error as NotebookError,
    vault::{Access, Anchors, Vault},
};

use crate::support::{Desk, cheap, child, secret};

/// The size of the image, in bytes, and what a process may take for it and for itself, in KiB.
const IMAGE: usize = 96 << 20;
const MEMORY: usize = 160 << 10;

#[test]
fn an_image_that_does_not_fit_into_memory_is_not_called_damaged() {
    let name = "memory::an_image_that_does_not_fit_into_memory_is_not_called_damaged";
    if let Some(folder) = child::folder() {
        let notebook = Desk::at(&folder).notebook();
        let opened = Vault::open(&notebook, &secret(), Access::Read, Anchors::none()).map(|_| ());
        return child::say(&Error::from(NotebookError::from(opened.unwrap_err())).failure().code);
    }
    let desk = Desk::new();
    Vault::create(&desk.notebook(), &secret(), cheap(), &vec![0; IMAGE], Anchors::none()).unwrap();
    let mut command = Command::new("sh");
    // Room that the system's allocator keeps for each thread would be counted too.
    command.env("MALLOC_ARENA_MAX", "1").args(["-c", &format!("ulimit -v {MEMORY} && exec \"$@\""), "sh"]);
    let output = child::under(command, name, desk.folder()).output().unwrap();
    assert_eq!(child::words(&output.stdout), ["disk"], "{}", String::from_utf8_lossy(&output.stdout));
}
