//! What the system refuses to the program, and to others about it: sockets, core dumps, reading its memory.
//!
//! Root may read everything; as root the tests run the program, and the one who attacks it, as an ordinary person.

use std::collections::BTreeMap;
use std::fs;
use std::net::{Ipv4Addr, UdpSocket};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use dapter_e2e::{Keys, Outcome, Stage, command_line, family, name, release_program, story};

use crate::FOLDER;

/// Somebody who owns nothing.
const NOBODY: u32 = 65534;
const PATIENCE: Duration = Duration::from_secs(20);

/// What stands before a command so that an ordinary person runs it.
fn person() -> Vec<String> {
    let id = |what: &str| format!("--{what}={NOBODY}");
    let setpriv = ["setpriv", &id("reuid"), &id("regid"), "--clear-groups", "--pdeathsig=KILL", "--"];
    if is_root() { setpriv.map(str::to_owned).to_vec() } else { vec!["env".to_owned()] }
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// The stage and a copy of the program, where that person may use them.
fn hand_over(stage: &Stage, program: &Path) -> Outcome<PathBuf> {
    let copy = stage.documents().join(program.file_name().unwrap_or_default());
    fs::copy(program, &copy)?;
    if is_root() {
        let status = Command::new("chown").arg("-R").arg(NOBODY.to_string()).arg(stage.folder()).status()?;
        assert!(status.success());
    }
    Ok(copy)
}

/// The same line with the largest core that the system allows.
fn dumping(words: &[&str]) -> Vec<String> {
    let mut line = person();
    line.extend(["sh", "-c", "ulimit -c $(ulimit -H -c); exec \"$0\" \"$@\""].map(str::to_owned));
    line.extend(words.iter().map(|word| (*word).to_owned()));
    line
}

/// What another program of the same person is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Refused {
    /// To trace the process.
    attach: bool,
    /// To open its memory.
    memory: bool,
    /// To read where its memory lies and what it was started with.
    about: bool,
}

const ALL: Refused = Refused { attach: true, memory: true, about: true };

fn refused(process: u32) -> Outcome<Refused> {
    let run = |words: &[&str]| -> Outcome<ExitStatus> {
        let mut line = person();
        line.extend(words.iter().map(|word| (*word).to_owned()));
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).current_dir("/").stdout(Stdio::null()).stderr(Stdio::null());
        Ok(command.status()?)
    };
    // Who is let in goes on until `timeout` ends it, with 124; strace ends with 1 when it is refused.
    let attach = run(&["timeout", "1", "strace", "-o", "/dev/null", "-p", &process.to_string()])?;
    assert!([Some(1), Some(124)].contains(&attach.code()), "{attach}");
    let memory = run(&["dd", &format!("if=/proc/{process}/mem"), "count=0"])?;
    let about = run(&["cat", &format!("/proc/{process}/maps"), &format!("/proc/{process}/environ")])?;
    Ok(Refused { attach: attach.code() == Some(1), memory: !memory.success(), about: !about.success() })
}

/// A line of a file about a process.
fn line(process: u32, file: &str, begins: &str) -> Outcome<String> {
    let text = fs::read_to_string(format!("/proc/{process}/{file}"))?;
    Ok(text.lines().find_map(|line| line.strip_prefix(begins)).unwrap_or_default().trim().to_owned())
}

/// No core of it is written, not even to a collecting program, and no socket leaves the computer.
fn assert_walled(process: u32) -> Outcome {
    let limits = line(process, "limits", "Max core file size")?;
    let limits: Vec<_> = limits.split_whitespace().take(2).collect();
    assert!(limits.iter().all(|limit| ["0", "1"].contains(limit)), "{}: {limits:?}", name(process));
    assert_eq!(line(process, "status", "Seccomp:")?, "2", "{}", name(process));
    Ok(())
}

#[allow(clippy::print_stderr)]
fn report(text: &str) {
    eprintln!("proof: {text}");
}

#[test]
fn every_process_of_the_window_has_its_walls() -> Outcome {
    let stage = Stage::new("en")?;
    let program = hand_over(&stage, &release_program()?)?;
    let line = dumping(&[&program.to_string_lossy()]);
    let mut keys = Keys::start_under(stage, &line, FOLDER)?;
    keys.screen.wait_title("^Dapter .+")?;

    // The control: the same person's own program is refused nothing, unless the system refuses it to everybody.
    let mut line = person();
    line.extend(["sleep", "60"].map(str::to_owned));
    let mut other = Command::new(&line[0]).args(&line[1..]).current_dir("/").spawn()?;
    sleep(Duration::from_millis(300));
    let ordinary = refused(other.id())?;
    other.kill()?;
    other.wait()?;
    let yama = fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope").unwrap_or_else(|_| "0".to_owned());
    assert_eq!(ordinary, Refused { attach: yama.trim() != "0", memory: yama.trim() != "0", about: false });

    let mut found = BTreeMap::new();
    for process in family(keys.id())? {
        assert_walled(process)?;
        found.insert(name(process), refused(process)?);
    }
    report(&format!("another program of the same person is refused (yama {}): {found:?}", yama.trim()));
    assert!(found.len() > 2, "the page's processes were not looked at: {found:?}");
    assert!(found.values().all(|refused| *refused == ALL), "{found:?}");

    // Whatever ends the program in disorder leaves no core.
    let before = cores(&keys.stage.documents())?;
    for process in family(keys.id())?.into_iter().rev() {
        Command::new("kill").args(["-ABRT", &process.to_string()]).stderr(Stdio::null()).status()?;
    }
    let start = Instant::now();
    while keys.runs()? {
        assert!(start.elapsed() < PATIENCE);
        sleep(Duration::from_millis(50));
    }
    assert_eq!(cores(&keys.stage.documents())?, before);
    Ok(())
}

/// The files of a folder that could be a core.
fn cores(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("core")) {
            found.push(path);
        }
    }
    Ok(found)
}

/// It waits for its passphrase, which is to come through a pipe with a name.
#[test]
fn the_command_line_has_the_same_walls() -> Outcome {
    let stage = Stage::new("en")?;
    let (documents, pipe) = (stage.documents(), stage.documents().join("pipe"));
    assert!(Command::new("mkfifo").arg(&pipe).status()?.success());
    let program = hand_over(&stage, &command_line()?)?;
    let start = |words: &[&str]| -> Outcome<Child> {
        let line = dumping(words);
        Ok(stage.command(&line[0]).args(&line[1..]).current_dir(&documents).spawn()?)
    };
    let end = |mut run: Child| -> Outcome<ExitStatus> {
        Command::new("kill").args(["-ABRT", &run.id().to_string()]).status()?;
        Ok(run.wait()?)
    };
    // The control: what a program without walls leaves, where the system writes cores at all.
    let control = start(&["sleep", "60"])?;
    sleep(Duration::from_millis(300));
    let writes = line(control.id(), "limits", "Max core file size")?;
    let dumped = end(control)?.core_dumped();
    assert!(dumped || writes.starts_with("0 "), "no core of the control was written, at a limit of {writes}");

    let run = start(&[&program.to_string_lossy(), "new", "Notes", "--passphrase-file", "pipe"])?;
    let began = Instant::now();
    while line(run.id(), "status", "Seccomp:")? != "2" {
        assert!(began.elapsed() < PATIENCE, "it has no filter");
        sleep(Duration::from_millis(20));
    }
    assert_walled(run.id())?;
    assert_eq!(refused(run.id())?, ALL);
    let ended = end(run)?;
    assert!(ended.signal().is_some() && !ended.core_dumped(), "{ended}");
    Ok(())
}

/// Not even the interface that a computer has for itself.
#[test]
fn the_main_job_is_done_where_there_is_no_network_at_all() -> Outcome {
    let stage = Stage::new("en")?;
    let program = release_program()?.to_string_lossy().into_owned();
    let keys = Keys::start_under(stage, &["unshare".into(), "-rn".into(), program], FOLDER)?;
    let backup = story::main_job(&keys, |_| {})?;
    assert!(backup.metadata()?.len() > 1000);
    let interfaces = fs::read_to_string(format!("/proc/{}/net/dev", keys.id()))?;
    let names: Vec<_> = interfaces.lines().filter_map(|line| Some(line.split_once(':')?.0.trim())).collect();
    assert_eq!(names, ["lo"]);
    let routes = fs::read_to_string(format!("/proc/{}/net/route", keys.id()))?;
    assert_eq!(routes.lines().skip(1).count(), 0, "{routes}");
    // The control: outside there is at least a way to oneself.
    assert!(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?.connect((Ipv4Addr::LOCALHOST, 9)).is_ok());
    Ok(())
}
