//! What a process asks of the file system, recorded by strace, and what a disk may hold of it after a power cut.
//!
//! The disk is as unkind as POSIX allows: data that was not synced may be there, in part, or as zeros; a name that was not
//! synced with its folder may be there or not, whatever became of earlier ones.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::child;

/// One thing that was done below the folder of the child, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A file was made under this name.
    Make(PathBuf),
    /// Bytes were added to the file that has this name.
    Write(PathBuf, Vec<u8>),
    /// A file's content was synced.
    Sync(PathBuf),
    /// A folder's names were synced.
    SyncFolder(PathBuf),
    /// A file got another name, in place of whatever had it.
    Rename(PathBuf, PathBuf),
    /// A name was removed.
    Remove(PathBuf),
    /// A folder was made.
    MakeFolder(PathBuf),
    /// The child said a word.
    Said(String),
}

/// The calls that matter; `say` writes to the standard output.
const CALLS: &str = "trace=openat,write,writev,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,\
    mkdir,mkdirat,rmdir,ftruncate";

/// Runs the named test as a child under strace, and gives what it did below `folder`.
pub fn record(test: &str, folder: &Path) -> Vec<Step> {
    let steps = traced(test, folder, &[]).1.into_iter().map(|trace| steps(&trace, folder));
    // The thread of the test is the one that speaks.
    steps.max_by_key(|steps| steps.iter().filter(|step| matches!(step, Step::Said(_))).count()).unwrap()
}

/// How often the named test, as a child, makes each call on the thread that works.
pub fn calls(test: &str, folder: &Path) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    // The thread that speaks.
    let trace = traced(test, folder, &[]).1.into_iter().find(|trace| trace.contains("\nwritev(")).unwrap();
    for call in trace.lines().filter_map(|line| line.split_once('(')).map(|(call, _)| call) {
        *counts.entry(call.to_owned()).or_default() += 1;
    }
    counts
}

/// A call to the system that fails.
#[derive(Debug)]
pub struct Fault<'a> {
    /// Its name.
    pub call: &'a str,
    /// The error it fails with.
    pub error: &'a str,
    /// Which of the calls, counted from 1 on each thread.
    pub nth: usize,
    /// Only this one; otherwise all that follow too.
    pub once: bool,
}

/// Runs the named test as a child in which a call fails, and gives what it said.
pub fn with_fault(test: &str, folder: &Path, fault: &Fault<'_>) -> Vec<String> {
    let on = if fault.once { "" } else { "+" };
    let inject = format!("inject={}:error={}:when={}{on}", fault.call, fault.error, fault.nth);
    traced(test, folder, &["-e", &inject]).0
}

/// Runs the named test as a child under strace: what it said, and the trace of each thread.
fn traced(test: &str, folder: &Path, options: &[&str]) -> (Vec<String>, Vec<String>) {
    let traces = tempfile::tempdir().unwrap();
    let mut command = Command::new("strace");
    // A file for each thread: their lines do not interrupt one another.
    command.args(["-ff", "-qq", "-y", "-xx", "-s", "100000000", "-e", CALLS]).args(options);
    command.arg("-o").arg(traces.path().join("of"));
    let output = child::under(command, test, folder).output().unwrap();
    let said = child::words(&output.stdout);
    let read = |entry: std::io::Result<fs::DirEntry>| fs::read_to_string(entry.unwrap().path()).unwrap();
    (said, fs::read_dir(traces.path()).unwrap().map(read).collect())
}

fn steps(trace: &str, folder: &Path) -> Vec<Step> {
    let mut folders = BTreeSet::from([folder.to_owned()]);
    let mut steps = Vec::new();
    for line in trace.lines() {
        let Some((call, rest)) = line.split_once('(') else { continue };
        let Some((arguments, result)) = rest.rsplit_once(" = ") else { continue };
        if result.starts_with('-') {
            continue;
        }
        let texts = quoted(arguments);
        let paths: Vec<PathBuf> =
            texts.iter().map(|text| PathBuf::from(String::from_utf8_lossy(text).as_ref())).collect();
        let open = descriptor(arguments);
        let below = |path: &Path| path.starts_with(folder);
        let step = match (call, open, paths.as_slice()) {
            ("write", Some((1, _)), _) => child::words(&texts[0]).pop().map(Step::Said),
            ("write", Some((_, path)), _) if below(&path) => Some(Step::Write(path, texts[0].clone())),
            ("fsync" | "fdatasync", Some((_, path)), _) if folders.contains(&path) => Some(Step::SyncFolder(path)),
            ("fsync" | "fdatasync", Some((_, path)), _) if below(&path) => Some(Step::Sync(path)),
            ("openat", _, [path]) if below(path) && arguments.contains("O_CREAT") => Some(Step::Make(path.clone())),
            ("mkdir" | "mkdirat", _, [path]) if below(path) => {
                folders.insert(path.clone());
                Some(Step::MakeFolder(path.clone()))
            }
            ("rename" | "renameat" | "renameat2", _, [from, to]) if below(to) => {
                Some(Step::Rename(from.clone(), to.clone()))
            }
            ("unlink" | "unlinkat", _, [path]) if below(path) => Some(Step::Remove(path.clone())),
            (_, Some((_, path)), _) if below(&path) => panic!("{call} is not understood"),
            (_, _, paths) if paths.iter().any(|path| below(path)) && call != "openat" => {
                panic!("{call} is not understood")
            }
            _ => None,
        };
        steps.extend(step);
    }
    steps
}

/// What strace puts between quotes, every byte as `\x2f`.
fn quoted(arguments: &str) -> Vec<Vec<u8>> {
    let byte = |digits: &str| u8::from_str_radix(digits, 16).unwrap();
    let text = |text: &str| text.split("\\x").skip(1).map(byte).collect();
    arguments.split('"').skip(1).step_by(2).map(text).collect()
}

/// The descriptor that a call begins with, and what it is open on: `7<\x2f…>`.
fn descriptor(arguments: &str) -> Option<(u32, PathBuf)> {
    let (number, rest) = arguments.split_once('<')?;
    let path = quoted(&format!("\"{}\"", rest.split_once('>')?.0)).remove(0);
    Some((number.parse().ok()?, PathBuf::from(String::from_utf8_lossy(&path).as_ref())))
}

/// What a disk surely has, and what it was asked for since.
#[derive(Debug, Clone)]
pub struct Disk {
    root: PathBuf,
    /// Content of every file ever made: how much of it is synced, and all of it.
    files: Vec<(usize, Vec<u8>)>,
    /// Names as the process sees them, and as they surely are.
    seen: BTreeMap<PathBuf, Entry>,
    sure: BTreeMap<PathBuf, Entry>,
    pending: Vec<Change>,
    /// A control: a disk that only says that it synced.
    lies: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    File(usize),
    Folder,
}

#[derive(Debug, Clone)]
enum Change {
    Add(PathBuf, Entry),
    Rename(PathBuf, PathBuf, Entry),
    Remove(PathBuf),
}

impl Change {
    /// Whose names it changes.
    fn folder(&self) -> &Path {
        let (Self::Add(path, _) | Self::Rename(_, path, _) | Self::Remove(path)) = self;
        path.parent().unwrap()
    }

    fn apply(&self, names: &mut BTreeMap<PathBuf, Entry>) {
        match self {
            Self::Add(path, entry) => _ = names.insert(path.clone(), *entry),
            Self::Rename(from, to, entry) => {
                // What stands in a folder goes with it.
                let inside: Vec<_> = names.keys().filter(|name| name.starts_with(from)).cloned().collect();
                for name in inside {
                    let below = name.strip_prefix(from).unwrap();
                    names.remove(&name).map(|entry| names.insert(to.join(below), entry));
                }
                names.insert(to.clone(), *entry);
            }
            Self::Remove(path) => _ = names.remove(path),
        }
    }
}

impl Disk {
    /// An empty folder.
    pub fn empty(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            files: Vec::new(),
            seen: BTreeMap::new(),
            sure: BTreeMap::new(),
            pending: Vec::new(),
            lies: false,
        }
    }

    /// The same, on a disk whose syncs do nothing.
    pub fn lying(root: &Path) -> Self {
        Self { lies: true, ..Self::empty(root) }
    }

    /// Takes a step in.
    pub fn take(&mut self, step: &Step) {
        let change = match step {
            Step::Make(path) if self.seen.contains_key(path) => return,
            Step::Make(path) => {
                self.files.push((0, Vec::new()));
                Change::Add(path.clone(), Entry::File(self.files.len() - 1))
            }
            Step::MakeFolder(path) => Change::Add(path.clone(), Entry::Folder),
            Step::Rename(from, to) => Change::Rename(from.clone(), to.clone(), self.seen[from]),
            Step::Remove(path) => Change::Remove(path.clone()),
            Step::Write(path, bytes) => return self.file(path).1.extend(bytes),
            Step::Sync(path) if !self.lies => {
                let file = self.file(path);
                file.0 = file.1.len();
                return;
            }
            Step::SyncFolder(folder) if !self.lies => {
                let (synced, pending) = self.pending.drain(..).partition(|change| change.folder() == folder);
                self.pending = pending;
                let synced: Vec<Change> = synced;
                synced.iter().for_each(|change| change.apply(&mut self.sure));
                return;
            }
            Step::Sync(_) | Step::SyncFolder(_) | Step::Said(_) => return,
        };
        change.apply(&mut self.seen);
        self.pending.push(change);
    }

    fn file(&mut self, path: &Path) -> &mut (usize, Vec<u8>) {
        let Some(Entry::File(number)) = self.seen.get(path) else { panic!("{} was never made", path.display()) };
        &mut self.files[*number]
    }

    /// Writes what the disk may hold if the power went now into `folder`.
    pub fn fail(&self, chance: &mut Chance, folder: &Path) {
        let mut names = self.sure.clone();
        // Mostly many or few of them, rarely half.
        let odds = chance.below(5);
        for change in self.pending.iter().filter(|_| chance.below(4) < odds) {
            change.apply(&mut names);
        }
        for (path, entry) in &names {
            let lost = |above: &Path| above != self.root && names.get(above) != Some(&Entry::Folder);
            if path.ancestors().skip(1).take_while(|above| above.starts_with(&self.root)).any(lost) {
                continue;
            }
            let place = folder.join(path.strip_prefix(&self.root).unwrap());
            match entry {
                Entry::Folder => fs::create_dir_all(place).unwrap(),
                Entry::File(number) => {
                    fs::create_dir_all(place.parent().unwrap()).unwrap();
                    fs::write(place, self.content(*number, chance)).unwrap();
                }
            }
        }
    }

    fn content(&self, number: usize, chance: &mut Chance) -> Vec<u8> {
        let (synced, written) = &self.files[number];
        let torn = synced + chance.below(written.len() - synced + 1);
        let mut content = match chance.below(4) {
            0 => written[..*synced].to_vec(),
            1 => written.clone(),
            _ => written[..torn].to_vec(),
        };
        // Its length may have reached the disk before what it holds.
        if chance.below(3) == 0 {
            content.resize(written.len(), 0);
        }
        content
    }
}

/// Numbers that look like chance and are the same in every run (SplitMix64).
#[derive(Debug)]
pub struct Chance(pub u64);

impl Chance {
    /// One of the numbers from 0 up to, and not with, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }
}

/// How the calls that write ended.
#[derive(Debug, Default)]
pub struct Written {
    /// The system took less than it was given.
    pub short: usize,
    /// It took nothing, for want of room.
    pub refused: usize,
}

impl Written {
    /// From the lines of strace for `write`, whose last argument is a length.
    pub fn read(trace: &str) -> Self {
        let mut written = Self::default();
        for line in trace.lines() {
            let Some((call, result)) = line.rsplit_once(" = ") else { continue };
            let length =
                call.trim_end().trim_end_matches(')').rsplit_once(", ").and_then(|(_, length)| length.parse().ok());
            let taken = result.trim().parse::<usize>().ok();
            written.short +=
                usize::from(length.zip(taken).is_some_and(|(length, taken): (usize, usize)| taken < length));
            written.refused += usize::from(result.contains("ENOSPC"));
        }
        written
    }
}
