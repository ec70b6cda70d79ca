//! A passphrase on its way from the page to the core.

use serde::Deserialize;
use ts_rs::TS;
use zeroize::Zeroizing;

/// Text wiped when dropped and never printed. The copies the page and the command's transport made are beyond its reach;
/// they go at lock, with the processes.
#[derive(TS)]
#[ts(type = "string")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Zeroizing::new).map(Self)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret")
    }
}
