//! A recovery key on its way out of the program and back: as text, as a picture, as a file.

use std::{
    fs,
    io::{Read, Write},
    path::Path,
};

use age::{secrecy::ExposeSecret, x25519};
use chrono::NaiveDate;
use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use crate::{
    error::{Error, Result},
    vault::{self, Passphrase, Undecrypted, WorkFactor},
};

/// More than any file with a key in it has.
const LARGEST_KEY_FILE: u64 = 64 << 10;

/// How every age file begins.
const AGE: &[u8] = b"age-encryption.org/";

/// The text of a key file, as `age -i` takes it.
pub fn key_file(name: &str, made: NaiveDate, identity: &x25519::Identity) -> Zeroizing<String> {
    let (recipient, secret) = (identity.to_public(), identity.to_string());
    Zeroizing::new(format!(
        "# dapter recovery key {name}\n# created: {made}\n# public key: {recipient}\n{}\n",
        secret.expose_secret()
    ))
}

/// A key as a QR code: the rows of its modules from the top, `1` for a dark one. A quarter of it may be folded or stained. The
/// quiet zone around it, four modules wide, is for whoever draws it.
///
/// # Errors
/// None in practice: every key fits.
pub fn key_code(identity: &x25519::Identity) -> Result<Vec<Zeroizing<String>>> {
    let secret = identity.to_string();
    let code = QrCode::with_error_correction_level(secret.expose_secret(), EcLevel::Q).map_err(|_| Error::NotAKey)?;
    let modules = Zeroizing::new(code.to_colors().iter().map(|color| *color == Color::Dark).collect::<Vec<_>>());
    let row = |row: &[bool]| row.iter().map(|dark| if *dark { '1' } else { '0' }).collect::<String>();
    Ok(modules.chunks(code.width()).map(|modules| Zeroizing::new(row(modules))).collect())
}

/// Writes a key file, encrypted with a passphrase of its own, under a name that must not exist yet. It gets its name only once
/// it was read back, decrypted and compared. Stock age takes it as it is: `age -d -i FILE`.
///
/// # Errors
/// `exists`, `empty-passphrase`, `disk`, `kit-differs`.
pub fn save_key(to: &Path, text: &str, passphrase: &Passphrase, cost: WorkFactor) -> Result<()> {
    if to.exists() {
        return Err(vault::Error::Exists { path: to.to_owned() }.into());
    }
    if passphrase.expose_secret().is_empty() {
        return Err(vault::Error::EmptyPassphrase.into());
    }
    let on_disk = |source| vault::Error::Disk { path: to.to_owned(), source };
    let folder = to.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
    let sealed = vault::encrypt(&[&vault::scrypt_recipient(passphrase, cost)], text.as_bytes())?;
    let mut unfinished = tempfile::Builder::new().prefix(".unfinished-").tempfile_in(folder).map_err(on_disk)?;
    unfinished.write_all(&sealed).and_then(|()| unfinished.as_file().sync_all()).map_err(on_disk)?;
    let read = fs::read(unfinished.path()).map_err(on_disk)?;
    let same =
        vault::decrypt_small(&read, &vault::scrypt_identity(passphrase)).is_ok_and(|read| *read == text.as_bytes());
    if !same {
        return Err(Error::KitDiffers);
    }
    unfinished.persist_noclobber(to).map_err(|error| on_disk(error.error))?;
    Ok(vault::sync_folder(folder)?)
}

/// A file with a key in it.
pub enum KeyFile {
    /// The text of an age identity file.
    Plain(Zeroizing<String>),
    /// The same, encrypted with a passphrase.
    Protected(Vec<u8>),
}

impl KeyFile {
    /// Reads one.
    ///
    /// # Errors
    /// `disk`; `not-a-key` when it is too large, or no text.
    pub fn read(file: &Path) -> Result<Self> {
        let on_disk = |source| vault::Error::Disk { path: file.to_owned(), source };
        let opened = fs::File::open(file).map_err(on_disk)?;
        // Grown once: what a growing list leaves behind is not wiped.
        let length = opened.metadata().map_err(on_disk)?.len().min(LARGEST_KEY_FILE + 1);
        let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(length).unwrap_or_default() + 1));
        opened.take(LARGEST_KEY_FILE + 1).read_to_end(&mut bytes).map_err(on_disk)?;
        if bytes.starts_with(AGE) {
            return Ok(Self::Protected(bytes.to_vec()));
        }
        let text = std::str::from_utf8(&bytes).ok().filter(|text| text.len() as u64 <= LARGEST_KEY_FILE);
        Ok(Self::Plain(Zeroizing::new(text.ok_or(Error::NotAKey)?.to_owned())))
    }

    /// Whether it takes a passphrase to read it.
    pub fn is_protected(&self) -> bool {
        matches!(self, Self::Protected(_))
    }

    /// What stands in it; `passphrase` is asked for when it is needed.
    ///
    /// # Errors
    /// `wrong-key`; `not-a-key` for an age file that no passphrase opens.
    pub fn text(self, passphrase: impl FnOnce() -> Result<Passphrase>) -> Result<Zeroizing<String>> {
        let sealed = match self {
            Self::Plain(text) => return Ok(text),
            Self::Protected(sealed) => sealed,
        };
        let text = vault::decrypt_small(&sealed, &vault::scrypt_identity(&passphrase()?));
        let text = text.map_err(|failure| match failure {
            Undecrypted::WrongKey => vault::Error::WrongKey.into(),
            Undecrypted::Fault(_) => Error::NotAKey,
        })?;
        let text = std::str::from_utf8(&text).map_err(|_| Error::NotAKey)?;
        Ok(Zeroizing::new(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_of_a_key_reads_back() {
        let key = x25519::Identity::generate();
        let rows = key_code(&key).unwrap();
        assert!(rows.iter().all(|row| row.len() == rows.len()));
        // As a camera sees it: eight points a module, white around.
        let (point, quiet) = (8, 4);
        let side = (rows.len() + 2 * quiet) * point;
        let dark = |x: usize, y: usize| {
            let at = |place: usize| (place / point).checked_sub(quiet);
            let module = at(y).zip(at(x)).and_then(|(y, x)| rows.get(y)?.as_bytes().get(x).copied());
            module == Some(b'1')
        };
        let mut seen = rqrr::PreparedImage::prepare_from_bitmap(side, side, dark);
        let grids = seen.detect_grids();
        let (_, read) = grids.first().unwrap().decode().unwrap();
        assert_eq!(read, key.to_string().expose_secret());
    }
}
