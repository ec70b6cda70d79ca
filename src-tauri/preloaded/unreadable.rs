//! Loaded into every process of the page before its own code: no other program of the same person may read it from then on.
//!
//! What a process asks for itself ends when it starts another program, so that each of them has to ask anew, and their
//! programs are the system's. A library of its own, without the standard one, made by the build script.

#![no_std]
#![deny(missing_docs)]

use core::ffi::{c_int, c_ulong};

const PR_SET_DUMPABLE: c_int = 4;

unsafe extern "C" {
    fn prctl(option: c_int, ...) -> c_int;
}

/// The loader calls what is listed here before the program begins.
#[used]
#[unsafe(link_section = ".init_array")]
static AT_LOADING: extern "C" fn() = refuse_readers;

extern "C" fn refuse_readers() {
    let nothing: c_ulong = 0;
    // SAFETY: this option takes numbers only. It cannot fail for 0.
    unsafe { prctl(PR_SET_DUMPABLE, nothing, nothing, nothing, nothing) };
}

#[panic_handler]
fn panicked(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
