/**
 * The whole way of an update, against a host on this very machine: the installed package asks nobody until it is allowed to,
 * finds a newer one, fetches and installs it at the person's word, and refuses one that is not what was announced.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from '../e2e/support/reminding';
import { NAME, PROGRAM, programs, run } from './support/installed';
import type { Packed, Place } from './support/packed';
import { makePlace, startPacked } from './support/packed';
import type { Host } from './support/releases';
import { announce, repack, startHost } from './support/releases';

const NEWER = '0.9.0';

let folder: string;
let host: Host;
let place: Place;
let packed: Packed;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'credit-health-releases-'));
  place = makePlace(PROGRAM);
  host = await startHost(folder);
  const deb = process.env['CREDIT_HEALTH_DEB'] ?? '';
  const old = repack(deb, folder, { version: '0.1.0', url: host.url });
  repack(deb, folder, { version: NEWER, url: host.url });
  announce(folder, NEWER, `${NAME}_${NEWER}.deb`);
  const { status, said } = run('apt-get', ['install', '-y', '--no-install-recommends', old]);
  expect(status, said).toBe(0);
});

test.afterAll(async () => {
  for (const pid of programs()) process.kill(pid, 'SIGKILL');
  run('apt-get', ['purge', '-y', NAME]);
  await host.close();
  place.remove();
  rmSync(folder, { recursive: true, force: true });
});

const installed = () => /^Version: (.*)$/mu.exec(run('dpkg', ['-s', NAME]).said)?.[1];
const banner = () => packed.page.getByRole('complementary', { name: '新版本' });

async function settings() {
  await packed.page.getByRole('button', { name: '设置' }).first().click();
}

test('it asks nobody until it is allowed to', async () => {
  packed = await startPacked(place);
  await ask(packed.page, 'vault.create', { protection: 'none' });
  await packed.quit();
  packed = await startPacked(place);
  const { page } = packed;
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  await expect(page.getByText('不联网，已加密')).toBeVisible();
  await settings();
  await expect(page.getByText(`应用每天向 ${new URL(host.url).host} 问一次`)).toBeVisible();
  await expect(page.getByRole('switch', { name: '允许检查更新' })).not.toBeChecked();
  expect(host.asked).toEqual([]);
});

test('allowed, it asks after its next start, and fetches nothing by itself', async () => {
  await packed.page.getByRole('switch', { name: '允许检查更新' }).press('Space');
  await expect(packed.page.getByRole('button', { name: '现在重新打开' })).toBeVisible();
  expect(host.asked).toEqual([]);
  await packed.quit();
  packed = await startPacked(place);
  await expect(banner()).toContainText(`有新版本 ${NEWER}`);
  await expect(packed.page.getByText('只为更新联网')).toBeVisible();
  expect([...new Set(host.asked)]).toEqual(['latest-linux.yml']);
  expect(host.numbers).toEqual([]);
});

test('a package that is not the one announced is thrown away', async () => {
  const name = `${NAME}_${NEWER}.deb`;
  appendFileSync(join(folder, name), 'x');
  await banner().getByRole('button', { name: '下载' }).click();
  await settings();
  await expect(packed.page.getByText('下载的文件与公布的不一致')).toBeVisible();
  expect(installed()).toBe('0.1.0');
  announce(folder, NEWER, name);
});

test('the announced one is fetched, checked and installed, each at a word', async () => {
  test.setTimeout(180_000);
  await packed.page.getByRole('button', { name: '现在检查' }).click();
  await banner().getByRole('button', { name: '下载' }).click();
  await expect(banner()).toContainText(`${NEWER} 已下载并核对`, { timeout: 60_000 });
  expect(installed()).toBe('0.1.0');
  const before = programs();
  const install = banner().getByRole('button', { name: '安装并重新打开' });
  // The app goes at once, now and then before the click is told to be done.
  await install.click().catch(() => undefined);
  await expect.poll(installed, { timeout: 120_000 }).toBe(NEWER);
  await expect
    .poll(() => programs().filter((pid) => !before.includes(pid)).length, { timeout: 60_000 })
    .toBeGreaterThan(0);
});
