//! How much is tried, and what it came to.

/// How often something is tried: `quick` among all tests, `long` when everything is to be proved.
pub fn prove<T>(quick: T, long: T) -> T {
    if std::env::var_os("DAPTER_PROVE").is_some() { long } else { quick }
}

/// What a proof measured, into the output of the test: `make prove` gathers it.
#[allow(clippy::print_stderr)]
pub fn report(text: &str) {
    eprintln!("proof: {text}");
}
