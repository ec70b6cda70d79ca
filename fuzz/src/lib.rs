//! What is tried with bytes, each a function that panics where a promise is broken.
//!
//! libFuzzer calls them through `main.rs`; `tests/fuzz.rs` of the core takes this file in and calls them with the corpus.

mod backup;
mod command;
mod content;
mod date;
mod desk;
mod import;
mod open;
mod query;

/// Tries one input.
pub type Target = fn(&[u8]);

/// Every target by its name, which is that of its folder in `corpus`.
pub const TARGETS: [(&str, Target); 7] = [
    ("backup", backup::attempt),
    ("command", command::attempt),
    ("content", content::attempt),
    ("date", date::attempt),
    ("import", import::attempt),
    ("open", open::attempt),
    ("query", query::attempt),
];
