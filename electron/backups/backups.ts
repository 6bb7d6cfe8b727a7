/**
 * The copies of the ledger: made one at a time by another process, listed, thinned out. A name tells when and why a copy was
 * made, so that the folder needs no index that could be lost. Putting a copy back in place is `ledger/restore.ts`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupReason, BackupsView, BackupView, WaitingStep } from '../../shared/ipc/contract';
import { waitingSteps } from '../../shared/ipc/keeping';
import type { Failure } from '../../shared/result';
import type { Clock } from '../clock';
import { localTimeAt, momentOf, todayOf } from '../clock';
import { failureOf } from '../answer';
import { FailureError, refuse } from '../failure';
import type { CopyLedger } from '../ledger/backup';
import { backUp, removeDatabase } from '../ledger/backup';
import type { Ledger } from '../ledger/ledger';
import type { Profile } from '../profile';
import { outlived } from './retention';

export type Backups = {
  readonly view: () => BackupsView;
  /**
   * Makes a copy of the open ledger; once it is verified, it counts, and the old ones are thinned out. Throws `locked` and
   * as `backUp`.
   */
  readonly make: (reason: BackupReason) => Promise<void>;
  /** Makes the day's copy where there is none yet. A failure is kept for the view instead of thrown. */
  readonly daily: () => Promise<void>;
  /** The path of a copy by its name, or `no-such-backup`. */
  readonly pathOf: (name: string) => string;
};

type Options = {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly ledger: () => Pick<Ledger, 'seq'> | undefined;
  readonly copy: CopyLedger;
  /** The ledger was found sound: a copy of a damaged one would take a good one's place. */
  readonly isSound: () => boolean;
  /** A copy was made and verified. */
  readonly onMade?: (backup: BackupView) => void;
  /** A step waits for its backup for so long that it should be said; nothing, once it waits no more. */
  readonly onWaiting?: (step: WaitingStep | undefined) => void;
};

/** Long enough that a copy of an ordinary ledger passes without a word. */
const SAID_AFTER_MS = 800;

export function createBackups(options: Options): Backups {
  const { profile, clock, ledger, isSound } = options;
  const inTurn = oneAfterAnother();
  let failure: Failure | undefined;
  let failedOn: string | undefined;
  let daily: Promise<void> | undefined;
  const list = () => backupsIn(profile.backups);
  const copyNow = async (reason: BackupReason): Promise<void> => {
    if (!ledger()) throw refuse('locked');
    const name = nameFor(momentOf(clock), reason);
    const file = await backUp(options.copy, { folder: profile.backups, name });
    failure = undefined;
    thinOut(profile.backups);
    const made = list().find((one) => one.name === basename(file));
    if (made) options.onMade?.(made);
  };
  const make = (reason: BackupReason): Promise<void> =>
    saying(options, reason, () => inTurn(() => copyNow(reason)));
  const makeDaily = async (today: string): Promise<void> => {
    try {
      await make('daily');
    } catch (error) {
      // Locked or replaced meanwhile: the next look makes it.
      if (error instanceof FailureError && NOT_NOW.has(error.failure.code)) return;
      failedOn = today;
      failure = failureOf(error);
    }
  };
  return {
    view: () => ({ backups: list(), ...(failure ? { failure: failure.code } : {}) }),
    make,
    daily: async () => {
      const today = todayOf(clock);
      const there = list().some(({ at }) => dayOf(at) === today);
      if (profile.demo || there || failedOn === today || !ledger()?.seq()) return;
      if (!isSound()) return;
      daily ??= makeDaily(today).finally(() => {
        daily = undefined;
      });
      await daily;
    },
    pathOf: (name) => {
      if (!list().some((backup) => backup.name === name)) throw refuse('no-such-backup');
      return join(profile.backups, name);
    },
  };
}

const NOT_NOW: ReadonlySet<string> = new Set(['locked', 'backup-stopped']);

/** Runs pieces of work one at a time, in the order in which they came. */
function oneAfterAnother(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Says that a step waits, where it waits long. What nobody waits for goes on in silence. */
async function saying(
  { onWaiting }: Pick<Options, 'onWaiting'>,
  reason: BackupReason,
  work: () => Promise<void>,
): Promise<void> {
  const step = waitingSteps.find((one) => one === reason);
  if (!step || !onWaiting) return work();
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    onWaiting(step);
  }, SAID_AFTER_MS);
  try {
    await work();
  } finally {
    clearTimeout(timer);
    if (said) onWaiting(undefined);
  }
}

/** The whole copies of a folder, newest first. */
export function backupsIn(folder: string): readonly BackupView[] {
  if (!existsSync(folder)) return [];
  return [...readdirSync(folder).flatMap((name) => readName(folder, name))].sort((a, b) =>
    a.at < b.at ? 1 : -1,
  );
}

const pattern =
  /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-(daily|manual|import|merge|restore)\.db$/u;

/** Windows allows no colon in a file's name. */
const nameFor = (moment: string, reason: BackupReason) => `${moment.replaceAll(':', '')}-${reason}`;

function readName(folder: string, name: string): readonly BackupView[] {
  const [, day, hour, minute, second, reason] = pattern.exec(name) ?? [];
  const file = join(folder, name);
  if (day !== undefined) {
    const at = `${day}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`;
    return [{ name, at, reason: reason as BackupReason, bytes: statSync(file).size }];
  }
  if (!/^before-migration-from-\d+\.db$/u.test(name)) return [];
  const { mtime, size } = statSync(file);
  return [{ name, at: mtime.toISOString(), reason: 'migration' as const, bytes: size }];
}

const dayOf = (moment: string) => localTimeAt(Date.parse(moment)).slice(0, 10);

/** Copies from before a migration stay: they are few, and the only ones that an older version can open. */
function thinOut(folder: string): void {
  const dated = backupsIn(folder).filter(({ reason }) => reason !== 'migration');
  for (const name of outlived(dated.map(({ name, at }) => ({ name, at, day: dayOf(at) }))))
    removeDatabase(join(folder, name));
}
