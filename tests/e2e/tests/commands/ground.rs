//! A program beside which lies everything that a path could lead to, and what it must leave alone.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::Local;
use dapter::exchange;
use dapter::notebook::{Beginning, Notebook, Stamp};
use dapter::vault::{self, Anchors, WorkFactor};
use dapter_e2e::{App, Outcome, Stage, Trouble, report};
use serde_json::{Value, json};

use crate::answers::Tally;

pub const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";
/// A word of the notebook's entries.
pub const CANARY: &str = "quillwort";
pub const CASE: &str = "0199e000-0000-7000-8000-000000000001";
const NOTE: &str = "0199e000-0000-7000-8000-000000000002";
/// The entry that every command may do with what it likes.
pub const SPARE: &str = "0199e000-0000-7000-8000-000000000003";

/// A program on the unlock page of a notebook, in a working folder from which two steps up are still the stage's own.
pub struct Ground {
    pub app: App,
    pub root: PathBuf,
    notebook: PathBuf,
}

impl Ground {
    pub fn new() -> Outcome<Self> {
        let stage = Stage::new("en")?;
        let documents = stage.documents();
        let root = documents.parent().unwrap_or(&documents).to_owned();
        let (notebook, here) = (documents.join("Notes"), documents.join("deep/deeper"));
        fs::create_dir_all(&here)?;
        fs::write(root.join("victim"), "untouched")?;
        symlink(&root, documents.join("link"))?;
        if !Command::new("mkfifo").arg(documents.join("fifo")).status()?.success() {
            return Err(Trouble::Missing("no pipe".to_owned()));
        }
        make(&notebook).map_err(|error| Trouble::Missing(error.to_string()))?;
        let app = App::start_as(stage, |command| command.current_dir(&here).arg("--notebook").arg(&notebook))?;
        app.wait_for("passphrase")?;
        Ok(Self { app, root, notebook })
    }

    pub fn state(&self) -> Outcome<Value> {
        self.app.ask("__TAURI_INTERNALS__.invoke('state', { args: {} }).then(done, done)")
    }

    /// Back to the unlock page where a call led away from it.
    pub fn select(&self) -> Outcome {
        if self.state()?["phase"] == "closed" {
            let args = json!({ "args": { "path": self.notebook } });
            self.app.ask(&format!("__TAURI_INTERNALS__.invoke('select_notebook', {args}).then(done, done)"))?;
        }
        assert_eq!(self.state()?["phase"], "locked");
        Ok(())
    }

    /// Every file that is not the program's own or the notebook's.
    pub fn files(&self) -> Outcome<BTreeSet<PathBuf>> {
        let mut found = BTreeSet::new();
        let own = ["run", "manager", "config/dapter", "home/.local/state/dapter"].map(|own| self.root.join(own));
        walk(&self.root, &mut found, &|path| own.iter().any(|own| own == path) || path == self.notebook)?;
        Ok(found)
    }

    pub fn paths(&self) -> Vec<String> {
        let own = |name: &str| self.root.join(name).to_string_lossy().into_owned();
        let fixed = [
            "",
            ".",
            "../..",
            "../../victim",
            "a\0b",
            "/proc/self/mem",
            "/dev/zero",
            "/dev/full",
            "file:///etc/passwd",
            "\\\\zq\\share",
        ];
        let mut paths: Vec<_> = fixed.iter().map(|path| (*path).to_owned()).collect();
        paths.extend([
            own("documents/fifo"),
            own("documents/link/victim"),
            own("documents/Notes/../../victim"),
            format!("/{}", "x".repeat(5000)),
        ]);
        paths
    }

    pub fn holds(&self, what: &str, tally: &Tally, before: &BTreeSet<PathBuf>) -> Outcome {
        report(&format!(
            "commands hold, {what}: {} calls, {} refused with a code, {} faults, the slowest {} ms: {}",
            tally.calls,
            tally.refused,
            tally.faults.len(),
            tally.slowest.0,
            tally.slowest.1
        ));
        assert!(tally.faults.is_empty(), "{} faults\n{}", tally.faults.len(), tally.faults.join("\n"));
        let said = self.app.said()?;
        assert!(!said.contains("stopped at"), "{said}");
        assert_eq!(self.files()?.difference(before).collect::<Vec<_>>(), Vec::<&PathBuf>::new(), "written");
        assert_eq!(before.difference(&self.files()?).collect::<Vec<_>>(), Vec::<&PathBuf>::new(), "removed");
        assert_eq!(fs::read_to_string(self.root.join("victim"))?, "untouched");
        Ok(())
    }

    /// The program still does what it is for.
    pub fn works(&self) -> Outcome {
        let app = &self.app;
        let save = json!({ "args": { "draft": { "kind": "note", "text": "saved after all" }, "kept": null } });
        let saved = app.ask(&format!("__TAURI_INTERNALS__.invoke('save_entry', {save}).then(done, done)"))?;
        assert_eq!(saved["text"], "saved after all", "{saved}");
        let read = json!({ "args": { "ids": [NOTE] } });
        let read = app.ask(&format!("__TAURI_INTERNALS__.invoke('entries', {read}).then(done, done)"))?;
        assert!(read.to_string().contains(CANARY), "{read}");
        Ok(())
    }

    pub fn unlock(&self) -> Outcome {
        self.app.fill("passphrase", PASSPHRASE)?;
        self.app.press("Return")?;
        self.app.wait_for("nav-home")
    }
}

fn make(folder: &Path) -> dapter::error::Result<()> {
    let beginning = Beginning { title: CANARY.to_owned(), cost: WorkFactor::new(2).unwrap_or(WorkFactor::STANDARD) };
    let mut notebook = Notebook::create(folder, &vault::passphrase(PASSPHRASE), &beginning, Anchors::none())?;
    let stamp = Stamp { at: Local::now().fixed_offset(), device: "desk".to_owned() };
    let lines = [
        json!({"kind": "case", "id": CASE, "case": {"names": [{"text": format!("{CANARY} Samatov")}]}}),
        json!({"kind": "note", "id": NOTE, "case": CASE, "occurred": {"edtf": "2025-10-12"}, "text": CANARY}),
        json!({"kind": "note", "id": SPARE, "text": CANARY}),
    ];
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    exchange::import(&mut notebook, text.as_bytes(), &stamp).map(drop)
}

fn walk(folder: &Path, found: &mut BTreeSet<PathBuf>, own: &impl Fn(&Path) -> bool) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let (path, kind) = entry.and_then(|entry| Ok((entry.path(), entry.file_type()?)))?;
        if own(&path) {
            continue;
        }
        if kind.is_dir() {
            walk(&path, found, own)?;
        }
        // The way to the program's own folders is its own.
        if !kind.is_dir() || !path.ends_with(".local") && !path.ends_with(".local/state") {
            found.insert(path);
        }
    }
    Ok(())
}
