/**
 * The records, arranged once per account and shared by patterns, downgrades, charts and reminders. Everything here is
 * derived; nothing is stored. Lists are ordered by day, then `createdAt`, then id.
 */
import type { Day } from '../dates';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type {
  Account,
  Cashflow,
  Check,
  CreditEvent,
  Delivery,
  Dismissal,
  Prompt,
  Score,
  Settings,
  Symptom,
} from '../records';
import type { Dues } from '../repayment/obligation';
import type { Shelf } from './shelf';

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

/**
 * A point of the fixed limit that stands elsewhere than the one before it, `from`; or that stands below the temporary height
 * which the check before it saw, and above the fixed limit before that. The first point has none, nor has a change that names
 * a limit before it higher than any seen.
 */
export type LimitStep = { readonly point: LimitPoint; readonly from: LimitPoint | undefined };

export type RateStep = { readonly point: RatePoint; readonly from: RatePoint | undefined };

/** The symptoms that a check shows and the check before it, `previous`, did not. */
export type Appearance = {
  readonly check: Check;
  readonly symptoms: readonly Symptom[];
  readonly previous: Check | undefined;
};

/** The few places at which an account's checks and limit changes show that something turned. */
export type Turns = {
  readonly limits: readonly LimitStep[];
  readonly rates: readonly RateStep[];
  readonly symptoms: readonly Appearance[];
  /** Nothing available, though the last check that knew had seen something, or none had. */
  readonly zeros: readonly Check[];
  /** The days of the second point of the fixed limit and of the rate, from which on there are two to compare. */
  readonly secondLimitOn?: Day;
  readonly secondRateOn?: Day;
};

export type AccountHistory = Omit<Shelf, 'account'> & {
  readonly account: Account;
  readonly turns: Turns;
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
