//! Ctrl+Shift+Q, heard before anything else in the program: in every page, in the system's choosers, and when the page hangs.

use gtk::gdk::{Event, EventKey, EventType, ModifierType};

/// The key beside Tab, in every layout: Linux's number of it, and eight that X11 and GTK add.
const Q: u16 = 16 + 8;

/// Calls `close` from the main thread when the keys are pressed; to be called there once GTK stands.
pub fn watch(close: impl Fn() + 'static) {
    Event::set_handler(Some(move |event: &mut Event| {
        let pressed = event.event_type() == EventType::KeyPress;
        let key = event.downcast_ref::<EventKey>().filter(|_| pressed);
        if key.is_some_and(|key| is_panic(key.hardware_keycode(), key.state())) {
            close();
        } else {
            gtk::main_do_event(event);
        }
    }));
}

fn is_panic(key: u16, held: ModifierType) -> bool {
    let wanted = ModifierType::CONTROL_MASK | ModifierType::SHIFT_MASK;
    key == Q && held & (wanted | ModifierType::MOD1_MASK) == wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_the_key_counts_and_locks_do_not() {
        let (ctrl, shift) = (ModifierType::CONTROL_MASK, ModifierType::SHIFT_MASK);
        assert!(is_panic(Q, ctrl | shift));
        assert!(is_panic(Q, ctrl | shift | ModifierType::LOCK_MASK | ModifierType::MOD2_MASK));
        assert!(!is_panic(Q, ctrl));
        assert!(!is_panic(Q, ctrl | shift | ModifierType::MOD1_MASK));
        assert!(!is_panic(Q + 1, ctrl | shift));
    }
}
