//! Gives the page the commands listed in `src/commands.in`, and no other; makes the library that the page's processes load first.

use std::{env, error::Error, path::PathBuf, process::Command};

/// Keeps the names out of the table; the program reads the rest of it (see `src/table.rs`).
macro_rules! commands {
    ($($(#[doc = $doc:literal])* $module:ident :: $name:ident ($args:ty $(, $told:ty)?) -> $result:ty;)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

include!("src/commands.in");

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/commands.in");
    if env::var_os("CARGO_FEATURE_E2E").is_some() && env::var("PROFILE")? == "release" {
        return Err("the e2e feature opens a port that anybody on this computer may use: debug builds only".into());
    }
    if env::var("CARGO_CFG_TARGET_OS")? == "linux" {
        make_preloaded()?;
    }
    let manifest = tauri_build::AppManifest::new().commands(NAMES);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

/// Cargo has no way yet to hand one package's library to another as a file.
fn make_preloaded() -> Result<(), Box<dyn Error>> {
    const SOURCE: &str = "preloaded/unreadable.rs";
    println!("cargo:rerun-if-changed={SOURCE}");
    let mut rustc = Command::new(env::var("RUSTC")?);
    rustc.args(["--edition", "2024", "--crate-type", "cdylib", "--target", &env::var("TARGET")?, "-D", "warnings"]);
    rustc.args(["-C", "panic=abort", "-C", "opt-level=s", "-C", "strip=symbols"]);
    if let Ok(linker) = env::var("RUSTC_LINKER") {
        rustc.arg("-C").arg(format!("linker={linker}"));
    }
    let library = PathBuf::from(env::var("OUT_DIR")?).join("unreadable.so");
    let status = rustc.arg("-o").arg(library).arg(SOURCE).status()?;
    if status.success() { Ok(()) } else { Err(format!("{SOURCE}: {status}").into()) }
}
