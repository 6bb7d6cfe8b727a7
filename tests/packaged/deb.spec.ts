/**
 * The Debian package on a real system: apt installs it, the menu entry starts it, apt removes it. It needs root and changes
 * the machine, so it runs in `npm run package:test` only, and only as root where there is apt.
 */
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { NAME, PROGRAM, programs, run } from './support/installed';

const ENTRY = `/usr/share/applications/${NAME}.desktop`;
/** Whom the system has for work that needs no rights: Chromium keeps its own sandbox for no root. */
const NOBODY = 65_534;

test.describe.configure({ mode: 'serial' });

test.afterAll(() => {
  run('apt-get', ['purge', '-y', NAME]);
});

test('apt installs it with what it needs', () => {
  test.setTimeout(300_000);
  const deb = process.env['CREDIT_HEALTH_DEB'] ?? '';
  run('apt-get', ['update']);
  const { status, said } = run('apt-get', ['install', '-y', '--no-install-recommends', deb]);
  expect(status, said).toBe(0);
  expect(run('dpkg', ['-s', NAME]).said).toContain('Status: install ok installed');
});

test('it stands in the menu under office and finance, in both languages, and opens exports', () => {
  const entry = readFileSync(ENTRY, 'utf8');
  expect(entry).toContain('Categories=Office;Finance;');
  expect(entry).toContain('Name[zh_CN]=信用健康');
  expect(entry).toContain('MimeType=application/vnd.credit-health+json;');
  expect(existsSync(`/usr/share/icons/hicolor/256x256/apps/${NAME}.png`)).toBe(true);
});

test('its menu entry starts it and shows its window', async () => {
  const home = mkdtempSync(join(tmpdir(), 'credit-health-menu-'));
  chownSync(home, NOBODY, NOBODY);
  const config = join(home, '.config');
  mkdirSync(config);
  chownSync(config, NOBODY, NOBODY);
  const launched = spawn('gio', ['launch', ENTRY], {
    uid: NOBODY,
    gid: NOBODY,
    env: {
      PATH: process.env['PATH'],
      DISPLAY: process.env['DISPLAY'],
      HOME: home,
      LANG: 'zh_CN.UTF-8',
    },
    stdio: 'ignore',
  });
  try {
    await expect
      .poll(() => run('xwininfo', ['-root', '-tree']).said)
      .toMatch(/"Credit Health": \(.*\)\s+\d{4}x\d{3}/u);
  } finally {
    launched.kill();
    for (const pid of programs()) process.kill(pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});

test('apt removes it and leaves nothing of it behind', () => {
  const { status, said } = run('apt-get', ['remove', '-y', NAME]);
  expect(status, said).toBe(0);
  for (const left of [PROGRAM, ENTRY, `/usr/bin/${NAME}`])
    expect(existsSync(left), left).toBe(false);
});
