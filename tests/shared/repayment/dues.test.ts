import { describe, expect, it } from 'vitest';
import type { Bill, Loan, Repayment } from '../../../shared/records';
import { duesOn } from '../../../shared/repayment/due-list';
import { duesOf } from '../../../shared/repayment/dues';
import { account, bill, idOf, loan, repayment } from './records';

const dues = (input: {
  readonly loans?: readonly Loan[];
  readonly bills?: readonly Bill[];
  readonly repayments?: readonly Repayment[];
}) => duesOf({ account: account(), loans: [], bills: [], repayments: [], ...input });

/** `id of the obligation → amounts paid`, for what was paid at all. */
const paidOf = (input: Parameters<typeof dues>[0]) =>
  Object.fromEntries(
    dues(input)
      .obligations.filter(({ payments }) => payments.length > 0)
      .map(({ id, payments }) => [id, payments.map(({ amount }) => amount)]),
  );

const march = bill({ id: idOf(203), dueOn: '2026-03-10', amount: 50_000 });
const april = bill({ id: idOf(204), dueOn: '2026-04-10', amount: 50_000 });
const bills = [april, march];

/** Three instalments of 100.00, due on the 15th of February, March and April. */
const small = loan({ principal: 30_000, annualRate: 0, months: 3 });

describe('what an account owes', () => {
  it('lists bills and instalments by due day', () => {
    const { obligations } = dues({ bills, loans: [small] });
    expect(obligations.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      [`${small.id}#1`, '2026-02-15'],
      [march.id, '2026-03-10'],
      [`${small.id}#2`, '2026-03-15'],
      [april.id, '2026-04-10'],
      [`${small.id}#3`, '2026-04-15'],
    ]);
  });

  it('orders instalments of one day by number, not as text', () => {
    const lines = Array.from({ length: 11 }, () => ({
      dueOn: '2026-02-15',
      principal: 1,
      interest: 0,
    }));
    const terms = loan({ method: 'custom', principal: 11, instalments: lines });
    const numbers = dues({ loans: [terms] }).obligations.map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('counts a flat fee as what an instalment costs', () => {
    const terms = loan({
      method: 'flat-fee',
      principal: 30_000,
      months: 3,
      feeRatePerPeriod: 0.01,
    });
    const [first] = dues({ loans: [terms] }).obligations;
    expect(first).toMatchObject({ amount: 10_300, principal: 10_000, interest: 300 });
  });

  it('keeps what a bill asks for at least', () => {
    const [only] = dues({ bills: [bill({ minimumDue: 5_000 })] }).obligations;
    expect(only?.minimumDue).toBe(5_000);
  });
});

describe('a repayment', () => {
  it('pays the bill it names, though an older one is open', () => {
    const repayments = [repayment({ billId: april.id, amount: 20_000 })];
    expect(paidOf({ bills, repayments })).toEqual({ [april.id]: [20_000] });
  });

  it('pays the instalments of the loan it names in due order, though an older bill is open', () => {
    const older = bill({ dueOn: '2026-02-01' });
    const repayments = [repayment({ loanId: small.id, amount: 15_000 })];
    expect(paidOf({ bills: [older], loans: [small], repayments })).toEqual({
      [`${small.id}#1`]: [10_000],
      [`${small.id}#2`]: [5_000],
    });
  });

  it('pays the oldest unpaid obligations when it names nothing', () => {
    const repayments = [repayment({ amount: 65_000 })];
    expect(paidOf({ bills, loans: [small], repayments })).toEqual({
      [`${small.id}#1`]: [10_000],
      [march.id]: [50_000],
      [`${small.id}#2`]: [5_000],
    });
  });

  it('pays the oldest with what the named bill leaves over', () => {
    const repayments = [repayment({ billId: april.id, amount: 60_000 })];
    expect(paidOf({ bills, repayments })).toEqual({ [march.id]: [10_000], [april.id]: [50_000] });
  });

  it('counts as naming nothing when the bill it names is gone', () => {
    const repayments = [repayment({ billId: idOf(999), amount: 10_000 })];
    expect(paidOf({ bills, repayments })).toEqual({ [march.id]: [10_000] });
  });

  it('pays nothing when it failed', () => {
    const repayments = [repayment({ outcome: 'failed' })];
    expect(dues({ bills, repayments })).toMatchObject({
      obligations: [{ payments: [] }, { payments: [] }],
      unallocated: [],
    });
  });

  it('shows what exceeds all that is owed', () => {
    const repayments = [repayment({ amount: 110_000, paidOn: '2026-03-05' })];
    expect(dues({ bills, repayments }).unallocated).toEqual([
      {
        repaymentId: repayment().id,
        accountId: account().id,
        on: '2026-03-05',
        amount: 10_000,
      },
    ]);
  });

  it('does not pay a loan borrowed after it', () => {
    const later = loan({ borrowedOn: '2026-03-02' });
    const repayments = [repayment({ paidOn: '2026-03-01', amount: 10_000 })];
    expect(dues({ loans: [later], repayments }).unallocated).toMatchObject([{ amount: 10_000 }]);
  });

  it('pays a loan borrowed after it when it names the loan', () => {
    const later = loan({ borrowedOn: '2026-03-02' });
    const repayments = [repayment({ paidOn: '2026-03-01', amount: 10_000, loanId: later.id })];
    expect(paidOf({ loans: [later], repayments })).toEqual({ [`${later.id}#1`]: [10_000] });
  });

  it('comes in the order of its day, then of its logging, then of its id', () => {
    const onMarch = (number: number, paidOn: string, createdAt: string) =>
      repayment({ id: idOf(number), paidOn, createdAt, amount: 1_000 });
    const repayments = [
      onMarch(303, '2026-03-02', '2026-03-02T08:00:00.000Z'),
      onMarch(302, '2026-03-02', '2026-03-02T08:00:00.000Z'),
      onMarch(304, '2026-03-02', '2026-03-02T07:00:00.000Z'),
      onMarch(305, '2026-03-01', '2026-03-09T07:00:00.000Z'),
    ];
    const [first] = dues({ bills, repayments }).obligations;
    expect(first?.payments.map(({ repaymentId }) => repaymentId)).toEqual(
      [305, 304, 302, 303].map(idOf),
    );
  });
});

describe('a loan that was closed early', () => {
  const closed = { ...small, closedOn: '2026-03-15' };

  it('no longer owes what falls due after that day', () => {
    const owed = duesOn(dues({ loans: [closed] }), '2026-03-15');
    expect(owed.map(({ dueOn }) => dueOn)).toEqual(['2026-02-15', '2026-03-15']);
  });

  it('still owed all of it on the days before', () => {
    const repayments = [repayment({ paidOn: '2026-03-14', amount: 24_000, loanId: closed.id })];
    for (const paid of [[], repayments])
      for (const day of ['2026-01-15', '2026-03-14'])
        expect(duesOn(dues({ loans: [closed], repayments: paid }), day)).toEqual(
          duesOn(dues({ loans: [small], repayments: paid }), day),
        );
  });

  it('keeps a later instalment as far as it was prepaid', () => {
    const repayments = [repayment({ paidOn: '2026-03-15', amount: 24_000, loanId: closed.id })];
    expect(dues({ loans: [closed], repayments }).obligations[2]).toMatchObject({
      dueOn: '2026-04-15',
      amount: 4_000,
      payments: [{ amount: 4_000 }],
    });
  });

  describe('with what settles it', () => {
    const terms = loan({
      principal: 120_000,
      annualRate: 0.12,
      months: 12,
      closedOn: '2026-04-20',
    });
    const paid = (amounts: Readonly<Record<string, number>>, asOf = '2027-12-31') => {
      const repayments = Object.entries(amounts).map(([paidOn, amount], index) =>
        repayment({ id: idOf(310 + index), loanId: terms.id, paidOn, amount }),
      );
      return duesOn(dues({ loans: [terms], repayments }), asOf);
    };
    const sums = (obligations: ReturnType<typeof paid>) =>
      (['amount', 'principal', 'interest'] as const).map((part) =>
        obligations.reduce((sum, obligation) => sum + (obligation[part] ?? 0), 0),
      );
    const three = { '2026-02-15': 10_662, '2026-03-15': 10_662, '2026-04-15': 10_662 };

    it('pays back its principal, and bears what was paid beyond it', () => {
      const obligations = paid({ ...three, '2026-04-20': 91_518 });
      expect(sums(obligations)).toEqual([123_504, 120_000, 3_504]);
      // What fell due by then bears what the schedule says, and only the first of the others what the last days cost.
      expect(obligations.slice(0, 5).map(({ interest }) => interest)).toEqual([
        1_200, 1_105, 1_010, 189, 0,
      ]);
    });

    it('bears less than was due by then where the lender asked for less', () => {
      const obligations = paid({ '2026-04-20': 123_000 });
      expect(sums(obligations)).toEqual([123_000, 120_000, 3_000]);
      expect(obligations.slice(0, 4).map(({ interest }) => interest)).toEqual([
        1_200, 1_105, 695, 0,
      ]);
    });

    it('bears what the schedule says before the day of the closing', () => {
      const interest = (asOf: string) =>
        paid({ ...three, '2026-04-20': 91_518 }, asOf).map((due) => due.interest);
      expect(interest('2026-04-19').slice(0, 5)).toEqual([1_200, 1_105, 1_010, 913, 816]);
      expect(interest('2026-04-20')).toEqual(interest('2027-12-31'));
    });

    it('bears what the schedule says until the last of what was due by then is paid', () => {
      const dear = { ...terms, annualRate: 0.24, closedOn: '2026-12-20' };
      const repayments = Object.entries({ '2026-12-20': 113_470, '2026-12-28': 11_347 }).map(
        ([paidOn, amount], index) =>
          repayment({ id: idOf(310 + index), loanId: dear.id, paidOn, amount }),
      );
      const [first, second] = ['2026-12-27', '2026-12-28'].map((day) =>
        duesOn(dues({ loans: [dear], repayments }), day).map((due) => due.interest),
      );
      expect(first?.slice(0, 4)).toEqual([2_400, 2_221, 2_039, 1_852]);
      expect(second?.slice(0, 4)).toEqual([2_400, 2_221, 196, 0]);
    });

    it('keeps to the schedule where less than the principal was paid', () => {
      const obligations = paid({ ...three, '2026-04-20': 10_662 });
      expect(obligations.map(({ interest }) => interest)).toEqual([1_200, 1_105, 1_010, 913]);
    });
  });

  it('takes no payment for later instalments after it was closed', () => {
    const repayments = [repayment({ paidOn: '2026-03-16', amount: 24_000, loanId: closed.id })];
    expect(dues({ loans: [closed], repayments }).unallocated).toMatchObject([{ amount: 4_000 }]);
  });
});

describe('a daily loan', () => {
  const daily = loan({ method: 'daily', dueOn: '2026-02-14' });
  const openEnded = loan({ id: idOf(101), method: 'daily' });

  it('owes its principal and the interest to the due day', () => {
    expect(dues({ loans: [daily] }).obligations).toMatchObject([
      { id: `${daily.id}#1`, amount: 1_012_000, principal: 1_000_000, interest: 12_000 },
    ]);
  });

  it('owes less when part was repaid before', () => {
    const repayments = [repayment({ paidOn: '2026-01-30', amount: 506_000 })];
    expect(dues({ loans: [daily], repayments }).obligations).toMatchObject([{ amount: 1_009_000 }]);
  });

  it('owed on the days before a payment what it would owe without it', () => {
    const paidOn = ['2026-01-20', '2026-01-30', '2026-01-30', '2026-02-20'];
    const repayments = paidOn.map((day, index) =>
      repayment({ id: idOf(310 + index), paidOn: day, amount: 100_000 }),
    );
    for (const closedOn of [undefined, '2026-02-10'])
      for (const day of ['2026-01-19', '2026-01-20', '2026-01-29', '2026-01-30', '2026-02-09']) {
        const known = repayments.filter((one) => one.paidOn <= day);
        const closed = closedOn === undefined ? daily : { ...daily, closedOn };
        expect(duesOn(dues({ loans: [closed], repayments }), day)).toEqual(
          duesOn(dues({ loans: [daily], repayments: known }), day),
        );
      }
  });

  it('owed just what was paid when it was paid off early, and returns the rest', () => {
    const repayments = [repayment({ paidOn: '2026-01-30', amount: 1_012_000 })];
    expect(dues({ loans: [daily], repayments })).toMatchObject({
      obligations: [{ amount: 1_006_000, payments: [{ amount: 1_006_000 }] }],
      unallocated: [{ amount: 6_000 }],
    });
  });

  it('adds no interest of its own after the due day', () => {
    const repayments = [repayment({ paidOn: '2026-06-30', amount: 1_012_000 })];
    expect(dues({ loans: [daily], repayments }).unallocated).toEqual([]);
  });

  it('has no obligation without a due day, and still takes payments', () => {
    const repayments = [repayment({ paidOn: '2026-01-30', amount: 506_000 })];
    expect(dues({ loans: [openEnded], repayments })).toEqual({
      obligations: [],
      unallocated: [],
      dailyPayments: [
        {
          loanId: openEnded.id,
          repaymentId: repayment().id,
          on: '2026-01-30',
          principal: 500_000,
          interest: 6_000,
        },
      ],
    });
  });

  it('is paid after everything that has a due day', () => {
    const repayments = [repayment({ paidOn: '2026-03-01', amount: 60_000 })];
    expect(paidOf({ loans: [openEnded], bills: [april], repayments })).toEqual({
      [april.id]: [50_000],
    });
  });
});

describe('a repayment that names no bill', () => {
  const paid = (paidOn: string) => repayment({ paidOn, amount: 50_000 });

  it.each([
    ['on its statement day', '2026-03-01', { [march.id]: [50_000] }],
    ['the day before its statement', '2026-02-28', {}],
  ])('made %s is taken for what it can have been', (_when, paidOn, expected) => {
    const dated = { ...march, statementOn: '2026-03-01' };
    expect(paidOf({ bills: [dated], repayments: [paid(paidOn)] })).toEqual(expected);
  });

  it.each([
    ['two months', '2026-01-07', { [march.id]: [50_000] }],
    ['longer', '2026-01-06', {}],
  ])(
    'made %s before a bill without a statement day is taken for what it can have been',
    (_when, paidOn, expected) => {
      expect(paidOf({ bills: [march], repayments: [paid(paidOn)] })).toEqual(expected);
    },
  );

  it('from long ago stays in sight as unallocated', () => {
    const { unallocated } = dues({ bills: [march], repayments: [paid('2024-05-01')] });
    expect(unallocated.map(({ amount }) => amount)).toEqual([50_000]);
  });
});
