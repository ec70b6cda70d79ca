//! What the system may do with this process.

use std::io;

/// One byte rather than none: Linux hands a dump to a collecting program (systemd-coredump, apport) even at a limit of
/// zero, and refuses at exactly one; a file needs more than one byte, so none is written either.
#[cfg(unix)]
const NO_DUMP_AT_ALL: u64 = 1;

/// No core dumps, of this process and of every one started from it.
///
/// # Errors
/// When the system would still write one.
pub fn refuse_dumps() -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        // A lower limit than ours is kept: it cannot be raised again.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(NO_DUMP_AT_ALL), maximum: Some(NO_DUMP_AT_ALL) });
        if getrlimit(Resource::Core).current.is_none_or(|bytes| bytes > NO_DUMP_AT_ALL) {
            return Err(io::Error::other("the limit on core dumps was not taken"));
        }
    }
    Ok(())
}

/// No reading of this process's memory by other programs of the same person. It ends when the process starts another program
/// in its place, and does not hold for its children.
///
/// # Errors
/// When the system refuses.
pub fn refuse_readers() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    }
    Ok(())
}

/// Gives memory that was freed back to the system. GNU's allocator keeps what threads freed for as long as the program runs,
/// wiped but taken; allocators of other systems give it back by themselves.
pub fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: takes the allocator's own locks and touches nothing that is in use.
    unsafe {
        libc::malloc_trim(0);
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    #[test]
    fn the_limits_hold() {
        use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
        refuse_dumps().unwrap();
        refuse_readers().unwrap();
        assert!(getrlimit(Resource::Core).maximum.unwrap() <= NO_DUMP_AT_ALL);
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
