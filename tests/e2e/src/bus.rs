//! A bus of the test's own, and the system's services on it, played.

use std::io::{ErrorKind, Read};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use gio::glib::variant::{Handle, ObjectPath, ToVariant, Variant};
use gio::glib::{MainContext, MainLoop};
use gio::{
    BusNameOwnerFlags, Cancellable, DBusConnection, DBusConnectionFlags, DBusMethodInvocation, DBusNodeInfo,
    UnixFDList, bus_own_name_on_connection,
};
use tempfile::TempDir;

use crate::process::{Group, tied};
use crate::trouble::{Outcome, Trouble, missing};

const PATIENCE: Duration = Duration::from_secs(20);
const LOOK: Duration = Duration::from_millis(20);

const LOGIN: &str = "org.freedesktop.login1";
const LOGIN_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
/// The session that the played service puts every process into.
const OWN: &str = "/org/freedesktop/login1/session/_31";
const OTHER: &str = "/org/freedesktop/login1/session/_32";

/// As much of logind as the program asks for.
const DESCRIBED: &str = "<node>
  <interface name='org.freedesktop.login1.Manager'>
    <method name='GetSessionByPID'><arg type='u' direction='in'/><arg type='o' direction='out'/></method>
    <method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
      <arg type='s' direction='in'/><arg type='h' direction='out'/></method>
    <property name='LidClosed' type='b' access='read'/>
  </interface>
</node>";

/// A bus daemon that knows no services and starts none.
#[derive(Debug)]
pub struct Bus {
    _daemon: Group,
    address: String,
    _folder: TempDir,
}

/// A program on the bus under a name, or a stranger.
#[derive(Debug)]
pub struct Service(DBusConnection);

/// logind, played.
#[derive(Debug)]
pub struct Login {
    service: Service,
    told: Arc<Mutex<Told>>,
}

/// What the played service knows.
#[derive(Debug, Default)]
struct Told {
    lid: bool,
    /// Who called last.
    caller: String,
    /// What was inhibited, and the other end of each file that was handed out.
    inhibitors: Vec<(Variant, UnixStream)>,
}

impl From<gio::glib::Error> for Trouble {
    fn from(error: gio::glib::Error) -> Self {
        Self::Missing(error.to_string())
    }
}

impl Bus {
    /// Starts the daemon.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start() -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("dapter-bus-").tempdir()?;
        let socket = folder.path().join("socket");
        let address = format!("unix:path={}", socket.display());
        let config = folder.path().join("bus.conf");
        std::fs::write(
            &config,
            format!(
                "<busconfig><type>session</type><listen>{address}</listen><auth>EXTERNAL</auth><policy context='default'>\
                 <allow send_destination='*'/><allow receive_sender='*'/><allow own='*'/></policy></busconfig>"
            ),
        )?;
        let mut command = tied("dbus-daemon");
        command.arg("--nofork").arg("--config-file").arg(&config);
        let daemon = Group::start(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
        let start = Instant::now();
        while !socket.exists() {
            if start.elapsed() > PATIENCE {
                return missing("the bus did not start");
            }
            sleep(LOOK);
        }
        Ok(Self { _daemon: daemon, address, _folder: folder })
    }

    /// A program started so finds this bus in place of both.
    pub fn lead<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DBUS_SYSTEM_BUS_ADDRESS", &self.address).env("DBUS_SESSION_BUS_ADDRESS", &self.address)
    }

    /// A program on this bus that has no name.
    ///
    /// # Errors
    /// When the bus refuses it.
    pub fn stranger(&self) -> Outcome<Service> {
        let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        Ok(Service(DBusConnection::for_address_sync(&self.address, flags, None, Cancellable::NONE)?))
    }

    /// A screen saver of this name, or any other service that only speaks.
    ///
    /// # Errors
    /// When the name is taken.
    pub fn service(&self, name: &str) -> Outcome<Service> {
        self.named(name, |_| Ok(()))
    }

    /// logind, with the lid open.
    ///
    /// # Errors
    /// When the name is taken.
    pub fn login(&self) -> Outcome<Login> {
        let told = Arc::new(Mutex::new(Told::default()));
        let own = Arc::clone(&told);
        let service = self.named(LOGIN, move |bus| {
            let node = DBusNodeInfo::for_xml(DESCRIBED)?;
            let Some(interface) = node.lookup_interface(MANAGER) else { return missing("no interface") };
            let lid = Arc::clone(&own);
            bus.register_object(
                LOGIN_PATH,
                &interface,
                move |_, sender, _, _, method, about, call| answer(&own, sender, method, about, call),
                move |_, _, _, _, _| held(&lid).lid.to_variant(),
                |_, _, _, _, _, _| false,
            )?;
            Ok(())
        })?;
        Ok(Login { service, told })
    }

    /// Runs a service on a thread of its own, and waits until it has its name.
    fn named(&self, name: &str, begin: impl FnOnce(&DBusConnection) -> Outcome + Send + 'static) -> Outcome<Service> {
        let Service(bus) = self.stranger()?;
        let (done, wait) = mpsc::channel();
        let (name, own) = (name.to_owned(), bus.clone());
        thread::spawn(move || {
            let context = MainContext::new();
            let _ = context.with_thread_default(|| {
                let begun = begin(&own);
                if begun.is_err() {
                    let _ = done.send(begun);
                    return;
                }
                let there = move |_: DBusConnection, _: &str| {
                    let _ = done.send(Ok(()));
                };
                bus_own_name_on_connection(&own, &name, BusNameOwnerFlags::NONE, there, |_, _| {});
                MainLoop::new(Some(&context), false).run();
            });
        });
        match wait.recv_timeout(PATIENCE) {
            Ok(begun) => begun.map(|()| Service(bus)),
            Err(_) => missing("the service did not get its name"),
        }
    }
}

impl Service {
    /// Sends a signal, to everybody or to one program.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn say(&self, to: Option<&str>, path: &str, interface: &str, signal: &str, what: &Variant) -> Outcome {
        self.0.emit_signal(to, path, interface, signal, Some(what))?;
        Ok(self.0.flush_sync(Cancellable::NONE)?)
    }

    /// Says as a screen saver that it has started.
    ///
    /// # Errors
    /// As [`Service::say`].
    pub fn cover(&self, name: &str) -> Outcome {
        self.say(None, "/ScreenSaver", name, "ActiveChanged", &(true,).to_variant())
    }

    /// Says to everybody, and to one program, that the computer goes to sleep.
    ///
    /// # Errors
    /// As [`Service::say`].
    pub fn say_sleep(&self, to: Option<&str>) -> Outcome {
        self.say(to, LOGIN_PATH, MANAGER, "PrepareForSleep", &(true,).to_variant())
    }
}

impl Login {
    /// The computer goes to sleep.
    ///
    /// # Errors
    /// As [`Service::say`].
    pub fn sleep(&self) -> Outcome {
        self.service.say_sleep(None)
    }

    /// The session is to be locked: the program's, or somebody else's.
    ///
    /// # Errors
    /// As [`Service::say`].
    pub fn lock(&self, own: bool) -> Outcome {
        self.service.say(None, if own { OWN } else { OTHER }, SESSION, "Lock", &().to_variant())
    }

    /// The session says that it is locked.
    ///
    /// # Errors
    /// As [`Service::say`].
    pub fn hint(&self) -> Outcome {
        let values = std::collections::HashMap::from([("LockedHint", true.to_variant())]);
        let what = (SESSION, values, Vec::<String>::new()).to_variant();
        self.service.say(None, OWN, PROPERTIES, "PropertiesChanged", &what)
    }

    /// The lid is closed or opened; as in most versions of logind, nothing is said of it.
    pub fn lid(&self, closed: bool) {
        held(&self.told).lid = closed;
    }

    /// Who asked last: the program, by its unique name.
    pub fn caller(&self) -> String {
        held(&self.told).caller.clone()
    }

    /// Waits until so many inhibitors are held, and tells what was ever inhibited.
    ///
    /// # Errors
    /// When it does not come to that.
    pub fn wait_held(&self, expected: usize) -> Outcome<Vec<Variant>> {
        let start = Instant::now();
        loop {
            let mut told = held(&self.told);
            let inhibited = told.inhibitors.iter().map(|(what, _)| what.clone()).collect();
            let count = told.inhibitors.iter_mut().filter_map(|(_, file)| is_held(file).then_some(())).count();
            drop(told);
            if count == expected {
                return Ok(inhibited);
            }
            if start.elapsed() > PATIENCE {
                return missing(format!("{count} inhibitors are held, not {expected}"));
            }
            sleep(LOOK);
        }
    }
}

fn answer(told: &Mutex<Told>, sender: &str, method: &str, about: Variant, call: DBusMethodInvocation) {
    let mut told = held(told);
    sender.clone_into(&mut told.caller);
    if method == "GetSessionByPID" {
        let own = ObjectPath::try_from(OWN.to_owned()).ok();
        return call.return_value(own.map(|own| (own,).to_variant()).as_ref());
    }
    let Ok((ours, theirs)) = UnixStream::pair() else { return };
    let _ = ours.set_nonblocking(true);
    told.inhibitors.push((about, ours));
    call.return_value_with_unix_fd_list(Some(&(Handle(0),).to_variant()), Some(&UnixFDList::from_array([theirs])));
}

/// Whether the other end is open somewhere.
fn is_held(file: &mut UnixStream) -> bool {
    file.read(&mut [0]).is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
}

fn held(told: &Mutex<Told>) -> MutexGuard<'_, Told> {
    told.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
