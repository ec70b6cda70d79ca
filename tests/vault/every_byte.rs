//! Every byte, every length and every chunk of the files that a notebook is read from, one after the other.
//!
//! What is read is compared with what was written, below the records: no byte may be given that was not sound.

use std::{collections::BTreeMap, path::Path};

use dapter::{
    exchange::{self, Opener, Protection},
    progress::Progress,
    vault::{self, Access, Anchors, Damage, Fault, FileName, Files, NotebookKey, Opener as Way, Vault, read},
};
use zeroize::Zeroizing;

use crate::support::{Desk, cheap, files, prove, report, save_notes, secret};

/// A chunk of age's cipher on disk: 64 KiB and a tag.
pub const CHUNK: usize = (64 << 10) + 16;

/// A notebook's data files as they stand on disk, with what went into them.
pub struct Kept {
    pub key: NotebookKey,
    pub files: BTreeMap<FileName, Vec<u8>>,
    images: BTreeMap<u64, Vec<u8>>,
    transactions: Vec<Vec<u8>>,
}

/// How files were read.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    Whole,
    UpTo(Damage),
    Refused(String, Fault),
}

/// What a transaction of the tests holds.
pub fn transaction(number: u64) -> Vec<u8> {
    format!("transaction {number}").into_bytes()
}

/// Eight transactions with an image of several chunks at the fourth; no records, as the vault knows of none.
pub fn eight_transactions(desk: &Desk, name: &str) -> Kept {
    let folder = desk.path(name);
    let first = b"image 0".to_vec();
    let mut vault = Vault::create(&folder, &secret(), cheap(), &first, Anchors::none()).unwrap();
    for number in 1..=4 {
        vault.append(&transaction(number)).unwrap();
    }
    let image: Vec<u8> = (0..230_000_u32).flat_map(|number| (number % 251).to_le_bytes()).take(230_000).collect();
    let written = vault.compaction(Zeroizing::new(image.clone())).unwrap().run().unwrap();
    vault.compacted(written).unwrap();
    for number in 5..=8 {
        vault.append(&transaction(number)).unwrap();
    }
    Kept {
        key: vault.key().clone(),
        files: data_files(&folder),
        images: BTreeMap::from([(0, first), (4, image)]),
        transactions: (1..=8).map(transaction).collect(),
    }
}

/// The images and the log of a notebook, as they stand on disk.
pub fn data_files(folder: &Path) -> BTreeMap<FileName, Vec<u8>> {
    let files = files::snapshot(folder).into_iter().map(|(path, bytes)| {
        let name = FileName::parse(path.strip_prefix(folder).unwrap().to_str().unwrap()).unwrap();
        (name, bytes)
    });
    files.filter(|(name, _)| !name.is_wrapped()).collect()
}

impl Kept {
    /// Reads these files as an open does. Whatever became of them, what is read was written so, in this order.
    pub fn read(&self, files: BTreeMap<FileName, Vec<u8>>) -> Found {
        let (contents, state) = match read(&Files::in_memory(files), &self.key, &Progress::unwatched()) {
            Ok(read) => read,
            Err(vault::Error::Damaged { file, fault }) => return Found::Refused(file, fault),
            Err(other) => panic!("{other:?}"),
        };
        let sequence = state.head().sequence;
        let from = sequence - contents.transactions.len() as u64;
        assert_eq!(self.images.get(&from).map(Vec::as_slice), Some(contents.image.as_slice()));
        let written = &self.transactions[usize::try_from(from).unwrap()..usize::try_from(sequence).unwrap()];
        let found: Vec<_> = contents.transactions.iter().map(|bytes| bytes.to_vec()).collect();
        assert_eq!(found, written);
        state.damage().cloned().map_or(Found::Whole, Found::UpTo)
    }

    /// As [`Kept::read`], with other bytes under one name.
    pub fn with(&self, name: &FileName, bytes: Vec<u8>) -> Found {
        let mut files = self.files.clone();
        files.insert(name.clone(), bytes);
        self.read(files)
    }

    /// What must be found when one data file is broken in this way.
    pub fn expected(&self, name: &FileName, fault: Fault) -> Found {
        let (read_to, lost) = match name {
            FileName::Log(number) if *number > 4 => (number - 1, 9 - number),
            FileName::Image(4) => (8, 0),
            // Of the generation before: nobody needs it while the newest image is sound.
            _ => return Found::Whole,
        };
        Found::UpTo(Damage { file: name.to_string(), fault, read_to, lost })
    }
}

/// Other bytes for this one: in the long run all of them.
fn others(byte: u8) -> Vec<u8> {
    let well_formed = if byte == b'A' { b'B' } else { b'A' };
    let quick = vec![byte ^ 1, well_formed];
    prove(quick, (0..=255).filter(|other| *other != byte).collect())
}

/// Each change of one byte, at each of these places.
fn changed(bytes: &[u8], places: impl IntoIterator<Item = usize>) -> impl Iterator<Item = (usize, Vec<u8>)> {
    places.into_iter().flat_map(move |at| {
        others(bytes[at]).into_iter().map(move |other| {
            let mut changed = bytes.to_vec();
            changed[at] = other;
            (at, changed)
        })
    })
}

/// The faults that a change of a header can show as: the identity opens nothing, the seal is another's, the bytes do not fit.
const OF_A_HEADER: [Fault; 4] = [Fault::Altered, Fault::Foreign, Fault::Forged, Fault::Truncated];

/// How often each fault was found.
type Tally = BTreeMap<String, usize>;

fn broken_by_one_byte(kept: &Kept, name: &FileName, places: impl IntoIterator<Item = usize>) -> Tally {
    let bytes = &kept.files[name];
    let header = files::payload(bytes);
    let mut tally = Tally::new();
    for (at, changed) in changed(bytes, places) {
        let found = kept.with(name, changed);
        let Found::UpTo(damage) = &found else { panic!("byte {at}: {found:?}") };
        let faults = if at < header { &OF_A_HEADER[..] } else { &[Fault::Altered] };
        assert!(faults.contains(&damage.fault), "byte {at}: {damage:?}");
        assert_eq!(found, kept.expected(name, damage.fault), "byte {at}");
        *tally.entry(damage.fault.code().to_owned()).or_default() += 1;
    }
    tally
}

#[test]
fn every_byte_of_a_log_file_counts() {
    let name = FileName::Log(6);
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let length = kept.files[&name].len();
    let tally = broken_by_one_byte(&kept, &name, 0..length);
    report(&format!("each of the {length} bytes of a log file changed: {tally:?}"));
}

#[test]
fn every_byte_of_the_header_of_an_image_counts_and_every_chunk_after_it() {
    let name = FileName::Image(4);
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let bytes = &kept.files[&name];
    let header = files::payload(bytes);
    let chunks = (header..bytes.len()).step_by(CHUNK);
    // The first and the last byte of each chunk, the first of its tag, and others between.
    let within = chunks.flat_map(|at| {
        let end = (at + CHUNK).min(bytes.len());
        [at, at + 1, (at + end) / 2, end - 17, end - 16, end - 1]
    });
    let places: Vec<_> = (0..header).chain(within).collect();
    let tally = broken_by_one_byte(&kept, &name, places);
    report(&format!("each of the {header} bytes of an image's header and 6 of each chunk changed: {tally:?}"));
}

/// The image of several chunks in other orders, with what was done to it.
fn rearranged(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let (header, payload) = bytes.split_at(files::payload(bytes));
    let chunks: Vec<_> = payload.chunks(CHUNK).collect();
    assert_eq!(chunks.len(), 4);
    let mut all = Vec::new();
    let mut add = |what: String, chunks: &[&[u8]]| all.push((what, [header, &chunks.concat()].concat()));
    for at in 0..chunks.len() {
        let mut without = chunks.clone();
        without.remove(at);
        add(format!("without chunk {at}"), &without);
        for other in 0..=chunks.len() {
            let mut twice = chunks.clone();
            twice.insert(other, chunks[at]);
            add(format!("with chunk {at} once more before {other}"), &twice);
        }
        for other in 0..at {
            let mut swapped = chunks.clone();
            swapped.swap(at, other);
            add(format!("with chunks {other} and {at} swapped"), &swapped);
            let mut replaced = chunks.clone();
            replaced[at] = chunks[other];
            add(format!("with chunk {other} in place of {at}"), &replaced);
        }
    }
    all
}

#[test]
fn chunks_of_an_image_that_are_removed_swapped_or_repeated_are_noticed() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let name = FileName::Image(4);
    let rearranged = rearranged(&kept.files[&name]);
    for (what, bytes) in &rearranged {
        let found = kept.with(&name, bytes.clone());
        let known = [Fault::Altered, Fault::Truncated].map(|fault| kept.expected(&name, fault));
        assert!(known.contains(&found), "{what}: {found:?}");
        // Without the image before it nothing at all is given.
        let mut alone = kept.files.clone();
        alone.remove(&FileName::Image(0));
        alone.insert(name.clone(), bytes.clone());
        let found = kept.read(alone);
        assert!(matches!(found, Found::Refused(..)), "{what}: {found:?}");
    }
    report(&format!("{} rearrangements of an image's chunks", rearranged.len()));
}

/// Lengths to cut a file to: of a small one all; of a long one all of its header, the ends of its chunks and those between.
fn lengths(bytes: &[u8]) -> Vec<usize> {
    let header = files::payload(bytes);
    if bytes.len() < CHUNK {
        return (0..bytes.len()).collect();
    }
    let ends = (header..bytes.len()).step_by(CHUNK).flat_map(|end| [end - 1, end, end + 1, end + 16, end + 17]);
    let between = (header..bytes.len()).step_by(prove(16_411, 251));
    (0..header).chain(ends).chain(between).chain(bytes.len() - 32..bytes.len()).collect()
}

#[test]
fn a_data_file_of_any_other_length_is_noticed() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let mut cuts = 0;
    for name in [FileName::Log(8), FileName::Image(4)] {
        let bytes = &kept.files[&name];
        let cut = lengths(bytes).into_iter().map(|length| bytes[..length].to_vec());
        let grown = [1, 16, 64, CHUNK, 2 * CHUNK].map(|more| [&bytes[..], &vec![0; more]].concat());
        for bytes in cut.chain(grown) {
            let found = kept.with(&name, bytes.clone());
            let known = [Fault::Altered, Fault::Truncated].map(|fault| kept.expected(&name, fault));
            assert!(known.contains(&found), "{name} of {} bytes: {found:?}", bytes.len());
            cuts += 1;
        }
    }
    report(&format!("{cuts} other lengths of a log file and an image"));
}

/// Everything that may become of a small file: each byte changed, each length.
fn tampered(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let changed = changed(bytes, 0..bytes.len()).map(|(at, bytes)| (format!("with byte {at} changed"), bytes));
    let cut = lengths(bytes).into_iter().map(|length| (format!("cut to {length}"), bytes[..length].to_vec()));
    changed.chain(cut).chain([("grown".to_owned(), [bytes, b"\0"].concat())]).collect()
}

#[test]
fn every_byte_and_every_length_of_what_wraps_the_identity_counts() {
    let desk = Desk::new();
    let kept = eight_transactions(&desk, "notebook");
    let folder = desk.path("notebook");
    let (vault, ..) = Vault::open(&folder, &secret(), Access::Write, Anchors::none()).unwrap();
    let key = vault.make_recovery("aunt").unwrap();
    drop(vault);
    let mut tally = Tally::new();
    for (file, way) in [("identity.age", Way::Passphrase(secret())), ("recovery/aunt.age", Way::Key(key))] {
        let path = folder.join(file);
        let sound = std::fs::read(&path).unwrap();
        for (what, bytes) in tampered(&sound) {
            std::fs::write(&path, &bytes).unwrap();
            let code = match Vault::open(&folder, &way, Access::Read, Anchors::none()) {
                Err(vault::Error::Damaged { file: named, fault: fault @ (Fault::Altered | Fault::Truncated) })
                    if named == file =>
                {
                    fault.code()
                }
                Err(vault::Error::WrongKey) if file == "identity.age" => "wrong key",
                Err(vault::Error::NotItsKey) if file != "identity.age" => "not its key",
                other => panic!("{file} {what}: {other:?}"),
            };
            *tally.entry(code.to_owned()).or_default() += 1;
        }
        std::fs::write(&path, sound).unwrap();
        let (_, contents, _) = Vault::open(&folder, way, Access::Read, Anchors::none()).unwrap();
        assert_eq!(contents.transactions.len(), 4, "put back, it opens");
    }
    assert_eq!(kept.read(kept.files.clone()), Found::Whole);
    report(&format!("each byte and each length of two wrapped identities: {tally:?}"));
}

#[test]
fn every_byte_and_every_length_of_a_draft_counts_and_costs_no_other() {
    let desk = Desk::new();
    eight_transactions(&desk, "notebook");
    let (vault, ..) = Vault::open(&desk.path("notebook"), &secret(), Access::Write, Anchors::none()).unwrap();
    let ids = [(); 2].map(|()| uuid::Uuid::now_v7());
    ids.iter().for_each(|id| vault.keep_draft(*id, b"what is being typed").unwrap());
    let path = desk.path("notebook").join(FileName::Draft(ids[0]).to_string());
    let sound = std::fs::read(&path).unwrap();
    let mut tally = Tally::new();
    for (what, bytes) in tampered(&sound) {
        std::fs::write(&path, &bytes).unwrap();
        let drafts = vault.drafts().unwrap();
        let Err(vault::Error::Damaged { fault, .. }) = &drafts[0].content else { panic!("{what}: {drafts:?}") };
        assert_eq!(**drafts[1].content.as_ref().unwrap(), *b"what is being typed");
        *tally.entry(fault.code().to_owned()).or_default() += 1;
    }
    std::fs::write(&path, sound).unwrap();
    assert_eq!(*vault.draft(ids[0]).unwrap(), *b"what is being typed");
    report(&format!("each byte and each length of a draft: {tally:?}"));
}

#[test]
fn every_byte_of_the_header_of_a_backup_counts_and_every_length() {
    let desk = Desk::new();
    save_notes(&mut desk.create(), 1..=3);
    let path = desk.path("backup.age");
    let holder = age::x25519::Identity::generate();
    for (protection, opener) in [
        (Protection::Passphrase(secret()), Opener::Passphrase(secret())),
        (Protection::Recipients(vec![holder.to_public()]), Opener::Key(holder)),
    ] {
        exchange::back_up(&desk.read(), &path, &protection, cheap(), &Progress::unwatched()).unwrap();
        let sound = std::fs::read(&path).unwrap();
        let header = files::payload(&sound);
        let mut tally = Tally::new();
        let body = (header..sound.len()).step_by(1999);
        let changed = changed(&sound, (0..header).chain(body)).map(|(at, bytes)| (format!("byte {at}"), bytes));
        let cut = lengths(&sound).into_iter().map(|length| (format!("cut to {length}"), sound[..length].to_vec()));
        for (what, bytes) in changed.chain(cut) {
            std::fs::write(&path, bytes).unwrap();
            let Err(error) = exchange::drill(&path, &opener, &Progress::unwatched()) else { panic!("{what}: opened") };
            let code = error.failure().code;
            // What does not begin as a backup does is not called one.
            assert!(["damaged", "wrong-key", "not-its-key", "not-a-notebook"].contains(&&*code), "{what}: {error:?}");
            *tally.entry(code).or_default() += 1;
        }
        std::fs::write(&path, &sound).unwrap();
        exchange::drill(&path, &opener, &Progress::unwatched()).unwrap();
        report(&format!("each byte of a backup's header, others of its body, and its lengths: {tally:?}"));
        std::fs::remove_file(&path).unwrap();
    }
}
