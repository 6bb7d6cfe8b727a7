/**
 * The copies of the ledger: made, listed, thinned out. A name tells when and why a copy was made, so that the folder needs
 * no index that could be lost. Putting a copy back in place is `ledger/restore.ts`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupReason, BackupsView, BackupView } from '../../shared/ipc/contract';
import type { Failure } from '../../shared/result';
import type { Clock } from '../clock';
import { localTimeAt, momentOf, todayOf } from '../clock';
import { failureOf } from '../answer';
import { refuse } from '../failure';
import { removeDatabase } from '../ledger/backup';
import type { Ledger } from '../ledger/ledger';
import type { Profile } from '../profile';
import { outlived } from './retention';

export type Backups = {
  readonly view: () => BackupsView;
  /** Makes a copy of the open ledger, verified, and thins out the old ones. Throws `locked` and the disk's refusals. */
  readonly make: (reason: BackupReason) => void;
  /** Makes the day's copy where there is none yet. A failure is kept for the view instead of thrown. */
  readonly daily: () => void;
  /** The path of a copy by its name, or `no-such-backup`. */
  readonly pathOf: (name: string) => string;
};

type Options = {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly ledger: () => Ledger | undefined;
  /** The ledger was found sound: a copy of a damaged one would take a good one's place. */
  readonly isSound: () => boolean;
  /** A copy was made and verified. */
  readonly onMade?: (backup: BackupView) => void;
};

export function createBackups(options: Options): Backups {
  const { profile, clock, ledger, isSound } = options;
  let failure: Failure | undefined;
  let failedOn: string | undefined;
  const list = () => backupsIn(profile.backups);
  const make = (reason: BackupReason): void => {
    const open = ledger();
    if (!open) throw refuse('locked');
    open.backUp(nameFor(momentOf(clock), reason));
    failure = undefined;
    thinOut(profile.backups);
    const [made] = list();
    if (made) options.onMade?.(made);
  };
  return {
    view: () => ({ backups: list(), ...(failure ? { failure: failure.code } : {}) }),
    make,
    daily: () => {
      const today = todayOf(clock);
      const there = list().some(({ at }) => dayOf(at) === today);
      if (profile.demo || there || failedOn === today || !ledger()?.seq()) return;
      if (!isSound()) return;
      try {
        make('daily');
      } catch (error) {
        failedOn = today;
        failure = failureOf(error);
      }
    },
    pathOf: (name) => {
      if (!list().some((backup) => backup.name === name)) throw refuse('no-such-backup');
      return join(profile.backups, name);
    },
  };
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
