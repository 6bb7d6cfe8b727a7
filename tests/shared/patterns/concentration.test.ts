import { describe, expect, it } from 'vitest';
import { account, check, loan } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const asOf = '2026-05-01';
function owing(lender: string, used: number, about: Parameters<typeof account>[0] = {}) {
  const own = account({ lender, ...about });
  return [own, check({ accountId: own.id, on: '2026-04-20', used })] as const;
}

describe('concentration', () => {
  it.each([
    [7_999, 2_001, 'none'],
    [8_000, 2_000, 'info'],
    [9_999, 1, 'info'],
  ])('gives for %i at one lender and %i at another: %s', (large, small, severity) => {
    const records = [...owing('Alpha', large), ...owing('Beta', small)];
    expect(severityOf('concentration', { records, asOf })).toBe(severity);
  });

  it('adds up one lender’s accounts', () => {
    const records = [...owing('Alpha', 4_000), ...owing('alpha', 4_000), ...owing('Beta', 2_000)];
    expect(findingsOf('concentration', { records, asOf })[0]).toMatchObject({
      accountId: null,
      value: 0.8,
      threshold: 0.8,
    });
  });

  it('takes the unpaid principal of loans where no check shows the use', () => {
    const own = account({ lender: 'Gamma' });
    const lent = loan({ accountId: own.id, borrowedOn: '2026-04-01', principal: 8_000 });
    const [finding] = findingsOf('concentration', {
      records: [...owing('Beta', 2_000), own, lent],
      asOf,
    });
    expect(finding).toMatchObject({ value: 0.8 });
    expect(finding?.evidence).toContain(lent.id);
  });

  it('never adds amounts of different currencies', () => {
    const records = [
      ...owing('Alpha', 5_000),
      ...owing('Beta', 5_000),
      ...owing('Gamma', 900_000, { currency: 'USD' }),
    ];
    expect(severityOf('concentration', { records, asOf })).toBe('none');
  });

  it.each([
    ['one-account', [...owing('Alpha', 5_000), ...owing('Beta', 0)]],
    ['no-checks', [account()]],
  ])('reports %s', (reason, records) => {
    expect(missingOf('concentration', { records, asOf })).toMatchObject([
      { accountId: null, reason },
    ]);
  });

  it('says nothing where nothing is owed', () => {
    const records = [...owing('Alpha', 0), ...owing('Beta', 0)];
    expect(missingOf('concentration', { records, asOf })).toEqual([]);
  });
});
