/**
 * How far the ledger has come, beside it: when the newest commits are lost, with a write-ahead log that was damaged, cut off
 * or removed, what is left reads as a sound but older ledger. This note tells that there was more. It is not waited for: after
 * a crash or a power cut it may be behind the ledger, which proves nothing, but never ahead of it.
 */
import { createHmac } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const note = z.object({ epoch: z.string(), seq: z.int().min(1), mac: z.string() });

export type Head = { readonly epoch: string; readonly seq: number };

/** The note beside a ledger's file; undefined where there is none, or none that was written under this key. */
export function readHead(ledgerFile: string, chainKey: Buffer): Head | undefined {
  try {
    const { epoch, seq, mac } = note.parse(JSON.parse(readFileSync(headOf(ledgerFile), 'utf8')));
    return mac === macOf(chainKey, { epoch, seq }) ? { epoch, seq } : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the note. A note that cannot be written is no reason to refuse what was committed. */
export function writeHead(ledgerFile: string, chainKey: Buffer, head: Head): void {
  const text = JSON.stringify({ ...head, mac: macOf(chainKey, head) }).padEnd(LENGTH);
  try {
    const handle = openForOverwriting(headOf(ledgerFile));
    try {
      writeSync(handle, text, 0);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The ledger itself says so when the disk is at fault.
  }
}

export type HeadNote = {
  /** Takes down a step, as soon as whoever waits for it has been answered. */
  readonly follow: (seq: number) => void;
  /** Writes what has not been written yet. */
  readonly finish: () => void;
};

/** The note of an open ledger. One that knows of more steps than there are stays: what is missing must not be forgotten. */
export function noteBeside(ledgerFile: string, chainKey: Buffer, epoch: string): HeadNote {
  const head = readHead(ledgerFile, chainKey);
  let written = head?.epoch === epoch ? head.seq : 0;
  let newest = 0;
  let soon: NodeJS.Immediate | undefined;
  const finish = () => {
    clearImmediate(soon);
    soon = undefined;
    if (newest <= written) return;
    writeHead(ledgerFile, chainKey, { epoch, seq: newest });
    written = newest;
  };
  const follow = (seq: number) => {
    newest = seq;
    soon ??= setImmediate(finish);
  };
  return { follow, finish };
}

/** Always as long as this, so that it is overwritten in place and needs no room on a full disk. */
const LENGTH = 192;

function openForOverwriting(file: string): number {
  try {
    return openSync(file, 'r+');
  } catch {
    return openSync(file, 'w', 0o600);
  }
}

const headOf = (ledgerFile: string): string => join(dirname(ledgerFile), 'ledger.head');

const macOf = (chainKey: Buffer, { epoch, seq }: Head): string =>
  createHmac('sha256', chainKey)
    .update(`credit-health head v1 ${epoch} ${String(seq)}`)
    .digest('hex');
