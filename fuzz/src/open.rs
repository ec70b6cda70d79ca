//! Files of a notebook as somebody altered them, its wrapped identity, and a key as it is typed.
//!
//! The first byte says what the rest is.

use age::x25519;
use dapter::{
    progress::Progress,
    vault::{self, FileName, Files, NotebookKey, Wrapped},
};

use super::desk::{key, passphrase, vault_files};

pub fn attempt(bytes: &[u8]) {
    match bytes.split_first() {
        Some((b'd', file)) => data_file(file),
        Some((b'w', file)) => wrapped(file),
        Some((b't', text)) => identity_text(text),
        Some((b'k', typed)) => typed_key(&String::from_utf8_lossy(typed)),
        _ => {}
    }
}

fn opened() -> NotebookKey {
    let wrapped = vault_files().remove(&FileName::Recovery("aunt".into())).unwrap();
    Wrapped { bytes: wrapped, file: "aunt".into() }.unwrap_by(&key()).unwrap()
}

/// In place of the log's only file: read as it was written, or not at all.
fn data_file(file: &[u8]) {
    let (mut files, key) = (vault_files(), opened());
    let read = |files| vault::read(&Files::in_memory(files), &key, &Progress::unwatched());
    let (genuine, _) = read(files.clone()).unwrap();
    files.insert(FileName::Log(1), file.to_vec());
    if let Ok((contents, state)) = read(files) {
        match state.damage() {
            None => assert!(contents.transactions == genuine.transactions, "altered, and taken for sound"),
            Some(damage) => assert!(contents.transactions.is_empty() && damage.lost == 1),
        }
    }
}

/// As the notebook's wrapped identity: another one's at most, which then opens nothing here.
fn wrapped(file: &[u8]) {
    let wrapped = Wrapped { bytes: file.to_vec(), file: "identity.age".into() };
    let _ = wrapped.unwrap_by(&key());
    if !costly(file) {
        let _ = wrapped.unwrap(&passphrase());
    }
}

/// Whether a header asks for more work than an attempt is worth; up to 2^20 is taken on purpose, more is refused.
fn costly(file: &[u8]) -> bool {
    let header = String::from_utf8_lossy(file);
    let mut stanzas = header.lines().filter_map(|line| line.strip_prefix("-> scrypt "));
    stanzas.any(|stanza| stanza.split(' ').any(|word| word.parse().is_ok_and(|cost: u32| (11..=20).contains(&cost))))
}

/// As the text inside: what is taken is wrapped and read again as the same.
fn identity_text(text: &[u8]) {
    let key = key();
    let wrap = |recipient: x25519::Recipient, text: &[u8]| age::encrypt(&recipient, text).unwrap();
    let unwrap = |bytes| Wrapped { bytes, file: "identity.age".into() }.unwrap_by(&key);
    if let Ok(taken) = unwrap(wrap(key.to_public(), text)) {
        let again = unwrap(taken.wrap_to(&[&key.to_public()]).unwrap()).unwrap();
        assert_eq!(again.notebook(), taken.notebook());
    }
}

/// As a recovery key: what is taken is read again from its groups.
fn typed_key(typed: &str) {
    if let Ok(identity) = vault::read_key(typed, |_| true) {
        let groups: Vec<_> = vault::key_groups(&identity).iter().map(|group| group.to_lowercase()).collect();
        let again = vault::read_key(&groups.join(" "), |_| false).unwrap();
        assert_eq!(again.to_public().to_string(), identity.to_public().to_string());
    }
}
