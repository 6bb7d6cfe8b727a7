/**
 * What is commonly known of a product, to spare typing when an account is added. Everything here is a starting point that
 * the person edits: each fact carries how well it is founded, and nothing in the app computes with a preset directly.
 */
import type { Day } from '../dates';
import type { presets as texts } from '../locales/zh-CN/presets';
import type { DayCount, Product, RepaymentMethod } from '../records';

/** A official text, B a lender's own page, C an industry artefact, D repeated without a source, E our choice. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

export type Fact<T> = {
  readonly value: T;
  readonly grade: Grade;
  /** Where it was read; none for our own choices and for what is general knowledge. */
  readonly source?: string;
};

/** How the lender quotes its rate: 万分之x a day, or a yearly rate. */
export type RateUnit = 'daily' | 'annual';

/** `fixed-day`: the account's due day; `same-day`: the day of the month of the borrowing; `contract`: as agreed. */
export type DueDayRule = 'fixed-day' | 'same-day' | 'contract';

/** Things to know that no field holds; the words are the texts of that name. */
export type PresetNote = keyof typeof texts.notes;

export type Preset = {
  readonly product: Product;
  /** The day on which the facts were collected. Terms change; older facts deserve less trust. */
  readonly asOf: Day;
  readonly revolving: boolean;
  readonly checkEveryDays: number;
  readonly dayCount: DayCount;
  readonly rateUnit: Fact<RateUnit>;
  /** Lowest and highest 万分之x a day seen. */
  readonly dailyRates?: Fact<{ readonly from: number; readonly to: number }>;
  /** The first is the one offered. */
  readonly methods: Fact<readonly RepaymentMethod[]>;
  /** Months. */
  readonly terms: Fact<readonly number[]>;
  readonly dueDayRule: Fact<DueDayRule>;
  readonly statementDay?: Fact<number>;
  readonly dueDay?: Fact<number>;
  /** Share of a bill that is its minimum. */
  readonly minimumShare?: Fact<number>;
  /** Absent: it depends on the plan, or is not known. */
  readonly prepaymentSavesInterest?: Fact<boolean>;
  /** The debit comes in the early hours: the money must be there the day before. */
  readonly debitedEarly?: Fact<boolean>;
  /** Days after the due day that a lender may let pass. Shown with "do not rely on it", and never computed with. */
  readonly graceDays?: Fact<number>;
  readonly notes: readonly PresetNote[];
};

/** True for what no official text and no page of the lender's own confirms: shown with a mark. */
export function isUnverified(fact: Fact<unknown>): boolean {
  return fact.grade !== 'A' && fact.grade !== 'B';
}

/** When the facts of all presets were last collected. */
export const COLLECTED_ON: Day = '2026-11-21';
