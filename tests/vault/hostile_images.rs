//! Images under a sound seal that no notebook writes: of somebody who once had the key, or of an error of ours.

use std::fs;

use dapter::{
    error::Error,
    memory,
    notebook::{Filter, Notebook},
    vault::{Access, Anchors, Vault},
};
use rusqlite::{Connection, MAIN_DB};

use crate::support::{
    Desk, PASSPHRASE, cheap, compact, forge,
    measure::{Measured, run},
    prove, report, save_notes, secret,
    trace::Chance,
};

/// The image of a notebook of three notes, as SQLite's bytes.
fn image() -> Vec<u8> {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save_notes(&mut notebook, 1..=3);
    compact(&mut notebook);
    drop(notebook);
    let sealed = fs::read(desk.notebook().join("notes.0000000003.sqlite.age")).unwrap();
    forge::decrypt(&sealed, &forge::identity(&desk.notebook()).1)
}

/// The image after these statements of somebody who may do everything.
fn changed(statements: &str) -> Vec<u8> {
    memory::prepare().unwrap();
    let bytes = image();
    let mut image = Connection::open_in_memory().unwrap();
    image.deserialize_read_exact(MAIN_DB, bytes.as_slice(), bytes.len(), false).unwrap();
    image.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    image.execute_batch(statements).unwrap();
    image.serialize(MAIN_DB).unwrap().to_vec()
}

/// A notebook that begins with this image.
fn sealed(image: &[u8]) -> Desk {
    let desk = Desk::new();
    Vault::create(&desk.notebook(), &secret(), cheap(), image, Anchors::none()).unwrap();
    fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    fs::write(desk.path("more.jsonl"), "{\"kind\":\"note\",\"text\":\"more\"}\n").unwrap();
    desk
}

/// What is read of the image is no plain table, or the image is broken.
const REFUSED: i32 = 12;
/// An image of our own shape is made from what is read of it.
const DERIVED: i32 = 0;

/// A query that does not end.
const FOR_EVER: &str = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT";

#[test]
fn of_an_image_of_another_shape_plain_revisions_are_read_and_nothing_in_it_is_run() {
    let view =
        |name: &str, columns: &str| format!("DROP TABLE {name}; CREATE VIEW {name} AS {FOR_EVER} {columns} FROM t;");
    let writable = |sql: &str| format!("PRAGMA writable_schema = ON; {sql}; PRAGMA writable_schema = OFF;");
    let cases = [
        (DERIVED, "a trigger", "CREATE TRIGGER t AFTER INSERT ON revision BEGIN DELETE FROM revision; END;".to_owned()),
        (DERIVED, "a view in the place of the entries", view("entry", "n AS number, n AS id")),
        (REFUSED, "a view in the place of the revisions", view("revision", "n AS number, n AS id, n AS record")),
        (REFUSED, "a view in the place of the settings", view("setting", "n AS key, n AS value")),
        (DERIVED, "a view besides", format!("CREATE VIEW more AS {FOR_EVER} n FROM t;")),
        (
            REFUSED,
            "a computed column",
            "ALTER TABLE setting ADD COLUMN c AS (hex(zeroblob(500000000))) VIRTUAL;".to_owned(),
        ),
        (DERIVED, "a column with a default", "ALTER TABLE setting ADD COLUMN c DEFAULT 'more';".to_owned()),
        (DERIVED, "an index over an expression", "CREATE INDEX i ON revision (length(hex(record)));".to_owned()),
        (DERIVED, "an index over a part", "CREATE INDEX i ON revision (id) WHERE length(record) > 3;".to_owned()),
        (DERIVED, "a table besides", "CREATE TABLE more (a);".to_owned()),
        (DERIVED, "a virtual table besides", "CREATE VIRTUAL TABLE more USING fts5 (a);".to_owned()),
        (DERIVED, "a table less", "DROP TABLE purged;".to_owned()),
        (
            DERIVED,
            "a column of another type",
            "DROP TABLE name; CREATE TABLE name (folded BLOB, key TEXT, entry TEXT);".to_owned(),
        ),
        (
            DERIVED,
            "another search index",
            "DROP TABLE search; CREATE VIRTUAL TABLE search USING fts5 (words, named, mentions);".to_owned(),
        ),
        (
            REFUSED,
            "a schema that is no SQL",
            writable("UPDATE sqlite_schema SET sql = 'CREATE nonsense' WHERE name = 'entry'"),
        ),
        (
            REFUSED,
            "a schema of pages that are not there",
            writable("UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'entry'"),
        ),
        (
            REFUSED,
            "two tables on one page",
            writable("UPDATE sqlite_schema SET rootpage = 2 WHERE type = 'table' AND rootpage > 2"),
        ),
        (
            REFUSED,
            "an older version with a view",
            format!("{} PRAGMA user_version = 2;", view("revision", "n AS number")),
        ),
    ];
    let mut measured = Measured::default();
    for (code, what, statements) in cases {
        let desk = sealed(&changed(&statements));
        for verb in [&["search", "notebook", "1"][..], &["import", "notebook", "more.jsonl"]] {
            let said = run(&desk, &[verb, &["--passphrase-file", "passphrase"]].concat());
            measured.ended(&format!("{what}, {}", verb[0]), &said, code);
            let refused = said.err.contains("its content is not what a notebook writes");
            assert_eq!(refused, code == REFUSED, "{what}: {}", said.err);
        }
    }
    measured.report("images of another shape");
}

#[test]
fn a_rule_of_somebody_elses_is_not_computed_at_every_save() {
    let rule = "PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = rtrim(sql, ')') || ', CHECK (length(hex(zeroblob(120000000))) = 1))'
        WHERE name = 'revision';
        PRAGMA writable_schema = OFF;";
    let mut measured = Measured::default();
    let desk = sealed(&changed(rule));
    let said = run(&desk, &["import", "notebook", "more.jsonl", "--passphrase-file", "passphrase"]);
    measured.ended("a rule on the revisions", &said, 0);
    measured.report("a rule that would take 360 MB at every save");
}

#[test]
fn an_image_of_nothing_but_zeros_is_refused() {
    let mut measured = Measured::default();
    let desk = sealed(&vec![0; 48 << 20]);
    let said = run(&desk, &["search", "notebook", "1", "--passphrase-file", "passphrase"]);
    measured.ended("zeros", &said, 12);
    measured.report("an image of 48 MiB of zeros");
}

/// Opens the image for writing and asks it everything; whatever it answers, it answers.
fn ask(image: &[u8]) -> Result<(), Error> {
    let desk = sealed(image);
    let mut notebook = Notebook::open(&desk.notebook(), &secret(), Access::Write, Anchors::none())?;
    notebook.counts()?;
    notebook.entries(&Filter::default())?;
    notebook.entries(&Filter { query: Some("1".into()), ..Filter::default() })?;
    notebook.save(vec![crate::support::note("4")], &crate::support::stamp())?;
    notebook.title()?;
    drop(notebook);
    desk.try_open(Access::Read)?.entries(&Filter::default())?;
    Ok(())
}

#[test]
fn pages_that_were_damaged_under_the_seal_are_an_error_and_no_crash() {
    let sound = image();
    let mut chance = Chance(1);
    let (tries, mut opened, mut refused, mut unknown) = (prove(60, 3_000), 0, 0, 0);
    for _ in 0..tries {
        let mut image = sound.clone();
        for _ in 0..=chance.below(8) {
            // Mostly where a page says what it is and where its cells are.
            let page = chance.below(image.len() / 4096) * 4096;
            let within = if chance.below(3) == 0 { 4096 } else { 40 };
            let at = page + chance.below(within);
            image[at] = u8::try_from(chance.below(256)).unwrap();
        }
        match ask(&image) {
            Ok(()) => opened += 1,
            Err(error) => {
                let code = error.failure().code;
                // What the search index says of its own pages is not told from a mistake of ours.
                assert!(["damaged", "newer", "internal"].contains(&&*code), "{code}: {error:?}");
                refused += 1;
                unknown += usize::from(code == "internal");
            }
        }
    }
    assert!(refused > 0 && unknown * 10 < tries, "{refused} refused, {unknown} of them as our own mistake");
    report(&format!("{tries} images with damaged pages: {refused} refused, {unknown} as internal, {opened} opened"));
}
