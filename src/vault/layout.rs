//! Names of the files of a notebook.

use std::fmt;

use uuid::Uuid;

/// The folder of the log.
pub const LOG: &str = "log";
/// The folder of further wrappings of the identity.
pub const RECOVERY: &str = "recovery";
/// The folder of drafts.
pub const DRAFTS: &str = "drafts";
/// Held locked while the notebook is open.
pub const LOCK: &str = "lock";
/// What a repair sets aside, one folder below it a repair.
pub const SET_ASIDE: &str = "set-aside";
/// What belongs into a notebook's folder without being a file of it.
pub const IN_FOLDER: [&str; 4] = [LOG, RECOVERY, DRAFTS, LOCK];
/// Begins the name of every file that is not finished.
pub const UNFINISHED: &str = ".unfinished-";

/// A file of a notebook, as its name says. Sequences are written with ten digits so that the names sort in order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileName {
    /// The wrapped identity.
    Identity,
    /// The identity wrapped for somebody else, by name.
    Recovery(String),
    /// An image of everything up to the sequence.
    Image(u64),
    /// One transaction.
    Log(u64),
    /// What is being typed and no entry yet. It stands beside the chain: [`FileName::parse`] does not give it, so that backups
    /// and checks pass it over.
    Draft(Uuid),
}

impl FileName {
    /// The file that a path relative to the notebook names; `None` for everything that is not ours.
    pub fn parse(path: &str) -> Option<Self> {
        let name = if path == "identity.age" {
            Self::Identity
        } else if let Some(sequence) = path.strip_prefix("notes.").and_then(|rest| rest.strip_suffix(".sqlite.age")) {
            Self::Image(sequence.parse().ok()?)
        } else {
            match path.split_once('/')? {
                (LOG, name) => Self::Log(name.strip_suffix(".age")?.parse().ok()?),
                (RECOVERY, name) => Self::Recovery(recovery_name(name)?),
                _ => return None,
            }
        };
        (name.to_string() == path).then_some(name)
    }

    /// The draft that a path relative to the notebook names.
    pub fn parse_draft(path: &str) -> Option<Uuid> {
        let id = Uuid::try_parse(path.strip_prefix(DRAFTS)?.strip_prefix('/')?.strip_suffix(".age")?).ok()?;
        (Self::Draft(id).to_string() == path).then_some(id)
    }

    /// Whether the notebook's identity is in it, wrapped.
    pub fn is_wrapped(&self) -> bool {
        matches!(self, Self::Identity | Self::Recovery(_))
    }
}

/// A recovery file's name holds letters, digits, hyphens and low lines only: it can leave no folder.
fn recovery_name(file: &str) -> Option<String> {
    let name = file.strip_suffix(".age")?;
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    (!name.is_empty() && name.chars().all(plain)).then(|| name.to_owned())
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Identity => f.write_str("identity.age"),
            Self::Recovery(name) => write!(f, "{RECOVERY}/{name}.age"),
            Self::Image(sequence) => write!(f, "notes.{sequence:010}.sqlite.age"),
            Self::Log(sequence) => write!(f, "{LOG}/{sequence:010}.age"),
            Self::Draft(id) => write!(f, "{DRAFTS}/{id}.age"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for name in [FileName::Identity, FileName::Image(42), FileName::Log(0), FileName::Recovery("aunt-1".into())] {
            assert_eq!(FileName::parse(&name.to_string()), Some(name));
        }
    }

    #[test]
    fn nothing_else_is_a_file_of_ours() {
        for path in [
            "notes.1.sqlite.age",
            "log/../identity.age",
            "recovery/../x.age",
            "/identity.age",
            "log/1",
            "lock",
            "",
            "drafts/0199e000-0000-7000-8000-000000000001.age",
        ] {
            assert_eq!(FileName::parse(path), None, "{path}");
        }
    }
}
