//! The program itself, run beside the tests.

use assert_cmd::Command;

use super::Desk;

/// The program, at a desk: with settings and memory of its own, speaking English.
pub fn dapter(desk: &Desk) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dapter"));
    command.current_dir(desk.folder()).env_clear().envs(home(desk));
    command
}

/// The whole environment of the program at a desk.
pub fn home(desk: &Desk) -> [(&'static str, String); 4] {
    let folder = |name: &str| desk.path(name).display().to_string();
    [
        ("HOME", folder("home")),
        ("XDG_CONFIG_HOME", folder("home/config")),
        ("XDG_STATE_HOME", folder("home/state")),
        ("LANG", "en_US.UTF-8".into()),
    ]
}
