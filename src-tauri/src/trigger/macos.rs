//! macOS: the locked screen and sleep. Unproven: it was never run, nor built on that system.
#![allow(unsafe_code, reason = "the system's notifications are not checked by the compiler")]

use std::ptr::NonNull;

use block2::RcBlock;
use objc2_app_kit::{NSWorkspace, NSWorkspaceWillSleepNotification};
use objc2_foundation::{NSDistributedNotificationCenter, NSNotification, NSNotificationCenter, NSString};

use super::{InForce, Trigger};

const SERVICE: &str = "macos";

/// Observers that stay until the program ends.
#[derive(Debug)]
pub struct Listener;

impl Listener {
    /// Begins to observe; to be called from the main thread.
    pub fn start(in_force: InForce, lock: impl Fn() + Clone + Send + 'static) -> Self {
        let locked = NSString::from_str("com.apple.screenIsLocked");
        observe(&NSDistributedNotificationCenter::defaultCenter(), &locked, lock.clone());
        in_force.add(Trigger::Session, SERVICE);
        // SAFETY: the name is a constant of the system.
        observe(
            &NSWorkspace::sharedWorkspace().notificationCenter(),
            unsafe { NSWorkspaceWillSleepNotification },
            lock,
        );
        in_force.add(Trigger::Sleep, SERVICE);
        Self
    }

    /// macOS waits by itself for those who hear of sleep.
    pub fn hold_sleep(&self) {}
}

fn observe(center: &NSNotificationCenter, name: &NSString, lock: impl Fn() + 'static) {
    let block = RcBlock::new(move |_: NonNull<NSNotification>| lock());
    // SAFETY: the block takes what the system passes, and is kept by the system.
    let observer = unsafe { center.addObserverForName_object_queue_usingBlock(Some(name), None, None, &block) };
    // Dropped, it would stop.
    std::mem::forget(observer);
}
