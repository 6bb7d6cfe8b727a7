import { describe, expect, it } from 'vitest';
import { openLedger } from '../../../electron/ledger/ledger';
import { openDatabase, statement } from '../../../electron/ledger/sql';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import { account, check } from '../../fixtures/records';
import { temporaryProfile } from '../../support/profile';

const own = account();
const records = [own, check({ accountId: own.id, on: '2026-01-01', note: '[, {"}]' })];

/** What a ledger of two records reads after the body of its first became other bytes. */
function readWith(body: Buffer) {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const ledger = openLedger(profile, keys);
  const changes = records.map((after) => ({ before: null, after }));
  ledger.commit({ at: 1, kind: 'user', target: null, label: 'add', changes });
  ledger.close();
  const db = openDatabase(profile.ledgerFile, keys.file);
  statement(db, 'UPDATE record SET body = ? WHERE id = ?', ['blob', 'blob']).run(
    body,
    Buffer.from(own.id),
  );
  db.close();
  const opened = openLedger(profile, keys);
  const read = opened.records();
  opened.close();
  return read;
}

const bodyOf = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('the records as they stand', () => {
  it('are read as they were written', () => {
    expect(readWith(bodyOf(own))).toEqual(records);
  });

  // They are read as one list: what would open, close or lengthen it must harm no record.
  it.each<[string, Buffer]>([
    ['no byte', Buffer.alloc(0)],
    ['a zero byte', Buffer.from([0])],
    ['half a character', Buffer.from([0x22, 0xe5, 0x80])],
    ['half a record', Buffer.from('{"type":')],
    ['the end of a list', Buffer.from(']')],
    ['the beginning of one', Buffer.from('[')],
    ['nothing', Buffer.from('null')],
    ['two records', Buffer.concat([bodyOf(own), Buffer.from(','), bodyOf(own)])],
    ['a record that no schema takes', bodyOf({ ...own, name: '' })],
  ])('are taken from the history where one became %s', (_, body) => {
    expect(readWith(body)).toEqual(records);
  });
});
