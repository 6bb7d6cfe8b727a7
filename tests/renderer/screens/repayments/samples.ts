import type { Due } from '../../../../shared/analysis/opinions';
import type { DebtPosition } from '../../../../shared/repayment/position';

/** An upcoming bill of 100.00 due on 10 March 2026. */
export const due = (changes: Partial<Due> = {}): Due => ({
  id: 'd1',
  accountId: 'a',
  recordId: 'r1',
  kind: 'bill',
  dueOn: '2026-03-10',
  amount: 10_000,
  paid: 0,
  status: 'upcoming',
  late: false,
  ...changes,
});

/** 1,000.00 at 12 % with 100.00 agreed for each of ten months. */
export const debt = (changes: Partial<DebtPosition> = {}): DebtPosition => ({
  id: 'one',
  accountId: 'a',
  kind: 'loan',
  balance: 100_000,
  annualRate: 0.12,
  due: Array.from({ length: 10 }, () => 10_000),
  ...changes,
});

export const yuan = (): string => 'CNY';
