import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, inOrder, merged } from '../../../shared/history/order';
import { dayOf, type AnyRecord } from '../../../shared/records';
import { anyLedger } from '../../fixtures/arbitrary-records';

/** A ledger's dated records, dealt into lists that are each in order. */
const lists = fc
  .tuple(anyLedger, fc.array(fc.nat(2), { minLength: 80, maxLength: 80 }))
  .map(([records, deal]) =>
    [0, 1, 2].map((list) =>
      inOrder(records.filter((record, index) => dayOf(record) && deal[index % 80] === list)),
    ),
  );
const sorted = (all: readonly (readonly AnyRecord[])[]) => [...all.flat()].sort(byDay);

describe('lists that are in order, as one', () => {
  it('come out as if all had been sorted together', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const [first = [], second = []] = all;
        expect(merged(first, second)).toEqual(sorted([first, second]));
      }),
      { numRuns: 60 },
    );
  });

  it('are left alone where there is nothing to join', () => {
    const list: readonly AnyRecord[] = [];
    expect(merged(list, [])).toBe(list);
  });
});
