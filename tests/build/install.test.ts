import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { install, isInstalled, wasInstalledByHand } from '../../build/setup/install.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'install-'));
  fs.mkdirSync(path.join(folder, 'node_modules', 'a'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'node_modules', 'a', 'package.json'), '{}');
  write('package-lock.json', {
    '': { name: 'x' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/only-on-another-system': { version: '1.0.0', optional: true },
  });
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(name: string, packages: Record<string, object>) {
  fs.writeFileSync(path.join(folder, name), JSON.stringify({ packages }));
}

describe('the install step', () => {
  it('is due in a fresh clone', () => {
    expect(isInstalled(folder)).toBe(false);
    expect(wasInstalledByHand(folder)).toBe(false);
  });

  it('accepts what a person installed with npm', () => {
    write('node_modules/.package-lock.json', {
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    });
    expect(wasInstalledByHand(folder)).toBe(true);
  });

  it('refuses an installed package of another version', () => {
    write('node_modules/.package-lock.json', {
      'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' },
    });
    expect(wasInstalledByHand(folder)).toBe(false);
  });

  it('refuses a package whose folder is gone', () => {
    write('node_modules/.package-lock.json', {
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    });
    fs.rmSync(path.join(folder, 'node_modules', 'a'), { recursive: true });
    expect(wasInstalledByHand(folder)).toBe(false);
  });

  it('remembers, and is due again when the lockfile changes', async () => {
    write('node_modules/.package-lock.json', {
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    });
    await install(folder);
    expect(isInstalled(folder)).toBe(true);
    write('package-lock.json', {});
    expect(isInstalled(folder)).toBe(false);
  });
});
