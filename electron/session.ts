/**
 * From a folder on disk to an open desk and back: which state the vault is in, and the steps between the states. The window
 * shows the state; nothing else opens or closes a ledger.
 */
import type { VaultState } from '../shared/ipc/contract';
import type { Update } from '../shared/ipc/views';
import type { Locale } from '../shared/locales';
import type { Failure } from '../shared/result';
import type { Clock } from './clock';
import type { Desk } from './desk';
import type { Door } from './door';
import { doorOf } from './door';
import { FailureError, refuse } from './failure';
import type { Inspector } from './inspector';
import type { Profile } from './profile';
import { makeFolders } from './profile';
import type { DataKey } from './vault/keys';
import { wipe } from './vault/keys';
import type { Change, Keychain, Protection, Vault } from './vault/vault';
import { isLockable, openTravelled, vaultAt } from './vault/vault';
import type { TravelWrap } from './vault/vault-file';

export type Session = {
  readonly state: () => VaultState;
  readonly desk: () => Desk | undefined;
  readonly glimpse: Door['glimpse'];
  readonly settled: Door['settled'];
  readonly drafts: Door['drafts'];
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
  /** Once closed, the ledger does not open again without a passphrase. */
  readonly isLockable: () => boolean;
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
  const protection = protectionBehind(door, vault);
  const state = (): VaultState => ({
    ...stateNow({ door, vault, protection }),
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
    drafts: door.drafts,
    start: () => startOf({ vault, door, told }).finally(know),
    known,
    ...waysIn({ vault, door, told }),
    ...keySteps({ vault, door, told }),
    isLockable: () => isLockable(protection()),
    lock: () => {
      if (!isLockable(protection())) throw refuse('no-passphrase');
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
      try {
        return await door.restore(backup, beforeReplacing);
      } finally {
        // Where it failed, the ledger it was to replace may not have opened again.
        told();
      }
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

/** The steps that open a ledger. */
function waysIn(parts: KeyParts): Pick<Session, 'create' | 'unlock' | 'recover' | 'adopt'> {
  const { vault, door, told } = parts;
  const openWith = async (unwrap: () => DataKey | Promise<DataKey>): Promise<VaultState> => {
    if (door.isTaken()) throw refuse('already-open');
    const before = door.turns();
    const key = await unwrap();
    // Another call has opened it meanwhile, or the machine was left.
    if (door.turns() !== before) {
      wipe(key);
      throw refuse(door.isTaken() ? 'already-open' : 'locked');
    }
    await door.attempt(key);
    return told();
  };
  return {
    create: async (protection, passphrase) => {
      if (door.isTaken()) throw refuse('already-open');
      if (vault.exists()) throw refuse('vault-exists');
      await door.open(await vault.create(protection, passphrase, door.withPlaceCleared));
      return told();
    },
    unlock: (passphrase) => openWith(() => vault.unlock(passphrase)),
    recover: (recoveryKey) => openWith(() => vault.recover(recoveryKey)),
    adopt: async ({ backup, wraps, secret }) => {
      if (vault.exists()) throw refuse('vault-exists');
      const key = await openTravelled(wraps, secret);
      try {
        await door.adopt(key, backup, () => {
          vault.adopt(wraps);
        });
      } finally {
        wipe(key);
      }
      return told();
    },
  };
}

/** The steps that concern the key and not the ledger. */
function keySteps(parts: KeyParts): Pick<Session, 'protect' | 'makeRecovery' | 'removeRecovery'> {
  const { vault, door, told } = parts;
  return {
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

/**
 * How the ledger is protected. While one is held, that is how it was last: a key file that is damaged or gone meanwhile must
 * not keep it from being locked.
 */
function protectionBehind(door: Door, vault: Vault): Vault['protection'] {
  let last: Protection | undefined;
  return () => {
    try {
      const now = vault.protection();
      if (now !== undefined || !door.isHeld()) last = now;
    } catch (error) {
      if (!door.isHeld()) throw error;
    }
    return last;
  };
}

type StateParts = Pick<KeyParts, 'door' | 'vault'> & Pick<Vault, 'protection'>;

type Standing = Pick<VaultState, 'status' | 'protection' | 'upgrading' | 'waitSeconds' | 'failure'>;

function stateNow(parts: StateParts): Standing {
  try {
    const failure = parts.door.failure();
    return failure ? failed(failure) : soundState(parts);
  } catch (error) {
    // The vault's file cannot be read.
    if (error instanceof FailureError) return failed(error.failure);
    throw error;
  }
}

const failed = ({ code, detail }: Failure): Standing => ({
  status: 'failed',
  failure: { code, detail: { ...detail } },
});

function soundState({ door, vault, protection: known }: StateParts): Standing {
  const protection = known();
  if (!protection) return { status: 'none' };
  const checking = door.checking();
  if (checking) return { status: 'checking', protection, upgrading: checking === 'upgrade' };
  if (door.desk() ?? door.glimpse()) return { status: 'open', protection };
  return { status: 'locked', protection, waitSeconds: vault.waitSeconds() };
}
