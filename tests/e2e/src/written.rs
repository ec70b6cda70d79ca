//! What a program and everything it starts write, recorded by strace: names and contents, also of files that are gone before
//! anybody could look.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::trouble::{Outcome, missing};

/// Every call that opens, names or fills a file. The last ones go around the others.
const CALLS: &str = "trace=open,openat,openat2,creat,write,writev,pwrite64,pwritev,pwritev2,sendfile,copy_file_range,splice,\
    mmap,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,mknod,mknodat,setxattr,lsetxattr,fsetxattr,\
    io_uring_setup,io_submit,process_vm_writev,vmsplice";

/// Bytes of one call that are recorded. A longer one to a file is told as unseen.
const LONGEST: &str = "67108864";

/// How long strace may take to write down the end.
const PATIENCE: Duration = Duration::from_secs(30);

/// What was written to the file system.
#[derive(Debug, Default)]
pub struct Written {
    /// Everything that was opened for writing, made or given a name; and texts that went into a name's place, such as what a
    /// symbolic link points to.
    pub names: BTreeSet<PathBuf>,
    /// What was written to each file, a thread's writes one after another.
    pub contents: BTreeMap<PathBuf, Vec<u8>>,
    /// Files that were filled in a way whose bytes no record shows, and the call.
    pub unseen: BTreeSet<(PathBuf, String)>,
    /// Processes and threads that were followed.
    pub followed: usize,
}

/// The same command under strace, which writes what it sees into files below `record`. The process that is started is the
/// program itself, as without.
pub fn recorded(command: &Command, record: &Path) -> Command {
    let mut traced = Command::new("strace");
    // A file for each thread: their lines do not interrupt one another.
    traced.args(["-D", "-ff", "-q", "--seccomp-bpf", "-y", "-xx", "-s", LONGEST, "-e", CALLS, "-o"]);
    traced.arg(record.join("of")).arg(command.get_program()).args(command.get_args()).env_clear();
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            traced.env(name, value);
        }
    }
    if let Some(folder) = command.get_current_dir() {
        traced.current_dir(folder);
    }
    traced
}

/// Reads a record once every process in it has ended.
///
/// # Errors
/// When one does not end, or a file cannot be read.
pub fn read(record: &Path) -> Outcome<Written> {
    let start = Instant::now();
    while !ended(record)? {
        if start.elapsed() > PATIENCE {
            return missing("what was recorded goes on");
        }
        sleep(Duration::from_millis(100));
    }
    let mut written = Written::default();
    for file in fs::read_dir(record)? {
        written.followed += 1;
        let text = fs::read_to_string(file?.path())?;
        let mut contents = BTreeMap::new();
        for line in text.lines() {
            written.take(line, &mut contents);
        }
        for (path, bytes) in contents {
            written.contents.entry(path).or_default().extend(bytes);
        }
    }
    Ok(written)
}

/// Whether the one who records has ended, as it does once everybody it follows has.
fn ended(record: &Path) -> Outcome<bool> {
    let record = record.as_os_str().as_bytes();
    for process in fs::read_dir("/proc")? {
        let line = fs::read(process?.path().join("cmdline")).unwrap_or_default();
        if line.starts_with(b"strace\0") && line.windows(record.len()).any(|part| part == record) {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Written {
    fn take(&mut self, line: &str, contents: &mut BTreeMap<PathBuf, Vec<u8>>) {
        let Some((call, rest)) = line.split_once('(') else { return };
        let Some((arguments, result)) = rest.rsplit_once(" = ") else { return };
        if result.starts_with('-') {
            return;
        }
        let mut unseen = |path: Option<PathBuf>| {
            self.unseen.extend(path.filter(|path| is_file(path)).map(|path| (path, call.to_owned())));
        };
        match call {
            "open" | "openat" | "openat2" | "creat" => {
                let writes = ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| arguments.contains(flag));
                if writes || call == "creat" {
                    self.names.extend(opened(result).filter(|path| is_file(path)));
                }
            }
            "write" | "writev" | "pwrite64" | "pwritev" | "pwritev2" => {
                let Some(path) = opened(arguments).filter(|path| is_file(path)) else { return };
                // Cut short.
                if arguments.contains("\"...") {
                    unseen(Some(path.clone()));
                }
                contents.entry(path).or_default().extend(quoted(arguments).into_iter().flatten());
            }
            "mmap" if arguments.contains("MAP_SHARED") && arguments.contains("PROT_WRITE") => unseen(opened(arguments)),
            "mmap" => {}
            "sendfile" | "vmsplice" => unseen(opened(arguments)),
            "copy_file_range" | "splice" => unseen(arguments.split('<').nth(2).and_then(path_of)),
            "io_uring_setup" | "io_submit" | "process_vm_writev" => {
                self.unseen.insert((PathBuf::from("anywhere"), call.to_owned()));
            }
            // What gives something a name.
            _ => self.names.extend(quoted(arguments).into_iter().map(|name| PathBuf::from(OsString::from_vec(name)))),
        }
    }
}

/// Neither a socket nor a pipe, memory without a name, a device or the system's own.
fn is_file(path: &Path) -> bool {
    path.is_absolute()
        && !["/dev", "/proc", "/sys", "/memfd:"]
            .iter()
            .any(|place| path.as_os_str().as_bytes().starts_with(place.as_bytes()) && !path.starts_with("/dev/shm"))
}

/// What the first descriptor is open on: `7<\x2f…>`.
fn opened(text: &str) -> Option<PathBuf> {
    text.split('<').nth(1).and_then(path_of)
}

fn path_of(after: &str) -> Option<PathBuf> {
    Some(PathBuf::from(OsString::from_vec(bytes(after.split_once('>')?.0))))
}

/// What stands between quotes, every byte as `\x2f`.
fn quoted(arguments: &str) -> Vec<Vec<u8>> {
    arguments.split('"').skip(1).step_by(2).map(bytes).collect()
}

fn bytes(text: &str) -> Vec<u8> {
    let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let byte = |four: &[u8]| match four {
        [b'\\', b'x', high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    text.as_bytes().chunks(4).filter_map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As strace writes it.
    fn hex(text: &str) -> String {
        text.bytes().map(|byte| format!("\\x{byte:02x}")).collect()
    }

    #[test]
    fn lines_of_a_record_are_read() {
        let (file, gone, pipe) = (hex("/home/a"), hex("/home/gone"), hex("pipe:[7]"));
        let mut written = Written::default();
        let mut contents = BTreeMap::new();
        for line in [
            format!("openat(AT_FDCWD<{}>, \"{}\", O_WRONLY|O_CREAT, 0666) = 3<{file}>", hex("/home"), hex("a")),
            format!("openat(AT_FDCWD<{}>, \"{}\", O_RDONLY) = 3<{}>", hex("/home"), hex("b"), hex("/home/b")),
            format!("write(3<{file}>, \"{}\", 3) = 3", hex("one")),
            format!(
                "writev(3<{gone}>(deleted), [{{iov_base=\"{}\", iov_len=1}}, {{iov_base=\"{}\", iov_len=1}}], 2) = 2",
                hex("t"),
                hex("w")
            ),
            format!("write(4<{pipe}>, \"{}\", 1) = 1", hex("p")),
            format!("write(3<{file}>, \"{}\"..., 999) = 999", hex("cut")),
            format!("mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 3<{gone}>, 0) = 0x7f"),
            format!("mmap(NULL, 4096, PROT_READ, MAP_SHARED, 3<{file}>, 0) = 0x7f"),
            format!("copy_file_range(5<{file}>, NULL, 6<{gone}>, NULL, 9, 0) = 9"),
            format!("symlink(\"{}\", \"{}\") = 0", hex("points here"), hex("/home/link")),
            format!("mkdir(\"{}\", 0777) = -1 EEXIST (File exists)", hex("/home/x")),
            "+++ exited with 0 +++".to_owned(),
        ] {
            written.take(&line, &mut contents);
        }
        let names: Vec<_> = written.names.iter().map(|name| name.to_str().unwrap()).collect();
        assert_eq!(names, ["/home/a", "/home/link", "points here"]);
        assert_eq!(contents[Path::new("/home/a")], b"onecut");
        assert_eq!(contents[Path::new("/home/gone")], b"tw");
        assert_eq!(contents.len(), 2);
        let unseen: Vec<_> =
            written.unseen.iter().map(|(path, call)| (path.to_str().unwrap(), call.as_str())).collect();
        assert_eq!(unseen, [("/home/a", "write"), ("/home/gone", "copy_file_range"), ("/home/gone", "mmap")]);
    }
}
