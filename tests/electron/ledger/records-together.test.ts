import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/ledger/migrate';
import { migrations } from '../../../electron/ledger/migrations';
import { readRecords } from '../../../electron/ledger/records';
import { atOnce } from '../../../electron/unhurried';
import type { AnyRecord } from '../../../shared/records';
import { openLedger } from '../../../electron/ledger/ledger';
import { inTransaction, openDatabase, statement } from '../../../electron/ledger/sql';
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

describe('more records than are handed over at once', () => {
  const many = Array.from({ length: 2500 }, () => check({ accountId: own.id, on: '2026-01-01' }));

  it('are all read, in the order of their keys', () => {
    const profile = temporaryProfile();
    const ledger = openLedger(profile, ledgerKeys(newDataKey()));
    const changes = many.toReversed().map((after) => ({ before: null, after }));
    ledger.commit({ at: 1, kind: 'user', target: null, label: 'add', changes });
    expect(ledger.records()).toEqual(many);
    ledger.close();
  });

  it('are all read where damaged keys lead past some of them', () => {
    const file = plainTable(many);
    damageKeys(file);
    const db = new Database(file);
    expect(atOnce(readRecords(db, file))).toHaveLength(many.length);
    db.close();
  });
});

/** A table as the ledger's, in a file without a cipher, so that single bytes of it can be reached. */
function plainTable(all: readonly AnyRecord[]): string {
  const file = path.join(temporaryProfile().folder, 'plain.db');
  mkdirSync(path.dirname(file), { recursive: true });
  const db = new Database(file);
  migrate(db, migrations);
  const put = statement(db, 'INSERT INTO record VALUES (?, 2, 1, ?)', ['blob', 'blob']);
  inTransaction(db, () => {
    for (const one of all) put.run(Buffer.from(one.id), bodyOf(one));
  });
  db.close();
  return file;
}

/** Makes every key that leads to others smaller than all of them (https://www.sqlite.org/fileformat2.html, 1.6). */
function damageKeys(file: string): void {
  const [page, interior] = [4096, 2];
  const bytes = readFileSync(file);
  for (let start = page; start < bytes.length; start += page) {
    if (bytes[start] !== interior) continue;
    const text = bytes.toString('latin1', start, start + page);
    for (const { index } of text.matchAll(/(?<!")01900000-0000-7/gu)) bytes[start + index] = 0;
  }
  writeFileSync(file, bytes);
}
