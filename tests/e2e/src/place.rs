//! Where programs and results are.

use std::path::{Path, PathBuf};

use crate::trouble::{Outcome, missing};

/// Overrides which program is driven.
const PROGRAM: &str = "DAPTER_WINDOW";

/// The debug build, made with the `e2e` feature: the one WebDriver can attach to.
///
/// # Errors
/// When it has not been built.
pub fn debug_program() -> Outcome<PathBuf> {
    program("debug")
}

/// The command line, debug build.
///
/// # Errors
/// When it has not been built.
pub fn command_line() -> Outcome<PathBuf> {
    beside("debug", "dapter")
}

/// The build that people get.
///
/// # Errors
/// When it has not been built.
pub fn release_program() -> Outcome<PathBuf> {
    program("release")
}

fn program(profile: &str) -> Outcome<PathBuf> {
    match std::env::var_os(PROGRAM) {
        Some(program) => Ok(program.into()),
        None => beside(profile, "dapter-desktop"),
    }
}

/// In the folder of a profile, wherever cargo's target folder is.
fn beside(profile: &str, name: &str) -> Outcome<PathBuf> {
    let own = std::env::current_exe()?;
    let target = own.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    let program = target.and_then(Path::parent).map(|target| target.join(profile).join(name));
    match program {
        Some(program) if program.is_file() => Ok(program),
        _ => missing(format!("no {profile} build of {name} beside {}", own.display())),
    }
}

/// A file to look at afterwards: `target/<folder>/<name>` in the checkout.
///
/// # Errors
/// When the folder cannot be made.
pub fn kept(folder: &str, name: &str) -> Outcome<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target").join(folder);
    std::fs::create_dir_all(&folder)?;
    Ok(folder.canonicalize()?.join(name))
}
