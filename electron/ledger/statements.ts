/** The statements of an open ledger, each prepared once. */
import type { Db } from './sql';
import { statement } from './sql';

export type EntryRow = {
  seq: number;
  at: number;
  kind: number;
  target: number | null;
  label: ArrayBuffer;
  changes: number;
};

export function prepare(db: Db) {
  return {
    lastSeq: statement<{ seq: number }>(db, 'SELECT coalesce(max(seq), 0) AS seq FROM entry', []),
    addEntry: statement(
      db,
      'INSERT INTO entry (seq, at, device, kind, target, label, changes, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ['int', 'int', 'blob', 'int', 'int?', 'blob', 'int', 'blob'],
    ),
    addChange: statement(
      db,
      'INSERT INTO change (seq, place, id, before, after) VALUES (?, ?, ?, ?, ?)',
      ['int', 'int', 'blob', 'blob?', 'blob?'],
    ),
    putRecord: statement(
      db,
      `INSERT INTO record (id, type, seq, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, body = excluded.body`,
      ['blob', 'int', 'int', 'blob'],
    ),
    removeRecord: statement(db, 'DELETE FROM record WHERE id = ?', ['blob']),
    entries: statement<EntryRow>(
      db,
      'SELECT seq, at, kind, target, label, changes FROM entry ORDER BY seq DESC',
      [],
    ),
    changes: statement<{ before: ArrayBuffer | null; after: ArrayBuffer | null }>(
      db,
      'SELECT before, after FROM change WHERE seq = ? ORDER BY place',
      ['int'],
    ),
    history: statement<VersionRow>(
      db,
      `SELECT change.seq AS seq, entry.at AS at, entry.label AS label, change.after AS after
       FROM change JOIN entry ON entry.seq = change.seq WHERE change.id = ?
       ORDER BY change.seq DESC, change.place DESC`,
      ['blob'],
    ),
  };
}

export type VersionRow = {
  readonly seq: number;
  readonly at: number;
  readonly label: ArrayBuffer;
  readonly after: ArrayBuffer | null;
};

export type Statements = ReturnType<typeof prepare>;
