//! What the commands of the page were answered, and what may never be among it.

use dapter::error::CODES;
use dapter_e2e::{App, Outcome};
use serde::Deserialize;
use serde_json::{Value, json};

const CALLS: &str = include_str!("calls.js");
/// How long one command may take, in milliseconds: deriving a key in a debug build on a busy machine takes seconds.
const LIMIT: u32 = 30_000;
/// JSON that is nested too deep is refused before anybody knows which command was meant.
const UNREAD: &str = "recursion limit exceeded";
/// Calls sent to the page at a time: the driver waits so long for an answer.
const BATCH: usize = 150;

/// A call, and whether it must be refused.
#[derive(Debug, Clone)]
pub struct Call {
    pub command: String,
    /// What is sent; `args` is a field of it.
    pub payload: Value,
    /// Nothing of this shape can be meant.
    pub never: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Answer {
    code: Option<String>,
    untyped: Option<String>,
    answered: bool,
    content: bool,
    hangs: bool,
    took: u64,
}

/// What was called so far.
#[derive(Debug, Default)]
pub struct Tally {
    pub calls: usize,
    pub refused: usize,
    pub faults: Vec<String>,
    /// The slowest of them, in milliseconds.
    pub slowest: (u64, String),
}

impl Tally {
    /// Calls them one after another. While `locked`, nothing of what the notebook says may be in an answer.
    pub fn call(&mut self, app: &App, calls: &[Call], canary: &str, locked: bool) -> Outcome {
        if app.run("return window.calls === undefined")? == true {
            app.run(CALLS)?;
        }
        // What is long takes long.
        let is_long = calls.iter().any(|call| call.payload.to_string().contains("$long"));
        for part in calls.chunks(if is_long { 1 } else { BATCH }) {
            let list: Vec<_> = part.iter().map(|call| json!([call.command, call.payload])).collect();
            let asked = app
                .ask(&format!("calls({}, {LIMIT}, {canary:?}).then(done, (why) => done(String(why)))", json!(list)))?;
            let answers: Vec<Answer> = serde_json::from_value(asked).map_err(std::io::Error::from)?;
            for (call, answer) in part.iter().zip(&answers) {
                self.judge(call, answer, locked);
            }
        }
        Ok(())
    }

    fn judge(&mut self, call: &Call, answer: &Answer, locked: bool) {
        self.calls += 1;
        self.refused += usize::from(answer.code.is_some());
        let said: String = format!("{} {}", call.command, call.payload).chars().take(300).collect();
        if answer.took > self.slowest.0 {
            self.slowest = (answer.took, said.clone());
        }
        let unread = answer.untyped.as_ref().is_some_and(|why| why.contains(UNREAD));
        let fault = if answer.hangs {
            Some("no answer".to_owned())
        } else if answer.content && locked {
            Some("an answer with content while locked".to_owned())
        } else if let Some(why) = answer.untyped.as_ref().filter(|_| !unread) {
            Some(format!("no code, but {why:?}"))
        } else if answer.code.as_ref().is_some_and(|code| !CODES.contains(&code.as_str())) {
            Some(format!("a code that is not among those of failures, {:?}", answer.code))
        } else if call.never && answer.answered {
            Some("taken, though it cannot be meant".to_owned())
        } else {
            None
        };
        self.faults.extend(fault.map(|fault| format!("{fault}: {said}")));
    }
}
