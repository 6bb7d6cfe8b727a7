import type { Migration } from './index';

/**
 * INTEGER and BLOB only: one flipped bit under a TEXT value makes the driver abort the process. Texts are UTF-8 bytes.
 *
 * meta: 1 epoch, 2 device. record: the records as they stand. entry: one row per commit, with the mac that chains it to
 * the one before. change: what each commit did to each record, before and after; this is the history.
 */
export const initial: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      CREATE TABLE meta (key INTEGER PRIMARY KEY, value BLOB NOT NULL) STRICT;
      CREATE TABLE record (
        id BLOB PRIMARY KEY, type INTEGER NOT NULL, seq INTEGER NOT NULL, body BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE entry (
        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, device BLOB NOT NULL, kind INTEGER NOT NULL,
        target INTEGER, label BLOB NOT NULL, changes INTEGER NOT NULL, mac BLOB NOT NULL
      ) STRICT;
      CREATE TABLE change (
        seq INTEGER NOT NULL, place INTEGER NOT NULL, id BLOB NOT NULL, before BLOB, after BLOB,
        PRIMARY KEY (seq, place)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX change_by_id ON change (id, seq);
    `);
  },
};
