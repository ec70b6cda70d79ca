//! From start to first paint: the program that people get beside an empty Tauri window, in turn, on one screen without a graphics
//! card. Ends with 1 when the program takes [`BAR`] longer. `start_time PROGRAM EMPTY`.
//!
//! Painted is a screen on which letters stand: [`COLOURS`] shades, where a window without a page has one or two. Both
//! are looked at through the screen's own memory every few milliseconds, so that neither has to say anything.

use std::collections::HashSet;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use dapter_e2e::{Group, Outcome, PICTURES, Stage, Trouble};

/// How much longer than the empty window the program may take, in milliseconds.
const BAR: f64 = 300.0;
const ROUNDS: usize = 12;
/// The smoothed edges of a line of text have more.
const COLOURS: usize = 24;
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks.
const LOOK: Duration = Duration::from_millis(4);
/// The screen's size in pixels of four bytes.
const WIDTH: usize = 1366;
const HEIGHT: usize = 768;
/// Every so many lines one is looked at: a letter is taller.
const STEP: usize = 5;

fn main() -> Outcome<ExitCode> {
    let programs: Vec<_> = std::env::args_os().skip(1).collect();
    let [program, empty] = programs.as_slice() else {
        return Err(Trouble::Missing("usage: start_time PROGRAM EMPTY".to_owned()));
    };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first of each warms the system's caches and does not count.
    for round in 0..=ROUNDS {
        for (program, times) in [(program, &mut ours), (empty, &mut theirs)] {
            let time = paint(Path::new(program))?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    let [ours, theirs] = [ours, theirs].map(quartiles);
    let more = ours[1] - theirs[1];
    tell(&format!("start to first paint, ms: median [quartiles] of {ROUNDS}"));
    tell(&format!("  Dapter        {:>6.0} [{:.0}-{:.0}]", ours[1], ours[0], ours[2]));
    tell(&format!("  empty window  {:>6.0} [{:.0}-{:.0}]", theirs[1], theirs[0], theirs[2]));
    let sound = more <= BAR;
    tell(&format!("  difference    {more:>6.0}  bar {BAR:.0}  {}", if sound { "ok" } else { "FAILED" }));
    Ok(ExitCode::from(u8::from(!sound)))
}

/// Starts the program on a screen of its own, and ends it once something is painted.
fn paint(program: &Path) -> Outcome<f64> {
    let stage = Stage::watched("en")?;
    let mut command = stage.command(program);
    // Without a graphics card an ordinary Tauri window stays empty; the program sees to that by itself.
    command.env(PICTURES, "1");
    let pixels = File::open(stage.pixels())?;
    let start = Instant::now();
    let running = Group::start(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
    while colours(&pixels)? < COLOURS {
        if start.elapsed() > PATIENCE {
            return Err(Trouble::Missing(format!("{} painted nothing", program.display())));
        }
        sleep(LOOK);
    }
    let time = start.elapsed().as_secs_f64() * 1e3;
    drop(running);
    Ok(time)
}

/// How many colours stand on the screen below the window's frame; counting ends when there are enough.
fn colours(pixels: &File) -> io::Result<usize> {
    let mut line = vec![0; WIDTH * 4];
    let image = (WIDTH * HEIGHT * 4) as u64;
    // The picture stands at the end of the file, after a head of no fixed length.
    let head = pixels.metadata()?.len().saturating_sub(image);
    let mut seen = HashSet::new();
    for at in (HEIGHT / 12..HEIGHT - HEIGHT / 12).step_by(STEP) {
        pixels.read_exact_at(&mut line, head + (at * WIDTH * 4) as u64)?;
        seen.extend(line.as_chunks::<4>().0.iter().copied());
        if seen.len() >= COLOURS {
            break;
        }
    }
    Ok(seen.len())
}

fn quartiles(mut times: Vec<f64>) -> [f64; 3] {
    times.sort_by(f64::total_cmp);
    let last = times.len().saturating_sub(1);
    [1, 2, 3].map(|quarter| times.get(last * quarter / 4).copied().unwrap_or(f64::NAN))
}

/// Printing is what this program is for.
#[allow(clippy::print_stdout)]
fn tell(line: &str) {
    println!("{line}");
}
