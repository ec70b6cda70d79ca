//! Reading sources as text: the literals in them, and what stands in calls.

use std::{fs, path::Path};

/// The text of every Rust, TypeScript and Svelte file below a folder of the repository, Rust without its tests.
pub fn files_below(folder: &str) -> Vec<String> {
    let mut texts = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut texts);
    texts
}

fn collect(folder: &Path, texts: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        match extension {
            _ if path.is_dir() => collect(&path, texts),
            Some("rs") => {
                let text = fs::read_to_string(path).unwrap();
                texts.push(text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned());
            }
            Some("ts" | "svelte") => texts.push(fs::read_to_string(path).unwrap()),
            _ => {}
        }
    }
}

/// Whether a message of the catalogue could have this id.
fn looks_like_an_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

/// Every quoted text on a line of its own that looks like an id.
pub fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for quote in ['"', '\'', '`'] {
        // Any two marks of a line may enclose one: text between two others looks like an id hardly ever.
        for line in source.lines() {
            found.extend(line.split(quote).skip(1).filter(|text| looks_like_an_id(text)).map(str::to_owned));
        }
    }
    found
}

/// What stands before the first hole of each template: `page-` of `page-${name}` and of `"page-{name}"`.
pub fn templates(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (quote, hole) in [('`', "${"), ('"', "{")] {
        for text in source.split(quote).skip(1) {
            let Some((prefix, _)) = text.split_once(hole) else { continue };
            if prefix.ends_with('-') && looks_like_an_id(prefix) {
                found.push(prefix.to_owned());
            }
        }
    }
    found
}

/// The texts that look like ids in the first argument of every call that begins with one of `names`.
pub fn called(source: &str, names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for name in names {
        for (at, _) in source.match_indices(name) {
            let before = source[..at].chars().next_back();
            let part_of_a_word = before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.' || c == '$');
            if name.starts_with('.') || !part_of_a_word {
                found.extend(literals(first_argument(&source[at + name.len()..])));
            }
        }
    }
    found
}

fn first_argument(rest: &str) -> &str {
    let mut depth = 0;
    for (at, c) in rest.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return &rest[..at],
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => return &rest[..at],
            _ => {}
        }
    }
    rest
}
