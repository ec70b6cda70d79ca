//! What stands in a notebook's folder beside its chain: drafts, and what is no file of a notebook.

use std::{fs, path::Path};

use super::{Error, FileName, FileReport, Finding, NotebookKey, Result, drafts, layout};

/// Everything in the folder and below that [`Files`](super::Files) passes over, drafts being read to their end. A folder that
/// cannot be listed adds nothing.
///
/// # Errors
/// When a draft is of a newer format.
pub fn reports(folder: &Path, key: &NotebookKey) -> Result<Vec<FileReport>> {
    let mut reports = Vec::new();
    for below in ["", layout::LOG, layout::RECOVERY, layout::DRAFTS] {
        let Ok(entries) = fs::read_dir(folder.join(below)) else { continue };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let file = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            if FileName::parse(&file).is_some() || below.is_empty() && layout::IN_FOLDER.contains(&name.as_str()) {
                continue;
            }
            let bytes = entry.metadata().map(|metadata| metadata.len()).unwrap_or(0);
            let (finding, fault) = match FileName::parse_draft(&file) {
                Some(id) => match drafts::read(folder, key, id) {
                    Ok(_) => (Finding::Sound, None),
                    Err(Error::Damaged { fault, .. }) => (Finding::Draft, Some(fault)),
                    Err(other) => return Err(other),
                },
                None if name.starts_with(layout::UNFINISHED) => (Finding::Unfinished, None),
                None if file == layout::SET_ASIDE => (Finding::SetAside, None),
                None => (Finding::Stranger, None),
            };
            reports.push(FileReport { file, bytes, finding, fault });
        }
    }
    reports.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(reports)
}
