//! The calendar file: right to the minute, and nothing in it that tells what the notebook is about.
#![cfg(test)]

mod support;

use std::{collections::BTreeSet, fs};

use chrono::NaiveDate;
use dapter::{
    exchange::{self, CalendarReport},
    text::{Catalogue, Language},
};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, EventLike, EventStatus};
use serde_json::{Value, json};
use support::{Desk, Draft, PASSPHRASE, cli, draft, save, stamp};

const ON: &str = "2025-10-17";

/// The grammar of the format, and the titles.
const WORDS: [&str; 19] = [
    "BEGIN",
    "VCALENDAR",
    "VERSION",
    "PRODID",
    "Calendar",
    "EN",
    "VEVENT",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "VALUE",
    "DATE",
    "UID",
    "SUMMARY",
    "STATUS",
    "TENTATIVE",
    "END",
    "Appointment",
    "Deadline",
];

fn of_case(mut draft: Draft) -> Draft {
    draft["case"] = json!("aibek");
    draft
}

fn hearing(occurred: Value) -> Draft {
    let text = "In room 12, before judge Orazova";
    of_case(json!({"kind": "legal", "occurred": occurred, "text": text, "legal": {"event": "hearing"}}))
}

/// A case in a zone, with each sort of date ahead.
fn desk(zone: Option<&str>) -> Desk {
    let desk = Desk::new();
    let mut case = support::aibek();
    case["case"]["time_zone"] = json!(zone);
    save(
        &mut desk.create(),
        [
            case,
            hearing(json!({"edtf": "2025-10-24", "time": "02:30"})),
            hearing(json!({"edtf": "2025-10-25", "time": "20:30", "offset": "+02:00"})),
            hearing(json!({"edtf": "2025-10-26"})),
            hearing(json!({"edtf": "2025-11"})),
            hearing(json!({"edtf": "2025-12-01/.."})),
            of_case(draft("complaint", "2025-10-01", json!({"to": "Prosecutor", "due": {"date": "2025-10-20"}}))),
        ],
    );
    desk
}

fn written(desk: &Desk) -> (String, CalendarReport) {
    let notebook = desk.read();
    let case = notebook.find("case", "Aibek Samatov").unwrap().entry;
    let today = ON.parse::<NaiveDate>().unwrap().into();
    let words = Catalogue::new(Language::En);
    let (file, report) = exchange::calendar(&notebook, &case, today, &words, &stamp()).unwrap();
    (String::from_utf8(file.to_vec()).unwrap(), report)
}

/// Title, start, end and status of each, as another program reads them.
fn read(file: &str) -> Vec<(String, String, Option<String>, bool)> {
    let told = |at: DatePerhapsTime| match at {
        DatePerhapsTime::Date(day) => day.to_string(),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(moment)) => moment.to_rfc3339(),
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(there)) => there.to_string(),
        DatePerhapsTime::DateTime(other) => panic!("{other:?}"),
    };
    let calendar: Calendar = file.parse().unwrap();
    let events = calendar.components.iter().map(|component| match component {
        CalendarComponent::Event(event) => event,
        other => panic!("{other:?}"),
    });
    events
        .map(|event| {
            assert_eq!((event.get_description(), event.get_location()), (None, None));
            let title = event.get_summary().unwrap().to_owned();
            let tentative = event.get_status() == Some(EventStatus::Tentative);
            (title, told(event.get_start().unwrap()), event.get_end().map(told), tentative)
        })
        .collect()
}

#[test]
fn every_date_is_where_it_is_at_the_facility() {
    let (file, report) = written(&desk(Some("Asia/Almaty")));
    let expected = [
        ("Deadline 1", "2025-10-20", Some("2025-10-21"), false),
        ("Appointment 2", "2025-10-23T21:30:00+00:00", None, false),
        ("Appointment 3", "2025-10-25T18:30:00+00:00", None, false),
        ("Appointment 4", "2025-10-26", Some("2025-10-27"), false),
        ("Appointment 5", "2025-11-01", Some("2025-12-01"), true),
    ];
    let expected = expected
        .map(|(title, from, to, tentative)| (title.to_owned(), from.to_owned(), to.map(str::to_owned), tentative));
    assert_eq!(read(&file), expected);
    assert_eq!(report, CalendarReport { dates: 5, uncertain: 1, left_out: 1 });
}

#[test]
fn without_a_zone_a_time_is_that_of_the_clock_there() {
    let (file, _) = written(&desk(None));
    assert_eq!(read(&file)[1].1, "2025-10-24 02:30:00");
}

#[test]
fn nothing_in_it_comes_from_the_notebook() {
    let (file, _) = written(&desk(Some("Asia/Almaty")));
    let file = file.lines().filter(|line| !line.starts_with("UID:")).collect::<Vec<_>>().join("\n");
    let words: BTreeSet<&str> = file.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1).collect();
    let strange: Vec<_> = words.iter().filter(|word| !WORDS.contains(word)).collect();
    assert_eq!(strange, [&""; 0]);
}

#[test]
fn the_command_line_writes_it_only_when_told_that_anybody_may_read_it() {
    let desk = desk(Some("Asia/Almaty"));
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    let run = |more: &[&str]| {
        let arguments = ["calendar", "notebook", "--case", "Aibek Samatov", "-o", "ahead.ics", "--on", ON];
        cli::dapter(&desk).args(arguments).args(["--passphrase-file", "passphrase"]).args(more).output().unwrap()
    };
    assert_eq!(run(&[]).status.code(), Some(2));
    assert!(!desk.path("ahead.ics").exists());
    let written = run(&["--unprotected", "--json"]);
    assert_eq!(written.status.code(), Some(0), "{}", String::from_utf8_lossy(&written.stderr));
    let told: Value = serde_json::from_slice(&written.stdout).unwrap();
    assert_eq!(told["calendar"], json!({"dates": 5, "uncertain": 1, "left_out": 1}));
    assert_eq!(read(&fs::read_to_string(desk.path("ahead.ics")).unwrap()).len(), 5);
    assert_eq!(run(&["--unprotected"]).status.code(), Some(1), "it replaces no file");
}
