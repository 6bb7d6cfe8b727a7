import { refuse } from '../failure';
import type { Db } from './sql';
import { bytesOf, statement } from './sql';

/** Which history this is: a copy that is put in a ledger's place gets another one. */
export const META_EPOCH = 1;
/** Where its entries are written. */
export const META_DEVICE = 2;
/** Where this ledger was opened last, under the key: a copy of the folder stands somewhere else. */
export const META_PLACE = 3;
/** There while the person has not been told that the ledger was copied from elsewhere. */
export const META_COPIED = 4;

export function readMeta(db: Db, key: number): Buffer {
  const row = statement<{ value: ArrayBuffer }>(db, 'SELECT value FROM meta WHERE key = ?', [
    'int',
  ]).get(key);
  if (!row) throw refuse('ledger-unreadable', { detail: { file: 'meta' } });
  return bytesOf(row.value);
}
