//! How hard a passphrase is to guess.

use dapter::error::Failure;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::secret::Secret;

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

/// score 0 (guessed at once) to 4; guesses_log10: power of ten of the guesses needed
#[derive(Debug, Serialize, TS)]
pub struct Strength {
    /// 0 to 4.
    pub score: u8,
    /// 0 for nothing at all.
    pub guesses_log10: f64,
}

/// Estimates; the passphrase is kept nowhere.
///
/// # Errors
/// None.
#[tauri::command(async)]
pub fn estimate_passphrase(args: EstimatePassphrase) -> Result<Strength, Failure> {
    Ok(estimate(args.passphrase.reveal(), &args.words))
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
