//! Everything comes back without Dapter: the commands of the instructions that travel with each backup, run as they stand
//! there, with the distribution's own age, tar and sqlite3.
#![cfg(test)]

mod support;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use age::x25519;
use dapter::{
    exchange::{self, Protection},
    progress::Progress,
};
use serde_json::Value;
use support::{Desk, PASSPHRASE, aibek, cheap, compact, draft, exported, files, json_lines, note, save, secret};

const INSTRUCTIONS: [&str; 3] = [
    include_str!("../locales/en/recovery.txt"),
    include_str!("../locales/ru/recovery.txt"),
    include_str!("../locales/kk/recovery.txt"),
];

/// The commands of an edition of the instructions: what is set in by seven, without the remarks behind.
fn commands(instructions: &str) -> Vec<String> {
    let mut commands: Vec<String> = Vec::new();
    for line in instructions.lines().filter_map(|line| line.strip_prefix("       ")) {
        let open = commands.last().is_some_and(|command| command.matches('"').count() % 2 == 1);
        let line = if open { line } else { line.split("    ").next().unwrap() };
        match commands.last_mut() {
            Some(command) if open => *command += &format!("\n{line}"),
            _ => commands.push(line.to_owned()),
        }
    }
    commands
}

/// The command of the English edition that holds these words.
fn command(words: &str) -> String {
    let found: Vec<_> = commands(INSTRUCTIONS[0]).into_iter().filter(|command| command.contains(words)).collect();
    assert_eq!(found.len(), 1, "{words}: {found:?}");
    found.into_iter().next().unwrap()
}

/// A folder in which the commands are typed.
struct Shell(PathBuf);

impl Shell {
    fn run(&self, command: &str) -> Output {
        let output = Command::new("sh").args(["-ec", command]).current_dir(&self.0).output().unwrap();
        assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stderr));
        output
    }

    /// Runs a command on a terminal of its own and types the passphrase into it.
    fn run_typing(&self, command: &str) {
        let mut script = Command::new("script")
            .args(["-qec", command, "/dev/null"])
            .current_dir(&self.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        script.stdin.take().unwrap().write_all(format!("{PASSPHRASE}\n").as_bytes()).unwrap();
        let output = script.wait_with_output().unwrap();
        assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stdout));
    }

    /// Steps 3 to 6: from the notebook's key to every entry as it last stood.
    fn entries(&self) -> Vec<Value> {
        let images =
            files::names(&self.0).into_iter().filter(|name| name.starts_with("notes.") && name.ends_with(".age"));
        let newest = images.max().unwrap();
        self.run(&command("NUMBER").replace("notes.NUMBER.sqlite.age", &newest));
        self.run(&command("for f in log/"));
        self.run(&command("INSERT OR IGNORE"));
        let mut entries = json_lines(&self.run(&command("FROM newest")).stdout);
        entries.sort_by_key(|entry| entry["id"].to_string());
        entries
    }
}

/// Without these programs there is nothing to test: `make test` installs them.
fn programs_are_there() {
    for program in ["age", "age-keygen", "sqlite3", "tar", "script"] {
        let found =
            Command::new("sh").args(["-c", &format!("command -v {program}")]).output().unwrap().status.success();
        assert!(
            found,
            "`{program}` is not installed: this test needs the distribution's own age, sqlite3, tar and script"
        );
    }
}

/// A notebook with an image, a log after it, corrections in both and what JSON has to escape.
fn filled() -> Desk {
    programs_are_there();
    let desk = Desk::new();
    let mut notebook = desk.create();
    let saved = save(&mut notebook, [aibek(), note("in the image"), note("first wording")]);
    let correct = |text: &str| {
        let mut correction = note(text);
        correction["id"] = serde_json::json!(saved[2]);
        correction
    };
    save(&mut notebook, [correct("second wording")]);
    compact(&mut notebook);
    let weight = serde_json::json!({"value": 58.967, "unit": "kg", "reading": "measured"});
    save(
        &mut notebook,
        [note("Қайрат: \"жақсы\",\nал \\ 'тырнақша' \u{1F54A}"), draft("weight", "2025-10-12", weight)],
    );
    save(&mut notebook, [correct("last wording, only in the log")]);
    drop(notebook);
    desk
}

fn expected(desk: &Desk) -> Vec<Value> {
    let mut entries = exported(&desk.read());
    entries.sort_by_key(|entry| entry["id"].to_string());
    entries
}

fn back_up(desk: &Desk, protection: &Protection) -> Shell {
    let shell = Shell(desk.path("elsewhere"));
    fs::create_dir(&shell.0).unwrap();
    exchange::back_up(&desk.read(), &shell.0.join("BACKUP.age"), protection, cheap(), &Progress::unwatched()).unwrap();
    shell
}

#[test]
fn a_notebook_is_read_from_its_folder() {
    let desk = filled();
    let shell = Shell(desk.notebook());
    shell.run_typing(&command("identity.age"));
    assert_eq!(shell.entries(), expected(&desk));
}

#[test]
fn every_earlier_wording_is_read_too() {
    let desk = filled();
    let shell = Shell(desk.notebook());
    shell.run_typing(&command("identity.age"));
    shell.entries();
    let revisions = String::from_utf8(shell.run(&command("ORDER BY number")).stdout).unwrap();
    for wording in ["first wording", "second wording", "last wording"] {
        assert_eq!(revisions.matches(wording).count(), 1, "{wording}");
    }
}

#[test]
fn a_backup_is_read_with_its_passphrase() {
    let desk = filled();
    let shell = back_up(&desk, &Protection::Passphrase(secret()));
    shell.run_typing(&command("backup.tar BACKUP.age"));
    shell.run(&command("tar -xf"));
    shell.run_typing(&command("identity.age"));
    assert_eq!(shell.entries(), expected(&desk));
    for (language, text) in ["en", "ru", "kk"].into_iter().zip(INSTRUCTIONS) {
        let travelled = fs::read_to_string(shell.0.join(format!("RECOVERY.{language}.txt"))).unwrap();
        assert_eq!(travelled, text, "the instructions travel with the backup");
    }
}

#[test]
fn a_backup_to_a_key_is_read_with_that_key() {
    let desk = filled();
    let keys = Shell(desk.folder().to_owned());
    keys.run("age-keygen -o key.txt");
    let recipient = String::from_utf8(keys.run("age-keygen -y key.txt").stdout).unwrap();
    let shell = back_up(&desk, &Protection::Recipients(vec![recipient.trim().parse().unwrap()]));
    fs::copy(Path::new(&desk.path("key.txt")), shell.0.join("YOUR-KEY.txt")).unwrap();
    shell.run(&command("backup.tar BACKUP.age").replace("age -d", "age -d -i YOUR-KEY.txt"));
    shell.run(&command("tar -xf"));
    shell.run(&command("recovery/backup.age"));
    assert_eq!(shell.entries(), expected(&desk));
}

/// A notebook with a recovery key; gives what its key file says.
fn with_recovery_key() -> (Desk, String) {
    let desk = filled();
    let key = x25519::Identity::generate();
    desk.open().vault().add_recovery("sheet-1", &key.to_public()).unwrap();
    (desk, exchange::key_file("sheet-1", "2026-03-01".parse().unwrap(), &key).to_string())
}

/// The command for a recovery key, with its name filled in.
fn by_recovery_key() -> String {
    command("recovery/NAME.age").replace("NAME.age", "sheet-1.age")
}

#[test]
fn a_notebook_is_read_with_a_recovery_key_typed_from_paper() {
    let (desk, text) = with_recovery_key();
    let shell = Shell(desk.notebook());
    let line = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).unwrap();
    fs::write(shell.0.join("RECOVERY-KEY.txt"), line).unwrap();
    shell.run(&by_recovery_key());
    assert_eq!(shell.entries(), expected(&desk));
}

#[test]
fn a_notebook_is_read_with_a_recovery_key_that_was_saved_as_a_file() {
    let (desk, text) = with_recovery_key();
    let shell = Shell(desk.notebook());
    exchange::save_key(&shell.0.join("RECOVERY-KEY.txt"), &text, &secret(), cheap()).unwrap();
    shell.run_typing(&by_recovery_key());
    assert_eq!(shell.entries(), expected(&desk));
}

#[test]
fn a_backup_brings_the_recovery_keys_along() {
    let (desk, text) = with_recovery_key();
    let shell = back_up(&desk, &Protection::Passphrase(secret()));
    shell.run_typing(&command("backup.tar BACKUP.age"));
    shell.run(&command("tar -xf"));
    fs::write(shell.0.join("RECOVERY-KEY.txt"), text).unwrap();
    shell.run(&by_recovery_key());
    assert_eq!(shell.entries(), expected(&desk));
}

#[test]
fn the_commands_are_the_same_in_every_language() {
    // But for the names of what the reader has to fill in.
    let to_fill_in = [
        ["BACKUP", "КОПИЯ", "КӨШІРМЕ"],
        ["YOUR-KEY", "ВАШ-КЛЮЧ", "КІЛТІҢІЗ"],
        ["RECOVERY-KEY", "КЛЮЧ-ВОССТАНОВЛЕНИЯ", "ҚАЛПЫНА-КЕЛТІРУ-КІЛТІ"],
        ["NAME", "ИМЯ", "АТАУЫ"],
        ["NUMBER", "НОМЕР", "НӨМІР"],
    ];
    let in_english = |command: String| {
        to_fill_in
            .iter()
            .fold(command, |command, names| command.replace(names[1], names[0]).replace(names[2], names[0]))
    };
    let [english, russian, kazakh] =
        INSTRUCTIONS.map(|text| commands(text).into_iter().map(in_english).collect::<Vec<_>>());
    assert!(english.len() >= 8);
    assert_eq!(russian, english);
    assert_eq!(kazakh, english);
}
