//! The secret of a notebook, as who has its passphrase can have it.

use std::path::Path;

use age::secrecy::SecretString;
use bech32::primitives::decode::CheckedHrpstring;

use crate::trouble::{Outcome, missing};

/// The cost that notebooks are made with.
const LOG_N: u8 = 18;

/// The age identity of a notebook, as `age` writes it and as the 32 bytes that it stands for.
///
/// # Errors
/// When the passphrase does not open it.
pub fn identity(notebook: &Path, passphrase: &str) -> Outcome<(String, Vec<u8>)> {
    let mut opener = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    opener.set_max_work_factor(LOG_N);
    let wrapped = std::fs::read(notebook.join("identity.age"))?;
    let text = age::decrypt(&opener, &wrapped).or_else(|error| missing(error.to_string()))?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let Some(secret) = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")) else {
        return missing("there is no identity in there");
    };
    let bytes = CheckedHrpstring::new::<bech32::Bech32>(secret).or_else(|error| missing(error.to_string()))?;
    Ok((secret.to_owned(), bytes.byte_iter().collect()))
}
