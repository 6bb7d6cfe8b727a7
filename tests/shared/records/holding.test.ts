import { describe, expect, it } from 'vitest';
import { holdOf } from '../../../shared/records/holding';
import { account, bill, check, loan, recoveryCase, repayment } from '../../fixtures/records';

const accountId = account().id;
const owed = bill({ accountId, dueOn: '2026-03-20' });
const borrowed = loan({ accountId, borrowedOn: '2026-02-20' });
const seen = check({ accountId, on: '2026-03-01' });
const paid = { accountId, paidOn: '2026-03-20' };

describe('a record is held by', () => {
  it.each([
    ['a repayment of its bill', owed.id, repayment({ ...paid, billId: owed.id })],
    ['a repayment of its loan', borrowed.id, repayment({ ...paid, loanId: borrowed.id })],
  ])('%s', (_, id, by) => {
    expect(holdOf(id, [by])).toBe('has-repayments');
  });

  it('the case that began with it', () => {
    const opened = recoveryCase({ accountId, openedOn: '2026-03-02', trigger: seen.id });
    expect(holdOf(seen.id, [opened])).toBe('opened-a-case');
  });

  it('nothing else of its account', () => {
    expect(holdOf(owed.id, [owed, borrowed, seen, repayment(paid)])).toBeUndefined();
  });
});
