//! The programs that are measured, behind one trait.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use chrono::Local;
use dapter::{
    exchange,
    notebook::{Beginning, Filter, Notebook, Stamp},
    vault::{Access, Anchors, WorkFactor, passphrase},
};
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::{entries::Visit, measure::Result};

/// What is measured of each program.
pub trait Store {
    /// Takes visits in, in one transaction that is on disk when this returns.
    fn save(&mut self, visits: &[Visit]) -> Result<()>;
    /// The newest 50 visits, with a word in them or all, and how many there are; `None` where that is not said.
    fn page(&self, word: Option<&str>) -> Result<Option<u64>>;
    /// Lets go of everything.
    fn close(&mut self);
    /// Opens it again, until the first read has succeeded.
    fn open(&mut self) -> Result<()>;
}

/// Cases in each notebook.
const CASES: u64 = 10;

/// A notebook, unlocked by a passphrase whose derivation costs next to nothing.
#[derive(Debug)]
pub struct Dapter {
    /// Its folder.
    pub folder: PathBuf,
    open: Option<Notebook>,
}

impl Dapter {
    /// A new one, with the ids of its cases.
    pub fn create(folder: PathBuf, cost: WorkFactor) -> Result<(Self, Vec<String>)> {
        let beginning = Beginning { title: "Bench".to_owned(), cost };
        let mut notebook = Notebook::create(&folder, &passphrase("bench"), &beginning, anchors(&folder))?;
        let case = |number| json!({ "kind": "case", "case": { "names": [{ "text": format!("Case {number}") }] } });
        let cases = notebook.save((0..CASES).map(case).collect(), &stamp())?.entries;
        Ok((Self { folder, open: Some(notebook) }, cases.iter().map(ToString::to_string).collect()))
    }

    /// The notebook, which is open.
    pub fn notebook(&mut self) -> Result<&mut Notebook> {
        Ok(self.open.as_mut().ok_or("closed")?)
    }
}

fn stamp() -> Stamp {
    Stamp { at: Local::now().fixed_offset(), device: "bench".to_owned() }
}

fn anchors(folder: &Path) -> Anchors {
    Anchors::in_folder(&folder.with_extension("seen"))
}

impl Store for Dapter {
    fn save(&mut self, visits: &[Visit]) -> Result<()> {
        if let [visit] = visits {
            self.notebook()?.save(vec![visit.draft.clone()], &stamp())?;
        } else {
            let lines = visits.iter().map(|visit| visit.json.as_str()).collect::<Vec<_>>().join("\n");
            exchange::import(self.notebook()?, lines.as_bytes(), &stamp())?;
        }
        Ok(())
    }

    fn page(&self, word: Option<&str>) -> Result<Option<u64>> {
        let filter = Filter { query: word.map(str::to_owned), limit: Some(50), ..Filter::default() };
        let total = self.open.as_ref().ok_or("closed")?.page(&filter)?.total;
        // The cases hold none of the words.
        Ok(Some(if word.is_none() { total - CASES } else { total }))
    }

    fn close(&mut self) {
        self.open = None;
    }

    fn open(&mut self) -> Result<()> {
        let opened = Notebook::open(&self.folder, &passphrase("bench"), Access::Write, anchors(&self.folder))?;
        self.open = Some(opened);
        Ok(())
    }
}

/// A database file in WAL mode that flushes at every commit, plain or encrypted under a raw key.
#[derive(Debug)]
pub struct Database {
    path: PathBuf,
    encrypted: bool,
    open: Option<Connection>,
}

impl Database {
    /// A new one.
    pub fn create(path: PathBuf, encrypted: bool) -> Result<Self> {
        let mut database = Self { path, encrypted, open: None };
        database.connect()?.execute_batch(
            "CREATE TABLE entry (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, moment TEXT NOT NULL, record TEXT);
             CREATE INDEX entry_by_time ON entry (moment);
             CREATE VIRTUAL TABLE search
             USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 0');
             PRAGMA wal_checkpoint(TRUNCATE);",
        )?;
        let readable = fs::read(&database.path)?.starts_with(b"SQLite format 3");
        if readable == encrypted { Err("the key makes no difference".into()) } else { Ok(database) }
    }

    fn connect(&mut self) -> Result<&mut Connection> {
        let connection = self.open.insert(Connection::open(&self.path)?);
        if self.encrypted {
            // Raw, so that no derivation is measured.
            connection.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "2D".repeat(32)))?;
        }
        // Room for all of it in memory, as Dapter takes it; everything else as delivered.
        connection
            .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -1000000")?;
        Ok(connection)
    }
}

impl Store for Database {
    fn save(&mut self, visits: &[Visit]) -> Result<()> {
        let transaction = self.open.as_mut().ok_or("closed")?.transaction()?;
        for Visit { id, moment, json, words, .. } in visits {
            let sql = "INSERT INTO entry (id, moment, record) VALUES (?1, ?2, ?3)";
            transaction.prepare_cached(sql)?.execute([id, moment, json])?;
            let sql = "INSERT INTO search (rowid, text) VALUES (?1, ?2)";
            transaction.prepare_cached(sql)?.execute(params![transaction.last_insert_rowid(), words])?;
        }
        Ok(transaction.commit()?)
    }

    fn page(&self, word: Option<&str>) -> Result<Option<u64>> {
        let open = self.open.as_ref().ok_or("closed")?;
        let found = match word {
            Some(_) => "number IN (SELECT rowid FROM search WHERE search MATCH ?1)",
            None => "?1 IS NULL",
        };
        let word = word.map(|word| format!("\"{word}\" *"));
        let sql = format!("SELECT count(*) FROM entry WHERE {found}");
        let total: i64 = open.prepare_cached(&sql)?.query_row([&word], |row| row.get(0))?;
        let sql = format!("SELECT record FROM entry WHERE {found} ORDER BY moment DESC LIMIT 50");
        let mut query = open.prepare_cached(&sql)?;
        for record in query.query_map([&word], |row| row.get::<_, String>(0))? {
            serde_json::from_str::<Value>(&record?)?;
        }
        Ok(Some(total.unsigned_abs()))
    }

    fn close(&mut self) {
        self.open = None;
    }

    fn open(&mut self) -> Result<()> {
        // SQLite opens nothing until something is read.
        Ok(self.connect()?.query_row("SELECT max(number) FROM entry", [], |_| Ok(()))?)
    }
}

/// A KeePassXC database, by commands that each open it, work and end: with the derivation, at its cheapest 0.1 s.
#[derive(Debug)]
pub struct KeePass(pub PathBuf);

impl KeePass {
    /// The version installed, if it is.
    pub fn version() -> Option<String> {
        let output = Command::new("keepassxc-cli").arg("--version").output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    fn run(&self, before: &[&str], after: &[&str]) -> Result<()> {
        let mut command = Command::new("keepassxc-cli");
        command.args(before).arg("-q").arg(&self.0).args(after);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        child.stdin.take().ok_or("no input")?.write_all(b"bench\nbench\n")?;
        let output = child.wait_with_output()?;
        if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
    }
}

impl Store for KeePass {
    fn save(&mut self, visits: &[Visit]) -> Result<()> {
        if let [Visit { json, id, .. }] = visits {
            return self.run(&["add", "--notes", json], &[id]);
        }
        let mut text = "<KeePassFile><Meta/><Root><Group><Name>Root</Name>".to_owned();
        for (number, Visit { json, .. }) in visits.iter().enumerate() {
            text += &format!("<Entry><String><Key>Title</Key><Value>{number}</Value></String>");
            text += &format!("<String><Key>Notes</Key><Value>{json}</Value></String></Entry>");
        }
        let xml = self.0.with_extension("xml");
        fs::write(&xml, text + "</Group></Root></KeePassFile>")?;
        self.run(&["import", "-p", "-t", "100", &xml.to_string_lossy()], &[])
    }

    fn page(&self, word: Option<&str>) -> Result<Option<u64>> {
        match word {
            Some(word) => self.run(&["search"], &[word])?,
            None => self.run(&["ls"], &[])?,
        }
        Ok(None)
    }

    fn close(&mut self) {}

    fn open(&mut self) -> Result<()> {
        self.run(&["show"], &["0"])
    }
}
