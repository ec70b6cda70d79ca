//! What the program was asked to do when it was started.

use std::ffi::OsString;
use std::path::PathBuf;

/// The option that names a notebook; lock uses it to come back to the right unlock page.
pub const NOTEBOOK: &str = "--notebook";

/// The command line of the window.
#[derive(Debug, Default, PartialEq)]
pub struct Request {
    /// Open the unlock page of the notebook in this folder.
    pub notebook: Option<PathBuf>,
}

impl Request {
    /// Reads the command line, the program's name first. Other arguments are left alone: desktops pass their own.
    pub fn from_arguments(arguments: impl IntoIterator<Item = OsString>) -> Self {
        let mut arguments = arguments.into_iter().skip(1);
        let mut request = Self::default();
        while let Some(argument) = arguments.next() {
            if argument == NOTEBOOK {
                request.notebook = arguments.next().map(PathBuf::from);
            }
        }
        request
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notebook_is_named_and_nothing_else_matters() {
        let read = |line: &[&str]| Request::from_arguments(line.iter().map(OsString::from)).notebook;
        assert_eq!(read(&["dapter"]), None);
        assert_eq!(read(&["dapter", "--notebook"]), None);
        assert_eq!(read(&["dapter", "-x", "--notebook", "/a b/қ"]), Some(PathBuf::from("/a b/қ")));
    }
}
