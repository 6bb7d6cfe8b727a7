import { beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/bills/open-file';
import { alipayBytes } from '../../fixtures/bills/make-alipay';
import { mutated, RUNS } from '../../fixtures/bills/mutate';
import { archive, workbook } from '../../fixtures/bills/workbooks';

const PASSWORD = '123456';
const checks = {
  checks: [
    ['日期', '账户', '总额度', '可用额度', '利率'],
    ['2025-03-01', '借呗', 30000, 12000, '14.6%'],
    ['2025-04-01', '借呗', 30000, 9000, '14.6%'],
  ],
};

const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  files.set('xlsx', workbook(checks));
  files.set('xls', workbook(checks, { type: 'biff8' }));
  files.set('zip', await archive({ 'bill.csv': alipayBytes() }));
  files.set('encrypted zip', await archive({ 'bill.csv': alipayBytes() }, { password: PASSWORD }));
});

describe.each(['xlsx', 'xls', 'zip', 'encrypted zip'])('a damaged %s file', (name) => {
  it(`is refused by a code or read, ${String(RUNS)} times`, async () => {
    const original = files.get(name) ?? new Uint8Array();
    expect((await openFile(original, { password: PASSWORD })).ok).toBe(true);
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const opened = await openFile(mutated(original, seed), { password: PASSWORD });
      if (!opened.ok)
        expect(opened.error.code, `seed ${String(seed)}`).toMatch(/^(bill|zip|exchange)-/u);
    }
  });
});
