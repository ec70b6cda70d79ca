//! Reading every byte of every file, those of the generation before included, and saying how much each matters.

use std::{
    collections::BTreeMap,
    io::Read,
    path::{Path, PathBuf},
};

use serde::Serialize;

use super::{
    Access, Error, Fault, FileDigest, FileName, Files, Lock, NotebookKey, Opener, Result, beside,
    files::Digesting,
    key,
    open::{self, not_given},
    seal,
};
use crate::progress::{Progress, Work};

/// How much what was found of a file matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// As it was written.
    Good,
    /// Worth knowing; nothing is wrong.
    Info,
    /// Something is broken, and every entry can be read.
    Warn,
    /// Entries cannot be read, or the passphrase opens nothing.
    Critical,
}

impl Severity {
    /// Every one, for the catalogue's completeness test.
    pub const ALL: [Self; 4] = [Self::Good, Self::Info, Self::Warn, Self::Critical];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Critical => "critical",
        }
    }
}

/// What a file is to the notebook, as it was found; what that means and what helps is the catalogue's `finding-CODE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Decrypts to its end, is the notebook's own, and follows the file before it.
    Sound,
    /// Left by a write that was cut off.
    Unfinished,
    /// Not a file of a notebook: passed over.
    Stranger,
    /// Set aside by a repair.
    SetAside,
    /// Broken, of the generation before: a spare.
    Spare,
    /// A broken image, in whose place the one before it was read, with its log.
    Image,
    /// A broken recovery file: its key opens nothing.
    Recovery,
    /// A broken draft.
    Draft,
    /// Sound, and not read: a file before it is broken or missing.
    CutOff,
    /// A broken `identity.age`: the passphrase opens nothing.
    Passphrase,
    /// Broken or missing, and what it held is nowhere else in the notebook.
    Lost,
}

impl Finding {
    /// Every finding, for the catalogue's completeness test.
    pub const ALL: [Self; 11] = [
        Self::Sound,
        Self::Unfinished,
        Self::Stranger,
        Self::SetAside,
        Self::Spare,
        Self::Image,
        Self::Recovery,
        Self::Draft,
        Self::CutOff,
        Self::Passphrase,
        Self::Lost,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Unfinished => "unfinished",
            Self::Stranger => "stranger",
            Self::SetAside => "set_aside",
            Self::Spare => "spare",
            Self::Image => "image",
            Self::Recovery => "recovery",
            Self::Draft => "draft",
            Self::CutOff => "cut_off",
            Self::Passphrase => "passphrase",
            Self::Lost => "lost",
        }
    }

    /// How much it matters.
    pub fn severity(self) -> Severity {
        match self {
            Self::Sound => Severity::Good,
            Self::Unfinished | Self::Stranger | Self::SetAside => Severity::Info,
            Self::Spare | Self::Image | Self::Recovery | Self::Draft | Self::CutOff => Severity::Warn,
            Self::Passphrase | Self::Lost => Severity::Critical,
        }
    }

    /// Whether a repair moves it. A broken `identity.age` stays: what helps there is a new passphrase.
    pub fn is_to_be_set_aside(self) -> bool {
        self.severity() >= Severity::Warn && self != Self::Passphrase
    }
}

/// What a check says of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// Which file, relative to the notebook.
    pub file: String,
    /// Its size in bytes; 0 for one that is missing.
    pub bytes: u64,
    /// What it is to the notebook.
    pub finding: Finding,
    /// What is wrong with it, if anything is.
    pub fault: Option<Fault>,
}

/// The gravest of what was found.
pub fn gravest(reports: &[FileReport]) -> Severity {
    reports.iter().map(|report| report.finding.severity()).max().unwrap_or(Severity::Good)
}

/// Missing files named one by one in a gap: a stray file may bear any number.
const MISSING_NAMED: usize = 1000;

/// A check that is about to be made.
#[derive(Debug)]
pub struct Check {
    folder: PathBuf,
    files: Files,
    key: NotebookKey,
    /// The image that everything is read from; none when no image can be read.
    image: Option<u64>,
    /// Of a notebook that was opened for this alone.
    _lock: Option<Lock>,
}

impl Check {
    pub(super) fn new(folder: &Path, key: NotebookKey, image: u64) -> Result<Self> {
        let files = Files::in_folder(folder)?;
        Ok(Self { folder: folder.to_owned(), files, key, image: Some(image), _lock: None })
    }

    /// Of a notebook that does not open, by what would open it.
    ///
    /// # Errors
    /// A wrong passphrase or key, a notebook in use, a folder that is none.
    pub fn unopened(folder: &Path, opener: &Opener) -> Result<Self> {
        let wrapped = super::wrapped_in(folder)?;
        let lock = Lock::take(folder, Access::Read)?;
        let key = opener.unwrap(&wrapped)?;
        let files = Files::in_folder(folder)?;
        let image = open::newest_image(&files, &key, &Progress::unwatched()).ok().map(|(place, ..)| place.sequence);
        Ok(Self { folder: folder.to_owned(), files, key, image, _lock: Some(lock) })
    }

    /// Reads every file to its end, and sees that none is missing. What is read is compared and forgotten: nothing is written.
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
        let mut chain = Chain::after(self.image);
        for (name, bytes) in self.files.iter() {
            if let FileName::Log(sequence) = *name {
                reports.extend(chain.missing_before(sequence));
            }
            let fault = match self.read(name, bytes, progress) {
                Ok(link) => link.and_then(|link| chain.follow(name, link)),
                Err(Error::Damaged { fault, .. }) => Some(fault),
                Err(other) => return Err(other),
            };
            reports.push(chain.report(name, bytes, fault));
        }
        let last = self.files.iter().filter_map(|(name, _)| open::sequence(name)).max().unwrap_or(0);
        reports.extend(chain.missing_before(last.saturating_add(1)));
        reports.extend(beside::reports(&self.folder, &self.key)?);
        Ok(reports)
    }

    /// A data file is decrypted to its end. A wrapped identity opens only with its own passphrase or key: of it every byte can
    /// be read, and that this notebook is open proves the one in use.
    fn read(&self, name: &FileName, bytes: u64, progress: &Progress<'_>) -> Result<Option<Link>> {
        // What the medium does not give is damage like any other: the other files are still to be read.
        let mut file = progress.reader(self.files.reader(name).map_err(|error| not_given(error, name))?);
        if name.is_wrapped() {
            let damaged = |fault| Error::Damaged { file: name.to_string(), fault };
            let mut content = Vec::new();
            file.read_to_end(&mut content).map_err(|_| damaged(Fault::Altered))?;
            return key::has_header(&content).map(|()| None).map_err(damaged);
        }
        let mut file = Digesting::new(file);
        let (place, _) = seal::unseal(&self.key, name, &mut file, bytes)?;
        // The log hangs on the first image itself, which is a new notebook; a later one names the log file it was made after.
        let digest = if matches!(name, FileName::Image(1..)) { place.previous } else { file.digest() };
        Ok(Some(Link { previous: place.previous, digest }))
    }
}

/// A file in the chain.
struct Link {
    /// The digest of the log file before it, as it says.
    previous: FileDigest,
    /// What the next log file says.
    digest: FileDigest,
}

/// The log as far as it was read, in order.
struct Chain {
    image: Option<u64>,
    /// Of sound files: what the log file after each of them names. The image speaks for the log file it was made after.
    digests: BTreeMap<u64, FileDigest>,
    /// The last log file that stands.
    last: Option<u64>,
    /// A file after the image is broken or missing: nothing after it is read when the notebook is opened.
    cut: bool,
}

impl Chain {
    fn after(image: Option<u64>) -> Self {
        Self { image, digests: BTreeMap::new(), last: None, cut: image.is_none() }
    }

    /// Log files that should stand before this one, and do not.
    fn missing_before(&mut self, sequence: u64) -> Vec<FileReport> {
        let after_image = self.image.map_or(sequence, |image| image.saturating_add(1).min(sequence));
        let expected = self.last.map_or(after_image, |last| last.saturating_add(1));
        let missing = (expected..sequence).take(MISSING_NAMED).map(FileName::Log);
        missing.map(|name| self.report(&name, 0, Some(Fault::Missing))).collect()
    }

    /// Takes in a file that is sound in itself; its fault when it does not follow what is before it.
    fn follow(&mut self, name: &FileName, link: Link) -> Option<Fault> {
        match *name {
            FileName::Image(sequence) if Some(sequence) == self.image => {
                self.digests.insert(sequence, link.digest);
                None
            }
            FileName::Log(sequence) => {
                let before = sequence.checked_sub(1).and_then(|before| self.digests.get(&before));
                let follows = before.is_none_or(|digest| *digest == link.previous);
                self.digests.entry(sequence).or_insert(link.digest);
                (!follows).then_some(Fault::OutOfOrder)
            }
            _ => None,
        }
    }

    /// What a file of the notebook is, being sound or not.
    fn report(&mut self, name: &FileName, bytes: u64, fault: Option<Fault>) -> FileReport {
        let after_image = |sequence: u64| self.image.is_none_or(|image| sequence > image);
        let finding = match *name {
            FileName::Log(sequence) if after_image(sequence) => {
                self.cut |= fault.is_some();
                match fault {
                    Some(_) => Finding::Lost,
                    None if self.cut => Finding::CutOff,
                    None => Finding::Sound,
                }
            }
            _ if fault.is_none() => Finding::Sound,
            FileName::Image(_) if self.image.is_none() => Finding::Lost,
            FileName::Image(sequence) if after_image(sequence) => Finding::Image,
            FileName::Image(_) | FileName::Log(_) => Finding::Spare,
            FileName::Identity => Finding::Passphrase,
            FileName::Recovery(_) => Finding::Recovery,
            FileName::Draft(_) => Finding::Draft,
        };
        if let FileName::Log(sequence) = *name {
            self.last = Some(sequence);
        }
        FileReport { file: name.to_string(), bytes, finding, fault }
    }
}
