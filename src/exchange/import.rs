//! JSON lines in: all or nothing.

use std::{
    collections::BTreeMap,
    io::{BufRead, Read},
};

use serde::Serialize;
use serde_json::Value;

use crate::{
    error::{Error, Result},
    notebook::{self, Notebook, Stamp},
    progress::{Progress, Work},
    record::{EntryId, Reason, Refusal},
    vault,
};

/// The longest line taken in, in bytes: no record comes near it, and a longer one is made to stop the program.
const LONGEST_LINE: u64 = 16 << 20;

/// The most values in a line: each takes some hundred bytes of memory, and may take two of the line.
const MOST_VALUES: usize = 100_000;

/// Levels of nesting that JSON is read to.
const DEEPEST: usize = 127;

/// The most lines taken in at once: a notebook is comfortable to 100,000 entries.
const MOST_LINES: usize = 250_000;

/// What an import took in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Lines taken in.
    pub imported: usize,
    /// Of these, lines that stood in the notebook already, word for word.
    pub unchanged: usize,
    /// Of these, lines of entries that were purged: they stay away.
    pub purged: usize,
    /// The id given to each `ref`.
    pub ids: BTreeMap<String, EntryId>,
}

/// Takes every line in as one transaction.
///
/// # Errors
/// [`Error::Line`] names the first bad line and its field; nothing is kept then.
pub fn import(notebook: &mut Notebook, lines: impl BufRead, stamp: &Stamp) -> Result<Imported> {
    import_watched(notebook, lines, stamp, &Progress::unwatched())
}

/// As [`import`], of so many lines that somebody watches, and may cancel: nothing is kept then either.
pub fn import_watched(
    notebook: &mut Notebook,
    mut lines: impl BufRead,
    stamp: &Stamp,
    progress: &Progress<'_>,
) -> Result<Imported> {
    progress.begin(Work::Reading)?;
    let mut drafts = Vec::new();
    let mut numbers = Vec::new();
    for line in 1.. {
        let Some(text) = next_line(&mut lines, line)? else { break };
        if text.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if drafts.len() == MOST_LINES {
            return Err(refused(line, Reason::TooMany));
        }
        look_over(&text).map_err(|reason| refused(line, reason))?;
        let draft = serde_json::from_slice::<Value>(&text).map_err(|_| refused(line, Reason::NotJson))?;
        // What cannot be an entry is not gathered until the end of the file.
        if !draft.is_object() {
            return Err(refused(line, Reason::WrongType));
        }
        if draft.get("kind").is_none() {
            return Err(Error::Line { line, refusal: Refusal::new("kind", Reason::Missing) });
        }
        drafts.push(draft);
        numbers.push(line);
        progress.go_on()?;
    }
    let refs: Vec<_> = drafts.iter().map(|draft| draft.get("ref").and_then(Value::as_str).map(str::to_owned)).collect();
    let saved = notebook.save_watched(drafts, stamp, progress).map_err(|error| match error {
        notebook::Error::Refused { index, refusal } => {
            Error::Line { line: numbers.get(index).copied().unwrap_or_default(), refusal }
        }
        other => other.into(),
    })?;
    let ids = refs.into_iter().zip(&saved.entries).filter_map(|(reference, id)| Some((reference?, *id))).collect();
    Ok(Imported { imported: saved.entries.len(), unchanged: saved.unchanged, purged: saved.purged, ids })
}

fn refused(line: usize, reason: Reason) -> Error {
    Error::Line { line, refusal: Refusal::new("record", reason) }
}

/// Looks at what opens, separates and closes values, outside of texts, before room is made for any.
fn look_over(line: &[u8]) -> Result<(), Reason> {
    let (mut values, mut levels, mut in_text, mut escaped) = (0, 0_usize, false, false);
    for byte in line {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' | b',' | b']' | b'}' if !in_text => {
                match byte {
                    b',' => {}
                    b'[' | b'{' => levels += 1,
                    _ => levels = levels.saturating_sub(1),
                }
                values += usize::from(!matches!(byte, b']' | b'}'));
                if levels > DEEPEST {
                    return Err(Reason::NotJson);
                }
                if values > MOST_VALUES {
                    return Err(Reason::TooMany);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn next_line(lines: &mut impl BufRead, number: usize) -> Result<Option<Vec<u8>>> {
    let mut text = Vec::new();
    let unreadable = |source| vault::Error::Disk { path: "import".into(), source };
    let read = lines.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut text).map_err(unreadable)?;
    match u64::try_from(read) {
        Ok(0) => Ok(None),
        Ok(read) if read == LONGEST_LINE && text.last() != Some(&b'\n') => Err(refused(number, Reason::OutOfRange)),
        _ => Ok(Some(text)),
    }
}
