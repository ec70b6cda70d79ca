//! The command line of Dapter.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: dapter::memory::Wiping = dapter::memory::Wiping;

fn main() -> ExitCode {
    // Where a system refuses, the command line works all the same: these are second fences, not the first.
    let _ = dapter::memory::refuse_dumps();
    let _ = dapter::memory::refuse_readers();
    #[cfg(target_os = "linux")]
    let _ = dapter::network::refuse();
    dapter::cli::run()
}
