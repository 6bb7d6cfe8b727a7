import { describe, expect, it } from 'vitest';
import papa from 'papaparse';
import { csvOfType, recordTypeNames } from '../../../shared/exchange/csv';
import { account, id, record, repayment } from './sample';

const words = {
  column: (field: string) => field,
  value: (_field: string, value: string | boolean) => String(value),
  account: () => '示例, 账户',
};

/** The rows of a table as objects by column. */
function rowsOf(text: string): readonly Record<string, string>[] {
  return papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, '').trimEnd(), {
    header: true,
  }).data;
}

describe('a type of record as CSV', () => {
  const paid = repayment(2, { accountId: id(1), amount: 123450, note: '=cmd|calc' });

  it('starts with a byte order mark and ends its lines as a spreadsheet expects', () => {
    const text = csvOfType('repayment', [paid], words);
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it('writes amounts in yuan, names the account, and makes a formula plain', () => {
    expect(rowsOf(csvOfType('repayment', [account(1), paid], words))).toEqual([
      expect.objectContaining({
        id: id(2),
        account: '示例, 账户',
        accountId: id(1),
        amount: '1234.50',
        outcome: 'succeeded',
        note: "'=cmd|calc",
        billId: '',
      }),
    ]);
  });

  it('joins lists and leaves empty what was not seen', () => {
    const check = record(3, {
      type: 'check',
      accountId: id(1),
      on: '2025-03-01',
      symptoms: ['limit-reduced', 'limit-frozen'],
    });
    expect(rowsOf(csvOfType('check', [check], words))[0]).toMatchObject({
      symptoms: 'limit-reduced; limit-frozen',
      totalLimit: '',
    });
  });

  it('has the person’s words for a value that has a name, and the parts of the source apart', () => {
    const own = account(1, {
      source: { kind: 'import', importId: 'bill.csv', externalId: 'alipay:7' },
    });
    const named = { ...words, value: (field: string, value: unknown) => `${field}=${value}` };
    expect(rowsOf(csvOfType('account', [own], named))[0]).toMatchObject({
      product: 'product=jiebei',
      revolving: 'revolving=true',
      source: 'source=import',
      importId: 'importId=bill.csv',
      externalId: 'externalId=alipay:7',
    });
  });

  it.each(recordTypeNames)('has a header for %s', (type) => {
    expect(csvOfType(type, [], words)).toMatch(/^\uFEFFid,createdAt,updatedAt,note,source,/u);
  });
});
