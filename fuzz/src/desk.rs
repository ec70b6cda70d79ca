//! What the targets share: a folder to work in, notebooks in it, the vault that is committed.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use age::x25519;
use dapter::{
    exchange,
    notebook::{Beginning, Notebook, Stamp},
    vault::{self, Access, Anchors, FileName, Passphrase, Vault, WorkFactor},
};
use tempfile::TempDir;

/// Opens the vault in `fuzz/vault` and every notebook that is made here.
pub fn passphrase() -> Passphrase {
    vault::passphrase("five invented words stand here")
}

/// A derivation that takes little time.
pub fn cheap() -> WorkFactor {
    WorkFactor::new(1).unwrap()
}

/// The recovery key of the vault in `fuzz/vault`.
pub fn key() -> x25519::Identity {
    include_str!("../vault/key.txt").trim().parse().unwrap()
}

/// The files of the vault in `fuzz/vault`, as they were written once: small, as its image is no SQLite.
pub fn vault_files() -> BTreeMap<FileName, Vec<u8>> {
    BTreeMap::from([
        (FileName::Identity, include_bytes!("../vault/identity.age").to_vec()),
        (FileName::Recovery("aunt".into()), include_bytes!("../vault/recovery/aunt.age").to_vec()),
        (FileName::Image(0), include_bytes!("../vault/notes.0000000000.sqlite.age").to_vec()),
        (FileName::Log(1), include_bytes!("../vault/log/0000000001.age").to_vec()),
    ])
}

/// When everything is recorded.
pub fn stamp() -> Stamp {
    Stamp { at: "2025-10-17T12:00:00+05:00".parse().unwrap(), device: "desk".into() }
}

/// A temporary folder.
pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// An empty notebook, which the key opens: a copy, as deriving a key for each would take longer than all that is tried.
    pub fn create(&self, name: &str) -> Notebook {
        self.copy_empty(name);
        self.open(name).unwrap()
    }

    /// An empty notebook with these bytes as its newest image, as somebody who has its key might seal them.
    pub fn seal_image(&self, name: &str, image: &[u8]) {
        let mut vault = self.vault(name);
        vault.append(b"").unwrap();
        vault.compaction(image.to_vec().into()).unwrap().run().unwrap();
    }

    /// An empty notebook with these bytes as its only transaction.
    pub fn seal_transaction(&self, name: &str, lines: &[u8]) {
        self.vault(name).append(lines).unwrap();
    }

    pub fn open(&self, name: &str) -> Result<Notebook, dapter::notebook::Error> {
        Notebook::open(&self.path(name), &key(), Access::Write, Anchors::none())
    }

    fn vault(&self, name: &str) -> Vault {
        self.copy_empty(name);
        Vault::open(&self.path(name), &key(), Access::Write, Anchors::none()).unwrap().0
    }

    fn copy_empty(&self, name: &str) {
        for below in ["log", "recovery"] {
            fs::create_dir_all(self.path(name).join(below)).unwrap();
        }
        for (file, bytes) in empty() {
            fs::write(self.path(name).join(file), bytes).unwrap();
        }
    }
}

/// The files of an empty notebook that the key opens.
fn empty() -> &'static [(&'static str, Vec<u8>)] {
    static FILES: OnceLock<Vec<(&str, Vec<u8>)>> = OnceLock::new();
    FILES.get_or_init(|| {
        let desk = Desk::new();
        let folder = desk.path("empty");
        let beginning = Beginning { title: "Notes".into(), cost: cheap() };
        let notebook = Notebook::create(&folder, &passphrase(), &beginning, Anchors::none()).unwrap();
        notebook.vault().add_recovery("aunt", &key().to_public()).unwrap();
        let names = ["identity.age", "notes.0000000000.sqlite.age", "recovery/aunt.age"];
        names.map(|name| (name, fs::read(folder.join(name)).unwrap())).to_vec()
    })
}

/// Everything a notebook shows, as an export writes it.
pub fn exported(notebook: &Notebook) -> String {
    String::from_utf8(exchange::export(notebook, None).unwrap().to_vec()).unwrap()
}
