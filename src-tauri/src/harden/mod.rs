//! What happens before the window: nothing of a notebook may reach a disk, another program or the network.

#[cfg(target_os = "linux")]
mod environment;
mod private;

pub use private::Private;

/// Why the program would rather not start.
#[derive(Debug, thiserror::Error)]
pub enum Unsafe {
    /// There is no folder for what the libraries of the window insist on writing.
    #[error("no private folder in memory: {0}")]
    Private(std::io::Error),
    /// The program could not start itself again with a clean environment.
    #[error("cannot start with a clean environment: {0}")]
    Environment(std::io::Error),
    /// The system would have allowed core dumps, or reading by other programs.
    #[error("cannot refuse core dumps: {0}")]
    Process(std::io::Error),
    /// The system does not let the program give up the network. The command line opens the notebook all the same.
    #[error("cannot give up the network: {0}")]
    Network(#[source] dapter::network::Kept),
}

/// Cleans the environment (by starting the program again, once), ends core dumps, gives up the network.
/// What it returns removes the private folder when dropped.
///
/// # Errors
/// [`Unsafe`] where one of these is refused: better no window than one that promises too much.
#[cfg(target_os = "linux")]
pub fn begin() -> Result<Private, Unsafe> {
    dapter::memory::refuse_dumps().map_err(Unsafe::Process)?;
    // The tests look for left-over text in this process's memory, as the person who started it.
    if !cfg!(feature = "e2e") {
        dapter::memory::refuse_readers().map_err(Unsafe::Process)?;
    }
    let private = environment::clean()?;
    if !cfg!(feature = "e2e") {
        dapter::network::refuse().map_err(Unsafe::Network)?;
    }
    Ok(private)
}

/// Elsewhere the system offers none of this to an ordinary program.
///
/// # Errors
/// None.
#[cfg(not(target_os = "linux"))]
pub fn begin() -> Result<Private, Unsafe> {
    Ok(Private::none())
}
