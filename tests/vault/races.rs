//! Two programs that open the same notebook and save, over and over, at the same time.

use std::collections::BTreeSet;

use dapter::{error::Error, vault::Access};

use crate::support::{Desk, child, note, prove, report, save, texts};

/// Rounds of opening, saving and closing in each of the two programs.
const ROUNDS: usize = 40;
const ROUNDS_PROVED: usize = 500;

/// Opens as soon as the other one lets it, saves a word of its own and closes.
fn take_turns(desk: &Desk) {
    let (mut round, mut refused) = (0, 0_u32);
    while round < prove(ROUNDS, ROUNDS_PROVED) {
        match desk.try_open(Access::Write) {
            Ok(mut notebook) => {
                let word = format!("{round}-{}", std::process::id());
                save(&mut notebook, [note(&word)]);
                child::say(&word);
                round += 1;
            }
            Err(error) => {
                assert_eq!(Error::from(error).failure().code, "in-use");
                refused += 1;
            }
        }
    }
    child::say(&format!("refused {refused}"));
}

#[test]
fn two_programs_take_turns_and_lose_nothing() {
    let name = "races::two_programs_take_turns_and_lose_nothing";
    if let Some(folder) = child::folder() {
        return take_turns(&Desk::at(&folder));
    }
    let desk = Desk::with_notebook();
    let both = [(); 2].map(|()| child::start(name, desk.folder()));
    let mut saved = BTreeSet::new();
    let mut refused = 0;
    for program in both {
        let output = program.wait_with_output().unwrap();
        assert!(output.status.success());
        for word in child::words(&output.stdout) {
            match word.strip_prefix("refused ") {
                Some(times) => refused += times.parse::<usize>().unwrap(),
                None => assert!(saved.insert(word)),
            }
        }
    }
    let notebook = desk.open();
    assert_eq!((notebook.damage(), notebook.rollback()), (None, None));
    assert_eq!(texts(&notebook).into_iter().collect::<BTreeSet<_>>(), saved);
    assert_eq!(saved.len(), 2 * prove(ROUNDS, ROUNDS_PROVED));
    assert!(refused > 0, "they never met");
    report(&format!("{} saves by two programs, all found; one met the other {refused} times", saved.len()));
}
