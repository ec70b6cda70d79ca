//! What the tests share: a desk with a notebook on it, and drafts about people who do not exist.
#![allow(dead_code)] // Each test program uses a part of it.

pub mod arbitrary;
pub mod child;
pub mod cli;
pub mod coverage;
pub mod files;
pub mod forge;
#[cfg(target_os = "linux")]
pub mod measure;
pub mod schema;
pub mod source;
pub mod trace;

use std::path::{Path, PathBuf};

pub use dapter::notebook::Draft;
use dapter::{
    exchange,
    notebook::{Beginning, Error, Filter, Notebook, Stamp},
    progress::Progress,
    record::EntryId,
    vault::{self, Access, Anchors, Passphrase, Severity, WorkFactor, gravest},
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Opens every notebook of the tests.
pub const PASSPHRASE: &str = "five invented words stand here";

pub fn secret() -> Passphrase {
    vault::passphrase(PASSPHRASE)
}

/// A derivation that takes no time.
pub fn cheap() -> WorkFactor {
    WorkFactor::new(2).unwrap()
}

pub fn stamp() -> Stamp {
    Stamp { at: "2025-10-17T12:00:00+05:00".parse().unwrap(), device: "desk".into() }
}

/// Every file of the notebook is as it was written.
pub fn assert_sound(notebook: &Notebook) {
    let reports = notebook.vault().check().unwrap().run(&Progress::unwatched()).unwrap();
    assert_eq!(gravest(&reports), Severity::Good, "{reports:?}");
}

/// How often something is tried: `quick` among all tests, `long` when everything is to be proved.
pub fn prove<T>(quick: T, long: T) -> T {
    if std::env::var_os("DAPTER_PROVE").is_some() { long } else { quick }
}

/// What a proof measured, into the output of the test: `make prove` gathers it.
#[allow(clippy::print_stderr)]
pub fn report(text: &str) {
    eprintln!("proof: {text}");
}

/// A temporary folder with a notebook in it, and what this computer remembers of it beside.
pub struct Desk(PathBuf, Option<TempDir>);

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self(folder.path().to_owned(), Some(folder))
    }

    /// The desk of another process, which stays.
    pub fn at(folder: &Path) -> Self {
        Self(folder.to_owned(), None)
    }

    /// A desk with an empty notebook, closed.
    pub fn with_notebook() -> Self {
        let desk = Self::new();
        desk.create();
        desk
    }

    pub fn folder(&self) -> &Path {
        &self.0
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn notebook(&self) -> PathBuf {
        self.path("notebook")
    }

    pub fn anchors(&self) -> Anchors {
        Anchors::in_folder(&self.path("seen"))
    }

    pub fn create(&self) -> Notebook {
        let beginning = Beginning { title: "Notes".into(), cost: cheap() };
        Notebook::create(&self.notebook(), &secret(), &beginning, self.anchors()).unwrap()
    }

    pub fn try_open(&self, access: Access) -> Result<Notebook, Error> {
        Notebook::open(&self.notebook(), &secret(), access, self.anchors())
    }

    pub fn open(&self) -> Notebook {
        self.try_open(Access::Write).unwrap()
    }

    pub fn read(&self) -> Notebook {
        self.try_open(Access::Read).unwrap()
    }

    /// A notebook of its own in another folder of the desk.
    pub fn another(&self, name: &str) -> Notebook {
        let beginning = Beginning { title: name.to_owned(), cost: cheap() };
        Notebook::create(&self.path(name), &secret(), &beginning, Anchors::none()).unwrap()
    }
}

/// A note of these words.
pub fn note(text: &str) -> Draft {
    json!({"kind": "note", "text": text})
}

/// The detainee of the tests, under the `ref` "aibek".
pub fn aibek() -> Draft {
    json!({"ref": "aibek", "kind": "case", "case": {"names": [{"text": "Aibek Samatov"}]}})
}

/// A draft with an envelope and the fields of its kind.
pub fn draft(kind: &str, on: &str, fields: Value) -> Draft {
    json!({"kind": kind, "occurred": {"edtf": on}, kind: fields})
}

pub fn save(notebook: &mut Notebook, drafts: impl Into<Vec<Draft>>) -> Vec<EntryId> {
    notebook.save(drafts.into(), &stamp()).unwrap().entries
}

/// Saves notes "1" to "n", each in a transaction of its own.
pub fn save_notes(notebook: &mut Notebook, numbers: impl IntoIterator<Item = u64>) {
    for number in numbers {
        save(notebook, [note(&number.to_string())]);
    }
}

/// The texts of all entries, those taken in first first.
pub fn texts(notebook: &Notebook) -> Vec<String> {
    let mut entries = notebook.entries(&Filter::default()).unwrap();
    entries.reverse();
    entries.into_iter().map(|entry| entry.text).collect()
}

/// Folds the log into a new image, whether that is due or not.
pub fn compact(notebook: &mut Notebook) {
    let written = notebook.compaction().unwrap().run().unwrap();
    notebook.compacted(written).unwrap();
}

/// Every entry as an export writes it, without the time of recording.
pub fn exported(notebook: &Notebook) -> Vec<Value> {
    let lines = exchange::export(notebook, None).unwrap();
    let mut entries = json_lines(&lines);
    for entry in &mut entries {
        entry.as_object_mut().unwrap().remove("recorded_at");
    }
    entries
}

/// The JSON of each line.
pub fn json_lines(bytes: &[u8]) -> Vec<Value> {
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).unwrap()).collect()
}

/// Drafts as an import reads them.
pub fn lines(drafts: &[Draft]) -> Vec<u8> {
    drafts.iter().map(|draft| format!("{draft}\n")).collect::<String>().into_bytes()
}

/// Whether everything that was said stands in what came back; what was left out may have its default there.
pub fn says(came_back: &Value, said: &Value) -> bool {
    match (came_back, said) {
        (Value::Object(came_back), Value::Object(said)) => said.iter().all(|(name, said)| match came_back.get(name) {
            Some(came_back) => says(came_back, said),
            None => is_said_by_silence(name, said),
        }),
        (Value::Array(came_back), Value::Array(said)) => {
            came_back.len() == said.len() && came_back.iter().zip(said).all(|(came_back, said)| says(came_back, said))
        }
        _ => came_back == said,
    }
}

/// An empty list and no list are the same; so are a year that is not inferred and nothing about it.
fn is_said_by_silence(name: &str, said: &Value) -> bool {
    said.as_array().is_some_and(Vec::is_empty) || (name == "year_inferred" && said == false)
}
