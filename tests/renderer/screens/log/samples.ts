import type { AccountRow } from '../../../../shared/ipc/views';
import type { Check, LimitChange, Repayment } from '../../../../shared/records';

export const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const base = (n: number) => ({
  id: idOf(n),
  createdAt: `2026-01-01T00:00:00.${String(n).padStart(3, '0')}Z`,
  updatedAt: '2026-01-01T00:00:00.000Z',
});

export const check = (n: number, fields: Partial<Check> = {}): Check => ({
  ...base(n),
  type: 'check',
  accountId: idOf(1),
  on: '2026-05-03',
  symptoms: [],
  ...fields,
});

export const limitChange = (n: number, fields: Partial<LimitChange> = {}): LimitChange => ({
  ...base(n),
  type: 'limit-change',
  accountId: idOf(1),
  on: '2026-05-03',
  newLimit: 1_000_000,
  ...fields,
});

export const repayment = (n: number, fields: Partial<Repayment> = {}): Repayment => ({
  ...base(n),
  type: 'repayment',
  accountId: idOf(1),
  paidOn: '2026-05-03',
  amount: 50_000,
  outcome: 'succeeded',
  ...fields,
});

export const accountRow = (n: number, fields: Partial<AccountRow> = {}): AccountRow => ({
  id: idOf(n),
  account: {
    ...base(n),
    type: 'account',
    name: `account ${String(n)}`,
    product: 'other',
    lender: `lender ${String(n)}`,
    currency: 'CNY',
    revolving: true,
    checkEveryDays: 30,
    dayCount: 'monthly',
  },
  closed: false,
  symptoms: [],
  overdueCount: 0,
  spark: [],
  ...fields,
});
