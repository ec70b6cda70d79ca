//! The commands as the committed contract tells them, which a test compares with the Rust types: a new one joins by itself.

use std::collections::BTreeMap;
use std::fs;

use dapter_e2e::{Outcome, Trouble, checkout};
use serde_json::{Value, json};

/// What an argument may be.
#[derive(Debug, Clone)]
pub enum Shape {
    Text,
    /// Text that opens something; deriving a key from it takes its time.
    Secret,
    Number,
    Boolean,
    Null,
    /// The type says nothing of it.
    Any,
    Literal(String),
    List(Box<Shape>),
    Object(Vec<(String, Shape)>),
    OneOf(Vec<Shape>),
}

/// One command.
#[derive(Debug, Clone)]
pub struct Command {
    pub name: String,
    /// The line of comment above it.
    pub docs: String,
    pub args: Shape,
    /// It tells how far it is.
    pub tells: bool,
}

impl Command {
    /// It opens a dialog of the system, and answers when that is closed.
    pub fn asks(&self) -> bool {
        self.docs.contains("the system's")
    }

    /// The program or its page ends.
    pub fn ends(&self) -> bool {
        self.docs.contains("does not return")
    }
}

/// A place in the arguments: its path, what belongs there, and the arguments around it.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    pub path: String,
    pub shape: &'a Shape,
    around: Value,
}

/// Stands where a value is to be put.
const HOLE: &str = "\u{1}";

impl Place<'_> {
    /// The arguments with this value in this place.
    pub fn with(&self, value: &Value) -> Value {
        fill(&self.around, value)
    }
}

fn fill(around: &Value, value: &Value) -> Value {
    match around {
        Value::String(text) if text == HOLE => value.clone(),
        Value::Array(items) => items.iter().map(|item| fill(item, value)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), fill(field, value))).collect(),
        other => other.clone(),
    }
}

impl Shape {
    /// Words may stand here.
    pub fn is_words(&self) -> bool {
        matches!(self, Self::Text) || matches!(self, Self::OneOf(shapes) if shapes.iter().any(Self::is_words))
    }

    /// A value that fits; `known` gives those of fields by their names.
    pub fn fitting(&self, name: &str, known: &BTreeMap<&str, Value>) -> Value {
        if let Some(value) = known.get(name) {
            return value.clone();
        }
        match self {
            Self::Text | Self::Secret => json!("zq"),
            Self::Number => json!(1),
            Self::Boolean => json!(false),
            Self::Null => Value::Null,
            Self::Any => json!({ "kind": "note" }),
            Self::Literal(word) => json!(word),
            Self::List(item) => json!([item.fitting("", known)]),
            Self::Object(fields) => {
                fields.iter().map(|(name, shape)| (name.clone(), shape.fitting(name, known))).collect()
            }
            Self::OneOf(shapes) => shapes[0].fitting("", known),
        }
    }

    /// Every place in it, itself first.
    pub fn places(&self, known: &BTreeMap<&str, Value>) -> Vec<Place<'_>> {
        let mut found = vec![Place { path: String::new(), shape: self, around: json!(HOLE) }];
        match self {
            Self::List(item) => found.extend(item.places(known).into_iter().map(|place| Place {
                path: format!("[]{}", place.path),
                around: json!([place.around]),
                ..place
            })),
            Self::OneOf(shapes) => {
                found.extend(shapes.iter().flat_map(|shape| shape.places(known)).filter(|place| !place.path.is_empty()))
            }
            Self::Object(fields) => {
                for (name, shape) in fields {
                    let whole = self.fitting("", known);
                    found.extend(shape.places(known).into_iter().map(|place| {
                        let mut around = whole.clone();
                        around[name] = place.around;
                        Place { path: format!(".{name}{}", place.path), shape: place.shape, around }
                    }));
                }
            }
            _ => {}
        }
        found
    }

    /// Whether a value cannot be meant: it is of another type of JSON. What is left out may have a value of its own.
    pub fn never(&self, value: &Value) -> bool {
        match self {
            Self::Any => false,
            // Another word is refused, or leads to nothing: the contract calls some texts by what they say.
            Self::Text | Self::Secret | Self::Literal(_) => !value.is_string(),
            Self::Number => !value.is_number(),
            Self::Boolean => !value.is_boolean(),
            Self::Null => !value.is_null(),
            Self::List(item) => value.as_array().is_none_or(|items| items.iter().any(|one| item.never(one))),
            Self::Object(fields) => match value {
                Value::Object(given) => {
                    fields.iter().any(|(name, shape)| given.get(name).is_some_and(|one| shape.never(one)))
                }
                // Fields in their order.
                Value::Array(_) => false,
                _ => true,
            },
            Self::OneOf(shapes) => shapes.iter().all(|shape| shape.never(value)),
        }
    }
}

/// Every command.
///
/// # Errors
/// When the contract says something that is not understood here.
pub fn commands() -> Outcome<Vec<Command>> {
    let text = fs::read_to_string(checkout("ui/src/contract/contract.ts"))?;
    let Some((types, commands)) = text.split_once("export interface Commands {") else { return unread("no commands") };
    let told = types.split_once("export interface Told {").map_or("", |(_, told)| told);
    let mut reader = Reader { types, rest: commands };
    let mut found = Vec::new();
    loop {
        let docs = reader.docs();
        if reader.takes("}") {
            return Ok(found);
        }
        let name = reader.word()?;
        reader.need(": [")?;
        let args = reader.shape()?;
        reader.need(",")?;
        // The answer is not read here.
        let Some((_, rest)) = reader.rest.split_once("];\n") else { return unread(&name) };
        reader.rest = rest;
        let tells = told.lines().any(|line| line.trim_start().starts_with(&format!("{name}:")));
        found.push(Command { name, docs, args, tells });
    }
}

fn unread<T>(what: &str) -> Outcome<T> {
    let start: String = what.chars().take(80).collect();
    Err(Trouble::Missing(format!("the contract is not understood at {start:?}")))
}

/// Reads types as ts-rs writes them, which is a small part of TypeScript.
struct Reader<'a> {
    types: &'a str,
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// Passes over comments, and gives the last one.
    fn docs(&mut self) -> String {
        let mut docs = String::new();
        loop {
            self.rest = self.rest.trim_start();
            let Some((comment, rest)) = self.rest.strip_prefix("/*").and_then(|rest| rest.split_once("*/")) else {
                return docs;
            };
            docs = comment.to_owned();
            self.rest = rest;
        }
    }

    fn takes(&mut self, sign: &str) -> bool {
        self.docs();
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn need(&mut self, sign: &str) -> Outcome {
        if self.takes(sign) { Ok(()) } else { unread(self.rest) }
    }

    fn word(&mut self) -> Outcome<String> {
        self.docs();
        let end = self.rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        if word.is_empty() { unread(rest) } else { Ok(word.to_owned()) }
    }

    fn quoted(&mut self) -> Outcome<String> {
        let Some((word, rest)) = self.rest.split_once('"') else { return unread(self.rest) };
        self.rest = rest;
        Ok(word.to_owned())
    }

    fn shape(&mut self) -> Outcome<Shape> {
        let mut shapes = vec![self.one()?];
        while self.takes("|") {
            shapes.push(self.one()?);
        }
        Ok(if shapes.len() == 1 { shapes.remove(0) } else { Shape::OneOf(shapes) })
    }

    fn one(&mut self) -> Outcome<Shape> {
        let shape = if self.takes("\"") {
            Shape::Literal(self.quoted()?)
        } else if self.takes("{") {
            self.object()?
        } else {
            let word = self.word()?;
            self.named(&word)?
        };
        Ok(if self.takes("[]") { Shape::List(Box::new(shape)) } else { shape })
    }

    fn object(&mut self) -> Outcome<Shape> {
        let mut fields = Vec::new();
        while !self.takes("}") {
            // A type that may have other fields is the core's to judge.
            if self.takes("[") {
                let Some((_, rest)) = self.rest.split_once('}') else { return unread(self.rest) };
                self.rest = rest;
                return Ok(Shape::Any);
            }
            let name = if self.takes("\"") { self.quoted()? } else { self.word()? };
            self.takes("?");
            self.need(":")?;
            fields.push((name, self.shape()?));
            if !self.takes(",") {
                self.takes(";");
            }
        }
        Ok(Shape::Object(fields))
    }

    fn named(&mut self, word: &str) -> Outcome<Shape> {
        Ok(match word {
            "string" => Shape::Text,
            "Secret" => Shape::Secret,
            "number" => Shape::Number,
            "boolean" => Shape::Boolean,
            "null" => Shape::Null,
            "unknown" => Shape::Any,
            "Array" => {
                self.need("<")?;
                let item = self.shape()?;
                self.need(">")?;
                Shape::List(Box::new(item))
            }
            "Record" => {
                self.need("<string, never>")?;
                Shape::Object(Vec::new())
            }
            "Term" => {
                self.need("<typeof ")?;
                let list = self.word()?;
                self.need(">")?;
                self.terms(&list)?
            }
            other => {
                let Some((_, rest)) = self.types.split_once(&format!("export type {other} = ")) else {
                    return unread(other);
                };
                Reader { types: self.types, rest }.shape()?
            }
        })
    }

    fn terms(&self, list: &str) -> Outcome<Shape> {
        let Some((_, rest)) = self.types.split_once(&format!("export const {list} = [")) else { return unread(list) };
        let terms = rest.split(']').next().unwrap_or_default().split('"').skip(1).step_by(2);
        Ok(Shape::OneOf(terms.map(|term| Shape::Literal(term.to_owned())).collect()))
    }
}
