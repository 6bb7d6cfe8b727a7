/**
 * From a folder on disk to an open desk and back: which state the vault is in, and the steps between the states. The window
 * shows the state; nothing else opens or closes a ledger.
 */
import type { VaultState } from '../shared/ipc/contract';
import type { Update } from '../shared/ipc/views';
import type { Locale } from '../shared/locales';
import type { Clock } from './clock';
import type { Desk } from './desk';
import type { Door } from './door';
import { doorOf } from './door';
import { FailureError, refuse } from './failure';
import type { Inspector } from './inspector';
import type { Profile } from './profile';
import { makeFolders } from './profile';
import type { Change, Keychain, Protection, Vault } from './vault/vault';
import { isLockable, openTravelled, vaultAt } from './vault/vault';
import type { TravelWrap } from './vault/vault-file';

export type Session = {
  readonly state: () => VaultState;
  readonly desk: () => Desk | undefined;
  readonly glimpse: Door['glimpse'];
  readonly settled: Door['settled'];
  /** Opens what opens without asking: a keychain's or an unprotected ledger. */
  readonly start: () => Promise<void>;
  /** Settles when `start` has come to an end, or to where it takes long: a check by another process, reading behind a glimpse. */
  readonly known: Promise<void>;
  readonly create: (protection: Protection, passphrase?: string) => Promise<VaultState>;
  readonly unlock: (passphrase: string) => Promise<VaultState>;
  readonly recover: (recoveryKey: string) => Promise<VaultState>;
  readonly protect: (change: Change) => Promise<VaultState>;
  /** The new recovery key, which is kept nowhere. */
  readonly makeRecovery: (
    current?: string,
  ) => Promise<{ readonly key: string; readonly state: VaultState }>;
  readonly removeRecovery: () => VaultState;
  readonly lock: () => VaultState;
  /** The person was told that the ledger was copied from elsewhere. */
  readonly settleDown: () => VaultState;
  /** Puts a backup in the ledger's place and returns where the replaced ledger is kept. Refuses as `stageBackup` does. */
  readonly restore: (backup: string, beforeReplacing: () => Promise<void>) => Promise<string>;
  /** Takes over a backup of another machine, where there is no ledger yet. Refuses as `openTravelled` and `stageBackup` do. */
  readonly adopt: (from: Travelled) => Promise<VaultState>;
  readonly travelWraps: () => readonly TravelWrap[];
  readonly inspect: Door['inspect'];
  readonly copy: Door['copy'];
  readonly doubt: Door['doubt'];
  /** Closes the ledger as if it had never been opened: nothing of it is remembered. */
  readonly forget: () => void;
  readonly close: () => void;
};

export type Travelled = {
  readonly backup: string;
  readonly wraps: readonly TravelWrap[];
  readonly secret: string;
};

type Options = {
  readonly profile: Profile;
  readonly keychain: Keychain;
  readonly clock: Clock;
  readonly inspector: Inspector;
  readonly locale: () => Locale;
  readonly onState: (state: VaultState) => void;
  /** Whether a window is on the screen. */
  readonly isWatched?: () => boolean;
  readonly onUpdate: (update: Update) => void;
  readonly onOpen: (desk: Desk) => void;
  readonly onUnfit: () => void;
  readonly onClose: (desk: Desk) => void;
};

export function createSession(options: Options): Session {
  const { profile, keychain, clock } = options;
  makeFolders(profile);
  const vault = vaultAt({ path: profile.vaultFile, keychain, clock });
  const { promise: known, resolve: know } = deferred();
  const door = doorOf({
    ...options,
    onKnown: () => {
      told();
      know();
    },
  });
  const state = (): VaultState => ({
    ...stateNow(door, vault),
    recovery: recoveryOf(vault),
    keychain: keychain.status(),
    folder: profile.folder,
    demo: profile.demo,
    ...(door.desk()?.ledger.isNewHere() === true && { copied: true }),
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
    glimpse: door.glimpse,
    settled: door.settled,
    start: () => startOf({ vault, door, told }).finally(know),
    known,
    create: async (protection, passphrase) => {
      await door.open(await vault.create(protection, passphrase));
      return told();
    },
    unlock: async (passphrase) => {
      if (door.desk()) throw refuse('already-open');
      const key = await vault.unlock(passphrase);
      await door.attempt(key);
      return told();
    },
    ...keySteps({ vault, door, told }),
    lock: () => {
      if (!isLockable(vault.protection())) throw refuse('no-passphrase');
      door.close();
      return told();
    },
    travelWraps: vault.travelWraps,
    inspect: door.inspect,
    copy: door.copy,
    doubt: door.doubt,
    ...ledgerSteps({ door, told }),
    forget: door.forget,
    close: door.close,
  };
}

function ledgerSteps(parts: {
  readonly door: Door;
  readonly told: () => VaultState;
}): Pick<Session, 'restore' | 'settleDown'> {
  const { door, told } = parts;
  return {
    restore: async (backup, beforeReplacing) => {
      const kept = await door.restore(backup, beforeReplacing);
      told();
      return kept;
    },
    settleDown: () => {
      const desk = door.desk();
      if (!desk) throw refuse('locked');
      desk.ledger.settleDown();
      return told();
    },
  };
}

async function startOf({ vault, door, told }: KeyParts): Promise<void> {
  const key = door.trying(() => vault.openSilently());
  if (key) await door.attempt(key);
  told();
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

type KeyParts = {
  readonly vault: Vault;
  readonly door: Door;
  readonly told: () => VaultState;
};

/** The steps that concern the key and not the ledger. */
function keySteps(
  parts: KeyParts,
): Pick<Session, 'adopt' | 'recover' | 'protect' | 'makeRecovery' | 'removeRecovery'> {
  const { vault, door, told } = parts;
  return {
    adopt: async ({ backup, wraps, secret }) => {
      if (vault.exists()) throw refuse('vault-exists');
      await door.adopt(await openTravelled(wraps, secret), backup, () => {
        vault.adopt(wraps);
      });
      return told();
    },
    recover: async (recoveryKey) => {
      if (door.desk()) throw refuse('already-open');
      await door.attempt(vault.recover(recoveryKey));
      return told();
    },
    protect: async (change) => {
      if (!door.desk()) throw refuse('locked');
      await vault.protect(change);
      return told();
    },
    makeRecovery: async (current) => {
      if (!door.desk()) throw refuse('locked');
      const key = await vault.makeRecovery(current);
      return { key, state: told() };
    },
    removeRecovery: () => {
      if (!door.desk()) throw refuse('locked');
      vault.removeRecovery();
      return told();
    },
  };
}

/** A vault's file that cannot be read has its own failure; it has no recovery key to offer. */
function recoveryOf(vault: Vault): boolean {
  try {
    return vault.hasRecovery();
  } catch (error) {
    if (error instanceof FailureError) return false;
    throw error;
  }
}

function stateNow(
  door: Door,
  vault: Vault,
): Pick<VaultState, 'status' | 'protection' | 'upgrading' | 'waitSeconds' | 'failure'> {
  const failure = door.failure();
  if (failure) {
    return { status: 'failed', failure: { code: failure.code, detail: { ...failure.detail } } };
  }
  const protection = vault.protection();
  if (!protection) return { status: 'none' };
  const checking = door.checking();
  if (checking) return { status: 'checking', protection, upgrading: checking === 'upgrade' };
  if (door.desk() ?? door.glimpse()) return { status: 'open', protection };
  return { status: 'locked', protection, waitSeconds: vault.waitSeconds() };
}
