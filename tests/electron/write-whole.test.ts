import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../electron/write-whole';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credit-health-whole-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a file takes the place of the one that stood there', async () => {
  const path = join(folder, 'report.txt');
  writeFileSync(path, 'before');
  await writeWhole(path, 'after');
  expect(readFileSync(path, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['report.txt']);
});

it('one that cannot take its place leaves what stood there, and nothing of itself', async () => {
  const path = join(folder, 'report.txt');
  mkdirSync(join(path, 'inside'), { recursive: true });
  await expect(writeWhole(path, 'after')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/u);
  expect(readdirSync(folder)).toEqual(['report.txt']);
  expect(readdirSync(path)).toEqual(['inside']);
});
