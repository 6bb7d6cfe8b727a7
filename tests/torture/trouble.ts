import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../shared/demo/random';

/** What befalls a disk, for as long as it lasts. */
export type Trouble = {
  readonly name: string;
  readonly begin: () => void;
  readonly end: () => void;
};

/** Leaves so many bytes of a disk free. */
export const fullTo = (disk: string, free: number): Trouble => {
  const filler = join(disk, 'filler');
  return {
    name: `full but for ${String(free)} bytes`,
    begin: () => {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    },
    end: () => {
      rmSync(filler, { force: true });
    },
  };
};

/** A folder as it would be on a disk mounted read-only; what is open for writing already stays so. */
export const readOnlyAt = (folder: string): Trouble => ({
  name: 'read-only',
  begin: () => {
    mount(['mount', '--bind', folder, folder]);
    mount(['mount', '-o', 'remount,bind,ro', folder]);
  },
  end: () => {
    // Lazily: the driver may still hold a file that it opened there.
    mount(['umount', '-l', folder]);
  },
});

function mount([command = '', ...args]: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${String(stderr)}`);
}

/** Free bytes at random: often none, often just too few for what comes. */
export const spaceIn = ({ next, whole }: Random): number =>
  next() < 0.3 ? 0 : whole(1, next() < 0.5 ? 40_000 : 400_000);
