//! A line of the log: what one transaction did, one JSON object a line, readable without this program.

use chrono::SecondsFormat;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Error, Result, Stamp};
use crate::record::EntryId;

/// Something that happened to the notebook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// An entry was written, corrected or deleted.
    Revision(RevisionLine),
    /// A setting of the notebook changed.
    Setting(SettingLine),
    /// An entry was removed for good: none of its revisions is taken in from now on, wherever it comes from.
    Purge(PurgeLine),
}

/// One immutable revision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RevisionLine {
    /// Its own identifier, a UUIDv7.
    pub id: String,
    /// The entry.
    pub entry: String,
    /// The revisions it follows.
    pub parents: Vec<String>,
    /// When it was stored, RFC 3339.
    pub recorded_at: String,
    /// On which computer.
    pub device: String,
    /// The entry is gone.
    #[serde(default)]
    pub deleted: bool,
    /// The entry as JSON; absent when deleted.
    #[serde(default)]
    pub record: Option<Value>,
}

/// One change of a setting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SettingLine {
    /// Which.
    pub key: String,
    /// To what.
    pub value: String,
    /// When.
    pub recorded_at: String,
    /// On which computer.
    pub device: String,
}

/// An entry removed for good.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PurgeLine {
    /// Which.
    pub entry: String,
    /// When.
    pub recorded_at: String,
    /// On which computer.
    pub device: String,
}

impl Line {
    /// A new revision of an entry.
    pub(super) fn revision(entry: EntryId, parents: Vec<String>, stamp: &Stamp, record: Value) -> Self {
        Self::revising(entry, parents, stamp, Some(record))
    }

    /// A revision that deletes an entry.
    pub(super) fn deletion(entry: EntryId, parents: Vec<String>, stamp: &Stamp) -> Self {
        Self::revising(entry, parents, stamp, None)
    }

    fn revising(entry: EntryId, parents: Vec<String>, stamp: &Stamp, record: Option<Value>) -> Self {
        Self::Revision(RevisionLine {
            id: Uuid::now_v7().to_string(),
            entry: entry.to_string(),
            parents,
            recorded_at: moment(stamp),
            device: stamp.device.clone(),
            deleted: record.is_none(),
            record,
        })
    }

    /// The end of an entry and of all its revisions.
    pub(super) fn purge(entry: EntryId, stamp: &Stamp) -> Self {
        Self::Purge(PurgeLine { entry: entry.to_string(), recorded_at: moment(stamp), device: stamp.device.clone() })
    }

    /// A new value of a setting.
    pub(super) fn setting(key: &str, value: &str, stamp: &Stamp) -> Self {
        Self::Setting(SettingLine {
            key: key.to_owned(),
            value: value.to_owned(),
            recorded_at: moment(stamp),
            device: stamp.device.clone(),
        })
    }
}

/// In UTC and to the millisecond, always: so that the order of the texts is that of the moments.
fn moment(stamp: &Stamp) -> String {
    stamp.at.to_utc().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The bytes of a transaction.
pub(super) fn write(lines: &[Line]) -> Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::new());
    for line in lines {
        serde_json::to_writer(&mut *bytes, line)?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}

/// The lines of a transaction.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Line>> {
    bytes
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).map_err(unknown))
        .collect()
}

/// The seal is sound: a kind of line that is not known was written by a newer version.
fn unknown(error: serde_json::Error) -> Error {
    if error.to_string().starts_with("unknown variant") { Error::Newer { found: "log".into() } } else { error.into() }
}
