import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../electron/profile';
import { reminderTimesIn } from '../../electron/reminder-times';
import { backUpLedger } from '../support/backup';
import { openOffice } from './office';

const modes = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => ({
    name,
    mode: statSync(join(folder, name)).mode & 0o777,
    isFolder: statSync(join(folder, name)).isDirectory(),
  }));

// Windows has no such modes: there a file has the rights of the folder it lies in.
describe.skipIf(process.platform === 'win32')('the files of a profile', () => {
  it('are for the person alone, the open ledger, its log and its copies included', async () => {
    const { profile, keys } = openOffice();
    await backUpLedger(profile, keys);
    reminderTimesIn(profile).keep({
      waiting: [],
      shown: [],
      quietFrom: '22:00',
      quietUntil: '08:00',
    });
    const wrong = modes(profile.folder).filter(
      ({ mode, isFolder }) => mode !== (isFolder ? 0o700 : 0o600),
    );
    expect(wrong).toEqual([]);
  });

  it('cannot be reached by others, whatever a copy of the profile brought along', () => {
    const { profile } = openOffice();
    chmodSync(profile.folder, 0o755);
    chmodSync(profile.backups, 0o755);
    makeFolders(profile);
    expect([profile.folder, profile.backups].map((path) => statSync(path).mode & 0o077)).toEqual([
      0, 0,
    ]);
  });
});
