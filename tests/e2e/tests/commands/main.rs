//! Commands hold: whatever a script in the page would call them with, each is answered, by a result or by a code; nothing panics,
//! nothing is written where it was not meant, and what is locked stays unsaid.
#![cfg(test)]

mod answers;
mod contract;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use answers::{Call, Tally};
use chrono::Local;
use contract::{Command, Shape, commands};
use dapter::exchange;
use dapter::notebook::{Beginning, Notebook, Stamp};
use dapter::vault::{self, Anchors, WorkFactor};
use dapter_e2e::{App, Outcome, Stage, Trouble, prove, report};
use serde_json::{Value, json};

const PASSPHRASE: &str = "lantern-cobalt-thimble-orchard";
/// A word of the notebook's entries.
const CANARY: &str = "quillwort";
const CASE: &str = "0199e000-0000-7000-8000-000000000001";
const NOTE: &str = "0199e000-0000-7000-8000-000000000002";
/// The entry that every command may do with what it likes.
const SPARE: &str = "0199e000-0000-7000-8000-000000000003";
/// More letters than any command takes, and the most that one takes.
const FLOOD: usize = 100_000_000;
const TAKEN: usize = 4 << 20;
/// Commands that are flooded in short.
const FLOODED: [&str; 2] = ["read_date", "timeline"];
/// Commands that open a notebook without one that is selected.
const OPENS: [&str; 2] = ["create_notebook", "create_sample"];

/// A program on the unlock page of a notebook, in a working folder from which two steps up are still the stage's own.
struct Ground {
    app: App,
    root: PathBuf,
    notebook: PathBuf,
}

impl Ground {
    fn new() -> Outcome<Self> {
        let stage = Stage::new("en")?;
        let documents = stage.documents();
        let root = documents.parent().unwrap_or(&documents).to_owned();
        let (notebook, here) = (documents.join("Notes"), documents.join("deep/deeper"));
        fs::create_dir_all(&here)?;
        fs::write(root.join("victim"), "untouched")?;
        symlink(&root, documents.join("link"))?;
        if !Process::new("mkfifo").arg(documents.join("fifo")).status()?.success() {
            return Err(Trouble::Missing("no pipe".to_owned()));
        }
        make(&notebook).map_err(|error| Trouble::Missing(error.to_string()))?;
        let app = App::start_as(stage, |command| command.current_dir(&here).arg("--notebook").arg(&notebook))?;
        app.wait_for("passphrase")?;
        Ok(Self { app, root, notebook })
    }

    fn state(&self) -> Outcome<Value> {
        self.app.ask("__TAURI_INTERNALS__.invoke('state', { args: {} }).then(done, done)")
    }

    /// Back to the unlock page where a call led away from it.
    fn select(&self) -> Outcome {
        if self.state()?["phase"] == "closed" {
            let args = json!({ "args": { "path": self.notebook } });
            self.app.ask(&format!("__TAURI_INTERNALS__.invoke('select_notebook', {args}).then(done, done)"))?;
        }
        assert_eq!(self.state()?["phase"], "locked");
        Ok(())
    }

    /// Every file that is not the program's own or the notebook's.
    fn files(&self) -> Outcome<BTreeSet<PathBuf>> {
        let mut found = BTreeSet::new();
        let own = ["run", "manager", "config/dapter", "home/.local/state/dapter"].map(|own| self.root.join(own));
        walk(&self.root, &mut found, &|path| own.iter().any(|own| own == path) || path == self.notebook)?;
        Ok(found)
    }

    fn paths(&self) -> Vec<String> {
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

    fn holds(&self, what: &str, tally: &Tally, before: &BTreeSet<PathBuf>) -> Outcome {
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
    fn works(&self) -> Outcome {
        let app = &self.app;
        let save = json!({ "args": { "draft": { "kind": "note", "text": "saved after all" }, "kept": null } });
        let saved = app.ask(&format!("__TAURI_INTERNALS__.invoke('save_entry', {save}).then(done, done)"))?;
        assert_eq!(saved["text"], "saved after all", "{saved}");
        let read = json!({ "args": { "ids": [NOTE] } });
        let read = app.ask(&format!("__TAURI_INTERNALS__.invoke('entries', {read}).then(done, done)"))?;
        assert!(read.to_string().contains(CANARY), "{read}");
        Ok(())
    }

    fn unlock(&self) -> Outcome {
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

/// Values by the names of fields, where any would be refused for what it says before the command does anything.
fn known(ground: &Ground) -> BTreeMap<&'static str, Value> {
    BTreeMap::from([
        ("case", json!(CASE)),
        ("entry", json!(SPARE)),
        ("id", json!(SPARE)),
        ("ids", json!([SPARE])),
        ("kept", Value::Null),
        ("date", json!("2025-10-12")),
        ("from", Value::Null),
        ("to", Value::Null),
        ("shown_from", Value::Null),
        ("shown_to", Value::Null),
        ("lock_minutes", json!(120)),
        ("text_percent", json!(100)),
        ("folder", json!(ground.root.join("documents"))),
        ("recipient", json!("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")),
    ])
}

/// Values of every type of JSON, the odd ones among them.
fn values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e308),
        json!(u64::MAX),
        json!("zq"),
        json!([]),
        json!([[["zq"]]]),
        json!({}),
        json!({"zq": {"zq": null}}),
        json!({"__proto__": "zq", "constructor": 1}),
        json!({ "$deep": 200 }),
    ]
}

fn payload(command: &Command, args: Value) -> Value {
    if command.tells { json!({ "args": args, "tell": "__CHANNEL__:7" }) } else { json!({ "args": args }) }
}

/// Calls with every value in every place. Of a command that would open a dialog, end the program or open another notebook, only
/// those that it cannot take.
fn misfits(command: &Command, known: &BTreeMap<&str, Value>, locked: bool) -> Vec<Call> {
    let careful = command.asks() || command.ends() || (locked && OPENS.contains(&command.name.as_str()));
    let call = |payload: Value, never: bool| Call { command: command.name.clone(), payload, never };
    let mut calls = vec![call(json!({}), true), call(json!([1]), true), call(json!({ "arg": {}, "zq": 1 }), true)];
    if command.tells {
        let tells = [Value::Null, json!(7), json!("zq"), json!({})];
        let args = command.args.fitting("", known);
        calls.extend(tells.iter().map(|tell| call(json!({ "args": args, "tell": tell }), true)));
    }
    for place in command.args.places(known) {
        for value in values() {
            let never = place.shape.never(&value);
            if never || !careful {
                calls.push(call(payload(command, place.with(&value)), never && value.get("$deep").is_none()));
            }
        }
    }
    if !careful {
        calls.push(call(payload(command, command.args.fitting("", known)), false));
    }
    calls
}

/// Calls with every path in every place that takes words.
fn tricks(command: &Command, known: &BTreeMap<&str, Value>, paths: &[String]) -> Vec<Call> {
    let places = command.args.places(known).into_iter().filter(|place| matches!(place.shape, Shape::Text));
    let all = places.flat_map(|place| paths.iter().map(move |path| place.with(&json!(path))).collect::<Vec<_>>());
    all.map(|args| Call { command: command.name.clone(), payload: payload(command, args), never: false }).collect()
}

/// A command with so many letters in a place that takes words, in each of them.
fn floods(command: &Command, known: &BTreeMap<&str, Value>, letters: usize) -> Vec<Call> {
    let flood = json!({ "$long": letters });
    let places = command.args.places(known).into_iter();
    let places = places.filter(|place| matches!(place.shape, Shape::Text | Shape::Secret));
    let call = |args| Call { command: command.name.clone(), payload: payload(command, args), never: letters > TAKEN };
    places.map(|place| call(place.with(&flood))).collect()
}

#[test]
fn more_text_than_anybody_writes_is_answered_too() -> Outcome {
    let ground = Ground::new()?;
    let (known, before) = (known(&ground), ground.files()?);
    let all: Vec<_> = commands()?.into_iter().filter(|command| !command.asks() && !command.ends()).collect();
    let mut tally = Tally::default();
    for is_open in [false, true] {
        if is_open {
            ground.unlock()?;
        }
        for command in all.iter().filter(|command| is_open || !OPENS.contains(&command.name.as_str())) {
            // In short one place of some, in which most is read.
            let flooded =
                if is_open { FLOODED.contains(&command.name.as_str()) } else { command.name == "select_notebook" };
            for (letters, most) in [(FLOOD, usize::from(flooded)), (TAKEN, usize::from(flooded))] {
                let calls = floods(command, &known, letters);
                let most = prove(most, usize::MAX).min(calls.len());
                tally.call(&ground.app, &calls[..most], CANARY, !is_open)?;
                if !is_open {
                    ground.select()?;
                }
            }
        }
    }
    ground.holds("100 MB and 4 MB in a text", &tally, &before)?;
    ground.works()
}

#[test]
fn every_dialog_is_cancelled_and_only_those_commands_open_one() -> Outcome {
    let ground = Ground::new()?;
    ground.unlock()?;
    let (known, before) = (known(&ground), ground.files()?);
    let mut asked = 0;
    for command in commands()?.into_iter().filter(|command| command.asks() && command.name != "print_page") {
        let mut known = known.clone();
        known.insert("passphrase", json!(PASSPHRASE));
        if command.name == "save_recovery_key" {
            let kit =
                ground.app.ask("__TAURI_INTERNALS__.invoke('make_recovery_key', { args: {} }).then(done, done)")?;
            let groups: Vec<_> = kit["groups"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            known.insert("key", json!(format!("{}{}", kit["prefix"].as_str().unwrap_or_default(), groups.concat())));
        }
        let call = json!(payload(&command, command.args.fitting("", &known)));
        ground.app.run(&format!(
            "window.answered = undefined; __TAURI_INTERNALS__.invoke({:?}, {call}).then((answer) => {{ window.answered = [answer]; }}, \
             (reason) => {{ window.answered = reason; }})",
            command.name
        ))?;
        ground.app.screen().wait_title("^(Select Folder|Open File|Save File)$").or_else(|trouble| {
            let answered = ground.app.run("return window.answered ?? null")?;
            Err(Trouble::Missing(format!("{}: {trouble}; {answered}", command.name)))
        })?;
        // A chooser that has just been shown takes no keys yet.
        ground.app.wait("the chooser to go", || {
            ground.app.press("Escape")?;
            Ok(!ground.app.run("return window.answered ?? null")?.is_null())
        })?;
        assert_eq!(ground.app.run("return window.answered")?, json!([null]), "{}", command.name);
        asked += 1;
    }
    assert!(asked > 4, "{asked}");
    let written: Vec<_> = ground.files()?.difference(&before).cloned().collect();
    // The chooser's own folder.
    assert!(written.iter().all(|path| path.ends_with("config/gtk-3.0")), "{written:?}");
    ground.works()
}

/// What a frame would try, each by the frame's own hands. Whatever comes through shows in the settings.
const FRAME: &str = "
    const frame = document.createElement('iframe');
    const script = '<script>parent.__TAURI_INTERNALS__.invoke(\"save_settings\", ' + JSON.stringify(payload) + ')</scr' + 'ipt>';
    const sources = { blank: ['src', 'about:blank'], srcdoc: ['srcdoc', script], data: ['src', 'data:text/html,' + script],
        blob: ['src', URL.createObjectURL(new Blob([script], { type: 'text/html' }))], js: ['src', 'javascript:' + JSON.stringify(script)],
        own: ['src', '/index.html'] };
    frame.setAttribute(...sources[kind]);
    document.body.append(frame);
    const tried = {};
    setTimeout(async () => {
        try {
            const own = frame.contentWindow;
            tried.reached = own.document !== null;
            tried.internals = typeof own.__TAURI_INTERNALS__;
            if (own.__TAURI_INTERNALS__?.invoke) own.__TAURI_INTERNALS__.invoke('save_settings', payload).catch(() => undefined);
            const headers = { 'Content-Type': 'application/json', 'Tauri-Callback': '1', 'Tauri-Error': '2', 'Tauri-Invoke-Key': 'zq' };
            own.fetch('ipc://localhost/save_settings', { method: 'POST', headers, body: JSON.stringify(payload) }).catch(() => undefined);
            const message = { cmd: 'save_settings', callback: 1, error: 2, payload, options: {}, __TAURI_INVOKE_KEY__: 'zq' };
            own.webkit?.messageHandlers?.ipc?.postMessage(JSON.stringify(message));
            tried.posted = typeof own.webkit?.messageHandlers?.ipc;
        } catch (why) { tried.refused = String(why); }
        setTimeout(() => { frame.remove(); done(tried); }, 300);
    }, 300);";

#[test]
fn a_frame_has_no_commands() -> Outcome {
    let ground = Ground::new()?;
    let settings = ground.state()?["settings"].clone();
    let mut other = settings.clone();
    other["text_percent"] = json!(200);
    let payload = json!({ "args": { "settings": other } });
    for kind in ["blank", "srcdoc", "data", "blob", "js", "own"] {
        let tried = ground.app.ask(&format!("const kind = {kind:?}; const payload = {payload}; {FRAME}"))?;
        report(&format!("a frame, {kind}: {tried}"));
        assert_eq!(ground.state()?["settings"], settings, "{kind}: {tried}");
    }
    // The page itself may: what was looked at would have shown it.
    ground.app.ask(&format!("__TAURI_INTERNALS__.invoke('save_settings', {payload}).then(done, done)"))?;
    assert_eq!(ground.state()?["settings"], other);
    let said = ground.app.said()?;
    assert!(!said.contains("stopped at"), "{said}");
    Ok(())
}

#[test]
fn what_ends_the_program_ends_it_whatever_was_called_before() -> Outcome {
    let mut ground = Ground::new()?;
    ground.unlock()?;
    ground.works()?;
    let ends = |app: &App, name: &str| {
        app.run(&format!("__TAURI_INTERNALS__.invoke({name:?}, {{ args: {{ zq: 1 }} }})")).map(drop)
    };
    let names: Vec<_> = commands()?.into_iter().filter(Command::ends).map(|command| command.name).collect();
    assert_eq!(names, ["lock", "close_program"], "another way for the program to end: say here what comes of it");
    ground.app.restarts(|app| ends(app, "lock"))?;
    assert_eq!(ground.state()?["phase"], "locked");
    ground.app.wait_for("passphrase")?;
    ground.unlock()?;
    ground.works()?;
    // The page is gone before it can answer.
    let _ = ends(&ground.app, "close_program");
    assert_eq!(ground.app.ends()?, 0);
    let said = ground.app.said()?;
    assert!(!said.contains("stopped at"), "{said}");
    Ok(())
}

#[test]
fn every_command_is_answered_by_a_code_while_locked() -> Outcome {
    let ground = Ground::new()?;
    let (known, paths, before) = (known(&ground), ground.paths(), ground.files()?);
    let mut tally = Tally::default();
    for command in commands()? {
        let mut calls = misfits(&command, &known, true);
        if !command.asks() {
            calls.extend(tricks(&command, &known, &paths));
        }
        tally.call(&ground.app, &calls, CANARY, true)?;
        ground.select()?;
    }
    ground.holds("while locked", &tally, &before)?;
    assert!(tally.calls > 1000, "{}", tally.calls);
    ground.unlock()?;
    ground.works()
}

#[test]
fn every_command_is_answered_by_a_code_while_open() -> Outcome {
    let ground = Ground::new()?;
    ground.unlock()?;
    let (known, paths, before) = (known(&ground), ground.paths(), ground.files()?);
    let mut tally = Tally::default();
    for command in commands()? {
        let mut calls = misfits(&command, &known, false);
        if !command.asks() {
            calls.extend(tricks(&command, &known, &paths));
        }
        tally.call(&ground.app, &calls, CANARY, false)?;
        assert_eq!(ground.state()?["phase"], "open", "{}", command.name);
    }
    ground.holds("while open", &tally, &before)?;
    ground.works()
}
