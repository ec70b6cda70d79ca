//! The main job, done with keys alone: a notebook, a case, a visit, a lock and back in, a backup.
//!
//! It waits for the titles of pages, which say when a page takes keys; the language is English.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use crate::keys::Keys;
use crate::trouble::{Outcome, missing};

/// The notebook's passphrase in the story.
pub const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";
/// A word of the visit's text, to be looked for afterwards where it must not be.
pub const CANARY: &str = "quillwort";
/// For what no title tells: a field's focus.
const SETTLE: Duration = Duration::from_millis(400);
/// Without a graphics card the page is painted up to a second after the keys.
const PAINT: Duration = Duration::from_millis(1200);
/// For a backup, whose key is derived on purpose slowly.
const BACKUP: Duration = Duration::from_secs(60);

/// What the story leaves.
#[derive(Debug)]
pub struct Left {
    /// The notebook's folder.
    pub notebook: PathBuf,
    /// The backup, one file.
    pub backup: PathBuf,
}

/// Does it; `tell` hears each step, and a picture stays of each page.
///
/// # Errors
/// When a page does not appear or the backup is not written.
pub fn main_job(keys: &Keys, mut tell: impl FnMut(&str)) -> Outcome<Left> {
    let documents = keys.stage.documents();
    let left = Left { notebook: documents.join("notebook"), backup: documents.join("backup.age") };
    std::fs::create_dir(&left.notebook)?;
    let page = |name: &str| keys.screen.wait_title(&format!("^Dapter .+ {name}$"));
    let picture = |name: &str| -> Outcome {
        sleep(PAINT);
        keys.picture(name).map(drop)
    };
    let press = |each: &[&str]| each.iter().try_for_each(|key| keys.screen.press(key));
    let write = |text: &str| keys.screen.type_text(text);

    page("Welcome")?;
    picture("1-welcome")?;
    tell("a new notebook");
    press(&["Return"])?;
    page("New notebook")?;
    press(&["Tab", "space"])?;
    keys.screen.choose("Select Folder", &left.notebook)?;
    sleep(SETTLE);
    press(&["Tab"])?;
    write(PASSPHRASE)?;
    press(&["Tab", "Tab"])?;
    write(PASSPHRASE)?;
    picture("2-new-notebook")?;
    press(&["Return"])?;

    page("Home")?;
    tell("the first case");
    press(&["Return"])?;
    page("New entry")?;
    write("Aigerim Testova")?;
    picture("3-case")?;
    press(&["ctrl+Return"])?;

    page("Home")?;
    tell("a visit");
    press(&["n"])?;
    page("New entry")?;
    write("Visit")?;
    press(&["Return"])?;
    sleep(SETTLE);
    write(&format!("Visit held, in good spirits; asked for books and a {CANARY} print."))?;
    picture("4-visit")?;
    press(&["ctrl+Return"])?;
    page("Home")?;
    picture("5-home")?;

    tell("lock, which starts the program again, and unlock");
    press(&["ctrl+l"])?;
    page("Unlock")?;
    picture("6-locked")?;
    write(PASSPHRASE)?;
    press(&["Return"])?;
    page("Home")?;
    picture("7-home-again")?;

    tell("a backup, read back and compared");
    press(&["b"])?;
    page("Backup")?;
    write(PASSPHRASE)?;
    back_up(keys, &left)?;
    picture("8-backup")?;
    Ok(left)
}

fn back_up(keys: &Keys, left: &Left) -> Outcome {
    keys.screen.press("Return")?;
    keys.screen.choose("Save File", &left.backup)?;
    let start = std::time::Instant::now();
    while !left.backup.is_file() {
        if start.elapsed() > BACKUP {
            return missing("the backup was not written");
        }
        sleep(SETTLE);
    }
    Ok(())
}
