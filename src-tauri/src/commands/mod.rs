//! What the page may ask for, one file for each noun; the table is `src/commands.in`.
//!
//! Every command takes one argument named `args` and answers with a result or a [`Failure`](dapter::error::Failure).

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

use serde::Deserialize;
use ts_rs::TS;

/// No arguments.
#[derive(Debug, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}
