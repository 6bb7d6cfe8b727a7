/**
 * Years of daily use on the real ledger, session, backups and scheduler, by a clock that moves: is anything larger at the
 * end than what was logged? One person with eight accounts, who locks the app once a week.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../electron/profile';
import { reminderTimesIn } from '../../electron/reminder-times';
import { startScheduler } from '../../electron/scheduler';
import { vaultAt } from '../../electron/vault/vault';
import { createWords } from '../../electron/words';
import { DAILY, MONTHLY, WEEKLY } from '../../electron/backups/retention';
import { randomFrom } from '../../shared/demo/random';
import { pack } from '../../shared/ipc/packed';
import type { App } from './app';
import { noKeychain, openApp } from './app';
import { liveOneDay, type Life } from './daily-life';
import type { Report, Stage } from './report';
import { must } from './sample';

const PASSPHRASE = 'correct horse battery';
const DAY_MS = 86_400_000;
const BEGAN = Date.parse('2026-01-05T00:00:00.000Z');
const LOCKED_EVERY_DAYS = 7;
/** The machine is not on every evening; each copy is read to its end, which takes most of the time. */
const BACKED_UP_EVERY_DAYS = 3;

export async function yearsStage({ rounds: days, seed, folder }: Stage): Promise<Report> {
  const clock = movedClock();
  const app = openApp(join(folder, 'years'), { clock });
  const vault = vaultAt({
    ...{ path: app.profile.vaultFile, keychain: noKeychain, clock },
    strength: { n: 2 ** 14, r: 8, p: 1 },
  });
  await vault.create('passphrase', PASSPHRASE);
  await unlock(app);
  // What a closing leaves behind is there from the first mark on.
  await must(app.ask('vault.lock', {}));
  await unlock(app);
  const life: Life = { ask: app.ask, random: randomFrom(seed), accountIds: [], unpaid: [] };
  const scheduler = startedScheduler(app, clock);
  const wanted = new Set([Math.round(days / 10), Math.round(days / 2), days]);
  const marks: Mark[] = [];
  for (let day = 0; day < days; day += 1) {
    clock.set(BEGAN + day * DAY_MS + 9 * 3_600_000);
    scheduler.tick();
    await liveOneDay(life, day, clock);
    clock.set(BEGAN + day * DAY_MS + 20 * 3_600_000);
    scheduler.tick();
    if (day % BACKED_UP_EVERY_DAYS === 0) await app.backups.daily();
    if (wanted.has(day + 1)) marks.push(markOf(app, day + 1));
    if (day % LOCKED_EVERY_DAYS === LOCKED_EVERY_DAYS - 1) {
      // What read the ledger here would hold it open; in the app that is another process, and gone by now.
      collect();
      await must(app.ask('vault.lock', {}));
      await unlock(app);
    }
  }
  scheduler.stop();
  app.session.close();
  return {
    name: 'years of daily use',
    figures: Object.assign({ days }, ...marks.map(figuresOf)) as Report['figures'],
    faults: [...app.faults, ...marks.flatMap((mark) => faultsOf(mark, marks[0] ?? mark))],
  };
}

/** What stands at the end of a day. Sizes are in bytes. */
export type Mark = {
  readonly day: number;
  readonly records: number;
  /** Entries of the log, which never loses one. */
  readonly entries: number;
  /** The file with its journal. */
  readonly ledger: number;
  /** The newest backup: the ledger without what it has freed. */
  readonly copy: number;
  readonly journal: number;
  readonly backups: number;
  readonly backupBytes: number;
  /** All that is in the person's folder beside the backups. */
  readonly otherFiles: number;
  /** What the window is sent when it opens. */
  readonly mirror: number;
  readonly memory: number;
};

const MB = 1024 * 1024;
/** SQLite folds its journal in at a thousand pages of 4 KB; a commit larger than that may stand in it once. */
const MOST_JOURNAL = 8 * MB;
/** Beside the copies that the rules keep, the newest day keeps all of its own. */
const MOST_BACKUPS = DAILY + WEEKLY + MONTHLY + 2;
/** The mirrored records and what is derived from eight accounts. */
const MOST_MIRROR = 4 * MB;
/** A record in memory with its part of the histories and of the analysis. */
const MEMORY_PER_RECORD = 8 * 1024;
const MEMORY_SLACK = 24 * MB;

/** What has grown beyond what was logged since the first mark, in words. */
export function faultsOf(mark: Mark, first: Mark): readonly string[] {
  const perEntry = ({ copy, entries }: Mark) => copy / Math.max(1, entries);
  const told: readonly (readonly [boolean, string])[] = [
    [perEntry(mark) > perEntry(first) * 1.25, 'the ledger grows faster than its log'],
    [mark.journal > MOST_JOURNAL, 'the journal is never folded in'],
    [mark.backups > MOST_BACKUPS, 'backups outlive their rules'],
    [mark.backupBytes > mark.backups * mark.copy * 1.1, 'an old backup is larger than a new one'],
    [mark.ledger > mark.copy * 1.5 + MOST_JOURNAL, 'the ledger is larger than what is in it'],
    [mark.otherFiles > first.otherFiles, 'files are left behind'],
    [mark.mirror > MOST_MIRROR, 'the window is sent more and more'],
    [
      mark.memory >
        first.memory + MEMORY_SLACK + MEMORY_PER_RECORD * (mark.records - first.records),
      'memory grows beyond the records',
    ],
  ];
  return told.filter(([is]) => is).map(([, what]) => `day ${String(mark.day)}: ${what}`);
}

function markOf(app: App, day: number): Mark {
  const desk = app.session.desk();
  if (!desk) throw new Error('the ledger is closed');
  collect();
  const { heapUsed, external } = process.memoryUsage();
  const backups = app.backups.view().backups;
  const journal = sizeOf(`${app.profile.ledgerFile}-wal`);
  return {
    day,
    records: [...desk.records()].length,
    entries: desk.seq(),
    ledger: sizeOf(app.profile.ledgerFile) + journal,
    copy: backups[0]?.bytes ?? 0,
    journal,
    backups: backups.length,
    backupBytes: backups.reduce((sum, { bytes }) => sum + bytes, 0),
    otherFiles: filesIn(app.profile.folder) - readdirSync(app.profile.backups).length,
    mirror: pack(desk.snapshot()).length,
    memory: heapUsed + external,
  };
}

function figuresOf({ day, ...mark }: Mark): Report['figures'] {
  const told = Object.entries(mark).map(([what, value]) => [
    `${what} on day ${String(day)}`,
    value,
  ]);
  return Object.fromEntries(told) as Report['figures'];
}

function startedScheduler(app: App, clock: { readonly now: () => number }) {
  const scheduler = startScheduler({
    clock,
    desk: app.session.desk,
    times: reminderTimesIn(app.profile satisfies Profile),
    isLockable: () => true,
    words: () => createWords().in('zh-CN'),
    notify: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  return scheduler;
}

/** As the app does: opens, and has the ledger read to its end. */
async function unlock(app: App): Promise<void> {
  const { status } = await must(app.ask('vault.unlock', { passphrase: PASSPHRASE }));
  if (status !== 'open') throw new Error(`the ledger is ${status}`);
  await app.integrity.check();
}

function movedClock() {
  let moment = BEGAN;
  return {
    now: () => moment,
    set: (next: number) => {
      moment = next;
    },
  };
}

const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .length;
