import { describe, expect, it } from 'vitest';
import { account, creditEvent, loan } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const asOf = '2026-03-31';
const apply = (on: string, accountId?: string) =>
  creditEvent({ on, kind: 'loan-application', ...(accountId ? { accountId } : {}) });
const refuse = (on: string) => creditEvent({ on, kind: 'borrow-refused', accountId: own.id });
const borrow = (borrowedOn: string) => loan({ accountId: own.id, borrowedOn });
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

describe('application-burst', () => {
  it.each([
    ['one today', [apply(asOf)], 'none'],
    ['two today', [apply(asOf), apply(asOf)], 'watch'],
    ['two yesterday', times(2, () => apply('2026-03-30')), 'none'],
    ['two in a week', [apply('2026-03-25'), apply(asOf)], 'none'],
    ['three in a week', [apply('2026-03-25'), refuse('2026-03-28'), borrow(asOf)], 'warn'],
    ['three in eight days', [apply('2026-03-24'), refuse('2026-03-28'), borrow(asOf)], 'none'],
    ['five in 30 days', times(5, () => apply('2026-03-02')), 'alert'],
    ['five in 31 days', [apply('2026-03-01'), ...times(4, () => apply('2026-03-02'))], 'none'],
    ['some tomorrow', times(5, () => apply('2026-04-01')), 'none'],
  ])('gives for %s: %s', (_, events, severity) => {
    expect(severityOf('application-burst', { records: [own, ...events], asOf })).toBe(severity);
  });

  it('values the window that gave the severity', () => {
    const records = [own, apply('2026-03-10'), ...times(3, () => apply(asOf))];
    expect(findingsOf('application-burst', { records, asOf })[0]).toMatchObject({
      severity: 'warn',
      value: 3,
      threshold: 3,
      since: asOf,
      accountId: null,
    });
  });

  it('counts an application and the loan that came of it once', () => {
    const records = [own, apply(asOf, own.id), borrow(asOf)];
    expect(severityOf('application-burst', { records, asOf })).toBe('none');
  });

  it('counts a refusal beside the loan of the same day', () => {
    const lent = borrow(asOf);
    const refused = refuse(asOf);
    const records = [own, apply(asOf, own.id), lent, refused];
    const [finding] = findingsOf('application-burst', { records, asOf });
    expect(finding).toMatchObject({ severity: 'watch', value: 2 });
    expect([...(finding?.evidence ?? [])].sort()).toEqual([lent.id, refused.id].sort());
  });

  it('counts both loans of one day', () => {
    const records = [own, borrow(asOf), borrow(asOf)];
    expect(severityOf('application-burst', { records, asOf })).toBe('watch');
  });

  it('counts the accounts together', () => {
    const other = account({ lender: 'Beta' });
    const records = [own, other, apply(asOf, other.id), borrow(asOf)];
    expect(severityOf('application-burst', { records, asOf })).toBe('watch');
  });
});
