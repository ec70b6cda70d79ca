//! A new image that leaves nothing of the older files standing.

use super::{FileName, Files, Generation, Kind, Place, Result, Vault, disk, seal};

impl Vault {
    /// Whether an image or a log file stands that [`Vault::rewrite`] with this sequence would have removed.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn holds_older_than(&self, sequence: u64) -> Result<bool> {
        let sequence = sequence.min(self.head.sequence);
        Ok(Files::in_folder(&self.folder)?.iter().any(|(name, _)| is_older(name, sequence)))
    }

    /// Writes an image of everything up to now and reads it back; only then every image before `sequence` and every log file up
    /// to it goes, the oldest first. A run that was cut off is finished by another. Of a sequence that does not exist yet, all there
    /// is counts as older, but for the new image.
    ///
    /// # Errors
    /// When the image cannot be written or does not read back: nothing is removed then.
    pub fn rewrite(&mut self, image: &[u8], sequence: u64) -> Result<()> {
        self.writable()?;
        if self.image.sequence < sequence.min(self.head.sequence) {
            let place = Place { kind: Kind::Image, sequence: self.head.sequence, previous: self.head.digest };
            let name = place.name();
            let sealed = seal::seal(&self.key, place, image)?;
            disk::write_new(&self.folder.join(name.to_string()), &sealed)?;
            self.image = Generation { sequence: self.head.sequence, bytes: super::len(&sealed) };
        }
        self.read_image_back()?;
        self.forget_older_than(sequence)
    }

    /// Removes what an image of this sequence or a later one stands for: never the newest, nor what comes after it.
    ///
    /// # Errors
    /// When a file cannot be removed; another run goes on from there.
    pub fn forget_older_than(&mut self, sequence: u64) -> Result<()> {
        let sequence = sequence.min(self.image.sequence);
        let files = Files::in_folder(&self.folder)?;
        for (name, _) in files.iter().filter(|(name, _)| is_older(name, sequence)) {
            disk::remove(&self.folder.join(name.to_string()))?;
        }
        let later = |name: &FileName| matches!(name, FileName::Log(number) if *number > self.image.sequence);
        self.log_bytes = files.iter().filter(|(name, _)| later(name)).map(|(_, size)| size).sum();
        Ok(())
    }

    /// Decrypts the newest image to its end from the disk.
    fn read_image_back(&self) -> Result<()> {
        let name = FileName::Image(self.image.sequence);
        seal::unseal_file(&self.key, &self.folder, &name).map(|_| ())
    }
}

/// Whether a file holds nothing beyond a sequence.
fn is_older(name: &FileName, sequence: u64) -> bool {
    match name {
        FileName::Image(number) => *number < sequence,
        FileName::Log(number) => *number <= sequence,
        FileName::Identity | FileName::Recovery(_) | FileName::Draft(_) => false,
    }
}
