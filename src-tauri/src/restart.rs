//! Forgetting by starting again.
//!
//! Whatever was shown stays in buffers of the page's processes and in WebKit's own in this one, out of reach of any
//! wiping. Ending the former and replacing the image of the latter leaves nothing anywhere; it takes half a second.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::start::NOTEBOOK;

/// How often the private folder is removed until it stays away, and how long between.
const ATTEMPTS: usize = 10;
const PAUSE: Duration = Duration::from_millis(20);

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

/// Ends the page's processes, the private folder and the program, with 0. It waits neither for the main loop nor for what
/// libraries do at the end.
pub fn close(private: Option<&Path>) -> ! {
    end_children();
    if let Some(folder) = private {
        remove(folder);
    }
    end()
}

/// Removes the private folder. A process that was just being started for the page may still write into it.
fn remove(folder: &Path) {
    for _ in 0..ATTEMPTS {
        let _ = std::fs::remove_dir_all(folder);
        if !folder.exists() {
            return;
        }
        std::thread::sleep(PAUSE);
        end_children();
    }
}

/// Not even what libraries registered for the end: it would run beside the threads they still have.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the standard library ends a process only together with its libraries")]
fn end() -> ! {
    // SAFETY: takes no pointer and does not return.
    unsafe { libc::_exit(0) }
}

#[cfg(not(target_os = "linux"))]
fn end() -> ! {
    std::process::exit(0)
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

/// Ends the page's processes. Asked politely they would finish what they do; the memory is to be gone before the new page appears.
/// The program ends, or starts again, right after.
#[cfg(target_os = "linux")]
pub fn end_children() {
    use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

    outlive_webkit();
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

/// WebKit stops the whole program by a breakpoint when a process goes that it is just starting. The thread that it does so on
/// is held instead, for the moments that are left: what is to be removed would stay otherwise.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the standard library has no signal handlers")]
fn outlive_webkit() {
    extern "C" fn hold(_: libc::c_int) {
        loop {
            // SAFETY: takes nothing, and may be called in a signal handler.
            unsafe { libc::pause() };
        }
    }
    let hold: extern "C" fn(libc::c_int) = hold;
    // SAFETY: the handler calls nothing but `pause`; starting again resets it.
    unsafe { libc::signal(libc::SIGTRAP, hold as libc::sighandler_t) };
}

/// They end with this process.
#[cfg(not(target_os = "linux"))]
pub fn end_children() {}
