/**
 * The rows that the window mirrors. Each table is a list of rows with a key; main sends the rows that changed, and the
 * mirror puts and removes them without knowing what they mean.
 */
import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Saving } from '../repayment/what-if';
import type { AnnualRate } from '../rates';
import type { Account, AnyRecord, Settings, Symptom } from '../records';
import type {
  Cause,
  Downgrade,
  Due,
  Finding,
  Insufficient,
  Reminder,
  Severity,
} from '../analysis/opinions';

/** One account as lists show it: what the latest checks say, what is due, what to do next. */
export type AccountRow = {
  readonly id: string;
  readonly account: Account;
  readonly closed: boolean;
  readonly limit?: Minor;
  readonly temporaryLimit?: Minor;
  readonly used?: Minor;
  readonly available?: Minor;
  readonly utilisation?: number;
  readonly annualRate?: AnnualRate;
  /** Of the open loans, where no check shows a rate and they agree on theirs. */
  readonly loanRate?: AnnualRate;
  readonly symptoms: readonly Symptom[];
  /** What was taken away and is still to be said: that nothing is available, else a fresh cut or dearer rate. */
  readonly taken?: {
    readonly kind: 'zero-available' | 'limit-cut' | 'rate-rise';
    /** The day of the downgrade, if that is one. */
    readonly on?: Day;
  };
  readonly lastCheckOn?: Day;
  /** When it is to be looked at again; absent where it never was. */
  readonly nextCheckOn?: Day;
  readonly nextDue?: { readonly id: string; readonly dueOn: Day; readonly amount: Minor };
  /** Owed by what is logged, where no check tells: of open loans the principal, and of bills what is unpaid. */
  readonly logged?: Minor;
  /** Still owed by the latest check that tells, while nothing that is logged asks for it. */
  readonly unlogged?: { readonly amount: Minor; readonly on: Day };
  readonly overdueCount: number;
  /** `carried`: the daily word on a bill of which the minimum was paid in time. */
  readonly nextReminder?: { readonly kind: Reminder['kind'] | 'carried'; readonly at: string };
  readonly worst?: Severity;
  /** Total limit and used amount over the last year, oldest first, for a sparkline. */
  readonly spark: readonly { readonly on: Day; readonly limit?: Minor; readonly used?: Minor }[];
};

export type FindingRow = Finding & {
  readonly dismissed?: {
    readonly dismissalId: string;
    readonly on: Day;
    readonly reason: string;
    readonly until?: Day;
  };
};
export type InsufficientRow = Insufficient & { readonly key: string };
/** Of the records behind each cause, thousands of ids in all, no list shows more than how many there are. */
export type DowngradeRow = Omit<Downgrade, 'causes'> & {
  readonly key: string;
  readonly causes: readonly (Omit<Cause, 'evidence'> & { readonly records: number })[];
};

/** The one thing to do now. `why` names the finding, due or check it follows from. */
export type NextMove =
  | {
      readonly kind: 'pay';
      readonly accountId: string;
      readonly dueId: string;
      readonly amount: Minor;
      readonly by: Day;
      readonly overdue: boolean;
    }
  | { readonly kind: 'check'; readonly accountId: string; readonly lastCheckOn?: Day }
  | {
      readonly kind: 'answer-prompt';
      readonly accountId: string | null;
      readonly promptId: string;
      readonly since: Day;
    }
  | { readonly kind: 'finding'; readonly accountId: string | null; readonly findingKey: string }
  | {
      readonly kind: 'pay-down';
      readonly accountId: string;
      readonly findingKey: string;
      readonly amount: Minor;
      /** The utilisation's threshold, as a fraction, which the amount brings it below. */
      readonly below: number;
    }
  | { readonly kind: 'add-account' }
  | {
      readonly kind: 'nothing';
      readonly nextCheck?: { readonly accountId: string; readonly on: Day };
    };

export type StateRow =
  | { readonly key: 'settings'; readonly settings: Settings }
  | {
      readonly key: 'today';
      readonly asOf: Day;
      readonly nextMove: NextMove;
      readonly recordCount: number;
      readonly demoCount: number;
      /** Of what removing the demo would take, what the person logged or changed. */
      readonly demoOwnCount: number;
    };

export type MirrorTables = {
  readonly accounts: AccountRow;
  readonly records: AnyRecord;
  readonly dues: Due;
  readonly findings: FindingRow;
  readonly insufficient: InsufficientRow;
  readonly downgrades: DowngradeRow;
  readonly state: StateRow;
};
export type TableName = keyof MirrorTables;

/** Each mirrored table with the name of its key. */
export const mirrorKeys = {
  accounts: 'id',
  records: 'id',
  dues: 'id',
  findings: 'key',
  insufficient: 'key',
  downgrades: 'key',
  state: 'key',
} as const satisfies Record<TableName, string>;

/** What paying an amount today would change. */
export type WhatIfView = {
  /** What is owed, where the amount is more: no more than that was counted. */
  readonly owed?: Minor;
  readonly utilisation?: { readonly before: number; readonly after: number };
  readonly saving: Saving;
  readonly gone: readonly Finding[];
  readonly eased: readonly Finding[];
};

/** Records that screens list whole, however old they are. */
export const alwaysMirrored: readonly AnyRecord['type'][] = [
  'account',
  'settings',
  'case',
  'dismissal',
];

/** A ledger of no more records than this is mirrored whole; of a larger one older records come through `query.page`. */
export const MIRRORED_RECORDS = 2000;
/** So many of each account's are mirrored, however much newer those of the others are. */
export const MIRRORED_OF_EACH = 50;

/** The largest file that is imported. */
export const MOST_IMPORT_BYTES = 64 * 1024 * 1024;

export type Rows = { readonly [T in TableName]: readonly MirrorTables[T][] };
export type Delta = {
  readonly [T in TableName]?: {
    readonly put: readonly MirrorTables[T][];
    readonly remove: readonly string[];
  };
};

/** The whole mirror as of `seq`. Another `epoch` is another ledger. */
export type Snapshot = { readonly epoch: string; readonly seq: number; readonly rows: Rows };

/** What changed from `from` to `seq`. A reader that does not stand at `from` asks for `query.changesSince`. */
export type Update = {
  readonly epoch: string;
  readonly from: number;
  readonly seq: number;
  readonly delta: Delta;
};
