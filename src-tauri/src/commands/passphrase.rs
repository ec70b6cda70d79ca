//! How hard a passphrase is to guess, and another in its place.

use dapter::error::{Error, Failure};
use dapter::vault::{self, ExposeSecret, WorkFactor};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::secret::Secret;
use super::{Args, Nothing};
use crate::shell::Shell;

/// Characters looked at. The estimate takes quadratic time, and nothing longer is guessed.
const LOOKED_AT: usize = 100;

/// Arguments of [`estimate_passphrase`].
#[derive(Debug, Deserialize, TS)]
pub struct EstimatePassphrase {
    /// As typed.
    pub passphrase: Secret,
    /// Words that somebody who knows the person would try first: the notebook's name, names in use.
    pub words: Vec<String>,
}

/// Arguments of [`change_passphrase`].
#[derive(Debug, Deserialize, TS)]
pub struct ChangePassphrase {
    /// What opens the notebook now.
    pub current: Secret,
    /// What shall open it from now on.
    pub new: Secret,
}

/// score 0 (guessed at once) to 4; guesses_log10: power of ten of the guesses needed
#[derive(Debug, Serialize, TS)]
pub struct Strength {
    /// 0 to 4.
    pub score: u8,
    /// 0 for nothing at all.
    pub guesses_log10: f64,
}

/// A passphrase of words, made by chance; bits: how much chance is in it
#[derive(Debug, Serialize, TS)]
pub struct Invented {
    /// The words, with a space between.
    pub passphrase: Secret,
    /// The logarithm to base 2 of the passphrases that were equally likely.
    #[ts(type = "number")]
    pub bits: usize,
}

/// Makes a passphrase; it is kept nowhere.
///
/// # Errors
/// `disk` when the system gives no random bytes.
#[tauri::command(async)]
pub fn invent_passphrase(Args(args): Args<Nothing>) -> Result<Invented, Failure> {
    let Nothing {} = args;
    let words = vault::invent().map_err(|error| Error::from(error).failure())?;
    let passphrase = Zeroizing::new(words.passphrase.expose_secret().to_owned());
    Ok(Invented { passphrase: Secret::from(passphrase), bits: words.bits })
}

/// Estimates; the passphrase is kept nowhere.
///
/// # Errors
/// None.
#[tauri::command(async)]
pub fn estimate_passphrase(Args(args): Args<EstimatePassphrase>) -> Result<Strength, Failure> {
    Ok(estimate(args.passphrase.reveal(), &args.words))
}

/// Sees that the current passphrase is known, and puts another in its place. Copies and backups made before open with the old
/// one.
///
/// # Errors
/// `wrong-key` when the current one is not it, `empty-passphrase`, `read-only`, `disk`, `locked`.
#[tauri::command(async)]
pub fn change_passphrase(Args(args): Args<ChangePassphrase>, shell: tauri::State<'_, Shell>) -> Result<(), Failure> {
    shell.verify(&vault::passphrase(args.current.reveal()))?;
    let new = vault::passphrase(args.new.reveal());
    shell.with(|notebook| notebook.vault().change_passphrase(&new, WorkFactor::STANDARD))
}

fn estimate(passphrase: &str, words: &[String]) -> Strength {
    let start: Zeroizing<String> = Zeroizing::new(passphrase.chars().take(LOOKED_AT).collect());
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let entropy = zxcvbn::zxcvbn(&start, &words);
    Strength { score: entropy.score().into(), guesses_log10: entropy.guesses_log10().max(0.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_tries_first_is_weak_and_chance_is_strong() {
        assert_eq!(estimate("", &[]).score, 0);
        assert!(estimate("", &[]).guesses_log10 >= 0.0);
        assert_eq!(estimate("password", &[]).score, 0);
        assert_eq!(estimate("lantern-cobalt-thimble-orchard-vivid", &[]).score, 4);
        let name = "Aigerim Testova".to_owned();
        assert!(estimate("Aigerim Testova", &[name]).score < estimate("Aigerim Testova", &[]).score);
        assert_eq!(estimate(&"қара таң ".repeat(1000), &[]).score, estimate(&"қара таң ".repeat(20), &[]).score);
    }
}
