/** What is behind the door, and how it gets there: read by another process where that is called for, and opened here. */
import { setTimeout as after } from 'node:timers/promises';
import { addDays } from '../shared/dates';
import type { Packed } from '../shared/ipc/packed';
import { pack, unpack } from '../shared/ipc/packed';
import type { Snapshot, Update } from '../shared/ipc/views';
import type { Failure } from '../shared/result';
import type { Clock } from './clock';
import { todayOf } from './clock';
import type { Desk } from './desk';
import { openDesk } from './desk';
import { FailureError, refuse } from './failure';
import type { Glance } from './glance';
import type { Inspector } from './inspector';
import type { CopyLedger } from './ledger/backup';
import { backUp } from './ledger/backup';
import type { Ledger } from './ledger/ledger';
import { beginOpening, openLedger } from './ledger/ledger';
import { isKeptOffScreens } from './off-screens';
import type { Profile } from './profile';
import { unhurried } from './unhurried';
import type { SealedDrafts } from './sealed-drafts';
import type { LedgerKeys } from './vault/keys';

/** `crash`: it is read, because the last start did not survive that. `upgrade`: it is copied before it is changed. */
export type Checking = 'crash' | 'upgrade';

export type DoorOptions = {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly inspector: Inspector;
  readonly onUpdate: (update: Update) => void;
  readonly onOpen: (desk: Desk) => void;
  /** It is known how the ledger stands before it is open: another process reads it, or there is a glimpse of it. */
  readonly onKnown: () => void;
  /** Whether a window is on the screen. */
  readonly isWatched?: () => boolean;
  /** The ledger is unfit to open; its key is known, so that it can be inspected and restored. */
  readonly onUnfit: () => void;
  /** The desk is about to close and what it knows to be forgotten. */
  readonly onClose: (desk: Desk) => void;
};

/** What is behind the door now. `keys` stay while the ledger is open, or is unfit to open and may be restored. */
export type Inside = {
  desk: Desk | undefined;
  glance: Glance | undefined;
  /** What the window may show while the records are read. */
  glimpse: Packed<Snapshot> | undefined;
  /** Called when more is asked for than the glimpse, or the glimpse is no longer wanted. */
  onAsked: () => void;
  /** The opening that is under way or was last, without its failure. */
  opening: Promise<void>;
  failure: Failure | undefined;
  keys: LedgerKeys | undefined;
  readonly drafts: SealedDrafts;
  checking: Checking | undefined;
  turns: number;
};

export const copyWith = (keys: LedgerKeys, { profile, inspector }: DoorOptions, to: string) =>
  inspector.inspect({ file: profile.ledgerFile, keys, live: true, copyTo: to });

/** Has another process read the ledger to its end. Throws what stands in the way of opening it here. */
export async function readElsewhere(
  inside: Inside,
  { profile, inspector, onKnown }: DoorOptions,
  keys: LedgerKeys,
): Promise<void> {
  inside.checking = 'crash';
  onKnown();
  const inspected = await inspector.inspect({ file: profile.ledgerFile, keys, live: true });
  // It may have been locked or forgotten meanwhile, and even opened anew.
  if (inside.keys !== keys) throw refuse('locked');
  inside.checking = undefined;
  if (inspected.kind === 'refused') throw new FailureError(inspected.failure);
  if (inspected.kind === 'read') return;
  throw inspected.kind === 'died'
    ? refuse('ledger-aborts', { detail: { file: profile.ledgerFile } })
    : refuse('locked');
}

/** As `openWith`, while windows are served: reading takes long, and at the start they are made meanwhile. */
export async function openUnhurried(
  inside: Inside,
  options: DoorOptions,
  keys: LedgerKeys,
): Promise<Desk> {
  const { clock, onUpdate } = options;
  const ledger = await opened(inside, options, keys);
  try {
    const glimpse = inside.glance?.of({ mark: ledger.mark(), asOf: todayOf(clock) });
    if (glimpse !== undefined) await show(inside, options, glimpse);
    // It may have been locked or forgotten meanwhile.
    if (inside.keys !== keys) throw refuse('locked');
    const read = await unhurried(ledger.reading());
    if (inside.keys !== keys) throw refuse('locked');
    const desk = enter(inside, openDesk({ ledger, clock, onUpdate, read }));
    if (glimpse !== undefined) desk.correct(unpack(glimpse));
    return desk;
  } catch (error) {
    if (inside.keys === keys) inside.glimpse = undefined;
    ledger.close();
    throw error;
  }
}

/** The ledger opened; one that an older app wrote is backed up before it is changed. */
async function opened(inside: Inside, options: DoorOptions, keys: LedgerKeys): Promise<Ledger> {
  const { profile, onKnown } = options;
  const opening = beginOpening(profile, keys);
  if (opening.outdated === undefined) return opening.finish();
  const name = `before-migration-from-${String(opening.outdated)}`;
  try {
    inside.checking = 'upgrade';
    onKnown();
    const copy: CopyLedger = (to) => copyWith(keys, options, to);
    await backUp(copy, { folder: profile.backups, name });
    // It may have been locked or forgotten meanwhile.
    if (inside.keys !== keys) throw refuse('locked');
  } catch (error) {
    opening.cancel();
    throw error;
  } finally {
    if (inside.keys === keys) inside.checking = undefined;
  }
  return opening.finish();
}

/** For a file of this version, and for a backup put in place, which needs no copy before it is brought up to date. */
export function openWith(
  inside: Inside,
  { profile, clock, onUpdate }: DoorOptions,
  keys: LedgerKeys,
): Desk {
  return enter(inside, openDesk({ ledger: openLedger(profile, keys), clock, onUpdate }));
}

function enter(inside: Inside, desk: Desk): Desk {
  inside.desk = desk;
  inside.glimpse = undefined;
  inside.failure = undefined;
  return desk;
}

/**
 * Keeps what the window shows first for the next openings, today and on the days to come. Whether its content may be on other
 * screens is asked of the records, so that who keeps it off them waits for these.
 */
export function leaveGlance(desk: Desk, glance: Glance | undefined): void {
  const { asOf } = desk.analysis();
  const isKept = !isKeptOffScreens(desk.record('settings'));
  const days = isKept ? Array.from({ length: 1 + AHEAD }, (_, ahead) => addDays(asOf, ahead)) : [];
  glance?.keep(desk.ledger.mark(), new Map(days.map((day) => [day, pack(desk.first(day))])));
}

/** Who opens the app once a week finds the day there. */
const AHEAD = 7;

/** Lets the window show what the ledger showed last, and draw it with the machine to itself until it asks for more. */
async function show(
  inside: Inside,
  { onKnown, isWatched }: DoorOptions,
  glimpse: Packed<Snapshot>,
): Promise<void> {
  inside.glimpse = glimpse;
  const asked = new Promise<void>((resolve) => {
    inside.onAsked = resolve;
  });
  onKnown();
  if (isWatched?.() === true) await Promise.race([asked, after(LONGEST_MS)]);
}

/** Reminders do not hang on a window that asks for nothing. */
const LONGEST_MS = 2_000;
