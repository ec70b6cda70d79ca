//! Drives the real window of Dapter, on a screen of its own, and looks where text could be left behind.
//!
//! [`App`] tells stories through WebDriver (debug builds with the `e2e` feature); [`Keys`] works any build, the one
//! people get too, with nothing but keys and what the screen shows.

mod app;
mod bus;
pub mod canary;
mod keys;
pub mod layout;
pub mod memory;
pub mod pages;
mod place;
mod process;
mod proof;
mod screen;
pub mod secret;
mod stage;
pub mod story;
pub mod trace;
mod trouble;
mod webdriver;
pub mod wizard;
mod words;
pub mod written;

pub use app::{App, PICTURES};
pub use bus::{Bus, Login, Service};
pub use keys::Keys;
pub use place::{command_line, debug_program, kept, release_program};
pub use process::{Group, family, name};
pub use proof::{prove, report};
pub use screen::Screen;
pub use stage::Stage;
pub use trouble::{Outcome, Trouble};
pub use words::{LANGUAGES, Words, checkout, sources};
