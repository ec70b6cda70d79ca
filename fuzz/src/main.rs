//! One program for all targets, as libFuzzer starts it: `DAPTER_FUZZ` names the target.
#![no_main]

use std::{env, sync::LazyLock};

use dapter_fuzz::{TARGETS, Target};

// As in the program: what is freed is wiped, and what is used after that is seen.
#[global_allocator]
static ALLOCATOR: dapter::memory::Wiping = dapter::memory::Wiping;

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = env::var("DAPTER_FUZZ").unwrap_or_default();
    let target = TARGETS.iter().find(|(known, _)| *known == name);
    target.map(|(_, target)| *target).expect("DAPTER_FUZZ names a target")
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| TARGET(bytes));
