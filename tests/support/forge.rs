//! age files made without the program: by stock tools, by a newer version, by somebody hostile.

use std::{
    collections::HashSet,
    fs,
    io::{Read, Write},
    path::Path,
};

use age::{Decryptor, EncryptError, Encryptor, Identity, Recipient, scrypt, x25519};
use age_core::{
    format::{FileKey, Stanza, read},
    secrecy::ExposeSecret,
};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{PASSPHRASE, secret};

/// Encrypts as stock age does.
pub fn encrypt(recipients: &[&dyn Recipient], plaintext: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = Encryptor::with_recipients(recipients.iter().copied()).unwrap().wrap_output(&mut out).unwrap();
    writer.write_all(plaintext).unwrap();
    writer.finish().unwrap();
    out
}

/// Decrypts as stock age does.
pub fn decrypt(bytes: &[u8], identity: &dyn Identity) -> Vec<u8> {
    let mut plaintext = Vec::new();
    let decryptor = Decryptor::new_buffered(bytes).unwrap();
    decryptor.decrypt(std::iter::once(identity)).unwrap().read_to_end(&mut plaintext).unwrap();
    plaintext
}

/// The passphrase of the tests as an age recipient.
pub fn by_passphrase() -> scrypt::Recipient {
    let mut recipient = scrypt::Recipient::new(secret());
    recipient.set_work_factor(2);
    recipient
}

/// The text of a notebook's identity file, and the identity in it.
pub fn identity(notebook: &Path) -> (String, x25519::Identity) {
    let wrapped = fs::read(notebook.join("identity.age")).unwrap();
    let text = decrypt(&wrapped, &scrypt::Identity::new(PASSPHRASE.to_owned().into()));
    let text = String::from_utf8(text).unwrap();
    let identity = text.lines().nth(1).unwrap().parse().unwrap();
    (text, identity)
}

/// A stanza that somebody writes into a header by hand.
pub struct Handwritten<'a>(pub &'a [&'a str]);

impl Recipient for Handwritten<'_> {
    fn wrap_file_key(&self, _: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let args = self.0.iter().map(|arg| (*arg).to_owned()).collect();
        Ok((vec![Stanza { tag: "dapter".into(), args, body: vec![7; 32] }], HashSet::new()))
    }
}

/// The notebook's own stanza of a file, taken over into the header of another.
pub struct Copied(pub Stanza);

impl Copied {
    /// From this file.
    pub fn of(file: &[u8]) -> Self {
        let at = file.windows(10).position(|window| window == b"-> dapter ").unwrap();
        let (_, stanza) = read::age_stanza(&file[at..]).unwrap();
        let args = stanza.args.iter().map(|arg| (*arg).to_owned()).collect();
        Self(Stanza { tag: stanza.tag.to_owned(), args, body: stanza.body() })
    }
}

impl Recipient for Copied {
    fn wrap_file_key(&self, _: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let Stanza { tag, args, body } = &self.0;
        Ok((vec![Stanza { tag: tag.clone(), args: args.clone(), body: body.clone() }], HashSet::new()))
    }
}

/// The stanza that whoever holds the notebook's identity can write, made here from its description and not by the program.
pub struct Genuine {
    key: [u8; 32],
    args: Vec<String>,
}

impl Genuine {
    /// For a log file of this sequence after the one of this digest.
    pub fn log(notebook: &Path, sequence: u64, previous: &str) -> Self {
        let (text, _) = identity(notebook);
        let (title, secret) = text.trim_end().split_once('\n').unwrap();
        let notebook: uuid::Uuid = title.rsplit(' ').next().unwrap().parse().unwrap();
        let mut key = [0; 32];
        let from = hkdf::Hkdf::<Sha256>::new(Some(notebook.as_bytes()), secret.as_bytes());
        from.expand(b"dapter stanza 1", &mut key).unwrap();
        let args = ["1", &notebook.to_string(), "log", &sequence.to_string(), previous].map(str::to_owned);
        Self { key, args: args.to_vec() }
    }
}

impl Recipient for Genuine {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&self.key).unwrap();
        mac.update(file_key.expose_secret());
        for arg in &self.args {
            mac.update(&(arg.len() as u64).to_le_bytes());
            mac.update(arg.as_bytes());
        }
        let body = mac.finalize().into_bytes().to_vec();
        Ok((vec![Stanza { tag: "dapter".into(), args: self.args.clone(), body }], HashSet::new()))
    }
}
