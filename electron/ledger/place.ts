import { createHmac, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Profile } from '../profile';
import type { LedgerKeys } from '../vault/keys';
import { META_COPIED, META_DEVICE, META_EPOCH, META_PLACE } from './meta';
import type { Db } from './sql';
import { blobOf, bytesOf, inTransaction, readNumber, statement } from './sql';

/**
 * Gives a new ledger its epoch and its device, and a ledger that was copied from elsewhere new ones: from the copy on the
 * two have histories of their own, and whatever was made on one machine is told from what was made on the other. Answers
 * the epoch that was there, if any, and the one that is there now.
 */
export function settleIn(
  db: Db,
  profile: Profile,
  keys: LedgerKeys,
): { readonly from: string | undefined; readonly to: string } {
  const put = statement(db, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', [
    'int',
    'blob',
  ]);
  const here = placeOf(profile, keys);
  const get = statement<{ value: ArrayBuffer }>(db, 'SELECT value FROM meta WHERE key = ?', [
    'int',
  ]);
  const known = get.get(META_PLACE);
  const epoch = get.get(META_EPOCH);
  const from = epoch && bytesOf(epoch.value).toString('utf8');
  if (from !== undefined && known && bytesOf(known.value).equals(here)) return { from, to: from };
  // A ledger from before places were kept stays who it is.
  const to = from !== undefined && !known ? from : randomUUID();
  inTransaction(db, () => {
    if (to !== from) {
      put.run(META_EPOCH, blobOf(to));
      put.run(META_DEVICE, blobOf(randomUUID()));
      if (from !== undefined) put.run(META_COPIED, blobOf('copied'));
    }
    put.run(META_PLACE, here);
  });
  return { from, to };
}

/** Whether the ledger was copied from elsewhere and no one has been told so yet. */
export function arrivalOf(db: Db): {
  readonly isNewHere: () => boolean;
  readonly settleDown: () => void;
} {
  const marks = readNumber(db, `SELECT count(*) FROM meta WHERE key = ${String(META_COPIED)}`);
  let isNew = marks > 0;
  return {
    isNewHere: () => isNew,
    settleDown: () => {
      inTransaction(db, () => {
        statement(db, 'DELETE FROM meta WHERE key = ?', ['int']).run(META_COPIED);
      });
      isNew = false;
    },
  };
}

/** Whether the file that stands there is still the one that stood there when this was asked for. */
export function placeOfFile(file: string): () => boolean {
  const here = statSync(file);
  return () => {
    const now = statSync(file, { throwIfNoEntry: false });
    return now !== undefined && now.ino === here.ino && now.dev === here.dev;
  };
}

function placeOf({ folder }: Profile, keys: LedgerKeys): Buffer {
  // Not the machine's name, which a network may change from day to day.
  const place = [folder, String(statSync(folder).ino)].join('\n');
  return createHmac('sha256', keys.chain).update(`place\n${place}`).digest();
}
