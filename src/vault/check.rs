//! Reading every byte of every file, those of the generation before included.

use std::io::{self, BufRead, Read};

use super::{
    Error, Fault, FileDigest, FileName, Files, NotebookKey, Place, Result, files::Digesting, key, open::not_given, seal,
};
use crate::progress::{Progress, Work};

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

/// Bytes of a broken log file that are read to see whether the next one follows it: one may say that it is far longer than it is.
const MOST_DIGESTED: u64 = 64 << 20;

/// A check that is about to be made.
#[derive(Debug)]
pub struct Check {
    files: Files,
    key: NotebookKey,
}

impl Check {
    pub(super) fn new(files: Files, key: NotebookKey) -> Self {
        Self { files, key }
    }

    /// Reads every file to its end, and sees that none is missing between the first and the last of the log. What is read is
    /// compared and forgotten: nothing is written.
    ///
    /// # Errors
    /// When it was cancelled, or a file is of a newer format.
    pub fn run(&self, progress: &Progress<'_>) -> Result<Vec<FileReport>> {
        progress.expect(self.files.size());
        progress.begin(Work::Checking)?;
        progress.settle(self.reports(progress))
    }

    fn reports(&self, progress: &Progress<'_>) -> Result<Vec<FileReport>> {
        let mut reports = Vec::new();
        let mut previous: Option<(u64, Option<FileDigest>)> = None;
        for (name, bytes) in self.files.iter() {
            let FileName::Log(sequence) = *name else {
                let verdict = verdict(self.read(name, bytes, progress))?;
                reports.push(FileReport { file: name.to_string(), bytes, verdict });
                continue;
            };
            let expected = previous.map_or(sequence, |(last, _)| last + 1);
            for missing in (expected..sequence).take(MISSING_NAMED) {
                let file = FileName::Log(missing).to_string();
                reports.push(FileReport { file, bytes: 0, verdict: Verdict::Broken(Fault::Missing) });
            }
            let before = previous.and_then(|(last, digest)| digest.filter(|_| last + 1 == sequence));
            let (digest, place) = self.read_log(name, bytes, progress);
            let follows = place.and_then(|place| {
                let follows = before.is_none_or(|digest| digest == place.previous);
                if follows { Ok(()) } else { Err(damaged(name, Fault::OutOfOrder)) }
            });
            let verdict = verdict(follows)?;
            previous = Some((sequence, digest));
            reports.push(FileReport { file: name.to_string(), bytes, verdict });
        }
        Ok(reports)
    }

    /// An image is decrypted to its end. A wrapped identity opens only with its own passphrase or key: of it every byte can be
    /// read, and that this notebook is open proves the one in use.
    fn read(&self, name: &FileName, bytes: u64, progress: &Progress<'_>) -> Result<()> {
        match name {
            FileName::Image(_) => seal::unseal(&self.key, name, progress.reader(self.reader(name)?), bytes).map(drop),
            _ => {
                let mut bytes = Vec::new();
                let read = progress.reader(self.reader(name)?).read_to_end(&mut bytes);
                read.map_err(|_| damaged(name, Fault::Altered))?;
                key::has_header(&bytes).map_err(|fault| damaged(name, fault))
            }
        }
    }

    /// The digest of a log file, if it can be read to its end, and where it belongs.
    fn read_log(&self, name: &FileName, size: u64, progress: &Progress<'_>) -> (Option<FileDigest>, Result<Place>) {
        let mut file = match self.reader(name) {
            Ok(file) => Digesting::new(progress.reader(file)),
            Err(error) => return (None, Err(error)),
        };
        let place = seal::unseal(&self.key, name, &mut file, size).map(|(place, _)| place);
        // The next one may follow it all the same.
        let rest = io::copy(&mut file.by_ref().take(MOST_DIGESTED), &mut io::sink());
        (rest.is_ok_and(|rest| rest < MOST_DIGESTED).then(|| file.digest()), place)
    }

    /// What the medium does not give is damage like any other: the other files are still to be read.
    fn reader(&self, name: &FileName) -> Result<Box<dyn BufRead + '_>> {
        self.files.reader(name).map_err(|error| not_given(error, name))
    }
}

fn damaged(name: &FileName, fault: Fault) -> Error {
    Error::Damaged { file: name.to_string(), fault }
}

fn verdict(read: Result<()>) -> Result<Verdict> {
    read.map_or_else(|error| fault(error).map(Verdict::Broken), |()| Ok(Verdict::Sound))
}

fn fault(error: Error) -> Result<Fault> {
    match error {
        Error::Damaged { fault, .. } => Ok(fault),
        other => Err(other),
    }
}
