//! Reading many entries for what counts follow from, on two threads.

use std::{
    sync::mpsc::{Receiver, TrySendError, sync_channel},
    thread::Builder,
};

use rusqlite::Rows;

use super::{Error, Result};
use crate::record::Entry;

/// Records that one thread reads at once.
const BATCH: usize = 256;

/// The records of a query's only column, in its order. The image is read on one thread; where there are many, a second one
/// takes every batch that it is free for.
pub fn facts(rows: &mut Rows<'_>) -> Result<Vec<Entry>> {
    let (send, receive) = sync_channel::<(usize, Vec<String>)>(1);
    let mut read: Vec<(usize, Vec<Entry>)> = std::thread::scope(|scope| {
        let (mut receive, mut helper, mut read) = (Some(receive), None, Vec::new());
        for number in 0.. {
            let batch = next(rows)?;
            if batch.is_empty() {
                break;
            }
            if batch.len() == BATCH
                && let Some(receive) = receive.take()
            {
                helper = Builder::new().spawn_scoped(scope, move || help(receive)).ok();
            }
            let batch = match helper {
                Some(_) => match send.try_send((number, batch)) {
                    Ok(()) => continue,
                    Err(TrySendError::Full((_, batch)) | TrySendError::Disconnected((_, batch))) => batch,
                },
                None => batch,
            };
            read.push((number, entries(&batch)?));
        }
        drop(send);
        if let Some(helper) = helper {
            read.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok::<_, Error>(read)
    })?;
    read.sort_unstable_by_key(|(number, _)| *number);
    Ok(read.into_iter().flat_map(|(_, entries)| entries).collect())
}

fn next(rows: &mut Rows<'_>) -> Result<Vec<String>> {
    let mut batch = Vec::new();
    while batch.len() < BATCH
        && let Some(row) = rows.next()?
    {
        batch.push(row.get(0)?);
    }
    Ok(batch)
}

fn help(batches: Receiver<(usize, Vec<String>)>) -> Result<Vec<(usize, Vec<Entry>)>> {
    batches.into_iter().map(|(number, batch)| Ok((number, entries(&batch)?))).collect()
}

fn entries(records: &[String]) -> Result<Vec<Entry>> {
    let known =
        |record: &String| Entry::facts_from_stored(record).map_err(|refusal| Error::Newer { found: refusal.field });
    records.iter().map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Body, Note};

    #[test]
    fn many_entries_come_in_the_order_of_the_query() {
        let image = rusqlite::Connection::open_in_memory().unwrap();
        image.execute_batch("CREATE TABLE record (text TEXT)").unwrap();
        let entries: Vec<_> = (0..BATCH * 9 + 7).map(|_| Entry::new(Body::Note(Note::default()))).collect();
        for entry in &entries {
            let text = entry.to_value().unwrap().to_string();
            image.prepare_cached("INSERT INTO record VALUES (?1)").unwrap().execute([text]).unwrap();
        }
        let mut query = image.prepare("SELECT text FROM record ORDER BY rowid").unwrap();
        assert_eq!(facts(&mut query.query([]).unwrap()).unwrap(), entries);
        image.execute("UPDATE record SET text = '{}' WHERE rowid = 2000", []).unwrap();
        assert!(facts(&mut query.query([]).unwrap()).is_err());
    }
}
