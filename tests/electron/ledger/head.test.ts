import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHead, writeHead } from '../../../electron/ledger/head';
import type { ToInspect } from '../../../electron/ledger/inspect';
import { inspect } from '../../../electron/ledger/inspect';
import { openLedger } from '../../../electron/ledger/ledger';
import { putInPlace, stageBackup } from '../../../electron/ledger/restore';
import { openDatabase } from '../../../electron/ledger/sql';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import { defaultSettings } from '../../../shared/records/settings';
import { backUpLedger } from '../../support/backup';
import { temporaryProfile } from '../../support/profile';

const step = { at: 1, kind: 'user', target: null, label: 'change-settings' } as const;
const settings = defaultSettings('2026-01-01T00:00:00.000Z');

function ledgerOf(commits: number) {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const open = () => openLedger(profile, keys);
  const write = (times: number) => {
    const ledger = open();
    for (let time = 0; time < times; time += 1)
      ledger.commit({ ...step, changes: [{ before: settings, after: settings }] });
    ledger.close();
  };
  write(commits);
  return {
    ...{ profile, keys, open, write },
    found: () => inspect({ file: profile.ledgerFile, keys, live: true }).tables,
  };
}

describe('a ledger whose newest steps are gone', () => {
  /** The file as it was two steps ago, as a lost write-ahead log leaves it. */
  function older() {
    const made = ledgerOf(3);
    const kept = join(made.profile.folder, 'kept.db');
    copyFileSync(made.profile.ledgerFile, kept);
    made.write(2);
    copyFileSync(kept, made.profile.ledgerFile);
    return made;
  }

  it('is named at the check', () => {
    expect(older().found()).toEqual(['tail']);
  });

  it('is still named after another start and another step', () => {
    const made = older();
    made.write(1);
    expect(made.found()).toEqual(['tail']);
  });

  it('is not missed by a ledger of another history', () => {
    const made = older();
    const other = ledgerOf(1);
    const head = readHead(made.profile.ledgerFile, made.keys.chain);
    writeHead(other.profile.ledgerFile, other.keys.chain, { epoch: head?.epoch ?? '', seq: 9 });
    expect(other.found()).toEqual([]);
  });
});

describe('a ledger that has all its steps', () => {
  it('is sound', () => {
    expect(ledgerOf(3).found()).toEqual([]);
  });

  it('is noted as soon as whoever waited for a step has been answered', async () => {
    const { profile, keys, open } = ledgerOf(1);
    const ledger = open();
    ledger.commit({ ...step, changes: [{ before: settings, after: settings }] });
    const noted = () => readHead(profile.ledgerFile, keys.chain)?.seq;
    const before = noted();
    await new Promise(setImmediate);
    expect([before, noted()]).toEqual([1, 2]);
    ledger.close();
  });

  it('is sound beside a note that cannot be read', () => {
    const { profile, found } = ledgerOf(3);
    writeFileSync(join(profile.folder, 'ledger.head'), 'x'.repeat(192));
    expect(found()).toEqual([]);
  });

  it('is sound beside a note that is behind it', () => {
    const { profile, keys, found } = ledgerOf(3);
    const head = readHead(profile.ledgerFile, keys.chain);
    writeHead(profile.ledgerFile, keys.chain, { epoch: head?.epoch ?? '', seq: 1 });
    expect(found()).toEqual([]);
  });
});

describe('a ledger that was there', () => {
  it('is not made anew when its file is gone', () => {
    const { profile, open } = ledgerOf(1);
    rmSync(profile.ledgerFile);
    expect(open).toThrow('ledger-missing');
    expect(existsSync(profile.ledgerFile)).toBe(false);
  });

  it('is not made anew when its file is empty', () => {
    const { profile, open } = ledgerOf(1);
    writeFileSync(profile.ledgerFile, '');
    expect(open).toThrow('ledger-missing');
  });
});

it('an index that does not find all versions of a record is named', () => {
  const { profile, keys, found } = ledgerOf(3);
  const db = openDatabase(profile.ledgerFile, keys.file);
  // The index as it would stand with entries missing: of other rows than the table's.
  db.exec('PRAGMA writable_schema = ON');
  db.exec(
    "UPDATE sqlite_schema SET sql = 'CREATE INDEX change_by_id ON change (id, seq) WHERE seq < 0' WHERE name = 'change_by_id'",
  );
  db.close();
  expect(found()).toContain('index');
});

describe('a backup that is put in a ledger’s place', () => {
  async function restored() {
    const made = ledgerOf(3);
    const { profile, keys, write } = made;
    const backup = await backUpLedger(profile, keys);
    write(2);
    const inspector = {
      inspect: (request: ToInspect) =>
        Promise.resolve({ kind: 'read' as const, inspection: inspect(request) }),
    };
    const staged = await stageBackup({ profile, keys, inspector }, backup);
    putInPlace({ profile, keys }, staged, '2026-01-02T00:00:00.000Z');
    return { ...made, head: () => readHead(profile.ledgerFile, keys.chain), staged, backup };
  }

  it('has its own note beside it before it is first opened', async () => {
    const { head, staged } = await restored();
    expect(head()).toEqual({ epoch: staged.head.epoch, seq: 3 });
  });

  it('is missed when it goes, and is sound as it is', async () => {
    const { found, open, profile } = await restored();
    expect(found()).toEqual([]);
    rmSync(profile.ledgerFile);
    expect(open).toThrow('ledger-missing');
  });
});
