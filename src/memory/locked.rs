//! Values that stay out of swap.

use std::{fmt, ops::Deref};

use zeroize::Zeroize;

/// A secret on a memory page of its own, locked into memory where the system allows it (an ordinary user may lock some
/// megabytes; where not even that is granted the value works unlocked).
pub struct Locked<T> {
    page: Box<Page<T>>,
    _guard: Option<region::LockGuard>,
}

/// Alone on its page: unlocking a page that two values share would unlock both.
#[repr(align(4096))]
struct Page<T>(T);

impl<T> Locked<T> {
    /// Moves a secret onto its page. The caller's copy is the caller's to wipe.
    pub fn new(secret: T) -> Self {
        let page = Box::new(Page(secret));
        let guard = region::lock(std::ptr::from_ref(&*page).cast::<u8>(), size_of::<Page<T>>()).ok();
        Self { page, _guard: guard }
    }
}

impl Locked<[u8; 32]> {
    /// A key made in place.
    pub fn key(fill: impl FnOnce(&mut [u8; 32])) -> Self {
        let mut locked = Self::new([0; 32]);
        fill(&mut locked.page.0);
        locked
    }
}

impl<T> Deref for Locked<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.page.0
    }
}

impl<T> Drop for Locked<T> {
    fn drop(&mut self) {
        if !std::mem::needs_drop::<T>() {
            // SAFETY: nothing runs after this that reads the value; it has no destructor of its own.
            let bytes = unsafe {
                std::slice::from_raw_parts_mut(std::ptr::from_mut(&mut self.page.0).cast::<u8>(), size_of::<T>())
            };
            bytes.zeroize();
        }
    }
}

impl<T> fmt::Debug for Locked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Locked(..)")
    }
}
