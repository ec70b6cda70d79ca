//! Processes that end with the test, however the test ends.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use rustix::process::{Pid, Signal, kill_process_group};

/// A process with a group of its own, ended as a whole when this is dropped.
#[derive(Debug)]
pub struct Group(Child);

/// A command whose process the system ends when this one is killed, as a test runner does after its time limit.
pub fn tied(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--"]).arg(program);
    command
}

impl Group {
    /// Starts it.
    ///
    /// # Errors
    /// When the program is not there.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        command.process_group(0).spawn().map(Self)
    }

    /// The process that was started.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Its id, which stays the same when the program starts itself again.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Whether it has not ended.
    ///
    /// # Errors
    /// When the system cannot tell.
    pub fn runs(&mut self) -> io::Result<bool> {
        self.0.try_wait().map(|ended| ended.is_none())
    }
}

impl Group {
    /// Ends it without warning, with everything it started.
    pub fn kill(&mut self) {
        if let Some(group) = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.0.wait();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The processes started by `ancestor`, directly or not, and itself; those that have ended and wait to be counted by
/// their parent are left out, as they have no memory.
///
/// # Errors
/// When the list of processes cannot be read.
pub fn family(ancestor: u32) -> io::Result<Vec<u32>> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let Some((state, parent)) = status(&entry.path()) else {
            continue;
        };
        if state != "Z" {
            children.entry(parent).or_default().push(id);
        }
    }
    let (mut family, mut seen) = (vec![ancestor], HashSet::from([ancestor]));
    let mut next = 0;
    while let Some(id) = family.get(next) {
        let own = children.get(id).into_iter().flatten().filter(|child| seen.insert(**child));
        family.extend(own.copied().collect::<Vec<_>>());
        next += 1;
    }
    Ok(family)
}

/// Bytes of memory that each of the processes started by `ancestor`, and itself, takes, by the name of its program: what
/// several share is divided among them, so that the sum counts it once.
///
/// # Errors
/// When the list of processes cannot be read.
pub fn proportional_set_sizes(ancestor: u32) -> io::Result<Vec<(String, u64)>> {
    let size = |id: u32| {
        // One that ended meanwhile takes none.
        let rollup = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
        Some((name(id), kilobytes * 1024))
    };
    Ok(family(ancestor)?.into_iter().filter_map(size).collect())
}

/// State letter and parent, after the name in brackets, which may hold anything.
fn status(process: &Path) -> Option<(String, u32)> {
    let line = std::fs::read_to_string(process.join("stat")).ok()?;
    let mut fields = line.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?.to_owned(), fields.next()?.parse().ok()?))
}

/// Tells one image of a process from the next: where its stack begins, drawn at random at each start.
pub fn image(id: u32) -> Option<String> {
    let line = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    line.rsplit_once(')')?.1.split_whitespace().nth(25).map(str::to_owned)
}

/// The name of a process's program, empty when it has ended.
pub fn name(id: u32) -> String {
    let path = PathBuf::from(format!("/proc/{id}/cmdline"));
    let line = std::fs::read(path).unwrap_or_default();
    let program = line.split(|byte| *byte == 0).next().unwrap_or_default();
    let program = String::from_utf8_lossy(program).into_owned();
    Path::new(&program).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
