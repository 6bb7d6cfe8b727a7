import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payoffPlan, type PlanDebt } from '../../../shared/repayment/plan';
import { idOf } from './records';

const months = (amount: number, count: number) => Array<number>(count).fill(amount);

const debt = (id: number, changes: Partial<PlanDebt> = {}): PlanDebt => ({
  id: idOf(id),
  balance: 120_000,
  annualRate: 0,
  due: months(10_000, 12),
  ...changes,
});

const avalanche = { kind: 'avalanche' } as const;
const snowball = { kind: 'snowball' } as const;

describe('a payoff plan', () => {
  it('without anything extra takes the agreed months', () => {
    const plan = payoffPlan({ debts: [debt(1)], extra: 0, order: avalanche });
    expect(plan).toMatchObject({ months: 12, interest: 0, paidOff: [{ id: idOf(1), month: 12 }] });
  });

  it('ends sooner with something extra', () => {
    const plan = payoffPlan({ debts: [debt(1)], extra: 10_000, order: avalanche });
    expect(plan.months).toBe(6);
  });

  it('shows what is owed in all after each month', () => {
    const debts = [debt(1, { balance: 30_000, due: months(10_000, 3) })];
    const plan = payoffPlan({ debts, extra: 0, order: avalanche });
    expect(plan.balances).toEqual([30_000, 20_000, 10_000, 0]);
  });

  it('counts a twelfth of the yearly rate each month', () => {
    const debts = [debt(1, { balance: 100_000, annualRate: 0.12, due: [101_000] })];
    expect(payoffPlan({ debts, extra: 0, order: avalanche })).toMatchObject({
      months: 1,
      interest: 1_000,
    });
  });

  it('counts each month at its own rate, the last known one from then on', () => {
    const due = [1_000, 2_000, 102_000];
    const debts = [debt(1, { balance: 100_000, annualRate: 0.12, rates: [0.12, 0.24], due })];
    expect(payoffPlan({ debts, extra: 0, order: avalanche })).toMatchObject({
      months: 3,
      interest: 1_000 + 2_000 + 2_000,
    });
  });

  it('turns to the debt that has become the dearest', () => {
    const open = { balance: 100_000, due: [] };
    const debts = [
      debt(1, { ...open, annualRate: 0.12, rates: [0.12, 0.02] }),
      debt(2, { ...open, annualRate: 0.06 }),
    ];
    const plan = payoffPlan({ debts, extra: 60_000, order: avalanche });
    expect(plan.paidOff.map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });

  it('waits for a rate that falls before it says that there is no end', () => {
    const debts = [debt(1, { annualRate: 0.24, rates: [0.24, 0.24, 0.24, 0], due: [] })];
    expect(payoffPlan({ debts, extra: 2_400, order: avalanche })).toHaveProperty('months');
  });

  it('passes on the payments of a debt that is paid off', () => {
    const debts = [debt(1, { balance: 10_000 }), debt(2)];
    const plan = payoffPlan({ debts, extra: 0, order: avalanche });
    expect(plan).toMatchObject({ months: 7, paidOff: [{ id: idOf(1) }, { id: idOf(2) }] });
  });

  it('has no end where the payments do not cover the interest', () => {
    const debts = [debt(1, { annualRate: 0.24, due: [] })];
    const plan = payoffPlan({ debts, extra: 2_400, order: avalanche });
    expect(plan).not.toHaveProperty('months');
  });

  it('of no debts is over', () => {
    expect(payoffPlan({ debts: [], extra: 0, order: avalanche })).toEqual({
      months: 0,
      interest: 0,
      balances: [0],
      paidOff: [],
    });
  });
});

describe('the order of a plan', () => {
  const dear = debt(1, { balance: 200_000, annualRate: 0.2, due: [] });
  const small = debt(2, { balance: 50_000, annualRate: 0.1, due: [] });
  const first = (order: Parameters<typeof payoffPlan>[0]['order']) =>
    payoffPlan({ debts: [dear, small], extra: 30_000, order }).paidOff[0]?.id;

  it('is by rate in an avalanche', () => {
    expect(first(avalanche)).toBe(dear.id);
  });

  it('is by balance in a snowball', () => {
    expect(first(snowball)).toBe(small.id);
  });

  it('can be the person’s own', () => {
    expect(first({ kind: 'own', ids: [dear.id, small.id] })).toBe(dear.id);
    expect(first({ kind: 'own', ids: [small.id] })).toBe(small.id);
  });
});

const anyDebts = fc
  .array(
    fc.record({
      balance: fc.integer({ min: 1, max: 5_000_000 }),
      thousandths: fc.integer({ min: 0, max: 360 }),
      terms: fc.integer({ min: 0, max: 36 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ balance, thousandths, terms }, index) =>
      debt(index, {
        balance,
        annualRate: thousandths / 1_000,
        due: months(Math.ceil(balance / 20), terms),
      }),
    ),
  );
const anyExtra = fc.integer({ min: 100_000, max: 1_000_000 });

describe('any payoff plan', () => {
  it('costs least as an avalanche, but for a fen of rounding a month and debt', () => {
    fc.assert(
      fc.property(anyDebts, anyExtra, (debts, extra) => {
        const dearestFirst = payoffPlan({ debts, extra, order: avalanche });
        const smallestFirst = payoffPlan({ debts, extra, order: snowball });
        if (dearestFirst.months === undefined || smallestFirst.months === undefined) return;
        const rounding = debts.length * Math.max(dearestFirst.months, smallestFirst.months);
        expect(dearestFirst.interest).toBeLessThanOrEqual(smallestFirst.interest + rounding);
      }),
    );
  });

  it('never owes less than nothing, and pays each debt off once', () => {
    fc.assert(
      fc.property(anyDebts, anyExtra, (debts, extra) => {
        const plan = payoffPlan({ debts, extra, order: snowball });
        expect(Math.min(...plan.balances)).toBeGreaterThanOrEqual(0);
        if (plan.months !== undefined)
          expect(plan.paidOff.map(({ id }) => id).sort()).toEqual(debts.map(({ id }) => id));
      }),
    );
  });

  it('costs no more for paying more', () => {
    fc.assert(
      fc.property(anyDebts, anyExtra, (debts, extra) => {
        const less = payoffPlan({ debts, extra, order: avalanche });
        const more = payoffPlan({ debts, extra: extra * 2, order: avalanche });
        if (less.months === undefined || more.months === undefined) return;
        expect(more.interest).toBeLessThanOrEqual(less.interest + debts.length * less.months);
      }),
    );
  });
});
