//! Which sockets a program asks the system for, and with what success.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::keys::Keys;
use crate::place::kept;
use crate::stage::Stage;
use crate::trouble::Outcome;

/// How often one family of addresses was asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// The system gave a socket, or connected one.
    pub granted: usize,
    /// It refused.
    pub refused: usize,
}

/// Starts `program` under strace, all its processes included, to be worked with keys; the trace goes to
/// `target/<folder>/sockets.trace` and is complete once the [`Keys`] are dropped.
///
/// # Errors
/// When strace or the program does not start.
pub fn start(program: &Path, language: &str, folder: &str) -> Outcome<(Keys, PathBuf)> {
    let file = kept(folder, "sockets.trace")?;
    let stage = Stage::new(language)?;
    let mut command = stage.command("strace");
    command.args(["-f", "-qq", "-e", "trace=socket,connect,io_uring_setup", "-o"]).arg(&file).arg(program);
    Ok((Keys::run(stage, command, folder)?, file))
}

/// Reads a trace: the families by name (`AF_UNIX`), and `io_uring`, which would go around the filter.
///
/// # Errors
/// When the file cannot be read.
pub fn families(file: &Path) -> Outcome<BTreeMap<String, Asked>> {
    let text = std::fs::read_to_string(file)?;
    let mut families = BTreeMap::<String, Asked>::new();
    for (family, granted) in whole(&text).iter().filter_map(|line| call(line)) {
        let asked = families.entry(family).or_default();
        if granted {
            asked.granted += 1;
        } else {
            asked.refused += 1;
        }
    }
    Ok(families)
}

/// The lines of a trace, those that another process's line interrupted put together again by the number they begin with. What
/// was never resumed stays as it is.
fn whole(text: &str) -> Vec<String> {
    const BROKEN: &str = " <unfinished ...>";
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let resumed = line
            .split_once("<... ")
            .and_then(|(process, rest)| Some((process.trim(), rest.split_once(" resumed>")?.1)));
        let begun = resumed.and_then(|(process, _)| {
            let of = |line: &&mut String| line.ends_with(BROKEN) && line.split(' ').next() == Some(process);
            lines.iter_mut().rev().find(of)
        });
        match (begun, resumed) {
            (Some(begun), Some((_, rest))) => *begun = format!("{}{rest}", begun.trim_end_matches(BROKEN)),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Family and success of one traced line. A call whose end is not in the trace counts as granted.
fn call(line: &str) -> Option<(String, bool)> {
    let granted = !line.contains(" = -1 ");
    if line.contains("io_uring_setup(") {
        return Some(("io_uring".to_owned(), granted));
    }
    let after = line.split_once("socket(").or_else(|| line.split_once("sa_family="))?.1;
    let family: String = after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    Some((family, granted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_trace_are_read() {
        let read = |line| call(line).unwrap();
        assert_eq!(read("12 socket(AF_UNIX, SOCK_STREAM, 0) = 3"), ("AF_UNIX".into(), true));
        assert_eq!(
            read("12 socket(AF_INET, SOCK_DGRAM, 0) = -1 EACCES (Permission denied)"),
            ("AF_INET".into(), false)
        );
        assert_eq!(read("12 socket(0xff /* AF_??? */, 1, 0) = -1 EACCES (x)"), ("0xff".into(), false));
        let connect = r#"7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0"#;
        assert_eq!(read(connect), ("AF_UNIX".into(), true));
        assert_eq!(call("7 +++ exited with 0 +++"), None);
        let broken = "7 socket(0xff /* AF_??? */, SOCK_STREAM, 0 <unfinished ...>\n9 +++ exited with 0 +++\n\
            7 <... socket resumed>)    = -1 EACCES (Permission denied)\n8 socket(AF_INET, SOCK_DGRAM, 0 <unfinished ...>";
        let read: Vec<_> = whole(broken).iter().filter_map(|line| call(line)).collect();
        assert_eq!(read, [("0xff".into(), false), ("AF_INET".into(), true)]);
    }
}
