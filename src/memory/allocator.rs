//! An allocator that overwrites what is given back.

use std::alloc::{GlobalAlloc, Layout, System};

/// The system's allocator, with every block overwritten by zeros before it is freed. Binaries make it their global
/// allocator; SQLite is given it apart (it calls the C library otherwise).
#[derive(Debug, Clone, Copy, Default)]
pub struct Wiping;

// SAFETY: every call is passed to `System` with the layout it was made with; wiping touches only the block being freed.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is valid for `layout.size()` bytes until the call below.
        unsafe {
            wipe(block, layout.size());
            System.dealloc(block, layout);
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // The system's `realloc` may move a block and leave the old bytes behind: always move it ourselves.
        // SAFETY: `size` is not zero and does not overflow when rounded up, as the caller promised.
        unsafe {
            let moved = System.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                std::ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

/// Overwrites a block. The compiler may not drop the write as dead: `black_box` lets the pointer escape.
unsafe fn wipe(block: *mut u8, size: usize) {
    // SAFETY: the caller owns `size` bytes at `block`.
    unsafe { std::ptr::write_bytes(block, 0, size) };
    std::hint::black_box(block);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_block_keeps_its_content() {
        let layout = Layout::from_size_align(64, 16).unwrap();
        // SAFETY: the layout is valid, and what is allocated here is freed here.
        unsafe {
            let block = Wiping.alloc(layout);
            std::ptr::write_bytes(block, 7, 64);
            let moved = Wiping.realloc(block, layout, 4096);
            assert!(std::slice::from_raw_parts(moved, 64).iter().all(|byte| *byte == 7));
            Wiping.dealloc(moved, Layout::from_size_align(4096, 16).unwrap());
        }
    }

    #[test]
    fn a_block_is_zero_once_it_is_wiped() {
        let mut secret = [7_u8; 64];
        // SAFETY: the array is 64 bytes long.
        unsafe { wipe(secret.as_mut_ptr(), secret.len()) };
        assert_eq!(secret, [0; 64]);
    }
}
