//! A system of which nothing is known: the idle clock alone.

use super::InForce;

/// Listens to nothing.
#[derive(Debug)]
pub struct Listener;

impl Listener {
    /// Nothing to start.
    pub fn start(_: InForce, _: impl Fn() + Clone + Send + 'static) -> Self {
        Self
    }

    /// Nothing to ask.
    pub fn hold_sleep(&self) {}
}
