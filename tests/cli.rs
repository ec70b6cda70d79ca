//! The command line: exit codes, one JSON document, and the transcripts of the README.
#![cfg(test)]

mod support;

use std::{fs, process::Stdio};

use dapter::vault::Access;
use serde_json::{Value, json};
use support::{
    Desk, PASSPHRASE, aibek, cli, draft,
    files::{Spot, flip},
    forge, lines, note, save,
};

/// A notebook of three entries, its passphrase in a file beside it.
fn desk() -> Desk {
    let desk = Desk::new();
    let mut weight = draft("weight", "2025-10-12", json!({"value": 59.0, "reading": "self_reported"}));
    weight["case"] = json!("aibek");
    save(&mut desk.create(), [aibek(), weight, note("S. Orazova will call again")]);
    fs::write(desk.path("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
    desk
}

/// What a run gave: exit code, standard output, standard error.
type Ran = (i32, String, String);

fn run(desk: &Desk, args: &[&str]) -> Ran {
    let output = cli::dapter(desk).args(args).args(["--passphrase-file", "passphrase"]).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Runs and expects a failure: nothing on standard output, the three sentences on standard error.
fn fails(desk: &Desk, code: i32, args: &[&str]) -> String {
    let (found, out, err) = run(desk, args);
    assert_eq!((found, out.as_str()), (code, ""), "{args:?}: {err}");
    assert!(!err.trim().is_empty());
    err
}

#[test]
fn a_command_that_is_not_understood_ends_with_2() {
    let desk = desk();
    fails(&desk, 2, &["conjure", "notebook"]);
    fails(&desk, 2, &["timeline", "notebook"]);
    fails(&desk, 2, &["timeline", "notebook", "--case", "Aibek Samatov", "--kind", "omen"]);
    fails(&desk, 2, &["export", "notebook", "-o", "out"]);
    fails(&desk, 2, &["export", "notebook", "-o", "out", "--to", "age1nonsense"]);
    fails(&desk, 2, &["history", "notebook", "not-an-id"]);
    assert!(!desk.path("out").exists());
}

#[test]
fn a_wrong_passphrase_ends_with_10() {
    let desk = desk();
    fs::write(desk.path("passphrase"), "guessed\n").unwrap();
    assert!(fails(&desk, 10, &["show", "notebook"]).contains("Caps Lock"));
}

#[test]
fn a_notebook_in_use_ends_with_11() {
    let desk = desk();
    let _held = desk.open();
    fails(&desk, 11, &["show", "notebook"]);
}

#[test]
fn a_damaged_notebook_shows_what_stands_says_what_is_wrong_and_ends_with_12() {
    let desk = desk();
    save(&mut desk.open(), [note("in the broken save")]);
    flip(&desk.notebook().join("log/0000000002.age"), Spot::End);
    let (code, out, err) = run(&desk, &["search", "notebook", "Orazova", "--json"]);
    assert_eq!((code, one_document(&out).as_array().unwrap().len()), (12, 1));
    assert!(err.contains("log/0000000002.age") && err.contains("up to save 1"), "{err}");
    fs::write(desk.path("more.jsonl"), lines(&[note("refused while it is broken")])).unwrap();
    assert!(fails(&desk, 12, &["import", "notebook", "more.jsonl"]).contains("reading only"));
    let (code, out, _) = run(&desk, &["check", "notebook", "--json"]);
    let report = one_document(&out);
    assert_eq!((code, &report["sound"], &report["severity"]), (12, &json!(false), &json!("critical")));
    let file = report["files"].as_array().unwrap().iter().find(|file| file["file"] == "log/0000000002.age").unwrap();
    assert_eq!(
        (&file["severity"], &file["finding"], &file["fault"]),
        (&json!("critical"), &json!("lost"), &json!("altered"))
    );
}

#[test]
fn a_repair_sets_aside_and_the_notebook_takes_entries_again() {
    let desk = desk();
    save(&mut desk.open(), [note("in the broken save")]);
    flip(&desk.notebook().join("log/0000000002.age"), Spot::End);
    let (code, out, _) = run(&desk, &["check", "notebook", "--language", "ru"]);
    assert_eq!(code, 12);
    assert!(out.contains("CRITICAL  log/0000000002.age: ") && out.contains("Ничего не удаляйте"), "{out}");
    let (code, out, err) = run(&desk, &["check", "notebook", "--repair"]);
    assert_eq!(code, 0, "what is left is sound: {out}{err}");
    assert!(out.starts_with("1 file was set aside into ") && out.contains("INFO  set-aside"), "{out}");
    fs::write(desk.path("more.jsonl"), lines(&[note("taken in again")])).unwrap();
    assert_eq!(run(&desk, &["import", "notebook", "more.jsonl"]).0, 0);
    let (code, out, err) = run(&desk, &["check", "notebook", "--json"]);
    assert_eq!((code, &one_document(&out)["severity"], err.as_str()), (0, &json!("info"), ""));
}

#[test]
fn a_notebook_that_does_not_open_is_checked_all_the_same() {
    let desk = desk();
    flip(&desk.notebook().join("notes.0000000000.sqlite.age"), Spot::End);
    let (code, out, _) = run(&desk, &["check", "notebook", "--json"]);
    assert_eq!((code, &one_document(&out)["severity"]), (12, &json!("critical")));
    fails(&desk, 12, &["check", "notebook", "--repair"]);
}

#[test]
fn a_newer_format_ends_with_13() {
    let desk = desk();
    let text = forge::identity(&desk.notebook()).0.replace("notebook 1 ", "notebook 2 ");
    let wrapped = forge::encrypt(&[&forge::by_passphrase()], text.as_bytes());
    fs::write(desk.notebook().join("identity.age"), wrapped).unwrap();
    fails(&desk, 13, &["show", "notebook"]);
}

#[test]
fn a_folder_that_is_no_notebook_ends_with_14() {
    let desk = desk();
    for folder in ["nowhere", "home", "passphrase"] {
        fails(&desk, 14, &["show", folder]);
    }
    fails(&desk, 14, &["drill", "passphrase"]);
}

#[test]
fn a_refused_record_ends_with_15_and_nothing_is_kept() {
    let desk = desk();
    let bad = json!({"kind": "weight", "weight": {"value": -59.0}});
    fs::write(desk.path("bad.jsonl"), lines(&[note("good"), bad])).unwrap();
    let said = fails(&desk, 15, &["import", "notebook", "bad.jsonl"]);
    assert!(said.contains("Line 2") && said.contains("weight.value"), "{said}");
    assert_eq!(desk.read().counts().unwrap(), (3, 3));
}

#[test]
fn a_key_made_on_the_command_line_opens_the_notebook_until_it_is_removed() {
    let desk = desk();
    let (code, key, said) = run(&desk, &["recovery", "notebook", "add", "--name", "aunt"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("aunt") && !said.contains("AGE-SECRET-KEY-1"),
        "the key goes to standard output alone: {said}"
    );
    fs::write(desk.path("key.txt"), &key).unwrap();
    let by_key = |args: &[&str]| {
        let output = cli::dapter(&desk).args(args).args(["--identity-file", "key.txt"]).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(by_key(&["search", "notebook", "Orazova"]).0, 0);
    assert_eq!(by_key(&["check", "notebook"]).0, 0);
    let saved = fs::read_to_string(desk.path("key.txt")).unwrap();
    let typed = saved.lines().last().unwrap().to_lowercase().replace('-', " ");
    fs::write(desk.path("key.txt"), &typed).unwrap();
    assert_eq!(by_key(&["show", "notebook"]).0, 0, "as typed from paper");
    fs::write(desk.path("key.txt"), &typed[..typed.len() - 4]).unwrap();
    let (code, said) = by_key(&["show", "notebook"]);
    assert!(code == 2 && said.contains("58") && said.contains("54"), "{said}");
    fs::write(desk.path("key.txt"), &saved).unwrap();
    fails(&desk, 1, &["recovery", "notebook", "add", "--name", "aunt"]);
    fails(&desk, 2, &["recovery", "notebook", "add", "--name", "an aunt"]);
    assert!(run(&desk, &["recovery", "notebook", "remove", "aunt"]).2.contains("older copy"));
    assert_eq!(by_key(&["show", "notebook"]).0, 10);
    fails(&desk, 1, &["recovery", "notebook", "remove", "aunt"]);
    assert_eq!(run(&desk, &["show", "notebook"]).0, 0);
}

#[test]
fn somebody_elses_key_opens_the_notebook_and_nothing_of_it_is_printed() {
    let desk = desk();
    let holder = age::x25519::Identity::generate();
    let public = holder.to_public().to_string();
    let (code, out, err) = run(&desk, &["recovery", "notebook", "add", "--to", &public, "--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let made = one_document(&out);
    assert_eq!((&made["recipient"], made.get("identity")), (&json!(public), None));
    dapter::notebook::Notebook::open(&desk.notebook(), &holder, Access::Read, desk.anchors()).unwrap();
    fails(&desk, 2, &["recovery", "notebook", "add", "--to", "age1nonsense"]);
    let (_, out, _) = run(&desk, &["recovery", "notebook", "list", "--json"]);
    let listed = one_document(&out);
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["name"]), (1, &made["name"]));
}

#[test]
fn whoever_opens_by_a_key_gives_a_backup_a_passphrase_of_its_own() {
    let desk = desk();
    let (_, out, _) = run(&desk, &["recovery", "notebook", "add", "--json"]);
    fs::write(desk.path("key.txt"), one_document(&out)["identity"].as_str().unwrap()).unwrap();
    fs::write(desk.path("new"), "chosen for the backup\n").unwrap();
    let by_key = ["--identity-file", "key.txt", "--passphrase-file", "new"];
    let dapter = |args: &[&str]| cli::dapter(&desk).args(args).output().unwrap().status.code().unwrap();
    assert_eq!(dapter(&[&["backup", "notebook", "-o", "out.age"][..], &by_key].concat()), 0);
    assert_eq!(dapter(&["drill", "out.age", "--passphrase-file", "new"]), 0);
}

/// The one JSON document that this is.
fn one_document(out: &str) -> Value {
    serde_json::from_str(out).unwrap_or_else(|error| panic!("{error}: {out}"))
}

#[test]
fn json_is_one_document_and_words_stay_out_of_it() {
    let desk = desk();
    fs::write(desk.path("more.jsonl"), lines(&[json!({"ref": "n", "kind": "note", "text": "more"})])).unwrap();
    let document = |args: &[&str]| {
        let (code, out, err) = run(&desk, &[args, &["--json"]].concat());
        assert_eq!(code, 0, "{args:?}: {err}");
        (one_document(&out), err)
    };
    let quiet = |args: &[&str]| {
        let (found, err) = document(args);
        assert_eq!(err, "", "{args:?}");
        found
    };
    let imported = quiet(&["import", "notebook", "more.jsonl"]);
    assert_eq!((&imported["imported"], imported["ids"]["n"].is_string()), (&json!(1), true));
    let id = imported["ids"]["n"].as_str().unwrap().to_owned();
    assert_eq!(quiet(&["show", "notebook"])[0]["weight"]["latest"]["kg"], 59.0);
    let found = quiet(&["search", "notebook", "оразова"]);
    assert_eq!((&found[0]["kind"], found[0]["recorded_at"].is_string()), (&json!("note"), true));
    assert_eq!(quiet(&["timeline", "notebook", "--case", "aibek samatov"])[0]["weight"]["value"], 59.0);
    assert_eq!(quiet(&["history", "notebook", &id])[0]["entry"]["text"], "more");
    assert_eq!(quiet(&["check", "notebook"])["sound"], true);
    assert_eq!(quiet(&["export", "notebook", "-o", "out.jsonl", "--unprotected"])["protected"], false);
    assert_eq!(support::json_lines(&fs::read(desk.path("out.jsonl")).unwrap()).len(), 4);
}

#[test]
fn an_export_to_a_key_is_read_with_that_key_and_replaces_nothing() {
    let desk = desk();
    let holder = age::x25519::Identity::generate();
    let export = ["export", "notebook", "-o", "out.age", "--to", &holder.to_public().to_string()];
    assert_eq!(run(&desk, &export).0, 0);
    let sealed = fs::read(desk.path("out.age")).unwrap();
    assert_eq!(support::json_lines(&forge::decrypt(&sealed, &holder)).len(), 3);
    fails(&desk, 1, &export);
    assert_eq!(fs::read(desk.path("out.age")).unwrap(), sealed);
}

#[test]
fn an_import_from_standard_input_takes_lines_too() {
    let desk = desk();
    let mut import = cli::dapter(&desk);
    import.args(["import", "notebook", "-", "--passphrase-file", "passphrase"]).write_stdin(lines(&[note("piped")]));
    import.assert().success().stderr("Took in 1 entry (0 already there).\n");
    assert_eq!(desk.try_open(Access::Read).unwrap().counts().unwrap(), (4, 4));
}

#[test]
fn the_program_speaks_the_language_asked_for() {
    let desk = desk();
    fs::write(desk.path("passphrase"), "guessed\n").unwrap();
    for (language, said) in [("ru", "пароль"), ("kk", "құпия"), ("en", "passphrase")] {
        let err = fails(&desk, 10, &["show", "notebook", "--language", language]);
        assert!(err.to_lowercase().contains(said), "{err}");
    }
}

#[test]
fn the_transcripts_of_the_readme_are_what_the_program_says() {
    let home = Desk::new();
    let cases = trycmd::TestCases::new();
    for (name, value) in cli::home(&home) {
        cases.env(name, value);
    }
    cases.case("tests/cli/*.md");
}

/// The README shows nothing that is not run: each of its transcripts stands, word for word, in one that is.
#[test]
fn the_transcripts_of_the_readme_are_run() {
    let readme = fs::read_to_string("README.md").unwrap();
    let run = fs::read_to_string("tests/cli/notes.md").unwrap();
    let shown: Vec<&str> = readme.split("```console\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(shown.len() >= 4);
    for transcript in shown {
        assert!(run.contains(transcript), "not run:\n{transcript}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let desk = Desk::new();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_dapter"));
    command.args(["completions", "bash"]).envs(cli::home(&desk)).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut run = command.spawn().unwrap();
    drop(run.stdout.take());
    let ended = run.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), String::from_utf8(ended.stderr).unwrap().as_str()), (Some(0), ""));
}
