import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupsIn, createBackups } from '../../electron/backups/backups';
import { PARCEL_ENDING, writeParcel } from '../../electron/backups/parcel';
import { addRecords } from '../../electron/commands/add-records';
import { contextFrom } from '../../electron/commands/context';
import { editRecord } from '../../electron/commands/edit-record';
import { removeAccount } from '../../electron/commands/remove-account';
import { undo } from '../../electron/commands/undo';
import { createMerging } from '../../electron/merging';
import { createParcels } from '../../electron/parcels';
import { createSession } from '../../electron/session';
import { stableText } from '../../shared/stable-text';
import { realInspector } from '../support/inspector';
import { createLightly } from '../support/light-passphrase';
import { stillClock, temporaryProfile } from '../support/profile';
import { unheard } from '../support/stand-ins';

const draft = { type: 'account', product: 'jiebei', lender: '蚂蚁', revolving: true };
const keychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};
const PASSPHRASE = 'correct horse battery';

/** One machine, and the file that it was last handed. */
async function machine() {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const inspector = await realInspector();
  const session = createSession({
    ...{ profile, keychain, clock, inspector },
    ...unheard,
  });
  const context = contextFrom({ desk: session.desk, clock, systemLocale: 'zh-CN' }).get;
  const backups = createBackups({
    ...{ profile, clock, copy: session.copy },
    ledger: () => session.desk()?.ledger,
    isSound: () => true,
  });
  let handed = '';
  const parcels = createParcels({
    ...{ profile, session },
    chooseFile: () => Promise.resolve(handed),
  });
  const merging = createMerging({
    ...{ context, parcels, inspector },
    beforeCommit: () => backups.make('merge'),
  });
  const later = () => {
    clock.set(new Date(clock.now() + 1_000).toISOString());
  };
  return {
    ...{ profile, session, merging, parcels, later },
    create: (passphrase: string) =>
      createLightly({ session, profile, keychain, clock }, passphrase),
    add: (name: string) => {
      later();
      return addRecords(context(), { drafts: [{ ...draft, name }] }).ids[0] ?? '';
    },
    check: (accountId: string) => {
      later();
      const one = { type: 'check', accountId, on: '2026-03-01', totalLimit: 1_000_000 };
      return addRecords(context(), { drafts: [one] }).ids[0] ?? '';
    },
    rename: (id: string, name: string) => {
      later();
      editRecord(context(), { id, draft: { ...draft, name } });
    },
    remove: (id: string, name: string) => {
      later();
      removeAccount(context(), { id, name });
    },
    undo: () => undo(context()),
    hand: async () => {
      later();
      await backups.make('manual');
      const [made] = backupsIn(profile.backups);
      const file = join(mkdtempSync(join(tmpdir(), 'credit-health-parcel-')), `a${PARCEL_ENDING}`);
      const ledger = join(profile.backups, made?.name ?? '');
      await writeParcel(file, { ledger, at: made?.at ?? '', wraps: session.travelWraps() });
      return file;
    },
    take: async (file: string) => {
      handed = file;
      await parcels.choose();
    },
    names: () =>
      [...(session.desk()?.records() ?? [])]
        .flatMap((record) => (record.type === 'account' ? [record.name] : []))
        .toSorted(),
    image: () => [...(session.desk()?.records() ?? [])].map(stableText).toSorted(),
    backups: () => backupsIn(profile.backups),
    reopen: async () => {
      session.close();
      await session.unlock(PASSPHRASE);
    },
  };
}

/** Two machines: the second began with the first's backup. */
async function two() {
  const here = await machine();
  await here.create(PASSPHRASE);
  const id = here.add('借呗');
  const there = await machine();
  await there.take(await here.hand());
  await there.parcels.adopt(PASSPHRASE);
  there.later();
  there.later();
  there.later();
  return { here, there, id };
}

describe('a ledger merged with another machine’s backup', () => {
  it('gets what was logged there, and keeps what was logged here', async () => {
    const { here, there } = await two();
    here.add('花呗');
    there.add('微粒贷');
    await here.take(await there.hand());
    expect(await here.merging.read(PASSPHRASE)).toMatchObject({
      added: { account: 1 },
      same: 1,
      kept: 1,
      conflictCount: 0,
    });
    await here.merging.commit({ choices: {} });
    expect(here.names()).toEqual(['借呗', '微粒贷', '花呗'].toSorted());
  });

  it('is backed up first, and stands as before once the one step is undone', async () => {
    const { here, there, id } = await two();
    here.rename(id, '借呗（手机）');
    there.rename(id, '借呗（电脑）');
    there.check(id);
    const before = here.image();
    await here.take(await there.hand());
    await here.merging.read(PASSPHRASE);
    await here.merging.commit({ choices: { [id]: 'theirs' } });
    expect(here.names()).toEqual(['借呗（电脑）']);
    here.undo();
    expect([here.image(), here.backups().map(({ reason }) => reason)]).toEqual([
      before,
      ['merge', 'manual'],
    ]);
    await here.reopen();
    expect(here.image()).toEqual(before);
  });

  it('shows what both changed, and does nothing until each is decided', async () => {
    const { here, there, id } = await two();
    here.rename(id, '借呗（手机）');
    there.rename(id, '借呗（电脑）');
    await here.take(await there.hand());
    const { conflicts } = await here.merging.read(PASSPHRASE);
    expect(conflicts).toMatchObject([
      { id, mine: { name: '借呗（手机）' }, theirs: { name: '借呗（电脑）' } },
    ]);
    await expect(here.merging.commit({ choices: {} })).rejects.toThrow('merge-undecided');
    await here.merging.commit({ choices: {}, rest: 'mine' });
    expect(here.names()).toEqual(['借呗（手机）']);
  });

  it('has nothing to do the second time, and the other follows without a question', async () => {
    const { here, there, id } = await two();
    here.rename(id, '借呗（手机）');
    there.rename(id, '借呗（电脑）');
    const file = await there.hand();
    await here.take(file);
    await here.merging.read(PASSPHRASE);
    await here.merging.commit({ choices: { [id]: 'mine' } });
    await here.take(file);
    await here.merging.read(PASSPHRASE);
    await expect(here.merging.commit({ choices: {} })).rejects.toThrow('merge-nothing');
    await there.take(await here.hand());
    await there.merging.read(PASSPHRASE);
    await there.merging.commit({ choices: {} });
    expect(there.image()).toEqual(here.image());
  });

  it('asks before an account goes that the other still logs for, and keeps all of it where told', async () => {
    const { here, there, id } = await two();
    const early = here.check(id);
    await there.take(await here.hand());
    await there.merging.read(PASSPHRASE);
    await there.merging.commit({ choices: {} });
    here.remove(id, '借呗');
    const late = there.check(id);
    await here.take(await there.hand());
    expect(await here.merging.read(PASSPHRASE)).toMatchObject({
      conflicts: [{ id, mine: null, theirs: { name: '借呗' }, along: 2 }],
    });
    await here.merging.commit({ choices: { [id]: 'theirs' } });
    const ids = [...(here.session.desk()?.records() ?? [])].map((record) => record.id);
    expect(ids.toSorted()).toEqual([id, early, late].toSorted());
  });

  it('takes what two ledgers made apart have as two: an account of one name is there twice', async () => {
    const { here } = await two();
    const other = await machine();
    await other.create('another horse entirely');
    other.add('借呗');
    await here.take(await other.hand());
    await here.merging.read('another horse entirely');
    await here.merging.commit({ choices: {} });
    expect(here.names()).toEqual(['借呗', '借呗']);
  });

  it('waits for another reading where one was cancelled before its end', async () => {
    const { here, there } = await two();
    there.add('微粒贷');
    await here.take(await there.hand());
    const cancelled = here.merging.read(PASSPHRASE);
    here.merging.cancel();
    await expect(cancelled).rejects.toThrow('no-merge');
    await expect(here.merging.commit({ choices: {} })).rejects.toThrow('no-merge');
    await here.merging.read(PASSPHRASE);
    await here.merging.commit({ choices: {} });
    expect(here.names()).toEqual(['借呗', '微粒贷'].toSorted());
  });

  it('is left alone by a wrong passphrase, and nothing stays beside it', async () => {
    const { here, there } = await two();
    await here.take(await there.hand());
    await expect(here.merging.read('wrong horse battery')).rejects.toThrow('wrong-passphrase');
    await expect(here.merging.commit({ choices: {} })).rejects.toThrow('no-merge');
    expect(readdirSync(here.profile.folder).filter((name) => name.includes('parcel'))).toEqual([]);
  });
});
