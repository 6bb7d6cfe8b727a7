import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openLedger } from '../../../electron/ledger/ledger';
import { openDatabase } from '../../../electron/ledger/sql';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import { defaultSettings } from '../../../shared/records/settings';
import { temporaryProfile } from '../../support/profile';

/** What another process does that reads the ledger and then closes it in good order. */
const look = `
  const Database = require('libsql');
  const [file, encryptionKey] = process.argv.slice(1);
  const db = new Database(file, { encryptionCipher: 'aes256cbc', encryptionKey });
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('BEGIN; SELECT * FROM record; COMMIT');
  db.close();`;

it('an open ledger keeps its log, whoever else looks at it, though this process has opened it a second time', () => {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const ledger = openLedger(profile, keys);
  const after = defaultSettings('2026-01-01T00:00:00.000Z');
  ledger.commit({
    ...{ at: 1, kind: 'user', target: null, label: 'change-settings' },
    changes: [{ before: null, after }],
  });
  const second = openDatabase(profile.ledgerFile, keys.file);
  const log = statSync(`${profile.ledgerFile}-wal`).ino;
  const root = resolve(__dirname, '../../..');
  const { status } = spawnSync(process.execPath, ['-e', look, profile.ledgerFile, keys.file], {
    cwd: root,
  });
  const now = statSync(`${profile.ledgerFile}-wal`, { throwIfNoEntry: false })?.ino;
  expect([status, now]).toEqual([0, log]);
  second.close();
  ledger.close();
});
