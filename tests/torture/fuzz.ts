/** Malformed calls in numbers: none that the contract refuses is run, main stays alive, and its memory stays flat. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzResult } from './fuzz-child';
import type { Report, Stage } from './report';

const MEGABYTE = 1024 * 1024;
/** The heap may settle and breathe by so much between its first and its last ledger; a leak of a call is far more. */
const MOST_GROWTH_MB = 48;

export function fuzzStage({ rounds, seed, folder }: Stage): Promise<Report> {
  const own = mkdtempSync(join(folder, 'fuzz-'));
  const child = join(__dirname, 'fuzz-child.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', child, own, String(seed), String(rounds)],
    { encoding: 'utf8', maxBuffer: 64 * MEGABYTE },
  );
  const name = 'malformed calls';
  if (status !== 0)
    return Promise.resolve({
      name,
      figures: { 'main alive': 0 },
      faults: [`ended with ${String(status)}: ${stderr.slice(-2000)}`],
    });
  const { heaps, faults, ...counts } = JSON.parse(stdout.trim()) as FuzzResult;
  const [first = 0] = heaps;
  const last = heaps.at(-1) ?? 0;
  const growth = Math.round((last - first) / MEGABYTE);
  return Promise.resolve({
    name,
    figures: {
      ...counts,
      'main alive': 1,
      'heap MB at first': Math.round(first / MEGABYTE),
      'heap MB at last': Math.round(last / MEGABYTE),
    },
    faults: growth > MOST_GROWTH_MB ? [...faults, `the heap grew by ${String(growth)} MB`] : faults,
  });
}
