//! The header of an age file, read before it is parsed.
//!
//! The `age` crate takes lines of any length, and reads all of them anew with each that is added: what is no age file, or one
//! whose header does not end, would take memory and time without end. Here it does not come that far.

use std::io::{BufRead, Chain, Cursor, Read};

use age::Decryptor;

use super::{
    Fault,
    key::{Undecrypted, fault, read_fault},
};

/// The longest header, in bytes: some three hundred recipients.
const LONGEST: usize = 32 << 10;

const FIRST_LINE: &[u8] = b"age-encryption.org/v1\n";

/// The length of the last line, which holds the header's own code.
const LAST_LINE: usize = b"--- ".len() + 43 + b"\n".len();

/// A file again, from its beginning.
pub(crate) type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

/// An age file whose header is known to end.
pub(crate) fn decryptor<R: BufRead>(mut file: R) -> Result<Decryptor<Whole<R>>, Undecrypted> {
    let header = read(&mut file).map_err(Undecrypted::Fault)?;
    Decryptor::new_buffered(Cursor::new(header).chain(file)).map_err(|error| fault(&error))
}

fn read(file: &mut impl BufRead) -> Result<Vec<u8>, Fault> {
    let mut header = Vec::new();
    loop {
        let before = header.len();
        let room = super::units(LONGEST - before);
        file.by_ref().take(room).read_until(b'\n', &mut header).map_err(|error| read_fault(&error))?;
        let line = &header[before..];
        if before == 0 && line != FIRST_LINE {
            return Err(if FIRST_LINE.starts_with(line) { Fault::Truncated } else { Fault::Altered });
        }
        if !line.ends_with(b"\n") {
            if header.len() < LONGEST {
                // Where it ends too early, age says what is wrong with it.
                return Ok(header);
            }
            // What is no text is the content: the end of the header was damaged.
            let is_text = header.iter().all(|byte| byte.is_ascii_graphic() || b" \n".contains(byte));
            return Err(if is_text { Fault::Hostile } else { Fault::Altered });
        }
        if line.starts_with(b"---") {
            return if line.len() == LAST_LINE { Ok(header) } else { Err(Fault::Altered) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: impl Read) -> Fault {
        match decryptor(std::io::BufReader::new(bytes)) {
            Err(Undecrypted::Fault(fault)) => fault,
            _ => panic!("it was read"),
        }
    }

    #[test]
    fn content_that_is_read_as_header_is_altered_wherever_its_lines_end() {
        for ends in [LONGEST - 1, LONGEST, LONGEST + 1] {
            let mut file = [FIRST_LINE, &[0xff; LONGEST]].concat();
            file[ends - 1] = b'\n';
            assert_eq!(refused(file.as_slice()), Fault::Altered, "a line up to {ends}");
        }
    }

    #[test]
    fn what_has_no_end_is_read_no_further_than_a_header_goes() {
        assert_eq!(refused(std::io::repeat(0)), Fault::Altered);
        assert_eq!(refused(FIRST_LINE.chain(std::io::repeat(b'A'))), Fault::Hostile);
        let content = std::io::repeat(0).take(1 << 22);
        assert_eq!(refused(FIRST_LINE.chain(content)), Fault::Altered, "its own end was damaged");
        let stanzas = b"-> a\n\n".repeat(1 << 20);
        let mut rest = stanzas.as_slice();
        assert_eq!(refused(FIRST_LINE.chain(&mut rest)), Fault::Hostile);
        assert!(stanzas.len() - rest.len() < 2 * LONGEST, "{} bytes were left", rest.len());
        assert_eq!(refused(FIRST_LINE.chain(&b"--- short\n"[..]).chain(std::io::repeat(0))), Fault::Altered);
    }

    #[test]
    fn a_header_that_was_cut_is_cut_short_wherever_it_was() {
        let recipient = age::x25519::Identity::generate().to_public();
        let sound = crate::vault::encrypt(&[&recipient], b"text").unwrap();
        let last = sound.windows(5).position(|window| window == b"\n--- ").unwrap() + 1;
        for length in 0..last + LAST_LINE {
            assert_eq!(refused(&sound[..length]), Fault::Truncated, "{length}");
        }
    }
}
