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
  const { seq, at, kind, target, device, label, changes } = entry;
  const numbers = [seq, at, kind, target ?? -1, changes.length];
  const hmac = createHmac('sha256', key);
  hmac.update(framed([previous, ...numbers.map((one) => Buffer.from(String(one))), device, label]));
  for (const { id, before, after } of changes) hmac.update(framed([id, before, after]));
  return hmac.digest();
}

/** The parts as one piece, which costs less to hand over than each by itself: before each its length, or -1 for none. */
function framed(parts: readonly (Buffer | null)[]): Buffer {
  const all = Buffer.alloc(parts.reduce((length, part) => length + 8 + (part?.length ?? 0), 0));
  let at = 0;
  for (const part of parts) {
    // Eight bytes, of which no part is long enough to need the upper four.
    at = all.writeInt32BE(part === null ? -1 : 0, at);
    at = all.writeInt32BE(part?.length ?? -1, at);
    if (part !== null) at += part.copy(all, at);
  }
  return all;
}
