/**
 * What a chart shows, as plain data: the models make it, and the picture, the table, the reading and the exports are
 * all drawn from it. `x` is a day number (days since 1970-01-01), so that the axis is true to time.
 */
import type { Day } from '../../shared/dates';
import type { MarkerKind } from '../../shared/series/series';

export const chartKinds = ['limit', 'balance', 'utilisation', 'rate', 'score'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** `money` is in minor units, `share` and `rate` are fractions. */
export type Unit = 'money' | 'share' | 'rate' | 'score';

/** First and last day, both shown. */
export type Span = readonly [from: number, to: number];

export type Dot = {
  readonly x: number;
  readonly y: number;
  readonly recordId: string;
  readonly carriedFrom?: Day;
  readonly temporary?: true;
};

/** One line. A step holds until the next dot and at most until `until`; a point says nothing about other days. */
export type Trace = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'step' | 'point';
  readonly currency: string;
  /** Place in the palette; the dash tells lines apart without colour. */
  readonly tone: number;
  readonly filled: boolean;
  /** Drawn upon the layers before it instead of from zero. */
  readonly layer?: true;
  /** The sum of the layers: their upper edge already draws it, so it is only read, written and outlined. */
  readonly sum?: true;
  readonly dots: readonly Dot[];
  readonly until: number;
};

export type BandTone = 'plain' | 'info' | 'watch' | 'warn' | 'alert';

/** A range of values with a name, shaded behind the lines. */
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly tone: BandTone;
  readonly name: string;
};

/** Something that happened on a day, with its words. */
export type Flag = {
  readonly id: string;
  readonly kind: MarkerKind;
  readonly x: number;
  readonly name: string;
  /** The account's name; empty where there is only one, and for what concerns none. */
  readonly about: string;
  readonly accountId: string | null;
  readonly recordId: string;
};

export type Picture = {
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: Unit;
  readonly span: Span;
  /** Lowest and highest value of the axis, and its ticks. */
  readonly scale: {
    readonly low: number;
    readonly high: number;
    readonly ticks: readonly number[];
  };
  readonly traces: readonly Trace[];
  readonly bands: readonly Band[];
  readonly flags: readonly Flag[];
  /** Accounts that have no place in the picture, because theirs is another currency. */
  readonly leftOut?: number;
};

export const dotCount = ({ traces }: Picture): number =>
  traces.reduce((count, { dots }) => count + dots.length, 0);
