import type { AccountRow } from '../../../shared/ipc/views';
import type { Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import { bandOf, type UtilisationBand } from '../../components/utilisation-bar';

export type AccountLists = {
  readonly open: readonly AccountRow[];
  readonly closed: readonly AccountRow[];
};

export const listsOf = (rows: readonly AccountRow[]): AccountLists => ({
  open: rows.filter((row) => !row.closed),
  closed: rows.filter((row) => row.closed),
});

/** The band in words; more than the whole limit used (it happens after a cut) has words of its own. */
export function bandWordsOf(utilisation: number): UtilisationBand | 'over' {
  return utilisation > 1 ? 'over' : bandOf(utilisation);
}

export type Spark = {
  /** Points of an SVG path in a box of 100 by 24: the limit as steps, never sloped between two checks. */
  readonly path: string;
  readonly low: Minor;
  readonly high: Minor;
  readonly now: Minor;
};

/** The total limit over the last year. Undefined where fewer than two values are known: one point is no trend. */
export function sparkOf(
  spark: AccountRow['spark'],
  dayNumberOf: (day: Day) => number,
): Spark | undefined {
  const points = spark.flatMap(({ on, limit }) => (limit === undefined ? [] : [{ on, limit }]));
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || first === undefined || last === undefined) return undefined;
  const limits = points.map(({ limit }) => limit);
  const [low, high] = [Math.min(...limits), Math.max(...limits)];
  const [from, to] = [dayNumberOf(first.on), dayNumberOf(last.on)];
  const x = (on: Day) => round(((dayNumberOf(on) - from) / Math.max(1, to - from)) * 100);
  const y = (limit: Minor) =>
    high === low ? 12 : round(2 + (1 - (limit - low) / (high - low)) * 20);
  const steps = points.slice(1).map(({ on, limit }) => `H${String(x(on))}V${String(y(limit))}`);
  return { path: `M0 ${String(y(first.limit))}${steps.join('')}H100`, low, high, now: last.limit };
}

const round = (value: number): number => Math.round(value * 100) / 100;
