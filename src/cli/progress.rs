//! How far long work is, on standard error where that is a terminal; and an interruption, which ends it in order.

use std::{
    ops::ControlFlow,
    sync::atomic::{AtomicBool, Ordering},
    time::Instant,
};

use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    error::exit,
    progress::{Pace, Progress, Step},
    text::Catalogue,
    vault,
};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Work that is shown and can be interrupted. A second interruption waits for no step: what is unfinished is removed, and the
/// run ends.
pub(super) fn shown(words: &Catalogue) -> Progress<'_> {
    // Set once; a run has one piece of long work. Where the system refuses, an interruption ends the run as it always did.
    let _ = ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::AcqRel) {
            vault::remove_unfinished();
            std::process::exit(exit::CANCELLED.into());
        }
    });
    let line = Line(ProgressBar::new_spinner().with_style(style()));
    let mut pace = Pace::begin(Instant::now());
    Progress::new(move |step| {
        if pace.tells(step, Instant::now()) {
            line.0.set_message(said(words, step));
            line.0.tick();
        }
        if INTERRUPTED.load(Ordering::Acquire) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
}

/// Gone when the work is over, however it ends: what comes next is written where it stood.
struct Line(ProgressBar);

impl Drop for Line {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// One line of words, nothing that moves.
fn style() -> ProgressStyle {
    ProgressStyle::with_template("{msg}").unwrap_or_else(|_| ProgressStyle::default_spinner())
}

fn said(words: &Catalogue, step: Step) -> String {
    let work = words.text(&format!("work-{}", step.work.code()), &[]);
    match step.percent() {
        None => work,
        Some(percent) => words.text("work-percent", &[("work", work), ("percent", percent.to_string())]),
    }
}
