//! Looks for text in the memory of running processes.

use std::fs::File;
use std::io::{self, BufRead};
use std::os::unix::fs::FileExt;

use crate::process::{family, name};

/// How often the text stands in one process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The process.
    pub id: u32,
    /// Its program.
    pub name: String,
    /// As UTF-8, the core's form.
    pub utf8: usize,
    /// As UTF-16, little end first, the page's form for text beyond Latin.
    pub utf16: usize,
}

/// Bytes read at once.
const WINDOW: usize = 1 << 20;

/// Counts `text` in the process `ancestor` and in every process it started: the page's too.
///
/// # Errors
/// When a process cannot be read, which takes its owner (and a build that allows it) or root.
pub fn search(ancestor: u32, text: &str) -> io::Result<Vec<Found>> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    search_for(ancestor, [text.as_bytes(), &wide])
}

/// Counts bytes that are no text, such as a key; they are told as if they were UTF-8.
///
/// # Errors
/// As [`search`].
pub fn search_bytes(ancestor: u32, bytes: &[u8]) -> io::Result<Vec<Found>> {
    search_for(ancestor, [bytes, b""])
}

fn search_for(ancestor: u32, needles: [&[u8]; 2]) -> io::Result<Vec<Found>> {
    let mut result = Vec::new();
    for id in family(ancestor)? {
        let [utf8, utf16] = match count(id, needles) {
            // It ended meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            counted => counted?,
        };
        result.push(Found { id, name: name(id), utf8, utf16 });
    }
    Ok(result)
}

/// How often the text was found in all, in either form.
pub fn total(found: &[Found]) -> usize {
    found.iter().map(|one| one.utf8 + one.utf16).sum()
}

fn count(id: u32, needles: [&[u8]; 2]) -> io::Result<[usize; 2]> {
    let maps = std::fs::read_to_string(format!("/proc/{id}/maps"))?;
    let memory = File::open(format!("/proc/{id}/mem"))?;
    let pages = File::open(format!("/proc/{id}/pagemap"))?;
    let mut counts = [0; 2];
    for (start, end) in maps.lines().filter_map(region) {
        for (start, end) in in_use(&pages, start, end) {
            for (count, needle) in counts.iter_mut().zip(needles) {
                *count += count_in(&memory, start, end, needle);
            }
        }
    }
    Ok(counts)
}

/// The parts of a stretch that hold anything. WebKit sets aside tens of gigabytes of addresses and uses few.
fn in_use(pages: &File, start: u64, end: u64) -> Vec<(u64, u64)> {
    const ENTRY: u64 = 8;
    const PRESENT_OR_SWAPPED: u64 = 0b11 << 62;
    let size = rustix::param::page_size() as u64;
    let mut parts: Vec<(u64, u64)> = Vec::new();
    let mut buffer = vec![0; 1 << 16];
    let mut page = start / size;
    while page < end / size {
        let Ok(read) = pages.read_at(&mut buffer, page * ENTRY) else { break };
        let (entries, _) = buffer.get(..read).unwrap_or_default().as_chunks::<8>();
        if entries.is_empty() {
            break;
        }
        for entry in entries.iter().take(usize::try_from(end / size - page).unwrap_or(usize::MAX)) {
            if u64::from_le_bytes(*entry) & PRESENT_OR_SWAPPED != 0 {
                match parts.last_mut().filter(|part| part.1 == page * size) {
                    Some(part) => part.1 += size,
                    None => parts.push((page * size, (page + 1) * size)),
                }
            }
            page += 1;
        }
    }
    parts
}

/// Start and end of a readable stretch. The system's own pages at the top cannot be read by anybody.
fn region(line: &str) -> Option<(u64, u64)> {
    let mut fields = line.split_whitespace();
    let (start, end) = fields.next()?.split_once('-')?;
    let readable = fields.next()?.starts_with('r');
    let address = |text| u64::from_str_radix(text, 16).ok();
    (readable && !line.ends_with("[vvar]") && !line.ends_with("[vsyscall]")).then_some((address(start)?, address(end)?))
}

/// Reads window by window, each a needle's length into the next. Pages that went away meanwhile end the stretch.
fn count_in(memory: &File, start: u64, end: u64, needle: &[u8]) -> usize {
    if needle.is_empty() {
        return 0;
    }
    let mut buffer = vec![0; WINDOW + needle.len() - 1];
    let (mut at, mut count) = (start, 0);
    while at < end {
        let length = usize::try_from(end - at).unwrap_or(usize::MAX).min(buffer.len());
        let Some(window) = buffer.get_mut(..length) else {
            break;
        };
        let Ok(read) = memory.read_at(window, at) else {
            break;
        };
        if read == 0 {
            break;
        }
        let Some(read) = buffer.get(..read) else {
            break;
        };
        count += occurrences(read, needle);
        if read.len() < needle.len() {
            break;
        }
        at += (read.len() - (needle.len() - 1)) as u64;
    }
    count
}

/// By the first byte, then by comparison. The standard library's search for a byte is quick in debug builds too.
fn occurrences(text: &[u8], needle: &[u8]) -> usize {
    let Some((first, rest)) = needle.split_first() else { return 0 };
    let (mut count, mut left) = (0, text);
    while left.contains(first) && left.skip_until(*first).is_ok() {
        count += usize::from(left.starts_with(rest));
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_found_across_windows_and_in_both_forms() {
        let text = format!("канарейка-{}", std::process::id());
        let mut held = vec![b'.'; WINDOW - 7];
        held.extend(text.as_bytes());
        held.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let found = search(std::process::id(), &text).unwrap();
        let own = found.iter().find(|one| one.id == std::process::id()).unwrap();
        assert!(own.utf8 >= 2 && own.utf16 >= 1, "{own:?}");
        assert_eq!(occurrences(&held, text.as_bytes()), 1);
        assert_eq!(occurrences(b"aaa", b"aa"), 2);
    }
}
