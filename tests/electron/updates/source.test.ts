import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Installed } from '../../../electron/updates/source';
import { updateSource } from '../../../electron/updates/source';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credit-health-source-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A package whose resources hold these files. */
function sourceOf(files: Readonly<Record<string, string>>, installed: Partial<Installed> = {}) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return updateSource({
    ...{ platform: 'linux', resources: folder, image: undefined },
    program: join(folder, 'credit-health'),
    ...installed,
  });
}

const address = (url: string) => ({ 'app-update.yml': `provider: generic\nurl: ${url}\n` });
const deb = { 'package-type': 'deb' };
const safe = address('https://updates.example/credit-health');
const there = { host: 'updates.example', hostname: 'updates.example' };

describe('whom a package asks for new versions', () => {
  it('is the host it was built with', () => {
    expect(sourceOf({ ...safe, ...deb })).toEqual(there);
  });

  it('is nobody where it was built without one', () => {
    expect(sourceOf(deb)).toBeUndefined();
  });

  it.each(['http://updates.example/', 'ftp://updates.example/', 'not an address'])(
    'is nobody over %s',
    (url) => {
      expect(sourceOf({ ...address(url), ...deb })).toBeUndefined();
    },
  );

  it('may be this machine itself, without TLS', () => {
    expect(sourceOf({ ...address("'http://127.0.0.1:8080/x'"), ...deb })).toEqual({
      host: '127.0.0.1:8080',
      hostname: '127.0.0.1',
    });
  });
});

describe('a package that cannot replace itself', () => {
  it('asks nobody: an unpacked archive', () => {
    expect(sourceOf(safe)).toBeUndefined();
  });

  it('asks nobody: a portable folder on Windows', () => {
    expect(sourceOf(safe, { platform: 'win32' })).toBeUndefined();
  });
});

describe('a package that replaces itself', () => {
  it.each<[string, Readonly<Record<string, string>>, Partial<Installed>]>([
    ['an AppImage', {}, { image: '/home/someone/Credit Health.AppImage' }],
    ['an installation on Windows', { 'Uninstall Credit Health.exe': '' }, { platform: 'win32' }],
    ['an app on macOS', {}, { platform: 'darwin' }],
  ])('asks its host: %s', (_kind, files, installed) => {
    expect(sourceOf({ ...safe, ...files }, installed)).toEqual(there);
  });
});
