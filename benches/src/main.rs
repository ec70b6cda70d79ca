//! `make bench`: saves, opens and searches of Dapter beside plain SQLite, SQLCipher and KeePassXC on the same entries.
//!
//! `--quick` leaves out 100,000 entries; `--folder FOLDER` says where the files go, else `TMPDIR` does. Ends with 1 when a
//! ratio or a number of bytes fails its bar; times depend on the machine and only warn.
//!
//! On ext4 a run within five minutes of another shows slower saves: a new file passes over every inode freed meanwhile nearby,
//! and the run before freed thousands. Builds beside it cost more still, as everybody waits for the same journal.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what this program is for")]

mod entries;
mod measure;
mod stores;

use std::{env, fs, path::Path, process::ExitCode};

use dapter::vault::WorkFactor;
use entries::{COMMON, RARE, Visits};
use measure::{Result, Results, filesystem, kernel, short};
use serde_json::json;
use stores::{Dapter, Database, KeePass, Store};

// As in the program, so that its cost is in every number; SQLite is given it too, for both databases.
#[global_allocator]
static ALLOCATOR: dapter::memory::Wiping = dapter::memory::Wiping;

const SAVE: &str = "save of one visit, on disk when it returns, ms";
const OPEN: &str = "open, ms (no key derived; Dapter with half a log to replay)";
const SEARCH: &str = "search of a common word: newest 50 and their number, ms";
const RARELY: &str = "search of a rare word: newest 50 and their number, ms";
/// Of Dapter alone: it answers in both scripts, so that the numbers differ.
const LETTER: &str = "search of a first letter, as somebody types: newest 50 and their number, ms";
const LIST: &str = "list of the newest 50 of all and their number, ms";
const IMPORT: &str = "import of 10,000 visits in one transaction, ms";
const FILES: &str = "bytes of new files per save";
const CALLS: &str = "bytes in write calls per save";
const PAGES: &str = "bytes in pages sent to disk per save";
const DAPTER: &str = "Dapter";
const KEEPASS: &str = "KeePassXC";
/// Saves measured at each size, after [`WARM`] that are not.
const SAVES: usize = 200;
const WARM: usize = 10;
const BATCH: usize = 10_000;

/// The same entries in every program.
struct Stand {
    size: usize,
    visits: Visits,
    dapter: Dapter,
    others: Vec<(&'static str, Box<dyn Store>)>,
}

impl Stand {
    fn fill(below: &Path, size: usize, results: &mut Results) -> Result<Self> {
        let at = |name: &str| below.join(format!("{size}-{name}"));
        let (dapter, cases) = Dapter::create(at("notebook"), WorkFactor::new(1).ok_or("no such cost")?)?;
        let mut others: Vec<(_, Box<dyn Store>)> = vec![
            ("SQLite", Box::new(Database::create(at("plain.db"), false)?)),
            ("SQLCipher", Box::new(Database::create(at("cipher.db"), true)?)),
        ];
        if size <= BATCH && KeePass::version().is_some() {
            others.push((KEEPASS, Box::new(KeePass(at("keepass.kdbx")))));
        }
        let mut stand = Self { size, visits: Visits { seed: size as u64, cases }, dapter, others };
        for start in (0..size).step_by(BATCH) {
            let visits: Vec<_> = stand.visits.by_ref().take(BATCH.min(size - start)).collect();
            let mut apart = Results::default();
            let results = if visits.len() == BATCH { &mut *results } else { &mut apart };
            stand.each(0, IMPORT, results, |store| store.save(&visits))?;
        }
        Ok(stand)
    }

    /// Times something in each program, beginning with the `first`; in KeePassXC, where all takes long, only three times.
    fn each<T>(
        &mut self,
        first: usize,
        metric: &'static str,
        results: &mut Results,
        mut run: impl FnMut(&mut dyn Store) -> Result<T>,
    ) -> Result<Vec<T>> {
        let log = self.dapter.folder.join("log");
        let mut all: Vec<(_, &mut dyn Store)> = vec![(DAPTER, &mut self.dapter)];
        all.extend(self.others.iter_mut().map(|(name, store)| (*name, &mut **store)));
        let count = all.len();
        all.rotate_left(first % count);
        let mut outcomes = Vec::new();
        for (name, store) in all {
            if name == KEEPASS && results.of((metric, self.size, name)).len() >= 3 {
                continue;
            }
            let count = || [bytes_in(&log), kernel("/proc/self/io", "wchar:"), kernel("/proc/self/io", "write_bytes:")];
            let before = count();
            outcomes.push(results.time((metric, self.size, name), || run(store))?);
            let after = count();
            if metric == SAVE && name != KEEPASS {
                for (at, metric) in [FILES, CALLS, PAGES].into_iter().enumerate().skip(usize::from(name != DAPTER)) {
                    results.add((metric, self.size, name), after[at] - before[at]);
                }
            }
        }
        Ok(outcomes)
    }

    /// Saves one visit in each.
    fn save(&mut self, round: usize, results: &mut Results) -> Result<()> {
        // Not in the middle of a save: the program does it in the background, and it is measured apart.
        self.dapter.notebook()?.compact_if_due()?;
        let visit: Vec<_> = self.visits.by_ref().take(1).collect();
        self.each(round, SAVE, results, |store| store.save(&visit)).map(|_| ())
    }

    /// Everything but saves. Gives the number of saves from one compaction to the next.
    fn finish(mut self, results: &mut Results) -> Result<f64> {
        for round in 0..20 {
            for (metric, word) in [(SEARCH, Some(COMMON)), (RARELY, Some(RARE)), (LIST, None)] {
                let totals = self.each(round, metric, results, |store| store.page(word))?;
                let totals: Vec<_> = totals.into_iter().flatten().collect();
                if totals.iter().any(|total| *total != totals[0]) {
                    return Err(format!("different answers: {totals:?}").into());
                }
            }
        }
        let letter = COMMON.chars().next().map(String::from);
        for _ in 0..20 {
            results.time((LETTER, self.size, DAPTER), || self.dapter.page(letter.as_deref()))?;
        }
        for visit in self.visits.by_ref().take(5) {
            self.dapter.save(&[visit])?;
            let (notebook, size) = (self.dapter.notebook()?, self.size);
            let work = results.time(("compaction: saves wait, ms", size, DAPTER), || Ok(notebook.compaction()?))?;
            let done = results.time(("compaction: in the background, ms", size, DAPTER), || Ok(work.run()?))?;
            notebook.compacted(done)?;
        }
        let files = fs::read_dir(&self.dapter.folder)?.flatten();
        let image = files.filter_map(|file| Some(file.metadata().ok()?.len())).max().unwrap_or_default() as f64;
        results.add(("bytes of the image", self.size, DAPTER), image);
        let due = (image / 4.0 / results.typical((FILES, self.size, DAPTER))).min(500.0);
        for visit in self.visits.by_ref().take(due as usize / 2) {
            self.dapter.save(&[visit])?;
        }
        for round in 0..7 {
            self.dapter.close();
            self.others.iter_mut().for_each(|(_, store)| store.close());
            self.each(round, OPEN, results, |store| store.open())?;
        }
        Ok(due.round())
    }
}

fn bytes_in(folder: &Path) -> f64 {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| Some(file.metadata().ok()?.len() as f64)).sum()
}

fn run() -> Result<bool> {
    let args: Vec<_> = env::args().skip(1).collect();
    let place = args.iter().position(|arg| arg == "--folder").and_then(|at| args.get(at + 1)).map(Into::into);
    let folder = tempfile::tempdir_in(place.unwrap_or_else(env::temp_dir))?;
    let sizes = if args.iter().any(|arg| arg == "--quick") { vec![1_000, BATCH] } else { vec![1_000, BATCH, 100_000] };
    let (smallest, largest) = (sizes[0], sizes[sizes.len() - 1]);

    // Before any connection; fails when this build of SQLite could spill sorts to disk.
    dapter::memory::prepare()?;
    let cipher: String =
        rusqlite::Connection::open_in_memory()?.query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
    let keepass = KeePass::version().unwrap_or_else(|| "not installed".to_owned());
    let kind = filesystem(folder.path());
    let head = format!("SQLite {}, SQLCipher {cipher}, KeePassXC {keepass}; {kind}", rusqlite::version());
    println!("{head} at {}; load {}", folder.path().display(), kernel("/proc/loadavg", ""));
    println!(
        "Medians [quartiles], and how many times Dapter's each is (x); bytes are means. Files are in the system's cache."
    );
    println!("KeePassXC: three whole commands, each with its start and key derivation (0.1 s).");
    if kind == "tmpfs" {
        return Err("in memory nothing is ever flushed: choose a --folder on a disk".into());
    }

    let mut results = Results::default();
    let stands = sizes.iter().map(|size| Stand::fill(folder.path(), *size, &mut results));
    let mut stands = stands.collect::<Result<Vec<_>>>()?;
    let mut warming = Results::default();
    for round in 0..WARM + SAVES {
        for stand in &mut stands {
            stand.save(round, if round < WARM { &mut warming } else { &mut results })?;
        }
    }
    let due = stands.into_iter().map(|stand| stand.finish(&mut results)).collect::<Result<Vec<_>>>()?;
    results.print();

    println!("\nsaves from one compaction to the next, by size: {due:?}; load {}\n", kernel("/proc/loadavg", ""));
    let at = |metric, size| results.typical((metric, size, DAPTER));
    let bars = [
        (format!("save at {largest} / at {smallest}"), at(SAVE, largest) / at(SAVE, smallest), 1.5, true),
        ("bytes per save, files".to_owned(), at(FILES, largest), 10_000.0, true),
        ("bytes per save, write calls".to_owned(), at(CALLS, largest), 10_000.0, true),
        (format!("open at {largest}, ms"), at(OPEN, largest), 1_000.0, false),
        (format!("search, common, at {largest}, ms"), at(SEARCH, largest), 20.0, false),
        (format!("search, rare, at {largest}, ms"), at(RARELY, largest), 20.0, false),
        (format!("search, a letter, at {largest}, ms"), at(LETTER, largest), 20.0, false),
    ];
    let mut sound = true;
    for (what, value, bar, binding) in &bars {
        let verdict = match (value <= bar, binding) {
            (true, _) => "ok",
            (false, true) => "FAILED",
            (false, false) => "over (a time: warning only)",
        };
        println!("{what:<34} {:>8}  bar {:>6}  {verdict}", short(*value), short(*bar));
        sound &= value <= bar || !binding;
    }
    let bars = bars.map(|(what, value, bar, _)| json!({ "what": what, "value": value, "bar": bar }));
    let report = json!({ "versions": head, "bars": bars, "saves_to_compaction": due, "results": results.json() });
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("target");
    fs::create_dir_all(&target)?;
    fs::write(target.join("bench.json"), serde_json::to_string_pretty(&report)?)?;
    Ok(sound)
}

fn main() -> ExitCode {
    match run() {
        Ok(sound) => ExitCode::from(u8::from(!sound)),
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::from(2)
        }
    }
}
