/**
 * The small file beside the ledger that holds the wrapped data key and nothing about the person. It is written whole or
 * not at all, and carries a checksum: a wrap that a failing disk changed would otherwise look like a wrong passphrase.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { refuse } from '../failure';
import { writeDurably } from '../profile';
import { keychainWrap } from './keychain-wrap';
import { passphraseWrap } from './passphrase';
import { recoveryWrap } from './recovery';

const openWrap = z.object({ kind: z.literal('none'), key: z.base64().max(100) });

const vaultFile = z.object({
  version: z.literal(1),
  wraps: z
    .array(z.discriminatedUnion('kind', [keychainWrap, passphraseWrap, recoveryWrap, openWrap]))
    .min(1)
    .max(4),
  failures: z.object({ count: z.int().min(0), notBefore: z.int().min(0) }),
});
/** Wraps that open a copy on another machine: what a keychain wrapped stays at home, and so does an open key. */
export const travelWrap = z.discriminatedUnion('kind', [passphraseWrap, recoveryWrap]);
export type TravelWrap = z.infer<typeof travelWrap>;
export const isTravelWrap = (wrap: Wrap): wrap is TravelWrap =>
  wrap.kind === 'passphrase' || wrap.kind === 'recovery';

export type VaultFile = z.infer<typeof vaultFile>;
export type Wrap = VaultFile['wraps'][number];

/** The vault's file, or undefined where there is none yet. Throws `vault-newer` or `vault-damaged`. */
export function readVaultFile(path: string): VaultFile | undefined {
  if (!existsSync(path)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refuse('vault-damaged', { detail: { file: path } });
  }
  const version = z.looseObject({ version: z.int() }).safeParse(value);
  if (version.success && version.data.version > 1)
    throw refuse('vault-newer', { detail: { file: path, found: version.data.version, known: 1 } });
  const parsed = vaultFile.safeParse(value);
  const summed = z.looseObject({ sum: z.string() }).safeParse(value);
  if (!parsed.success || !summed.success || summed.data.sum !== sumOf(parsed.data))
    throw refuse('vault-damaged', { detail: { file: path } });
  return parsed.data;
}

export function writeVaultFile(path: string, file: VaultFile): void {
  writeDurably(path, JSON.stringify({ ...file, sum: sumOf(file) }));
}

/** Over the parsed form, whose fields stand in the schema's order whoever wrote them. Against accidents, not attackers. */
function sumOf(file: VaultFile): string {
  const canonical = JSON.stringify(vaultFile.parse(file));
  return createHash('sha256').update(canonical).digest('hex');
}
