import { describe, expect, it } from 'vitest';
import { tell } from '../../../../renderer/screens/account/facts';
import { loan } from '../../../fixtures/records';
import { check, limitChange, repayment } from '../log/samples';

const keys = (record: Parameters<typeof tell>[0]) => tell(record).facts.map(({ key }) => key);

describe('what a record says', () => {
  it('of a check are its figures, and that it looked normal', () => {
    expect(keys(check(1, { totalLimit: 1, used: 0 }))).toEqual(['totalLimit', 'used', 'normal']);
  });

  it('of a check with a symptom does not say normal', () => {
    expect(keys(check(1, { totalLimit: 1, symptoms: ['limit-frozen'] }))).toEqual(['totalLimit']);
  });

  it('of a bare check is that one looked', () => {
    expect(keys(check(1))).toEqual(['bare']);
  });

  it('of a limit change tells "not announced" from "not noted"', () => {
    expect([keys(limitChange(1, { announced: false })), keys(limitChange(1))]).toEqual([
      ['newLimit', 'unannounced'],
      ['newLimit'],
    ]);
  });

  it('of a loan tells from which days it bears another rate', () => {
    const rateChanges = [{ from: '2026-10-08', rate: 0.18 }];
    const told = tell(
      loan({ accountId: check(1).accountId, borrowedOn: '2026-10-01', months: 12, rateChanges }),
    );
    expect(told.facts).toContainEqual({
      key: 'rateChange',
      as: 'rate-from',
      value: 0.18,
      day: '2026-10-08',
    });
  });

  it('of a failed repayment says that nothing was paid', () => {
    expect(tell(repayment(1, { outcome: 'failed' }))).toEqual({
      amount: 50_000,
      facts: [{ key: 'failed', as: 'words' }],
    });
  });
});
