import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackups } from '../../../electron/backups/backups';
import { chosenFolder } from '../../../electron/backups/chosen-folder';
import { addRecords } from '../../../electron/commands/add-records';
import { contextFrom } from '../../../electron/commands/context';
import { createParcels } from '../../../electron/parcels';
import { unfinished } from '../../../electron/profile';
import { createSession } from '../../../electron/session';
import { realInspector } from '../../support/inspector';
import { createLightly } from '../../support/light-passphrase';
import { stillClock, temporaryProfile } from '../../support/profile';
import { unheard } from '../../support/stand-ins';

const draft = { type: 'account', product: 'jiebei', lender: '蚂蚁', revolving: true };
const keychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};
const PASSPHRASE = 'correct horse battery';

/** One machine; the folder is what two of them share. */
async function machine(folder = mkdtempSync(join(tmpdir(), 'credit-health-shared-'))) {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const session = createSession({
    ...{ profile, keychain, clock },
    inspector: await realInspector(),
    ...unheard,
  });
  const news: boolean[] = [];
  const chosen = chosenFolder({
    profile,
    wraps: session.travelWraps,
    device: () => session.desk()?.ledger.device,
    onChange: (is) => void news.push(is),
  });
  let laid: Promise<void> = Promise.resolve();
  const backups = createBackups({
    profile,
    clock,
    copy: session.copy,
    ledger: () => session.desk()?.ledger,
    isSound: () => true,
    onMade: (backup) => {
      laid = chosen.add(backup);
    },
  });
  const inside = join(folder, 'Credit Health');
  const parcels = createParcels({
    profile,
    session,
    chooseFile: () => Promise.resolve(join(inside, readdirSync(inside)[0] ?? '')),
  });
  const context = contextFrom({ desk: session.desk, clock, systemLocale: 'zh-CN' });
  return {
    ...{ session, profile, folder, inside, chosen, backups, parcels, news, clock },
    add: (name: string) => addRecords(context.get(), { drafts: [{ ...draft, name }] }),
    backUp: async () => {
      await backups.make('manual');
      await laid;
    },
    names: () =>
      [...(session.desk()?.records() ?? [])].flatMap((record) =>
        record.type === 'account' ? [record.name] : [],
      ),
  };
}

async function protectedMachine() {
  const its = await machine();
  await createLightly({ ...its, keychain }, PASSPHRASE);
  its.add('Sentinel-借呗');
  its.chosen.choose(its.folder);
  return its;
}

describe('a folder of the person’s choice', () => {
  it('gets each backup as one file, for the person alone, with nothing in the clear', async () => {
    const { backUp, inside } = await protectedMachine();
    await backUp();
    const [name = ''] = readdirSync(inside);
    expect(name).toMatch(/^2026-03-10T040000\.000Z-manual-[0-9a-f]{8}\.chbackup$/u);
    expect(readFileSync(join(inside, name)).includes('Sentinel')).toBe(false);
    expect(statSync(join(inside, name)).mode & 0o077).toBe(0);
  });

  it('opens on another machine with the passphrase', async () => {
    const first = await protectedMachine();
    await first.backUp();
    const second = await machine(first.folder);
    expect(await second.parcels.choose()).toMatchObject({
      at: '2026-03-10T04:00:00.000Z',
      opens: ['passphrase'],
    });
    expect((await second.parcels.adopt(PASSPHRASE)).status).toBe('open');
    expect(second.names()).toEqual(['Sentinel-借呗']);
  });

  it('opens on another machine with the recovery key, and stays open to the passphrase', async () => {
    const first = await protectedMachine();
    const recovery = await first.session.makeRecovery(PASSPHRASE);
    await first.backUp();
    const second = await machine(first.folder);
    await second.parcels.choose();
    await second.parcels.adopt(recovery.key);
    second.session.close();
    await second.session.unlock(PASSPHRASE);
    expect(second.names()).toEqual(['Sentinel-借呗']);
  });

  it('does not open with another passphrase, and leaves nothing behind', async () => {
    const first = await protectedMachine();
    await first.backUp();
    const second = await machine(first.folder);
    await second.parcels.choose();
    await expect(second.parcels.adopt('wrong horse battery')).rejects.toThrow('wrong-passphrase');
    expect(second.session.state().status).toBe('none');
    expect(readdirSync(second.profile.folder)).toEqual(['backups', 'replaced']);
  });

  it('opens on another machine once its disk takes the key, and leaves no ledger there before', async () => {
    const first = await protectedMachine();
    await first.backUp();
    const second = await machine(first.folder);
    const { folder, vaultFile, ledgerFile } = second.profile;
    const inTheWay = unfinished(vaultFile);
    mkdirSync(inTheWay);
    await second.parcels.choose();
    await expect(second.parcels.adopt(PASSPHRASE)).rejects.toThrow();
    expect([existsSync(ledgerFile), second.session.state().status]).toEqual([false, 'none']);
    rmSync(inTheWay, { recursive: true });
    expect((await second.parcels.adopt(PASSPHRASE)).status).toBe('open');
    expect([second.names(), readdirSync(join(folder, 'replaced'))]).toEqual([
      ['Sentinel-借呗'],
      [],
    ]);
    second.session.close();
  });

  it('leaves a ledger whose key file is gone where it lies, until the disk takes the key', async () => {
    const first = await protectedMachine();
    await first.backUp();
    const second = await machine(first.folder);
    const { vaultFile, ledgerFile, replaced } = second.profile;
    await second.session.create('none');
    second.session.close();
    rmSync(vaultFile);
    const left = readFileSync(ledgerFile);
    const inTheWay = unfinished(vaultFile);
    mkdirSync(inTheWay);
    await second.parcels.choose();
    await expect(second.parcels.adopt(PASSPHRASE)).rejects.toThrow();
    expect([readFileSync(ledgerFile).equals(left), readdirSync(replaced)]).toEqual([true, []]);
    rmSync(inTheWay, { recursive: true });
    await second.parcels.adopt(PASSPHRASE);
    const [kept = ''] = readdirSync(replaced);
    expect(readFileSync(join(replaced, kept)).equals(left)).toBe(true);
    expect(second.names()).toEqual(['Sentinel-借呗']);
    second.session.close();
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'backup-unreadable'],
    ['of another kind', () => Buffer.from('something else entirely'), 'parcel-unknown'],
  ])('holds a file %s: it is refused by name', async (_how, hurt, code) => {
    const first = await protectedMachine();
    await first.backUp();
    const file = join(first.inside, readdirSync(first.inside)[0] ?? '');
    writeFileSync(file, hurt(readFileSync(file)));
    const second = await machine(first.folder);
    await expect(
      second.parcels.choose().then(() => second.parcels.adopt(PASSPHRASE)),
    ).rejects.toThrow(code);
  });

  it('is refused while nothing but this machine could open a copy', async () => {
    const { chosen, session, folder } = await machine();
    await session.create('none');
    expect(() => {
      chosen.choose(folder);
    }).toThrow('folder-needs-key');
  });

  it('that is gone is said once, stops nothing, and works again once it is back', async () => {
    const { backUp, chosen, clock, folder, news } = await protectedMachine();
    rmSync(folder, { recursive: true });
    await backUp();
    clock.set('2026-03-10T05:00:00.000Z');
    await backUp();
    expect([chosen.view()?.failure, news]).toEqual(['folder-gone', [true, false]]);
    mkdirSync(folder);
    clock.set('2026-03-10T06:00:00.000Z');
    await backUp();
    expect(chosen.view()).toEqual({ path: folder, at: '2026-03-10T06:00:00.000Z' });
  });

  it('keeps no half of a copy from an earlier day, and leaves alone what is of this day or another ledger', async () => {
    const its = await protectedMachine();
    await its.backUp();
    const [first = ''] = readdirSync(its.inside);
    const parts = [
      `2026-03-09${first.slice(10)}.part`,
      `2026-03-10T235959.000Z${first.slice(22)}.part`,
    ];
    const theirs = '2026-03-09T120000.000Z-manual-00000000.chbackup.part';
    for (const name of [...parts, theirs]) writeFileSync(join(its.inside, name), 'half');
    await its.backUp();
    const left = readdirSync(its.inside).filter((name) => name.endsWith('.part'));
    expect(left.toSorted()).toEqual([theirs, parts[1]].toSorted());
  });

  it('is emptied of what this ledger laid down there, and of nothing else', async () => {
    const { backUp, chosen, inside } = await protectedMachine();
    await backUp();
    writeFileSync(join(inside, 'other.txt'), 'mine');
    expect(await chosen.clear()).toEqual([]);
    expect(readdirSync(inside)).toEqual(['other.txt']);
  });
});
