import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../electron/ledger/records';
import { openLedger } from '../../../electron/ledger/ledger';
import { openDatabase } from '../../../electron/ledger/sql';
import { atOnce } from '../../../electron/unhurried';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import { account } from '../../fixtures/records';
import { temporaryProfile } from '../../support/profile';

const step = { kind: 'user', target: null, label: 'add-account' } as const;

/** Three accounts, of which one was renamed and one removed. */
function ledger() {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const its = openLedger(profile, keys);
  const [kept, renamed, removed] = [account({}), account({}), account({})];
  const now = { ...renamed, name: '花呗' };
  its.commit({
    ...{ ...step, at: 1 },
    changes: [kept, renamed, removed].map((after) => ({ before: null, after })),
  });
  its.commit({ ...step, at: 2, changes: [{ before: renamed, after: now }] });
  its.commit({ ...step, at: 3, changes: [{ before: removed, after: null }] });
  its.close();
  const db = openDatabase(profile.ledgerFile, keys.file);
  const read = () =>
    atOnce(readRecords(db, profile.ledgerFile)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { db, read, standing: [kept, now], renamed };
}

describe('records whose table cannot be read', () => {
  it('are played again from the change log, as they stood', () => {
    const { db, read, standing } = ledger();
    db.exec('DROP TABLE record');
    expect(read()).toEqual(standing);
    db.close();
  });

  it('are refused by name where the log cannot be read either', () => {
    const { db, read } = ledger();
    db.exec('DROP TABLE record; DROP TABLE change');
    expect(read).toThrow('ledger-unreadable');
    db.close();
  });

  it('are taken one by one from the log where only one of them does not read', () => {
    const { db, read, standing, renamed } = ledger();
    db.exec(`UPDATE record SET body = x'00' WHERE id = CAST('${renamed.id}' AS BLOB)`);
    expect(read()).toEqual(standing);
    db.close();
  });
});
