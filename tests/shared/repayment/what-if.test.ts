import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../shared/history/history-of';
import type { Account, AnyRecord } from '../../../shared/records';
import { checkSchema } from '../../../shared/records/check';
import { debtsOf } from '../../../shared/repayment/debts';
import { whatIfPaid } from '../../../shared/repayment/what-if';
import { account, accountId, bill, idOf, loan, repayment } from './records';

const history = (records: readonly AnyRecord[], changes: Partial<Account> = {}) =>
  historyOf(account(changes), records);

const check = (changes: object) =>
  checkSchema.parse({
    id: idOf(400),
    type: 'check',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    accountId,
    on: '2026-02-01',
    ...changes,
  });

describe('the debts of an account', () => {
  it('are its loans with what is due in each month to come', () => {
    const small = loan({
      method: 'interest-only',
      principal: 100_000,
      annualRate: 0.12,
      months: 3,
    });
    expect(debtsOf(history([small]), '2026-02-20')).toEqual([
      { id: small.id, balance: 100_000, annualRate: 0.12, due: [2_000, 101_000] },
    ]);
  });

  it('bear the rate of each month to come where it is known to change', () => {
    const terms = { method: 'interest-only', principal: 100_000, months: 3 } as const;
    const rateChanges = [{ from: '2026-03-30', rate: 0.24 }];
    const dearer = loan({ ...terms, annualRate: 0.12, rateChanges });
    const [debt] = debtsOf(history([dearer]), '2026-02-20');
    expect(debt?.annualRate).toBe(0.12);
    // 20 March to 20 April: 10 days at 12 % and 21 at 24 %.
    expect(debt?.rates).toEqual([0.12, expect.closeTo((1.2 + 5.04) / 31, 12), 0.24]);
  });

  it('bear the new rate alone once the change is behind them', () => {
    const rateChanges = [{ from: '2026-02-20', rate: 0.24 }];
    const [debt] = debtsOf(history([loan({ rateChanges })]), '2026-02-20');
    expect(debt).toMatchObject({ annualRate: 0.24 });
    expect(debt).not.toHaveProperty('rates');
  });

  it('are its unpaid bills, less what was paid', () => {
    const due = bill({ dueOn: '2026-03-10', amount: 50_000 });
    const part = repayment({ amount: 20_000, paidOn: '2026-02-01' });
    expect(debtsOf(history([due, part]), '2026-02-20')).toEqual([
      { id: due.id, balance: 30_000, annualRate: 0, due: [30_000] },
    ]);
  });

  describe('a bill of which the minimum was paid in time', () => {
    const due = bill({ dueOn: '2026-02-10', amount: 120_000, minimumDue: 12_000 });
    const least = repayment({ billId: due.id, amount: 20_000, paidOn: '2026-02-09' });
    const rated = check({ annualRate: 0.18 });

    it('bears interest from its day on, which the next bill asks for too', () => {
      expect(debtsOf(history([due, least, rated]), '2026-02-20')).toEqual([
        { id: due.id, balance: 100_000, annualRate: 0.18, due: [101_500] },
      ]);
      expect(whatIfPaid(history([due, least, rated]), 50_000, '2026-02-20').saving).toEqual({
        kind: 'in-all',
        interest: 750,
      });
    });

    it('bears interest nobody knows where no rate was logged', () => {
      expect(debtsOf(history([due, least]), '2026-02-20')).toEqual([
        { id: due.id, balance: 100_000, annualRate: 0, rateUnknown: true, due: [100_000] },
      ]);
    });

    it('is no debt of its own once a later bill holds its rest', () => {
      const next = bill({
        id: idOf(210),
        dueOn: '2026-03-10',
        statementOn: '2026-02-18',
        amount: 130_000,
      });
      expect(debtsOf(history([due, least, rated, next]), '2026-02-20')).toMatchObject([
        { id: next.id, balance: 130_000 },
      ]);
    });

    it('bears none before its day', () => {
      expect(debtsOf(history([due, least, rated]), '2026-02-10')).toMatchObject([
        { annualRate: 0, due: [100_000] },
      ]);
    });
  });

  it('hold the fees still to come where paying early saves none', () => {
    const flat = loan({
      method: 'flat-fee',
      principal: 30_000,
      months: 3,
      feeRatePerPeriod: 0.01,
    });
    expect(debtsOf(history([flat]), '2026-02-20')).toMatchObject([
      { balance: 30_900, annualRate: 0 },
    ]);
  });

  it('are what a check shows as used where nothing else is logged', () => {
    const seen = check({ used: 40_000, annualRate: 0.1 });
    expect(debtsOf(history([seen]), '2026-02-20')).toEqual([
      { id: accountId, balance: 40_000, annualRate: 0.1, due: [] },
    ]);
  });
});

describe('an account that was closed', () => {
  it('owes no more what its checks saw', () => {
    const seen = check({ totalLimit: 500_000, used: 300_000 });
    const closed = history([seen], { closedOn: '2026-02-10' });
    expect(debtsOf(closed, '2026-02-09')).toHaveLength(1);
    expect(debtsOf(closed, '2026-02-10')).toEqual([]);
  });
});

describe('paying something today', () => {
  const seen = check({ totalLimit: 100_000, availableLimit: 20_000 });

  it('lowers utilisation', () => {
    expect(whatIfPaid(history([seen]), 30_000, '2026-02-20').utilisation).toEqual({
      before: 0.8,
      after: 0.5,
    });
  });

  it('does not lower it below nothing', () => {
    expect(whatIfPaid(history([seen]), 90_000, '2026-02-20').utilisation?.after).toBe(0);
  });

  it('counts no more than is owed, and says how much that is', () => {
    const more = whatIfPaid(history([seen]), 90_000, '2026-02-20');
    expect(more).toMatchObject({ owed: 80_000, records: [{ amount: 80_000 }, { used: 0 }] });
    expect(more).toEqual({ ...whatIfPaid(history([seen]), 80_000, '2026-02-20'), owed: 80_000 });
    expect(whatIfPaid(history([seen]), 80_000, '2026-02-20')).not.toHaveProperty('owed');
  });

  it('takes what is owed from the check or the debts, whichever is more', () => {
    const both = history([seen, loan({ principal: 200_000, borrowedOn: '2026-02-01' })]);
    expect(whatIfPaid(both, 300_000, '2026-02-20').owed).toBe(200_000);
    const less = history([seen, loan({ principal: 20_000, borrowedOn: '2026-02-01' })]);
    expect(whatIfPaid(less, 300_000, '2026-02-20').owed).toBe(80_000);
  });

  it('says nothing of utilisation where the limit is not known', () => {
    const unknown = history([check({ used: 1_000 })]);
    expect(whatIfPaid(unknown, 500, '2026-02-20')).not.toHaveProperty('utilisation');
  });

  it('saves nothing that can be told where nothing is owed', () => {
    const free = check({ totalLimit: 100_000, availableLimit: 100_000 });
    expect(whatIfPaid(history([free]), 30_000, '2026-02-20').saving).toEqual({
      kind: 'nothing-owed',
    });
  });

  it('gives the records that would follow, to look at the findings again', () => {
    const { records } = whatIfPaid(history([seen]), 30_000, '2026-02-20');
    expect(records).toMatchObject([
      { type: 'repayment', paidOn: '2026-02-20', amount: 30_000 },
      { type: 'check', on: '2026-02-20', used: 50_000, availableLimit: 50_000 },
    ]);
  });

  it.each([
    ['the part beyond the limit', 100_000, 0],
    ['more than that', 300_000, 100_000],
  ])('frees nothing before %s is paid', (_, amount, available) => {
    const over = check({ totalLimit: 1_000_000, used: 1_200_000, availableLimit: 0 });
    const { records } = whatIfPaid(history([over]), amount, '2026-02-20');
    expect(records[1]).toMatchObject({ availableLimit: available });
  });

  it('saves interest on a loan that allows it', () => {
    const { saving } = whatIfPaid(history([loan()]), 500_000, '2026-01-15');
    const saved = 'interest' in saving ? saving.interest : 0;
    expect(saving.kind).toBe('in-all');
    expect(saved).toBeGreaterThan(40_000);
    expect(saved).toBeLessThan(80_840);
  });

  it('saves nothing where the account says that prepaying does not', () => {
    const fixed = history([loan()], { prepaymentSavesInterest: false });
    expect(whatIfPaid(fixed, 500_000, '2026-01-15').saving).toEqual({ kind: 'none' });
  });

  it('names a month’s interest where no day is agreed on which it ends', () => {
    const open = loan({
      method: 'daily',
      months: undefined,
      principal: 2_000_000,
      annualRate: 0.146,
    });
    expect(whatIfPaid(history([open]), 1_000_000, '2026-01-15').saving).toEqual({
      ...{ kind: 'a-month', interest: 12_167 },
    });
  });

  it.each([
    ['knows no saving where no rate was logged', {}, { kind: 'unknown-rate' }],
    ['knows that there is none where the rate is nothing', { annualRate: 0 }, { kind: 'none' }],
  ])('%s', (_, rate, saving) => {
    const used = history([check({ totalLimit: 2_000_000, used: 1_000_000, ...rate })]);
    expect(whatIfPaid(used, 500_000, '2026-02-20').saving).toEqual(saving);
  });
});
