import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates';
import { account, bill, check, loan, repayment } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const card = account({ product: 'credit-card' });
const last = '2024-01-01';
const after = (days: number) => addDays(last, days);

describe('inactivity', () => {
  it.each([
    [89, 'none'],
    [90, 'info'],
    [179, 'info'],
    [180, 'watch'],
    [2_000, 'watch'],
  ])('gives %i days after the last loan: %s', (days, severity) => {
    const records = [own, loan({ accountId: own.id, borrowedOn: last })];
    expect(severityOf('inactivity', { records, asOf: after(days) })).toBe(severity);
  });

  it.each([
    [89, 'none'],
    [90, 'info'],
    [364, 'info'],
    [365, 'watch'],
    [547, 'watch'],
    [548, 'warn'],
  ])('gives for a card %i days after its last bill: %s', (days, severity) => {
    const records = [card, bill({ accountId: card.id, statementOn: last, dueOn: after(20) })];
    expect(severityOf('inactivity', { records, asOf: after(days) })).toBe(severity);
  });

  it.each([
    ['a repayment', repayment({ accountId: own.id, paidOn: after(50) }), 'none'],
    ['a bill', bill({ accountId: own.id, dueOn: after(50) }), 'none'],
    [
      'a repayment that failed',
      repayment({ accountId: own.id, paidOn: after(50), outcome: 'failed' }),
      'info',
    ],
    ['a check', check({ accountId: own.id, on: after(50) }), 'info'],
  ])('after %s in between gives: %s', (_, record, severity) => {
    const records = [own, loan({ accountId: own.id, borrowedOn: last }), record];
    expect(severityOf('inactivity', { records, asOf: after(100) })).toBe(severity);
  });

  it.each([
    [131, 'none'],
    [132, 'info'],
  ])(
    'is silent on day 100 while a bill falls due within a month: on day %i, %s',
    (day, severity) => {
      const records = [
        own,
        loan({ accountId: own.id, borrowedOn: last }),
        bill({ accountId: own.id, dueOn: after(day) }),
      ];
      expect(severityOf('inactivity', { records, asOf: after(100) })).toBe(severity);
    },
  );

  it('counts from the opening where nothing was ever done', () => {
    const opened = account({ openedOn: last });
    const [finding] = findingsOf('inactivity', { records: [opened], asOf: after(180) });
    expect(finding).toMatchObject({
      severity: 'watch',
      value: 180,
      since: last,
      evidence: [opened.id],
    });
  });

  it('reports no-checks where not even the opening is known', () => {
    expect(missingOf('inactivity', { records: [own], asOf: after(1) })).toMatchObject([
      { accountId: own.id, reason: 'no-checks' },
    ]);
  });

  it('has nothing to say of a line that does not revolve', () => {
    const fixed = account({ revolving: false, openedOn: last });
    expect(severityOf('inactivity', { records: [fixed], asOf: after(500) })).toBe('none');
  });

  it('takes a changed band for cards as well', () => {
    const records = [card, bill({ accountId: card.id, statementOn: last, dueOn: after(20) })];
    const limits = { inactivity: { watch: 100 } };
    expect(severityOf('inactivity', { records, asOf: after(100), limits })).toBe('watch');
  });
});
