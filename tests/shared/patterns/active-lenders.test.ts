import { describe, expect, it } from 'vitest';
import { account, check, loan, repayment } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const asOf = '2026-05-01';
const owing = (lender: string, used = 5_000) => {
  const own = account({ lender });
  return [own, check({ accountId: own.id, on: '2026-04-20', used })];
};
const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'];

describe('active-lenders', () => {
  it.each([
    [1, 'none'],
    [2, 'info'],
    [3, 'watch'],
    [4, 'warn'],
    [5, 'alert'],
    [6, 'alert'],
  ])('gives for %i lenders owed: %s', (count, severity) => {
    const records = names.slice(0, count).flatMap((lender) => owing(lender));
    expect(severityOf('active-lenders', { records, asOf })).toBe(severity);
  });

  it('counts a lender once, however its name was typed', () => {
    const records = [...owing('Alpha'), ...owing('ALPHA '), ...owing('Ａlpha')];
    expect(severityOf('active-lenders', { records, asOf })).toBe('none');
  });

  it('leaves out a lender whose latest known use is nothing', () => {
    const [own, old] = owing('Beta');
    if (own?.type !== 'account' || !old) throw new Error('no account');
    const cleared = check({ accountId: own.id, on: '2026-04-25', used: 0 });
    const records = [...owing('Alpha'), own, old, cleared];
    expect(severityOf('active-lenders', { records, asOf })).toBe('none');
  });

  it('goes on from the last known use when a later check shows none', () => {
    const [own, old] = owing('Beta');
    if (own?.type !== 'account' || !old) throw new Error('no account');
    const blind = check({ accountId: own.id, on: '2026-04-25', totalLimit: 10_000 });
    const [finding] = findingsOf('active-lenders', {
      records: [...owing('Alpha'), own, old, blind],
      asOf,
    });
    expect(finding?.evidence).toContain(old.id);
  });

  it('counts a loan with unpaid principal, until it is paid', () => {
    const own = account({ lender: 'Beta' });
    const borrowed = loan({ accountId: own.id, borrowedOn: '2026-04-30', annualRate: 0 });
    const paid = repayment({
      accountId: own.id,
      loanId: borrowed.id,
      paidOn: '2026-05-02',
      amount: borrowed.principal,
    });
    const records = [...owing('Alpha'), own, borrowed, paid];
    expect(severityOf('active-lenders', { records, asOf: '2026-05-01' })).toBe('info');
    expect(severityOf('active-lenders', { records, asOf: '2026-05-02' })).toBe('none');
  });

  it('does not believe the last check of a closed account', () => {
    const closed = account({ lender: 'Beta', closedOn: '2026-04-30' });
    const old = check({ accountId: closed.id, on: '2026-04-20', used: 5_000 });
    expect(severityOf('active-lenders', { records: [...owing('Alpha'), closed, old], asOf })).toBe(
      'none',
    );
  });

  it('reports no-checks where nothing is known of any account', () => {
    expect(missingOf('active-lenders', { records: [account()], asOf })).toEqual([
      { rule: 'active-lenders', accountId: null, reason: 'no-checks' },
    ]);
  });
});
