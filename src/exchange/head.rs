//! The head of a backup: what stands before its content. The `age` crate reads a line of it to the end, however long, and a
//! large file that is no backup may be one line: it must not fill the memory before it is refused.

use std::{
    cell::Cell,
    io::{self, BufRead, Read},
    rc::Rc,
};

/// Bytes a head may have; one of ours has a few hundred, and those of keys to come some thousands.
const LONGEST: usize = 1 << 20;

/// A reader that gives no more than a head, until it is told that the head has been read.
#[derive(Debug)]
pub struct Head<R> {
    inner: R,
    left: Rc<Cell<Option<usize>>>,
}

/// Lets a [`Head`] read on.
#[derive(Debug)]
pub struct Rest(Rc<Cell<Option<usize>>>);

impl<R: BufRead> Head<R> {
    /// Begins at the head of a file.
    pub fn of(inner: R) -> (Self, Rest) {
        let left = Rc::new(Cell::new(Some(LONGEST)));
        (Self { inner, left: Rc::clone(&left) }, Rest(left))
    }
}

impl Rest {
    /// The head was understood: what follows may be as long as it is.
    pub fn follows(&self) {
        self.0.set(None);
    }
}

impl<R: BufRead> BufRead for Head<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let most = match self.left.get() {
            Some(0) => return Err(io::ErrorKind::InvalidData.into()),
            Some(left) => left,
            None => usize::MAX,
        };
        let buffer = self.inner.fill_buf()?;
        Ok(&buffer[..buffer.len().min(most)])
    }

    fn consume(&mut self, amount: usize) {
        self.left.set(self.left.get().map(|left| left.saturating_sub(amount)));
        self.inner.consume(amount);
    }
}

impl<R: BufRead> Read for Head<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(bytes)?;
        self.consume(read);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use std::{io::BufReader, path::Path};

    use super::*;
    use crate::{error::Error, exchange::restore::decrypt, vault};

    /// How much of a file is read until it is refused.
    fn read_of(start: &'static [u8]) -> u64 {
        let whole = 64 << 20;
        let mut file = start.chain(io::repeat(b'a')).take(whole);
        let identity = vault::scrypt_identity(&vault::passphrase("x"));
        let refused = decrypt(BufReader::new(&mut file), &identity, Path::new("large")).map(|_| ());
        assert!(
            matches!(&refused, Err(Error::Notebook(crate::notebook::Error::Vault(vault::Error::NotANotebook { .. })))),
            "{refused:?}"
        );
        whole - file.limit()
    }

    #[test]
    fn a_large_file_that_is_no_backup_is_refused_by_its_head() {
        for start in [&b""[..], b"age-encryption.org/v1\n-> scrypt ", b"age-encryption.org/v1\n-> scrypt x 18\n"] {
            let read = read_of(start);
            assert!(read <= 2 * LONGEST as u64, "{read} bytes of {start:?}");
        }
    }

    #[test]
    fn what_follows_the_head_may_be_long() {
        let (mut head, rest) = Head::of(BufReader::new(io::repeat(7).take(3 * LONGEST as u64)));
        let mut first = [0; 100];
        head.read_exact(&mut first).unwrap();
        rest.follows();
        assert_eq!(head.read_to_end(&mut Vec::new()).unwrap(), 3 * LONGEST - 100);
        let (mut head, _rest) = Head::of(BufReader::new(io::repeat(7).take(3 * LONGEST as u64)));
        assert_eq!(head.read_to_end(&mut Vec::new()).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
