/**
 * The data key: made, wrapped, unwrapped and wiped. It knows nothing of ledgers or windows; the keychain is handed in.
 */
import type { Clock } from '../clock';
import { refuse } from '../failure';
import { newDataKey } from './keys';
import type { DataKey } from './keys';
import { unwrapWithPassphrase, wrapWithPassphrase } from './passphrase';
import type { KeychainWrap, VaultFile, Wrap } from './vault-file';
import { readVaultFile, writeVaultFile } from './vault-file';

/** The operating system's keychain. `backend` names it; `available` is false where it protects nothing (`basic_text`). */
export type Keychain = {
  readonly status: () => { readonly available: boolean; readonly backend: string };
  readonly wrap: (text: string) => Buffer;
  readonly unwrap: (data: Buffer) => string;
};

export type Protection = Wrap['kind'];

export type Vault = {
  readonly exists: () => boolean;
  readonly protection: () => Protection | undefined;
  /** Makes a new data key. Refuses with `keychain-unavailable`, `passphrase-short` or `vault-exists`. */
  readonly create: (protection: Protection, passphrase?: string) => Promise<DataKey>;
  /** Unwraps without asking anyone; undefined where a passphrase is needed. Throws named failures of the keychain. */
  readonly openSilently: () => DataKey | undefined;
  /** Refuses with `wrong-passphrase` or `too-soon`, each with `waitSeconds`. */
  readonly unlock: (passphrase: string) => Promise<DataKey>;
  /** Seconds until another passphrase may be tried. */
  readonly waitSeconds: () => number;
};

type Parts = { readonly path: string; readonly keychain: Keychain; readonly clock: Clock };

/** Shorter ones are guessed in hours even behind scrypt. */
export const SHORTEST_PASSPHRASE = 8;

/** The first three wrong tries cost nothing; then the wait doubles, up to five minutes. */
export function waitAfter(failures: number): number {
  return failures < 3 ? 0 : Math.min(2 ** (failures - 2), 300);
}

export function vaultAt(parts: Parts): Vault {
  const { path, clock } = parts;
  return {
    exists: () => readVaultFile(path) !== undefined,
    protection: () => readVaultFile(path)?.wraps[0]?.kind,
    create: (protection, passphrase) => create(parts, protection, passphrase),
    openSilently: () => openSilently(parts),
    unlock: (passphrase) => unlock(parts, passphrase),
    waitSeconds: () => waitLeft(readVaultFile(path), clock),
  };
}

async function create(parts: Parts, protection: Protection, passphrase?: string): Promise<DataKey> {
  if (readVaultFile(parts.path)) throw refuse('vault-exists');
  if (protection === 'passphrase' && (passphrase ?? '').length < SHORTEST_PASSPHRASE)
    throw refuse('passphrase-short', {
      path: 'passphrase',
      detail: { least: SHORTEST_PASSPHRASE },
    });
  const key = newDataKey();
  const wrap = await wrapKey(parts.keychain, key, { protection, passphrase: passphrase ?? '' });
  writeVaultFile(parts.path, { version: 1, wraps: [wrap], failures: { count: 0, notBefore: 0 } });
  return key;
}

async function wrapKey(
  keychain: Keychain,
  key: DataKey,
  how: { readonly protection: Protection; readonly passphrase: string },
): Promise<Wrap> {
  if (how.protection === 'passphrase') return wrapWithPassphrase(key, how.passphrase);
  if (how.protection === 'none') return { kind: 'none', key: key.toString('base64') };
  const { available, backend } = keychain.status();
  if (!available) throw refuse('keychain-unavailable');
  const data = keychain.wrap(key.toString('base64')).toString('base64');
  return { kind: 'keychain', backend, data };
}

function openSilently({ path, keychain }: Parts): DataKey | undefined {
  const wraps = readVaultFile(path)?.wraps ?? [];
  const plain = wraps.find((wrap) => wrap.kind === 'none');
  if (plain) return Buffer.from(plain.key, 'base64');
  const wrapped = wraps.find((wrap) => wrap.kind === 'keychain');
  return wrapped && unwrapWithKeychain(keychain, wrapped);
}

function unwrapWithKeychain(keychain: Keychain, wrap: KeychainWrap): DataKey {
  const { available, backend } = keychain.status();
  if (!available) throw refuse('keychain-unavailable', { detail: { made: wrap.backend } });
  if (backend !== wrap.backend)
    throw refuse('keychain-changed', { detail: { made: wrap.backend, now: backend } });
  let key: Buffer;
  try {
    key = Buffer.from(keychain.unwrap(Buffer.from(wrap.data, 'base64')), 'base64');
  } catch {
    throw refuse('keychain-refused', { detail: { made: wrap.backend } });
  }
  if (key.length !== 32) throw refuse('vault-damaged');
  return key;
}

async function unlock({ path, clock }: Parts, passphrase: string): Promise<DataKey> {
  const file = readVaultFile(path);
  const wrap = file?.wraps.find((candidate) => candidate.kind === 'passphrase');
  if (!file || !wrap) throw refuse('no-passphrase');
  const wait = waitLeft(file, clock);
  if (wait > 0) throw refuse('too-soon', { detail: { waitSeconds: wait } });
  // The failure is written before the try, so that killing the app mid-try does not make it free.
  const count = file.failures.count + 1;
  const waitSeconds = waitAfter(count);
  const notBefore = clock.now() + waitSeconds * 1000;
  writeVaultFile(path, { ...file, failures: { count, notBefore } });
  const key = await unwrapWithPassphrase(wrap, passphrase);
  if (!key) throw refuse('wrong-passphrase', { path: 'passphrase', detail: { waitSeconds } });
  writeVaultFile(path, { ...file, failures: { count: 0, notBefore: 0 } });
  return key;
}

function waitLeft(file: VaultFile | undefined, clock: Clock): number {
  if (!file) return 0;
  // A clock set back must not lock the person out for longer than the longest wait.
  const left = Math.ceil((file.failures.notBefore - clock.now()) / 1000);
  return Math.max(0, Math.min(left, waitAfter(file.failures.count)));
}
