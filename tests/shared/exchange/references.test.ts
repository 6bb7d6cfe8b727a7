import { describe, expect, it } from 'vitest';
import { checkReferences, referencesOf } from '../../../shared/exchange/references';
import type { AnyRecord } from '../../../shared/records';
import { account, bill, id, record, repayment } from './sample';

const records = [
  account(1),
  account(2),
  bill(3, id(1)),
  record(4, {
    type: 'loan',
    accountId: id(2),
    borrowedOn: '2026-01-01',
    principal: 1,
    annualRate: 0,
    method: 'daily',
  }),
];
const lookup = (wanted: string): AnyRecord | undefined => records.find((one) => one.id === wanted);
const recoveryCase = (trigger: string) =>
  record(9, { type: 'case', accountId: id(1), openedOn: '2026-01-01', trigger, steps: [] });

describe('references', () => {
  it.each([
    ['a bill of its account', repayment(9, { accountId: id(1), billId: id(3) }), []],
    ['a loan of its account', repayment(9, { accountId: id(2), loanId: id(4) }), []],
    [
      'an account that is missing',
      repayment(9, { accountId: id(8) }),
      [{ path: 'accountId', code: 'missing-reference' }],
    ],
    ['a bill as account', bill(9, id(3)), [{ path: 'accountId', code: 'wrong-type' }]],
    [
      'a bill of another account',
      repayment(9, { accountId: id(2), billId: id(3) }),
      [{ path: 'billId', code: 'other-account' }],
    ],
    [
      'a loan of another account',
      repayment(9, { accountId: id(1), loanId: id(4) }),
      [{ path: 'loanId', code: 'other-account' }],
    ],
    [
      'a loan as bill',
      repayment(9, { accountId: id(2), billId: id(4) }),
      [{ path: 'billId', code: 'wrong-type' }],
    ],
    ['a trigger that is there', recoveryCase(id(3)), []],
    [
      'a trigger that is missing',
      recoveryCase(id(8)),
      [{ path: 'trigger', code: 'missing-reference' }],
    ],
    [
      'no account, where none is needed',
      record(9, { type: 'prompt', on: '2026-01-01', kind: 'other' }),
      [],
    ],
  ])('judges a record with %s', (_, one, issues) => {
    expect(checkReferences(lookup, one)).toEqual(issues);
  });

  it('lists all that a record points at', () => {
    const one = repayment(9, { accountId: id(1), billId: id(3), loanId: id(4) });
    expect(referencesOf(one).map(({ path }) => path)).toEqual(['accountId', 'billId', 'loanId']);
  });
});
