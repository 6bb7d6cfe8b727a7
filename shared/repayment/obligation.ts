import type { Day } from '../dates';
import type { Minor } from '../money';

/** Part of a successful repayment that went to one obligation. */
export type Payment = {
  readonly repaymentId: string;
  readonly on: Day;
  readonly amount: Minor;
};

/** What is due; what of it is principal and what interest is told of instalments alone. */
export type Asked = {
  readonly amount: Minor;
  readonly principal?: Minor;
  readonly interest?: Minor;
};

/**
 * One amount due on one day: a bill, or one instalment of a loan (`id` is then the loan's id, `#` and the number, from 1).
 * What it asks for is what it came to in the end; of a day `askedOn` tells. `payments` is in the order in which they were
 * made, so that what was paid as of any day is a prefix of it.
 */
export type Obligation = Asked & {
  readonly id: string;
  readonly accountId: string;
  readonly recordId: string;
  readonly kind: 'bill' | 'instalment';
  readonly number?: number;
  readonly dueOn: Day;
  readonly minimumDue?: Minor;
  readonly payments: readonly Payment[];
  /** The day from which it is known: its loan was drawn, its bill made out or logged. Absent: always. */
  readonly knownFrom?: Day | undefined;
  /** What it asked for on the days before `before`, in order. Absent where it never asked for anything else. */
  readonly earlier?: readonly (Asked & { readonly before: Day })[];
  /** From that day on nobody owes it: its loan was closed before any of it was paid. */
  readonly fellAwayOn?: Day;
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
