/** The short form of `npm run torture`: the same stages in real processes, a few rounds of each. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTorture } from '../../build/torture.mjs';
import type { Report } from '../torture/report';
import { faultsOf, type Mark } from '../torture/years';

let reports: readonly Report[] = [];

beforeAll(async () => {
  const folder = await buildTorture();
  const args = ['--expose-gc', join(folder, 'torture.cjs'), '--short', '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  reports = JSON.parse(stdout) as readonly Report[];
}, 600_000);

const figuresOf = (name: string) =>
  reports.find((report) => report.name.startsWith(name))?.figures ?? {};

describe('a ledger that is hurt', () => {
  it('shows no fault in any stage', () => {
    expect(
      reports.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    ).toEqual([]);
  });

  it('keeps every acknowledged commit, whole, when its process is killed', () => {
    expect(figuresOf('kill -9')).toMatchObject({ lost: 0, half: 0, 'did not open': 0 });
    expect(figuresOf('kill -9')['acknowledged commits']).toBeGreaterThan(0);
  });

  it('loses nothing that either of two processes was told is saved', () => {
    expect(figuresOf('two writers')).toMatchObject({ lost: 0, half: 0 });
    expect(figuresOf('two writers')['acknowledged commits']).toBeGreaterThan(0);
  });

  it('runs no call that the contract refuses', () => {
    expect(figuresOf('malformed calls')).toMatchObject({
      slipped: 0,
      internal: 0,
      'main alive': 1,
    });
    expect(figuresOf('malformed calls')['refused']).toBeGreaterThan(0);
  });

  it.each(['a flipped bit', 'a cut file'])('never shows a wrong figure after %s', (name) => {
    expect(figuresOf(name)).toMatchObject({ wrong: 0, unnamed: 0, 'crash loops': 0 });
    expect(figuresOf(name)['cases']).toBeGreaterThan(0);
  });
});

describe('years of daily use', () => {
  const first: Mark = {
    ...{
      day: 365,
      records: 300,
      entries: 400,
      ledger: 5_000_000,
      copy: 400_000,
      journal: 4_000_000,
    },
    ...{ backups: 20, backupBytes: 6_000_000, otherFiles: 6, mirror: 120_000, memory: 16_000_000 },
  };
  const later: Mark = {
    ...first,
    ...{ day: 3650, records: 3_000, entries: 4_000, ledger: 8_000_000, copy: 4_000_000 },
    ...{ backupBytes: 70_000_000, mirror: 900_000, memory: 30_000_000 },
  };

  it('are lived through, day by day', () => {
    expect(figuresOf('years')).toMatchObject({ days: 60 });
    expect(figuresOf('years')['entries on day 60']).toBeGreaterThan(30);
  });

  it('may grow as much as was logged', () => {
    expect(faultsOf(later, first)).toEqual([]);
  });

  it.each<readonly [string, Partial<Mark>]>([
    ['the ledger grows faster than its log', { copy: 6_000_000 }],
    ['the ledger is larger than what is in it', { ledger: 20_000_000 }],
    ['the journal is never folded in', { journal: 9_000_000 }],
    ['backups outlive their rules', { backups: 26 }],
    ['an old backup is larger than a new one', { backupBytes: 100_000_000 }],
    ['files are left behind', { otherFiles: 7 }],
    ['the window is sent more and more', { mirror: 5_000_000 }],
    ['memory grows beyond the records', { memory: 100_000_000 }],
  ])('are told by name when %s', (what, grown) => {
    expect(faultsOf({ ...later, ...grown }, first)).toEqual([`day 3650: ${what}`]);
  });
});
