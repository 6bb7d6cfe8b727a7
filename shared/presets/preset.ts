/**
 * What is commonly known of a product, to spare typing when an account is added. Nearly all of it is a starting point that
 * the person edits: each fact carries how well it is founded. Two facts are used as they stand: the usual rate, for an
 * imported loan whose rate nobody gave (marked as unverified there), and the early debit, in the dues and the calendar.
 */
import type { Day } from '../dates';
import type { presets as texts } from '../locales/zh-CN/presets';
import type { DayCount, Product, RepaymentMethod } from '../records';

/** A official text, B a lender's own page, C an industry artefact, D repeated without a source, E our choice. */
type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

type Fact<T> = {
  readonly value: T;
  readonly grade: Grade;
  /** Where it was read; none for our own choices and for what is general knowledge. */
  readonly source?: string;
};

/** How the lender quotes its rate: 万分之x a day, or a yearly rate. */
type RateUnit = 'daily' | 'annual';

/** Things to know that no field holds; the words are the texts of that name. */
type PresetNote = keyof typeof texts.notes;

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
  readonly statementDay?: Fact<number>;
  readonly dueDay?: Fact<number>;
  /** Absent: it depends on the plan, or is not known. */
  readonly prepaymentSavesInterest?: Fact<boolean>;
  /** The debit comes in the early hours: the money must be there the day before. */
  readonly debitedEarly?: Fact<boolean>;
  readonly notes: readonly PresetNote[];
};

/** When the facts of all presets were last collected. */
export const COLLECTED_ON: Day = '2026-11-21';
