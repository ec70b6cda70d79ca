//! What went wrong, in a line that a failed test prints.

/// Why a step of a story did not work.
#[derive(thiserror::Error)]
pub enum Trouble {
    /// A file, a process or a pipe.
    #[error("{0}")]
    System(#[from] std::io::Error),
    /// The page could not be driven.
    #[error("{0}")]
    Driver(#[from] Box<thirtyfour::error::WebDriverError>),
    /// Something that was to appear did not.
    #[error("{0}")]
    Missing(String),
}

/// What a step gives.
pub type Outcome<T = ()> = Result<T, Trouble>;

impl From<thirtyfour::error::WebDriverError> for Trouble {
    fn from(error: thirtyfour::error::WebDriverError) -> Self {
        Self::Driver(Box::new(error))
    }
}

/// A test that returns an error prints it in this form.
impl std::fmt::Debug for Trouble {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{self}")
    }
}

/// A step that failed for the reason given.
pub(crate) fn missing<T>(what: impl Into<String>) -> Outcome<T> {
    Err(Trouble::Missing(what.into()))
}
