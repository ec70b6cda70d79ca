//! Windows: session lock and sleep, through a window that nobody sees. Unproven: it was never run, nor built on that system.
#![allow(unsafe_code, reason = "the system's functions take raw pointers")]

use std::cell::RefCell;
use std::ptr::{null, null_mut};

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::RemoteDesktop::{NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DefWindowProcW, DispatchMessageW, GetMessageW, MSG, PBT_APMSUSPEND, RegisterClassW,
    WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WNDCLASSW, WTS_SESSION_LOCK,
};
use windows_sys::w;

use super::{InForce, Trigger};

const SERVICE: &str = "windows";

thread_local! {
    /// What the window of this thread does.
    static LOCK: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
}

/// A thread with a window.
#[derive(Debug)]
pub struct Listener;

impl Listener {
    /// Starts the thread. A window for messages alone would not hear of sleep.
    pub fn start(in_force: InForce, lock: impl Fn() + Clone + Send + 'static) -> Self {
        std::thread::spawn(move || {
            LOCK.set(Some(Box::new(lock)));
            let Some(window) = window() else { return };
            in_force.add(Trigger::Sleep, SERVICE);
            // SAFETY: the window was made by this thread and lives as long as the loop below.
            if unsafe { WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) } != 0 {
                in_force.add(Trigger::Session, SERVICE);
            }
            let mut message = MSG::default();
            // SAFETY: the message is ours to write, and is passed on as it came.
            while unsafe { GetMessageW(&raw mut message, null_mut(), 0, 0) } > 0 {
                // SAFETY: as above.
                unsafe { DispatchMessageW(&raw const message) };
            }
        });
        Self
    }

    /// Windows waits two seconds by itself for those who hear of sleep.
    pub fn hold_sleep(&self) {}
}

fn window() -> Option<HWND> {
    let class = w!("DapterTriggers");
    let described = WNDCLASSW { lpfnWndProc: Some(hear), lpszClassName: class, ..Default::default() };
    // SAFETY: the class is described in full, its name lives as long as the program.
    if unsafe { RegisterClassW(&raw const described) } == 0 {
        return None;
    }
    // SAFETY: the class has just been registered; everything else may be null.
    let window = unsafe { CreateWindowExW(0, class, class, 0, 0, 0, 0, 0, null_mut(), null_mut(), null_mut(), null()) };
    (!window.is_null()).then_some(window)
}

/// Called by the system on the thread of the window.
unsafe extern "system" fn hear(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    let is = |wanted: u32, detail: u32| message == wanted && u32::try_from(what) == Ok(detail);
    if is(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK) || is(WM_POWERBROADCAST, PBT_APMSUSPEND) {
        LOCK.with_borrow(|lock| {
            if let Some(lock) = lock {
                lock();
            }
        });
    }
    // SAFETY: the arguments are the system's own.
    unsafe { DefWindowProcW(window, message, what, more) }
}
