//! Files to import that were made to stop the program.

use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    process::Stdio,
};

use crate::support::{
    Desk, PASSPHRASE, files,
    measure::{Measured, run, run_with},
    save_notes,
};

fn desk() -> Desk {
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=2);
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    desk
}

const IMPORT: [&str; 3] = ["import", "notebook", "--passphrase-file"];

#[test]
fn what_was_made_to_stop_the_program_is_refused_by_its_line_and_nothing_is_kept() {
    type Content = fn(&mut dyn Write);
    let cases: [(&str, &str, Content); 17] = [
        ("lists without bottom", "Line 1", |out| repeated(out, "[", 100_000)),
        ("objects without bottom", "Line 1", |out| repeated(out, r#"{"a":"#, 100_000)),
        ("a record of 65 levels", "Line 1", |out| {
            let (open, close) = ("[".repeat(65), "]".repeat(65));
            write!(out, r#"{{"kind":"note","newer":{open}{close}}}"#).unwrap();
        }),
        ("five million values", "Line 1", |out| {
            write!(out, r#"{{"kind":"note","newer":["#).unwrap();
            repeated(out, "0,", 5_000_000);
            write!(out, "0]}}").unwrap();
        }),
        ("five million empty objects", "Line 1", |out| {
            write!(out, r#"{{"kind":"note","newer":["#).unwrap();
            repeated(out, "{},", 5_000_000);
            write!(out, "{{}}]}}").unwrap();
        }),
        ("millions of lines that are no entries", "Line 1", |out| repeated(out, "0\n", 5_000_000)),
        ("millions of entries of no kind", "Line 1", |out| repeated(out, "{}\n", 3_000_000)),
        ("millions of empty lines, then one that is none", "Line 3000001", |out| {
            repeated(out, "\n", 3_000_000);
            out.write_all(b"x").unwrap();
        }),
        ("more entries than are taken in at once", "Line 250001", |out| {
            repeated(out, "{\"kind\":\"note\",\"text\":\"a\"}\n", 300_000);
        }),
        ("zeros", "Line 1", |out| repeated(out, "\0", 1000)),
        ("a text with a zero byte", "Line 1", |out| out.write_all(b"{\"kind\":\"note\",\"text\":\"a\0b\"}").unwrap()),
        ("bytes that are no UTF-8", "Line 1", |out| {
            out.write_all(b"{\"kind\":\"note\",\"text\":\"\xff\xfe\"}").unwrap()
        }),
        ("half a letter", "Line 1", |out| out.write_all(b"{\"kind\":\"note\",\"text\":\"\xd0").unwrap()),
        ("half of a pair", "Line 1", |out| out.write_all(br#"{"kind":"note","text":"\ud800"}"#).unwrap()),
        ("UTF-16", "Line 1", |out| out.write_all(b"\xff\xfe{\0}\0\n\0").unwrap()),
        ("a number without end", "Line 1", |out| {
            out.write_all(br#"{"kind":"weight","weight":{"value":1"#).unwrap();
            repeated(out, "0", 1_000_000);
            out.write_all(b"}}").unwrap();
        }),
        ("a kind without end", "Line 1", |out| {
            out.write_all(br#"{"kind":""#).unwrap();
            repeated(out, "note", 2_000_000);
            out.write_all(br#""}"#).unwrap();
        }),
    ];
    let mut measured = Measured::default();
    let desk = desk();
    let before = files::snapshot(&desk.notebook());
    for (what, line, write) in cases {
        let mut out = BufWriter::new(File::create(desk.path("hostile.jsonl")).unwrap());
        write(&mut out);
        out.into_inner().unwrap();
        let said = run(&desk, &[&IMPORT[..], &["passphrase", "hostile.jsonl"]].concat());
        measured.ended(what, &said, 15);
        assert!(said.err.contains(&format!("{line},")), "{what}: {}", said.err);
        assert_eq!(files::snapshot(&desk.notebook()), before, "{what}");
    }
    measured.report("imports made to stop the program");
}

fn repeated(out: &mut dyn Write, text: &str, times: usize) {
    let block = text.repeat(1000);
    (0..times / 1000).for_each(|_| out.write_all(block.as_bytes()).unwrap());
    out.write_all(text.repeat(times % 1000).as_bytes()).unwrap();
}

#[test]
fn a_line_of_a_gigabyte_is_given_up_wherever_it_comes_from() {
    let mut measured = Measured::default();
    let desk = desk();
    let before = files::snapshot(&desk.notebook());
    File::create(desk.path("zeros.jsonl")).unwrap().set_len(1 << 30).unwrap();
    for file in ["zeros.jsonl", "/dev/zero"] {
        let said = run(&desk, &[&IMPORT[..], &["passphrase", file]].concat());
        measured.ended(file, &said, 15);
    }
    let mut written = 0_usize;
    let said = run_with(&desk, &[&IMPORT[..], &["passphrase", "-"]].concat(), Stdio::piped(), |child| {
        let mut pipe = child.stdin.take().unwrap();
        let block = [b'a'; 1 << 16];
        // The program stops listening long before the end.
        while written < 1 << 30 && pipe.write_all(&block).is_ok() {
            written += block.len();
        }
    });
    measured.ended("a stream", &said, 15);
    assert!(written < 64 << 20, "it went on listening");
    assert_eq!(files::snapshot(&desk.notebook()), before);
    measured.report("a line of a gigabyte, from a sparse file, a device and a pipe");
}

#[test]
fn millions_of_empty_lines_are_passed_over() {
    let mut measured = Measured::default();
    let desk = desk();
    let mut out = File::create(desk.path("empty.jsonl")).unwrap();
    repeated(&mut out, "\n", 5_000_000);
    out.write_all(br#"{"kind":"note","text":"the last"}"#).unwrap();
    let said = run(&desk, &[&IMPORT[..], &["passphrase", "empty.jsonl"]].concat());
    measured.ended("empty lines", &said, 0);
    assert_eq!(crate::support::texts(&desk.read()), ["1", "2", "the last"]);
    measured.report("five million empty lines");
}
