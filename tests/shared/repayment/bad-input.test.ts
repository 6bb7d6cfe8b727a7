import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../../shared/records/account';
import { dayCounts } from '../../../shared/records/account';
import { loanSchema, repaymentMethods } from '../../../shared/records/loan';
import { duesOf } from '../../../shared/repayment/dues';
import { scheduleOf } from '../../../shared/repayment/schedule';
import { account, loan, repayment } from './records';

const refused = (terms: object) =>
  loanSchema.safeParse({ ...loan(), ...terms }).error?.issues[0]?.path.join('.');

describe('terms that cannot be', () => {
  it.each<[string, object]>([
    ['months', { months: 0 }],
    ['months', { months: -3 }],
    ['months', { months: 1.5 }],
    ['months', { months: 361 }],
    ['annualRate', { annualRate: 4.01 }],
    ['annualRate', { annualRate: -0.01 }],
    ['annualRate', { annualRate: Number.NaN }],
    ['principal', { principal: 0 }],
    ['principal', { principal: 100.5 }],
    ['borrowedOn', { borrowedOn: '2026-02-30' }],
    ['firstDueOn', { borrowedOn: '2026-02-02', firstDueOn: '2026-02-01' }],
    ['dueOn', { method: 'bullet', months: undefined }],
    ['months', { method: 'equal-principal', months: undefined }],
    ['rateChanges', { rateChanges: [] }],
    ['rateChanges', { rateChanges: Array<object>(61).fill({ from: '2026-03-01', rate: 0 }) }],
    ['rateChanges.0.rate', { rateChanges: [{ from: '2026-03-01', rate: 4.01 }] }],
    ['rateChanges.0.rate', { rateChanges: [{ from: '2026-03-01', rate: -0.01 }] }],
    ['rateChanges.0.rate', { rateChanges: [{ from: '2026-03-01' }] }],
    ['rateChanges.0.from', { rateChanges: [{ from: '2026-02-30', rate: 0.1 }] }],
  ])('are refused by the field: %s in %o', (field, terms) => {
    expect(refused(terms)).toBe(field);
  });

  it('of an account with a due day 32 are refused, with 31 they are not', () => {
    const dueOn = (dueDay: number) => accountSchema.safeParse({ ...account(), dueDay }).success;
    expect([dueOn(31), dueOn(32), dueOn(0)]).toEqual([true, false, false]);
  });
});

describe('changes of the rate that cannot be', () => {
  const said = (days: readonly string[], terms: object = {}) => {
    const rateChanges = days.map((from) => ({ from, rate: 0.1 }));
    const parsed = loanSchema.safeParse({ ...loan(), rateChanges, ...terms });
    return parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  };

  it.each<[string, readonly string[], object]>([
    ['rateChanges.0.from not-after-borrowed', ['2026-01-14'], {}],
    ['rateChanges.0.from not-after-borrowed', ['2026-01-15'], {}],
    ['rateChanges.0.from not-before-last-due', ['2027-01-15'], {}],
    [
      'rateChanges.0.from not-before-last-due',
      ['2026-04-20'],
      { firstDueOn: '2026-02-20', months: 3 },
    ],
    [
      'rateChanges.0.from not-before-last-due',
      ['2026-03-01'],
      { method: 'bullet', dueOn: '2026-03-01' },
    ],
    [
      'rateChanges.0.from not-before-last-due',
      ['2026-03-01'],
      { method: 'daily', dueOn: '2026-03-01' },
    ],
    ['rateChanges.1.from out-of-order', ['2026-05-01', '2026-04-01'], {}],
    ['rateChanges.1.from repeated', ['2026-05-01', '2026-05-01'], {}],
    ['rateChanges rate-is-fixed', ['2026-05-01'], { method: 'flat-fee', feeRatePerPeriod: 0.006 }],
    [
      'rateChanges rate-is-fixed',
      ['2026-05-01'],
      { method: 'custom', instalments: [{ dueOn: '2026-06-01', principal: 1, interest: 0 }] },
    ],
  ])('are refused by what is wrong: %s', (expected, days, terms) => {
    expect(said(days, terms)).toEqual([expected]);
  });

  it.each<[string, readonly string[], object]>([
    [
      'the day after the borrowing and the day before the last due day',
      ['2026-01-16', '2027-01-14'],
      {},
    ],
    ['any later day where no due day ends the loan', ['2090-01-01'], { method: 'daily' }],
    ['a day after the loan was paid off early', ['2026-10-01'], { closedOn: '2026-05-01' }],
  ])('are not refused on %s', (_name, days, terms) => {
    expect(said(days, terms)).toBeUndefined();
  });
});

describe('terms at their bounds', () => {
  it.each(repaymentMethods.filter((method) => method !== 'custom'))(
    'ask for whole amounts, none negative, by %s',
    (method) => {
      const rates = fc.constantFrom(0, 4);
      const days = fc.constantFrom('2024-01-31', '2024-02-29', '2026-12-31');
      const months = fc.constantFrom(1, 2, 360);
      const some = fc.constantFrom(1, 100, 1_000_000_000_000);
      fc.assert(
        fc.property(rates, days, months, some, fc.constantFrom(...dayCounts), (...terms) => {
          const [annualRate, borrowedOn, count, principal, dayCount] = terms;
          const given = { annualRate, borrowedOn, months: count, principal, method };
          const ends = { dueOn: '2027-01-31', feeRatePerPeriod: 1 };
          const schedule = scheduleOf(loan({ ...given, ...ends }), dayCount);
          const amounts = schedule.flatMap((one) => [one.principal, one.interest, one.fee ?? 0]);
          expect(amounts.filter((amount) => !(amount >= 0) || amount % 1 !== 0)).toEqual([]);
          expect(schedule.reduce((sum, one) => sum + one.principal, 0)).toBe(principal);
        }),
      );
    },
  );

  it('at 0 % ask for the principal and nothing more', () => {
    const [first] = scheduleOf(loan({ annualRate: 0, principal: 120_000 }), 'monthly');
    expect(first).toMatchObject({ principal: 10_000, interest: 0 });
  });

  it('at 400 % for a month ask for a third of the principal in interest', () => {
    const [only] = scheduleOf(loan({ annualRate: 4, principal: 30_000, months: 1 }), 'monthly');
    expect(only).toMatchObject({ principal: 30_000, interest: 10_000 });
  });
});

describe('a repayment that does not fit', () => {
  const lent = loan({ borrowedOn: '2026-01-15', principal: 120_000, annualRate: 0, months: 3 });
  const owed = (...repayments: ReturnType<typeof repayment>[]) =>
    duesOf({ account: account(), loans: [lent], bills: [], repayments });

  it('from before the loan stays in sight and pays nothing of it', () => {
    const early = repayment({ paidOn: '2026-01-14', amount: 500 });
    const { obligations, unallocated } = owed(early);
    expect(obligations.flatMap(({ payments }) => payments)).toEqual([]);
    expect(unallocated).toMatchObject([{ repaymentId: early.id, amount: 500 }]);
  });

  it('of more than all that is owed pays all, and the rest stays in sight', () => {
    const { obligations, unallocated } = owed(repayment({ paidOn: '2026-02-01', amount: 120_700 }));
    const left = obligations.map(
      ({ amount, payments }) => amount - payments.reduce((sum, one) => sum + one.amount, 0),
    );
    expect(left).toEqual([0, 0, 0]);
    expect(unallocated).toMatchObject([{ amount: 700 }]);
  });

  it('of a loan that was deleted pays what else is owed', () => {
    const orphan = repayment({ paidOn: '2026-02-01', amount: 500, loanId: loan().id });
    expect(owed(orphan).obligations[0]?.payments).toMatchObject([{ amount: 500 }]);
  });
});
