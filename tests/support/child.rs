//! Tests that need a second process: the same test started again, with a folder to work in.

use std::{
    env,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

const FOLDER: &str = "DAPTER_TEST_CHILD_FOLDER";

/// The folder to work in, when this process is the child.
pub fn folder() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

/// Starts the named test again as a child that works in `folder`; what it says can be read.
pub fn start(test: &str, folder: &Path) -> Child {
    again(Command::new(env::current_exe().unwrap()), test, folder).spawn().unwrap()
}

/// The same as the last arguments of another program, which runs it.
pub fn under(mut program: Command, test: &str, folder: &Path) -> Command {
    program.arg(env::current_exe().unwrap());
    again(program, test, folder)
}

fn again(mut command: Command, test: &str, folder: &Path) -> Command {
    command.args(["--exact", test, "--nocapture"]).env(FOLDER, folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Begins the lines that a child says, among those of the test runner.
pub const SAYS: &str = "child: ";

/// The words that a child said, among what it wrote.
pub fn words(output: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(output);
    text.lines().filter_map(|line| Some(line.split_once(SAYS)?.1.to_owned())).collect()
}

/// Says a word by another call than the one that writes files, so that a test may let that one fail.
#[cfg(unix)]
pub fn say_apart(word: &str) {
    use std::os::fd::AsFd;
    let line = format!("{SAYS}{word}\n");
    let mut out = std::fs::File::from(io::stdout().as_fd().try_clone_to_owned().unwrap());
    assert_eq!(out.write_vectored(&[io::IoSlice::new(line.as_bytes())]).unwrap(), line.len());
}

/// Says a word to the parent: written in one call, so that a kill leaves it whole or unsaid.
pub fn say(word: &str) {
    let mut out = io::stdout().lock();
    out.write_all(format!("{SAYS}{word}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}
