import { describe, expect, it } from 'vitest';
import { dayOfRow } from '../../../renderer/mirror/queries/record-day';
import { dayOf, recordTypes, type AnyRecord } from '../../../shared/records';

const id = '018f0000-0000-7000-8000-000000000001';
const base = {
  id,
  createdAt: '2026-01-02T03:04:05.678Z',
  updatedAt: '2026-01-02T03:04:05.678Z',
};
const records: Readonly<Record<string, object>> = {
  account: { name: 'A', product: 'other', lender: 'L', revolving: true },
  check: { accountId: id, on: '2026-03-01' },
  'limit-change': { accountId: id, on: '2026-03-02', newLimit: 1 },
  loan: {
    accountId: id,
    borrowedOn: '2026-03-03',
    principal: 1,
    annualRate: 0,
    method: 'bullet',
    dueOn: '2026-04-03',
  },
  bill: { accountId: id, dueOn: '2026-03-14', amount: 1, statementOn: '2026-03-04' },
  repayment: { accountId: id, paidOn: '2026-03-05', amount: 1, outcome: 'succeeded' },
  prompt: { on: '2026-03-06', kind: 'other' },
  event: { on: '2026-03-07', kind: 'other' },
  score: { scheme: 'other', on: '2026-03-08', value: 1 },
  cashflow: { month: '2026-03', income: 1 },
  case: { accountId: id, openedOn: '2026-03-09', trigger: id, steps: [] },
  dismissal: { findingKey: 'k', on: '2026-03-10', reason: '' },
  delivery: { reminderKey: 'k', at: '2026-03-11T00:00:00.000Z' },
  settings: { id: 'settings' },
};

describe('the day that sorts a record', () => {
  it.each(Object.keys(recordTypes))('of a %s is the day it is about', (type) => {
    const { schema } = recordTypes[type as keyof typeof recordTypes];
    const record: AnyRecord = schema.parse({ ...base, ...records[type], type });
    expect(dayOfRow(record)).toBe(dayOf(record) ?? '2026-01-02');
  });
});
