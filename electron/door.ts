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

/**
 * The desk behind its key: opened with it, the key wiped at once, and closed again. What was derived from the key is kept
 * while the ledger is open, or is unfit to open and may be restored, and is wiped when it closes.
 */
export function doorOf(options: DoorOptions): Door {
  const { profile, clock, onUpdate, onOpen } = options;
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
  const forget = (): void => {
    desk?.close();
    desk = undefined;
    failure = undefined;
    if (keys) wipe(keys.chain);
    keys = undefined;
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
    attempt: (work: () => void): void => {
      try {
        work();
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        ({ failure } = error);
      }
    },
    forget,
    close: (): void => {
      if (desk) options.onClose(desk);
      forget();
    },
  };
}
