//! The main job on the sample notebook, done with keys alone: a visit, a weight, the count of days, a search, a lock, back in,
//! a backup.
//!
//! It waits for the titles of pages, which say when a page takes keys; the language is English.

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use crate::keys::Keys;
use crate::trouble::{Outcome, missing};

/// The passphrase of the sample notebook.
const SAMPLE: &str = "sample";
/// The passphrase of the backup: typed, and to be looked for afterwards where it must not be.
pub const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";
/// A word of the visit's text, to be looked for afterwards where it must not be.
pub const CANARY: &str = "quillwort";
/// For what no title tells: a field's focus.
const SETTLE: Duration = Duration::from_millis(400);
/// Without a graphics card the page is painted up to a second after the keys.
const PAINT: Duration = Duration::from_millis(1200);
/// For a backup, whose key is derived on purpose slowly.
const BACKUP: Duration = Duration::from_secs(60);

/// Does it and gives the backup; `tell` hears each step, and a picture stays of each page.
///
/// # Errors
/// When a page does not appear or the backup is not written.
pub fn main_job(keys: &Keys, mut tell: impl FnMut(&str)) -> Outcome<PathBuf> {
    let backup = keys.stage.documents().join("backup.age");
    let page = |name: &str| keys.screen.wait_title(&format!("^Dapter .+ {name}$"));
    let picture = |name: &str| -> Outcome {
        sleep(PAINT);
        keys.picture(name).map(drop)
    };
    let press = |each: &[&str]| each.iter().try_for_each(|key| keys.screen.press(key));
    let write = |text: &str| keys.screen.type_text(text);

    page("Welcome")?;
    picture("1-welcome")?;
    tell("the sample notebook, of invented people");
    press(&["Tab", "Tab", "Tab", "Return"])?;
    page("Home")?;
    picture("2-home")?;

    tell("a visit");
    press(&["1"])?;
    page("Case")?;
    press(&["n"])?;
    page("New entry")?;
    write("visit")?;
    press(&["Return"])?;
    sleep(SETTLE);
    write(&format!("In good spirits; asked for books and a {CANARY} print."))?;
    press(&["Tab"])?;
    write("held")?;
    press(&["Tab"])?;
    write("through")?;
    picture("3-visit")?;
    press(&["ctrl+Return"])?;
    page("Case")?;

    tell("a weight, by who stood at the scales");
    press(&["n"])?;
    page("New entry")?;
    write("weight")?;
    press(&["Return"])?;
    sleep(SETTLE);
    press(&["Tab"])?;
    write("61.5")?;
    press(&["Tab", "Tab"])?;
    write("measured")?;
    picture("4-weight")?;
    press(&["ctrl+Return"])?;
    page("Case")?;
    picture("5-case")?;

    tell("a search");
    press(&["slash"])?;
    page("Search")?;
    write(CANARY)?;
    picture("6-search")?;

    tell("lock, which starts the program again, and unlock");
    press(&["ctrl+l"])?;
    page("Unlock")?;
    picture("7-locked")?;
    write(SAMPLE)?;
    press(&["Return"])?;
    page("Home")?;
    picture("8-home-again")?;

    tell("a backup, read back and compared");
    press(&["b"])?;
    page("Backup")?;
    press(&["shift+Tab", "Down", "Tab"])?;
    write(PASSPHRASE)?;
    press(&["Tab", "Tab"])?;
    write(PASSPHRASE)?;
    picture("9-passphrase")?;
    back_up(keys, &backup)?;
    picture("10-backup")?;
    Ok(backup)
}

fn back_up(keys: &Keys, backup: &Path) -> Outcome {
    keys.screen.press("Return")?;
    keys.screen.choose("Save File", backup)?;
    let start = std::time::Instant::now();
    while !backup.is_file() {
        if start.elapsed() > BACKUP {
            return missing("the backup was not written");
        }
        sleep(SETTLE);
    }
    Ok(())
}
