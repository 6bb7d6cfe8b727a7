import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mainEntries } from '../../build/bundle/parts.mjs';
import { stampOf } from '../../build/bundle/stamp.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamp-'));
  fs.mkdirSync(path.join(folder, 'electron', 'ledger'), { recursive: true });
  write('electron/main.ts', 'a');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
const stamp = () => stampOf(folder, ['electron', 'package.json']);

describe('the stamp of a bundle', () => {
  it('stays the same while nothing changes', () => {
    expect(stamp()).toBe(stamp());
  });

  it.each([
    ['a file is written', () => write('electron/main.ts', 'ab')],
    ['a file is touched', () => fs.utimesSync(path.join(folder, 'electron/main.ts'), 1, 1)],
    ['a file is added below', () => write('electron/ledger/open.ts', '')],
    ['a named file appears', () => write('package.json', '{}')],
    ['a file is removed', () => fs.rmSync(path.join(folder, 'electron/main.ts'))],
  ])('changes when %s', (_, change) => {
    const before = stamp();
    change();
    expect(stamp()).not.toBe(before);
  });

  it('ignores what it was not asked to look at', () => {
    const before = stamp();
    write('README.md', 'text');
    expect(stamp()).toBe(before);
  });
});

describe('the entries of the main bundle', () => {
  it('are main, the command line when there is one, and every worker', () => {
    write('electron/ledger/verify.worker.ts', '');
    expect(Object.keys(mainEntries(folder))).toEqual(['main', 'verify.worker']);
  });
});
