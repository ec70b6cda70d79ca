//! What a person has: keys, a pointer, a clipboard, and eyes.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::layout::{place_of, runs};
use crate::trouble::{Outcome, missing};

/// How long a window may take to appear. Generous: two cores may run two of them, in debug builds.
const PATIENCE: Duration = Duration::from_secs(40);
/// A chooser that has just been shown does not take keys yet, and nothing tells when it does.
const SETTLE: Duration = Duration::from_millis(500);
/// A program learns of another layout a moment later.
const TURN: Duration = Duration::from_millis(150);

/// One display.
#[derive(Debug, Clone)]
pub struct Screen {
    display: String,
}

impl Screen {
    pub(crate) fn of(display: String) -> Self {
        Self { display }
    }

    /// Presses keys together: `ctrl+l`, `Return`, `n`.
    ///
    /// # Errors
    /// When the key has no such name.
    pub fn press(&self, keys: &str) -> Outcome {
        self.xdotool(&["key", "--clearmodifiers", keys]).map(drop)
    }

    /// Types text of a Latin keyboard, key by key. Other scripts go through [`Screen::paste`].
    ///
    /// # Errors
    /// When the keys do not arrive.
    pub fn type_text(&self, text: &str) -> Outcome {
        self.xdotool(&["type", "--clearmodifiers", "--delay", "12", "--", text]).map(drop)
    }

    /// Gives the keyboard another layout: `us`, `ru`, `kz`.
    ///
    /// # Errors
    /// When there is no such layout.
    pub fn layout(&self, layout: &str) -> Outcome {
        let status = self.command("setxkbmap").args(["-layout", layout]).status()?;
        sleep(TURN);
        if status.success() { Ok(()) } else { missing(format!("no keyboard layout {layout}")) }
    }

    /// Types text in the scripts it is written in, changing the layout as somebody would who has both; the layout of the
    /// last word stays.
    ///
    /// # Errors
    /// When the keys do not arrive.
    pub fn write(&self, text: &str) -> Outcome {
        for (layout, run) in runs(text) {
            self.layout(layout)?;
            self.type_text(&run)?;
        }
        Ok(())
    }

    /// Presses the keys on which a US keyboard has these letters and signs, whatever the layout makes of them.
    ///
    /// # Errors
    /// When a sign has no key of its own there.
    pub fn press_places(&self, places: &str) -> Outcome {
        let Some(codes) = places.chars().map(place_of).collect::<Option<Vec<_>>>() else {
            return missing(format!("not every sign of {places:?} has a key of its own"));
        };
        let codes: Vec<_> = codes.iter().map(u8::to_string).collect();
        let mut arguments = vec!["key", "--clearmodifiers", "--delay", "12"];
        arguments.extend(codes.iter().map(String::as_str));
        self.xdotool(&arguments).map(drop)
    }

    /// Puts text on the clipboard and presses `ctrl+v`.
    ///
    /// # Errors
    /// When the clipboard is not to be had.
    pub fn paste(&self, text: &str) -> Outcome {
        self.copy(text)?;
        self.press("ctrl+v")
    }

    /// What is on the clipboard; empty when nothing is.
    ///
    /// # Errors
    /// When xclip is not there.
    pub fn clipboard(&self) -> Outcome<String> {
        self.selection("clipboard")
    }

    /// What is marked with the pointer; empty when nothing is.
    ///
    /// # Errors
    /// When xclip is not there.
    pub fn marked(&self) -> Outcome<String> {
        self.selection("primary")
    }

    /// Puts text on the clipboard, as another program does.
    ///
    /// # Errors
    /// When xclip is not there.
    pub fn copy(&self, text: &str) -> Outcome {
        let mut clip = self.command("xclip").args(["-selection", "clipboard"]).stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = clip.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        clip.wait()?;
        Ok(())
    }

    fn selection(&self, name: &str) -> Outcome<String> {
        let output = self.command("xclip").args(["-selection", name, "-out"]).stdout(Stdio::piped()).output()?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Clicks at a point counted from the top left of the active window.
    ///
    /// # Errors
    /// When there is no such window.
    pub fn click_at(&self, x: u32, y: u32) -> Outcome {
        let window = self.xdotool(&["getactivewindow"])?;
        let (x, y) = (x.to_string(), y.to_string());
        self.xdotool(&["mousemove", "--sync", "--window", window.trim(), &x, &y, "click", "1"]).map(drop)
    }

    /// Turns the wheel so many notches down, one each 1/60 s, with the pointer in the middle of the screen.
    ///
    /// # Errors
    /// When the pointer cannot be moved.
    pub fn wheel_down(&self, notches: u32) -> Outcome {
        let notches = notches.to_string();
        self.xdotool(&["mousemove", "683", "500", "click", "--repeat", &notches, "--delay", "16", "5"]).map(drop)
    }

    /// Waits until the window manager answers: a window cannot be brought to the front before.
    pub(crate) fn wait_manager(&self) -> Outcome {
        let start = Instant::now();
        while self.xdotool(&["get_desktop"]).is_err() {
            if start.elapsed() > PATIENCE {
                return missing("the window manager did not start");
            }
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Waits for a window whose title matches the pattern, and brings it to the front. A pattern's dot is one byte, so a
    /// dash or a Cyrillic letter takes several.
    ///
    /// # Errors
    /// When it does not appear; names the titles that are there.
    pub fn wait_title(&self, pattern: &str) -> Outcome {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let found = self.xdotool(&["search", "--onlyvisible", "--name", pattern]).unwrap_or_default();
            if found.lines().any(|window| self.xdotool(&["windowactivate", "--sync", window]).is_ok()) {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
        missing(format!("no window titled {pattern}; there are {:?}", self.titles()))
    }

    /// Gives the active window the whole screen.
    ///
    /// # Errors
    /// When there is no such window.
    pub fn fill(&self) -> Outcome {
        let window = self.xdotool(&["getactivewindow"])?;
        let window = window.trim();
        self.xdotool(&["windowmove", window, "0", "0", "windowsize", window, "100%", "100%"]).map(drop)
    }

    /// Waits until no window's title matches the pattern.
    ///
    /// # Errors
    /// When it stays.
    pub fn wait_no_title(&self, pattern: &str) -> Outcome {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            // A search that finds nothing is a failure to xdotool.
            if self.xdotool(&["search", "--onlyvisible", "--name", pattern]).is_err() {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
        missing(format!("a window titled {pattern} stays"))
    }

    /// Whether there is such a window now. A search that finds nothing is a failure to xdotool.
    fn shows(&self, pattern: &str) -> bool {
        self.xdotool(&["search", "--onlyvisible", "--name", pattern]).is_ok()
    }

    /// Titles of all windows on the screen.
    pub fn titles(&self) -> Vec<String> {
        let ids = self.xdotool(&["search", "--onlyvisible", "--name", "."]).unwrap_or_default();
        ids.lines()
            .filter_map(|id| self.xdotool(&["getwindowname", id]).ok())
            .map(|name| name.trim().to_owned())
            .collect()
    }

    /// Gives the system's file chooser a path, as somebody would who knows its `ctrl+l`, and accepts it.
    ///
    /// # Errors
    /// When no chooser of that title appears, or it stays.
    pub fn choose(&self, title: &str, path: &Path) -> Outcome {
        let pattern = format!("^{title}$");
        self.wait_title(&pattern)?;
        sleep(SETTLE);
        self.press("ctrl+l")?;
        self.press("ctrl+a")?;
        self.paste(&path.to_string_lossy())?;
        sleep(SETTLE);
        self.press("Return")?;
        sleep(SETTLE);
        // The first may only have accepted what the chooser offered as the end of the path.
        if self.shows(&pattern) {
            self.press("Return")?;
        }
        self.wait_no_title(&pattern)
    }

    /// A picture of the whole screen.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn picture(&self, file: &Path) -> Outcome {
        let status = self.command("import").args(["-window", "root"]).arg(file).status()?;
        if status.success() { Ok(()) } else { missing(format!("no picture {}", file.display())) }
    }

    fn xdotool(&self, arguments: &[&str]) -> Outcome<String> {
        let output = self.command("xdotool").args(arguments).stdout(Stdio::piped()).output()?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            missing(format!("xdotool {}", arguments.join(" ")))
        }
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.display).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}
