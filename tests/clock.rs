//! The computer's clock and time zone: they may be wrong, and nothing that is saved or counted is.
#![cfg(test)]

mod support;

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use dapter::{notebook::Unfinished, record::EntryId};
use serde_json::{Value, json};
use support::{Desk, PASSPHRASE, aibek, cli, draft, json_lines, lines, note, save, stamp};

/// Where the computer may stand: at the facility, a day ahead, a day behind, at half an hour.
const ZONES: [&str; 4] = ["Asia/Almaty", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"];

/// Debian's `faketime`, which tells a program another time; whichever folder the machine's libraries are in.
fn preload() -> String {
    let found = ["x86_64", "aarch64"].map(|machine| format!("/usr/lib/{machine}-linux-gnu/faketime/libfaketime.so.1"));
    found.into_iter().find(|path| Path::new(path).exists()).expect("faketime is installed: scripts/setup test")
}

/// A run of the program with its clock at a moment, in UTC, or at the real one; in a zone.
fn run(desk: &Desk, moment: Option<&str>, zone: &str, args: &[&str]) -> (String, String) {
    let mut command = cli::dapter(desk);
    command.env("TZ", zone).args(args).args(["--passphrase-file", "passphrase"]);
    if let Some(moment) = moment {
        // So many seconds off, and going on from there: age measures how fast the machine is, and never ends where time stands.
        let off = (DateTime::parse_from_rfc3339(moment).unwrap() - Utc::now().fixed_offset()).num_seconds();
        command.env("LD_PRELOAD", preload()).env("FAKETIME", format!("{off:+}")).env("DONT_FAKE_MONOTONIC", "1");
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert!(output.status.success(), "{args:?}: {}", text(output.stderr));
    (text(output.stdout), text(output.stderr))
}

fn json_of(ran: (String, String)) -> Value {
    serde_json::from_str(&ran.0).unwrap()
}

/// A desk with these entries in its notebook, its passphrase in a file beside it.
fn desk(drafts: impl Into<Vec<Value>>) -> Desk {
    let desk = Desk::new();
    save(&mut desk.create(), drafts);
    fs::write(desk.path("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
    desk
}

/// Aibek, held in Almaty.
fn held_in_almaty() -> Value {
    let mut case = aibek();
    case["case"]["time_zone"] = json!("Asia/Almaty");
    case
}

fn of_aibek(mut draft: Value) -> Value {
    draft["case"] = json!("aibek");
    draft
}

/// What a person on hunger strike went through when Kazakhstan moved its clocks: on 1 March 2024 at midnight Almaty went from
/// +06:00 back to +05:00, and had the last hour of February twice.
fn across_the_change() -> Vec<Value> {
    let from = json!({"edtf": "2024-02-28", "time": "23:30", "offset": "+06:00"});
    let strike = json!({"kind": "strike", "strike": {"phases": [{"kind": "water", "from": from}]}});
    let visit = |edtf: &str, time: &str, offset: &str| {
        let mut visit = draft("visit", edtf, json!({"mode": "in_person", "outcome": "held"}));
        visit["occurred"]["time"] = json!(time);
        visit["occurred"]["offset"] = json!(offset);
        visit["source"] = json!({"basis": "lawyer"});
        of_aibek(visit)
    };
    vec![
        held_in_almaty(),
        of_aibek(strike),
        visit("2024-02-29", "23:30", "+06:00"),
        visit("2024-02-29", "23:30", "+05:00"),
        visit("2024-03-01", "00:00", "+05:00"),
        // The same moment as the second, as somebody who forgot to change the clock tells it.
        visit("2024-03-01", "00:30", "+06:00"),
    ]
}

#[test]
fn whatever_zone_the_computer_is_in_the_counts_are_the_same() {
    let desk = desk(across_the_change());
    let said = |zone: &str, moment: Option<&str>, args: &[&str]| run(&desk, moment, zone, args).0;
    let case = ["--case", "Aibek Samatov"];
    for args in [
        &["show", "notebook", "--json", "--on", "2024-03-03"][..],
        &["show", "notebook", "--on", "2024-03-03"],
        &["timeline", "notebook", "--json", case[0], case[1]],
        &["timeline", "notebook", "--json", case[0], case[1], "--from", "2024-03-01"],
        &["search", "notebook", "--json", "kind:visit to:2024-02-29"],
    ] {
        let first = said(ZONES[0], None, args);
        assert!(first.contains("Aibek") || first.contains("strike") || first.contains("visit"), "{args:?}: {first}");
        for zone in &ZONES[1..] {
            assert_eq!(said(zone, None, args), first, "{args:?} in {zone}");
        }
    }
    // Today is the day at the facility, wherever the computer stands.
    for (moment, on, days) in [
        ("2024-02-29T17:30:00Z", "2024-02-29", 2),
        ("2024-02-29T18:30:00Z", "2024-02-29", 2),
        ("2024-02-29T19:00:00Z", "2024-03-01", 3),
        ("2024-03-02T18:50:00Z", "2024-03-02", 4),
        ("2024-03-02T19:00:00Z", "2024-03-03", 5),
    ] {
        for zone in ZONES {
            let shown: Value =
                serde_json::from_str(&said(zone, Some(moment), &["show", "notebook", "--json"])).unwrap();
            let day = &shown[0]["strikes"][0]["day"];
            assert_eq!(shown[0]["on"], on, "{moment} in {zone}");
            assert_eq!((&day["min"], &day["max"]), (&days.into(), &days.into()), "{moment} in {zone}");
        }
    }
}

#[test]
fn what_is_recorded_is_recorded_in_utc_in_whatever_zone() {
    let desk = desk([note("before")]);
    for zone in ZONES {
        fs::write(desk.path("one.jsonl"), lines(&[note(zone)])).unwrap();
        run(&desk, Some("2025-12-31T20:00:00Z"), zone, &["import", "notebook", "one.jsonl"]);
    }
    let found = json_of(run(&desk, None, "UTC", &["search", "notebook", "--json", "kind:note"]));
    let recorded: Vec<_> = found.as_array().unwrap().iter().filter(|found| found["text"] != "before").collect();
    assert_eq!(recorded.len(), 4);
    let in_utc = |time: &Value| time.as_str().unwrap().starts_with("2025-12-31T20:0");
    assert!(recorded.iter().all(|found| in_utc(&found["recorded_at"])), "{recorded:?}");
}

const ID: &str = "0199e000-0000-7000-8000-000000000001";
const OTHER: &str = "0199e000-0000-7000-8000-000000000002";

/// Ten years ago, a moment, and in ten years.
const CLOCKS: [&str; 5] = [
    "2025-10-17T07:00:00Z",
    "2015-10-17T07:00:00Z",
    "2035-10-17T07:00:00Z",
    "2005-10-17T07:00:00Z",
    "2025-10-18T07:00:00Z",
];

#[test]
fn a_clock_that_jumps_loses_no_save_and_no_order() {
    let desk = desk([note("before")]);
    let work = |moment: &str, args: &[&str]| run(&desk, Some(moment), "Asia/Almaty", args);
    for (number, moment) in CLOCKS.iter().enumerate() {
        let wording = json!({"id": ID, "kind": "note", "text": format!("wording {number}")});
        fs::write(desk.path("one.jsonl"), lines(&[wording, note(&format!("note {number}"))])).unwrap();
        work(moment, &["import", "notebook", "one.jsonl"]);
    }
    // Each wording follows the one before it, whatever the clock said.
    let history = json_of(run(&desk, None, "UTC", &["history", "notebook", ID, "--json"]));
    let texts: Vec<_> = history.as_array().unwrap().iter().map(|one| one["entry"]["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["wording 4", "wording 3", "wording 2", "wording 1", "wording 0"]);
    for (newer, older) in history.as_array().unwrap().iter().zip(&history.as_array().unwrap()[1..]) {
        assert_eq!(newer["parents"], json!([older["id"]]));
    }
    // Undated entries are listed as they were taken in, the last first.
    let found = json_of(run(&desk, None, "UTC", &["search", "notebook", "--json", "note"]));
    let texts: Vec<_> = found.as_array().unwrap().iter().map(|one| one["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["note 4", "note 3", "note 2", "note 1", "note 0"]);
    // Deleted at a time before the other one was.
    fs::write(desk.path("one.jsonl"), lines(&[json!({"id": OTHER, "kind": "note", "text": "other"})])).unwrap();
    work(CLOCKS[2], &["import", "notebook", "one.jsonl"]);
    work(CLOCKS[2], &["delete", "notebook", OTHER]);
    work(CLOCKS[1], &["delete", "notebook", ID]);
    let ids: Vec<_> = desk.read().deleted().unwrap().into_iter().map(|stored| stored.entry.id.to_string()).collect();
    assert_eq!(ids, [ID, OTHER], "the one deleted last first");
    work(CLOCKS[3], &["undelete", "notebook", ID]);
    assert_eq!(desk.read().entry(EntryId::parse(ID).unwrap()).unwrap().entry.text, "wording 4");
    let exported = run(&desk, None, "UTC", &["export", "notebook", "--unprotected", "-o", "all.jsonl"]);
    assert_eq!(json_lines(&fs::read(desk.path("all.jsonl")).unwrap()).len(), 7, "{exported:?}");
    run(&desk, Some(CLOCKS[3]), "UTC", &["check", "notebook"]);
}

#[test]
fn a_clock_that_was_set_back_is_told_of_where_it_matters() {
    let strike = json!({"kind": "strike", "strike": {"phases": [{"kind": "water", "from": {"edtf": "2025-10-13"}}]}});
    let desk = desk([held_in_almaty(), of_aibek(strike)]);
    let show = |moment: &str, more: &[&str]| {
        let args = [&["show", "notebook"], more].concat();
        run(&desk, Some(moment), "Asia/Almaty", &args)
    };
    let (_, told) = show("2025-10-17T08:00:00Z", &[]);
    assert_eq!(told, "", "the clock goes on");
    let (_, told) = show("2025-10-17T00:00:00Z", &[]);
    assert_eq!(told, "", "clocks of several computers differ by hours at most");
    let (_, told) = show("2015-10-17T08:00:00Z", &[]);
    assert!(told.contains("17 October 2015") && told.contains("17 October 2025"), "{told}");
    let (counted, told) = show("2015-10-17T08:00:00Z", &["--on", "2025-10-17", "--json"]);
    assert_eq!(told, "", "who names the day counts as of that day");
    assert!(counted.contains("\"on\": \"2025-10-17\""));
}

#[test]
fn backups_and_drafts_of_a_clock_that_was_set_back_are_as_good() {
    let desk = desk([note("basalt")]);
    let past = "2015-10-17T07:00:00Z";
    run(&desk, Some(past), "UTC", &["check", "notebook"]);
    let mut notebook = desk.open();
    let id = EntryId::parse(ID).unwrap();
    let typed = |text: &str| Unfinished { kind: "note".into(), common: json!({"text": text}), ..Unfinished::default() };
    notebook.keep_draft(id, typed("before"), &stamp()).unwrap();
    let then = dapter::notebook::Stamp { at: past.parse().unwrap(), ..stamp() };
    notebook.keep_draft(id, typed("after"), &then).unwrap();
    assert_eq!(notebook.draft(id).unwrap().first_words(), "after", "the last that was typed stands");
    notebook.note_backup(&then).unwrap();
    notebook.save(vec![note("quillwort")], &then).unwrap();
    drop(notebook);
    let backup = desk.path("backup.age");
    let notebook = desk.open();
    let protection = dapter::exchange::Protection::Passphrase(support::secret());
    let unwatched = dapter::progress::Progress::unwatched();
    dapter::exchange::back_up(&notebook, &backup, &protection, support::cheap(), &unwatched).unwrap();
    let opener = dapter::exchange::Opener::Passphrase(support::secret());
    let held = dapter::exchange::drill(&backup, &opener, &unwatched).unwrap();
    assert_eq!(
        (held.entries, held.recorded_at.as_deref()),
        (2, Some("2015-10-17T07:00:00.000Z")),
        "the newest it holds"
    );
}
