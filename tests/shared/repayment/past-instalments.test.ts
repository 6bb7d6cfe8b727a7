import { describe, expect, it } from 'vitest';
import { pastInstalments } from '../../../shared/repayment/past-instalments';
import { account, loan } from '../../fixtures/records';

const borrowed = loan({
  accountId: account().id,
  borrowedOn: '2026-01-10',
  months: 6,
  method: 'equal-instalment',
});
const due = (on: string, fields = {}) =>
  pastInstalments({ ...borrowed, ...fields }, 'monthly', on).map(({ dueOn }) => dueOn);

describe('the instalments of a loan that fell due before a day', () => {
  it('do not hold the one that is due that day', () => {
    expect([due('2026-03-10'), due('2026-03-11')]).toEqual([
      ['2026-02-10'],
      ['2026-02-10', '2026-03-10'],
    ]);
  });

  it('end with the loan', () => {
    expect(due('2026-07-01', { closedOn: '2026-03-01' })).toEqual(['2026-02-10']);
  });

  it('are none of a loan without a due day', () => {
    expect(due('2026-07-01', { method: 'daily', months: undefined })).toEqual([]);
  });
});
