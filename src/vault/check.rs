//! Reading every byte of every file, those of the generation before included.

use sha2::{Digest, Sha256};

use super::{Error, Fault, FileDigest, FileName, Files, NotebookKey, Result, seal};

/// What a check says of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// Which file, relative to the notebook.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What is to be said of it.
    pub verdict: Verdict,
}

/// Sound, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Decrypts to its end, is the notebook's own, and follows the file before it.
    Sound,
    /// It is not as it was written.
    Broken(Fault),
}

/// Missing files named one by one in a gap: a stray file may bear any number.
const MISSING_NAMED: usize = 1000;

/// Checks every file, and that none is missing between the first and the last of the log.
pub(super) fn run(files: &Files, key: &NotebookKey) -> Result<Vec<FileReport>> {
    let mut reports = Vec::new();
    let mut previous: Option<(u64, FileDigest)> = None;
    for (name, bytes) in files.iter() {
        let FileName::Log(sequence) = *name else {
            reports.push(FileReport { file: name.to_string(), bytes, verdict: image(files, key, name, bytes)? });
            continue;
        };
        let expected = previous.map_or(sequence, |(last, _)| last + 1);
        for missing in (expected..sequence).take(MISSING_NAMED) {
            let file = FileName::Log(missing).to_string();
            reports.push(FileReport { file, bytes: 0, verdict: Verdict::Broken(Fault::Missing) });
        }
        let content = files.bytes(name)?;
        let follows = |digest| previous.is_none_or(|(last, known)| last + 1 != sequence || known == digest);
        let verdict = match seal::unseal(key, name, content.as_slice(), bytes) {
            Ok((place, _)) if follows(place.previous) => Verdict::Sound,
            Ok(_) => Verdict::Broken(Fault::OutOfOrder),
            Err(error) => Verdict::Broken(fault(error)?),
        };
        previous = Some((sequence, Sha256::digest(&content).into()));
        reports.push(FileReport { file: name.to_string(), bytes, verdict });
    }
    Ok(reports)
}

fn image(files: &Files, key: &NotebookKey, name: &FileName, bytes: u64) -> Result<Verdict> {
    let FileName::Image(_) = name else {
        // A wrapped identity opens only with its own passphrase; that this notebook is open proves the one in use.
        return Ok(Verdict::Sound);
    };
    match seal::unseal(key, name, files.reader(name)?, bytes) {
        Ok(_) => Ok(Verdict::Sound),
        Err(error) => fault(error).map(Verdict::Broken),
    }
}

fn fault(error: Error) -> Result<Fault> {
    match error {
        Error::Damaged { fault, .. } => Ok(fault),
        other => Err(other),
    }
}
