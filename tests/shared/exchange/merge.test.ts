import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../../shared/exchange/export-records';
import { countByType, mergeRecords } from '../../../shared/exchange/merge';
import { readExchange } from '../../../shared/exchange/read-exchange';
import type { AnyRecord } from '../../../shared/records';
import { ledger } from './arbitraries';
import { account, bill, id, repayment } from './sample';

const lookupIn = (records: readonly AnyRecord[]) => {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (wanted: string) => byId.get(wanted);
};

describe('merging an exchange file', () => {
  it('adds what is not there and counts what is', () => {
    const there = [account(1)];
    const paid = repayment(2, { accountId: id(1) });
    const merge = mergeRecords([account(1), paid], lookupIn(there));
    expect(merge).toEqual({ fresh: [paid], same: 1, conflicts: [] });
    expect(countByType(merge.fresh)).toEqual({ repayment: 1 });
  });

  it('keeps what reads otherwise here and says so', () => {
    const merge = mergeRecords([account(1, { name: '改过的' })], lookupIn([account(1)]));
    expect(merge).toMatchObject({
      fresh: [],
      conflicts: [{ id: id(1), type: 'account', reason: 'different' }],
    });
  });

  it('takes the same fields in another order for the same record', () => {
    const turned = Object.fromEntries(Object.entries(account(1)).reverse()) as AnyRecord;
    expect(mergeRecords([turned], lookupIn([account(1)])).same).toBe(1);
  });

  it('keeps out what belongs to a record that reads otherwise here', () => {
    const there = [account(1), account(9), bill(2, id(9))];
    const paid = repayment(3, { accountId: id(1), billId: id(2) });
    const merge = mergeRecords([account(1), bill(2, id(1)), paid], lookupIn(there));
    expect(merge.fresh).toEqual([]);
    expect(merge.conflicts.map(({ reason }) => reason)).toEqual(['different', 'reference']);
  });

  it('gives an empty ledger the same records, which then export as the same file', () => {
    fc.assert(
      fc.property(ledger, (records) => {
        const text = exportRecords(records, '2026-01-02T03:04:05.000Z');
        const read = readExchange(text);
        if (!read.ok) throw new Error(read.error.code);
        const { fresh, conflicts } = mergeRecords(read.value.records, () => undefined);
        expect(conflicts).toEqual([]);
        expect(exportRecords(fresh, '2026-01-02T03:04:05.000Z')).toBe(text);
        expect(mergeRecords(read.value.records, lookupIn(fresh)).fresh).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
