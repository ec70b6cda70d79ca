//! What every verb needs: a passphrase, the notebook, today, and where to speak.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Write},
    path::Path,
};

use anstream::{AutoStream, ColorChoice};
use chrono::Local;
use serde::Serialize;
use zeroize::Zeroizing;

use super::{Common, progress, usage};
use crate::{
    error::{Failure, Result, exit},
    exchange::KeyFile,
    home::Home,
    insight::Today,
    notebook::{self, Notebook, Snippet, Stamp},
    progress::Progress,
    record::EntryId,
    text::{Arg, Catalogue},
    vault::{self, Access, Opener, Passphrase},
};

/// One run of the command line.
#[derive(Debug)]
pub struct Session {
    common: Common,
    catalogue: Catalogue,
    home: Home,
    exit_code: u8,
}

impl Session {
    pub(super) fn new(common: Common, catalogue: Catalogue) -> Self {
        Self { common, catalogue, home: Home::of_system(), exit_code: 0 }
    }

    pub(super) fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    pub(super) fn home(&self) -> &Home {
        &self.home
    }

    /// What the run ends with when the verb itself did not fail.
    pub(super) fn exit_code(&self) -> u8 {
        self.exit_code
    }

    pub(super) fn set_exit_code(&mut self, code: u8) {
        self.exit_code = code;
    }

    /// The day that counts are as of.
    pub(super) fn now(&self) -> Today {
        self.common.on.map_or_else(|| Today::Now(Local::now().fixed_offset()), Today::Chosen)
    }

    /// When and where something is recorded. `--on` does not change it: what was recorded when is not for anybody to say.
    pub(super) fn stamp(&self) -> Stamp {
        Stamp { at: Local::now().fixed_offset(), device: self.home.device() }
    }

    /// What opens a backup: the key in the file named, else the passphrase.
    pub(super) fn opener(&self) -> Result<Opener> {
        match &self.common.identity_file {
            Some(file) => Ok(Opener::Key(vault::read_key(&self.key_file(file)?, |_| false)?)),
            None => Ok(Opener::Passphrase(self.passphrase("ask-passphrase")?)),
        }
    }

    /// What opens a notebook; a key mistyped in one place is told from its recovery files.
    pub(super) fn opener_of(&self, notebook: &Path) -> Result<Opener> {
        match &self.common.identity_file {
            Some(file) => Ok(vault::key_for(notebook, &self.key_file(file)?)?),
            None => self.opener(),
        }
    }

    fn key_file(&self, file: &Path) -> Result<Zeroizing<String>> {
        KeyFile::read(file)?.text(|| self.passphrase("ask-key-passphrase"))
    }

    /// The passphrase, from the file named or from the terminal.
    fn passphrase(&self, id: &str) -> Result<Passphrase> {
        match &self.common.passphrase_file {
            Some(file) => passphrase_in(file),
            None => self.ask(id),
        }
    }

    /// A passphrase to be set: from its file, or from the terminal, twice. `None` falls back to `--passphrase-file`.
    pub(super) fn new_passphrase(&self, file: Option<&Path>) -> Result<Passphrase> {
        if let Some(file) = file {
            return passphrase_in(file);
        }
        let first = self.ask("ask-new-passphrase")?;
        let again = self.ask("ask-again")?;
        use age::secrecy::ExposeSecret;
        if first.expose_secret() == again.expose_secret() {
            return Ok(first);
        }
        self.tell(&self.catalogue.text("passphrases-differ", &[]));
        Err(usage("passphrase"))
    }

    /// The file of `--passphrase-file`.
    pub(super) fn passphrase_file(&self) -> Option<&Path> {
        self.common.passphrase_file.as_deref()
    }

    fn ask(&self, id: &str) -> Result<Passphrase> {
        let typed = rpassword::prompt_password(self.catalogue.text(id, &[])).map_err(|_| usage("--passphrase-file"))?;
        Ok(vault::passphrase(&Zeroizing::new(typed)))
    }

    /// Opens a notebook and says what is wrong with it, if anything is. The run then ends with the code for damage.
    pub(super) fn open(&mut self, folder: &Path, access: Access) -> Result<Notebook> {
        let opener = self.opener_of(folder)?;
        self.open_with(folder, &opener, access)
    }

    /// As [`Session::open`], with what was asked for already.
    pub(super) fn open_with(&mut self, folder: &Path, opener: &Opener, access: Access) -> Result<Notebook> {
        let notebook = Notebook::open(folder, opener, access, self.home.anchors())?;
        if let Some(damage) = notebook.damage() {
            self.tell(&self.catalogue.failure(&Failure::from(damage)));
            self.exit_code = exit::DAMAGED;
        }
        if let Some(rollback) = notebook.rollback() {
            self.tell(&self.catalogue.failure(&Failure::from(rollback)));
        }
        // Who names a day to count as of needs no clock.
        if self.common.on.is_none()
            && let Some(clock) = notebook.clock_behind(self.stamp().at)?
        {
            self.tell(&self.catalogue.failure(&Failure::from(clock)));
        }
        Ok(notebook)
    }

    /// Watches long work: shows how far it is on a terminal, and ends it in order when the run is interrupted. To be asked for
    /// once every question is answered: until then an interruption ends the run at once.
    pub(super) fn progress(&self) -> Progress<'_> {
        progress::shown(&self.catalogue)
    }

    /// A word about what happened, to standard error.
    pub(super) fn tell(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// A message about what happened, unless the result is printed as JSON.
    pub(super) fn say(&self, id: &str, args: &[Arg<'_>]) {
        if !self.common.json {
            self.tell(&self.catalogue.text(id, args));
        }
    }

    /// The result: as JSON where that was asked for, else as the lines of `text`.
    pub(super) fn print(
        &self,
        result: &impl Serialize,
        text: impl FnOnce(&Catalogue) -> Result<Vec<String>>,
    ) -> Result<()> {
        self.print_marked(result, |words| Ok(text(words)?.into_iter().map(plain).collect()))
    }

    /// As [`Session::print`], with hits that stand out on a terminal.
    pub(super) fn print_marked(
        &self,
        result: &impl Serialize,
        text: impl FnOnce(&Catalogue) -> Result<Vec<Line>>,
    ) -> Result<()> {
        let mut out = Zeroizing::new(Vec::new());
        if self.common.json {
            serde_json::to_writer_pretty(&mut *out, result).map_err(notebook::Error::from)?;
            out.push(b'\n');
        } else {
            // Nothing is marked where the output is no terminal, or the person wants no colours.
            let marking = AutoStream::choice(&io::stdout()) != ColorChoice::Never;
            let bold = anstyle::Style::new().bold();
            for line in text(&self.catalogue)? {
                for Snippet { text, hit } in line {
                    // What an entry says must not speak to the terminal.
                    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
                    let shown = if hit && marking { format!("{bold}{plain}{bold:#}") } else { plain };
                    out.extend_from_slice(shown.as_bytes());
                }
                out.push(b'\n');
            }
        }
        write_out(&out)
    }
}

/// A line of the output, in pieces.
pub(super) type Line = Vec<Snippet>;

/// A line without a hit.
pub(super) fn plain(text: String) -> Line {
    vec![Snippet { text, hit: false }]
}

/// Bytes to standard output; a reader that has seen enough is no failure.
pub(super) fn write_out(bytes: &[u8]) -> Result<()> {
    let failed = |source| vault::Error::Disk { path: "standard output".into(), source };
    match io::stdout().write_all(bytes).and_then(|()| io::stdout().flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other.map_err(failed)?),
    }
}

/// More than any passphrase has, in bytes: a file may have no end.
const LONGEST_PASSPHRASE: u64 = 64 << 10;

/// The first line of a file.
fn passphrase_in(file: &Path) -> Result<Passphrase> {
    let opened = File::open(file).map_err(|source| vault::Error::Disk { path: file.to_owned(), source })?;
    let mut line = Zeroizing::new(String::with_capacity(1024));
    BufReader::new(opened.take(LONGEST_PASSPHRASE))
        .read_line(&mut line)
        .map_err(|source| vault::Error::Disk { path: file.to_owned(), source })?;
    Ok(vault::passphrase(line.trim_end_matches(['\r', '\n'])))
}

/// The case that `--case` means.
pub(super) fn case_id(notebook: &Notebook, case: &str) -> Result<EntryId> {
    Ok(notebook.find("case", case)?.entry.id)
}
