//! Gives the page the commands listed in `src/commands.in`, and no other.

/// Keeps the names out of the table; the program reads the rest of it (see `src/table.rs`).
macro_rules! commands {
    ($($(#[doc = $doc:literal])* $module:ident :: $name:ident ($args:ty $(, $told:ty)?) -> $result:ty;)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

include!("src/commands.in");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=src/commands.in");
    if std::env::var_os("CARGO_FEATURE_E2E").is_some() && std::env::var("PROFILE")? == "release" {
        return Err("the e2e feature opens a port that anybody on this computer may use: debug builds only".into());
    }
    let manifest = tauri_build::AppManifest::new().commands(NAMES);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
