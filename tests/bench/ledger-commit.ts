import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openLedger } from '../../electron/ledger/ledger';
import { profileAt } from '../../electron/profile';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { recordTypes } from '../../shared/records';
import { makeLedger } from './ledger';
import { compare, type Row } from './row';

/** The same rows in the same tables, with neither cipher nor chain, and as durable. */
const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE record (
    id BLOB PRIMARY KEY, type INTEGER NOT NULL, seq INTEGER NOT NULL, body BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE change (
    seq INTEGER NOT NULL, place INTEGER NOT NULL, id BLOB NOT NULL, before BLOB, after BLOB,
    PRIMARY KEY (seq, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_by_id ON change (id, seq);`;

export const ledgerCommit = {
  name: 'commit of 10,000 records, encrypted and chained, against plain SQLite',
  goal: { atMost: 1.5 },
  run: () => {
    const records = makeLedger({ records: 10_000, accounts: 20 });
    const folder = mkdtempSync(join(tmpdir(), 'credit-health-bench-'));
    const keys = ledgerKeys(newDataKey());
    const changes = records.map((after) => ({ before: null, after }));
    let made = 0;
    let ledger: ReturnType<typeof openLedger> | undefined;
    let db: InstanceType<typeof Database> | undefined;
    try {
      return compare(
        {
          what: 'the ledger',
          before: () => {
            ledger?.close();
            ledger = openLedger(profileAt(join(folder, `ledger-${String((made += 1))}`)), keys);
          },
          work: () =>
            ledger?.commit({ at: 1, kind: 'user', target: null, label: 'import', changes }),
        },
        {
          what: 'plain SQLite',
          before: () => {
            db?.close();
            db = new Database(join(folder, `plain-${String((made += 1))}.db`));
            db.exec(tables);
          },
          work: () => {
            if (db) writePlainly(db, records);
          },
        },
      );
    } finally {
      ledger?.close();
      db?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
} as const satisfies Row;

function writePlainly(
  db: InstanceType<typeof Database>,
  records: ReturnType<typeof makeLedger>,
): void {
  const putRecord = db.prepare('INSERT INTO record (id, type, seq, body) VALUES (?, ?, ?, ?)');
  const putChange = db.prepare(
    'INSERT INTO change (seq, place, id, before, after) VALUES (?, ?, ?, ?, ?)',
  );
  db.exec('BEGIN IMMEDIATE');
  records.forEach((record, place) => {
    const [id, body] = [Buffer.from(record.id), Buffer.from(JSON.stringify(record))];
    putChange.run([1, place, id, null, body]);
    putRecord.run([id, recordTypes[record.type].code, 1, body]);
  });
  db.exec('COMMIT');
}
