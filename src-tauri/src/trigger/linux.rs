//! Linux: logind on the system bus, the screen savers on the session bus.
//!
//! Signals are taken from the owner of the service's name alone, so another program cannot send them cheaply. One that could
//! would only lock the notebook. A bus or a service that is missing is no failure.

use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use gtk::gio::{
    BusNameWatcherFlags, BusType, Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags, DBusSignalFlags,
    UnixFDList, bus_watch_name_on_connection, dbus_address_get_for_bus_sync,
};
use gtk::glib::variant::{ObjectPath, ToVariant, Variant};
use gtk::glib::{ControlFlow, Error, MainContext, MainLoop, Priority, VariantDict, VariantTy, timeout_source_new};

use super::{InForce, Trigger};

const LOGIN: &str = "org.freedesktop.login1";
const LOGIN_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const USER: &str = "org.freedesktop.login1.User";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Each is the name of a service and of its interface. The path differs between desktops.
const SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];

/// How often the lid is looked at: logind says of itself that it closed only since systemd 256.
const LOOK: Duration = Duration::from_secs(2);
/// How long logind may take to answer, in milliseconds.
const PATIENCE: i32 = 2000;

/// A thread that hears both buses.
#[derive(Debug)]
pub struct Listener {
    system: Arc<OnceLock<DBusConnection>>,
}

/// What is known of logind.
#[derive(Debug, Default)]
struct Login {
    /// The path of the session that the program belongs to.
    session: Option<String>,
    /// Whether the lid was closed when last looked at; a computer used with the lid closed is not locked for it again.
    lid: Option<bool>,
}

impl Listener {
    /// Starts the thread; a bus that answers late holds up nobody.
    pub fn start(in_force: InForce, lock: impl Fn() + Clone + Send + 'static) -> Self {
        let system = Arc::new(OnceLock::new());
        let own = Arc::clone(&system);
        thread::spawn(move || {
            let context = MainContext::new();
            let run = || {
                if let Ok(bus) = connect(BusType::System) {
                    let _ = own.set(bus.clone());
                    follow_login(&bus, &in_force, &lock);
                }
                if let Ok(bus) = connect(BusType::Session) {
                    follow_savers(&bus, &in_force, &lock);
                }
                MainLoop::new(Some(&context), false).run();
            };
            let _ = context.with_thread_default(run);
        });
        Self { system }
    }

    /// Takes a "delay" inhibitor. Its file is closed by the system when the process starts again or ends, not before.
    pub fn hold_sleep(&self) {
        let system = Arc::clone(&self.system);
        thread::spawn(move || {
            let Some(bus) = system.get() else { return };
            let what = ("sleep", "Dapter", "Locks first", "delay").to_variant();
            let taken = bus.call_with_unix_fd_list_sync(
                Some(LOGIN),
                LOGIN_PATH,
                MANAGER,
                "Inhibit",
                Some(&what),
                VariantTy::new("(h)").ok(),
                DBusCallFlags::NONE,
                PATIENCE,
                UnixFDList::NONE,
                Cancellable::NONE,
            );
            if let Ok((_, file)) = taken {
                std::mem::forget(file);
            }
        });
    }
}

/// A connection of our own: the shared one would end the program together with the bus.
fn connect(bus: BusType) -> Result<DBusConnection, Error> {
    let address = dbus_address_get_for_bus_sync(bus, Cancellable::NONE)?;
    let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    DBusConnection::for_address_sync(&address, flags, None, Cancellable::NONE)
}

fn follow_login(bus: &DBusConnection, in_force: &InForce, lock: &(impl Fn() + Clone + Send + 'static)) {
    let login = Arc::new(Mutex::new(Login::default()));
    let is_own = |login: &Arc<Mutex<Login>>| {
        let login = Arc::clone(login);
        move |path: &str| held(&login).session.as_deref() == Some(path)
    };

    let sleep = lock.clone();
    hear(bus, MANAGER, "PrepareForSleep", move |_, said| {
        if said.get() == Some((true,)) {
            sleep();
        }
    });
    let (own, locked) = (is_own(&login), lock.clone());
    hear(bus, SESSION, "Lock", move |path, _| {
        if own(path) {
            locked();
        }
    });
    let (own, hinted) = (is_own(&login), lock.clone());
    hear(bus, PROPERTIES, "PropertiesChanged", move |path, said| {
        if own(path) && changed(said, SESSION, "LockedHint") == Some(true) {
            hinted();
        }
    });
    let (known, closed) = (Arc::clone(&login), lock.clone());
    hear(bus, PROPERTIES, "PropertiesChanged", move |_, said| {
        if let Some(lid) = changed(said, MANAGER, "LidClosed") {
            look(&known, Some(lid), &closed);
        }
    });

    let (known, closed, to) = (Arc::clone(&login), lock.clone(), bus.clone());
    let watch = move || {
        let has_lid = held(&known).lid.is_some();
        if has_lid {
            look(&known, lid(&to), &closed);
        }
        ControlFlow::Continue
    };
    // Not the default context, which belongs to the main thread.
    timeout_source_new(LOOK, None, Priority::DEFAULT, watch).attach(MainContext::thread_default().as_ref());

    let (appeared, vanished) = (in_force.clone(), in_force.clone());
    let there = move |bus: DBusConnection, _: &str, _: &str| {
        let (session, lid) = (own_session(&bus), lid(&bus));
        appeared.add(Trigger::Sleep, LOGIN);
        if session.is_some() {
            appeared.add(Trigger::Session, LOGIN);
        }
        if lid.is_some() {
            appeared.add(Trigger::Lid, LOGIN);
        }
        *held(&login) = Login { session, lid };
    };
    let gone = move |_: DBusConnection, _: &str| vanished.remove(LOGIN);
    bus_watch_name_on_connection(bus, LOGIN, BusNameWatcherFlags::AUTO_START, there, gone);
}

/// Calls `act` with the path and the body of each signal that logind sends.
fn hear(bus: &DBusConnection, interface: &str, member: &str, act: impl Fn(&str, &Variant) + 'static) {
    let (sender, interface, member) = (Some(LOGIN), Some(interface), Some(member));
    bus.signal_subscribe(
        sender,
        interface,
        member,
        None,
        None,
        DBusSignalFlags::NONE,
        move |_, _, path, _, _, said| {
            act(path, said);
        },
    );
}

fn follow_savers(bus: &DBusConnection, in_force: &InForce, lock: &(impl Fn() + Clone + Send + 'static)) {
    for name in SAVERS {
        let lock = lock.clone();
        let (sender, member) = (Some(name), Some("ActiveChanged"));
        bus.signal_subscribe(sender, sender, member, None, None, DBusSignalFlags::NONE, move |_, _, _, _, _, said| {
            if said.get() == Some((true,)) {
                lock();
            }
        });
        let (appeared, vanished) = (in_force.clone(), in_force.clone());
        let there = move |_: DBusConnection, _: &str, _: &str| appeared.add(Trigger::ScreenSaver, name);
        let gone = move |_: DBusConnection, _: &str| vanished.remove(name);
        bus_watch_name_on_connection(bus, name, BusNameWatcherFlags::NONE, there, gone);
    }
}

/// Locks when the lid was open and is closed. A question that was not answered changes nothing.
fn look(login: &Mutex<Login>, now: Option<bool>, lock: impl Fn()) {
    let Some(closed) = now else { return };
    let before = held(login).lid.replace(closed);
    if before == Some(false) && closed {
        lock();
    }
}

/// The new value of a property in the body of `PropertiesChanged`.
fn changed(said: &Variant, interface: &str, property: &str) -> Option<bool> {
    let of = said.try_child_value(0)?;
    if of.str() != Some(interface) {
        return None;
    }
    let values = said.try_child_value(1).filter(|values| values.type_() == VariantTy::VARDICT)?;
    VariantDict::new(Some(&values)).lookup(property).ok()?
}

fn lid(bus: &DBusConnection) -> Option<bool> {
    property(bus, LOGIN_PATH, MANAGER, "LidClosed")?.get()
}

/// The session of this process. A desktop that starts its programs as services puts them into none; then it is the one that
/// the person sees.
fn own_session(bus: &DBusConnection) -> Option<String> {
    let ask = |method: &str, about: Variant| {
        let answer = call(bus, LOGIN_PATH, MANAGER, method, &about)?;
        answer.get::<(ObjectPath,)>().map(|(path,)| path.as_str().to_owned())
    };
    let process = || (std::process::id(),).to_variant();
    let named = || ask("GetSession", (std::env::var("XDG_SESSION_ID").ok()?,).to_variant());
    let seen = || {
        let display = property(bus, &ask("GetUserByPID", process())?, USER, "Display")?;
        display.get::<(String, ObjectPath)>().map(|(_, path)| path.as_str().to_owned())
    };
    ask("GetSessionByPID", process()).or_else(named).or_else(seen)
}

fn property(bus: &DBusConnection, path: &str, interface: &str, name: &str) -> Option<Variant> {
    call(bus, path, PROPERTIES, "Get", &(interface, name).to_variant())?.try_child_value(0)?.as_variant()
}

fn call(bus: &DBusConnection, path: &str, interface: &str, method: &str, about: &Variant) -> Option<Variant> {
    let none = DBusCallFlags::NONE;
    bus.call_sync(Some(LOGIN), path, interface, method, Some(about), None, none, PATIENCE, Cancellable::NONE).ok()
}

fn held(login: &Mutex<Login>) -> std::sync::MutexGuard<'_, Login> {
    login.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn a_lid_that_closes_locks_once_and_one_that_was_closed_does_not() {
        let login = Mutex::new(Login::default());
        let locks = Cell::new(0);
        for (now, expected) in
            [(Some(true), 0), (Some(false), 0), (Some(true), 1), (Some(true), 1), (None, 1), (Some(true), 1)]
        {
            look(&login, now, || locks.set(locks.get() + 1));
            assert_eq!(locks.get(), expected, "{now:?}");
        }
    }

    #[test]
    fn only_the_property_of_the_right_interface_counts() {
        let said = |interface: &str, name: &str, value: Variant| {
            (interface, HashMap::from([(name, value)]), Vec::<String>::new()).to_variant()
        };
        let hint = |said: Variant| changed(&said, SESSION, "LockedHint");
        assert_eq!(hint(said(SESSION, "LockedHint", true.to_variant())), Some(true));
        assert_eq!(hint(said(SESSION, "LockedHint", false.to_variant())), Some(false));
        assert_eq!(hint(said(SESSION, "IdleHint", true.to_variant())), None);
        assert_eq!(hint(said(USER, "LockedHint", true.to_variant())), None);
        assert_eq!(hint(said(SESSION, "LockedHint", "yes".to_variant())), None);
        assert_eq!(hint(5.to_variant()), None);
    }
}
