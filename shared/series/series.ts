/** What the trend charts draw. Main reduces it to what a chart can show; the window only draws. */
import type { Day } from '../dates';
import type { ZeroKind } from '../analysis/opinions';

export type Point = {
  readonly on: Day;
  readonly value: number;
  readonly recordId: string;
  /** Set on the value that already stood when the range began: the day it was recorded; `on` is the range's first day. */
  readonly carriedFrom?: Day;
  /** A temporary limit, as the lender called it. */
  readonly temporary?: true;
};

/** A value that holds from its day on (`step`), or one that was observed on its day (`point`). */
export type Line = {
  readonly kind: 'step' | 'point';
  readonly points: readonly Point[];
  /** Points before reduction. */
  readonly total: number;
};

export type AccountSeries = {
  readonly accountId: string;
  /** From this day on no value holds any more. */
  readonly closedOn?: Day;
  readonly limit: Line;
  readonly available: Line;
  readonly used: Line;
  /** The used amount seen last before the range, where none was seen on its first day: for what holds it until then. */
  readonly usedBefore?: Point;
  readonly utilisation: Line;
  readonly rate: Line;
};

export type ScoreSeries = {
  readonly scheme: 'zhima' | 'other';
  /** The name the person gave to a scheme of kind `other`. */
  readonly name?: string;
  readonly line: Line;
};

export const markerKinds = [
  'limit-cut',
  'rate-rise',
  'frozen',
  'suspended',
  'transaction-failed',
  'zero-available',
  'prompt',
  'policy',
  'appeal',
  'case',
] as const;
export type MarkerKind = (typeof markerKinds)[number];

export type Marker = {
  readonly kind: MarkerKind;
  readonly on: Day;
  readonly accountId: string | null;
  readonly recordId: string;
  /** Relative for cuts (−0.5 is half), absolute for rates, as downgrades have it. */
  readonly change?: number;
  readonly zeroKind?: ZeroKind;
  /** The kind of the prompt or event behind it. */
  readonly detail?: string;
};

/** What is asked for: no account ids means all; without `from` or `to` the range is that of the data. */
export type SeriesQuery = {
  readonly accountIds: readonly string[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** At most this many points a line; at least 4. */
  readonly maxPoints: number;
};

export type SeriesAnswer = {
  /** The range covered; absent when none was asked for and there is nothing to show. */
  readonly from?: Day;
  readonly to?: Day;
  readonly accounts: readonly AccountSeries[];
  readonly scores: readonly ScoreSeries[];
  readonly markers: readonly Marker[];
};
