/**
 * The records, arranged once per account and shared by patterns, downgrades, charts and reminders. Everything here is
 * derived; nothing is stored. Lists are ordered by day, then `createdAt`, then id.
 */
import type { Day } from '../dates';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type {
  Account,
  Bill,
  Cashflow,
  Check,
  CreditEvent,
  Delivery,
  Dismissal,
  LimitChange,
  Loan,
  Prompt,
  RecoveryCase,
  Repayment,
  Score,
  Settings,
} from '../records';
import type { Dues } from '../repayment/obligation';

/** One value of the total limit: a check's `totalLimit` or a limit change's `newLimit`. */
export type LimitPoint = {
  readonly on: Day;
  readonly limit: Minor;
  readonly recordId: string;
  readonly temporary: boolean;
};

export type RatePoint = {
  readonly on: Day;
  readonly rate: AnnualRate;
  readonly recordId: string;
};

/** A check with what follows from it. `limit` is the total plus a temporary limit still running on that day. */
export type Observation = {
  readonly check: Check;
  readonly limit?: Minor;
  readonly used?: Minor;
  readonly available?: Minor;
  /** used ÷ limit; absent where either is unknown or the limit is 0; may exceed 1. */
  readonly utilisation?: number;
};

export type AccountHistory = {
  readonly account: Account;
  readonly checks: readonly Check[];
  readonly limitChanges: readonly LimitChange[];
  readonly loans: readonly Loan[];
  readonly bills: readonly Bill[];
  readonly repayments: readonly Repayment[];
  readonly prompts: readonly Prompt[];
  readonly events: readonly CreditEvent[];
  readonly cases: readonly RecoveryCase[];
  readonly limits: readonly LimitPoint[];
  readonly rates: readonly RatePoint[];
  readonly observations: readonly Observation[];
  readonly dues: Dues;
};

/** All of a ledger, arranged. `prompts` and `events` here are the ones that name no account. */
export type Book = {
  readonly accounts: readonly AccountHistory[];
  readonly prompts: readonly Prompt[];
  readonly events: readonly CreditEvent[];
  readonly scores: readonly Score[];
  readonly cashflows: readonly Cashflow[];
  readonly dismissals: readonly Dismissal[];
  readonly deliveries: readonly Delivery[];
  readonly settings: Settings;
};
