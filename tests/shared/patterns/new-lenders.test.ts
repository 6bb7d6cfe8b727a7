import { describe, expect, it } from 'vitest';
import { account, creditEvent, loan } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const asOf = '2026-06-30';
const apply = (lender: string, on: string) => creditEvent({ lender, on, kind: 'loan-application' });
const each = (on: string, ...lenders: string[]) => lenders.map((lender) => apply(lender, on));

describe('new-lenders', () => {
  it.each([
    ['one today', each(asOf, 'A'), 'none'],
    ['two in 7 days', each('2026-06-24', 'A', 'B'), 'watch'],
    ['two in 8 days', each('2026-06-23', 'A', 'B'), 'none'],
    ['three in 30 days', each('2026-06-01', 'A', 'B', 'C'), 'warn'],
    ['three in 31 days', each('2026-05-31', 'A', 'B', 'C'), 'watch'],
    ['three in 90 days', each('2026-04-02', 'A', 'B', 'C'), 'watch'],
    ['three in 91 days', each('2026-04-01', 'A', 'B', 'C'), 'none'],
    ['five in 90 days', each('2026-04-02', 'A', 'B', 'C', 'D', 'E'), 'alert'],
    ['four in 90 days', each('2026-04-02', 'A', 'B', 'C', 'D'), 'watch'],
  ])('gives for first applications, %s: %s', (_, records, severity) => {
    expect(severityOf('new-lenders', { records, asOf })).toBe(severity);
  });

  it('leaves out a lender that was asked before', () => {
    const records = [...each('2025-01-01', 'A', 'B'), ...each(asOf, 'A', 'B')];
    expect(severityOf('new-lenders', { records, asOf })).toBe('none');
  });

  it('takes the lender of the account for its loans', () => {
    const own = account({ lender: 'A' });
    const first = loan({ accountId: own.id, borrowedOn: '2026-06-28' });
    const again = loan({ accountId: own.id, borrowedOn: '2026-06-29' });
    const [finding] = findingsOf('new-lenders', {
      records: [own, first, again, apply('a', asOf), apply('B', asOf)],
      asOf,
    });
    expect(finding).toMatchObject({ value: 2, severity: 'watch', since: '2026-06-28' });
    expect(finding?.evidence).toContain(first.id);
    expect(finding?.evidence).not.toContain(again.id);
  });

  it('passes over an application that names nobody', () => {
    const unnamed = [1, 2].map(() => creditEvent({ on: asOf, kind: 'loan-application' }));
    expect(severityOf('new-lenders', { records: unnamed, asOf })).toBe('none');
  });

  it('stretches the longer window with a changed band', () => {
    const records = each('2026-04-10', 'A', 'B', 'C');
    const limits = { 'new-lenders': { watch: 4 } };
    expect(severityOf('new-lenders', { records, asOf, limits })).toBe('none');
  });
});
