import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackups } from '../../electron/backups/backups';
import { addRecords } from '../../electron/commands/add-records';
import { contextFrom } from '../../electron/commands/context';
import { openDesk } from '../../electron/desk';
import { createIntegrity } from '../../electron/integrity';
import { openLedger } from '../../electron/ledger/ledger';
import { blobOf, openDatabase, statement } from '../../electron/ledger/sql';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { stillClock, temporaryProfile } from '../support/profile';

function office() {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const desk = openDesk({ ledger: openLedger(profile, keys), clock, onUpdate: () => undefined });
  const context = contextFrom({ desk: () => desk, clock, systemLocale: 'zh-CN' }).get();
  const backups = createBackups({ profile, clock, ledger: () => desk.ledger });
  const integrity = createIntegrity({
    profile,
    desk: () => desk,
    backups,
    onChecked: () => undefined,
  });
  const draft = { type: 'account', product: 'jiebei', lender: '蚂蚁', revolving: true };
  return {
    backups,
    clock,
    integrity,
    mark: join(profile.folder, 'verifying'),
    profile,
    add: (name: string) => addRecords(context, { drafts: [{ ...draft, name }] }),
    hurt: () => {
      const db = openDatabase(profile.ledgerFile, keys.file);
      statement(db, 'UPDATE record SET body = ?', ['blob']).run(blobOf('{}'));
      db.close();
    },
  };
}

describe('the check of an open ledger', () => {
  it('finds a sound one sound, and leaves no mark', () => {
    const { add, integrity, mark } = office();
    add('借呗');
    integrity.check();
    expect([integrity.view().status, existsSync(mark)]).toEqual(['sound', false]);
  });

  it('names what is damaged and the newest sound backup with what it lacks', () => {
    const { add, backups, hurt, integrity } = office();
    add('借呗');
    backups.make('manual');
    add('花呗');
    hurt();
    integrity.check();
    expect(integrity.view()).toMatchObject({
      status: 'damaged',
      entries: 0,
      records: ['account', 'account'],
      backup: { at: '2026-03-10T04:00:00.000Z', lacks: 1 },
    });
  });

  it('passes over a backup that is damaged itself', () => {
    const { add, backups, clock, hurt, integrity, profile } = office();
    add('借呗');
    backups.make('manual');
    clock.set('2026-03-10T05:00:00.000Z');
    backups.make('manual');
    writeFileSync(join(profile.backups, backups.view().backups[0]?.name ?? ''), 'x'.repeat(9000));
    hurt();
    integrity.check();
    expect(integrity.view().backup?.at).toBe('2026-03-10T04:00:00.000Z');
  });

  it.each([
    ['is repeated after it took the app down once', '1', 'sound'],
    ['is reported instead of repeated after it did so twice', '2', 'unfinished'],
    ['is repeated when the mark cannot be read', '', 'sound'],
  ])('%s', (_what, tries, status) => {
    const { add, integrity, mark } = office();
    add('借呗');
    writeFileSync(mark, tries);
    integrity.check();
    expect(integrity.view().status).toBe(status);
  });

  it('is tried again at the start after it was reported', () => {
    const { add, integrity, mark } = office();
    add('借呗');
    writeFileSync(mark, '2');
    integrity.check();
    integrity.check();
    expect(integrity.view().status).toBe('sound');
  });
});
