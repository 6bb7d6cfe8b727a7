/** The short form of `npm run torture`: the same stages in real processes, a few rounds of each. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTorture } from '../../build/torture.mjs';
import type { Report } from '../torture/report';

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
