/** A small disk in memory, mounted for one process alone. Only Linux can do that, and not every Linux lets one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Stage } from './report';

type OnDisk = Stage & {
  readonly name: string;
  /** The process that is run: it is given the disk, the seed and the rounds, and what follows. */
  readonly child: string;
  readonly size: string;
  readonly more?: readonly string[];
};

/** Runs a process that prints a `Told` as its only line, and makes a report of it. */
export function reportOnDisk(given: OnDisk): Report {
  const { name, child, size, seed, rounds, folder, more = [] } = given;
  if (!canMount())
    return { name, figures: { tries: 0 }, faults: [], note: 'no disk can be mounted here' };
  const disk = mkdtempSync(join(folder, 'disk-'));
  const script = `mount -t tmpfs -o size=${size} none "$0" && exec "$@"`;
  const run = [process.execPath, join(__dirname, child), disk, String(seed), String(rounds)];
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [...namespaces(), 'sh', '-c', script, disk, ...run, ...more],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    const fault = `ended with ${String(status)}: ${stderr.slice(-1500)}`;
    return { name, figures: {}, faults: [fault] };
  }
  const { tries, passed, refused, faults } = JSON.parse(stdout.trim()) as Told;
  return { name, figures: { tries, passed, ...refused }, faults };
}

/** What was tried in trouble; `refused` by the name under which it was. */
export type Told = {
  readonly tries: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly passed: number;
  readonly faults: readonly string[];
};

const namespaces = () => (process.getuid?.() === 0 ? ['-m'] : ['-Urm']);

function canMount(): boolean {
  const tried = spawnSync('unshare', [...namespaces(), 'mount', '-t', 'tmpfs', 'none', '/mnt']);
  return tried.status === 0;
}
