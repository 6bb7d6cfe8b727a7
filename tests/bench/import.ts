/**
 * How much longer a long bill takes to be understood than to be merely decoded and split: 100,000 rows in GB18030, from
 * bytes to a proposal beside a ledger, over bytes to lines and cells. Both run in turns, so that a busy machine slows both.
 */
import { proposeImport } from '../../shared/importers/propose';
import { readBill } from '../../shared/importers/read-bill';
import type { AnyRecord } from '../../shared/records';
import { longBill } from '../fixtures/bills/long-bill';
import type { Row } from './row';
import { compare } from './row';

const ROWS = 100_000;

export const importRow: Row = {
  name: 'import of 100,000 rows over decoding and splitting them',
  goal: { atMost: 3 },
  run: () => {
    const bytes = longBill(ROWS);
    const records = ledgerOf(2000);
    return compare(
      { what: 'bytes to a proposal', work: () => understand(bytes, records) },
      { what: 'bytes to lines and cells', work: () => decodeAndSplit(bytes) },
    );
  },
};

function decodeAndSplit(bytes: Uint8Array): number {
  const lines = new TextDecoder('gb18030').decode(bytes).split('\n');
  return lines.map((line) => line.split(',')).length;
}

function understand(bytes: Uint8Array, records: readonly AnyRecord[]): number {
  const bill = readBill(bytes);
  if (!bill.ok || bill.value.rows !== ROWS) throw new Error('the bill was not read whole');
  return proposeImport(bill.value, { accounts: [], records }, {}).rows;
}

function ledgerOf(count: number): readonly AnyRecord[] {
  const at = '2026-01-02T03:04:05.000Z';
  return Array.from({ length: count }, (_, index): AnyRecord => {
    const order = `20251108${String(index * 7).padStart(20, '0')}`;
    return {
      id: `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      type: 'repayment',
      accountId: '018f0000-0000-7000-8000-ffffffffffff',
      createdAt: at,
      updatedAt: at,
      paidOn: '2025-11-08',
      amount: 10_000 + index,
      outcome: 'succeeded',
      source: { kind: 'import', externalId: `alipay:${order}` },
    };
  });
}
