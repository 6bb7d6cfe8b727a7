import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeDurably } from '../../electron/profile';

let folder = '';
const file = () => join(folder, 'vault.json');

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'durable-'));
});

describe('a file that is written durably', () => {
  it('takes the place of the one before, for the person alone, and leaves nothing beside it', () => {
    writeDurably(file(), 'one');
    writeDurably(file(), 'two');
    expect(readFileSync(file(), 'utf8')).toBe('two');
    expect(statSync(file()).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('is not what another process is writing at that moment, nor does it take that away', () => {
    const others = `vault.json.${String(process.ppid)}.new`;
    writeFileSync(join(folder, others), 'half of');
    writeDurably(file(), 'mine');
    expect(readFileSync(file(), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['vault.json', others]);
  });

  it('removes what a process that has ended left half written of it, and nothing else', () => {
    writeFileSync(join(folder, `vault.json.${String(ended())}.new`), 'an old key');
    const others = `other.json.${String(ended())}.new`;
    writeFileSync(join(folder, others), 'of another file');
    writeDurably(file(), 'mine');
    expect(readdirSync(folder).sort()).toEqual([others, 'vault.json']);
  });

  it('leaves nothing half written where it fails', () => {
    writeDurably(join(folder, 'inside'), '');
    expect(() => {
      writeDurably(join(folder, 'inside', 'vault.json'), 'mine');
    }).toThrow();
    expect(() => {
      writeDurably(folder, 'mine');
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['inside']);
  });
});
