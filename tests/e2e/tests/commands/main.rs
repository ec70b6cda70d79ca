//! Commands hold: whatever a script in the page would call them with, each is answered, by a result or by a code; nothing panics,
//! nothing is written where it was not meant, and what is locked stays unsaid.
#![cfg(test)]

mod answers;
mod contract;
mod ground;
mod misfits;

use answers::Tally;
use contract::{Command, commands};
use dapter_e2e::{App, Outcome, Trouble, prove, report};
use ground::{CANARY, Ground, PASSPHRASE};
use misfits::{FLOOD, OPENS, TAKEN, floods, known, misfits, payload, tricks};
use serde_json::{Value, json};

/// Commands that are flooded in short.
const FLOODED: [&str; 1] = ["read_date"];

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
