//! The environment the window's libraries see.

use std::ffi::{OsStr, OsString};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Private, Unsafe};

/// Each opens a loopback port through which anybody on this computer reads and steers the page without a password, in
/// release builds too.
const DOORS: [&str; 3] = ["TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER"];

/// Names the process and its private folder, `1234:/run/user/1000/dapter-x`: the process stays the same when it starts the
/// program again, while a program started from here by way of others inherits the variable and must not use the folder.
const PRIVATE: &str = "DAPTER_PRIVATE";

/// Makes WebKit hand pictures over through ordinary memory.
const PLAIN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// What the loader puts into every process before the program's own code.
const PRELOADED: &str = "LD_PRELOAD";

/// Refuses the process that loads it to other programs of the same person: see `preloaded/unreadable.rs`.
const UNREADABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/unreadable.so"));

/// Returns in a process whose environment has no doors and whose data and cache folders are private: this one when it is
/// so already, else the same process after it has started the program again. Setting variables in a running process is
/// unsafe in Rust, starting again is not.
///
/// # Errors
/// [`Unsafe::Private`] without a place for the folder, [`Unsafe::Environment`] when the program cannot start itself.
pub fn clean() -> Result<Private, Unsafe> {
    let get = |name: &str| std::env::var_os(name);
    if let Some(folder) = private_folder(std::process::id(), get) {
        match Private::take(folder) {
            // Logging out elsewhere may have removed it.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            taken => return taken.map_err(Unsafe::Private),
        }
    }
    let folder = Private::create().map_err(Unsafe::Private)?;
    std::fs::write(Private::unreadable(&folder), UNREADABLE).map_err(Unsafe::Private)?;
    let program = std::env::current_exe().map_err(Unsafe::Environment)?;
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).envs(variables(std::process::id(), &folder, get));
    if get(PLAIN).is_none() && !draws_by_card() {
        command.env(PLAIN, "1");
    }
    if !cfg!(feature = "e2e") {
        for door in DOORS {
            command.env_remove(door);
        }
    }
    Err(Unsafe::Environment(command.exec()))
}

/// Whether WebKit can hand pictures over through the graphics card. Without one, and with NVIDIA's own driver, it would show
/// an empty window and say nothing.
fn draws_by_card() -> bool {
    let cards = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    cards.into_iter().any(|card| card.file_name().to_string_lossy().starts_with("renderD"))
        && !Path::new("/proc/driver/nvidia").exists()
}

/// The private folder, when the environment is clean.
fn private_folder(process: u32, get: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let open = !cfg!(feature = "e2e") && DOORS.iter().any(|door| get(door).is_some());
    let named = get(PRIVATE)?.into_string().ok()?;
    let folder = PathBuf::from(named.strip_prefix(&format!("{process}:"))?);
    let is = |name: &str, expected: PathBuf| get(name).is_some_and(|value| value == expected.as_os_str());
    (!open && is("XDG_DATA_HOME", Private::data(&folder)) && is("XDG_CACHE_HOME", Private::cache(&folder)))
        .then_some(folder)
}

/// GTK keeps a list of the files that were chosen in the data folder, WebKit its databases there and in the cache; print jobs
/// pass through temporary files. The person's own themes and icons are still found, one place further down.
fn variables(process: u32, folder: &Path, get: impl Fn(&str) -> Option<OsString>) -> Vec<(&'static str, OsString)> {
    let mut variables = vec![
        (PRIVATE, format!("{process}:{}", folder.display()).into()),
        ("XDG_DATA_HOME", Private::data(folder).into()),
        ("XDG_CACHE_HOME", Private::cache(folder).into()),
        // GTK writes what is to be printed into a temporary file on its way to the printer.
        ("TMPDIR", Private::cache(folder).into()),
        // Every collection of garbage looks at all of the page's memory: entries that are no longer shown would otherwise stay
        // there for long, and scrolling take sixty megabytes more.
        ("JSC_useGenerationalGC", "0".into()),
    ];
    let set = |name: &str| get(name).filter(|value| !value.is_empty());
    let home = get("HOME").map(|home| Path::new(&home).join(".local/share").into_os_string());
    if let Some(own) = set("XDG_DATA_HOME").or(home) {
        let system = set("XDG_DATA_DIRS").unwrap_or_else(|| "/usr/local/share:/usr/share".into());
        variables.push(("XDG_DATA_DIRS", before(own, &system)));
    }
    // The tests look for left-over text in the page's memory, as the person who started it.
    if !cfg!(feature = "e2e") {
        let own = Private::unreadable(folder).into_os_string();
        let all = match set(PRELOADED) {
            Some(others) => before(own, &others),
            None => own,
        };
        variables.push((PRELOADED, all));
    }
    variables
}

/// Two lists of paths as one.
fn before(mut first: OsString, others: &OsStr) -> OsString {
    first.push(":");
    first.push(others);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value of a variable in a made-up environment.
    fn given<'a>(vars: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<OsString> + 'a {
        move |name| vars.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
    }

    const CLEAN: [(&str, &str); 3] =
        [(PRIVATE, "7:/run/x"), ("XDG_DATA_HOME", "/run/x/data"), ("XDG_CACHE_HOME", "/run/x/cache")];

    #[test]
    fn what_is_set_is_what_counts_as_clean() {
        assert_eq!(private_folder(7, given(&CLEAN)), Some(PathBuf::from("/run/x")));
        assert_eq!(private_folder(7, given(&CLEAN[..2])), None);
        assert_eq!(private_folder(8, given(&CLEAN)), None);
        let set = variables(7, Path::new("/run/x"), given(&[("HOME", "/home/aigul")]));
        let set: Vec<(&str, &str)> = set.iter().map(|(name, value)| (*name, value.to_str().unwrap())).collect();
        assert_eq!(set[..3], CLEAN);
        assert_eq!(set[3], ("TMPDIR", "/run/x/cache"));
        assert_eq!(set[5], ("XDG_DATA_DIRS", "/home/aigul/.local/share:/usr/local/share:/usr/share"));
    }

    #[test]
    #[cfg(not(feature = "e2e"))]
    fn what_makes_the_page_unreadable_is_loaded_first() {
        let preloaded = |vars: &[_]| variables(7, Path::new("/run/x"), given(vars)).pop().unwrap();
        assert_eq!(preloaded(&[]), (PRELOADED, "/run/x/unreadable.so".into()));
        assert_eq!(preloaded(&[(PRELOADED, "a.so:b.so")]), (PRELOADED, "/run/x/unreadable.so:a.so:b.so".into()));
    }

    #[test]
    #[cfg(not(feature = "e2e"))]
    fn a_door_is_never_clean_even_for_who_knows_the_marker() {
        for door in DOORS {
            let mut vars = CLEAN.to_vec();
            vars.push((door, "127.0.0.1:1"));
            assert_eq!(private_folder(7, given(&vars)), None, "{door}");
        }
    }
}
