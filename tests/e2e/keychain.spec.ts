/** A ledger whose key is in the system's keychain, on a real one: there, gone, locked, another one, and there again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Running, Stage } from './support/app';
import { launch, makeStage, picture } from './support/app';
import type { Keyring } from './support/keyring';
import { startKeyring } from './support/keyring';
import { ask } from './support/reminding';

const PASSWORD = 'of the keyring';

let stage: Stage;
let keyring: Keyring | undefined;
let running: Running | undefined;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  stage = makeStage('2026-11-21T02:00:00.000Z');
});

test.afterEach(async () => {
  await running?.app.close();
  await keyring?.stop();
  running = undefined;
  keyring = undefined;
});

test.afterAll(() => {
  stage.remove();
});

const own = () => join(stage.folder, 'keyring');

async function start() {
  running = await launch(stage, { switches: ['--password-store=gnome-libsecret'] });
  return running.page;
}

async function stateNow() {
  const page = await start();
  await expect
    .poll(async () => (await ask(page, 'vault.state', {})).status)
    .toMatch(/^(?:open|failed|none)$/u);
  return ask(page, 'vault.state', {});
}

test('a keychain that is there takes the key, and the file beside the ledger holds no other', async () => {
  keyring = await startKeyring(own(), PASSWORD);
  const page = await start();
  expect((await ask(page, 'vault.state', {})).keychain.available).toBe(true);
  const state = await ask(page, 'vault.create', { protection: 'keychain' });
  expect(state).toMatchObject({ status: 'open', protection: 'keychain' });
  await ask(page, 'settings.change', { theme: 'dark' });
  const { wraps } = JSON.parse(
    readFileSync(join(stage.folder, 'profile', 'ledger', 'vault.json'), 'utf8'),
  ) as { wraps: { kind: string }[] };
  expect(wraps.map(({ kind }) => kind)).toEqual(['keychain']);
});

test('after a restart of the keychain and of the app the ledger opens by itself', async () => {
  keyring = await startKeyring(own(), PASSWORD);
  expect(await stateNow()).toMatchObject({ status: 'open' });
});

test('a keychain that is gone is named, and nothing is made anew', async () => {
  const { status, failure } = await stateNow();
  expect([status, failure?.code]).toEqual(['failed', 'keychain-unavailable']);
  await expect(running!.page.getByText('系统钥匙串现在用不了')).toBeVisible();
  await picture(running!.page, 'keychain-gone');
});

test('a keychain that stays locked is named', async () => {
  keyring = await startKeyring(own());
  const { status, failure } = await stateNow();
  expect(status).toBe('failed');
  expect(failure?.code).toMatch(/^keychain-(?:unavailable|refused)$/u);
});

test('another keychain, with another key, is named', async () => {
  keyring = await startKeyring(join(stage.folder, 'another'), PASSWORD);
  const { status, failure } = await stateNow();
  expect(status).toBe('failed');
  expect(failure?.code).toMatch(/^keychain-(?:unavailable|refused)$/u);
});

test('when the right one is there again, everything is', async () => {
  keyring = await startKeyring(own(), PASSWORD);
  expect(await stateNow()).toMatchObject({ status: 'open' });
  const { versions } = await ask(running!.page, 'query.history', { id: 'settings' });
  expect(versions).toHaveLength(1);
});
