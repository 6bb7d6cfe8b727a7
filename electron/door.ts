import type { Update } from '../shared/ipc/views';
import type { Failure } from '../shared/result';
import { failureOf } from './answer';
import type { Clock } from './clock';
import { momentOf } from './clock';
import type { Desk } from './desk';
import { openDesk } from './desk';
import type { Doubt } from './doubt';
import { doubtIn } from './doubt';
import { FailureError, refuse } from './failure';
import type { Inspected, Inspector } from './inspector';
import type { CopyLedger } from './ledger/backup';
import { backUp, removeDatabase } from './ledger/backup';
import type { Ledger } from './ledger/ledger';
import { beginOpening, openLedger } from './ledger/ledger';
import type { Staged } from './ledger/restore';
import { moveIn, putInPlace, stageBackup } from './ledger/restore';
import type { Profile } from './profile';
import { unhurried } from './unhurried';
import type { DataKey, LedgerKeys } from './vault/keys';
import { ledgerKeys, wipe } from './vault/keys';

/** `crash`: it is read, because the last start did not survive that. `upgrade`: it is copied before it is changed. */
export type Checking = 'crash' | 'upgrade';

export type Door = {
  readonly desk: () => Desk | undefined;
  readonly failure: () => Failure | undefined;
  /** Why the ledger is with another process before it is opened, while it is. */
  readonly checking: () => Checking | undefined;
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
  /** Puts a backup where there is no ledger yet; `keepKey` runs before it is opened. */
  readonly adopt: (key: DataKey, backup: string, keepKey: () => void) => Promise<void>;
  readonly forget: () => void;
  readonly close: () => void;
};

export type DoorOptions = {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly inspector: Inspector;
  readonly onUpdate: (update: Update) => void;
  readonly onOpen: (desk: Desk) => void;
  readonly onChecking: () => void;
  /** The ledger is unfit to open; its key is known, so that it can be inspected and restored. */
  readonly onUnfit: () => void;
  /** The desk is about to close and what it knows to be forgotten. */
  readonly onClose: (desk: Desk) => void;
};

/** What is behind the door now. `keys` stay while the ledger is open, or is unfit to open and may be restored. */
type Inside = {
  desk: Desk | undefined;
  failure: Failure | undefined;
  keys: LedgerKeys | undefined;
  checking: Checking | undefined;
};

/** The desk behind its key: opened with it, the key wiped at once, and closed again. */
export function doorOf(options: DoorOptions): Door {
  const { profile, inspector } = options;
  const inside: Inside = {
    ...{ desk: undefined, failure: undefined },
    ...{ keys: undefined, checking: undefined },
  };
  const doubt = doubtIn(profile);
  const forget = (): void => {
    void inspector.stop();
    inside.desk?.close();
    inside.desk = undefined;
    inside.failure = undefined;
    if (inside.keys) wipe(inside.keys.chain);
    inside.keys = undefined;
  };
  const open = async (key: DataKey): Promise<void> => {
    const keys = ledgerKeys(key);
    inside.keys = keys;
    wipe(key);
    if (doubt.isThere()) await readElsewhere(inside, options, keys);
    doubt.raise();
    options.onOpen(await openUnhurried(inside, options, keys));
  };
  return {
    desk: () => inside.desk,
    failure: () => inside.failure,
    checking: () => inside.checking,
    open,
    attempt: async (key) => {
      try {
        await open(key);
      } catch (error) {
        // It was locked meanwhile: that is no failure.
        if (!inside.keys) return;
        // Whatever it is, the window must stand and say so.
        inside.failure = failureOf(error);
        options.onUnfit();
      }
    },
    trying: (step) => trying(inside, step),
    ...elsewhere(inside, options),
    doubt,
    adopt: async (key, backup, keepKey) => {
      const parts = { profile, keys: ledgerKeys(key) };
      moveIn(parts, await stageBackup({ ...parts, inspector }, backup));
      keepKey();
      await open(key);
    },
    restore: (backup, beforeReplacing) => restore(inside, options, { backup, beforeReplacing }),
    forget,
    close: () => {
      if (inside.desk) options.onClose(inside.desk);
      doubt.leave();
      forget();
    },
  };
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

const copyWith = (keys: LedgerKeys, { profile, inspector }: DoorOptions, to: string) =>
  inspector.inspect({ file: profile.ledgerFile, keys, live: true, copyTo: to });

/** Has another process read the ledger to its end. Throws what stands in the way of opening it here. */
async function readElsewhere(
  inside: Inside,
  { profile, inspector, onChecking }: DoorOptions,
  keys: LedgerKeys,
): Promise<void> {
  inside.checking = 'crash';
  onChecking();
  const inspected = await inspector.inspect({ file: profile.ledgerFile, keys, live: true });
  inside.checking = undefined;
  if (inspected.kind === 'refused') throw new FailureError(inspected.failure);
  if (inspected.kind === 'read') return;
  throw inspected.kind === 'died'
    ? refuse('ledger-aborts', { detail: { file: profile.ledgerFile } })
    : refuse('locked');
}

/** As `openWith`, while windows are served: reading takes long, and at the start they are made meanwhile. */
async function openUnhurried(
  inside: Inside,
  options: DoorOptions,
  keys: LedgerKeys,
): Promise<Desk> {
  const { clock, onUpdate } = options;
  const ledger = await opened(inside, options, keys);
  try {
    const read = await unhurried(ledger.reading());
    // It may have been locked or forgotten meanwhile.
    if (inside.keys !== keys) throw refuse('locked');
    return enter(inside, openDesk({ ledger, clock, onUpdate, read }));
  } catch (error) {
    ledger.close();
    throw error;
  }
}

/** The ledger opened; one that an older app wrote is backed up before it is changed. */
async function opened(inside: Inside, options: DoorOptions, keys: LedgerKeys): Promise<Ledger> {
  const { profile, onChecking } = options;
  const opening = beginOpening(profile, keys);
  if (opening.outdated === undefined) return opening.finish();
  const name = `before-migration-from-${String(opening.outdated)}`;
  try {
    inside.checking = 'upgrade';
    onChecking();
    const copy: CopyLedger = (to) => copyWith(keys, options, to);
    await backUp(copy, { folder: profile.backups, name });
    // It may have been locked or forgotten meanwhile.
    if (inside.keys !== keys) throw refuse('locked');
  } catch (error) {
    opening.cancel();
    throw error;
  } finally {
    inside.checking = undefined;
  }
  return opening.finish();
}

/** For a file of this version, and for a backup put in place, which needs no copy before it is brought up to date. */
function openWith(
  inside: Inside,
  { profile, clock, onUpdate }: DoorOptions,
  keys: LedgerKeys,
): Desk {
  return enter(inside, openDesk({ ledger: openLedger(profile, keys), clock, onUpdate }));
}

function enter(inside: Inside, desk: Desk): Desk {
  inside.desk = desk;
  inside.failure = undefined;
  return desk;
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
