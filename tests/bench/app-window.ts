/**
 * Real windows to measure: the app on a made ledger, and a bare Electron window with one word in it as the floor. Both are
 * started by the same Electron, with the same switches, and asked the same questions over Chromium's debugging port, long
 * after the moments that are measured.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { openLedger } from '../../electron/ledger/ledger';
import { makeFolders, profileAt } from '../../electron/profile';
import { ledgerKeys } from '../../electron/vault/keys';
import { vaultAt } from '../../electron/vault/vault';
import type { AnyRecord } from '../../shared/records';
import { LAST_DAY } from './ledger';

export type Started = {
  readonly page: Page;
  /** Milliseconds from the start of the process to a moment of the page, both by the machine's clock. */
  readonly paint: () => Promise<number>;
  readonly ready: () => Promise<number>;
  /** Megabytes of all its processes, what they share counted in parts (PSS). */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

/** What is started: a folder with a package.json, and where it keeps its data. */
export type Startable = { readonly app: string; readonly data: string };

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'credit-health-bench-'));

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
};

/** The app with a ledger of these records, which opens without asking. */
export async function appWith(folder: string, records: readonly AnyRecord[]): Promise<Startable> {
  const data = join(folder, `app-${String(records.length)}`);
  const profile = profileAt(join(data, 'ledger'));
  makeFolders(profile);
  const keychain = {
    status: () => ({ available: false, backend: 'none' }),
    wrap: (text: string) => Buffer.from(text),
    unwrap: (bytes: Buffer) => bytes.toString(),
  };
  const clock = { now: () => Date.parse(`${LAST_DAY}T04:00:00.000Z`) };
  const key = await vaultAt({ path: profile.vaultFile, keychain, clock }).create('none');
  const ledger = openLedger(profile, ledgerKeys(key));
  const changes = records.map((after) => ({ before: null, after }));
  ledger.commit({ at: clock.now(), kind: 'user', target: null, label: 'import', changes });
  ledger.close();
  setDay(folder, 0);
  return { app: process.cwd(), data };
}

/** As after a crash, or more than a week: the next start has nothing to show before the records are read. */
export function forgetGlances({ data }: Startable): void {
  rmSync(join(data, 'ledger', 'glances'), { recursive: true, force: true });
}

/** A later day: what is started next is started for the first time on it. */
export const setDay = (folder: string, later: number): void => {
  setClock(folder, later * 1440 + 240);
};

/** Sets the time that the apps of a folder take for now: so many minutes into the ledger's last day, in UTC. */
export function setClock(folder: string, minutes: number): void {
  const moment = new Date(Date.parse(`${LAST_DAY}T00:00:00.000Z`) + minutes * 60_000);
  writeFileSync(join(folder, 'clock'), moment.toISOString());
}

/** A window with one word, made by as little Electron as there is. */
export function bareWindow(folder: string): Startable {
  const app = join(folder, 'bare');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
  writeFileSync(
    join(app, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));`,
  );
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>bare</title><p>bare</p>');
  return { app, data: join(folder, 'bare-data') };
}

/** Starts it, waits until its page stands still, and attaches. */
export async function start({ app, data }: Startable, until: 'paint' | 'ready'): Promise<Started> {
  const isRoot = process.getuid?.() === 0;
  const began = performance.timeOrigin + performance.now();
  const child = spawn(
    process.env['CREDIT_HEALTH_ELECTRON_PATH'] ?? '',
    [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...[
        '--disable-gpu',
        '--lang=zh-CN',
        '--remote-debugging-port=0',
        '--disable-renderer-backgrounding',
        '--disable-backgrounding-occluded-windows',
      ],
      ...[`--user-data-dir=${data}`, app],
    ],
    {
      env: { ...process.env, LANGUAGE: 'zh-CN', CREDIT_HEALTH_CLOCK: join(data, '..', 'clock') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await addressOf(child);
  await pageAt(address);
  await pause(SETTLE_MS);
  const browser = await attached(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the window has no page');
  if (until === 'ready')
    await page.waitForSelector('html[data-ready="true"]', { timeout: 120_000, state: 'attached' });
  const sinceStart = async (moment: number) =>
    (await page.evaluate(() => performance.timeOrigin)) + moment - began;
  return {
    page,
    paint: async () => sinceStart(await page.evaluate(firstPaint)),
    ready: async () => sinceStart(await page.evaluate(readyMark)),
    memory: () => memoryOf(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Waits until the browser knows of a page that has begun: whoever attaches to one still being made is never answered. */
async function pageAt(address: string): Promise<void> {
  const list = `http://${new URL(address).host}/json/list`;
  for (let left = LONGEST_START_MS; left > 0; left -= 100) {
    const targets = (await (await fetch(list)).json()) as readonly Target[];
    if (targets.some(({ type, url }) => type === 'page' && /^(?:app|file):/u.test(url))) return;
    await pause(100);
  }
  throw new Error('no page was opened');
}

type Target = { readonly type: string; readonly url: string };

/** On a busy machine the page may yet be too young; it is asked again. */
async function attached(address: string): Promise<Browser> {
  for (let left = 5; ; left -= 1)
    try {
      return await chromium.connectOverCDP(address, { noDefaults: true, timeout: 20_000 });
    } catch (error) {
      if (left === 0) throw error;
    }
}

const LONGEST_START_MS = 60_000;

/** Long enough that attaching disturbs nothing that is measured. */
const SETTLE_MS = 1_500;

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

function firstPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
}

function readyMark(): number {
  return performance.getEntriesByName('credit-health-ready')[0]?.startTime ?? Number.NaN;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/u.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the window ended with ${String(code)}: ${said}`));
    });
  });
}

function memoryOf(pid: number): number {
  if (process.platform !== 'linux') throw new Error('PSS is measured on Linux alone');
  const family = new Set([pid]);
  const parents = new Map(readdirSync('/proc').flatMap((name) => parentOf(Number(name))));
  for (let grown = true; grown;) {
    const before = family.size;
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
    grown = family.size > before;
  }
  refuseOthers(pid, family);
  return [...family].reduce((sum, one) => sum + pssOf(one), 0) / 1024;
}

/** What it shares with another window of the same Electron would be counted to that one by half. */
function refuseOthers(pid: number, family: ReadonlySet<number>): void {
  const executable = programOf(pid);
  for (const other of readdirSync('/proc').map(Number))
    if (!family.has(other) && programOf(other) === executable)
      throw new Error(
        `another window runs, as process ${String(other)}: memory cannot be measured`,
      );
}

function programOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${String(pid)}/exe`);
  } catch {
    return undefined;
  }
}

function parentOf(pid: number): [number, number][] {
  if (Number.isNaN(pid)) return [];
  const stat = read(`/proc/${String(pid)}/stat`);
  const parent = /\) \S (\d+)/u.exec(stat)?.[1];
  return parent === undefined ? [] : [[pid, Number(parent)]];
}

/** In kilobytes. */
function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${String(pid)}/smaps_rollup`))?.[1] ?? 0);
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Starts it for one question, and stops it. */
export async function once<T>(
  what: Startable,
  until: 'paint' | 'ready',
  ask: (window: Started) => Promise<T>,
): Promise<T> {
  const window = await start(what, until);
  try {
    return await ask(window);
  } finally {
    await window.stop();
  }
}
