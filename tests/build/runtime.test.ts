import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { npmCommand } from '../../build/setup/npm.mjs';
import { cacheFolder } from '../../build/setup/project.mjs';
import { findOfficial, recallFailure } from '../../build/setup/runtime-official.mjs';
import { hasIntegrity } from '../../build/setup/runtime-registry.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'runtime-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return file;
}

describe('the official Electron', () => {
  it('counts as present when its version is the pinned one and its binary is there', () => {
    write('package.json', '{"version": "45.0.0"}');
    expect(findOfficial(folder)).toBeUndefined();
    write('dist/version', '45.0.0');
    write('path.txt', 'electron');
    expect(findOfficial(folder)).toBeUndefined();
    const binary = write('dist/electron', '');
    expect(findOfficial(folder)).toEqual({ path: binary, version: '45.0.0' });
    write('package.json', '{"version": "46.0.0"}');
    expect(findOfficial(folder)).toBeUndefined();
  });
});

describe('a failed download', () => {
  const hour = 60 * 60_000;
  const remember = () => write('failed.json', '{"mirror": "", "error": "offline", "at": 1000}');

  it('is remembered for an hour', () => {
    expect(recallFailure(remember(), '', 1000 + hour - 1)).toContain('offline');
    expect(recallFailure(remember(), '', 1000 + hour)).toBeUndefined();
  });

  it('is forgotten with another mirror, or when the clock went back', () => {
    expect(recallFailure(remember(), 'https://mirror.example/', 1001)).toBeUndefined();
    expect(recallFailure(remember(), '', 999)).toBeUndefined();
  });
});

describe('a downloaded file', () => {
  it('is trusted only with the pinned checksum', () => {
    const file = write('file.tgz', 'content');
    const sum = crypto.createHash('sha512').update('content').digest('base64');
    expect(hasIntegrity(file, `sha512-${sum}`)).toBe(true);
    write('file.tgz', 'Content');
    expect(hasIntegrity(file, `sha512-${sum}`)).toBe(false);
  });
});

describe('npm', () => {
  it('is the one that runs the script, else the one on the PATH', () => {
    expect(npmCommand({ npm_execpath: '/x/npm-cli.js' }, 'node')).toEqual([
      'node',
      '/x/npm-cli.js',
    ]);
    expect(npmCommand({ npm_execpath: '/x/yarn.js' }, 'node')).toEqual(['npm']);
    expect(npmCommand({}, 'node')).toEqual(['npm']);
  });
});

describe('the cache folder', () => {
  it('is where each system keeps caches', () => {
    expect(cacheFolder({}, 'linux', '/h')).toBe(path.join('/h', '.cache', 'credit-health'));
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/h')).toBe(
      path.join('/c', 'credit-health'),
    );
    expect(cacheFolder({}, 'darwin', '/h')).toBe(
      path.join('/h', 'Library', 'Caches', 'credit-health'),
    );
    expect(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32', '/h')).toBe(
      path.join('/l', 'credit-health'),
    );
  });
});
