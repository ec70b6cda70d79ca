//! Measurements: taken, kept by what and whom they are of, printed.
#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::{fs, path::Path, time::Instant};

use serde_json::{Value, json};

/// The programs, in the order in which they are shown.
pub const STORES: [&str; 4] = ["Dapter", "SQLite", "SQLCipher", "KeePassXC"];

/// Any error: the run ends and says it.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What was measured, at how many entries, of which program.
pub type Of = (&'static str, usize, &'static str);

/// Every measurement of a run, in the order in which it was first taken; milliseconds, or bytes where the name says so.
#[derive(Debug, Default)]
pub struct Results(Vec<(Of, Vec<f64>)>);

impl Results {
    /// Adds a measurement.
    pub fn add(&mut self, of: Of, value: f64) {
        match self.0.iter_mut().find(|(known, _)| *known == of) {
            Some((_, values)) => values.push(value),
            None => self.0.push((of, vec![value])),
        }
    }

    /// Runs something and adds how long it took, in milliseconds.
    pub fn time<T>(&mut self, of: Of, run: impl FnOnce() -> Result<T>) -> Result<T> {
        let start = Instant::now();
        let outcome = run()?;
        self.add(of, start.elapsed().as_secs_f64() * 1e3);
        Ok(outcome)
    }

    /// Every value measured.
    pub fn of(&self, of: Of) -> &[f64] {
        self.0.iter().find(|(known, _)| *known == of).map_or(&[], |(_, values)| values)
    }

    /// What stands for all values: the mean of bytes, since a database writes most of them at few checkpoints; else the median.
    pub fn typical(&self, of: Of) -> f64 {
        let values = self.of(of);
        if of.0.starts_with("bytes") { values.iter().sum::<f64>() / values.len() as f64 } else { quartiles(values)[1] }
    }

    /// One line per size: what is typical of each program, the quartiles, and how many times Dapter's it is.
    pub fn print(&self) {
        let mut printed = Vec::new();
        for ((metric, ..), _) in &self.0 {
            if printed.contains(metric) {
                continue;
            }
            printed.push(metric);
            println!("\n{metric}");
            let mut rows: Vec<_> = self.0.iter().filter(|(of, _)| of.0 == *metric).collect();
            rows.sort_by_key(|((_, size, program), _)| (*size, STORES.iter().position(|store| store == program)));
            for row in rows.chunk_by(|(one, _), (other, _)| one.1 == other.1) {
                let mut line = format!("{:>8}", row[0].0.1);
                for (of, values) in row {
                    let [low, _, high] = quartiles(values).map(short);
                    let mut cell = format!("{} {} [{low}-{high}]", of.2, short(self.typical(*of)));
                    let ratio = self.typical(*of) / self.typical((metric, of.1, STORES[0]));
                    if of.2 != STORES[0] {
                        cell += &format!(" x{}", short(ratio));
                    }
                    line += &format!("  {cell:<34}");
                }
                println!("{}", line.trim_end());
            }
        }
    }

    /// All of it, for programs.
    pub fn json(&self) -> Value {
        let one = |(of, values): &(Of, Vec<f64>)| {
            json!({ "metric": of.0, "entries": of.1, "program": of.2, "typical": self.typical(*of),
                "quartiles": quartiles(values), "samples": values.len() })
        };
        self.0.iter().map(one).collect()
    }
}

fn quartiles(values: &[f64]) -> [f64; 3] {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    [1, 2, 3].map(|quarter| values.get(last * quarter / 4).copied().unwrap_or(f64::NAN))
}

/// Three digits that count.
pub fn short(value: f64) -> String {
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.decimals$}")
}

/// A number in one of the kernel's small tables; 0 where the system has none.
pub fn kernel(file: &str, name: &str) -> f64 {
    let text = fs::read_to_string(file).unwrap_or_default();
    let rest = text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    rest.split_whitespace().next().and_then(|word| word.parse().ok()).unwrap_or_default()
}

/// The type of the file system that holds a path; `?` where the system does not say.
pub fn filesystem(path: &Path) -> String {
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let fields = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let holding = fields.filter(|fields| fields.len() > 2 && path.starts_with(fields[1]));
    holding.max_by_key(|fields| fields[1].len()).map_or_else(|| "?".to_owned(), |fields| fields[2].to_owned())
}
