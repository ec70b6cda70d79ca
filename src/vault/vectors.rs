//! The public test vectors of age (C2SP CCTV), which the `age` crate's package carries, through the way in which everything
//! is decrypted here.

use std::{env, fs, path::PathBuf};

use age::{Identity, x25519};
use sha2::{Digest, Sha256};

use super::{
    Fault,
    key::{Undecrypted, decrypt_small, scrypt_identity},
    passphrase,
    seal::hex,
};

/// The crate still reads how an early age wrote: a stanza whose body has no short last line.
const EARLY: [&str; 2] = ["stanza_missing_body", "stanza_missing_final_line"];

/// A vector: what is said of it in its head, and the file.
struct Vector {
    name: String,
    head: Vec<(String, String)>,
    file: Vec<u8>,
}

impl Vector {
    fn read(name: String, bytes: &[u8]) -> Self {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let head = std::str::from_utf8(&bytes[..end]).unwrap().lines();
        let head = head.map(|line| line.split_once(": ").unwrap()).map(|(key, value)| (key.into(), value.into()));
        Self { name, head: head.collect(), file: bytes[end + 2..].to_vec() }
    }

    fn said<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.head.iter().filter(move |(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// The file as it is read; some are packed for the package.
    fn file(&self) -> Vec<u8> {
        match self.said("compressed").next() {
            None => self.file.clone(),
            Some("zlib") => miniz_oxide::inflate::decompress_to_vec_zlib(&self.file).unwrap(),
            Some(other) => panic!("{}: packed by {other}", self.name),
        }
    }

    /// What whoever opens it knows: of several identities each is tried, and of none any.
    fn opened(&self) -> Result<Vec<u8>, Vec<Undecrypted>> {
        let keys =
            self.said("identity").map(|key| Box::new(key.parse::<x25519::Identity>().unwrap()) as Box<dyn Identity>);
        let words =
            self.said("passphrase").map(|text| Box::new(scrypt_identity(&passphrase(text))) as Box<dyn Identity>);
        let mut openers: Vec<Box<dyn Identity>> = keys.chain(words).collect();
        if openers.is_empty() {
            openers.push(Box::new(x25519::Identity::generate()));
        }
        let (file, mut failures) = (self.file(), Vec::new());
        for opener in openers {
            match decrypt_small(&file, opener.as_ref()) {
                Ok(text) => return Ok(text.to_vec()),
                Err(failure) => failures.push(failure),
            }
        }
        Err(failures)
    }
}

/// The vectors in the package that this is built with, where cargo keeps its source.
fn vectors() -> Vec<Vector> {
    let locked = include_str!("../../Cargo.lock").split("name = \"age\"\nversion = \"").nth(1).unwrap();
    let package = format!("age-{}", locked.split('"').next().unwrap());
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| dirs::home_dir().unwrap().join(".cargo"), PathBuf::from);
    let sources = fs::read_dir(cargo.join("registry/src")).unwrap().map(|registry| registry.unwrap().path());
    let mut folders = sources.map(|registry| registry.join(&package).join("tests/testdata/testkit"));
    let folder = folders.find(|folder| folder.is_dir()).expect("the source of age is where cargo keeps it");
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        Vector::read(path.file_name().unwrap().to_string_lossy().into_owned(), &fs::read(path).unwrap())
    };
    fs::read_dir(folder).unwrap().map(read).collect()
}

#[test]
fn every_vector_is_read_as_age_reads_it() {
    let (mut tried, mut skipped) = (0, Vec::new());
    for vector in vectors() {
        // The armored form is never read here: every file of a notebook, a backup or a key is written as bytes.
        if vector.said("armored").next().is_some() {
            assert!(vector.opened().is_err(), "{}", vector.name);
            skipped.push(vector.name);
            continue;
        }
        tried += 1;
        let (opened, name) = (vector.opened(), &vector.name);
        let only = |right: fn(&Undecrypted) -> bool| opened.as_ref().is_err_and(|all| all.iter().all(right));
        let sound = match vector.said("expect").next().unwrap() {
            "success" => {
                let digest = opened.as_ref().map(|text| hex(&Sha256::digest(text))).unwrap_or_default();
                vector.said("payload").next() == Some(digest.as_str())
            }
            "no match" => only(|failure| matches!(failure, Undecrypted::WrongKey)),
            "HMAC failure" => only(|failure| matches!(failure, Undecrypted::Fault(Fault::Altered))),
            "header failure" if EARLY.contains(&name.as_str()) => opened.is_ok(),
            // Not a byte of the payload is given before its end was reached.
            "header failure" | "payload failure" => only(|failure| matches!(failure, Undecrypted::Fault(_))),
            other => panic!("{name}: expects {other}"),
        };
        assert!(
            sound,
            "{name}: expected {:?}, found {:?}",
            vector.said("expect").next(),
            opened.map(|text| text.len())
        );
    }
    assert!(tried >= 92, "{tried} vectors");
    assert!(skipped.iter().all(|name| name.starts_with("armor")), "{skipped:?}");
}
