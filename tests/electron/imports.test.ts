import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../electron/bills/open-file';
import type { FileReader } from '../../electron/bills/worker-reader';
import { contextFrom, settingsOf } from '../../electron/commands/context';
import { exportCsv, exportExchange } from '../../electron/commands/export-files';
import { undo, undoable } from '../../electron/commands/undo';
import { openDesk } from '../../electron/desk';
import { refuse } from '../../electron/failure';
import { createImports } from '../../electron/imports';
import { openLedger } from '../../electron/ledger/ledger';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { createWords } from '../../electron/words';
import type { BillView, MergeView } from '../../shared/importers/view';
import type { ImportChoice } from '../../shared/ipc/contract';
import { alipayBytes } from '../fixtures/bills/make-alipay';
import { stillClock, temporaryProfile } from '../support/profile';

const none: ImportChoice = { accountFor: {}, terms: {}, keepLines: [], keepReasons: [] };
const utf8 = (text: string) => new TextEncoder().encode(text);

const inProcess: FileReader = ({ bytes, password, reading }) =>
  openFile(bytes, { reading, ...(password !== undefined && { password }) });

function openOffice(open: FileReader = inProcess, beforeCommit = () => Promise.resolve()) {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const ledger = openLedger(profile, ledgerKeys(newDataKey()));
  const desk = openDesk({ ledger, clock, onUpdate: () => undefined });
  const context = contextFrom({ desk: () => desk, clock, systemLocale: 'zh-CN' });
  const progress: number[] = [];
  const onProgress = (fraction: number) => void progress.push(fraction);
  const parts = { context: context.get, open, onProgress, beforeCommit };
  const imports = createImports(parts);
  return { desk, context: context.get(), imports, progress, folder: profile.folder };
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { failure?: { code: string } }).failure?.code,
  );

const bill = { name: '账单.csv', bytes: alipayBytes() };

describe('an import', () => {
  it('adds what its preview showed, and one undo takes it back', async () => {
    const { imports, desk, context } = openOffice();
    const view = (await imports.read(bill)) as BillView;
    const expected = view.proposal.groups.reduce((sum, group) => sum + group.count + 1, 0);
    const { ids } = await imports.commit(none);
    expect(ids).toHaveLength(expected);
    expect(undoable(context).undo?.label).toBe('import 账单.csv');
    undo(context);
    expect([...desk.records()]).toEqual([]);
    desk.close();
  });

  it('shows further rows of what it proposed last, until it is over', async () => {
    const { imports, desk } = openOffice();
    const rows = () => imports.rows({ list: { group: 'jiebei' }, count: 2 });
    expect(rows).toThrow();
    await imports.read(bill);
    expect(rows().map(({ line }) => line)).toHaveLength(2);
    await imports.commit(none);
    expect(rows).toThrow();
    desk.close();
  });

  it('adds nothing the second time', async () => {
    const { imports, desk } = openOffice();
    await imports.read(bill);
    await imports.commit(none);
    const again = (await imports.read(bill)) as BillView;
    expect(again.proposal.groups).toEqual([]);
    expect(await failureOf(imports.commit(none))).toBe('import-empty');
    desk.close();
  });

  it('writes nothing when what must come before it fails', async () => {
    const { imports, desk } = openOffice(inProcess, () => Promise.reject(refuse('disk-full')));
    await imports.read(bill);
    expect(await failureOf(imports.commit(none))).toBe('disk-full');
    expect([...desk.records()]).toEqual([]);
    desk.close();
  });

  it('is added once, however often it is asked for while its backup is made', async () => {
    let copied = (): void => undefined;
    const backedUp = new Promise<void>((resolve) => {
      copied = resolve;
    });
    const { imports, desk } = openOffice(inProcess, () => backedUp);
    await imports.read(bill);
    const both = [imports.commit(none), failureOf(imports.commit(none))] as const;
    copied();
    const { ids } = await both[0];
    expect([await both[1], [...desk.records()].length]).toEqual(['import-cancelled', ids.length]);
    desk.close();
  });

  it('is not added once it was called off while its backup is made', async () => {
    const { imports, desk } = openOffice(inProcess, () => {
      imports.cancel();
      return Promise.resolve();
    });
    await imports.read(bill);
    expect(await failureOf(imports.commit(none))).toBe('import-cancelled');
    expect([...desk.records()]).toEqual([]);
    desk.close();
  });

  it('reads the file again when the answer about its days changes', async () => {
    const { imports, desk } = openOffice();
    const text = '!Type:CCard\nD03/04/2024\nT200.00\nPPayment\n^\n';
    await imports.read({ name: 'a.qif', bytes: utf8(text) });
    const view = (await imports.propose({ ...none, reading: { dateOrder: 'dmy' } })) as BillView;
    expect(view.proposal.groups[0]?.rows[0]?.draft?.on).toBe('2024-04-03');
    desk.close();
  });

  it('remembers the columns of a table of one’s own once it is added, and nothing else of it', async () => {
    const { imports, desk, context, folder } = openOffice();
    const remembered = () => settingsOf(context).importColumns;
    const file = { name: 'a.csv', bytes: utf8('哪天,哪个,多少\n2025-03-01,借呗,100\n') };
    expect(await failureOf(imports.read(file))).toBe('bill-unknown');
    const columns = { date: '哪天', account: '哪个', totalLimit: '多少' };
    await imports.read({ ...file, reading: { columns } });
    expect(remembered()).toEqual([]);
    await imports.commit({ ...none, reading: { columns } });
    expect(remembered()).toEqual([columns]);
    const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile());
    const plain = files.filter(({ name }) => readFileSync(join(folder, name)).includes('哪天'));
    expect(plain).toEqual([]);
    const again = (await imports.read(file)) as BillView;
    expect(again.proposal.already).toMatchObject([{ reason: 'same-check', count: 1 }]);
    desk.close();
  });

  it('forgets the columns again when it is undone', async () => {
    const { imports, desk, context } = openOffice();
    const columns = { date: '哪天', account: '哪个', totalLimit: '多少' };
    const bytes = utf8('哪天,哪个,多少\n2025-03-01,借呗,100\n');
    await imports.read({ name: 'a.csv', bytes, reading: { columns } });
    await imports.commit({ ...none, reading: { columns } });
    undo(context);
    expect(settingsOf(context).importColumns).toEqual([]);
    desk.close();
  });

  it('lets go of a file that is still being read', async () => {
    const asked: AbortSignal[] = [];
    const stuck: FileReader = (_, { signal }) =>
      new Promise((resolve) => {
        asked.push(signal);
        signal.addEventListener('abort', () => {
          resolve({ ok: false, error: { code: 'import-cancelled' } });
        });
      });
    const { imports, desk } = openOffice(stuck);
    const reading = failureOf(imports.read(bill));
    imports.cancel();
    expect(await reading).toBe('import-cancelled');
    expect(await failureOf(imports.commit(none))).toBe('no-import');
    desk.close();
  });

  it('keeps the first file out of the way when a second one is chosen', async () => {
    const { imports, desk } = openOffice();
    const first = failureOf(imports.read({ ...bill, name: 'first' }));
    const second = await imports.read({ ...bill, name: 'second' });
    expect([await first, second.name]).toEqual(['import-cancelled', 'second']);
    desk.close();
  });
});

describe('an exchange file beside a ledger', () => {
  async function exported(passphrase?: string) {
    const { imports, desk, context } = openOffice();
    await imports.read(bill);
    await imports.commit(none);
    const saved: string[] = [];
    const saveFile = (_: string, content: string) => Promise.resolve(String(saved.push(content)));
    const input = passphrase === undefined ? {} : { passphrase };
    await exportExchange(context, input, { saveFile });
    const records = [...desk.records()];
    desk.close();
    return { text: saved[0] ?? '', records };
  }

  it('brings the same records into an empty one', async () => {
    const { text, records } = await exported();
    const { imports, desk } = openOffice();
    const view = (await imports.read({ name: 'a.json', bytes: utf8(text) })) as MergeView;
    expect(view).toMatchObject({ kind: 'exchange', same: 0, conflictCount: 0 });
    await imports.commit(none);
    expect([...desk.records()]).toEqual(records);
    desk.close();
  });

  it('brings nothing twice that came in by another way while its backup was made', async () => {
    const { text, records } = await exported();
    const { imports, desk } = openOffice(inProcess, () => {
      const changes = records.map((after) => ({ before: null, after }));
      desk.commit({ kind: 'user', label: 'import', changes });
      return Promise.resolve();
    });
    await imports.read({ name: 'a.json', bytes: utf8(text) });
    expect(await failureOf(imports.commit(none))).toBe('import-empty');
    desk.close();
  });

  it('opens under its passphrase alone', async () => {
    const { text } = await exported('一句长口令');
    const { imports, desk } = openOffice();
    const file = { name: 'a.json', bytes: utf8(text) };
    expect(await failureOf(imports.read(file))).toBe('exchange-needs-passphrase');
    const view = await imports.read({ ...file, password: '一句长口令' });
    expect(view.kind).toBe('exchange');
    desk.close();
  });

  it('changes nothing that reads otherwise here', async () => {
    const { text } = await exported();
    const { imports, desk } = openOffice();
    await imports.read({ name: 'a.json', bytes: utf8(text) });
    await imports.commit(none);
    const before = [...desk.records()];
    const other = text.replace('"paidOn":"2020-11-08"', '"paidOn":"2020-11-09"');
    const view = (await imports.read({ name: 'b.json', bytes: utf8(other) })) as MergeView;
    expect(view).toMatchObject({ fresh: {}, conflictCount: 1, same: before.length - 1 });
    expect(await failureOf(imports.commit(none))).toBe('import-empty');
    expect([...desk.records()]).toEqual(before);
    desk.close();
  });
});

describe('a table of one type', () => {
  it('has the person’s words for its columns and the account’s name', async () => {
    const { imports, desk, context } = openOffice();
    await imports.read(bill);
    await imports.commit(none);
    const saved: { name: string; content: string }[] = [];
    const saveFile = (name: string, content: string) => {
      saved.push({ name, content });
      return Promise.resolve(name);
    };
    const t = createWords().in('zh-CN');
    await exportCsv(context, { type: 'repayment' }, { t, saveFile });
    expect(saved[0]?.name).toBe('还款-2026-03-10.csv');
    const [header = '', first = ''] = saved[0]?.content.split('\r\n') ?? [];
    expect(header).toContain('账户,账户编号,还款日期,还款金额');
    expect(first).toContain('借呗');
    desk.close();
  });
});
