//! Records in SQLite over the vault.
//!
//! A notebook is a set of revisions; the image in memory is derived from it. One function, [`apply`](apply::apply), takes a
//! revision in, whether it was just saved, replayed from the log or imported.

mod apply;
mod clock;
mod counting;
mod deletion;
mod error;
mod facts;
mod history;
mod image;
mod line;
mod overview;
mod overviews;
mod page;
mod prefill;
mod purge;
mod read;
mod resolve;
mod search;
mod settings;
mod shape;
mod spread;
mod unfinished;

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;

use crate::{
    memory,
    progress::{Progress, Work, units},
    record::{Entry, EntryId},
    vault::{
        self, Access, Anchors, Compacted, Compaction, Damage, FileReport, Findings, NotebookKey, Opener, Passphrase,
        Rollback, SetAside, Vault, WorkFactor,
    },
};

pub use clock::ClockBehind;
pub use counting::Counting;
pub use error::{Error, Result};
pub use history::Revision;
pub use line::Line;
pub use overview::CaseEntries;
pub use page::{Filter, Page};
pub use prefill::Prefill;
pub use read::Stored;
pub use resolve::{Draft, Named};
pub use search::{Glossary, Narrowing, Snippet};
pub use spread::{Bin, Listed, MonthCount, Spread, Unit};
pub use unfinished::{Unfinished, UnfinishedFile};

use overviews::Overviews;

/// When and on which computer something is recorded; set by the program, never by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// On which computer: a random word made once per installation.
    pub device: String,
}

/// An unlocked notebook.
#[derive(Debug)]
pub struct Notebook {
    vault: Vault,
    image: Connection,
    findings: Findings,
    overviews: Overviews,
}

/// How a notebook begins.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// What it is called; neutral, as it is shown before anything else.
    pub title: String,
    /// The cost of its passphrase.
    pub cost: WorkFactor,
}

/// What one transaction did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saved {
    /// The entries, in the order they were given.
    pub entries: Vec<EntryId>,
    /// How many of them stood in the notebook already, word for word.
    pub unchanged: usize,
    /// How many of them had been purged: they stay away.
    pub purged: usize,
}

impl Notebook {
    /// Makes a notebook in an empty folder, and opens it.
    pub fn create(folder: &Path, passphrase: &Passphrase, beginning: &Beginning, anchors: Anchors) -> Result<Self> {
        let mut image = image::empty()?;
        settings::put(&image, settings::TITLE, &beginning.title)?;
        let bytes = image::serialize(&mut image)?;
        let vault = Vault::create(folder, passphrase, beginning.cost, &bytes, anchors)?;
        Ok(Self { vault, image, findings: Findings::default(), overviews: Overviews::default() })
    }

    /// Opens a notebook. With damage it opens for reading only, with everything up to the break.
    pub fn open(folder: &Path, opener: impl Into<Opener>, access: Access, anchors: Anchors) -> Result<Self> {
        let (vault, contents, findings) = Vault::open(folder, opener, access, anchors)?;
        let image = replay(contents, &Progress::unwatched())?;
        let mut notebook = Self { vault, image, findings, overviews: Overviews::default() };
        // What a purge that was cut off left behind stands in the way of nothing; a disk that fails is met by the next save.
        let _ = notebook.finish_purge();
        Ok(notebook)
    }

    /// Opens encrypted files held in memory, to see what they hold.
    pub fn rehearse(files: &vault::Files, key: &NotebookKey, progress: &Progress<'_>) -> Result<Rehearsal> {
        progress.begin(Work::Opening)?;
        let (contents, state) = vault::read(files, key, progress)?;
        let image = replay(contents, progress)?;
        let (entries, revisions) = read::counts(&image)?;
        Ok(Rehearsal {
            title: settings::get(&image, settings::TITLE)?.unwrap_or_default(),
            entries,
            revisions,
            recorded_at: read::last_recorded(&image)?,
            sequence: state.head().sequence,
            damage: state.damage().cloned(),
        })
    }

    /// Takes drafts in, all or none, in one transaction: when this returns, they are on disk.
    ///
    /// # Errors
    /// A draft that breaks a rule is named by its place in `drafts`, and nothing is kept.
    pub fn save(&mut self, drafts: Vec<Draft>, stamp: &Stamp) -> Result<Saved> {
        self.save_watched(drafts, stamp, &Progress::unwatched())
    }

    /// As [`Notebook::save`], of so many drafts that somebody watches. Until the transaction is written to disk it can be
    /// cancelled, and nothing of it is kept.
    pub fn save_watched(&mut self, drafts: Vec<Draft>, stamp: &Stamp, progress: &Progress<'_>) -> Result<Saved> {
        // Each draft is read, its references are followed, it is compared with what stands, and it is taken in.
        progress.expect(units(drafts.len()) * 4);
        progress.begin(Work::TakingIn)?;
        let resolved = resolve::resolve(&self.image, drafts, progress)?;
        let mut saved = Saved::default();
        let mut lines = Vec::new();
        for Named { entry, .. } in resolved {
            saved.entries.push(entry.id);
            if apply::is_purged(&self.image, &entry.id.to_string())? {
                saved.purged += 1;
                continue;
            }
            match self.revise(&entry, stamp)? {
                Some(line) => lines.push(line),
                None => saved.unchanged += 1,
            }
            progress.add(1)?;
        }
        self.commit_watched(&lines, progress)?;
        Ok(saved)
    }

    /// The revision that makes `entry` the newest, or nothing when it is already.
    fn revise(&self, entry: &Entry, stamp: &Stamp) -> Result<Option<Line>> {
        let parents = history::heads(&self.image, &entry.id.to_string())?;
        let record = entry.to_value()?;
        if let [head] = parents.as_slice()
            && read::record(&self.image, head)?.is_some_and(|known| known == record)
        {
            return Ok(None);
        }
        Ok(Some(Line::revision(entry.id, parents, stamp, record)))
    }

    /// Writes lines to the log and applies them: both, or neither.
    fn commit(&mut self, lines: &[Line]) -> Result<()> {
        self.commit_watched(lines, &Progress::unwatched())
    }

    fn commit_watched(&mut self, lines: &[Line], progress: &Progress<'_>) -> Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let touched = self.overviews.touched(&self.image, lines)?;
        let transaction = self.image.transaction()?;
        for line in lines {
            apply::apply(&transaction, line)?;
            progress.add(1)?;
        }
        // A savepoint makes the search index write out what it gathered: what fails for want of room fails before the disk is written.
        transaction.execute_batch("SAVEPOINT gathered; RELEASE gathered")?;
        self.vault.append(&line::write(lines)?)?;
        if let Err(error) = transaction.commit() {
            self.vault.stop();
            return Err(error.into());
        }
        self.overviews.forget(&self.image, touched);
        Ok(())
    }

    /// Notes that a backup was made on the day of `stamp`.
    pub fn note_backup(&mut self, stamp: &Stamp) -> Result<()> {
        self.commit(&[Line::setting(settings::LAST_BACKUP, &stamp.at.date_naive().to_string(), stamp)])
    }

    /// Whether the log has grown enough to be folded into a new image.
    pub fn compaction_due(&self) -> bool {
        self.vault.compaction_due()
    }

    /// A new image, to be written on another thread while saves go on.
    pub fn compaction(&mut self) -> Result<Compaction> {
        if self.purge_unfinished()? {
            self.forget_free_pages()?;
        }
        Ok(self.vault.compaction(image::serialize(&mut self.image)?)?)
    }

    /// Takes a written image into account.
    pub fn compacted(&mut self, written: Compacted) -> Result<()> {
        self.vault.compacted(written)?;
        // It may be of a time before a purge.
        self.finish_purge()
    }

    /// Folds the log into a new image now, if it is due.
    pub fn compact_if_due(&mut self) -> Result<()> {
        if self.compaction_due() {
            let written = self.compaction()?.run()?;
            self.compacted(written)?;
        }
        Ok(())
    }

    /// Sets aside what a check found broken; the notebook takes nothing more then, and is to be opened anew. What is in memory is on disk before, when it
    /// is everything there was: a file that broke since the notebook was opened costs nothing.
    ///
    /// # Errors
    /// When it was opened for reading; when a file cannot be written or moved.
    pub fn repair(&mut self, reports: &[FileReport], stamp: &Stamp) -> Result<Option<SetAside>> {
        if !reports.iter().any(|report| report.finding.is_to_be_set_aside()) {
            return Ok(None);
        }
        let whole = self.vault.access() == Access::Write;
        if whole && self.vault.image_sequence() < self.vault.head().sequence {
            self.compaction()?.run()?;
        }
        let set_aside = self.vault.set_aside(reports, stamp.at)?;
        if whole {
            // The image of this very moment may have been among what was broken.
            self.compaction()?.run()?;
        }
        self.vault.stop();
        Ok(set_aside)
    }

    /// What the notebook is called.
    pub fn title(&self) -> Result<String> {
        Ok(settings::get(&self.image, settings::TITLE)?.unwrap_or_default())
    }

    /// The day of the last backup noted.
    pub fn last_backup(&self) -> Result<Option<String>> {
        settings::get(&self.image, settings::LAST_BACKUP)
    }

    /// The folder, its key and its lock.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// What is broken, if anything is: the notebook takes no entries then.
    pub fn damage(&self) -> Option<&Damage> {
        self.findings.damage.as_ref()
    }

    /// That the folder is older than when it was last seen here.
    pub fn rollback(&self) -> Option<Rollback> {
        self.findings.rollback
    }
}

fn replay(contents: vault::Contents, progress: &Progress<'_>) -> Result<Connection> {
    let mut image = image::from_bytes(&contents.image)?;
    drop(contents.image);
    let transaction = image.transaction()?;
    for lines in contents.transactions {
        for line in line::read(&lines)? {
            apply::apply(&transaction, &line)?;
            progress.go_on()?;
        }
    }
    transaction.commit()?;
    memory::give_back();
    Ok(image)
}

/// What encrypted files hold, found by opening them in memory.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Rehearsal {
    /// What the notebook is called.
    pub title: String,
    /// Entries it shows.
    pub entries: u64,
    /// Revisions it keeps.
    pub revisions: u64,
    /// When the newest of them was recorded, RFC 3339; `None` while there is none.
    pub recorded_at: Option<String>,
    /// Its last transaction.
    pub sequence: u64,
    /// What is broken.
    #[serde(skip)]
    pub damage: Option<Damage>,
}
