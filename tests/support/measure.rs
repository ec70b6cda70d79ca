//! The program itself, run once, with the time and the memory that it took.

use std::{
    fs::{self, File},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{Desk, cli, report};

/// What a run of the program said, and what it took.
#[derive(Debug)]
pub struct Run {
    /// Its exit code; `None` when a signal ended it.
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
    pub time: Duration,
    /// The most memory it held at once, in KiB.
    pub peak: u64,
}

/// The time that anything hostile may take: loose, as the build is not optimised and the machine may be busy. What it took is
/// reported.
const LONGEST: Duration = Duration::from_secs(10);

/// The memory that anything hostile may take, in KiB.
const MOST: u64 = 256 << 10;

/// Runs the program at a desk with these arguments. It is ended when it takes far too long.
pub fn run(desk: &Desk, args: &[&str]) -> Run {
    run_with(desk, args, Stdio::null(), |_| {})
}

/// As [`run`], with something to do while it runs.
pub fn run_with(desk: &Desk, args: &[&str], stdin: Stdio, meanwhile: impl FnOnce(&mut Child)) -> Run {
    let said = tempfile::tempdir().unwrap();
    let to = |name: &str| File::create(said.path().join(name)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_dapter"));
    command.current_dir(desk.folder()).env_clear().envs(cli::home(desk)).args(args);
    command.stdin(stdin).stdout(to("out")).stderr(to("err"));
    let begun = Instant::now();
    let mut child = command.spawn().unwrap();
    meanwhile(&mut child);
    let mut peak = 0;
    let code = loop {
        peak = peak.max(held(child.id()).unwrap_or_default());
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if begun.elapsed() > 6 * LONGEST {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("{args:?} did not end");
        }
        thread::sleep(Duration::from_millis(1));
    };
    let read = |name: &str| String::from_utf8(fs::read(said.path().join(name)).unwrap()).unwrap();
    Run { code, out: read("out"), err: read("err"), time: begun.elapsed(), peak }
}

/// The most memory that a process has held until now. The system counts it; once the process has ended, it is gone.
fn held(process: u32) -> Option<u64> {
    let status = fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.parse().ok()
}

/// Holds runs against what everything hostile is owed, and gathers what they took.
#[derive(Debug, Default)]
pub struct Measured {
    runs: usize,
    time: Duration,
    peak: u64,
}

impl Measured {
    /// The run ended by itself with this code, said why, and took neither long nor much.
    pub fn ended(&mut self, what: &str, run: &Run, code: i32) {
        assert!(!run.err.contains("panicked"), "{what}: {}", run.err);
        assert_eq!(run.code, Some(code), "{what}: {run:?}");
        assert!(code == 0 || !run.err.trim().is_empty(), "{what}: it says nothing");
        assert!(run.time < LONGEST, "{what} took {:?}", run.time);
        assert!(run.peak < MOST, "{what} took {} KiB", run.peak);
        self.runs += 1;
        self.time = self.time.max(run.time);
        self.peak = self.peak.max(run.peak);
    }

    /// Reports the longest and the largest of them.
    pub fn report(&self, what: &str) {
        let Self { runs, time, peak } = self;
        report(&format!("{what}: {runs} runs, the longest {time:.1?}, the largest {} MiB", peak >> 10));
    }
}
