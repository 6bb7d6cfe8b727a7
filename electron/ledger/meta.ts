import { randomUUID } from 'node:crypto';
import { refuse } from '../failure';
import type { Db } from './sql';
import { blobOf, bytesOf, inTransaction, statement } from './sql';

/** Which history this is: a copy that is put in a ledger's place gets another one. */
export const META_EPOCH = 1;
/** Where its entries are written. */
export const META_DEVICE = 2;

/** A new ledger gets its epoch and device; one that has them keeps them. */
export function writeMeta(db: Db): void {
  const put = statement(db, 'INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)', [
    'int',
    'blob',
  ]);
  inTransaction(db, () => {
    put.run(META_EPOCH, blobOf(randomUUID()));
    put.run(META_DEVICE, blobOf(randomUUID()));
  });
}

export function readMeta(db: Db, key: number): Buffer {
  const row = statement<{ value: ArrayBuffer }>(db, 'SELECT value FROM meta WHERE key = ?', [
    'int',
  ]).get(key);
  if (!row) throw refuse('ledger-unreadable', { detail: { file: 'meta' } });
  return bytesOf(row.value);
}
