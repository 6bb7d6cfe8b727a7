import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, withLock } from '../../build/setup/lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  lock = path.join(folder, 'a', '.lock');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  it('lets one piece of work run at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 30));
      inside--;
    };
    await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
    expect(most).toBe(1);
  });

  it('is gone after the work, even when that failed', async () => {
    const failing = withLock(lock, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(fs.existsSync(lock)).toBe(false);
  });

  it('of a dead process is taken over', async () => {
    fs.mkdirSync(path.dirname(lock));
    fs.writeFileSync(lock, '4194304 of a process that cannot exist');
    expect(isStale(lock)).toBe(true);
    await expect(withLock(lock, () => 'done')).resolves.toBe('done');
  });

  it('of a living process is not stale', () => {
    fs.mkdirSync(path.dirname(lock));
    fs.writeFileSync(lock, `${process.pid} x`);
    expect(isStale(lock)).toBe(false);
  });
});
