import { describe, expect, it } from 'vitest';
import type { Downgrade } from '../../../shared/analysis/opinions';
import { downgradesOf } from '../../../shared/downgrades/downgrades-of';
import { bookOf } from '../../../shared/history/book-of';
import type { AnyRecord, RuleLimits } from '../../../shared/records';
import { account, bill, check, creditEvent, loan, score, settings } from '../../fixtures/records';

const own = account();
const other = account({ lender: 'Beta' });
const asOf = '2026-12-31';
const seen = (on: string, fields: Partial<Parameters<typeof check>[0]>) =>
  check({ accountId: own.id, on, ...fields });
const before = seen('2026-05-01', { totalLimit: 10_000 });
const cut = seen('2026-06-01', { totalLimit: 5_000 });

function downgrades(
  records: readonly AnyRecord[],
  rules: Readonly<Record<string, RuleLimits>> = {},
): readonly Downgrade[] {
  return downgradesOf(bookOf([own, other, ...records], settings({ rules })), asOf);
}

/** The causes of the only downgrade on 1 June. */
function causes(...records: AnyRecord[]) {
  const found = downgrades([before, cut, ...records]);
  return found.find(({ on, accountId }) => on === '2026-06-01' && accountId === own.id)?.causes;
}

const names = (...records: AnyRecord[]) => causes(...records)?.map(({ cause }) => cause);
const loans = (count: number, borrowedOn: string, accountId = own.id) =>
  Array.from({ length: count }, () => loan({ accountId, borrowedOn }));

describe('the documented causes of a downgrade', () => {
  it('are none where nothing in the records precedes it', () => {
    expect(causes()).toEqual([]);
  });

  it('are those whose rules stood on the day before, with their evidence', () => {
    const overdue = bill({ accountId: own.id, dueOn: '2026-05-28', statementOn: '2026-05-01' });
    expect(causes(overdue)).toEqual([
      { cause: 'rating-change', rules: ['overdue'], evidence: [overdue.id] },
    ]);
  });

  it('leave out what only began on the day itself', () => {
    expect(names(bill({ accountId: own.id, dueOn: '2026-05-31' }))).toEqual([]);
    expect(names(bill({ accountId: own.id, dueOn: '2026-05-30' }))).toEqual(['rating-change']);
  });

  it('leave out a rule that is switched off', () => {
    const records = [before, cut, bill({ accountId: own.id, dueOn: '2026-05-28' })];
    expect(downgrades(records, { overdue: { off: true } })[0]?.causes).toEqual([]);
  });

  it('count an overdue amount elsewhere as outside data', () => {
    const elsewhere = bill({ accountId: other.id, dueOn: '2026-05-28' });
    expect(names(elsewhere)).toEqual(['external-data']);
  });

  it('leave out another account’s utilisation', () => {
    const full = check({ accountId: other.id, on: '2026-05-28', totalLimit: 100, used: 100 });
    expect(names(full)).toEqual([]);
  });

  it.each<[string, AnyRecord[], string[]]>([
    [
      'a score drop',
      [score({ on: '2026-04-06', value: 690 }), score({ on: '2026-05-06', value: 650 })],
      ['rating-change'],
    ],
    [
      'a policy change 30 days after',
      [creditEvent({ on: '2026-07-01', kind: 'policy-change' })],
      ['policy-change'],
    ],
    [
      'a policy change 31 days after',
      [creditEvent({ on: '2026-07-02', kind: 'policy-change' })],
      [],
    ],
    [
      'a service outage 3 days before',
      [creditEvent({ on: '2026-05-29', kind: 'service-outage' })],
      ['system-fault'],
    ],
    [
      'a service outage 4 days before',
      [creditEvent({ on: '2026-05-28', kind: 'service-outage' })],
      [],
    ],
    [
      'an outage of another lender',
      [creditEvent({ on: '2026-06-01', kind: 'service-outage', lender: 'Beta' })],
      [],
    ],
    [
      'a refusal before',
      [creditEvent({ accountId: own.id, on: '2026-05-20', kind: 'borrow-refused' })],
      ['account-operations'],
    ],
    [
      'a refusal on the day itself',
      [creditEvent({ accountId: own.id, on: '2026-06-01', kind: 'borrow-refused' })],
      [],
    ],
    [
      'failed logins',
      [1, 2, 3].map(() => creditEvent({ on: '2026-05-30', kind: 'login-failed' })),
      ['account-operations'],
    ],
    [
      'hard inquiries',
      [1, 2].map(() => creditEvent({ on: '2026-05-30', kind: 'credit-inquiry', hard: true })),
      ['external-data'],
    ],
  ])('after %s', (_, records, expected) => {
    expect(names(...records)).toEqual(expected);
  });

  it('name another lender’s cut within 30 days', () => {
    const elsewhere = [
      check({ accountId: other.id, on: '2026-01-01', totalLimit: 100 }),
      check({ accountId: other.id, on: '2026-05-20', totalLimit: 50 }),
    ];
    expect(causes(...elsewhere)).toEqual([
      { cause: 'policy-change', rules: [], evidence: [elsewhere[1]?.id] },
    ]);
  });

  it('do not name a cut of another account of the same lender', () => {
    const sister = account();
    const elsewhere = [
      sister,
      check({ accountId: sister.id, on: '2026-01-01', totalLimit: 100 }),
      check({ accountId: sister.id, on: '2026-05-20', totalLimit: 50 }),
    ];
    expect(names(...elsewhere)).toEqual([]);
  });

  it('name inactivity of an account opened long ago', () => {
    const idle = account({ openedOn: '2025-06-01' });
    const records = [
      idle,
      check({ accountId: idle.id, on: '2026-05-01', totalLimit: 100 }),
      check({ accountId: idle.id, on: '2026-06-01', totalLimit: 50 }),
    ];
    expect(downgrades(records)[0]?.causes.map(({ cause }) => cause)).toEqual(['inactivity']);
  });

  it('are ranked by the gravest finding, then by number, then by the documents’ order', () => {
    const borrowed = loans(3, '2026-05-15');
    // Three loans are a warning, for the rating and for a limit used up; four inquiries are an alert.
    const inquiries = [1, 2, 3, 4].map(() =>
      creditEvent({ on: '2026-05-20', kind: 'credit-inquiry', hard: true }),
    );
    const outage = creditEvent({ on: '2026-06-01', kind: 'service-outage' });
    expect(names(...borrowed, ...inquiries, outage)).toEqual([
      'external-data',
      'rating-change',
      'limit-used-up',
      'system-fault',
    ]);
  });
});

describe('downgradesOf', () => {
  it('names a limit used up and a passing zero from the zero itself', () => {
    const zero = seen('2026-06-05', { totalLimit: 5_000, availableLimit: 0 });
    const found = downgrades([before, cut, zero]);
    const usedUp = found.find(({ kind }) => kind === 'zero-available');
    expect(usedUp).toMatchObject({ zeroKind: 'used-up', recordId: zero.id });
    expect(usedUp?.causes).toContainEqual({
      cause: 'limit-used-up',
      rules: [],
      evidence: [zero.id],
    });
  });

  it('lists the accounts together, by day', () => {
    const elsewhere = [
      check({ accountId: other.id, on: '2026-01-01', annualRate: 0.1 }),
      check({ accountId: other.id, on: '2026-05-20', annualRate: 0.2 }),
    ];
    expect(downgrades([before, cut, ...elsewhere]).map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-05-20', 'rate-rise'],
      ['2026-06-01', 'limit-cut'],
    ]);
  });
});
