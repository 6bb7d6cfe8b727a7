/**
 * The shape of a rule. A rule measures one documented behaviour from the records and says how far it has gone; it never
 * says why a lender did something. Rules are pure and know no "today", no language and no other rule.
 */
import type { Finding, Insufficient, Measured, Severity } from '../analysis/opinions';
import type { Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import type { Account } from '../records';
import type { AdviceId } from './advice';

/**
 * Where a threshold comes from: A official text, B a lender's or FICO's own page, C an industry artefact, D repeated on
 * many pages without a source, E our choice; `doc` is the definition in documents 000 and 001 themselves.
 */
export const grades = ['A', 'B', 'C', 'D', 'E', 'doc'] as const;
export type Grade = (typeof grades)[number];

/** What bands and values count. `share` and `rate` are fractions; `times` is a multiple of the interval chosen. */
export const units = ['days', 'count', 'share', 'rate', 'points', 'times'] as const;
export type Unit = (typeof units)[number];

/** How a figure is told: a rise of a rate is measured as a fraction and told in percentage points. */
export const toldUnits = [...units, 'percentage-points'] as const;
export type ToldUnit = (typeof toldUnits)[number];

/** The value from which each severity holds; a severity without a band is never given. */
export type Bands = Readonly<Partial<Record<Severity, number>>>;

export type { Measured };

export type Missing = { readonly missing: Insufficient['reason'] };

/** A finding, what was missing to measure it, or nothing to say. */
export type Outcome = (Measured & Pick<Finding, 'told'>) | Missing | undefined;

/** How the window words a finding: a variant of the rule's sentence, the days its figure was counted over, another unit. */
export type Wording = {
  readonly context?: string;
  readonly days?: number;
  readonly unit?: ToldUnit;
};

/** What the sentence of a finding may depend on. */
export type Told = Pick<Finding, 'accountId' | 'severity' | 'threshold' | 'counts' | 'evidence'>;

type RuleBase = {
  readonly id: string;
  readonly grades: readonly Grade[];
  /** The items of documents 000 and 001 it makes measurable. */
  readonly cites: readonly string[];
  readonly unit: Unit;
  readonly bands: Bands;
  /** The defaults where they depend on the account; what the person changed goes before them too. */
  readonly bandsFor?: (account: Account) => Bands;
  /** The days it looks back or ahead; empty where it reads the latest state. */
  readonly windows: readonly number[];
  readonly advice: readonly AdviceId[];
  /** A closed account gives no findings, except by a rule that says so: what is owed stays owed. */
  readonly closedToo?: boolean;
  readonly wording?: (found: Told, bands: Bands) => Wording;
};

type Detect = (history: AccountHistory, asOf: Day, bands: Bands) => Outcome;
type DetectAll = (book: Book, asOf: Day, bands: Bands) => Outcome;

/** Looks at one account. */
export type AccountRule = RuleBase & { readonly scope: 'account'; readonly detect: Detect };

/** Looks at the whole book; its finding names no account. */
export type AllRule = RuleBase & { readonly scope: 'all'; readonly detectAll: DetectAll };

/** Looks at each account, and at what only shows in all of them together. */
export type BothRule = RuleBase & {
  readonly scope: 'both';
  readonly detect: Detect;
  readonly detectAll: DetectAll;
};

export type Rule = AccountRule | AllRule | BothRule;
