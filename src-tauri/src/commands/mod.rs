//! What the page may ask for, one file for each noun; the table is `src/commands.in`.
//!
//! Every command takes one argument named `args`, in [`Args`], and answers with a result or a [`Failure`](dapter::error::Failure).

pub mod about;
pub mod activity;
pub mod backup;
pub mod calendar;
pub mod case;
pub mod check;
pub mod counting;
pub mod deletion;
pub mod draft;
pub mod entry;
pub mod folder;
pub mod home;
pub mod list;
pub mod lock;
pub mod mention;
pub mod notebook;
pub mod passphrase;
pub mod recovery;
pub mod restore;
pub mod secret;
pub mod settings;
pub mod state;
pub mod strip;
pub mod work;

use dapter::error::Failure;
use dapter::record::Reason;
use serde::Deserialize;
use serde_json::Value;
use tauri::Runtime;
use tauri::ipc::{Channel, CommandArg, CommandItem, InvokeBody, InvokeError, IpcResponse};
use ts_rs::TS;

/// Arguments as a command takes them. What does not fit is refused by a code, as everything else is; in Tauri's own words the
/// refusal would quote what was typed.
pub struct Args<T>(pub T);

impl<'de, R: Runtime, T: Deserialize<'de>> CommandArg<'de, R> for Args<T> {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        if let InvokeBody::Json(sent) = command.message.payload()
            && longest(sent) > LONGEST_TEXT
        {
            let params = [("field", "text".to_owned()), ("reason", Reason::OutOfRange.code().to_owned())];
            return Err(InvokeError::from(Failure::new("refused", params)));
        }
        T::deserialize(command).map(Self).map_err(|_| no_such_call())
    }
}

/// Bytes that one text of a call may have: a book has less. What reads dates, names or a query goes over each letter, and the
/// notebook answers nothing else meanwhile.
const LONGEST_TEXT: usize = 4 << 20;

/// Bytes of the longest text in what was sent.
fn longest(sent: &Value) -> usize {
    match sent {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(longest).max().unwrap_or_default(),
        Value::Object(fields) => {
            fields.iter().map(|(name, field)| longest(field).max(name.len())).max().unwrap_or_default()
        }
        _ => 0,
    }
}

/// Where long work tells how far it is; refused as [`Args`] are.
pub struct Tell<T>(pub Channel<T>);

impl<'de, R: Runtime, T: IpcResponse> CommandArg<'de, R> for Tell<T> {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        CommandArg::from_command(command).map(Self).map_err(|_: InvokeError| no_such_call())
    }
}

/// The page called in a way that no page of ours does.
fn no_such_call() -> InvokeError {
    InvokeError::from(Failure::new("internal", [("part", "call".to_owned())]))
}

/// No arguments.
#[derive(Debug, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}
