//! Texts that must not be found, in every form in which a file may carry them.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;
use base64::Engine;
use base64::alphabet::{Alphabet, STANDARD, URL_SAFE};
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

use crate::trouble::{Outcome, missing};

/// How bytes carry a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// UTF-8, or the bytes as they are.
    Plain,
    /// UTF-16, little end first.
    Utf16Le,
    /// UTF-16, big end first.
    Utf16Be,
    /// Base64 in either alphabet, at any of its three alignments.
    Base64,
    /// Two digits a byte, small or large.
    Hex,
}

/// Every form.
pub const FORMS: [Form; 5] = [Form::Plain, Form::Utf16Le, Form::Utf16Be, Form::Base64, Form::Hex];

/// What is looked for, and in which forms it may stand.
#[derive(Debug)]
pub struct Canaries {
    names: Vec<String>,
    /// Of each pattern: whose it is, and which form.
    patterns: Vec<(usize, Form)>,
    automaton: AhoCorasick,
}

impl Canaries {
    /// Looks for these, each under a name.
    ///
    /// # Errors
    /// When one is too short to mean anything: eight bytes are the least.
    pub fn of<'a>(texts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Outcome<Self> {
        let (mut names, mut patterns, mut bytes) = (Vec::new(), Vec::new(), Vec::new());
        for (name, text) in texts {
            if text.len() < 8 {
                return missing(format!("{name} is too short to be looked for"));
            }
            for form in FORMS {
                for pattern in written(text, form) {
                    patterns.push((names.len(), form));
                    bytes.push(pattern);
                }
            }
            names.push(name.to_owned());
        }
        match AhoCorasick::new(bytes) {
            Ok(automaton) => Ok(Self { names, patterns, automaton }),
            Err(error) => missing(error.to_string()),
        }
    }

    /// How many are looked for.
    pub fn count(&self) -> usize {
        self.names.len()
    }

    /// What stands in there, and in which form.
    pub fn found(&self, bytes: &[u8]) -> BTreeSet<(&str, Form)> {
        let all = self.automaton.find_overlapping_iter(bytes);
        let of = |pattern: usize| {
            let (name, form) = self.patterns.get(pattern)?;
            Some((self.names.get(*name)?.as_str(), *form))
        };
        all.filter_map(|hit| of(hit.pattern().as_usize())).collect()
    }
}

/// The bytes that stand for `text` in this form, whatever stands around it.
pub fn written(text: &[u8], form: Form) -> Vec<Vec<u8>> {
    let wide = |unit: fn(u16) -> [u8; 2]| {
        let text = std::str::from_utf8(text).unwrap_or_default();
        Some(text.encode_utf16().flat_map(unit).collect::<Vec<u8>>()).filter(|wide| !wide.is_empty())
    };
    match form {
        Form::Plain => vec![text.to_vec()],
        Form::Utf16Le => wide(u16::to_le_bytes).into_iter().collect(),
        Form::Utf16Be => wide(u16::to_be_bytes).into_iter().collect(),
        Form::Base64 => {
            let shifted =
                [STANDARD, URL_SAFE].into_iter().flat_map(|letters| [0, 1, 2].map(|at| base64(text, &letters, at)));
            shifted.collect::<BTreeSet<_>>().into_iter().collect()
        }
        Form::Hex => {
            let small: String = text.iter().map(|byte| format!("{byte:02x}")).collect();
            vec![small.to_uppercase().into_bytes(), small.into_bytes()]
        }
    }
}

/// The letters that stand for nothing but `text` when so many bytes stand before it.
fn base64(text: &[u8], letters: &Alphabet, before: usize) -> Vec<u8> {
    let bytes = [&vec![0; before], text].concat();
    let whole = GeneralPurpose::new(letters, NO_PAD).encode(&bytes);
    let (first, end) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
    whole.as_bytes().get(first..end).unwrap_or_default().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_in_every_form_at_every_place() {
        let text = "zqканарейка7kv";
        let canaries = Canaries::of([("text", text.as_bytes()), ("other", b"not here at all".as_slice())]).unwrap();
        for before in 0..7 {
            let around = [&vec![b'?'; before], text.as_bytes(), b"??>?"].concat();
            let wide = String::from_utf8(around.clone()).unwrap();
            let standard = GeneralPurpose::new(&STANDARD, NO_PAD).encode(&around);
            let url = GeneralPurpose::new(&URL_SAFE, NO_PAD).encode(&around);
            let hex: String = around.iter().map(|byte| format!("{byte:02X}")).collect();
            for (bytes, form) in [
                (around, Form::Plain),
                (wide.encode_utf16().flat_map(u16::to_le_bytes).collect(), Form::Utf16Le),
                (wide.encode_utf16().flat_map(u16::to_be_bytes).collect(), Form::Utf16Be),
                (standard.into_bytes(), Form::Base64),
                (url.into_bytes(), Form::Base64),
                (hex.to_lowercase().into_bytes(), Form::Hex),
                (hex.into_bytes(), Form::Hex),
            ] {
                assert!(canaries.found(&bytes).contains(&("text", form)), "{before} {form:?}");
                assert!(canaries.found(&bytes).iter().all(|(name, _)| *name == "text"));
            }
        }
        assert!(canaries.found("zqканарейка8kv".as_bytes()).is_empty());
        assert!(Canaries::of([("short", b"seven77".as_slice())]).is_err());
    }
}
