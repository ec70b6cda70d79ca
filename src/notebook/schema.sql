-- The truth: every revision ever taken in, immutable.
CREATE TABLE revision (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    entry       TEXT NOT NULL,
    parents     TEXT NOT NULL,              -- JSON array of revision ids
    recorded_at TEXT NOT NULL,              -- RFC 3339
    device      TEXT NOT NULL,
    deleted     INTEGER NOT NULL,
    record      TEXT                        -- the entry as JSON; NULL when deleted
);
CREATE INDEX revision_of_entry ON revision (entry);

-- Derived: the newest revision of each entry, with what lists are sorted and filtered by.
CREATE TABLE entry (
    number   INTEGER PRIMARY KEY,           -- also the row of the search index
    id       TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL,
    "case"   TEXT,
    revision INTEGER NOT NULL REFERENCES revision (number),
    deleted  INTEGER NOT NULL,
    earliest TEXT,                          -- first and last day it may have happened; NULL is unknown or open
    latest   TEXT,
    basis    TEXT NOT NULL,                 -- how it is known
    confidentiality TEXT NOT NULL,          -- who may see it
    moment   TEXT NOT NULL                  -- what lists are sorted by: the last day it may have happened, and its time
);
-- In the order of lists, with all that a filter asks about, so that counting reads no entry.
CREATE INDEX entry_in_case ON entry ("case", deleted, moment, number, kind, earliest, latest, basis, confidentiality);
CREATE INDEX entry_by_time ON entry (deleted, moment, number, kind, earliest, latest, basis, confidentiality);
CREATE INDEX entry_of_kind ON entry (kind, deleted, moment, number, earliest, latest, basis, confidentiality);

-- Derived: every name of people, facilities and cases, folded, and its words in the key of the search index.
CREATE TABLE name (
    folded TEXT NOT NULL,
    key    TEXT NOT NULL,
    entry  TEXT NOT NULL
);
CREATE INDEX name_folded ON name (folded);
CREATE INDEX name_of_entry ON name (entry);

-- Derived: words in a key that Cyrillic and Latin spellings share, those among them that name somebody or something, and the
-- ids of entries that are mentioned. Deleted entries are not in it. Keeps no text of its own.
CREATE VIRTUAL TABLE search
USING fts5 (words, named, mentions, prefix = '1', content = '', tokenize = 'unicode61 remove_diacritics 0');

-- Entries removed for good: no revision of theirs is taken in any more.
CREATE TABLE purged (
    entry       TEXT PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    device      TEXT NOT NULL
);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- For whoever recovers a notebook with stock tools: what the program would show, from the revisions alone.
CREATE VIEW newest AS
    SELECT entry, record, recorded_at FROM (
        SELECT entry, record, recorded_at, deleted, max(number) FROM revision GROUP BY entry
    ) WHERE NOT deleted;
