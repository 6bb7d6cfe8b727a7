import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { permitIn } from '../../../electron/updates/permit';
import type { Engine } from '../../../electron/updates/updates';
import { createUpdates } from '../../../electron/updates/updates';
import type { UpdatesView } from '../../../shared/ipc/updates';
import { temporaryProfile } from '../../support/profile';

const HOST = 'updates.example';

const quiet: Engine = {
  ask: () => Promise.resolve(null),
  download: () => Promise.resolve(),
  install: () => undefined,
};

/** Updates of an installation at version 1.0.0; `allowed` is how it was when the app started. */
function updatesOf(engine: Partial<Engine> = {}, start: { host?: string; allowed?: boolean } = {}) {
  const { host = HOST, allowed = true } = start;
  const profile = temporaryProfile();
  const permit = permitIn(profile.folder);
  if (allowed) permit.give();
  const told: UpdatesView[] = [];
  let made = 0;
  const updates = createUpdates({
    ...{ version: '1.0.0', host: host === '' ? undefined : host, permit, isOpen: allowed },
    engine: () => {
      made += 1;
      return Promise.resolve({ ...quiet, ...engine });
    },
    onChange: (view) => told.push(view),
  });
  return { updates, profile, steps: () => told.map(({ step }) => step.at), made: () => made };
}

const rejecting = (code: string) => () => Promise.reject(Object.assign(new Error('no'), { code }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('whether the app may look for new versions', () => {
  it('is off until the person allows it', async () => {
    const { updates, made } = updatesOf({}, { allowed: false });
    await expect(updates.ask()).rejects.toThrow('updates-off');
    expect([updates.isOn(), updates.view().allowed, made()]).toEqual([false, false, 0]);
  });

  it('holds from the next start on, and says so', async () => {
    const { updates, made } = updatesOf({}, { allowed: false });
    expect(updates.allow(true)).toMatchObject({ allowed: true, restart: true });
    await expect(updates.ask()).rejects.toThrow('updates-off');
    expect(made()).toBe(0);
  });

  it('ends at once when it is taken back', async () => {
    const { updates, made } = updatesOf();
    expect(updates.allow(false)).toMatchObject({ allowed: false, restart: true });
    await expect(updates.ask()).rejects.toThrow('updates-off');
    expect(made()).toBe(0);
  });

  it('cannot be turned on in a package that asks nobody', () => {
    const { updates } = updatesOf({}, { host: '', allowed: false });
    expect(() => updates.allow(true)).toThrow('updates-off');
    expect(updates.view()).toMatchObject({ host: null, allowed: false, restart: false });
  });

  it('ends what is under way: what comes of it is not offered', async () => {
    let end = (): void => undefined;
    const download = () =>
      new Promise<void>((resolve) => {
        end = resolve;
      });
    const { updates } = updatesOf({ ask: () => Promise.resolve('1.1.0'), download });
    await updates.ask();
    const fetching = updates.download();
    updates.allow(false);
    end();
    expect((await fetching).step).toEqual({ at: 'rest' });
    expect(() => updates.install()).toThrow('no-update');
  });

  it('is written beside the ledger, so that deleting everything takes it', () => {
    const { updates, profile } = updatesOf({}, { allowed: false });
    updates.allow(true);
    const given = existsSync(join(profile.folder, 'updates-allowed'));
    updates.allow(false);
    expect([given, existsSync(join(profile.folder, 'updates-allowed'))]).toEqual([true, false]);
  });
});

describe('a new version', () => {
  const found: Partial<Engine> = { ask: () => Promise.resolve('1.1.0') };

  it('that is not there is said', async () => {
    const { updates, steps } = updatesOf();
    await updates.ask();
    expect(steps()).toEqual(['asking', 'newest']);
  });

  it('is found, and neither fetched nor installed before the person says so', async () => {
    const download = vi.fn(() => Promise.resolve());
    const install = vi.fn();
    const { updates } = updatesOf({ ...found, download, install });
    expect((await updates.ask()).step).toEqual({ at: 'found', version: '1.1.0' });
    expect(() => updates.install()).toThrow('no-update');
    expect([download.mock.calls.length, install.mock.calls.length]).toEqual([0, 0]);
  });

  it('is fetched with its progress, then installed', async () => {
    const install = vi.fn();
    const download: Engine['download'] = (onProgress) => {
      onProgress(0.5);
      return Promise.resolve();
    };
    const { updates, steps } = updatesOf({ ...found, download, install });
    await updates.ask();
    expect((await updates.download()).step).toEqual({ at: 'fetched', version: '1.1.0' });
    updates.install();
    expect(steps()).toEqual(['asking', 'found', 'fetching', 'fetching', 'fetched']);
    expect(install).toHaveBeenCalledOnce();
  });

  it('that waits to be installed is not lost when the next day asks again', async () => {
    const { updates } = updatesOf(found);
    await updates.ask();
    await updates.download();
    expect((await updates.ask()).step).toEqual({ at: 'fetched', version: '1.1.0' });
  });

  it('is not fetched without having been found', async () => {
    const { updates } = updatesOf(found);
    await expect(updates.download()).rejects.toThrow('no-update');
  });

  it('is not fetched twice at once', async () => {
    let end = (): void => undefined;
    const download = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    const { updates } = updatesOf({ ...found, download });
    await updates.ask();
    const first = updates.download();
    await expect(updates.download()).rejects.toThrow('no-update');
    expect((await updates.ask()).step.at).toBe('fetching');
    end();
    expect((await first).step.at).toBe('fetched');
  });
});

describe('what goes wrong', () => {
  it.each([
    ['net::ERR_CONNECTION_REFUSED', 'unreachable'],
    ['ERR_UPDATER_CHANNEL_FILE_NOT_FOUND', 'unreachable'],
    ['ERR_CHECKSUM_MISMATCH', 'mismatch'],
    ['ERR_UPDATER_INVALID_SIGNATURE', 'mismatch'],
  ])('%s while fetching is told as %s, and asking again starts over', async (code, failure) => {
    const ask = () => Promise.resolve('1.1.0');
    const { updates } = updatesOf({ ask, download: rejecting(code) });
    await updates.ask();
    expect((await updates.download()).step).toEqual({ at: 'failed', failure });
    expect((await updates.ask()).step.at).toBe('found');
  });

  it('while asking leaves nothing to fetch', async () => {
    const { updates } = updatesOf({ ask: rejecting('net::ERR_NAME_NOT_RESOLVED') });
    expect((await updates.ask()).step).toEqual({ at: 'failed', failure: 'unreachable' });
    await expect(updates.download()).rejects.toThrow('no-update');
  });

  it('while installing is told, and the app goes on', async () => {
    const install = () => {
      throw new Error('refused');
    };
    const { updates } = updatesOf({ ask: () => Promise.resolve('1.1.0'), install });
    await updates.ask();
    await updates.download();
    expect(updates.install().step).toEqual({ at: 'failed', failure: 'not-installed' });
  });
});
