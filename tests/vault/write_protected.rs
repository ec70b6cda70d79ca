//! A medium that nothing can be written to: a folder mounted so for one process alone.

use std::{fs, process::Command};

use dapter::{error::Error, vault::Access};

use crate::support::{Desk, child, files, report, save_notes, texts};

#[test]
fn a_notebook_on_a_write_protected_medium_is_read() {
    let name = "write_protected::a_notebook_on_a_write_protected_medium_is_read";
    if let Some(folder) = child::folder() {
        let desk = Desk::at(&folder);
        assert!(fs::write(desk.notebook().join("probe"), "").is_err(), "the medium can be written to");
        let (one, other) = (desk.read(), desk.read());
        assert_eq!(texts(&one), ["1", "2"]);
        assert_eq!(texts(&one), texts(&other));
        let failure = Error::from(desk.try_open(Access::Write).unwrap_err()).failure();
        assert_eq!(failure.code, "disk");
        return child::say("read");
    }
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=2);
    // The lock is no part of a copy that somebody burnt on a disc.
    fs::remove_file(desk.notebook().join("lock")).unwrap();
    let before = files::snapshot(&desk.notebook());
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c"]);
    command.arg("mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"").arg(desk.notebook());
    let output = child::under(command, name, desk.folder()).output();
    // Anything but an answer of the test comes from what was to mount.
    let Some(output) = output.ok().filter(|output| matches!(output.status.code(), Some(0 | 101))) else {
        return report("NOT RUN: nothing can be mounted here, so that no medium could be write-protected");
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(child::words(&output.stdout), ["read"]);
    assert_eq!(files::snapshot(&desk.notebook()), before);
}
