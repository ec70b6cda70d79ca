//! Takes back what was copied from the window.
//!
//! A selection of X11 ends with the program that owns it, but clipboard managers and some compositors keep a copy and offer it
//! again. Before the program goes, what was copied is therefore replaced by a space, and they are given a moment to
//! take that. What a manager keeps as its history stays beyond reach.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, mpsc};
use std::time::Duration;

use gtk::gdk::{SELECTION_CLIPBOARD, SELECTION_PRIMARY, WindowType, selection_owner_get};
use gtk::glib::prelude::ObjectExt;
use gtk::glib::{timeout_add_local_once, timeout_add_once};

/// How long others are given to take the space.
const TAKE: Duration = Duration::from_millis(100);
/// How long it may take in all: the lock does not wait for a main loop that stands.
const LIMIT: Duration = Duration::from_millis(200);
/// An empty text would make some managers bring back the last one that was not.
const NOTHING: &str = " ";

/// What was copied from here, by its fingerprint: of the clipboard, and of what was last marked with the pointer.
#[derive(Debug, Clone, Default)]
pub struct Clipboard {
    copied: Arc<Mutex<[Option<u64>; 2]>>,
    /// Keyed at random, so that a fingerprint says nothing of the text.
    fingerprint: RandomState,
}

impl Clipboard {
    /// Notes from now on what is copied from this process; to be called from the main thread once GTK stands.
    pub fn watch(&self) {
        for at in [0, 1] {
            let own = self.clone();
            selection(at).connect_local("owner-change", false, move |_| {
                own.note(at);
                None
            });
        }
    }

    /// Notes a text when it is ours. When another program has taken the selection, what we gave it may still be in there.
    fn note(&self, at: usize) {
        let owner = selection_owner_get(&atom(at));
        if owner.is_some_and(|owner| owner.window_type() != WindowType::Foreign) {
            let own = self.clone();
            selection(at).request_text(move |_, text| own.remember(at, text));
        }
    }

    fn remember(&self, at: usize, text: Option<&str>) {
        if let (Some(text), Some(copied)) = (text, held(&self.copied).get_mut(at)) {
            *copied = Some(self.fingerprint.hash_one(text));
        }
    }

    fn is_ours(&self, at: usize, text: Option<&str>) -> bool {
        let copied = held(&self.copied).get(at).copied().flatten();
        copied.is_some() && copied == text.map(|text| self.fingerprint.hash_one(text))
    }

    /// Puts a space where a text from here still is, and waits a moment; not at all when nothing was copied. To be called
    /// from another thread than the main one.
    pub fn forget(&self) {
        if held(&self.copied).iter().all(Option::is_none) {
            return;
        }
        let (done, wait) = mpsc::channel();
        let own = self.clone();
        timeout_add_once(Duration::ZERO, move || {
            for at in [0, 1] {
                let own = own.clone();
                selection(at).request_text(move |clipboard, text| {
                    if own.is_ours(at, text) {
                        clipboard.set_text(NOTHING);
                    }
                });
            }
            timeout_add_local_once(TAKE, move || {
                let _ = done.send(());
            });
        });
        let _ = wait.recv_timeout(LIMIT);
    }
}

fn atom(at: usize) -> gtk::gdk::Atom {
    if at == 0 { SELECTION_CLIPBOARD } else { SELECTION_PRIMARY }
}

fn selection(at: usize) -> gtk::Clipboard {
    gtk::Clipboard::get(&atom(at))
}

fn held<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_copied_from_here_is_ours() {
        let clipboard = Clipboard::default();
        assert!(!clipboard.is_ours(0, Some("ours")));
        clipboard.remember(0, Some("ours"));
        assert!(clipboard.is_ours(0, Some("ours")));
        assert!(!clipboard.is_ours(0, Some("theirs")));
        assert!(!clipboard.is_ours(0, None));
        assert!(!clipboard.is_ours(1, Some("ours")));
    }
}
