//! What commands are called with: what they cannot take, what leads elsewhere, and more than anybody writes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::answers::Call;
use crate::contract::{Command, Shape};
use crate::ground::{CASE, Ground, SPARE};

/// Commands that open a notebook without one that is selected.
pub const OPENS: [&str; 2] = ["create_notebook", "create_sample"];
/// More letters than any command takes, and the most that one takes.
pub const FLOOD: usize = 100_000_000;
pub const TAKEN: usize = 4 << 20;

/// Values by the names of fields, where any would be refused for what it says before the command does anything.
pub fn known(ground: &Ground) -> BTreeMap<&'static str, Value> {
    BTreeMap::from([
        ("case", json!(CASE)),
        ("entry", json!(SPARE)),
        ("id", json!(SPARE)),
        ("ids", json!([SPARE])),
        ("kept", Value::Null),
        ("date", json!("2025-10-12")),
        ("from", Value::Null),
        ("to", Value::Null),
        ("shown_from", Value::Null),
        ("shown_to", Value::Null),
        ("lock_minutes", json!(120)),
        ("text_percent", json!(100)),
        ("folder", json!(ground.root.join("documents"))),
        ("recipient", json!("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")),
    ])
}

/// Values of every type of JSON, the odd ones among them.
fn values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e308),
        json!(u64::MAX),
        json!("zq"),
        json!([]),
        json!([[["zq"]]]),
        json!({}),
        json!({"zq": {"zq": null}}),
        json!({"__proto__": "zq", "constructor": 1}),
        json!({ "$deep": 200 }),
    ]
}

pub fn payload(command: &Command, args: Value) -> Value {
    if command.tells { json!({ "args": args, "tell": "__CHANNEL__:7" }) } else { json!({ "args": args }) }
}

/// Calls with every value in every place. Of a command that would open a dialog, end the program or open another notebook, only
/// those that it cannot take.
pub fn misfits(command: &Command, known: &BTreeMap<&str, Value>, locked: bool) -> Vec<Call> {
    let careful = command.asks() || command.ends() || (locked && OPENS.contains(&command.name.as_str()));
    let call = |payload: Value, never: bool| Call { command: command.name.clone(), payload, never };
    let mut calls = vec![call(json!({}), true), call(json!([1]), true), call(json!({ "arg": {}, "zq": 1 }), true)];
    if command.tells {
        let tells = [Value::Null, json!(7), json!("zq"), json!({})];
        let args = command.args.fitting("", known);
        calls.extend(tells.iter().map(|tell| call(json!({ "args": args, "tell": tell }), true)));
    }
    for place in command.args.places(known) {
        for value in values() {
            let never = place.shape.never(&value);
            if never || !careful {
                calls.push(call(payload(command, place.with(&value)), never && value.get("$deep").is_none()));
            }
        }
    }
    if !careful {
        calls.push(call(payload(command, command.args.fitting("", known)), false));
    }
    calls
}

/// Calls with every path in every place that takes words.
pub fn tricks(command: &Command, known: &BTreeMap<&str, Value>, paths: &[String]) -> Vec<Call> {
    let places = command.args.places(known).into_iter().filter(|place| place.shape.is_words());
    let all = places.flat_map(|place| paths.iter().map(move |path| place.with(&json!(path))).collect::<Vec<_>>());
    all.map(|args| Call { command: command.name.clone(), payload: payload(command, args), never: false }).collect()
}

/// A command with so many letters in a place that takes words, in each of them.
pub fn floods(command: &Command, known: &BTreeMap<&str, Value>, letters: usize) -> Vec<Call> {
    let flood = json!({ "$long": letters });
    let places = command.args.places(known).into_iter();
    let places = places.filter(|place| place.shape.is_words() || matches!(place.shape, Shape::Secret));
    let call = |args| Call { command: command.name.clone(), payload: payload(command, args), never: letters > TAKEN };
    places.map(|place| call(place.with(&flood))).collect()
}
