//! The notebook's identity, and who may unwrap it.

use std::{io::Read, io::Write};

use age::{
    DecryptError, Encryptor, Identity,
    secrecy::{ExposeSecret, SecretString},
    x25519,
};
use hkdf::Hkdf;
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Error, Fault, FileName, Files, Passphrase, Result, header};
use crate::memory::Locked;

/// The number of the format this version writes.
pub const FORMAT: &str = "1";

/// First line of the identity file, before the format's number and the notebook's id.
const TITLE: &str = "# dapter notebook";

/// The cost of deriving a key from a passphrase, as the logarithm of scrypt's N. Each step doubles time and memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// 2^18: 256 MiB, about a second on an old laptop. Pinned: what the age crate measures depends on the machine of the day.
    pub const STANDARD: Self = Self(18);
    /// 2^20: more than this is refused when reading, whatever the machine: it is made to stop the program.
    pub const MAX: Self = Self(20);

    /// A cost of its own, for tests that open hundreds of notebooks. `None` above [`WorkFactor::MAX`].
    pub fn new(log_n: u8) -> Option<Self> {
        (1..=Self::MAX.0).contains(&log_n).then_some(Self(log_n))
    }
}

/// The key of an unlocked notebook: its age identity, and the key that authenticates the stanza of each file.
#[derive(Debug)]
pub struct NotebookKey {
    notebook: Uuid,
    identity: Locked<x25519::Identity>,
    stanza: Locked<[u8; 32]>,
}

impl Clone for NotebookKey {
    fn clone(&self) -> Self {
        Self::new(self.notebook, self.identity.clone())
    }
}

impl NotebookKey {
    /// The key of a new notebook.
    pub fn generate() -> Self {
        Self::new(Uuid::now_v7(), x25519::Identity::generate())
    }

    fn new(notebook: Uuid, identity: x25519::Identity) -> Self {
        let secret = identity.to_string();
        let expand = Hkdf::<Sha256>::new(Some(notebook.as_bytes()), secret.expose_secret().as_bytes());
        let stanza = Locked::key(|key| {
            // 32 bytes are always within what HKDF-SHA256 can give.
            let _ = expand.expand(b"dapter stanza 1", key);
        });
        Self { notebook, identity: Locked::new(identity), stanza }
    }

    /// The notebook it belongs to.
    pub fn notebook(&self) -> Uuid {
        self.notebook
    }

    /// The identity itself, to open what is encrypted to it.
    pub(crate) fn identity(&self) -> &x25519::Identity {
        &self.identity
    }

    pub(super) fn stanza(&self) -> &[u8; 32] {
        &self.stanza
    }

    /// The identity file's text, as `age` takes it.
    fn text(&self) -> Zeroizing<String> {
        let secret = self.identity.to_string();
        Zeroizing::new(format!("{TITLE} {FORMAT} {}\n{}\n", self.notebook, secret.expose_secret()))
    }

    /// Reads the text of a wrapped identity, which stood in `file`.
    fn parse(text: &str, file: &str) -> Result<Self> {
        let content = || Error::Damaged { file: file.to_owned(), fault: Fault::Content };
        let (title, rest) = text.split_once('\n').ok_or_else(content)?;
        let mut words = title.strip_prefix(TITLE).ok_or_else(content)?.split_whitespace();
        let (format, notebook) = words.next().zip(words.next()).ok_or_else(content)?;
        if format != FORMAT {
            return Err(Error::Newer { file: file.to_owned(), found: format.to_owned() });
        }
        let notebook = Uuid::try_parse(notebook).map_err(|_| content())?;
        let secret = rest.lines().find(|line| !line.starts_with('#')).ok_or_else(content)?;
        Ok(Self::new(notebook, secret.parse().map_err(|_| content())?))
    }

    /// Wraps the identity for whoever knows the passphrase.
    pub fn wrap(&self, passphrase: &Passphrase, cost: WorkFactor) -> Result<Vec<u8>> {
        if passphrase.expose_secret().is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        self.wrap_to(&[&scrypt_recipient(passphrase, cost)])
    }

    /// Wraps the identity for the holders of other age identities.
    pub fn wrap_to(&self, recipients: &[&dyn age::Recipient]) -> Result<Vec<u8>> {
        encrypt(recipients, self.text().as_bytes())
    }
}

/// A passphrase as typed, in composed form: systems differ in how their keyboards give an accented letter.
pub fn passphrase(text: &str) -> Passphrase {
    use unicode_normalization::UnicodeNormalization;
    Passphrase::from(text.nfc().collect::<String>())
}

/// Encrypts bytes in memory.
pub(crate) fn encrypt(recipients: &[&dyn age::Recipient], plaintext: &[u8]) -> Result<Vec<u8>> {
    let in_memory = Error::disk("memory");
    let encryptor = Encryptor::with_recipients(recipients.iter().copied()).map_err(|_| Error::WrongKey)?;
    // The header and one tag per 64 KiB come on top.
    let mut out = Vec::with_capacity(plaintext.len() + plaintext.len() / 4096 + 1024);
    let write = |out: &mut Vec<u8>| {
        let mut writer = encryptor.wrap_output(out)?;
        writer.write_all(plaintext)?;
        writer.finish().map(|_| ())
    };
    write(&mut out).map_err(in_memory)?;
    Ok(out)
}

/// A wrapped identity as it stands on disk.
#[derive(Debug)]
pub struct Wrapped {
    /// The age file.
    pub bytes: Vec<u8>,
    /// Which file it is, for messages.
    pub file: String,
}

/// The wrapped identity in a file of a notebook.
pub(super) fn read_wrapped(files: &Files, name: FileName) -> Result<Wrapped> {
    let file = name.to_string();
    if files.has(&name) {
        Ok(Wrapped { bytes: files.bytes(&name)?, file })
    } else {
        Err(Error::Damaged { file, fault: Fault::Missing })
    }
}

impl Wrapped {
    /// Unwraps with the passphrase; takes about a second, on purpose.
    pub fn unwrap(&self, passphrase: &SecretString) -> Result<NotebookKey> {
        self.unwrap_by(&scrypt_identity(passphrase))
    }

    /// Unwraps with another age identity.
    pub fn unwrap_by(&self, identity: &dyn Identity) -> Result<NotebookKey> {
        let damaged = |fault| Error::Damaged { file: self.file.clone(), fault };
        let text = decrypt_small(&self.bytes, identity).map_err(|failure| match failure {
            Undecrypted::WrongKey => Error::WrongKey,
            Undecrypted::Fault(fault) => damaged(fault),
        })?;
        let text = std::str::from_utf8(&text).map_err(|_| damaged(Fault::Content))?;
        NotebookKey::parse(text, &self.file)
    }
}

/// A passphrase as a recipient of this cost.
pub(crate) fn scrypt_recipient(passphrase: &Passphrase, cost: WorkFactor) -> age::scrypt::Recipient {
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(cost.0);
    recipient
}

/// A passphrase as an identity that refuses hostile costs.
pub(crate) fn scrypt_identity(passphrase: &SecretString) -> age::scrypt::Identity {
    let mut identity = age::scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(WorkFactor::MAX.0);
    identity
}

/// Opens the wrapping of a notebook's identity among `files` that this identity can open.
pub(super) fn unwrap_with_key(files: &Files, identity: &dyn Identity) -> Result<NotebookKey> {
    let mut broken = None;
    for (name, _) in files.iter().filter(|(name, _)| matches!(name, FileName::Recovery(_))) {
        match read_wrapped(files, name.clone()).and_then(|wrapped| wrapped.unwrap_by(identity)) {
            Ok(key) => return Ok(key),
            Err(Error::WrongKey) => {}
            // A broken one must not hide a sound one.
            Err(error) => broken = broken.or(Some(error)),
        }
    }
    Err(broken.unwrap_or(Error::NotItsKey))
}

/// What a wrong key is called when it is known to be a key and no passphrase.
pub(super) fn as_key(error: Error) -> Error {
    if matches!(error, Error::WrongKey) { Error::NotItsKey } else { error }
}

/// Whether bytes begin as an age file does: as much as can be told without what opens it.
pub(crate) fn has_header(bytes: &[u8]) -> Result<(), Fault> {
    match header::decryptor(bytes) {
        Ok(_) => Ok(()),
        Err(Undecrypted::Fault(fault)) => Err(fault),
        Err(Undecrypted::WrongKey) => Err(Fault::Altered),
    }
}

#[derive(Debug)]
pub(crate) enum Undecrypted {
    WrongKey,
    Fault(Fault),
}

/// The fault that an age error means. Its own text is never shown: a hostile header can panic it.
pub(crate) fn fault(error: &DecryptError) -> Undecrypted {
    match error {
        // The first is what scrypt answers to a wrong passphrase.
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Undecrypted::WrongKey
        }
        DecryptError::ExcessiveWork { .. } => Undecrypted::Fault(Fault::Hostile),
        DecryptError::Io(error) => Undecrypted::Fault(read_fault(error)),
        _ => Undecrypted::Fault(Fault::Altered),
    }
}

/// The fault that an error in the middle of an age file means.
pub(crate) fn read_fault(error: &std::io::Error) -> Fault {
    if error.kind() == std::io::ErrorKind::UnexpectedEof { Fault::Truncated } else { Fault::Altered }
}

/// Decrypts what fits into memory.
pub(crate) fn decrypt_small(bytes: &[u8], identity: &dyn Identity) -> Result<Zeroizing<Vec<u8>>, Undecrypted> {
    let decryptor = header::decryptor(bytes)?;
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| fault(&error))?;
    let mut text = Zeroizing::new(Vec::with_capacity(bytes.len()));
    reader.read_to_end(&mut text).map_err(|error| Undecrypted::Fault(read_fault(&error)))?;
    Ok(text)
}
