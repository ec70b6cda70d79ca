//! Forgetting by starting again.
//!
//! Whatever was shown stays in buffers of the page's processes and in WebKit's own in this one, out of reach of any
//! wiping. Ending the former and replacing the image of the latter leaves nothing anywhere; it takes half a second.

use std::path::Path;
use std::process::Command;

use crate::start::NOTEBOOK;

/// Ends the page's processes and starts the program afresh on the unlock page of `notebook`, or on the welcome page.
/// The caller has wiped its keys and kept its drafts: nothing runs after this, not even destructors. Should the program
/// be unable to start again, it ends.
pub fn restart(notebook: Option<&Path>) -> ! {
    let mut command = Command::new(std::env::current_exe().unwrap_or_default());
    if let Some(notebook) = notebook {
        command.arg(NOTEBOOK).arg(notebook);
    }
    start_again(command)
}

/// The same process goes on with a new image, so whoever started it (a terminal, a session manager) keeps it.
#[cfg(target_os = "linux")]
fn start_again(mut command: Command) -> ! {
    use std::os::unix::process::CommandExt;
    end_children();
    let _ = command.exec();
    std::process::exit(1)
}

#[cfg(not(target_os = "linux"))]
fn start_again(mut command: Command) -> ! {
    std::process::exit(i32::from(command.spawn().is_err()))
}

/// Asked politely they would finish what they do; the memory is to be gone before the new page appears.
#[cfg(target_os = "linux")]
fn end_children() {
    use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let children: Vec<Pid> = threads
        .filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|line| line.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<i32>>())
        .filter_map(Pid::from_raw)
        .collect();
    for child in &children {
        let _ = kill_process(*child, Signal::KILL);
    }
    for child in children {
        let _ = waitpid(Some(child), WaitOptions::empty());
    }
}
