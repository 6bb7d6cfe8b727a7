/**
 * How far the ledger has come, beside it: when the newest commits are lost, with a write-ahead log that was damaged, cut off
 * or removed, what is left reads as a sound but older ledger. This note tells that there was more. It is not waited for on
 * the disk: after a power cut it may be behind the ledger, which proves nothing, but never ahead of it.
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

/** Takes down each step of the ledger. A note that knows of more stays: what is missing must not be forgotten. */
export function noteBeside(
  ledgerFile: string,
  chainKey: Buffer,
  epoch: string,
): (seq: number) => void {
  const head = readHead(ledgerFile, chainKey);
  const known = head?.epoch === epoch ? head.seq : 0;
  return (seq) => {
    if (seq > known) writeHead(ledgerFile, chainKey, { epoch, seq });
  };
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
