import { describe, expect, it } from 'vitest';
import { questionsOf, type Known } from '../../../../renderer/screens/log/questions';
import type { Due } from '../../../../shared/analysis/opinions';
import type { Loan } from '../../../../shared/records';
import { base, check, idOf, repayment } from './samples';

const due = (n: number, fields: Partial<Due> = {}): Due => ({
  id: `due ${String(n)}`,
  accountId: idOf(1),
  recordId: idOf(n),
  kind: 'bill',
  dueOn: `2026-12-0${String(n)}`,
  amount: 300_000,
  paid: 0,
  status: 'upcoming',
  late: false,
  ...fields,
});

const loan = (fields: Partial<Loan> = {}): Loan => ({
  ...base(9),
  type: 'loan',
  accountId: idOf(1),
  borrowedOn: '2026-10-01',
  principal: 500_000,
  annualRate: 0.1,
  method: 'daily',
  ...fields,
});

const owing = (...dues: Due[]): Known => ({ asOf: '2026-11-21', records: [], dues });

function asked(fields: object, known: Known) {
  const draft = {
    type: 'repayment',
    accountId: idOf(1),
    paidOn: '2026-11-20',
    outcome: 'succeeded',
    ...fields,
  };
  return questionsOf('repayment', draft, known);
}

const codes = (fields: object, known: Known) =>
  asked(fields, known).map(({ path, code }) => `${path} ${code}`);

describe('a repayment of a named bill asks', () => {
  it('about paying more than is left of it', () => {
    const known = owing(due(4, { amount: 300, paid: 100 }));
    expect(codes({ amount: 201, billId: idOf(4) }, known)).toEqual(['amount more-than-due']);
  });

  it('nothing when it is corrected and stays what it was', () => {
    const edited = repayment(7, { amount: 300_000, billId: idOf(4) });
    const known = { ...owing(due(4, { paid: 300_000, status: 'paid' })), edited };
    expect(codes({ amount: 300_000, billId: idOf(4) }, known)).toEqual([]);
  });
});

describe('a repayment that names nothing asks', () => {
  it('about more than everything that is left on the account', () => {
    const known = owing(due(1, { amount: 130_376 }), due(2, { amount: 130_377 }));
    expect(asked({ amount: 521_510 }, known)).toEqual([
      { path: 'amount', code: 'more-than-owed', detail: { left: 260_753 } },
    ]);
  });

  it.each([
    [3_000_000, 'amount ten-times-due'],
    [30_000, 'amount a-tenth-due'],
  ])('about a slipped zero when the next 300,000 are paid with %i', (amount, question) => {
    const known = owing(due(1), due(2, { amount: 9_000_000 }));
    expect(codes({ amount }, known)).toEqual([question]);
  });

  it('about the due that comes first, whatever their order', () => {
    const known = owing(due(3, { amount: 30_000 }), due(1));
    expect(asked({ amount: 3_000_000 }, known)).toEqual([
      {
        path: 'amount',
        code: 'ten-times-due',
        detail: { before: 300_000, on: '2026-12-01', value: 3_000_000 },
      },
    ]);
  });

  it('nothing while it stays within what is owed', () => {
    expect(
      [300_000, 450_000, 600_000].map((amount) => codes({ amount }, owing(due(1), due(2)))),
    ).toEqual([[], [], []]);
  });

  it('nothing about the minimum', () => {
    const known = owing(due(1, { minimumDue: 30_000 }));
    expect(codes({ amount: 30_000 }, known)).toEqual([]);
  });

  it('nothing where nothing is due, or only on another account', () => {
    const paid = due(1, { paid: 300_000, status: 'paid' });
    const theirs = due(2, { accountId: idOf(2) });
    expect(codes({ amount: 3_000_000 }, owing(paid, theirs))).toEqual([]);
  });

  it('nothing about more than the dues where a loan has no due day', () => {
    const known = { ...owing(due(1)), records: [loan()] };
    expect(codes({ amount: 700_000 }, known)).toEqual([]);
  });

  it('nothing when it is corrected and stays what it was', () => {
    const edited = repayment(7, { amount: 270_000 });
    const known = { ...owing(due(1, { paid: 270_000, status: 'upcoming' })), edited };
    expect(codes({ amount: 270_000 }, known)).toEqual([]);
  });

  it('about a corrected one that is then more than everything', () => {
    const edited = repayment(7, { amount: 270_000 });
    const known = { ...owing(due(1, { paid: 270_000 })), edited };
    expect(codes({ amount: 300_001 }, known)).toEqual(['amount more-than-owed']);
  });
});

describe('a repayment on an account without a bill or a loan asks', () => {
  const seen = check(2, { totalLimit: 1_000_000, availableLimit: 700_000 });
  const known: Known = { asOf: '2026-11-21', records: [seen], dues: [] };

  it('about more than the last check showed as used', () => {
    expect(asked({ amount: 300_001 }, known)).toEqual([
      { path: 'amount', code: 'more-than-used', detail: { before: 300_000, on: seen.on } },
    ]);
  });

  it('about a slipped zero', () => {
    expect(codes({ amount: 3_000_000 }, known)).toEqual(['amount ten-times']);
  });

  it('nothing about what was used, and nothing of a check of that day or later', () => {
    expect(codes({ amount: 300_000 }, known)).toEqual([]);
    expect(codes({ amount: 900_000, paidOn: '2026-05-03' }, known)).toEqual([]);
  });

  it('nothing where a loan was logged, or when it is corrected', () => {
    const withLoan = { ...known, records: [seen, loan({ closedOn: '2026-10-01' })] };
    expect(codes({ amount: 900_000 }, withLoan)).toEqual([]);
    const edited = repayment(7, { amount: 900_000 });
    expect(codes({ amount: 900_000 }, { ...known, edited })).toEqual([]);
  });
});
