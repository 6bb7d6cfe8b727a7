/**
 * The chain over the change log. The file's cipher does not authenticate: a flipped bit reads back as other data. Each
 * entry therefore carries an HMAC over itself and the mac before it, under a key that is derived from the data key.
 */
import { createHmac } from 'node:crypto';

export type EntryKind = 'user' | 'system' | 'undo' | 'redo';
export const kindCodes = { user: 1, system: 2, undo: 3, redo: 4 } as const satisfies Record<
  EntryKind,
  number
>;

const kindNames = new Map<number, EntryKind>(
  (Object.keys(kindCodes) as EntryKind[]).map((kind) => [kindCodes[kind], kind]),
);

/** The kind of a stored code; one that is damaged counts as the system's. */
export const kindName = (code: number): EntryKind => kindNames.get(code) ?? 'system';

/** A change to one record, as bytes: `before` null for a new one, `after` null for a removed one. */
export type ChangeBytes = {
  readonly id: Buffer;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
};

export type EntryBytes = {
  readonly seq: number;
  readonly at: number;
  readonly device: Buffer;
  readonly kind: number;
  readonly target: number | null;
  readonly label: Buffer;
  readonly changes: readonly ChangeBytes[];
};

/** The mac before the first entry. */
export const chainStart: Buffer = Buffer.alloc(32);

/** HMAC-SHA-256 over the previous mac and the entry, every part with its length before it so that none can be shifted. */
export function macOf(key: Buffer, previous: Buffer, entry: EntryBytes): Buffer {
  const hmac = createHmac('sha256', key);
  const part = (bytes: Buffer | null) => {
    const length = Buffer.alloc(8);
    length.writeBigInt64BE(bytes === null ? -1n : BigInt(bytes.length));
    hmac.update(length);
    if (bytes !== null) hmac.update(bytes);
  };
  part(previous);
  for (const number of [entry.seq, entry.at, entry.kind, entry.target ?? -1, entry.changes.length])
    part(Buffer.from(String(number)));
  part(entry.device);
  part(entry.label);
  for (const change of entry.changes) {
    part(change.id);
    part(change.before);
    part(change.after);
  }
  return hmac.digest();
}
