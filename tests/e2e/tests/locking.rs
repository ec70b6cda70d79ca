//! Whatever says that the person leaves takes the text away: the system, the clock, the panic key. What was copied goes too.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use dapter_e2e::{App, Bus, Outcome, Stage, command_line};

const SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];
/// Long enough for a lock that must not happen: the lid is looked at every two seconds, and the page has 0.4.
const QUIET: Duration = Duration::from_millis(3500);
const PASSPHRASE: &str = "lantern-cobalt-thimble";
/// A page that does not answer any more.
const HANG: &str = "setTimeout(() => { while (true); }, 100)";

fn on(bus: &Bus) -> Outcome<App> {
    App::start_as(Stage::new("en")?, |command| bus.lead(command))
}

/// The sample notebook, open.
fn open_sample(app: &App) -> Outcome {
    app.click("welcome-sample")?;
    app.screen().wait_title("Home")
}

fn unlock(app: &App, passphrase: &str) -> Outcome {
    app.fill("passphrase", passphrase)?;
    app.press("Return")?;
    app.screen().wait_title("Home")
}

fn page(app: &App) -> Outcome<String> {
    Ok(app.run("return document.body.innerText")?.as_str().unwrap_or_default().to_owned())
}

/// The program locks when this is done, and nothing of the page before is left.
fn locks(app: &mut App, action: impl FnOnce(&App) -> Outcome) -> Outcome {
    let name = app.text("case-open")?;
    assert!(page(app)?.contains(&name));
    app.restarts(action)?;
    app.screen().wait_title("Unlock")?;
    assert!(!page(app)?.contains(&name));
    Ok(())
}

#[test]
fn the_system_locks_the_notebook_and_sleep_waits_for_it() -> Outcome {
    let bus = Bus::start()?;
    let login = bus.login()?;
    let savers = SAVERS.map(|name| bus.service(name));
    let mut app = on(&bus)?;
    login.wait_held(0)?;
    open_sample(&app)?;
    let inhibited = login.wait_held(1)?;
    assert_eq!(inhibited[0].to_string(), "('sleep', 'Dapter', 'Locks first', 'delay')");
    locks(&mut app, |_| login.sleep())?;
    login.wait_held(0)?;
    unlock(&app, "sample")?;
    login.wait_held(1)?;
    app.click("nav-settings")?;
    app.wait_text(
        "triggers",
        "the computer goes to sleepthe lid is closedthe session is lockedthe screen saver starts",
    )?;
    app.click("nav-home")?;
    app.screen().wait_title("Home")?;
    app.screenshot("locking-home")?;

    locks(&mut app, |_| login.lock(true))?;
    unlock(&app, "sample")?;
    locks(&mut app, |_| login.hint())?;
    unlock(&app, "sample")?;
    locks(&mut app, |_| {
        login.lid(true);
        Ok(())
    })?;
    // Used with the lid closed, as beside a screen, it stays open.
    unlock(&app, "sample")?;
    for (name, saver) in SAVERS.iter().zip(savers) {
        let saver = saver?;
        locks(&mut app, |_| saver.cover(name))?;
        unlock(&app, "sample")?;
    }
    Ok(())
}

#[test]
fn a_strangers_word_and_anothers_session_count_for_nothing() -> Outcome {
    let bus = Bus::start()?;
    let login = bus.login()?;
    let mut app = on(&bus)?;
    open_sample(&app)?;
    login.wait_held(1)?;
    let stranger = bus.stranger()?;
    stranger.say_sleep(None)?;
    stranger.say_sleep(Some(&login.caller()))?;
    for name in SAVERS {
        stranger.cover(name)?;
    }
    login.lock(false)?;
    sleep(QUIET);
    app.screen().wait_title("Home")?;
    assert!(app.count("case-open")? > 0);
    locks(&mut app, |_| login.sleep())
}

#[test]
fn a_page_that_hangs_is_locked_all_the_same() -> Outcome {
    let bus = Bus::start()?;
    let login = bus.login()?;
    let mut app = on(&bus)?;
    open_sample(&app)?;
    login.wait_held(1)?;
    locks(&mut app, |app| {
        app.run(HANG)?;
        sleep(Duration::from_millis(500));
        login.sleep()
    })
}

#[test]
fn without_any_bus_the_settings_say_so_and_the_clock_locks() -> Outcome {
    let mut app = App::start()?;
    open_sample(&app)?;
    app.click("nav-settings")?;
    app.wait_for("no-triggers")?;
    app.fill("lock-minutes", "1")?;
    app.press("Tab")?;
    app.wait_text("settings-saved", "Saved")?;
    app.click("nav-home")?;
    app.screen().wait_title("Home")?;
    locks(&mut app, |_| {
        sleep(Duration::from_secs(64));
        Ok(())
    })
}

/// A notebook in the stage's documents, and the file with its passphrase.
fn notebook(stage: &Stage) -> Outcome<(PathBuf, PathBuf)> {
    let (folder, passphrase) = (stage.documents().join("notes"), stage.documents().join("passphrase"));
    std::fs::write(&passphrase, PASSPHRASE)?;
    assert!(dapter(&["new"], &folder, &passphrase)?);
    Ok((folder, passphrase))
}

fn dapter(words: &[&str], folder: &PathBuf, passphrase: &PathBuf) -> Outcome<bool> {
    let mut command = Command::new(command_line()?);
    command.args(words).arg(folder).arg("--passphrase-file").arg(passphrase);
    Ok(command.stdout(Stdio::null()).status()?.success())
}

/// Nothing of the program is left, in its private folder or elsewhere.
fn assert_ended(app: &mut App) -> Outcome {
    let start = Instant::now();
    assert_eq!(app.ends()?, 0);
    // A tenth of a second on an idle machine; a busy one is allowed for.
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    let left: Vec<_> = app.stage().left_behind()?.into_iter().filter(|file| file.starts_with("run")).collect();
    assert_eq!(left, Vec::<PathBuf>::new());
    Ok(())
}

#[test]
fn the_panic_key_ends_the_program_in_the_middle_of_a_word() -> Outcome {
    let stage = Stage::new("en")?;
    let (folder, passphrase) = notebook(&stage)?;
    let mut app = App::start_as(stage, |command| command.arg("--notebook").arg(&folder))?;
    unlock(&app, PASSPHRASE)?;
    app.press("n")?;
    app.screen().wait_title("New entry")?;
    app.screen().type_text("note")?;
    app.press("Return")?;
    app.wait_for("text")?;
    app.screen().type_text("in the middle of a wo")?;
    app.press("ctrl+shift+q")?;
    assert_ended(&mut app)?;
    assert!(dapter(&["check"], &folder, &passphrase)?);
    Ok(())
}

#[test]
fn the_panic_key_works_when_the_page_hangs() -> Outcome {
    let mut app = App::start()?;
    open_sample(&app)?;
    app.run(HANG)?;
    sleep(Duration::from_millis(500));
    app.press("ctrl+shift+q")?;
    assert_ended(&mut app)
}

#[test]
fn the_panic_key_works_in_dialogs_and_in_the_systems_choosers() -> Outcome {
    let mut app = App::start()?;
    open_sample(&app)?;
    app.click("nav-keys")?;
    app.wait_text("keys", "Ctrl+Shift+Q")?;
    app.press("ctrl+shift+q")?;
    assert_ended(&mut app)?;

    let mut app = App::start()?;
    app.click("welcome-new")?;
    app.click("choose-folder")?;
    app.screen().wait_title("^Select Folder$")?;
    sleep(Duration::from_millis(500));
    app.press("ctrl+shift+q")?;
    assert_ended(&mut app)
}

/// Copies a text from a field of the open notebook, and marks it.
fn copy(app: &App, text: &str) -> Outcome {
    app.press("slash")?;
    app.screen().wait_title("Search")?;
    app.fill("query", text)?;
    app.press("ctrl+a")?;
    app.press("ctrl+c")?;
    for _ in 0..100 {
        if app.screen().clipboard()? == text {
            return Ok(());
        }
        sleep(Duration::from_millis(30));
    }
    assert_eq!(app.screen().clipboard()?, text);
    Ok(())
}

#[test]
fn what_was_copied_goes_at_lock_and_what_others_copied_stays() -> Outcome {
    let mut app = App::start()?;
    open_sample(&app)?;
    copy(&app, "Oral testimony")?;
    assert_eq!(app.screen().marked()?, "Oral testimony");
    app.restarts(|app| app.press("ctrl+l"))?;
    assert_eq!((app.screen().clipboard()?, app.screen().marked()?), (String::new(), String::new()));

    // A manager took it over, as most do.
    unlock(&app, "sample")?;
    copy(&app, "Oral testimony")?;
    app.screen().copy("Oral testimony")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    assert_eq!(app.screen().clipboard()?.trim(), "");

    unlock(&app, "sample")?;
    copy(&app, "Oral testimony")?;
    app.screen().copy("a shopping list")?;
    app.restarts(|app| app.press("ctrl+l"))?;
    assert_eq!(app.screen().clipboard()?, "a shopping list");
    Ok(())
}

#[test]
fn what_was_copied_goes_at_the_end_however_it_comes() -> Outcome {
    for keys in ["ctrl+shift+q", "alt+F4"] {
        let mut app = App::start()?;
        open_sample(&app)?;
        copy(&app, "Oral testimony")?;
        app.screen().copy("Oral testimony")?;
        app.press(keys)?;
        assert_eq!(app.ends()?, 0);
        assert_eq!((app.screen().clipboard()?.trim(), app.screen().marked()?.as_str()), ("", ""), "{keys}");
    }
    Ok(())
}
