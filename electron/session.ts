/**
 * From a folder on disk to an open desk and back: which state the vault is in, and the steps between the states. The window
 * shows the state; nothing else opens or closes a ledger.
 */
import type { VaultState } from '../shared/ipc/contract';
import type { Update } from '../shared/ipc/views';
import type { Locale } from '../shared/locales';
import type { Failure } from '../shared/result';
import type { Clock } from './clock';
import { momentOf } from './clock';
import type { Desk } from './desk';
import { openDesk } from './desk';
import { FailureError, refuse } from './failure';
import { openLedger } from './ledger/ledger';
import { removeDatabase } from './ledger/backup';
import { putInPlace, stageBackup } from './ledger/restore';
import type { Profile } from './profile';
import { makeFolders } from './profile';
import type { DataKey, LedgerKeys } from './vault/keys';
import { ledgerKeys, wipe } from './vault/keys';
import type { Keychain, Protection } from './vault/vault';
import { vaultAt } from './vault/vault';

export type Session = {
  readonly state: () => VaultState;
  readonly desk: () => Desk | undefined;
  /** Opens what opens without asking: a keychain's or an unprotected ledger. */
  readonly start: () => void;
  readonly create: (protection: Protection, passphrase?: string) => Promise<VaultState>;
  readonly unlock: (passphrase: string) => Promise<VaultState>;
  readonly lock: () => VaultState;
  /** Puts a backup in the ledger's place and returns where the replaced ledger is kept. Refuses as `stageBackup` does. */
  readonly restore: (backup: string, beforeReplacing: () => void) => string;
  readonly close: () => void;
};

type Options = {
  readonly profile: Profile;
  readonly keychain: Keychain;
  readonly clock: Clock;
  readonly locale: () => Locale;
  readonly onState: (state: VaultState) => void;
  readonly onUpdate: (update: Update) => void;
  readonly onOpen: (desk: Desk) => void;
};

export function createSession(options: Options): Session {
  const { profile, keychain, clock } = options;
  makeFolders(profile);
  const vault = vaultAt({ path: profile.vaultFile, keychain, clock });
  const door = doorOf(options);
  const state = (): VaultState => ({
    ...stateNow({ failure: door.failure(), desk: door.desk(), vault }),
    keychain: keychain.status(),
    folder: profile.folder,
    demo: profile.demo,
    locale: options.locale(),
  });
  const told = (): VaultState => {
    const now = state();
    options.onState(now);
    return now;
  };
  return {
    state,
    desk: door.desk,
    start: () => {
      door.attempt(() => {
        const key = vault.openSilently();
        if (key) door.open(key);
      });
    },
    create: async (protection, passphrase) => {
      door.open(await vault.create(protection, passphrase));
      return told();
    },
    unlock: async (passphrase) => {
      if (door.desk()) throw refuse('already-open');
      const key = await vault.unlock(passphrase);
      door.attempt(() => {
        door.open(key);
      });
      return told();
    },
    lock: () => {
      if (vault.protection() !== 'passphrase') throw refuse('no-passphrase');
      door.close();
      return told();
    },
    restore: (backup, beforeReplacing) => {
      const kept = door.restore(backup, beforeReplacing);
      told();
      return kept;
    },
    close: door.close,
  };
}

/**
 * The desk behind its key: opened with it, the key wiped at once, and closed again. What was derived from the key is kept
 * while the ledger is open, or is unfit to open and may be restored, and is wiped when it closes.
 */
function doorOf({ profile, clock, onUpdate, onOpen }: Options) {
  let desk: Desk | undefined;
  let failure: Failure | undefined;
  let keys: LedgerKeys | undefined;
  const openWith = (known: LedgerKeys): Desk => {
    const opened = openDesk({ ledger: openLedger(profile, known), clock, onUpdate });
    desk = opened;
    failure = undefined;
    return opened;
  };
  const restore = (backup: string, beforeReplacing: () => void): string => {
    if (!keys) throw refuse('locked');
    const staged = stageBackup(profile, keys, backup);
    try {
      if (desk) beforeReplacing();
      return replace(staged, keys);
    } finally {
      removeDatabase(staged);
    }
  };
  const replace = (staged: string, known: LedgerKeys): string => {
    const wasOpen = desk !== undefined;
    const settled = desk?.close() ?? true;
    desk = undefined;
    let kept: string;
    try {
      if (!settled) throw refuse('restart-needed');
      kept = putInPlace(profile, staged, momentOf(clock));
    } catch (error) {
      if (wasOpen) openWith(known);
      throw error;
    }
    const opened = openWith(known);
    // Another epoch: whoever mirrors the ledger starts over.
    const seq = opened.seq();
    onUpdate({ epoch: opened.ledger.epoch, from: seq, seq, delta: {} });
    onOpen(opened);
    return kept;
  };
  return {
    restore,
    desk: () => desk,
    failure: () => failure,
    open: (key: DataKey): void => {
      keys = ledgerKeys(key);
      wipe(key);
      onOpen(openWith(keys));
    },
    /** Runs a step that may find the ledger unfit to open: that becomes the state, not an error. */
    attempt: (work: () => void): void => {
      try {
        work();
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        ({ failure } = error);
      }
    },
    close: (): void => {
      desk?.close();
      desk = undefined;
      if (keys) wipe(keys.chain);
      keys = undefined;
    },
  };
}

function stateNow(parts: {
  readonly failure: Failure | undefined;
  readonly desk: Desk | undefined;
  readonly vault: ReturnType<typeof vaultAt>;
}): Pick<VaultState, 'status' | 'protection' | 'waitSeconds' | 'failure'> {
  const { failure, desk, vault } = parts;
  if (failure) {
    return { status: 'failed', failure: { code: failure.code, detail: { ...failure.detail } } };
  }
  const protection = vault.protection();
  if (!protection) return { status: 'none' };
  if (desk) return { status: 'open', protection };
  return { status: 'locked', protection, waitSeconds: vault.waitSeconds() };
}
