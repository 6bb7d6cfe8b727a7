/** A newer app over an older one's ledger: the real ledger and reader, and one more migration than there is today. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Inspector } from '../../electron/inspector';
import { inspect, isSound } from '../../electron/ledger/inspect';
import { openLedger } from '../../electron/ledger/ledger';
import type * as Migrations from '../../electron/ledger/migrations';
import type { Db } from '../../electron/ledger/sql';
import { createSession } from '../../electron/session';
import { ledgerKeys } from '../../electron/vault/keys';
import { vaultAt } from '../../electron/vault/vault';
import type { VaultState } from '../../shared/ipc/contract';
import { inspectorOf, realInspector } from '../support/inspector';
import { stillClock, temporaryProfile } from '../support/profile';

const next = vi.hoisted(() => ({
  more: [] as { version: number; up: (db: Db) => void }[],
}));
vi.mock('../../electron/ledger/migrations', async (original) => {
  const { migrations } = await original<typeof Migrations>();
  return {
    get migrations() {
      return [...migrations, ...next.more];
    },
  };
});

const keychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};

/** A ledger of today's version, and the app of tomorrow that opens it. */
async function outdatedLedger() {
  next.more = [];
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const sessionWith = (inspector: Inspector, states: VaultState[] = []) =>
    createSession({
      ...{ profile, keychain, clock, inspector },
      locale: () => 'zh-CN' as const,
      onState: (state) => void states.push(state),
      onUpdate: () => undefined,
      onOpen: () => undefined,
      onUnfit: () => undefined,
      onClose: () => undefined,
    });
  const first = sessionWith(await realInspector());
  await first.create('none');
  first.close();
  const key = vaultAt({ path: profile.vaultFile, keychain, clock }).openSilently();
  const keys = ledgerKeys(key ?? Buffer.alloc(32));
  next.more = [{ version: 2, up: (db) => void db.exec('CREATE TABLE later (a INTEGER) STRICT') }];
  return { profile, keys, sessionWith, backups: () => readdirSync(profile.backups) };
}

describe('a ledger that an older app wrote', () => {
  it('is backed up and the backup verified, then upgraded and opened', async () => {
    const { profile, keys, sessionWith, backups } = await outdatedLedger();
    const states: VaultState[] = [];
    const session = sessionWith(await realInspector(), states);
    await session.start();
    session.close();
    const file = join(profile.backups, 'before-migration-from-1.db');
    expect(states.map(({ status, upgrading }) => [status, upgrading])).toEqual([
      ['checking', true],
      ...[['open', undefined] as const, ['open', undefined] as const],
    ]);
    expect([backups(), isSound(inspect({ file, keys, live: false }))]).toEqual([
      ['before-migration-from-1.db'],
      true,
    ]);
  });

  it('stays as it was where no sound backup can be made, and opens in the older app', async () => {
    const { profile, keys, sessionWith, backups } = await outdatedLedger();
    const session = sessionWith(inspectorOf('process.abort()'));
    await session.start();
    expect([session.state().failure?.code, backups()]).toEqual(['backup-not-sound', []]);
    next.more = [];
    expect(openLedger(profile, keys).close()).toBe(true);
  });

  it('needs no second backup once it is of this version', async () => {
    const { sessionWith, backups } = await outdatedLedger();
    const inspector = await realInspector();
    for (let start = 0; start < 2; start += 1) {
      const session = sessionWith(inspector);
      await session.start();
      session.close();
    }
    expect(backups()).toHaveLength(1);
  });
});
