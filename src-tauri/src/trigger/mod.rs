//! Notices from the system that the person leaves: sleep, lid, session lock, screen saver.
//!
//! They come beside the idle clock, never in place of it: where a system says nothing, the clock remains.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(target_os = "windows")]
#[path = "windows.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(not(any(target_os = "linux", target_os = "windows", target_os = "macos")))]
#[path = "none.rs"]
mod system;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard};

use serde::Serialize;
use ts_rs::TS;

/// The event by which the page is asked to keep what is being typed and to lock; the contract carries it.
pub const EVENT: &str = "lock";

/// What the system can tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    /// The computer is about to sleep.
    Sleep,
    /// The lid was closed.
    Lid,
    /// The session was locked.
    Session,
    /// The screen saver has started.
    ScreenSaver,
}

/// Which triggers the system offers at the moment, and through which of its services.
#[derive(Debug, Clone, Default)]
pub struct InForce(Arc<Mutex<BTreeSet<(Trigger, &'static str)>>>);

impl InForce {
    /// In the order of [`Trigger`].
    pub fn list(&self) -> Vec<Trigger> {
        let mut all: Vec<_> = self.held().iter().map(|(trigger, _)| *trigger).collect();
        all.dedup();
        all
    }

    fn add(&self, trigger: Trigger, service: &'static str) {
        self.held().insert((trigger, service));
    }

    /// What a service that has ended offered.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "elsewhere the services are the system itself"))]
    fn remove(&self, service: &'static str) {
        self.held().retain(|(_, offered)| *offered != service);
    }

    fn held(&self) -> MutexGuard<'_, BTreeSet<(Trigger, &'static str)>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// The triggers, listened to until the program ends.
#[derive(Debug)]
pub struct Triggers {
    in_force: InForce,
    system: system::Listener,
}

impl Triggers {
    /// Listens; calls `lock` from a thread of its own each time one fires.
    pub fn listen(lock: impl Fn() + Clone + Send + 'static) -> Self {
        let in_force = InForce::default();
        Self { system: system::Listener::start(in_force.clone(), lock), in_force }
    }

    /// Which the system offers at the moment.
    pub fn in_force(&self) -> Vec<Trigger> {
        self.in_force.list()
    }

    /// Asks the system to wait for the lock before it sleeps. It holds until the process starts again or ends: that is what
    /// a lock does.
    pub fn hold_sleep(&self) {
        self.system.hold_sleep();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trigger_is_in_force_while_one_service_offers_it() {
        let in_force = InForce::default();
        in_force.add(Trigger::ScreenSaver, "one");
        in_force.add(Trigger::ScreenSaver, "other");
        in_force.add(Trigger::Sleep, "third");
        assert_eq!(in_force.list(), [Trigger::Sleep, Trigger::ScreenSaver]);
        in_force.remove("one");
        assert_eq!(in_force.list(), [Trigger::Sleep, Trigger::ScreenSaver]);
        in_force.remove("other");
        assert_eq!(in_force.list(), [Trigger::Sleep]);
    }
}
