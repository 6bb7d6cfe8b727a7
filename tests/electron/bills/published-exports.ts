/** Real exports that other projects publish, read from a folder of them. The totals are counted by hand from the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/bills/open-file';
import { importReport } from '../../../shared/importers/import-report';
import { proposeImport } from '../../../shared/importers/propose';
import { linesOf } from '../../shared/importers/read';

type Expected = {
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly repayments: number;
  /** In yuan. */
  readonly amount: number;
};

const expected: readonly Expected[] = [
  {
    file: 'deb-sig/alipay_app_2021.csv',
    format: 'alipay-app-2021',
    encoding: 'gb18030',
    rows: 13,
    repayments: 0,
    amount: 0,
  },
  {
    file: 'deb-sig/alipay_app_2023.csv',
    format: 'alipay-app-2023',
    encoding: 'gb18030',
    rows: 10,
    repayments: 0,
    amount: 0,
  },
  {
    file: 'beancount-trans/alipay_full_2026-05_gbk.csv',
    format: 'alipay-app-2023',
    encoding: 'gb18030',
    rows: 81,
    repayments: 2,
    amount: 1999.1,
  },
  {
    file: 'beancount-trans/wechat_full.csv',
    format: 'wechat',
    encoding: 'utf-8',
    rows: 37,
    repayments: 2,
    amount: 11813.08,
  },
  {
    file: 'deb-sig/wechat_2025-09.xlsx',
    format: 'wechat',
    encoding: 'xlsx',
    rows: 27,
    repayments: 1,
    amount: 548.58,
  },
  {
    file: 'deb-sig/meituan_2025.csv',
    format: 'meituan',
    encoding: 'utf-8',
    rows: 29,
    repayments: 1,
    amount: 48.14,
  },
  {
    file: 'deb-sig/cmb_credit.csv',
    format: 'cmb-credit',
    encoding: 'utf-8',
    rows: 6,
    repayments: 3,
    amount: 376.9,
  },
  {
    file: 'deb-sig/icbc_credit.csv',
    format: 'icbc-credit',
    encoding: 'utf-8',
    rows: 9,
    repayments: 1,
    amount: 4621.01,
  },
  {
    file: 'preciouss/jd_sample.csv',
    format: 'jd',
    encoding: 'utf-8',
    rows: 7,
    repayments: 1,
    amount: 500,
  },
];

/** Registers a test for each file below `folder`. */
export function checkPublishedExports(folder: string): void {
  describe('published exports', () => {
    it.each(expected)(
      'reads $file',
      async ({ file, format, encoding, rows, repayments, amount }) => {
        const opened = await openFile(new Uint8Array(readFileSync(join(folder, file))));
        if (!opened.ok || opened.value.kind !== 'bill') throw new Error('not read as a bill');
        const { bill } = opened.value;
        const report = importReport(bill, proposeImport(bill, { accounts: [], records: [] }, {}));
        expect(report).toMatchObject({
          format,
          encoding,
          rows,
          totals: {
            repayments: { count: repayments, amount: Math.round(amount * 100) },
            loans: { count: 0, amount: 0 },
            failed: { count: 0, amount: 0 },
          },
          unsure: [],
        });
        expect(new Set(linesOf(bill)).size).toBe(rows);
      },
    );
  });
}
