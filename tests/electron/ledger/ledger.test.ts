import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../../electron/ledger/ledger';
import { migrate, outdated } from '../../../electron/ledger/migrate';
import type { Db } from '../../../electron/ledger/sql';
import { openDatabase, readNumber, statement } from '../../../electron/ledger/sql';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import type { AnyRecord } from '../../../shared/records';
import { anyRecord } from '../../../shared/records';
import { backUpLedger } from '../../support/backup';
import { temporaryProfile } from '../../support/profile';

const account = anyRecord.parse({
  type: 'account',
  id: '01900000-0000-7000-8000-000000000001',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name: 'Sentinel-Account',
  product: 'jiebei',
  lender: '蚂蚁',
  revolving: true,
});
const renamed: AnyRecord = { ...account, name: 'Renamed' } as AnyRecord;

const add = { at: 1, kind: 'user', target: null, label: 'add-account' } as const;

function newLedger() {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  return { profile, keys, open: () => openLedger(profile, keys) };
}

describe('the ledger', () => {
  it('gives back what was committed after it is closed and opened again', () => {
    const { open } = newLedger();
    const first = open();
    first.commit({ ...add, changes: [{ before: null, after: account }] });
    first.close();
    const second = open();
    expect(second.records()).toEqual([account]);
    second.close();
  });

  it('keeps its epoch across starts', () => {
    const { open } = newLedger();
    const first = open();
    const { epoch } = first;
    first.close();
    const second = open();
    expect(second.epoch).toBe(epoch);
    second.close();
  });

  it('keeps every version of a record, newest first', () => {
    const { open } = newLedger();
    const ledger = open();
    ledger.commit({ ...add, changes: [{ before: null, after: account }] });
    ledger.commit({
      ...add,
      label: 'edit-account',
      changes: [{ before: account, after: renamed }],
    });
    ledger.commit({ ...add, label: 'remove-account', changes: [{ before: renamed, after: null }] });
    expect(ledger.historyOf(account.id).map((version) => version.record)).toEqual([
      null,
      renamed,
      account,
    ]);
    ledger.close();
  });

  it('commits all changes of a step or none', () => {
    const { open } = newLedger();
    const ledger = open();
    const broken = { ...account, id: 5 } as unknown as AnyRecord;
    expect(() =>
      ledger.commit({
        ...add,
        changes: [
          { before: null, after: account },
          { before: null, after: broken },
        ],
      }),
    ).toThrow();
    expect([ledger.records(), ledger.seq(), ledger.verify()]).toEqual([[], 0, []]);
    ledger.close();
  });

  it('does not open under another key', () => {
    const { profile, open } = newLedger();
    open().close();
    expect(() => openLedger(profile, ledgerKeys(newDataKey()))).toThrow('ledger-unreadable');
  });

  it('leaves nothing of a record readable in any of its files', () => {
    const { profile, open } = newLedger();
    const ledger = open();
    ledger.commit({ ...add, changes: [{ before: null, after: account }] });
    const bytes = readdirSync(profile.folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(profile.folder, entry.name)).toString('latin1'));
    expect(bytes.some((text) => text.includes('Sentinel'))).toBe(false);
    ledger.close();
  });

  it('is for the person alone, and so are its log and its backups', async () => {
    const { profile, keys, open } = newLedger();
    const { folder } = profile;
    const ledger = open();
    ledger.commit({ ...add, changes: [{ before: null, after: account }] });
    const backup = await backUpLedger(profile, keys);
    const modes = ['ledger.db', 'ledger.db-wal', 'ledger.db-shm']
      .map((name) => join(folder, name))
      .concat(backup)
      .map((file) => statSync(file).mode & 0o077);
    expect(modes).toEqual([0, 0, 0, 0]);
    ledger.close();
  });

  it('names a file that is no ledger', () => {
    const { profile, open } = newLedger();
    writeFileSync(
      profile.ledgerFile,
      'this is not a database, but long enough to look at'.repeat(100),
    );
    expect(open).toThrow('ledger-unreadable');
  });

  it('refuses a file from a newer app by name', () => {
    const { profile, keys, open } = newLedger();
    open().close();
    const db = openDatabase(profile.ledgerFile, keys.file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(open).toThrow('ledger-newer');
  });
});

describe('the chain over the change log', () => {
  function tampered(sql: string) {
    const { profile, keys, open } = newLedger();
    const ledger = open();
    ledger.commit({ ...add, changes: [{ before: null, after: account }] });
    ledger.commit({ ...add, changes: [{ before: account, after: renamed }] });
    ledger.close();
    const db = openDatabase(profile.ledgerFile, keys.file);
    db.exec(sql);
    db.close();
    const reopened = open();
    const damage = reopened.verify();
    reopened.close();
    return damage;
  }

  it('names a changed entry and no other', () => {
    expect(tampered("UPDATE change SET after = x'7b7d' WHERE seq = 1")).toEqual([
      { kind: 'entry', seq: 1, at: 1 },
    ]);
  });

  it('names a record that differs from what the log says', () => {
    expect(tampered("UPDATE record SET body = x'7b7d'").at(-1)).toEqual({
      kind: 'record',
      id: account.id,
    });
  });

  it('notices a missing entry', () => {
    expect(tampered('DELETE FROM entry WHERE seq = 1')).toContainEqual({
      kind: 'entry',
      seq: 2,
      at: 1,
    });
  });
});

describe('a ledger that another process gets hold of', () => {
  const entry = { ...add, changes: [{ before: null, after: account }] };

  it('takes no step over what was written there meanwhile, and loses none of it', () => {
    const { open } = newLedger();
    const [one, other] = [open(), open()];
    one.commit(entry);
    expect(() => other.commit(entry)).toThrow('ledger-elsewhere');
    one.commit({ ...add, changes: [{ before: account, after: renamed }] });
    other.close();
    one.close();
    const again = open();
    expect([again.seq(), again.records(), again.verify()]).toEqual([2, [renamed], []]);
    again.close();
  });

  it('takes no step over what was taken away there meanwhile', () => {
    const { profile, keys, open } = newLedger();
    const ledger = open();
    ledger.commit(entry);
    const other = openDatabase(profile.ledgerFile, keys.file);
    other.exec('DELETE FROM entry');
    expect(() => ledger.commit(entry)).toThrow('ledger-elsewhere');
    other.close();
    ledger.close();
  });

  it('acknowledges nothing once another file stands in its place', () => {
    const { profile, open } = newLedger();
    const ledger = open();
    ledger.commit(entry);
    const synced = `${profile.ledgerFile}.synced`;
    copyFileSync(profile.ledgerFile, synced);
    renameSync(synced, profile.ledgerFile);
    expect(() => ledger.commit(entry)).toThrow('ledger-elsewhere');
    ledger.close();
  });
});

describe('a backup', () => {
  it('is a sound, encrypted ledger of its own', async () => {
    const { profile, keys, open } = newLedger();
    const ledger = open();
    ledger.commit({ ...add, changes: [{ before: null, after: account }] });
    const file = await backUpLedger(profile, keys);
    ledger.close();
    const copy = openLedger({ ...profile, ledgerFile: file }, keys);
    expect([copy.records(), copy.verify()]).toEqual([[account], []]);
    copy.close();
  });
});

describe('migrations', () => {
  const first = { version: 1, up: (db: Db) => void db.exec('CREATE TABLE t (a INTEGER) STRICT') };
  const second = { version: 2, up: (db: Db) => void db.exec('ALTER TABLE t ADD COLUMN b INTEGER') };
  const broken = {
    version: 2,
    up: (db: Db) => {
      db.exec('ALTER TABLE t ADD COLUMN b INTEGER');
      throw new Error('half way');
    },
  };
  function database() {
    const { ledgerFile } = temporaryProfile();
    const db = openDatabase(ledgerFile, 'a key');
    return { db, file: ledgerFile };
  }

  it('ask for a backup of a file that an older app wrote, and for none of a new one', () => {
    const { db, file } = database();
    const before = outdated(db, [first], file);
    migrate(db, [first]);
    expect([before, outdated(db, [first], file), outdated(db, [first, second], file)]).toEqual([
      undefined,
      undefined,
      1,
    ]);
    db.close();
  });

  it('keep the rows that were there', () => {
    const { db } = database();
    migrate(db, [first]);
    db.exec('INSERT INTO t (a) VALUES (7)');
    migrate(db, [first, second]);
    expect(readNumber(db, 'SELECT a FROM t WHERE b IS NULL')).toBe(7);
    db.close();
  });

  it('leave the file as it was when one fails half way', () => {
    const { db } = database();
    migrate(db, [first]);
    expect(() => {
      migrate(db, [first, broken]);
    }).toThrow('half way');
    expect([
      readNumber(db, 'PRAGMA user_version'),
      readNumber(db, "SELECT count(*) FROM pragma_table_info('t')"),
    ]).toEqual([1, 1]);
    db.close();
  });
});

describe('a statement', () => {
  it.each([
    ['a boolean', true],
    ['a text', 'text'],
    ['a fraction', 1.5],
    ['nothing', undefined],
  ])('refuses to bind %s where a whole number goes', (_what, value) => {
    const { ledgerFile } = temporaryProfile();
    const db = openDatabase(ledgerFile, 'a key');
    db.exec('CREATE TABLE t (a INTEGER) STRICT');
    const put = statement(db, 'INSERT INTO t (a) VALUES (?)', ['int']);
    expect(() => {
      put.run(value as never);
    }).toThrow('does not fit');
    db.close();
  });

  it('refuses a wrong number of values', () => {
    const { ledgerFile } = temporaryProfile();
    const db = openDatabase(ledgerFile, 'a key');
    db.exec('CREATE TABLE t (a INTEGER, b INTEGER) STRICT');
    const put = statement(db, 'INSERT INTO t (a, b) VALUES (?, ?)', ['int', 'int']);
    expect(() => {
      put.run(1);
    }).toThrow('wrong number');
    db.close();
  });
});
