/** A full and a read-only disk at every kind of write: a small disk in memory, mounted for one process alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskResult } from './disk-child';
import type { Report, Stage } from './report';

const SIZE = '48m';

/** `rounds` passes over all kinds of write. Only Linux can mount a disk for one process, and not every Linux lets one. */
export function diskStage({ rounds, seed, folder }: Stage): Promise<Report> {
  const disk = mkdtempSync(join(folder, 'disk-'));
  const child = join(__dirname, 'disk-child.cjs');
  const script = `mount -t tmpfs -o size=${SIZE} none "$0" && exec "$@"`;
  const inner = [disk, process.execPath, child, disk, String(seed), String(rounds)];
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [...namespaces(), 'sh', '-c', script, ...inner],
    { encoding: 'utf8' },
  );
  const name = 'disk full and read-only';
  if (!canMount())
    return Promise.resolve({
      name,
      figures: { tries: 0 },
      faults: [],
      note: 'no disk can be mounted here',
    });
  if (status !== 0)
    return Promise.resolve({
      name,
      figures: {},
      faults: [`ended with ${String(status)}: ${stderr.slice(-1500)}`],
    });
  const { tries, passed, refused, faults } = JSON.parse(stdout.trim()) as DiskResult;
  return Promise.resolve({ name, figures: { tries, passed, ...refused }, faults });
}

const namespaces = () => (process.getuid?.() === 0 ? ['-m'] : ['-Urm']);

function canMount(): boolean {
  const tried = spawnSync('unshare', [...namespaces(), 'mount', '-t', 'tmpfs', 'none', '/mnt']);
  return tried.status === 0;
}
