import { describe, expect, it } from 'vitest';
import { questionsOf, type Known } from '../../../../renderer/screens/log/questions';
import { isPaidOnTime, pastDues } from '../../../../renderer/screens/log/questions/past-dues';
import type { LogKind } from '../../../../renderer/screens/log/log-model';
import type { AnyRecord } from '../../../../shared/records';
import { base, check, idOf, limitChange, repayment } from './samples';

const known = (...records: AnyRecord[]): Known => ({ asOf: '2026-11-21', records, dues: [] });
const asked = (kind: LogKind, fields: object, from: Known) =>
  questionsOf(kind, { type: kind, accountId: idOf(1), on: '2026-11-21', ...fields }, from).map(
    (question) => `${question.path} ${question.code}`,
  );

describe('a check asks', () => {
  it('nothing when it says what the last one said', () => {
    const last = check(1, { totalLimit: 1_000_000, availableLimit: 400_000, annualRate: 0.1 });
    const same = { totalLimit: 1_000_000, availableLimit: 400_000, annualRate: 0.1 };
    expect(asked('check', same, known(last))).toEqual([]);
  });

  it('whether a lower limit is meant, since it will count as a cut', () => {
    const last = known(check(1, { totalLimit: 1_000_000 }));
    const questions = questionsOf(
      'check',
      { type: 'check', accountId: idOf(1), on: '2026-11-21', totalLimit: 600_000 },
      last,
    );
    expect(questions).toEqual([
      {
        path: 'totalLimit',
        code: 'counts-as-cut',
        detail: { fall: 0.4, before: 1_000_000, on: '2026-05-03' },
      },
    ]);
  });

  it.each([
    [10_000_000, 'totalLimit ten-times'],
    [100_000, 'totalLimit a-tenth'],
  ])('about a slipped zero when 1,000,000 becomes %i', (totalLimit, question) => {
    expect(asked('check', { totalLimit }, known(check(1, { totalLimit: 1_000_000 })))).toEqual([
      question,
    ]);
  });

  it('nothing about a limit that an announced change already lowered', () => {
    const records = known(
      check(1, { totalLimit: 1_000_000 }),
      limitChange(2, { on: '2026-06-01', newLimit: 600_000 }),
    );
    expect(asked('check', { totalLimit: 600_000 }, records)).toEqual([]);
  });

  it('nothing about a rise from a temporary limit that was never the total', () => {
    const records = known(
      check(1, { totalLimit: 500_000 }),
      limitChange(2, { on: '2026-06-01', newLimit: 900_000, temporary: true }),
    );
    expect(asked('check', { totalLimit: 500_000 }, records)).toEqual([]);
  });

  it('compares with what stood on its own day, not with what came after', () => {
    const records = known(check(1, { on: '2026-12-01', totalLimit: 1_000_000 }));
    expect(asked('check', { totalLimit: 600_000 }, records)).toEqual([]);
  });

  it('about more available than there is', () => {
    expect(asked('check', { totalLimit: 100, availableLimit: 101 }, known())).toEqual([
      'availableLimit available-above-total',
    ]);
  });

  it('nothing when a temporary limit explains it', () => {
    const fields = { totalLimit: 100, temporaryLimit: 50, availableLimit: 120 };
    expect(asked('check', fields, known())).toEqual([]);
  });

  it('about figures that do not add up', () => {
    expect(asked('check', { totalLimit: 100, availableLimit: 40, used: 50 }, known())).toEqual([
      'used does-not-add-up',
    ]);
  });

  it('nothing when more is used than the limit after a cut', () => {
    expect(asked('check', { totalLimit: 100, availableLimit: 0, used: 150 }, known())).toEqual([]);
  });

  it('about a day that has not come', () => {
    expect(asked('check', { on: '2026-11-22' }, known())).toEqual(['on in-the-future']);
  });

  it('about a second check on one day, but not another account’s', () => {
    const mine = check(1, { on: '2026-11-21' });
    const theirs = check(2, { on: '2026-11-21', accountId: idOf(2) });
    expect([asked('check', {}, known(mine)), asked('check', {}, known(theirs))]).toEqual([
      ['on checked-that-day'],
      [],
    ]);
  });

  it('about a higher rate', () => {
    expect(asked('check', { annualRate: 0.15 }, known(check(1, { annualRate: 0.146 })))).toEqual([
      'annualRate rate-counts-as-rise',
    ]);
  });

  it.each([
    [0.5329, ['annualRate high-rate']],
    [0.361, ['annualRate high-rate']],
    [0.36, []],
    [0.01, []],
    [0.0004, ['annualRate low-rate']],
    [0, []],
  ])('about a first rate of %d a year: %j', (annualRate, questions) => {
    expect(asked('check', { annualRate }, known())).toEqual(questions);
  });

  it('about a rate that is very high besides being a rise', () => {
    expect(asked('check', { annualRate: 0.5329 }, known(check(1, { annualRate: 0.146 })))).toEqual([
      'annualRate rate-counts-as-rise',
      'annualRate high-rate',
    ]);
  });

  it('nothing about a high rate that stays', () => {
    expect(asked('check', { annualRate: 0.4 }, known(check(1, { annualRate: 0.4 })))).toEqual([]);
  });
});

describe('a loan that was borrowed a while ago asks', () => {
  const loan = {
    ...{ borrowedOn: '2026-08-10', principal: 1_200_000, annualRate: 0.1 },
    ...{ method: 'equal-instalment', months: 12 },
  };
  const draft = { type: 'loan', accountId: idOf(1), ...loan };
  const overdue = 'paidOnTime counts-as-overdue';

  it('whether what fell due was paid, until it is said', () => {
    expect(asked('loan', loan, { ...known(), paidOnTime: '' })).toContain(overdue);
    expect(asked('loan', loan, { ...known(), paidOnTime: 'no' })).not.toContain(overdue);
    expect(pastDues(draft, known()).map(({ dueOn }) => dueOn)).toEqual([
      ...['2026-09-10', '2026-10-10', '2026-11-10'],
    ]);
  });

  it.each<[string, object, readonly AnyRecord[]]>([
    ['nothing has fallen due', { borrowedOn: '2026-11-10' }, []],
    ['its terms are incomplete', { months: undefined }, []],
    ['it is corrected', {}, []],
    ['repayments that name nothing go to it', {}, [repayment(3, { paidOn: '2026-09-10' })]],
  ])('nothing of it where %s', (why, fields, records) => {
    const from = {
      ...known(...records),
      ...(why !== 'it is corrected' && { paidOnTime: '' as const }),
    };
    expect(asked('loan', { ...loan, ...fields }, from)).not.toContain(overdue);
  });

  it('and takes the answer only for what it was about', () => {
    const said = { ...known(), paidOnTime: 'yes' as const };
    expect(isPaidOnTime(draft, said)).toBe(true);
    expect(isPaidOnTime({ ...draft, borrowedOn: '2026-11-10' }, said)).toBe(false);
    expect(isPaidOnTime(draft, { ...said, paidOnTime: 'no' })).toBe(false);
  });
});

describe('other forms ask', () => {
  it('whether a prompt with a result and no day is meant to stay open', () => {
    const told = { kind: 'other', resolution: '客服已解除' };
    expect(asked('prompt', told, known())).toEqual(['resolvedOn not-settled']);
    expect(asked('prompt', { ...told, resolvedOn: '2026-11-20' }, known())).toEqual([]);
  });

  it('about a limit change that changes nothing', () => {
    expect(asked('limit-change', { newLimit: 1_000_000 }, known(limitChange(1)))).toEqual([
      'newLimit same-limit',
    ]);
  });

  it('about borrowing more than was available', () => {
    const from = known(check(1, { availableLimit: 100 }));
    expect(asked('loan', { borrowedOn: '2026-11-20', principal: 200 }, from)).toEqual([
      'principal above-available',
    ]);
  });

  it('about a loan’s rate, and one that it changes to, that few lenders have', () => {
    const rateChanges = [
      { from: '2026-12-01', rate: 0.146 },
      { from: '2027-01-01', rate: 0.53 },
    ];
    expect(asked('loan', { annualRate: 0.4, rateChanges }, known())).toEqual([
      'annualRate high-rate',
      'rateChanges.1.rate high-rate',
    ]);
  });

  it('about the same repayment on the same day', () => {
    const same = { paidOn: '2026-05-03', amount: 50_000, outcome: 'succeeded' };
    expect(asked('repayment', same, known(repayment(1)))).toEqual(['amount paid-that-day']);
  });

  it('nothing about the repayment that follows a failed debit', () => {
    const again = { paidOn: '2026-05-03', amount: 50_000, outcome: 'succeeded' };
    const from = known(repayment(1, { outcome: 'failed' }));
    expect(asked('repayment', again, from)).toEqual([]);
  });

  it('about a month that is already logged', () => {
    const month: AnyRecord = { ...base(1), type: 'cashflow', month: '2026-10', income: 100 };
    expect(asked('cashflow', { month: '2026-10', income: 100 }, known(month))).toEqual([
      'month month-logged',
    ]);
  });

  it('about a score already logged that day, of the same scheme only', () => {
    const score: AnyRecord = {
      ...base(1),
      type: 'score',
      scheme: 'zhima',
      on: '2026-11-21',
      value: 700,
    };
    expect([
      asked('score', { scheme: 'zhima', value: 700 }, known(score)),
      asked('score', { scheme: 'other', schemeName: 'S', value: 700 }, known(score)),
    ]).toEqual([['on scored-that-day'], []]);
  });
});
