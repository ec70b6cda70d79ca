//! Every input that fuzzing found worth keeping is tried on every run, by the functions that fuzzing calls.
#![cfg(test)]

use std::{fs, panic::catch_unwind, path::Path};

#[path = "../fuzz/src/lib.rs"]
mod targets;

use targets::TARGETS;

fn corpus() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus"))
}

/// Tries every input of a target, and gives their number.
fn tried(name: &str) -> usize {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
    let files = fs::read_dir(corpus().join(name)).unwrap().map(|file| file.unwrap().path());
    let inputs: Vec<_> = files.map(|file| (file.display().to_string(), fs::read(&file).unwrap())).collect();
    for (file, input) in &inputs {
        let ended = catch_unwind(|| target(input));
        assert!(ended.is_ok(), "{file}");
    }
    inputs.len()
}

macro_rules! tried {
    ($($target:ident at_least $few:literal),+ $(,)?) => {
        $(#[test]
        fn $target() {
            let tried = tried(stringify!($target));
            assert!(tried >= $few, "{tried} inputs are left");
        })+

        #[test]
        fn every_target_has_its_test_and_every_folder_of_the_corpus_its_target() {
            let mut folders: Vec<_> = fs::read_dir(corpus())
                .unwrap()
                .map(|folder| folder.unwrap().file_name().into_string().unwrap())
                .collect();
            folders.sort();
            assert_eq!(folders, TARGETS.map(|(name, _)| name));
            assert_eq!(folders, [$(stringify!($target)),+]);
        }
    };
}

tried! {
    backup at_least 30,
    command at_least 50,
    content at_least 40,
    date at_least 80,
    import at_least 40,
    open at_least 50,
    query at_least 60,
}
