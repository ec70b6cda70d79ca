//! What becomes of memory: wiped when freed, kept out of swap and of core dumps.
//!
//! The only `unsafe` code of the core lives here. Not protected: registers and stacks, pages the kernel swapped before they
//! were locked, and anything while the notebook is unlocked.
#![allow(unsafe_code)]

mod allocator;
mod locked;
mod process;
mod sqlite;

pub use allocator::Wiping;
pub use locked::Locked;
pub use process::{give_back, refuse_dumps, refuse_readers};
pub use sqlite::{Unprepared, let_image_grow, prepare};
