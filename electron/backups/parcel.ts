/**
 * A backup that can travel: one file with the encrypted ledger and, before it, its key as the passphrase and the recovery
 * key wrap it. A keychain's wrap stays at home, and so does an open key.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { refuse } from '../failure';
import type { TravelWrap } from '../vault/vault-file';
import { travelWrap } from '../vault/vault-file';

const header = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  wraps: z.array(travelWrap).min(1).max(2),
  /** Of the ledger's bytes. */
  sha256: z.hex().length(64),
});
export type ParcelHeader = z.infer<typeof header>;

export const PARCEL_ENDING = '.chbackup';
/** Follows the name of a parcel that was not read back yet. */
export const UNPROVEN = '.part';
const MAGIC = Buffer.from('CHBACKUP');
const LENGTH_BYTES = 4;
const LONGEST_HEADER = 64 * 1024;

/**
 * Writes a parcel under another name, reads it back, and gives it its name once it is what was meant. Throws the disk's
 * errors, and `parcel-differs` where what was read back is something else.
 */
export async function writeParcel(
  file: string,
  from: {
    readonly ledger: string;
    readonly at: string;
    readonly wraps: readonly TravelWrap[];
  },
): Promise<void> {
  const sha256 = await hashOf(from.ledger, 0);
  const head = Buffer.from(
    JSON.stringify({
      version: 1,
      at: from.at,
      wraps: [...from.wraps],
      sha256,
    } satisfies ParcelHeader),
  );
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(head.length);
  const unproven = `${file}${UNPROVEN}`;
  try {
    const handle = await open(unproven, 'w', 0o600);
    try {
      // By appendFile: where a disk is nearly full, one write takes a part and says nothing of the rest.
      await handle.appendFile(Buffer.concat([MAGIC, length, head]));
      for await (const chunk of createReadStream(from.ledger))
        await handle.appendFile(chunk as Buffer);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const start = MAGIC.length + LENGTH_BYTES + head.length;
    if ((await hashOf(unproven, start)) !== sha256) throw refuse('parcel-differs');
    await rename(unproven, file);
  } catch (error) {
    await rm(unproven, { force: true }).catch(() => undefined);
    throw error;
  }
}

export type Parcel = ParcelHeader & { readonly bytes: number; readonly start: number };

/** What a parcel says of itself. Throws `parcel-unknown` for a file of another kind and `parcel-newer`. */
export async function readParcel(file: string): Promise<Parcel> {
  const handle = await open(file, 'r');
  try {
    const fixed = Buffer.alloc(MAGIC.length + LENGTH_BYTES);
    const { bytesRead } = await handle.read(fixed, 0, fixed.length, 0);
    const length = fixed.readUInt32LE(MAGIC.length);
    if (bytesRead < fixed.length || !fixed.subarray(0, MAGIC.length).equals(MAGIC))
      throw refuse('parcel-unknown');
    if (length > LONGEST_HEADER) throw refuse('parcel-unknown');
    const text = Buffer.alloc(length);
    await handle.read(text, 0, length, fixed.length);
    return { ...parsed(text), start: fixed.length + length, bytes: (await stat(file)).size };
  } finally {
    await handle.close();
  }
}

/** Writes a parcel's ledger to a file. Throws `backup-unreadable` where it did not come whole. */
export async function unpackParcel(file: string, parcel: Parcel, to: string): Promise<void> {
  if ((await hashOf(file, parcel.start)) !== parcel.sha256) throw refuse('backup-unreadable');
  await pipeline(
    createReadStream(file, { start: parcel.start }),
    createWriteStream(to, { mode: 0o600 }),
  );
}

function parsed(text: Buffer): ParcelHeader {
  let value: unknown;
  try {
    value = JSON.parse(text.toString('utf8'));
  } catch {
    throw refuse('parcel-unknown');
  }
  const version = z.looseObject({ version: z.int() }).safeParse(value);
  if (version.success && version.data.version > 1) throw refuse('parcel-newer');
  const read = header.safeParse(value);
  if (!read.success) throw refuse('parcel-unknown');
  return read.data;
}

async function hashOf(file: string, start: number): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { start }), hash);
  return hash.digest('hex');
}
