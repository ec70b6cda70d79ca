//! Backups: one age file with the notebook's files in it.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

use age::{Encryptor, Recipient, x25519};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{archive, restore::decrypt};
use crate::{
    error::{Error, Result},
    notebook::Notebook,
    progress::{Progress, Work},
    vault::{self, Digesting, FileName, Files, NotebookKey, Passphrase, WorkFactor},
};

/// Who may open a backup.
#[derive(Clone)]
pub enum Protection {
    /// Whoever knows the passphrase, which then opens the restored notebook too.
    Passphrase(Passphrase),
    /// The holders of these keys.
    Recipients(Vec<x25519::Recipient>),
}

/// A backup that was written, read back, decrypted and compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct BackupReport {
    /// Where it stands.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Entries in it.
    #[ts(type = "number")]
    pub entries: u64,
    /// Revisions in it.
    #[ts(type = "number")]
    pub revisions: u64,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
}

/// Digests of the notebook's files as they went into the backup.
type Manifest = BTreeMap<FileName, [u8; 32]>;

/// Writes a backup under a name that must not exist yet. It is called a backup only once it was read back.
pub fn back_up(
    notebook: &Notebook,
    to: &Path,
    protection: &Protection,
    cost: WorkFactor,
    progress: &Progress<'_>,
) -> Result<BackupReport> {
    Backup::of(notebook, to, protection.clone(), cost)?.run(progress)
}

/// A backup that is about to be written. Carries the key, and can be run on another thread while the notebook is worked with:
/// what is saved meanwhile is not in it. Nothing may be folded into a new image until it has ended.
pub struct Backup {
    to: PathBuf,
    protection: Protection,
    cost: WorkFactor,
    key: NotebookKey,
    files: Files,
    entries: u64,
    revisions: u64,
}

impl Backup {
    /// Of everything that is saved by now.
    ///
    /// # Errors
    /// `exists` when something has the name already.
    pub fn of(notebook: &Notebook, to: &Path, protection: Protection, cost: WorkFactor) -> Result<Self> {
        if to.exists() {
            return Err(vault::Error::Exists { path: to.to_owned() }.into());
        }
        let files = Files::in_folder(notebook.vault().folder())?;
        let (entries, revisions) = notebook.counts()?;
        let (to, key) = (to.to_owned(), notebook.vault().key().clone());
        Ok(Self { to, protection, cost, key, files, entries, revisions })
    }

    /// Writes it, reads it back and compares.
    ///
    /// # Errors
    /// When it was cancelled, the place does not take it, or gives back something else. Nothing is left of it then.
    pub fn run(self, progress: &Progress<'_>) -> Result<BackupReport> {
        let to = &self.to;
        let on_disk = |error| vault::Error::Disk { path: to.clone(), source: error };
        let folder = to.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
        let mut unfinished = tempfile::Builder::new().prefix(vault::UNFINISHED).tempfile_in(folder).map_err(on_disk)?;
        let begun = vault::Begun::note(unfinished.path());
        // Everything passes twice: out, and back.
        progress.expect(self.files.size().saturating_mul(2));
        let manifest = progress.settle(self.write(unfinished.as_file_mut(), progress))?;
        unfinished.as_file().sync_all().map_err(on_disk)?;
        let sha256 = progress.settle(self.read_back(unfinished.path(), &manifest, progress))?;
        unfinished.persist_noclobber(to).map_err(|error| on_disk(error.error))?;
        drop(begun);
        vault::sync_folder(folder)?;
        let bytes = std::fs::metadata(to).map_err(on_disk)?.len();
        Ok(BackupReport { path: self.to, bytes, entries: self.entries, revisions: self.revisions, sha256 })
    }

    fn write(&self, out: &mut File, progress: &Progress<'_>) -> Result<Manifest> {
        let in_backup = |source| vault::Error::Disk { path: "backup".into(), source };
        let mut recipients: Vec<Box<dyn Recipient>> = Vec::new();
        let mut replaced: BTreeMap<FileName, Vec<u8>> = BTreeMap::new();
        match &self.protection {
            Protection::Passphrase(passphrase) => {
                progress.begin(Work::Deriving)?;
                recipients.push(Box::new(vault::scrypt_recipient(passphrase, self.cost)));
                replaced.insert(FileName::Identity, self.key.wrap(passphrase, self.cost)?);
                progress.go_on()?;
            }
            Protection::Recipients(keys) => {
                recipients.extend(keys.iter().cloned().map(|key| Box::new(key) as Box<dyn Recipient>));
                // The notebook's own identity opens it too: without it what was written could not be read back here.
                recipients.push(Box::new(self.key.identity().to_public()));
                let keys: Vec<_> = keys.iter().map(|key| key as &dyn Recipient).collect();
                replaced.insert(FileName::Recovery("backup".into()), self.key.wrap_to(&keys)?);
            }
        }
        let encryptor =
            Encryptor::with_recipients(recipients.iter().map(|recipient| &**recipient)).map_err(|_| Error::NotAKey)?;
        let sealed = encryptor.wrap_output(BufWriter::new(out)).map_err(in_backup)?;
        progress.begin(Work::Writing)?;
        let mut tar = archive::begin(sealed).map_err(in_backup)?;
        let mut manifest = Manifest::new();
        for (name, size) in self.files.iter().filter(|(name, _)| !replaced.contains_key(name)) {
            let mut digesting = Digesting::new(progress.reader(self.files.reader(name)?));
            archive::append(&mut tar, &name.to_string(), size, &mut digesting).map_err(in_backup)?;
            manifest.insert(name.clone(), digesting.digest());
        }
        for (name, bytes) in replaced {
            archive::append(&mut tar, &name.to_string(), bytes.len() as u64, bytes.as_slice()).map_err(in_backup)?;
            manifest.insert(name, Sha256::digest(&bytes).into());
        }
        let finish = || tar.into_inner()?.finish()?.flush();
        finish().map_err(in_backup)?;
        Ok(manifest)
    }

    /// Reads the file from disk, decrypts it and compares every file in it; gives the digest of the whole.
    fn read_back(&self, file: &Path, manifest: &Manifest, progress: &Progress<'_>) -> Result<String> {
        let on_disk = |error| vault::Error::Disk { path: file.to_owned(), source: error };
        let opened = progress.reader(File::open(file).map_err(on_disk)?);
        let mut whole = Digesting::new(opened);
        let mut found = Manifest::new();
        let reader = BufReader::with_capacity(1 << 18, &mut whole);
        let opened = match &self.protection {
            Protection::Passphrase(passphrase) => {
                progress.begin(Work::Deriving)?;
                decrypt(reader, &vault::scrypt_identity(passphrase), file)?
            }
            Protection::Recipients(_) => decrypt(reader, self.key.identity(), file)?,
        };
        progress.begin(Work::ReadingBack)?;
        archive::read(opened, |name, content| {
            let mut digesting = Digesting::new(content);
            io::copy(&mut digesting, &mut io::sink())?;
            found.insert(name, digesting.digest());
            Ok(())
        })
        .map_err(|_| Error::BackupDiffers)?;
        if found == *manifest { Ok(vault::hex(&whole.digest())) } else { Err(Error::BackupDiffers) }
    }
}
