//! SQLite's own memory: wiped when freed, and never spilled to a temporary file.

use std::{
    alloc::{GlobalAlloc, Layout},
    ffi::{c_int, c_void},
    sync::OnceLock,
};

use rusqlite::{Connection, ffi};

use super::Wiping;

/// Why SQLite may not be used in this build or process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unprepared {
    /// Built without `SQLITE_TEMP_STORE=3`: sorts would be written, unencrypted, to the temporary folder.
    #[error("SQLite was built to spill sorts to disk")]
    SpillsToDisk,
    /// Something used SQLite before its allocator was replaced.
    #[error("SQLite was started before its memory could be protected")]
    AlreadyStarted,
}

/// Gives SQLite the wiping allocator and asserts how it was built. Before the first connection of the process; later calls
/// only repeat the first answer.
pub fn prepare() -> Result<(), Unprepared> {
    static DONE: OnceLock<Result<(), Unprepared>> = OnceLock::new();
    *DONE.get_or_init(|| {
        let methods = ffi::sqlite3_mem_methods {
            xMalloc: Some(malloc),
            xFree: Some(free),
            xRealloc: Some(realloc),
            xSize: Some(size),
            xRoundup: Some(round_up),
            xInit: Some(init),
            xShutdown: Some(shutdown),
            pAppData: std::ptr::null_mut(),
        };
        // SAFETY: SQLite copies the table, whose functions live as long as the program. It refuses once it is running.
        let code = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_MALLOC, &raw const methods) };
        if code != ffi::SQLITE_OK {
            return Err(Unprepared::AlreadyStarted);
        }
        let keeps_in_memory = Connection::open_in_memory().and_then(|image| {
            image.query_row("SELECT sqlite_compileoption_used('TEMP_STORE=3')", [], |row| row.get(0))
        });
        if keeps_in_memory == Ok(true) { Ok(()) } else { Err(Unprepared::SpillsToDisk) }
    })
}

/// Lets a deserialized image grow to 2 GiB, the most that SQLite's in-memory files hold; it stops at 1 GiB by default.
pub fn let_image_grow(image: &Connection) {
    let mut limit: ffi::sqlite3_int64 = i64::from(i32::MAX);
    // SAFETY: the connection is open, the name is that of its main database, and the limit outlives the call.
    unsafe {
        ffi::sqlite3_file_control(
            image.handle(),
            c"main".as_ptr(),
            ffi::SQLITE_FCNTL_SIZE_LIMIT,
            (&raw mut limit).cast(),
        );
    }
}

/// Room in front of each block for its size; also the alignment SQLite asks for.
const HEAD: usize = 16;

fn layout(size: usize) -> Option<Layout> {
    Layout::from_size_align(size.checked_add(HEAD)?, HEAD).ok()
}

unsafe extern "C" fn malloc(size: c_int) -> *mut c_void {
    let Some((size, layout)) = usize::try_from(size).ok().and_then(|size| Some((size, layout(size)?))) else {
        return std::ptr::null_mut();
    };
    // SAFETY: the layout is never empty; the head fits the block.
    unsafe {
        let block = Wiping.alloc(layout);
        if block.is_null() {
            return std::ptr::null_mut();
        }
        block.cast::<usize>().write(size);
        block.add(HEAD).cast()
    }
}

unsafe extern "C" fn free(at: *mut c_void) {
    if at.is_null() {
        return;
    }
    // SAFETY: SQLite gives back only what `malloc` gave it, so the head with the size stands in front.
    unsafe {
        let block = at.cast::<u8>().sub(HEAD);
        if let Some(layout) = layout(block.cast::<usize>().read()) {
            Wiping.dealloc(block, layout);
        }
    }
}

unsafe extern "C" fn realloc(at: *mut c_void, to: c_int) -> *mut c_void {
    // SAFETY: as in `free`; the copy stays within both blocks.
    unsafe {
        let moved = malloc(to);
        if !moved.is_null() && !at.is_null() {
            let from = usize::try_from(size(at)).unwrap_or(0);
            let to = usize::try_from(to).unwrap_or(0);
            std::ptr::copy_nonoverlapping(at.cast::<u8>(), moved.cast::<u8>(), from.min(to));
            free(at);
        }
        moved
    }
}

unsafe extern "C" fn size(at: *mut c_void) -> c_int {
    if at.is_null() {
        return 0;
    }
    // SAFETY: as in `free`.
    let size = unsafe { at.cast::<u8>().sub(HEAD).cast::<usize>().read() };
    c_int::try_from(size).unwrap_or(c_int::MAX)
}

extern "C" fn round_up(size: c_int) -> c_int {
    size.saturating_add(7) & !7
}

unsafe extern "C" fn init(_: *mut c_void) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn shutdown(_: *mut c_void) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_build_keeps_sorts_in_memory() {
        assert_eq!(prepare(), Ok(()));
        assert_eq!(prepare(), Ok(()), "a second call repeats the answer");
    }

    #[test]
    fn blocks_grow_and_keep_their_content() {
        // SAFETY: used as SQLite uses it.
        unsafe {
            let at = malloc(8);
            std::ptr::write_bytes(at.cast::<u8>(), 5, 8);
            let moved = realloc(at, 1000);
            assert_eq!(size(moved), 1000);
            assert_eq!(std::slice::from_raw_parts(moved.cast::<u8>(), 8), [5; 8]);
            free(moved);
            free(std::ptr::null_mut());
        }
    }
}
