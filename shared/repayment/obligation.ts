import type { Day } from '../dates';
import type { Minor } from '../money';

/** Part of a successful repayment that went to one obligation. */
export type Payment = {
  readonly repaymentId: string;
  readonly on: Day;
  readonly amount: Minor;
};

/**
 * One amount due on one day: a bill, or one instalment of a loan (`id` is then the loan's id, `#` and the number, from 1).
 * `payments` is in the order in which they were made, so that what was paid as of any day is a prefix of it.
 */
export type Obligation = {
  readonly id: string;
  readonly accountId: string;
  readonly recordId: string;
  readonly kind: 'bill' | 'instalment';
  readonly number?: number;
  readonly dueOn: Day;
  readonly amount: Minor;
  readonly principal?: Minor;
  readonly interest?: Minor;
  readonly minimumDue?: Minor;
  readonly payments: readonly Payment[];
};

/** Money paid beyond all that is owed: shown, never dropped. */
export type Unallocated = {
  readonly repaymentId: string;
  readonly accountId: string;
  readonly on: Day;
  readonly amount: Minor;
};

/** What one account owes and has paid, over all time. Obligations are ordered by `dueOn`, then id. */
export type Dues = {
  readonly obligations: readonly Obligation[];
  readonly unallocated: readonly Unallocated[];
};

export type DueStatus = 'upcoming' | 'paid' | 'overdue';

/** An obligation as of a day. `late`: it became fully paid after its due day. */
export type Standing = {
  readonly paid: Minor;
  readonly status: DueStatus;
  readonly late: boolean;
  readonly paidOffOn?: Day;
  readonly daysOverdue: number;
};
