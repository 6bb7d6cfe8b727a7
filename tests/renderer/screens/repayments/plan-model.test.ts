import { describe, expect, it } from 'vitest';
import {
  comparePlans,
  debtsIn,
  growsWithoutEnd,
  inOwnOrder,
  monthAhead,
  movedBy,
  payableOn,
  type PlanChoice,
} from '../../../../renderer/screens/repayments/plan-model';
import type { AccountRow } from '../../../../shared/ipc/views';
import { debt, yuan } from './samples';

const choice = (changes: Partial<PlanChoice> = {}): PlanChoice => ({
  order: 'avalanche',
  own: [],
  extra: 0,
  ...changes,
});
const three = [
  debt({ id: 'one' }),
  debt({ id: 'two', balance: 50_000, annualRate: 0.06 }),
  debt({ id: 'three', balance: 80_000, annualRate: 0.18 }),
];
const ids = (debts: readonly { readonly id: string }[]) => debts.map(({ id }) => id);

describe('a plan beside the agreed course', () => {
  it('saves nothing where nothing is added', () => {
    const one = [debt({ due: Array.from({ length: 11 }, () => 10_000) })];
    expect(comparePlans(one, choice())).toMatchObject({ interestSaved: 0, monthsSaved: 0 });
  });

  it('saves months and interest with something extra', () => {
    const one = [debt({ due: Array.from({ length: 11 }, () => 10_000) })];
    const { interestSaved = 0, monthsSaved = 0 } = comparePlans(one, choice({ extra: 20_000 }));
    expect([interestSaved > 0, monthsSaved]).toEqual([true, 7]);
  });

  it('compares nothing with a course that never ends', () => {
    const stuck = [debt({ due: [] })];
    const compared = comparePlans(stuck, choice({ extra: 30_000 }));
    expect(compared.plan.months).toBe(4);
    expect(compared).not.toHaveProperty('interestSaved');
  });

  it('shows a debt that nothing pays as owed, and growing, for as long as the plan takes', () => {
    const unpaid = [debt({ balance: 1_000_000, annualRate: 0.146, due: [] })];
    const { agreed, plan } = comparePlans(unpaid, choice({ extra: 50_000 }));
    expect([plan.months, agreed.months]).toEqual([24, undefined]);
    expect(agreed.balances).toHaveLength(plan.balances.length);
    expect(agreed.balances).toEqual(agreed.balances.toSorted((a, b) => a - b));
    expect(agreed.balances.slice(0, 3)).toEqual([1_000_000, 1_012_167, 1_024_482]);
  });

  it('is known to grow without end only where more is owed every month', () => {
    const course = (annualRate: number, extra: number) =>
      comparePlans([debt({ balance: 1_000_000, annualRate, due: [] })], choice({ extra }));
    const { agreed, plan } = course(0.146, 50_000);
    expect([growsWithoutEnd(agreed), growsWithoutEnd(plan)]).toEqual([true, false]);
    expect(growsWithoutEnd(course(0, 50_000).agreed)).toBe(false);
  });

  it('shows nothing owed past the end of the one that ends first', () => {
    const one = [debt({ due: Array.from({ length: 11 }, () => 10_000) })];
    const { agreed, plan } = comparePlans(one, choice({ extra: 20_000 }));
    expect([plan.balances.length < agreed.balances.length, plan.balances.at(-1)]).toEqual([
      true,
      0,
    ]);
  });

  it('follows the person’s own order', () => {
    const open = three.map((one) => ({ ...one, due: [] }));
    const { plan } = comparePlans(
      open,
      choice({ order: 'own', own: ['two', 'one'], extra: 60_000 }),
    );
    expect(ids(plan.paidOff)).toEqual(['two', 'one', 'three']);
  });
});

describe('the person’s own order', () => {
  it('begins as the debts come', () => {
    expect(ids(inOwnOrder(three, []))).toEqual(['one', 'two', 'three']);
  });

  it('moves a debt by one place', () => {
    expect(movedBy(three, [], { id: 'three', by: -1 })).toEqual(['one', 'three', 'two']);
    expect(movedBy(three, [], { id: 'one', by: 1 })).toEqual(['two', 'one', 'three']);
  });

  it('moves nothing past the ends', () => {
    expect(movedBy(three, [], { id: 'one', by: -1 })).toEqual(['one', 'two', 'three']);
    expect(movedBy(three, [], { id: 'three', by: 1 })).toEqual(['one', 'two', 'three']);
  });

  it('keeps its place when a debt is new or gone', () => {
    expect(ids(inOwnOrder(three, ['gone', 'three']))).toEqual(['three', 'one', 'two']);
  });
});

describe('debts of a plan', () => {
  it('are in one currency; the others are counted', () => {
    const currencyOf = (id: string) => (id === 'b' ? 'USD' : yuan());
    const { debts, others } = debtsIn([...three, debt({ accountId: 'b' })], 'CNY', currencyOf);
    expect([debts.length, others]).toEqual([3, 1]);
  });
});

describe('the accounts on which something can be paid', () => {
  it('are the open ones, and closed ones that still owe, in the order of the list', () => {
    const row = (id: string, closed = false) => ({ id, closed }) as AccountRow;
    const rows = [row('owes', true), row('open'), row('closed', true)];
    expect(ids(payableOn(rows, [debt({ accountId: 'owes' })]))).toEqual(['owes', 'open']);
  });
});

describe('a month ahead', () => {
  it.each([
    ['2026-11-21', 0, '2026-11'],
    ['2026-11-21', 2, '2027-01'],
    ['2026-01-31', 1, '2026-02'],
  ])('of %s by %i is %s', (today, months, expected) => {
    expect(monthAhead(today, months)).toBe(expected);
  });
});
