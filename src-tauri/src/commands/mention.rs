//! Where somebody or something is mentioned.

use dapter::error::{Error, Failure};
use dapter::notebook::Filter;
use serde::Deserialize;
use ts_rs::TS;

use super::Args;
use super::list::Timeline;
use crate::shell::Shell;
use crate::view::Writer;

/// Arguments of [`mentions`].
#[derive(Debug, Deserialize, TS)]
pub struct MentionsOf {
    /// The person, the place, any entry.
    pub entry: String,
    /// Passing over so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// Entries that mention an entry, newest first. What names it in plain words only, without pointing at it, is found by a search.
///
/// # Errors
/// `locked`, `no-such-entry`.
#[tauri::command(async)]
pub fn mentions(Args(args): Args<MentionsOf>, shell: tauri::State<'_, Shell>) -> Result<Timeline, Failure> {
    let words = shell.words();
    shell.with(|notebook| {
        let filter = Filter {
            with: vec![args.entry],
            offset: args.offset.into(),
            limit: Some(args.limit.into()),
            ..Filter::default()
        };
        let page = notebook.page(&filter)?;
        let mut writer = Writer::new(notebook, &words);
        let rows = page.entries.into_iter().map(|stored| writer.row(stored, &Filter::default()));
        let rows = rows.collect::<Result<_, Error>>()?;
        Ok::<_, Error>(Timeline { rows, total: page.total, told: writer.told() })
    })
}
