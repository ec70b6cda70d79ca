//! The command line of Dapter.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: dapter::memory::Wiping = dapter::memory::Wiping;

fn main() -> ExitCode {
    dapter::memory::harden();
    dapter::cli::run()
}
