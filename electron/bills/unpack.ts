/**
 * Opens zip archives in memory: the ones that Alipay and WeChat mail (AES-256), and workbooks, which are zips too. It bounds
 * what it unpacks by what really comes out, whatever the archive says of itself, and writes nothing to the disk.
 */
import type { FileEntry } from '@zip.js/zip.js';
import {
  configure,
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  ERR_UNSUPPORTED_COMPRESSION,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js';
import type { Failure, Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';

/** The files of an archive by path, in its order. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

/** A year's bill is some megabytes, and a zip packs text to a tenth. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_FILES = 2000;

// There is no worker to hand the work to: this runs in one already.
configure({ useWebWorkers: false });

type Options = {
  readonly password?: string;
  /** Bytes that may come out in all; less than the default in tests. */
  readonly limit?: number;
};

/** Fails with `zip-needs-password`, `zip-wrong-password`, `zip-damaged` or `bill-too-large`. */
export async function unpack(
  bytes: Uint8Array,
  { password, limit = MOST_UNPACKED }: Options = {},
): Promise<Result<Unpacked, Failure>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    const entries = await reader.getEntries();
    const files = entries.filter((entry): entry is FileEntry => !entry.directory);
    if (files.length > MOST_FILES || declaredSize(files) > limit) return tooLarge;
    if (files.some(({ encrypted }) => encrypted) && password === undefined)
      return fail({ code: 'zip-needs-password' });
    return ok(await unpackAll(files, { ...(password !== undefined && { password }), limit }));
  } catch (error) {
    return fail(failureOf(error));
  } finally {
    await reader.close().catch(() => undefined);
  }
}

const tooLarge = fail({ code: 'bill-too-large' });
const TOO_LARGE = 'too large';

const declaredSize = (files: readonly FileEntry[]): number =>
  files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);

async function unpackAll(
  files: readonly FileEntry[],
  { password, limit }: Options & { readonly limit: number },
): Promise<Unpacked> {
  const unpacked = new Map<string, Uint8Array>();
  let left = limit;
  for (const file of files) {
    const sink = boundedSink(left);
    await file.getData(sink.stream, {
      ...(file.encrypted && password !== undefined && { password }),
      checkSignature: true,
    });
    const content = sink.content();
    left -= content.length;
    unpacked.set(file.filename, content);
  }
  return unpacked;
}

function boundedSink(most: number) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new WritableStream<Uint8Array>({
    write: (chunk) => {
      length += chunk.length;
      if (length > most) throw new Error(TOO_LARGE);
      chunks.push(chunk);
    },
  });
  return { stream, content: () => new Uint8Array(Buffer.concat(chunks)) };
}

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (message === TOO_LARGE) return { code: 'bill-too-large' };
  if (message === ERR_ENCRYPTED) return { code: 'zip-needs-password' };
  if (message === ERR_INVALID_PASSWORD) return { code: 'zip-wrong-password' };
  return { code: message === ERR_UNSUPPORTED_COMPRESSION ? 'bill-archive' : 'zip-damaged' };
}
