/**
 * The data key: made, wrapped, unwrapped and wiped. It knows nothing of ledgers or windows; the keychain is handed in. A
 * change of protection wraps the same key anew: the ledger's file is never encrypted again.
 */
import type { Clock } from '../clock';
import { refuse } from '../failure';
import { newDataKey, wipe } from './keys';
import type { DataKey } from './keys';
import { unwrapWithKeychain, wrapWithKeychain } from './keychain-wrap';
import type { Keychain } from './keychain-wrap';
import type { Strength } from './passphrase';
import { unwrapWithPassphrase, wrapWithPassphrase } from './passphrase';
import {
  newRecoveryKey,
  readRecoveryText,
  recoveryText,
  unwrapWithRecovery,
  wrapWithRecovery,
} from './recovery';
import type { TravelWrap, VaultFile, Wrap } from './vault-file';
import { isTravelWrap, readVaultFile, writeVaultFile } from './vault-file';

export type { Keychain } from './keychain-wrap';

/** `both`: the keychain opens it at start, and the passphrase whenever it was locked. */
export type Protection = 'keychain' | 'passphrase' | 'both' | 'none';

/** Only what asks for a passphrase can be locked: the rest would open again by itself. */
export const isLockable = (protection: Protection | undefined): boolean =>
  protection === 'passphrase' || protection === 'both';

/** What the person gives to show that the key is theirs: the passphrase, or the recovery key in its place. */
export type Change = {
  readonly protection: Protection;
  /** The new passphrase, where the protection has one. */
  readonly passphrase?: string | undefined;
  readonly current?: string | undefined;
};

export type Vault = {
  readonly exists: () => boolean;
  readonly protection: () => Protection | undefined;
  readonly hasRecovery: () => boolean;
  /**
   * Makes a new data key. Refuses with `keychain-unavailable`, `passphrase-short` or `vault-exists`. `around` is handed the
   * writing of the file once nothing but the disk can refuse it.
   */
  readonly create: (
    protection: Protection,
    passphrase?: string,
    around?: (write: () => void) => void,
  ) => Promise<DataKey>;
  /** Unwraps without asking anyone; undefined where a passphrase is needed. Throws named failures of the keychain. */
  readonly openSilently: () => DataKey | undefined;
  /** Refuses with `wrong-passphrase` or `too-soon`, each with `waitSeconds`. */
  readonly unlock: (passphrase: string) => Promise<DataKey>;
  /** Refuses with `no-recovery`, `recovery-mistyped` or `recovery-wrong`. */
  readonly recover: (text: string) => DataKey;
  /** Wraps the key in another way, or under another passphrase. Refuses as `unlock` and `create` do. */
  readonly protect: (change: Change) => Promise<void>;
  /** Makes a recovery key, in place of an earlier one, and returns it: it is kept nowhere. */
  readonly makeRecovery: (current?: string) => Promise<string>;
  readonly removeRecovery: () => void;
  /** The wraps that open a copy on another machine. */
  readonly travelWraps: () => readonly TravelWrap[];
  /** Takes over the wraps of a copy from another machine. Refuses with `vault-exists`. */
  readonly adopt: (wraps: readonly TravelWrap[]) => void;
  /** Seconds until another passphrase may be tried. */
  readonly waitSeconds: () => number;
};

type Parts = {
  readonly path: string;
  readonly keychain: Keychain;
  readonly clock: Clock;
  /** How hard scrypt works for a new passphrase; tests of many passphrases take less. */
  readonly strength?: Strength;
};

/** Shorter ones are guessed in hours even behind scrypt. */
export const SHORTEST_PASSPHRASE = 8;

/** The first three wrong tries cost nothing; then the wait doubles, up to five minutes. */
export function waitAfter(failures: number): number {
  return failures < 3 ? 0 : Math.min(2 ** (failures - 2), 300);
}

export function vaultAt(parts: Parts): Vault {
  const { path, clock } = parts;
  const wraps = () => readVaultFile(path)?.wraps ?? [];
  return {
    exists: () => readVaultFile(path) !== undefined,
    protection: () => protectionOf(wraps()),
    hasRecovery: () => wraps().some(({ kind }) => kind === 'recovery'),
    create: (protection, passphrase, around = atOnce) =>
      create(parts, { protection, passphrase, around }),
    openSilently: () => openSilently(parts),
    unlock: (passphrase) => unlock(parts, passphrase),
    recover: (text) => recover(parts, text),
    protect: (change) => protect(parts, change),
    makeRecovery: (current) => makeRecovery(parts, current),
    removeRecovery: () => {
      rewrap(path, (all) => all.filter(({ kind }) => kind !== 'recovery'));
    },
    travelWraps: () => wraps().flatMap((one) => (isTravelWrap(one) ? [one] : [])),
    adopt: (travelled) => {
      if (readVaultFile(path)) throw refuse('vault-exists');
      writeVaultFile(path, { version: 1, wraps: [...travelled], failures: noFailures });
    },
    waitSeconds: () => waitLeft(readVaultFile(path), clock),
  };
}

/**
 * The key of a copy from another machine, by its passphrase or its recovery key. Refuses with `wrong-passphrase`,
 * `recovery-wrong` or `recovery-mistyped`. Whoever has the file can try elsewhere, so that no wait would slow them down.
 */
export async function openTravelled(
  wraps: readonly TravelWrap[],
  secret: string,
): Promise<DataKey> {
  const typed = readRecoveryText(secret);
  const recovery = wraps.find((wrap) => wrap.kind === 'recovery');
  if (typed && recovery) {
    const key = unwrapWithRecovery(recovery, typed);
    wipe(typed);
    if (!key) throw refuse('recovery-wrong', { path: 'secret' });
    return key;
  }
  const passphrase = wraps.find((wrap) => wrap.kind === 'passphrase');
  if (!passphrase) throw refuse('recovery-mistyped', { path: 'secret' });
  const key = await unwrapWithPassphrase(passphrase, secret);
  if (!key) throw refuse('wrong-passphrase', { path: 'secret' });
  return key;
}

function protectionOf(wraps: readonly Wrap[]): Protection | undefined {
  const kinds = wraps.map(({ kind }) => kind);
  if (kinds.includes('none')) return 'none';
  if (kinds.includes('passphrase')) return kinds.includes('keychain') ? 'both' : 'passphrase';
  return kinds.includes('keychain') ? 'keychain' : undefined;
}

type New = {
  readonly protection: Protection;
  readonly passphrase: string | undefined;
  readonly around: (write: () => void) => void;
};

async function create(parts: Parts, { around, ...by }: New): Promise<DataKey> {
  if (readVaultFile(parts.path)) throw refuse('vault-exists');
  const key = newDataKey();
  try {
    const wraps = await wrapsFor(parts, key, by);
    // Another call may have made one meanwhile, whose ledger nothing else would open.
    if (readVaultFile(parts.path)) throw refuse('vault-exists');
    around(() => {
      writeVaultFile(parts.path, { version: 1, wraps, failures: noFailures });
    });
  } catch (error) {
    wipe(key);
    throw error;
  }
  return key;
}

const atOnce = (write: () => void): void => {
  write();
};

async function protect(parts: Parts, change: Change): Promise<void> {
  const key = await keyAgain(parts, change.current);
  try {
    const wraps = await wrapsFor(parts, key, change);
    rewrap(parts.path, (all) => [...wraps, ...all.filter(({ kind }) => kind === 'recovery')]);
  } finally {
    wipe(key);
  }
}

async function makeRecovery(parts: Parts, current?: string): Promise<string> {
  const key = await keyAgain(parts, current);
  const secret = newRecoveryKey();
  try {
    const wrap = wrapWithRecovery(key, secret);
    rewrap(parts.path, (all) => [...all.filter(({ kind }) => kind !== 'recovery'), wrap]);
    return recoveryText(secret);
  } finally {
    wipe(key);
    wipe(secret);
  }
}

/** One write of the whole file: a crash leaves the old wraps or the new ones, and both open the ledger. */
function rewrap(path: string, change: (wraps: readonly Wrap[]) => readonly Wrap[]): void {
  revise(path, ({ wraps }) => ({ wraps: [...change(wraps)] }));
}

/** Changes a part of the file as it stands now. */
function revise(path: string, change: (file: VaultFile) => Partial<VaultFile>): void {
  const file = readVaultFile(path);
  if (!file) throw refuse('no-vault');
  writeVaultFile(path, { ...file, ...change(file) });
}

const noFailures = { count: 0, notBefore: 0 };

/** The data key once more, for a change of its wraps. Whoever sits at an open window must still know the passphrase. */
async function keyAgain(parts: Parts, current?: string): Promise<DataKey> {
  const wraps = readVaultFile(parts.path)?.wraps ?? [];
  if (!wraps.some(({ kind }) => kind === 'passphrase')) {
    const key = openSilently(parts);
    if (!key) throw refuse('no-vault');
    return key;
  }
  if (current === undefined || current === '')
    throw refuse('passphrase-needed', { path: 'current' });
  return readRecoveryText(current) ? recover(parts, current) : unlock(parts, current);
}

async function wrapsFor(
  { keychain, strength }: Parts,
  key: DataKey,
  { protection, passphrase = '' }: { protection: Protection; passphrase?: string | undefined },
): Promise<Wrap[]> {
  if (protection === 'none') return [{ kind: 'none', key: key.toString('base64') }];
  const withPassphrase = protection !== 'keychain';
  if (withPassphrase && passphrase.length < SHORTEST_PASSPHRASE)
    throw refuse('passphrase-short', {
      path: 'passphrase',
      detail: { least: SHORTEST_PASSPHRASE },
    });
  return [
    ...(protection === 'passphrase' ? [] : [wrapWithKeychain(keychain, key)]),
    ...(withPassphrase ? [await wrapWithPassphrase(key, passphrase, strength)] : []),
  ];
}

function openSilently({ path, keychain }: Parts): DataKey | undefined {
  const wraps = readVaultFile(path)?.wraps ?? [];
  const plain = wraps.find((wrap) => wrap.kind === 'none');
  if (plain) return Buffer.from(plain.key, 'base64');
  const wrapped = wraps.find((wrap) => wrap.kind === 'keychain');
  if (!wrapped) return undefined;
  try {
    return unwrapWithKeychain(keychain, wrapped);
  } catch (error) {
    // With a passphrase beside it, a keychain that is gone costs only the typing.
    if (wraps.some(({ kind }) => kind === 'passphrase')) return undefined;
    throw error;
  }
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
  return forgiven(path, key);
}

/** Whoever has opened it does not wait for earlier tries. */
function forgiven(path: string, key: DataKey): DataKey {
  try {
    // As it stands now: its wraps may have been changed meanwhile.
    revise(path, () => ({ failures: noFailures }));
    return key;
  } catch (error) {
    wipe(key);
    throw error;
  }
}

/** 128 random bits need no waiting between tries; a slip of the pen is told apart by its checksum. */
function recover({ path }: Parts, text: string): DataKey {
  const wrap = readVaultFile(path)?.wraps.find((candidate) => candidate.kind === 'recovery');
  if (!wrap) throw refuse('no-recovery');
  const secret = readRecoveryText(text);
  if (!secret) throw refuse('recovery-mistyped', { path: 'key' });
  const key = unwrapWithRecovery(wrap, secret);
  wipe(secret);
  if (!key) throw refuse('recovery-wrong', { path: 'key' });
  return forgiven(path, key);
}

function waitLeft(file: VaultFile | undefined, clock: Clock): number {
  if (!file) return 0;
  // A clock set back must not lock the person out for longer than the longest wait.
  const left = Math.ceil((file.failures.notBefore - clock.now()) / 1000);
  return Math.max(0, Math.min(left, waitAfter(file.failures.count)));
}
