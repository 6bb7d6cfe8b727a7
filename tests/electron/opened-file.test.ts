import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileAmong, openedFile } from '../../electron/opened-file';
import { FailureError } from '../../electron/failure';
import { MOST_IMPORT_BYTES } from '../../shared/ipc/views';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credit-health-opened-'));
  file = join(folder, 'my export.credithealth');
  writeFileSync(file, '{}');
  mkdirSync(join(folder, 'app'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const failureOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof FailureError ? error.failure : error;
  }
  return undefined;
};

describe('the file among the arguments', () => {
  it('is the one a double click names after the program', () => {
    expect(fileAmong(['/opt/app', file], '/')).toBe(file);
  });

  it('is found behind the switches and the folder of an unpacked app', () => {
    expect(
      fileAmong(['electron', '--no-sandbox', join(folder, 'app'), '--lang=en', file], '/'),
    ).toBe(file);
  });

  it('may be a file URL, as desktops give it', () => {
    expect(fileAmong(['/opt/app', pathToFileURL(file).href], '/')).toBe(file);
  });

  it('is relative to the folder it was typed in', () => {
    expect(fileAmong(['/opt/app', 'my export.credithealth'], folder)).toBe(file);
  });

  it.each([
    ['the program alone', ['/opt/app']],
    ['a file that is not there', ['/opt/app', '/no/such/file']],
    ['a URL of another host', ['/opt/app', 'file://elsewhere/file']],
    ['the program itself being a file', ['my export.credithealth']],
  ])('is none: %s', (_case, argv) => {
    expect(fileAmong(argv, folder)).toBeUndefined();
  });
});

describe('a file that was opened', () => {
  it('is given once, with its name and its bytes', () => {
    const opened = openedFile();
    opened.offer(file);
    expect(opened.take()).toEqual({
      name: 'my export.credithealth',
      bytes: new TextEncoder().encode('{}'),
    });
    expect(opened.take()).toBeNull();
  });

  it('is refused by name when it is gone', () => {
    const opened = openedFile();
    opened.offer(join(folder, 'gone.csv'));
    expect(failureOf(opened.take)).toEqual({
      code: 'unreadable-file',
      detail: { name: 'gone.csv' },
    });
  });

  it('is refused when it is larger than an import may be', () => {
    const large = join(folder, 'large.csv');
    writeFileSync(large, '');
    truncateSync(large, MOST_IMPORT_BYTES + 1);
    const opened = openedFile();
    opened.offer(large);
    expect(failureOf(opened.take)).toEqual({ code: 'too-large', detail: { name: 'large.csv' } });
  });
});
