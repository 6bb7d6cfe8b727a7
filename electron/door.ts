import type { Update } from '../shared/ipc/views';
import type { Failure } from '../shared/result';
import type { Clock } from './clock';
import { momentOf } from './clock';
import type { Desk } from './desk';
import { openDesk } from './desk';
import { FailureError, refuse } from './failure';
import { removeDatabase } from './ledger/backup';
import { openLedger } from './ledger/ledger';
import { putInPlace, stageBackup } from './ledger/restore';
import type { Profile } from './profile';
import type { DataKey, LedgerKeys } from './vault/keys';
import { ledgerKeys, wipe } from './vault/keys';

export type Door = {
  readonly desk: () => Desk | undefined;
  readonly failure: () => Failure | undefined;
  readonly open: (key: DataKey) => void;
  /** Runs a step that may find the ledger unfit to open: that becomes the state, not an error. */
  readonly attempt: (work: () => void) => void;
  readonly restore: (backup: string, beforeReplacing: () => void) => string;
  readonly forget: () => void;
  readonly close: () => void;
};

export type DoorOptions = {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly onUpdate: (update: Update) => void;
  readonly onOpen: (desk: Desk) => void;
  /** The desk is about to close and what it knows to be forgotten. */
  readonly onClose: (desk: Desk) => void;
};

/** What is behind the door now. `keys` stay while the ledger is open, or is unfit to open and may be restored. */
type Inside = {
  desk: Desk | undefined;
  failure: Failure | undefined;
  keys: LedgerKeys | undefined;
};

/** The desk behind its key: opened with it, the key wiped at once, and closed again. */
export function doorOf(options: DoorOptions): Door {
  const inside: Inside = { desk: undefined, failure: undefined, keys: undefined };
  const forget = (): void => {
    inside.desk?.close();
    inside.desk = undefined;
    inside.failure = undefined;
    if (inside.keys) wipe(inside.keys.chain);
    inside.keys = undefined;
  };
  return {
    desk: () => inside.desk,
    failure: () => inside.failure,
    open: (key) => {
      inside.keys = ledgerKeys(key);
      wipe(key);
      options.onOpen(openWith(inside, options, inside.keys));
    },
    attempt: (work) => {
      try {
        work();
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        inside.failure = error.failure;
      }
    },
    restore: (backup, beforeReplacing) => {
      if (!inside.keys) throw refuse('locked');
      const staged = stageBackup(options.profile, inside.keys, backup);
      try {
        if (inside.desk) beforeReplacing();
        return replace(inside, options, { staged, keys: inside.keys });
      } finally {
        removeDatabase(staged);
      }
    },
    forget,
    close: () => {
      if (inside.desk) options.onClose(inside.desk);
      forget();
    },
  };
}

function openWith(
  inside: Inside,
  { profile, clock, onUpdate }: DoorOptions,
  keys: LedgerKeys,
): Desk {
  const opened = openDesk({ ledger: openLedger(profile, keys), clock, onUpdate });
  inside.desk = opened;
  inside.failure = undefined;
  return opened;
}

/** Closes the ledger, puts the staged one in its place and opens that; where the place cannot be taken, the old one again. */
function replace(
  inside: Inside,
  options: DoorOptions,
  { staged, keys }: { readonly staged: string; readonly keys: LedgerKeys },
): string {
  const wasOpen = inside.desk !== undefined;
  const settled = inside.desk?.close() ?? true;
  inside.desk = undefined;
  let kept: string;
  try {
    if (!settled) throw refuse('restart-needed');
    kept = putInPlace(options.profile, staged, momentOf(options.clock));
  } catch (error) {
    if (wasOpen) openWith(inside, options, keys);
    throw error;
  }
  const opened = openWith(inside, options, keys);
  // Another epoch: whoever mirrors the ledger starts over.
  const seq = opened.seq();
  options.onUpdate({ epoch: opened.ledger.epoch, from: seq, seq, delta: {} });
  options.onOpen(opened);
  return kept;
}
