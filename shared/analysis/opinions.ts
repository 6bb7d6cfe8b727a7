/** What the app derives from the records. Opinions are never stored: the same records give the same opinions. */
import type { Day } from '../dates';
import type { Minor } from '../money';
import type { DueStatus } from '../repayment/obligation';

export const severities = ['info', 'watch', 'warn', 'alert'] as const;
export type Severity = (typeof severities)[number];

/** What a rule measured: `since` is the day of the earliest record it was measured from. */
export type Measured = {
  readonly severity: Severity;
  readonly value: number;
  readonly threshold: number;
  /** What the value counts, where that is not what the rule usually measures. */
  readonly counts?: 'late';
  readonly since: Day;
  readonly evidence: readonly string[];
};

/** `account` rules look at one account, `all` rules at the whole book (`accountId: null`). */
export type Finding = Measured & {
  /** rule id, `:`, account id or `all`: what a dismissal names. */
  readonly key: string;
  readonly rule: string;
  readonly accountId: string | null;
  /** What a person is told instead, where people would not call all that was measured so. */
  readonly told?: Measured | 'nothing';
  readonly factors: readonly string[];
  readonly advice: readonly string[];
};

export type Insufficient = {
  readonly rule: string;
  readonly accountId: string | null;
  readonly reason: 'no-checks' | 'no-limit' | 'no-income' | 'no-score' | 'one-account';
};

export type DowngradeKind =
  'limit-cut' | 'rate-rise' | 'frozen' | 'suspended' | 'transaction-failed' | 'zero-available';

export type ZeroKind = 'used-up' | 'cut' | 'frozen' | 'hidden' | 'transient' | 'unknown';

export type Cause = {
  readonly cause: string;
  readonly rules: readonly string[];
  readonly evidence: readonly string[];
};

export type Downgrade = {
  readonly accountId: string;
  readonly on: Day;
  readonly kind: DowngradeKind;
  /** The record that shows it. */
  readonly recordId: string;
  readonly zeroKind?: ZeroKind;
  /** Relative for cuts (−0.5 is half), absolute for rates; absent for the others. */
  readonly change?: number;
  readonly causes: readonly Cause[];
};

/** An obligation as the screens and `analyze` show it, on the day of the analysis. */
export type Due = {
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
  /** Its due day is past, and by then the minimum was paid, though not all: lenders do not call that overdue. */
  readonly minimumMet?: true;
  /** The due day of the later bill that holds what it left: sums count that one alone. */
  readonly heldIn?: Day;
  readonly paid: Minor;
  readonly status: DueStatus;
  readonly late: boolean;
};

export type ReminderKind = 'repayment' | 'overdue' | 'check' | 'score' | 'prompt' | 'case';

/** `at` is local wall-clock time, `YYYY-MM-DDTHH:MM`; `key` is the same for the same reminder however it is planned. */
export type Reminder = {
  readonly key: string;
  readonly kind: ReminderKind;
  readonly at: string;
  readonly accountId: string | null;
  /** The obligation's or the record's id. */
  readonly about: string;
  /** Days before the due day (`repayment`), or past it (`overdue`). */
  readonly lead?: number;
};
