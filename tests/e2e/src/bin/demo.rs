//! Shows the main job where there is no screen: `make run` starts it with the program that people get.

use std::path::{Path, PathBuf};

use dapter_e2e::{Keys, Outcome, Trouble, kept, release_program, story};

fn main() -> Outcome {
    let program = match std::env::args_os().nth(1) {
        Some(program) => PathBuf::from(program),
        None => release_program()?,
    };
    let keys = Keys::start(&program, "en", "demo")?;
    let made = story::main_job(&keys, |step| tell(&format!("  {step}")))?;
    let backup = kept("demo", "backup.age")?;
    std::fs::copy(&made, &backup)?;
    let folder = backup.parent().unwrap_or(Path::new("."));
    tell(&format!("Done. Pictures and the backup are in {}.", folder.display()));
    tell(&format!("The backup opens with any age program: age -d {} | tar -t", backup.display()));
    tell(&format!("Its passphrase: {}", story::PASSPHRASE));
    Ok::<(), Trouble>(())
}

/// The demonstration speaks to whoever started it from a terminal.
#[allow(clippy::print_stdout)]
fn tell(line: &str) {
    println!("{line}");
}
