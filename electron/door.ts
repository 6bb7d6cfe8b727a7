import { existsSync } from 'node:fs';
import type { Packed } from '../shared/ipc/packed';
import type { Snapshot } from '../shared/ipc/views';
import type { Failure } from '../shared/result';
import { failureOf } from './answer';
import { momentOf } from './clock';
import type { Desk } from './desk';
import type { Doubt } from './doubt';
import { doubtIn } from './doubt';
import { refuse } from './failure';
import { glanceBeside } from './glance';
import type { Inspected } from './inspector';
import type { Checking, DoorOptions, Inside } from './inside';
import { copyWith, leaveGlance, openUnhurried, openWith, readElsewhere } from './inside';
import type { CopyLedger } from './ledger/backup';
import { removeDatabase } from './ledger/backup';
import type { Staged } from './ledger/restore';
import { moveIn, putInPlace, stageBackup, withPlaceCleared } from './ledger/restore';
import { reporting } from './report-fault';
import type { SealedDrafts } from './sealed-drafts';
import { sealedDrafts } from './sealed-drafts';
import type { DataKey, LedgerKeys } from './vault/keys';
import { draftsKey, glanceKey, ledgerKeys, wipe } from './vault/keys';

export type Door = {
  readonly desk: () => Desk | undefined;
  /** What the ledger showed when it was closed, which still holds, while its records are read. */
  readonly glimpse: () => Packed<Snapshot> | undefined;
  /** Has the records read that a glimpse stands in for. Settles once none does: at once, or when the opening has ended. */
  readonly settled: () => Promise<void>;
  readonly drafts: Pick<SealedDrafts, 'keep' | 'kept'>;
  readonly failure: () => Failure | undefined;
  /** Why the ledger is with another process before it is opened, while it is. */
  readonly checking: () => Checking | undefined;
  /** A ledger's keys are held: it is open, being opened, or unfit for it. */
  readonly isHeld: () => boolean;
  /** It is open, or being opened. */
  readonly isTaken: () => boolean;
  /** Counts the openings and closings: whoever waited for something sees whether there was one meanwhile. */
  readonly turns: () => number;
  /** Opens; what stands in the way is thrown, and nothing is held any more. */
  readonly open: (key: DataKey) => Promise<void>;
  /** Opens, where a ledger unfit to open becomes the state and not an error. */
  readonly attempt: (key: DataKey) => Promise<void>;
  /** Runs a step before the opening; what it refuses becomes the state. */
  readonly trying: <T>(step: () => T) => T | undefined;
  /** Has the ledger, or a copy, read by another process. Refuses with `locked` where its key is not known. */
  readonly inspect: (copy?: string) => Promise<Inspected>;
  /** Has the open ledger copied and the copy verified by another process. Refuses with `locked`. */
  readonly copy: CopyLedger;
  readonly doubt: Pick<Doubt, 'settle' | 'confirm'>;
  readonly restore: (backup: string, beforeReplacing: () => Promise<void>) => Promise<string>;
  /** Takes a step while a ledger whose key file is gone is out of the way; it lies there again where the step throws. */
  readonly withPlaceCleared: (step: () => void) => void;
  /** Puts a backup where there is no ledger yet; `keepKey` runs before it is opened. */
  readonly adopt: (key: DataKey, backup: string, keepKey: () => void) => Promise<void>;
  readonly forget: () => void;
  readonly close: () => void;
};

/** The desk behind its key: opened with it, the key wiped at once, and closed again. */
export function doorOf(options: DoorOptions): Door {
  const inside: Inside = {
    ...{ desk: undefined, glance: undefined, glimpse: undefined },
    ...{ onAsked: nothingMore, opening: Promise.resolve() },
    ...{ failure: undefined, keys: undefined, checking: undefined, turns: 0 },
    drafts: sealedDrafts(),
  };
  const doubt = doubtIn(options.profile);
  return {
    desk: () => inside.desk,
    glimpse: () => inside.glimpse,
    settled: () => {
      if (inside.glimpse === undefined) return Promise.resolve();
      inside.onAsked();
      return inside.opening;
    },
    drafts: inside.drafts,
    failure: () => inside.failure,
    checking: () => inside.checking,
    isHeld: () => inside.keys !== undefined,
    isTaken: () => isTaken(inside),
    turns: () => inside.turns,
    ...entrance(inside, options, doubt),
    trying: (step) => trying(inside, step),
    ...elsewhere(inside, options),
    doubt,
    restore: (backup, beforeReplacing) => restore(inside, options, { backup, beforeReplacing }),
    forget: () => {
      forget(inside, options);
    },
    close: () => {
      leave(inside, options, doubt);
      forget(inside, options);
    },
  };
}

/** The ways in. */
function entrance(
  inside: Inside,
  options: DoorOptions,
  doubt: Doubt,
): Pick<Door, 'open' | 'attempt' | 'adopt' | 'withPlaceCleared'> {
  const { profile, inspector } = options;
  const enter = async (keys: LedgerKeys): Promise<void> => {
    if (doubt.isThere()) await readElsewhere(inside, options, keys);
    doubt.raise();
    const opening = openUnhurried(inside, options, keys);
    inside.opening = opening.then(nothingMore, nothingMore);
    options.onOpen(await opening);
  };
  const open = async (key: DataKey): Promise<void> => {
    const keys = hold(inside, options, key);
    try {
      await enter(keys);
    } catch (error) {
      if (inside.keys === keys) forget(inside, options);
      throw error;
    }
  };
  const cleared = (step: () => void) => {
    withPlaceCleared(profile, momentOf(options.clock), step);
  };
  return {
    open,
    attempt: async (key) => {
      const keys = hold(inside, options, key);
      try {
        await enter(keys);
      } catch (error) {
        // It was locked meanwhile, or opened anew: that is no failure.
        if (inside.keys !== keys) return;
        // Whatever it is, the window must stand and say so.
        unfit(inside, options, error);
      }
    },
    withPlaceCleared: cleared,
    adopt: async (key, backup, keepKey) => {
      const parts = { profile, keys: ledgerKeys(key) };
      const staged = await stageBackup({ ...parts, inspector }, backup);
      try {
        // Another ledger was made here meanwhile.
        if (isTaken(inside) || existsSync(profile.vaultFile)) throw refuse('vault-exists');
        cleared(() => {
          try {
            moveIn(parts, staged);
            keepKey();
          } catch (error) {
            // Nobody could open it.
            if (!existsSync(profile.vaultFile)) removeDatabase(profile.ledgerFile);
            throw error;
          }
        });
      } finally {
        removeDatabase(staged.file);
      }
      await open(key);
    },
  };
}

const nothingMore = (): void => undefined;

/** Open, or on the way to it. */
const isTaken = ({ keys, failure }: Inside): boolean => keys !== undefined && failure === undefined;

/** The keys stay, so that a backup can be put in its place, and an opening can be tried again. */
function unfit(inside: Inside, { onUnfit }: DoorOptions, error: unknown): void {
  inside.failure = failureOf(error);
  onUnfit();
}

/** Holds the keys of a ledger about to be opened, in place of what was held; the data key is wiped. */
function hold(inside: Inside, options: DoorOptions, key: DataKey): LedgerKeys {
  forget(inside, options);
  const keys = ledgerKeys(key);
  inside.keys = keys;
  inside.glance = glanceBeside(options.profile, glanceKey(key));
  inside.drafts.open(draftsKey(key));
  wipe(key);
  return keys;
}

/** What is left for later. Whatever fails of it, the ledger is closed. */
function leave({ desk, glance }: Inside, { onClose }: DoorOptions, doubt: Doubt): void {
  if (desk) {
    reporting('lock', () => {
      onClose(desk);
    });
    reporting('lock', () => {
      leaveGlance(desk, glance);
    });
  }
  reporting('lock', doubt.leave);
}

function forget(inside: Inside, { inspector }: Pick<DoorOptions, 'inspector'>): void {
  const { desk, glance, keys } = inside;
  inside.turns += 1;
  inside.desk = undefined;
  inside.glance = undefined;
  inside.glimpse = undefined;
  inside.onAsked();
  inside.failure = undefined;
  inside.checking = undefined;
  inside.keys = undefined;
  void inspector.stop();
  reporting('close', () => {
    desk?.close();
  });
  glance?.forget();
  inside.drafts.lock();
  if (keys) wipe(keys.chain);
}

function trying<T>(inside: Inside, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    inside.failure = failureOf(error);
    return undefined;
  }
}

/** What another process does with the ledger, as long as its key is known. */
function elsewhere(inside: Inside, options: DoorOptions): Pick<Door, 'inspect' | 'copy'> {
  const { profile, inspector } = options;
  return {
    inspect: (copy) => {
      const { keys } = inside;
      if (!keys) throw refuse('locked');
      const live = copy === undefined;
      return inspector.inspect({ file: copy ?? profile.ledgerFile, keys, live });
    },
    copy: (to) => {
      if (!inside.desk || !inside.keys) throw refuse('locked');
      return copyWith(inside.keys, options, to);
    },
  };
}

async function restore(
  inside: Inside,
  options: DoorOptions,
  from: { readonly backup: string; readonly beforeReplacing: () => Promise<void> },
): Promise<string> {
  const { profile, inspector } = options;
  const { keys } = inside;
  if (!keys) throw refuse('locked');
  const staged = await stageBackup({ profile, keys, inspector }, from.backup);
  try {
    // It may have been locked or forgotten meanwhile.
    if (inside.keys !== keys) throw refuse('locked');
    if (inside.desk) await from.beforeReplacing();
    if (inside.keys !== keys) throw refuse('locked');
    // No other process may have the ledger open while it is replaced.
    await inspector.stop();
    if (inside.keys !== keys) throw refuse('locked');
    return replace(inside, options, { staged, keys });
  } finally {
    removeDatabase(staged.file);
  }
}

/** Closes the ledger, puts the staged one in its place and opens that; where the place cannot be taken, the old one again. */
function replace(
  inside: Inside,
  options: DoorOptions,
  { staged, keys }: { readonly staged: Staged; readonly keys: LedgerKeys },
): string {
  const wasOpen = inside.desk !== undefined;
  const settled = inside.desk?.close() ?? true;
  inside.desk = undefined;
  let kept: string;
  try {
    if (!settled) throw refuse('restart-needed');
    kept = putInPlace({ ...options, keys }, staged, momentOf(options.clock));
  } catch (error) {
    if (wasOpen)
      reporting('reopen', () => {
        openReplaced(inside, options, keys);
      });
    throw error;
  }
  const opened = openReplaced(inside, options, keys);
  // Another epoch: whoever mirrors the ledger starts over.
  const seq = opened.seq();
  options.onUpdate({ epoch: opened.ledger.epoch, from: seq, seq, delta: {} });
  options.onOpen(opened);
  return kept;
}

/** Without a desk and without a failure it would count as being opened for good: neither unlocked nor restored again. */
function openReplaced(inside: Inside, options: DoorOptions, keys: LedgerKeys): Desk {
  try {
    return openWith(inside, options, keys);
  } catch (error) {
    unfit(inside, options, error);
    throw error;
  }
}
